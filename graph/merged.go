package graph

import (
	"context"
	"crypto/sha256"
	_ "embed"
	"encoding/hex"
	"fmt"
	"maps"
	"strings"
)

//go:embed find/merged.cypher
var mergedQuery string

//go:embed write/rest_on.cypher
var restOnQuery string

//go:embed write/ensure_entity.cypher
var ensureEntityQuery string

//go:embed write/move_subjects.cypher
var moveSubjectsQuery string

//go:embed write/move_objects.cypher
var moveObjectsQuery string

//go:embed write/move_attributions.cypher
var moveAttributionsQuery string

//go:embed write/edges_of_statements.cypher
var edgesOfStatementsQuery string

//go:embed write/merged.cypher
var setMergedQuery string

//go:embed write/split.cypher
var deleteMergedQuery string

//go:embed write/judged.cypher
var judgedQuery string

// moveLimit is how many relationships to entities are moved in one transaction.
const moveLimit = 4000

// merged says for entities that are the same as another under which id the graph has
// them; ids that are not in it stand for themselves. The graph keeps it as
// (:Merged {id, into}), so that all who write follow the same.
//
// What an article names is never lost: where a statement's SUBJECT, OBJECT or
// ATTRIBUTED_TO leads to another entity than the article names, the relationship has
// the id of that one as its property entity. So a merger can be taken back exactly.
type merged map[string]string

func (m merged) of(id string) string {
	if into, ok := m[id]; ok {
		return into
	}
	return id
}

// version is a hash of it, "" of none.
func (m merged) version() string {
	if len(m) == 0 {
		return ""
	}
	h := sha256.New()
	for _, id := range sortedKeys(m) {
		fmt.Fprintf(h, "%q %q\n", id, m[id])
	}
	return hex.EncodeToString(h.Sum(nil)[:8])
}

// follow gives the statement as the graph has it.
func (s statement) follow(m merged) statement {
	if len(m) == 0 {
		return s
	}
	move := func(rows params, end, properties string) {
		id := rows[end].(string)
		if into := m.of(id); into != id {
			rows[end] = into
			p := maps.Clone(rows[properties].(params))
			p["entity"] = id
			rows[properties] = p
		}
	}
	s.row = maps.Clone(s.row)
	move(s.row, "subject", "asSubject")
	move(s.row, "object", "asObject")
	p := maps.Clone(s.row["properties"].(params))
	p["edge"] = s.edge().property()
	s.row["properties"] = p
	if s.attribution != nil {
		s.attribution = maps.Clone(s.attribution)
		move(s.attribution, "entity", "properties")
		s.attributedTo = s.attribution["entity"].(string)
	}
	return s
}

// mergedIn gives what is merged in the graph; it is read anew where another program
// has changed it.
func (g *Graph) mergedIn(t tx) (merged, error) {
	g.mergers.Lock()
	defer g.mergers.Unlock()
	if t.judged == g.mergers.merged.version() {
		return g.mergers.merged, nil
	}
	m, err := readMerged(t)
	if err == nil {
		g.mergers.merged = m
	}
	return m, err
}

func readMerged(t tx) (merged, error) {
	m := merged{}
	err := t.each(mergedQuery, nil, func(r row) error {
		m[r.text("id")] = r.text("into")
		return nil
	})
	return m, err
}

// Follow makes the graph follow a ledger: entities are merged that it says are the
// same, and those split that it no longer says so of. It returns how many ids now
// stand for another entity than before.
func (g *Graph) Follow(ctx context.Context, l *Ledger) (changed int, err error) {
	want := l.merged()
	var have merged
	if err := g.read(ctx, 0, func(t tx) (err error) {
		have, err = readMerged(t)
		return err
	}); err != nil {
		return 0, err
	}
	ids := map[string]bool{}
	for _, m := range []merged{want, have} {
		for id := range m {
			if want.of(id) != have.of(id) {
				ids[id] = true
			}
		}
	}
	for _, id := range sortedKeys(ids) {
		for moved := false; !moved; {
			if moved, err = g.move(ctx, id, want.of(id)); err != nil {
				return changed, err
			}
		}
		changed++
	}
	if changed == 0 {
		return 0, nil
	}
	_, err = g.Refresh(ctx)
	return changed, err
}

