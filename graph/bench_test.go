package graph

import (
	"fmt"
	"iter"
	"math/rand/v2"
	"os"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"geokg/extract"
)

// news makes articles in the proportions of news, one by one: four statements each,
// among entities of which few are named often and most seldom; one article in four
// is a reprint of the one before. The same number gives the same articles.
func news(from, n int) iter.Seq[extract.Result] {
	return func(yield func(extract.Result) bool) {
		for i := from; i < from+n; i++ {
			if !yield(newsArticle(i)) {
				return
			}
		}
	}
}

// newsPopulation is how many entities the articles are about; they are as many in a
// graph of any size, for articles to come by constant work.
const newsPopulation = 20_000

func newsArticle(i int) extract.Result {
	r := rand.New(rand.NewPCG(7, uint64(i)))
	zipf := rand.NewZipf(r, 1.2, 4, newsPopulation-1)
	names := []string{"ACCUSES", "ATTACKS", "MEETS", "SANCTIONS", "SUPPLIES", "SUPPORTS", "THREATENS", "TRADES_WITH", "VISITS"}
	actor := func() extract.Actor {
		id := zipf.Uint64()
		return extract.Actor{
			ID: fmt.Sprintf("person:actor-%d", id), Name: fmt.Sprintf("Actor Number %d", id),
			Type: kinds[id%uint64(len(kinds))].name, Country: "IRN", Mention: "the actor",
		}
	}
	a := randomArticle(r, fmt.Sprintf("article-%d", i), names)
	a.Article.Story = ""
	a.Article.Sketch = chainSketch(1000+i-i%4/3, 0) // the last of four has the family of the third
	a.Statements = nil
	for j := range 4 {
		s := randomStatement(r, fmt.Sprintf("article-%d-%d", i, j), names)
		s.Subject, s.Object = actor(), actor()
		for s.Object.ID == s.Subject.ID {
			s.Object = actor()
		}
		if s.Attributed != nil {
			who := actor()
			s.Attributed = &who
		}
		s.Evidence.Text = strings.Repeat("A sentence as long as those of news agencies are. ", 3)
		a.Statements = append(a.Statements, s)
	}
	return a
}

// loadNews loads articles that are made on the way.
func loadNews(b *testing.B, g *Graph, from, n int, progress func(Report)) {
	b.Helper()
	items := func(yield func(Item) bool) {
		for a := range news(from, n) {
			if !yield(Item{Result: a}) {
				return
			}
		}
	}
	report, err := g.Load(b.Context(), items, LoadOptions{
		Progress: progress,
		Failed:   func(f Failure) { b.Errorf("not loaded: %v", f) },
	})
	if err != nil || report.New != n {
		b.Fatalf("%v, %v; want %d new", report, err, n)
	}
}

// sizes are the numbers of articles that are compared, the larger ten times the
// smaller; GEOKG_BENCH_ARTICLES gives the larger one.
func sizes(b *testing.B, usual int) (small, large int) {
	b.Helper()
	large = usual
	if s := os.Getenv("GEOKG_BENCH_ARTICLES"); s != "" {
		n, err := strconv.Atoi(s)
		if err != nil || n < 10 {
			b.Fatalf("GEOKG_BENCH_ARTICLES=%q is no number of articles, 10 and more", s)
		}
		large = n
	}
	return large / 10, large
}

// BenchmarkHeap compares the heap of a loader that has ten times as many articles
// behind it. The budget is a ratio of at most 1.3, at 50,000 articles against 5,000.
func BenchmarkHeap(b *testing.B) {
	small, large := sizes(b, 5_000)
	g := openEmpty(b)
	var ratio float64
	for b.Loop() {
		ratio = float64(heapOf(b, g, large)) / float64(heapOf(b, g, small))
	}
	b.ReportMetric(ratio, "of-heap-at-tenth")
	b.ReportMetric(0, "ns/op")
}

// heapOf is the largest heap in bytes, garbage aside, in which so many are loaded.
func heapOf(b *testing.B, g *Graph, articles int) (most uint64) {
	clearGraph(b, g)
	loadNews(b, g, 0, articles, func(Report) {
		var m runtime.MemStats
		runtime.GC()
		runtime.ReadMemStats(&m)
		most = max(most, m.HeapAlloc)
	})
	return most
}

