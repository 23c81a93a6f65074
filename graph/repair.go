package graph

import (
	"context"
	_ "embed"
	"slices"
)

//go:embed write/drop_statements.cypher
var dropStatementsQuery string

//go:embed write/forget_revisions.cypher
var forgetRevisionsQuery string

// repairRounds is how often Repair looks again: statements that go make edges and
// entities wrong, and these are right after one round more.
const repairRounds = 3

// Repair puts right what Check finds and gives what is left. What was computed is
// computed again. Statements that are broken go; for these, and for those that
// somebody deleted, the articles have to be loaded again (they count as changed
// then), which is all that may be left.
func (g *Graph) Repair(ctx context.Context) (left []Fault, err error) {
	for range repairRounds {
		left = nil
		if err := g.Check(ctx, func(f Fault) { left = append(left, f) }); err != nil || len(left) == 0 {
			return left, err
		}
		if err := g.repair(ctx, left); err != nil {
			return left, err
		}
	}
	left = nil
	err = g.Check(ctx, func(f Fault) { left = append(left, f) })
	return left, err
}

func (g *Graph) repair(ctx context.Context, faults []Fault) error {
	where := map[string][]string{} // by kind
	m := newMarks()
	gone := map[string][]any{} // by relation
	var stories []string
	ends := map[[2]string]bool{}
	for _, f := range faults {
		where[f.Kind] = append(where[f.Kind], f.Where)
		switch f.Kind {
		case WrongEdge, GroundlessEdge:
			m.edges[f.edge] = true
			gone[f.edge.relation] = append(gone[f.edge.relation], params{"from": f.edge.from, "to": f.edge.to})
		case WrongEntity, UnnamedEntity:
			m.entities[f.Where] = true
		case WrongStory:
			stories = append(stories, f.stories...)
		case WrongEnd:
			ends[[2]string{f.named, f.at}] = true
		}
	}
	slices.Sort(stories)
	stories = slices.Compact(stories)
	if len(where[MissingIndex]) > 0 {
		if err := g.restore(ctx); err != nil {
			return err
		}
	}
	if err := g.write(ctx, func(t tx) error {
		if err := t.run(dropStatementsQuery, params{"ids": where[BrokenStatement]}); err != nil {
			return err
		}
		if err := t.run(forgetRevisionsQuery, params{"ids": where[ShortArticle]}); err != nil {
			return err
		}
		if err := t.run(deleteSketchesQuery, params{"ids": where[StraySketch]}); err != nil {
			return err
		}
		if err := g.repairStories(t, where[WrongStory], stories); err != nil {
			return err
		}
		if err := g.repairEnds(t, ends); err != nil {
			return err
		}
		if err := m.write(t); err != nil {
			return err
		}
		// An edge that is there twice is made anew; Refresh sets the others.
		for _, name := range sortedKeys(gone) {
			rel, err := g.relations.find(name)
			if err != nil {
				return err
			}
			if err := t.writeRows(rel.remove, gone[name]); err != nil {
				return err
			}
		}
		return nil
	}); err != nil {
		return err
	}
	_, err := g.Refresh(ctx)
	return err
}

// repairEnds makes statements lead to the entities that the graph has for those
// that they name; some at a time, for Repair looks again.
func (g *Graph) repairEnds(t tx, ends map[[2]string]bool) error {
	if len(ends) == 0 {
		return nil
	}
	same, err := readMerged(t)
	if err != nil {
		return err
	}
	for end := range ends {
		if _, err := g.moveSome(t, end[0], end[1], same.of(end[0])); err != nil {
			return err
		}
	}
	return nil
}
