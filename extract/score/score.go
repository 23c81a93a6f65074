// Package score compares extracted statements with annotated ones.
//
// Call [Compare] with both; [Report.Markdown] writes the table that the README
// shows. Statements are compared document by document, one to one: an
// annotated statement is found where a predicted one has the same two actors
// and the same relation. Statements that only one of two annotators had are
// marked optional: neither required nor, where predicted, wrong.
package score

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"geokg/extract"
)

// Gold is an annotated statement.
type Gold struct {
	extract.Statement
	Optional  bool     `json:"optional"`
	SourceAka []string `json:"source_aka"`
}

// Relation is what the relation table says of a relation: whether it holds
// either way round, and whether it is an event rather than a standing fact.
type Relation struct{ Symmetric, Event bool }

// Relations are the relations by name.
type Relations map[string]Relation

// Count is how many statements were annotated, predicted and right.
type Count struct{ Right, Gold, Predicted int }

// Precision is the share of the predicted that are right, 0 for none.
func (c Count) Precision() float64 { return ratio(c.Right, c.Predicted) }

// Recall is the share of the annotated that were found, 0 for none.
func (c Count) Recall() float64 { return ratio(c.Right, c.Gold) }

// F1 is the harmonic mean of precision and recall.
func (c Count) F1() float64 { return ratio(2*c.Right, c.Gold+c.Predicted) }

// Share is how many of the statements that have an attribute have it right.
type Share struct{ Right, Of int }

func ratio(a, b int) float64 {
	if b == 0 {
		return 0
	}
	return float64(a) / float64(b)
}

// Report is the outcome of a comparison.
type Report struct {
	Documents       int
	Relation, Event Count            // over all relations; over those that are events
	PerRelation     map[string]Count // by relation; of a right one the annotated
	Status          Share            // of the right ones
	NonActual       Share            // status, where the annotated one is not "actual"
	Source, Time    Share
	Item, Sentence  Share
	Calibration     Calibration
}

// Compare scores predictions, by document, against the annotated documents.
// Documents that are not annotated are left out.
func Compare(rel Relations, gold map[string][]Gold, predicted map[string][]extract.Statement) Report {
	r := Report{Documents: len(gold), PerRelation: map[string]Count{}}
	for _, doc := range slices.Sorted(maps.Keys(gold)) {
		g, p := gold[doc], predicted[doc]
		m := match(rel, g, p)
		r.Relation = r.Relation.plus(m)
		for i, j := range m.found {
			r.attributes(&m.gold[i], &m.predicted[j])
		}
		for i, s := range m.gold {
			c := r.PerRelation[s.Relation]
			c.Gold++
			if _, ok := m.found[i]; ok {
				c.Right++
			}
			r.PerRelation[s.Relation] = c
		}
		for j, s := range m.predicted {
			if m.excused[j] {
				continue
			}
			// What an annotated OTHER accepts counts there.
			name := cmp.Or(m.of[j], s.Relation)
			r.Calibration.add(s.Confidence, m.of[j] != "")
			c := r.PerRelation[name]
			c.Predicted++
			r.PerRelation[name] = c
		}
		event := func(name string) bool { return !rel[name].Event }
		r.Event = r.Event.plus(match(rel,
			slices.DeleteFunc(slices.Clone(g), func(s Gold) bool { return event(s.Relation) }),
			slices.DeleteFunc(slices.Clone(p), func(s extract.Statement) bool { return event(s.Relation) })))
	}
	return r
}

func (c Count) plus(m matching) Count {
	c.Right += len(m.found)
	c.Gold += len(m.gold)
	c.Predicted += len(m.predicted) - len(m.excused)
	return c
}

// attributes counts what of a right statement is right besides its ends.
func (r *Report) attributes(g *Gold, p *extract.Statement) {
	count := func(s *Share, has, right bool) {
		if has {
			s.Of++
			if right {
				s.Right++
			}
		}
	}
	count(&r.Status, true, g.Status == p.Status)
	count(&r.NonActual, g.Status != "actual", g.Status == p.Status)
	names := append([]string{g.Source}, g.SourceAka...)
	count(&r.Source, g.Source != "" || p.Source != "",
		slices.ContainsFunc(names, func(n string) bool { return key(n) == key(p.Source) }))
	count(&r.Time, g.Time != "" || p.Time != "", g.Time != "" && g.Time == p.Time)
	count(&r.Item, g.Item != "", shareWord(g.Item, p.Item))
	count(&r.Sentence, true, g.Sentence == p.Sentence)
}

func shareWord(a, b string) bool {
	words := strings.Fields(key(a))
	return slices.ContainsFunc(strings.Fields(key(b)), func(w string) bool { return slices.Contains(words, w) })
}
