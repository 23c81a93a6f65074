package graph

import (
	"cmp"
	_ "embed"
	"fmt"
	"slices"

	"geokg/extract"
)

//go:embed find/alike.cypher
var alikeQuery string

//go:embed write/stories_of_articles.cypher
var storiesOfArticlesQuery string

//go:embed write/loosen_stories.cypher
var loosenStoriesQuery string

//go:embed write/rename_stories.cypher
var renameStoriesQuery string

//go:embed write/set_stories.cypher
var setStoriesQuery string

//go:embed write/sketches.cypher
var sketchesQuery string

// A story is a set of articles that are reprints of one another, directly or by way
// of others: of all articles of the graph, the connected ones, where two are joined
// if their sketches are alike or both give an equal story of their own. It bears the
// id of its first article, by day of publication and then by id. So stories depend on
// which articles there are and not on how they came; [Graph.linkStories] keeps it so.

// print is an article as far as its story is concerned.
type print struct {
	id        string
	published string // ISO day, "" unknown
	given     string // story that the article came with, ""
	sketch    *extract.Sketch
}

// alike tells whether two articles are joined.
func (p print) alike(o print) bool {
	return p.given != "" && p.given == o.given || p.sketch != nil && o.sketch != nil && p.sketch.Alike(o.sketch)
}

// order puts the first article of a story first; a day that is not known is the last.
func (p print) order(o print) int {
	return cmp.Or(cmp.Compare(cmp.Or(p.published, "9999"), cmp.Or(o.published, "9999")), cmp.Compare(p.id, o.id))
}

// keys are what a print is looked up by: two that are alike have one in common.
func (p print) keys() params {
	k := params{"id": p.id, "given": optional(p.given)}
	if p.sketch != nil {
		for i, band := range p.sketch.Bands() {
			k[fmt.Sprintf("band%d", i)] = int64(band)
		}
	}
	return k
}

// properties are those of the Sketch node.
func (p print) properties() (params, error) {
	k := p.keys()
	if p.sketch != nil {
		s, err := p.sketch.MarshalText()
		if err != nil {
			return nil, err
		}
		k["sketch"] = string(s)
	}
	return k, nil
}

// printOf reads the columns sketch and given.
func printOf(r row) (print, error) {
	p := print{given: r.text("given")}
	if s := r.text("sketch"); s != "" {
		p.sketch = new(extract.Sketch)
		if err := p.sketch.UnmarshalText([]byte(s)); err != nil {
			return p, err
		}
	}
	return p, nil
}

// groups joins things that are one story.
type groups struct {
	parent map[string]string
	first  map[string]print // of a root: the first article of the group
}

func newGroups() *groups { return &groups{parent: map[string]string{}, first: map[string]print{}} }

// add makes a group of one article, or of a story with that first article.
func (g *groups) add(p print) {
	if _, ok := g.parent[p.id]; !ok {
		g.parent[p.id], g.first[p.id] = p.id, p
	}
}

func (g *groups) root(id string) string {
	for g.parent[id] != id {
		g.parent[id] = g.parent[g.parent[id]]
		id = g.parent[id]
	}
	return id
}

func (g *groups) join(a, b string) {
	a, b = g.root(a), g.root(b)
	if a == b {
		return
	}
	if g.first[b].order(g.first[a]) < 0 {
		a, b = b, a
	}
	g.parent[b] = a
}

// story is the id of the first article of the group.
func (g *groups) story(id string) string { return g.first[g.root(id)].id }

// joinAlike joins those of the prints that are alike, which have a key in common.
func (g *groups) joinAlike(prints []print) {
	type key struct{ name, value any }
	byKey := map[key][]int{}
	for i, p := range prints {
		g.add(p)
		for name, value := range p.keys() {
			if name == "id" || value == nil {
				continue
			}
			k, copied := key{name, value}, false
			for _, j := range byKey[k] {
				o := prints[j]
				if g.root(p.id) != g.root(o.id) && p.alike(o) {
					g.join(p.id, o.id)
				}
				if p.given == o.given && p.sketch != nil && o.sketch != nil && *p.sketch == *o.sketch {
					copied = true // who is like a copy is like this one
					break
				}
			}
			if !copied {
				byKey[k] = append(byKey[k], i)
			}
		}
	}
}