// BenchmarkGrowth compares what an article costs in an empty graph and in one that
// grows ten times as large. The budget is a ratio of at most 1.2, as the graph grows
// to 10,000 articles and from there to 100,000.
func BenchmarkGrowth(b *testing.B) {
	small, large := sizes(b, 5_000)
	g := openEmpty(b)
	loadNews(b, g, 0, small, nil) // lets the server compile what it is about to run
	var first, rest time.Duration
	for b.Loop() {
		clearGraph(b, g)
		start := time.Now()
		loadNews(b, g, 0, small, nil)
		first += time.Since(start)
		start = time.Now()
		loadNews(b, g, small, large-small, nil)
		rest += time.Since(start)
	}
	ratio := rest.Seconds() / float64(large-small) / (first.Seconds() / float64(small))
	b.ReportMetric(ratio, "of-first-cost")
	b.ReportMetric(float64(b.N*large)/(first+rest).Seconds(), "articles/s")
	b.ReportMetric(0, "ns/op")
}

// BenchmarkLoad compares loading with the floor: writing the very same nodes and
// relationships by bare UNWIND … CREATE, on the same server in the same run. The
// budget of DESIGN.md is a ratio of at least 0.5.
func BenchmarkLoad(b *testing.B) {
	g := openEmpty(b)
	articles := slices.Collect(news(0, 2000))
	load(b, g, 0, articles[:1000]...) // lets the server compile what it is about to run
	content := readContent(b, g)
	clearGraph(b, g)
	content.create(b, g)

	var loading, floor time.Duration
	for b.Loop() {
		clearGraph(b, g)
		start := time.Now()
		load(b, g, 0, articles...)
		loading += time.Since(start)

		content := readContent(b, g)
		clearGraph(b, g)
		start = time.Now()
		content.create(b, g)
		floor += time.Since(start)
	}
	b.ReportMetric(float64(b.N*len(articles)*4)/loading.Seconds(), "statements/s")
	b.ReportMetric(float64(b.N*len(articles)*4)/floor.Seconds(), "floor-statements/s")
	b.ReportMetric(floor.Seconds()/loading.Seconds(), "of-floor")
}

// content is all that is in a graph, by labels and by type.
type content struct {
	nodes         map[string][]any
	relationships map[[3]string][]any // type and the labels of the ends
}

func readContent(tb testing.TB, g *Graph) content {
	tb.Helper()
	c := content{map[string][]any{}, map[[3]string][]any{}}
	err := g.read(tb.Context(), 0, func(t tx) error {
		if err := t.each(`MATCH (n) WHERE NOT n:Schema RETURN labels(n) AS labels, properties(n) AS properties`, nil, func(r row) error {
			labels := strings.Join(r.texts("labels"), ":")
			c.nodes[labels] = append(c.nodes[labels], r.value("properties"))
			return nil
		}); err != nil {
			return err
		}
		return t.each(`MATCH (a)-[r]->(b) RETURN type(r) AS type, properties(r) AS properties,
			[l IN labels(a) WHERE l IN ['Entity', 'Statement']][0] AS from, [l IN labels(b) WHERE l IN ['Entity', 'Article']][0] AS to,
			a.id AS a, b.id AS b`, nil, func(r row) error {
			key := [3]string{r.text("type"), r.text("from"), r.text("to")}
			c.relationships[key] = append(c.relationships[key], params{"a": r.text("a"), "b": r.text("b"), "p": r.value("properties")})
			return nil
		})
	})
	if err != nil {
		tb.Fatal(err)
	}
	return c
}

// create writes it all, a thousand rows a transaction.
func (c content) create(tb testing.TB, g *Graph) {
	tb.Helper()
	write := func(query string, rows []any) {
		for len(rows) > 0 {
			n := min(len(rows), 1000)
			if _, err := neo4j.ExecuteQuery(tb.Context(), g.driver, query, params{"rows": rows[:n]}, neo4j.EagerResultTransformer); err != nil {
				tb.Fatal(err)
			}
			rows = rows[n:]
		}
	}
	for labels, rows := range c.nodes {
		write("UNWIND $rows AS row CREATE (n:"+labels+") SET n = row", rows)
	}
	for key, rows := range c.relationships {
		write(fmt.Sprintf(`UNWIND $rows AS row MATCH (a:%s {id: row.a}) MATCH (b:%s {id: row.b}) CREATE (a)-[r:%s]->(b) SET r = row.p`,
			key[1], key[2], key[0]), rows)
	}
}
