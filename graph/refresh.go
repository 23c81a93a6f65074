package graph

import (
	"context"
	_ "embed"
)

// refreshLimit is how many edges or entities are computed in one transaction.
const refreshLimit = 4000

//go:embed write/stale_edges.cypher
var staleEdgesQuery string

//go:embed write/stale_entities.cypher
var staleEntitiesQuery string

//go:embed write/unmark_edges.cypher
var unmarkEdgesQuery string

//go:embed write/unmark_entities.cypher
var unmarkEntitiesQuery string

//go:embed write/mark_edges.cypher
var markEdgesQuery string

//go:embed write/mark_entities.cypher
var markEntitiesQuery string

//go:embed write/statements_of_edges.cypher
var statementsOfEdgesQuery string

//go:embed write/profiles_of_entities.cypher
var profilesOfEntitiesQuery string

//go:embed write/profiles.cypher
var profilesQuery string

//go:embed write/new_edges.cypher
var newEdgesQuery string

//go:embed write/delete_entities.cypher
var deleteEntitiesQuery string

// marks are the parts of the view that a change of the truth makes stale.
type marks struct {
	edges    map[edgeKey]bool
	entities map[string]bool
}

func newMarks() marks {
	return marks{edges: map[edgeKey]bool{}, entities: map[string]bool{}}
}

// edge marks an edge; statements about one entity alone have none.
func (m marks) edge(k edgeKey) {
	if !k.loop() {
		m.edges[k] = true
	}
}

// write leaves the marks in the graph, for Refresh. It comes before the change.
func (m marks) write(t tx) error {
	if len(m.edges) > 0 {
		rows := make([]any, 0, len(m.edges))
		for k := range m.edges {
			rows = append(rows, params{"key": k.String(), "relation": k.relation, "from": k.from, "to": k.to})
		}
		if err := t.run(markEdgesQuery, params{"rows": rows}); err != nil {
			return err
		}
	}
	if len(m.entities) > 0 {
		return t.run(markEntitiesQuery, params{"ids": sortedKeys(m.entities)})
	}
	return nil
}

// Refresh computes every marked edge and entity again from the statements behind
// it, and removes those that have none. It returns how many edges that were. Load
// and Remove end with it.
func (g *Graph) Refresh(ctx context.Context) (edges int, err error) {
	for {
		n, err := g.refreshEdges(ctx)
		if err != nil {
			return edges, err
		}
		edges += n
		if n < refreshLimit {
			break
		}
	}
	for {
		n, err := g.refreshEntities(ctx)
		if err != nil || n < refreshLimit {
			return edges, err
		}
	}
}

func (g *Graph) refreshEdges(ctx context.Context) (n int, err error) {
	err = g.write(ctx, func(t tx) error {
		ends, old := map[string]edgeKey{}, map[string]bool{}
		if err := t.each(staleEdgesQuery, params{"limit": refreshLimit}, func(r row) error {
			key := r.text("key")
			ends[key] = edgeKey{relation: r.text("relation"), from: r.text("from"), to: r.text("to")}
			old[key] = r.value("old") == true
			_, err := g.relations.find(ends[key].relation)
			return err
		}); err != nil {
			return err
		}
		if n = len(ends); n == 0 {
			return nil
		}
		keys := sortedKeys(ends)
		edges, err := foldEdges(t, keys)
		if err != nil {
			return err
		}
		var made []any
		changed, gone := map[string][]any{}, map[string][]any{} // by relation
		for _, key := range keys {
			k, e := ends[key], edges[key]
			row := params{"relation": k.relation, "from": k.from, "to": k.to}
			if e != nil {
				row["properties"] = e.properties()
			}
			switch {
			case e != nil && old[key]:
				changed[k.relation] = append(changed[k.relation], row)
			case e != nil:
				made = append(made, row)
			case old[key]:
				gone[k.relation] = append(gone[k.relation], row)
			}
		}
		for _, name := range sortedKeys(gone) {
			if err := t.writeRows(g.relations.relations[name].remove, gone[name]); err != nil {
				return err
			}
		}
		for _, name := range sortedKeys(changed) {
			if err := t.writeRows(g.relations.relations[name].write, changed[name]); err != nil {
				return err
			}
		}
		if err := t.writeRows(newEdgesQuery, made); err != nil {
			return err
		}
		return t.run(unmarkEdgesQuery, params{"keys": keys})
	})
	return n, err
}

// foldEdges computes edges from their statements; one without any is left out.
func foldEdges(t tx, keys []string) (map[string]*edge, error) {
	edges := map[string]*edge{}
	err := t.each(statementsOfEdgesQuery, params{"keys": keys}, func(r row) error {
		key := r.text("key")
		if edges[key] == nil {
			edges[key] = newEdge()
		}
		edges[key].add(saying{
			id: r.text("id"), status: r.text("status"), item: r.text("item"), source: r.text("source"),
			story: r.text("story"), publisher: r.text("publisher"),
			published: r.day("published"), eventStart: r.day("eventStart"), eventEnd: r.day("eventEnd"),
			confidence: r.float("confidence"),
		})
		return nil
	})
	return edges, err
}

func (g *Graph) refreshEntities(ctx context.Context) (n int, err error) {
	err = g.write(ctx, func(t tx) error {
		var ids []string
		if err := t.each(staleEntitiesQuery, params{"limit": refreshLimit}, func(r row) error {
			ids = append(ids, r.text("id"))
			return nil
		}); err != nil {
			return err
		}
		if n = len(ids); n == 0 {
			return nil
		}
		known, err := foldProfiles(t, ids)
		if err != nil {
			return err
		}
		var gone []string
		for _, id := range ids {
			if _, ok := known[id]; !ok {
				gone = append(gone, id)
			}
		}
		if err := t.run(deleteEntitiesQuery, params{"ids": gone}); err != nil {
			return err
		}
		if err := writeProfiles(t, known); err != nil {
			return err
		}
		return t.run(unmarkEntitiesQuery, params{"ids": ids})
	})
	return n, err
}

// foldProfiles computes what is known of entities from their statements; one that
// no statement names is left out.
func foldProfiles(t tx, ids []string) (profiles, error) {
	known := profiles{}
	err := t.each(profilesOfEntitiesQuery, params{"ids": ids}, func(r row) error {
		known.add(r.text("id"), profileOfRow(r))
		return nil
	})
	return known, err
}

// writeProfiles sets the properties and the type label of entities.
func writeProfiles(t tx, known map[string]profile) error {
	var rows []any
	for _, id := range sortedKeys(known) {
		p := known[id]
		rows = append(rows, params{"label": p.label(), "properties": p.properties(id)})
	}
	return t.writeRows(profilesQuery, rows)
}
