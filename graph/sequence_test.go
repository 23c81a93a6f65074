package graph

import (
	"bufio"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"slices"
	"strconv"
	"sync"
	"testing"
	"time"

	"pgregory.net/rapid"

	"geokg/extract"
)

// model is what a graph should hold, in plain Go: articles by id.
type model map[string]extract.Result

func (m model) load(r extract.Result) {
	for id, other := range m {
		if other.Article.URL == r.Article.URL {
			delete(m, id)
		}
	}
	m[r.Doc] = r
}

func (m model) articles() []extract.Result {
	var out []extract.Result
	for _, id := range sortedKeys(m) {
		out = append(out, m[id])
	}
	return out
}

// Whatever is loaded, loaded again, changed, removed, merged and split in whatever
// order, the graph is that of the articles that are left and of the ledger. A check takes seconds, so that there
// are few; -rapid.checks=N makes N.
func TestAnySequence(t *testing.T) {
	const usual = "100"
	if checks := flag.Lookup("rapid.checks"); checks.Value.String() == usual {
		if err := checks.Value.Set("2"); err != nil {
			t.Fatal(err)
		}
		defer checks.Value.Set(usual)
	}
	g := openEmpty(t)
	relations := []string{"SUPPLIES", "MEETS", "ATTACKS"}
	rapid.Check(t, func(rt *rapid.T) {
		clearGraph(t, g)
		m := model{}
		ledger := emptyLedger(t)
		for range rapid.IntRange(3, 8).Draw(rt, "steps") {
			switch rapid.SampledFrom([]string{"load", "load", "remove", "again", "judge", "judge"}).Draw(rt, "step") {
			case "judge":
				pair := rapid.Permutation(actors).Draw(rt, "pair")
				kind := rapid.SampledFrom([]string{Same, Same, Different}).Draw(rt, "judgement")
				// A chain that says otherwise makes it an error, and nothing changes.
				if err := ledger.Add(Judgement{Kind: kind, A: pair[0].ID, B: pair[1].ID}); err != nil && !contains(err, "contradicts itself") {
					rt.Fatal(err)
				}
				if _, err := g.Follow(t.Context(), ledger); err != nil {
					rt.Fatal(err)
				}
			case "load":
				var batch []extract.Result
				for range rapid.IntRange(1, 5).Draw(rt, "articles") {
					id := fmt.Sprintf("a%d", rapid.IntRange(0, 5).Draw(rt, "article"))
					version := rapid.Uint64Range(0, 3).Draw(rt, "version")
					r := randomArticle(rand.New(rand.NewPCG(version, uint64(id[1]))), id, relations)
					if version == 3 { // this article moves to the address of its neighbour
						r.Article.URL = "https://example.org/a0"
					}
					batch = append(batch, r)
					m.load(r)
				}
				load(t, g, rapid.IntRange(1, 20).Draw(rt, "batch"), batch...)
			case "again":
				if r := load(t, g, 0, m.articles()...); r.Unchanged != len(m) {
					rt.Fatalf("loaded again: %v", r)
				}
			case "remove":
				id := fmt.Sprintf("a%d", rapid.IntRange(0, 5).Draw(rt, "article"))
				name := id
				if r, ok := m[id]; ok && rapid.Bool().Draw(rt, "by address") {
					name = r.Article.URL
				}
				if _, err := g.Remove(t.Context(), name); err != nil {
					rt.Fatal(err)
				}
				delete(m, id)
			}
			want, got := expected(t, g, m.articles(), ledger), dump(t, g)
			if !slices.Equal(want, got) {
				holdsWith(t, g, m.articles(), ledger)
				rt.Fatalf("the graph is not that of %v", sortedKeys(m))
			}
		}
	})
}

// Sixteen programs load overlapping articles at once: none fails and the graph is
// that of one.
func TestManyLoadersAtOnce(t *testing.T) {
	g := openEmpty(t)
	articles := randomArticles(5, 10)
	var running sync.WaitGroup
	for i := range 16 {
		running.Go(func() {
			own, err := Open(t.Context(), testConfig(t))
			if err != nil {
				t.Error(err)
				return
			}
			defer own.Close(t.Context())
			some := slices.Clone(articles)
			rand.New(rand.NewPCG(uint64(i), 0)).Shuffle(len(some), func(a, b int) { some[a], some[b] = some[b], some[a] })
			report, err := own.Load(t.Context(), itemsOf(some), LoadOptions{Batch: 8 + i})
			if err != nil || report.Failed > 0 {
				t.Errorf("loader %d: %v, %v", i, report, err)
			}
		})
	}
	running.Wait()
	holds(t, g, articles)
}

// A loader is killed at a random moment and run again: the graph is that of a load
// without accidents. GEOKG_TEST_KILLS says how often; 2 where it does not.
func TestKilledLoader(t *testing.T) {
	if path := os.Getenv("GEOKG_TEST_LOAD"); path != "" {
		loadUntilKilled(t, path)
		return
	}
	g := openEmpty(t)
	articles := randomArticles(6, 30)
	path := t.TempDir() + "/articles.jsonl"
	file, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	out := json.NewEncoder(file)
	for _, a := range articles {
		if err := out.Encode(a); err != nil {
			t.Fatal(err)
		}
	}
	if err := file.Close(); err != nil {
		t.Fatal(err)
	}
	kills := 2
	if n, err := strconv.Atoi(os.Getenv("GEOKG_TEST_KILLS")); err == nil {
		kills = n
	}
	c := testConfig(t)
	r := rand.New(rand.NewPCG(1, 1))
	killed := 0
	for range kills {
		clearGraph(t, g)
		cmd := exec.Command(os.Args[0], "-test.run=^TestKilledLoader$")
		cmd.Env = append(os.Environ(), "GEOKG_TEST_LOAD="+path, "GEOKG_TEST_NEO4J="+c.URI, "GEOKG_TEST_NEO4J_PASSWORD="+c.Password)
		pipe, err := cmd.StdoutPipe()
		if err != nil {
			t.Fatal(err)
		}
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		// It says when it begins and after each batch; one of these is where the wait starts.
		in := bufio.NewReader(pipe)
		for range 1 + r.IntN(8) {
			if _, err := in.ReadString('\n'); err != nil {
				break
			}
		}
		time.Sleep(time.Duration(r.IntN(100)) * time.Millisecond)
		if err := cmd.Process.Kill(); err == nil {
			killed++
		}
		var exit *exec.ExitError
		if err := cmd.Wait(); err != nil && !errors.As(err, &exit) {
			t.Fatal(err)
		}
		load(t, g, 7, articles...)
		holds(t, g, articles)
	}
	if killed == 0 && kills > 0 {
		t.Error("no loader lived long enough to be killed")
	}
}

// loadUntilKilled is what the loader of TestKilledLoader does, in a process of its own.
func loadUntilKilled(t *testing.T, path string) {
	g, err := Open(t.Context(), testConfig(t))
	if err != nil {
		t.Fatal(err)
	}
	file, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	fmt.Println("begin")
	if _, err := g.Load(t.Context(), Read(path, file), LoadOptions{
		Batch: 5, Progress: func(r Report) { fmt.Println(r) },
	}); err != nil {
		t.Fatal(err)
	}
}
