package graph

import (
	"fmt"
	"slices"
	"testing"

	"geokg/extract"
)

// Promise 4: reprints are one story, whatever order they come in, and stay one only
// as long as what joins them is there.
func TestStoryHangsTogetherByOneArticle(t *testing.T) {
	g := openEmpty(t)
	var articles []extract.Result
	for link := range 3 { // the first and the third are alike the second alone
		articles = append(articles, extract.Result{
			Doc: fmt.Sprintf("a%d", link),
			Article: extract.Article{
				Published: fmt.Sprintf("2022-07-%d", 12-link), Publisher: fmt.Sprintf("paper %d", link), Sketch: chainSketch(0, link),
			},
			Statements: []extract.Statement{{
				ID: fmt.Sprintf("s%d", link), Subject: actors[0], Relation: "SUPPLIES", Object: actors[1], Status: "actual", Confidence: 0.5,
			}},
		})
	}
	edge := func() map[string]any {
		t.Helper()
		e, err := g.Explain(t.Context(), actors[0].ID, "SUPPLIES", actors[1].ID, 10)
		if err != nil {
			t.Fatal(err)
		}
		return e.Properties
	}
	for _, order := range [][]int{{0, 1, 2}, {2, 0, 1}} {
		clearGraph(t, g)
		for _, i := range order {
			load(t, g, 0, articles[i])
		}
		holds(t, g, articles)
		if e := edge(); e["stories"] != int64(1) || e["publishers"] != int64(3) || e["statements"] != int64(3) || e["confidence"] != 0.5 {
			t.Errorf("in order %v: %v", order, e)
		}
	}
	if _, err := g.Remove(t.Context(), "a1"); err != nil {
		t.Fatal(err)
	}
	holds(t, g, slices.Concat(articles[:1], articles[2:]))
	if e := edge(); e["stories"] != int64(2) || e["confidence"] != 0.75 {
		t.Errorf("without what joined them: %v", e)
	}
}

// A text of which nothing is known but its words is a story of its own.
func TestArticlesWithoutSketch(t *testing.T) {
	given := map[string]string{"a": "", "b": "", "c": "wire-7", "d": "wire-7"}
	var articles []extract.Result
	for _, id := range sortedKeys(given) {
		articles = append(articles, extract.Result{Doc: id, Article: extract.Article{Story: given[id]}})
	}
	g := openEmpty(t)
	load(t, g, 0, articles...)
	holds(t, g, articles)
	for id, want := range map[string]string{"a": "a", "b": "b", "c": "c", "d": "c"} {
		if got := storiesOf(articles)[id]; got != want {
			t.Errorf("%s counts for %s, want %s", id, got, want)
		}
	}
}

// Graphs of the first version have stories that were given and no sketches.
func TestStoriesOfVersion1(t *testing.T) {
	g := openEmpty(t)
	articles := toldArticles(t)
	articles[2].Article.Story = articles[1].Article.Story
	articles[0].Article.Story = ""
	load(t, g, 0, articles...)
	for _, query := range []string{
		`MATCH (a:Article), (k:Sketch {id: a.id}) SET a.story = k.given DELETE k`,
		`MATCH (n:Schema) SET n.version = 1`,
	} {
		if err := g.execute(t.Context(), query, nil); err != nil {
			t.Fatal(err)
		}
	}
	again, err := Open(t.Context(), testConfig(t))
	if err != nil {
		t.Fatal(err)
	}
	defer again.Close(t.Context())
	holds(t, again, articles)
}
