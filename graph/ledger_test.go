package graph

import (
	"errors"
	"io/fs"
	"math/rand/v2"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func emptyLedger(tb testing.TB) *Ledger {
	tb.Helper()
	l, err := OpenLedger(filepath.Join(tb.TempDir(), "judgements.tsv"))
	if err != nil {
		tb.Fatal(err)
	}
	return l
}

// ledgerOf makes one of lines with spaces between: "same a b".
func ledgerOf(tb testing.TB, lines ...string) (*Ledger, error) {
	tb.Helper()
	path := filepath.Join(tb.TempDir(), "judgements.tsv")
	write(tb, path, ledgerHead+"\n"+strings.ReplaceAll(strings.Join(lines, "\n"), " ", "\t"))
	return ReadLedger(path)
}

func TestLedgerIsTransitive(t *testing.T) {
	for _, test := range []struct {
		lines string
		want  merged
	}{
		{"", merged{}},
		{"same b a", merged{"b": "a"}},
		{"same name:a z", merged{"name:a": "z"}}, // what a table knows stands for what an article named
		{"same a b|same c d|same d b", merged{"b": "a", "c": "a", "d": "a"}},
		{"same a b|different b a", merged{}},
		{"same a b|different b a|same a b", merged{"b": "a"}},
		{"same a b|different c b", merged{"b": "a"}},
	} {
		l, err := ledgerOf(t, strings.Split(test.lines, "|")...)
		if err != nil {
			t.Errorf("%s: %v", test.lines, err)
			continue
		}
		if got := l.merged(); got.version() != test.want.version() {
			t.Errorf("%s: merged %v, want %v", test.lines, got, test.want)
		}
	}
}

func TestLedgerSaysWhatIsWrong(t *testing.T) {
	for lines, want := range map[string]string{
		"same a":             "judgements.tsv:2: 2 columns with tabs between; want judgement, a, b, who, when, why",
		"same a b|maybe a b": `judgements.tsv:3: judgement "maybe"; it is same or different`,
		"same a a":           `judgements.tsv:2: both entities are "a"`,
		"same a b|different x y|same c b|different a c": "a and c are said to be different (line 5), but the same are a and b (line 2), c and b (line 4); split or delete one of these",
	} {
		if _, err := ledgerOf(t, strings.Split(lines, "|")...); err == nil || !contains(err, want) {
			t.Errorf("%s: %v, want %s", lines, err, want)
		}
	}
	if _, err := ReadLedger(filepath.Join(t.TempDir(), "none")); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("a ledger that is not there: %v", err)
	}
}

// A judgement that contradicts others is not written.
func TestLedgerIsAddedTo(t *testing.T) {
	l := emptyLedger(t)
	for _, j := range []Judgement{{Kind: Same, A: "a", B: "b", Who: "ada", Why: "one\tman"}, {Kind: Same, A: "b", B: "c"}} {
		if err := l.Add(j); err != nil {
			t.Fatal(err)
		}
	}
	if err := l.Add(Judgement{Kind: Different, A: "a", B: "c"}); err == nil || !contains(err, "(to be added now), but the same are a and b (line 2), b and c (line 3)") {
		t.Errorf("contradiction: %v", err)
	}
	again, err := ReadLedger(l.Path())
	if err != nil {
		t.Fatal(err)
	}
	want := []Judgement{{Kind: Same, A: "a", B: "b", Who: "ada", Why: "one man", Line: 2}, {Kind: Same, A: "b", B: "c", Line: 3}}
	if !slices.Equal(again.judgements, want) {
		t.Errorf("the file has %+v", again.judgements)
	}
}

// The order of lines on different pairs does not matter.
func TestLedgerInAnyOrder(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		var lines []Judgement
		seen := map[[2]string]bool{}
		for range rapid.IntRange(0, 12).Draw(rt, "lines") {
			ids := rapid.Permutation([]string{"a", "b", "c", "d", "name:e", "name:f"}).Draw(rt, "ids")
			if j := (Judgement{Kind: Same, A: ids[0], B: ids[1]}); !seen[j.pair()] {
				seen[j.pair()] = true
				lines = append(lines, j)
			}
		}
		shuffled := slices.Clone(lines)
		seed := rapid.Uint64().Draw(rt, "order")
		rand.New(rand.NewPCG(seed, 0)).Shuffle(len(lines), func(i, j int) { shuffled[i], shuffled[j] = shuffled[j], shuffled[i] })
		a, b := (&Ledger{judgements: lines}).merged(), (&Ledger{judgements: shuffled}).merged()
		if a.version() != b.version() {
			rt.Fatalf("%v gives %v, shuffled %v", lines, a, b)
		}
	})
}