// move makes statements that name an entity lead to the one that it is merged into,
// a limited number in one transaction. It is done when all do; then the graph knows.
func (g *Graph) move(ctx context.Context, id, into string) (done bool, err error) {
	err = g.write(ctx, func(t tx) error {
		have, err := readMerged(t)
		if err != nil {
			return err
		}
		from := have.of(id)
		if from != into {
			done, err = g.moveSome(t, id, from, into)
			if err != nil || !done {
				return err
			}
		}
		done = true
		if into == id {
			delete(have, id)
			err = t.run(deleteMergedQuery, params{"id": id})
		} else {
			have[id] = into
			err = t.run(setMergedQuery, params{"id": id, "into": into})
		}
		if err != nil {
			return err
		}
		return t.run(judgedQuery, params{"version": optional(have.version())})
	})
	return done, err
}

func (g *Graph) moveSome(t tx, id, from, into string) (all bool, err error) {
	m := newMarks()
	moved := map[string][]any{} // by type of relationship: ids of statements
	type ends struct {
		rel             *relation
		subject, object string
	}
	statements := map[string]ends{}
	rows := 0
	if err := t.each(restOnQuery, params{"from": from, "id": id, "limit": moveLimit}, func(r row) error {
		rows++
		s, kind := r.text("id"), r.text("type")
		moved[kind] = append(moved[kind], s)
		rel, err := g.relations.find(r.text("relation"))
		if err != nil {
			return err
		}
		e, ok := statements[s]
		if !ok {
			e = ends{rel, r.text("subject"), r.text("object")}
			m.edge(rel.key(e.subject, e.object))
		}
		switch kind {
		case "SUBJECT":
			e.subject = into
		case "OBJECT":
			e.object = into
		}
		statements[s] = e
		return nil
	}); err != nil {
		return false, err
	}
	if rows == 0 {
		return true, nil
	}
	var edges []any
	for _, s := range sortedKeys(statements) {
		e := statements[s]
		k := e.rel.key(e.subject, e.object)
		m.edge(k)
		edges = append(edges, params{"id": s, "edge": k.property()})
	}
	m.entities[from], m.entities[into] = true, true
	if err := m.write(t); err != nil {
		return false, err
	}
	if err := t.run(ensureEntityQuery, params{"id": into}); err != nil {
		return false, err
	}
	var named any // who the article names, where that is not whom the graph has
	if into != id {
		named = id
	}
	for _, move := range []struct{ kind, query string }{
		{"SUBJECT", moveSubjectsQuery}, {"OBJECT", moveObjectsQuery}, {"ATTRIBUTED_TO", moveAttributionsQuery},
	} {
		if len(moved[move.kind]) == 0 {
			continue
		}
		if err := t.run(move.query, params{"ids": moved[move.kind], "from": from, "id": id, "into": into, "named": named}); err != nil {
			return false, err
		}
	}
	return rows < moveLimit, t.writeRows(edgesOfStatementsQuery, edges)
}

// Identify finds the id that a name stands for, as Resolve does, but keeps the id of
// an entity that is merged into another: this is what judgements are about.
func (g *Graph) Identify(ctx context.Context, name string) (id string, err error) {
	err = g.read(ctx, 0, func(t tx) error {
		m, err := readMerged(t)
		if _, ok := m[strings.TrimSpace(name)]; ok {
			id = strings.TrimSpace(name)
		}
		return err
	})
	if err != nil || id != "" {
		return id, err
	}
	e, err := g.Resolve(ctx, name)
	return e.ID, err
}
