package score

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"
)

// Markdown writes the report as two tables: one row for all relations, for
// the events and for each relation, the most frequent first; and the
// attributes of the statements that are right.
func (r Report) Markdown() string {
	var b strings.Builder
	r.relations(&b, 0)
	b.WriteString("\n")
	r.shares(&b)
	fmt.Fprintf(&b, "\nExpected calibration error of the confidence, ten bins: %.3f\n", r.Calibration.Error())
	return b.String()
}

// relations writes a row for each relation with so many annotated statements.
func (r Report) relations(b *strings.Builder, least int) {
	b.WriteString("| relation | annotated | predicted | right | precision | recall | F1 |\n|---|---:|---:|---:|---:|---:|---:|\n")
	row := func(name string, c Count) {
		fmt.Fprintf(b, "| %s | %d | %d | %d | %.2f | %.2f | %.2f |\n",
			name, c.Gold, c.Predicted, c.Right, c.Precision(), c.Recall(), c.F1())
	}
	row("**all**", r.Relation)
	row("**events**", r.Event)
	names := slices.SortedFunc(maps.Keys(r.PerRelation), func(x, y string) int {
		return cmp.Or(cmp.Compare(r.PerRelation[y].Gold, r.PerRelation[x].Gold), cmp.Compare(x, y))
	})
	for _, n := range names {
		if r.PerRelation[n].Gold >= least {
			row(n, r.PerRelation[n])
		}
	}
}

// shares writes a row for each attribute.
func (r Report) shares(b *strings.Builder) {
	b.WriteString("| of the right ones | right | of | share |\n|---|---:|---:|---:|\n")
	for _, a := range []struct {
		name string
		s    Share
	}{
		{"status", r.Status}, {"status where not actual", r.NonActual}, {"source", r.Source},
		{"time", r.Time}, {"item", r.Item}, {"sentence", r.Sentence},
	} {
		fmt.Fprintf(b, "| %s | %d | %d | %.2f |\n", a.name, a.s.Right, a.s.Of, ratio(a.s.Right, a.s.Of))
	}
}
