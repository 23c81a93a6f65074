package graph

import (
	"context"
	_ "embed"
	"slices"
)

//go:embed write/edges_of_articles.cypher
var edgesOfArticlesQuery string

//go:embed write/delete_statements.cypher
var deleteStatementsQuery string

//go:embed write/delete_articles.cypher
var deleteArticlesQuery string

//go:embed write/find_articles.cypher
var findArticlesQuery string

// Removal says what became of one article.
type Removal struct {
	Name       string `json:"name"`       // as given: an id or an address
	Articles   int    `json:"articles"`   // how many went; 0: there is no such article
	Statements int    `json:"statements"` // how many statements went with them
}

// removeNames is how many articles are removed in one transaction.
const removeNames = 500

// Remove takes articles out, each given by its id or its address. The graph is
// then what it would be had they never been loaded. An article that is named twice
// counts once.
func (g *Graph) Remove(ctx context.Context, names ...string) ([]Removal, error) {
	var out []Removal
	for some := range slices.Chunk(names, removeNames) {
		var done []Removal
		if err := g.write(ctx, func(t tx) (err error) {
			done, err = g.remove(t, some)
			return err
		}); err != nil {
			return out, err
		}
		out = append(out, done...)
	}
	_, err := g.Refresh(ctx)
	return out, err
}

func (g *Graph) remove(t tx, names []string) ([]Removal, error) {
	var out []Removal
	var ids []string
	gone := map[string]bool{}
	for _, name := range names {
		r := Removal{Name: name}
		if err := t.each(findArticlesQuery, params{"name": name}, func(row row) error {
			id := row.text("id")
			if gone[id] {
				return nil
			}
			gone[id] = true
			ids = append(ids, id)
			r.Articles++
			r.Statements += int(row.number("statements"))
			return nil
		}); err != nil {
			return nil, err
		}
		out = append(out, r)
	}
	loose, was, err := g.retire(t, nil, ids)
	if err != nil {
		return nil, err
	}
	_, err = g.linkStories(t, nil, loose, nil, was)
	return out, err
}

// retire takes the statements of some articles away, and others altogether,
// leaving marks on all that rested on them. What is left of their stories it gives
// to [Graph.linkStories].
func (g *Graph) retire(t tx, replaced, dropped []string) (loose []print, was map[string]string, err error) {
	all := append(append([]string{}, replaced...), dropped...)
	if len(all) == 0 {
		return nil, nil, nil
	}
	m := newMarks()
	if err := t.each(edgesOfArticlesQuery, params{"ids": all}, func(r row) error {
		subject, object := r.text("subject"), r.text("object")
		m.entities[subject], m.entities[object] = true, true
		if id := r.text("attributed"); id != "" {
			m.entities[id] = true
		}
		rel, err := g.relations.find(r.text("relation"))
		if err != nil {
			return err
		}
		m.edge(rel.key(subject, object))
		return nil
	}); err != nil {
		return nil, nil, err
	}
	if err := m.write(t); err != nil {
		return nil, nil, err
	}
	if err := t.run(deleteStatementsQuery, params{"ids": all}); err != nil {
		return nil, nil, err
	}
	if loose, was, err = leaveStories(t, all); err != nil {
		return nil, nil, err
	}
	return loose, was, t.run(deleteArticlesQuery, params{"ids": dropped})
}
