package graph

import (
	"math/rand/v2"
	"slices"
	"testing"

	"geokg/extract"
)

// Promise 1: the same articles give the same graph in any order, in batches of any
// size, loaded once or several times.
func TestSameGraphInAnyOrder(t *testing.T) {
	g := openEmpty(t)
	articles := randomArticles(1, 24)
	load(t, g, 0, articles...)
	holds(t, g, articles)
	want := digest(t, g)

	if r := load(t, g, 7, articles...); r.Unchanged != len(articles) || r.Edges != 0 {
		t.Errorf("loaded twice: %v; want %d unchanged and no edge computed", r, len(articles))
	}
	if got := digest(t, g); got != want {
		t.Errorf("loaded twice: digest %s, want %s", got, want)
	}
	for i, batch := range []int{1, 9} {
		clearGraph(t, g)
		shuffled := slices.Clone(articles)
		rand.New(rand.NewPCG(uint64(i), 2)).Shuffle(len(shuffled), func(a, b int) {
			shuffled[a], shuffled[b] = shuffled[b], shuffled[a]
		})
		load(t, g, batch, shuffled...)
		if got := digest(t, g); got != want {
			t.Errorf("batches of %d in order %d: digest %s, want %s", batch, i, got, want)
			holds(t, g, articles)
		}
	}
}

// Promise 2: a removed article leaves no trace, whether it is named by id or by
// address, and a changed one replaces its statements.
func TestRemovedArticleLeavesNoTrace(t *testing.T) {
	g := openEmpty(t)
	articles := randomArticles(2, 24)
	load(t, g, 0, articles[:18]...)
	want := digest(t, g)

	load(t, g, 0, articles[18:]...)
	if digest(t, g) == want {
		t.Fatal("the digest does not see six articles more")
	}
	var names []string
	for i, a := range articles[18:] {
		if i%2 == 0 {
			names = append(names, a.Doc)
		} else {
			names = append(names, a.Article.URL)
		}
	}
	removed, err := g.Remove(t.Context(), append(names, "no such article")...)
	if err != nil {
		t.Fatal(err)
	}
	for i, r := range removed {
		if want := 1; r.Articles != want && i < len(names) {
			t.Errorf("%s: %d articles removed, want %d", r.Name, r.Articles, want)
		}
	}
	if last := removed[len(removed)-1]; last.Articles != 0 {
		t.Errorf("%q was found", last.Name)
	}
	if got := digest(t, g); got != want {
		t.Errorf("after removal: digest %s, want %s", got, want)
		holds(t, g, articles[:18])
	}
}

func TestChangedArticleReplacesItsStatements(t *testing.T) {
	g := openEmpty(t)
	articles := randomArticles(3, 20)
	load(t, g, 0, articles...)

	// New statements for one, another text for the next, none for the third, and
	// a fourth that comes again under another id but its old address.
	articles[4].Statements = randomArticles(99, 40)[39].Statements
	articles[5].Article.ContentHash = "another"
	articles[6].Statements = nil
	articles[7].Doc = "a7-again"
	if r := load(t, g, 0, articles...); r.Changed != 4 || r.Unchanged != 16 {
		t.Errorf("%v; want 4 changed and 16 unchanged", r)
	}
	holds(t, g, articles)
}

// An article with a fault is reported with its address and the rest is loaded.
func TestFaultyArticlesAreLeftOut(t *testing.T) {
	g := openEmpty(t)
	good := randomArticles(4, 6)
	for i := range good {
		good[i].Statements = randomArticles(uint64(i)+50, 30)[0].Statements
	}
	good = good[:2]
	good[0].Statements = []extract.Statement{{
		ID: "s1", Subject: actors[0], Relation: "SUPPLIES", Object: actors[1], Status: "actual", Confidence: 1,
	}}
	good[1].Statements = nil
	// The server itself refuses this one, since the id is that of another article's statement.
	stolen := extract.Result{Doc: "thief", Statements: slices.Clone(good[0].Statements)}
	equalEnds := extract.Result{Doc: "narcissus", Statements: slices.Clone(good[0].Statements)}
	equalEnds.Statements[0].Object = actors[0]

	var failed []string
	items := []Item{
		{File: "f", Line: 1, Result: good[0]},
		{File: "f", Line: 2, Result: stolen},
		{File: "f", Line: 3, Result: equalEnds},
		{File: "f", Line: 4, Result: good[1]},
	}
	report, err := g.Load(t.Context(), slices.Values(items), LoadOptions{
		Failed: func(f Failure) { failed = append(failed, f.Error()) },
	})
	if err != nil {
		t.Fatal(err)
	}
	if report.New != 2 || report.Failed != 2 || len(failed) != 2 {
		t.Errorf("%v, %d reported; want 2 new and 2 failed", report, len(failed))
	}
	slices.Sort(failed)
	if len(failed) == 2 && failed[1] != `f:3: article "narcissus": statement 0: subject and object are one entity, "country:IRN"` {
		t.Errorf("reported %q", failed)
	}
	holds(t, g, good)
}