// leaveStories takes articles that are about to go or to change out of their
// stories, and those stories apart. It gives what is left of them, loose, and in
// which story each was.
func leaveStories(t tx, ids []string) (loose []print, was map[string]string, err error) {
	if len(ids) == 0 {
		return nil, nil, nil
	}
	var stories []string
	if err := t.each(storiesOfArticlesQuery, params{"ids": ids}, func(r row) error {
		if s := r.text("story"); s != "" {
			stories = append(stories, s)
		}
		return nil
	}); err != nil {
		return nil, nil, err
	}
	return loosen(t, stories)
}

func loosen(t tx, stories []string) (loose []print, was map[string]string, err error) {
	if len(stories) == 0 {
		return nil, nil, nil
	}
	was = map[string]string{}
	err = t.each(loosenStoriesQuery, params{"stories": stories}, func(r row) error {
		p, err := printOf(r)
		p.id, p.published = r.text("id"), r.day("published")
		loose = append(loose, p)
		was[p.id] = r.text("story")
		return err
	})
	return loose, was, err
}

// linkStories finds the stories of articles that have none: new ones, and loose ones, of
// which was tells the story before. It sets the stories of all articles but the new
// ones, leaves marks on the edges that counted stories otherwise, and gives the
// story of each new article.
//
// Only the new ones are looked for in the rest of the graph, and those of sought: what
// is loose was a whole story, which nothing outside is like.
func (g *Graph) linkStories(t tx, fresh, loose, sought []print, was map[string]string) (map[string]string, error) {
	all := append(slices.Clone(fresh), loose...)
	if len(all) == 0 {
		return nil, nil
	}
	joined := newGroups()
	joined.joinAlike(all)
	byID := map[string]print{}
	var rows []any
	for _, p := range append(slices.Clone(fresh), sought...) {
		byID[p.id] = p
		rows = append(rows, p.keys())
	}
	there := map[string]bool{} // stories that may grow
	if err := t.each(alikeQuery, params{"rows": rows}, func(r row) error {
		other, err := printOf(r)
		if err != nil {
			return err
		}
		if id := r.text("id"); byID[id].alike(other) {
			first := print{id: r.text("story"), published: r.day("published")}
			joined.add(first)
			joined.join(id, first.id)
			there[first.id] = true
		}
		return nil
	}); err != nil {
		return nil, err
	}

	var renamed, set []any
	for _, old := range sortedKeys(there) {
		if story := joined.story(old); story != old {
			renamed = append(renamed, params{"old": old, "story": story})
		}
	}
	var changed []string
	if len(renamed) > 0 {
		if err := t.each(renameStoriesQuery, params{"rows": renamed}, func(r row) error {
			changed = append(changed, r.text("id"))
			return nil
		}); err != nil {
			return nil, err
		}
	}
	for _, p := range loose {
		story := joined.story(p.id)
		set = append(set, params{"id": p.id, "story": story})
		if story != was[p.id] {
			changed = append(changed, p.id)
		}
	}
	if err := t.writeRows(setStoriesQuery, set); err != nil {
		return nil, err
	}
	stories := map[string]string{}
	for _, p := range fresh {
		stories[p.id] = joined.story(p.id)
	}
	return stories, g.markArticles(t, changed)
}

// markArticles leaves marks on the edges that the statements of articles count for.
func (g *Graph) markArticles(t tx, ids []string) error {
	if len(ids) == 0 {
		return nil
	}
	m := newMarks()
	if err := t.each(edgesOfArticlesQuery, params{"ids": ids}, func(r row) error {
		rel, err := g.relations.find(r.text("relation"))
		if err != nil {
			return err
		}
		m.edge(rel.key(r.text("subject"), r.text("object")))
		return nil
	}); err != nil {
		return err
	}
	return m.write(t)
}