// Promise 6: merging and splitting again gives the graph that was, and it does not
// matter whether articles come before a judgement or after it.
func TestMergeAndSplit(t *testing.T) {
	g := openEmpty(t)
	articles := randomArticles(11, 16)
	load(t, g, 0, articles...)
	before := digest(t, g)
	l := emptyLedger(t)
	follow := func(kind string, a, b int) {
		t.Helper()
		if err := l.Add(Judgement{Kind: kind, A: actors[a].ID, B: actors[b].ID}); err != nil {
			t.Fatal(err)
		}
		if _, err := g.Follow(t.Context(), l); err != nil {
			t.Fatal(err)
		}
	}
	follow(Same, 0, 1)
	follow(Same, 7, 1)
	holdsWith(t, g, articles, l)
	merged := digest(t, g)
	if merged == before {
		t.Fatal("the digest does not see that three entities are one")
	}
	if e, err := g.Resolve(t.Context(), actors[7].ID); err != nil || e.ID != actors[0].ID || len(e.Merged) != 2 {
		t.Errorf("the id of a merged entity gives %+v, %v", e, err)
	}
	if id, err := g.Identify(t.Context(), actors[7].ID); err != nil || id != actors[7].ID {
		t.Errorf("a merged entity is identified as %s, %v", id, err)
	}
	if err := g.Check(t.Context(), func(f Fault) { t.Errorf("in a sound graph: %+v", f) }); err != nil {
		t.Error(err)
	}

	if _, err := g.Remove(t.Context(), "a3", "a5"); err != nil {
		t.Fatal(err)
	}
	load(t, g, 0, articles...)
	if got := digest(t, g); got != merged {
		t.Error("articles that came after the judgement give another graph")
		holdsWith(t, g, articles, l)
	}

	follow(Different, 1, 7)
	follow(Different, 1, 0)
	if got := digest(t, g); got != before {
		t.Error("split again, the graph is another than before")
		holdsWith(t, g, articles, l)
	}
}

func TestSuggest(t *testing.T) {
	g := openEmpty(t)
	results := toldArticles(t)[:1]
	s := results[0].Statements[0]
	add := func(id, name, kind, country string) {
		s.ID = "s-" + id
		s.Subject.ID, s.Subject.Name, s.Subject.Type, s.Subject.Country, s.Subject.QID, s.Subject.Aka = id, name, kind, country, "", nil
		results[0].Statements = append(results[0].Statements, s)
	}
	add("person:lavrov", "Sergei Lavrov", "person", "RUS")
	add("name:sergey lavrov", "Sergey Lavrov", "person", "RUS")
	add("name:sergey lavroff", "Sergey Lavroff", "organization", "RUS") // an organization is no person
	add("name:sergei lavrov ukr", "Sergei Lavrov", "person", "UKR")     // nor is who comes from elsewhere
	add("name:houthis", "Ansar Allah", "organization", "")
	add("name:ansar allah", "Ansarallah", "armed_group", "")
	load(t, g, 0, results...)
	l := emptyLedger(t)
	pairs := func() []string {
		t.Helper()
		suggested, err := g.Suggest(t.Context(), l, 10)
		if err != nil {
			t.Fatal(err)
		}
		var out []string
		for _, s := range suggested {
			out = append(out, s.A.ID+" = "+s.B.ID+": "+strings.Join(s.Reasons, "; "))
		}
		return out
	}
	want := []string{
		`person:lavrov = name:sergey lavrov: "Sergei Lavrov" and "Sergey Lavrov" differ by one letter; both of RUS; neighbours in common: Russia`,
		`name:ansar allah = name:houthis: "Ansarallah" and "Ansar Allah" differ by one letter; neighbours in common: Russia`,
	}
	if got := pairs(); !slices.Equal(got, want) {
		t.Errorf("suggested %q\nwant %q", got, want)
	}
	if err := l.Add(Judgement{Kind: Different, A: "name:sergey lavrov", B: "person:lavrov"}); err != nil {
		t.Fatal(err)
	}
	if got := pairs(); !slices.Equal(got, want[1:]) {
		t.Errorf("with a judgement suggested %q\nwant %q", got, want[1:])
	}
}

func TestSpelling(t *testing.T) {
	for _, same := range [][2]string{
		{"Muammar Qaddafi", "Moammar Gadhafi"}, {"Recep Tayyip Erdoğan", "Recep Tayyip Erdogan"},
		{"Aleksandr Lukashenka", "Alexander Lukashenko"}, {"Hizb-ut-Tahrir", "Hizb ut Tahrir"}, {"Volodymyr Zelensky", "Volodimir Zelenskyy"},
	} {
		if a, b := skeleton(foldName(same[0])), skeleton(foldName(same[1])); a != b {
			t.Errorf("%s and %s: %s, %s", same[0], same[1], a, b)
		}
	}
	for pair, want := range map[[2]string]int{{"", "abc"}: 3, {"sergei", "sergey"}: 1, {"kitten", "sitting"}: 3, {"same", "same"}: 0} {
		if got := distance(pair[0], pair[1]); got != want {
			t.Errorf("%v: distance %d, want %d", pair, got, want)
		}
	}
}
