package graph

import (
	"cmp"
	"context"
	_ "embed"
	"fmt"
	"slices"
	"strings"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

//go:embed find/edge.cypher
var findEdgeQuery string

//go:embed find/evidence.cypher
var evidenceQuery string

// Explanation is an edge with everything that it rests on.
type Explanation struct {
	From       Entity         `json:"from"`
	Relation   string         `json:"relation"`
	To         Entity         `json:"to"`
	Properties map[string]any `json:"properties"` // of the edge
	Evidence   []Evidence     `json:"evidence"`   // the strongest first
	More       bool           `json:"more"`       // there is more than the limit let through
}

// Evidence is one statement behind an edge.
type Evidence struct {
	Statement  string  `json:"statement"` // its id
	Status     string  `json:"status"`
	Item       string  `json:"item,omitempty"`
	Source     string  `json:"source,omitempty"` // who says so; "" the reporter
	Start      string  `json:"eventStart,omitempty"`
	End        string  `json:"eventEnd,omitempty"`
	Confidence float64 `json:"confidence"`
	Rule       string  `json:"rule"` // what made it
	Sentence   string  `json:"sentence"`

	// Where subject, object and cue stand in Sentence: first byte and one past the
	// last; both zero where they stand elsewhere.
	Subject [2]int `json:"subject"`
	Object  [2]int `json:"object"`
	Cue     [2]int `json:"cue"`

	Article   string `json:"article"` // its id
	Story     string `json:"story"`   // id of the first article of its story; Article itself where it is no reprint
	Title     string `json:"title,omitempty"`
	Publisher string `json:"publisher,omitempty"`
	URL       string `json:"url,omitempty"`
	Published string `json:"published,omitempty"`
}

// NoEdgeError says that two entities have no such relation.
type NoEdgeError struct {
	From, To Entity
	Relation string
	Others   []string // the relations that they do have, "Iran SUPPLIES Russia"
}

func (e *NoEdgeError) Error() string {
	s := fmt.Sprintf("the graph has no %s %s %s", e.From.Name, e.Relation, e.To.Name)
	if len(e.Others) == 0 {
		return s + ", nor anything else between the two"
	}
	return s + "; there is " + strings.Join(e.Others, ", ")
}

// Explain shows the edge between two entities, each named as for [Graph.Resolve],
// and at most limit statements behind it. The error is a *[NoEdgeError] where there
// is no such edge.
func (g *Graph) Explain(ctx context.Context, from, name, to string, limit int) (Explanation, error) {
	name = strings.ToUpper(strings.NewReplacer(" ", "_", "-", "_").Replace(strings.TrimSpace(name)))
	rel := g.relations.relations[name]
	if rel == nil {
		return Explanation{}, usagef("no relation %q; there are %s", name, strings.Join(g.relations.names, ", "))
	}
	a, err := g.Resolve(ctx, from)
	if err != nil {
		return Explanation{}, err
	}
	b, err := g.Resolve(ctx, to)
	if err != nil {
		return Explanation{}, err
	}
	key := rel.key(a.ID, b.ID)
	if key.from != a.ID {
		a, b = b, a
	}
	e := Explanation{From: a, Relation: name, To: b}
	err = g.read(ctx, 0, func(t tx) error {
		e.Evidence, e.More = nil, false
		missing := &NoEdgeError{From: a, Relation: name, To: b}
		if err := t.each(findEdgeQuery, params{"a": a.ID, "b": b.ID}, func(r row) error {
			if r.text("relation") == name && r.text("from") == key.from {
				e.Properties, _ = plain(r.value("properties")).(map[string]any)
			}
			missing.Others = append(missing.Others, strings.Join([]string{r.text("fromName"), r.text("relation"), r.text("toName")}, " "))
			return nil
		}); err != nil {
			return err
		}
		if e.Properties == nil {
			return missing
		}
		return t.each(evidenceQuery, params{"edge": key.String(), "limit": limit + 1}, func(r row) error {
			if len(e.Evidence) == limit {
				e.More = true
				return nil
			}
			e.Evidence = append(e.Evidence, evidenceOf(r))
			return nil
		})
	})
	if err != nil {
		return Explanation{}, err
	}
	slices.SortStableFunc(e.Evidence, func(a, b Evidence) int {
		return cmp.Or(
			cmp.Compare(slices.Index(statuses, a.Status), slices.Index(statuses, b.Status)),
			cmp.Compare(a.Published, b.Published))
	})
	return e, nil
}

// evidenceOf reads a row of find/evidence.cypher.
func evidenceOf(r row) Evidence {
	s, a := record(r, "s"), record(r, "a")
	e := Evidence{
		Statement: s.text("id"), Status: s.text("status"), Item: s.text("item"), Source: cmp.Or(s.text("source"), r.text("who")),
		Start: s.day("eventStart"), End: s.day("eventEnd"), Confidence: s.float("confidence"),
		Rule: s.text("rule"), Sentence: s.text("sentence"),
		Article: a.text("id"), Story: a.text("story"), Title: a.text("title"), Publisher: a.text("publisher"), URL: a.text("url"), Published: a.day("published"),
	}
	within := func(m row, from, to string) [2]int {
		first, last := int(m.number(from)-s.number("start")), int(m.number(to)-s.number("start"))
		if first < 0 || last > len(e.Sentence) || first >= last {
			return [2]int{}
		}
		return [2]int{first, last}
	}
	e.Subject = within(record(r, "x"), "start", "end")
	e.Object = within(record(r, "y"), "start", "end")
	e.Cue = within(s, "cueStart", "cueEnd")
	return e
}

// record is a cell that holds a map, as a row.
func record(r row, column string) row {
	m, _ := r.value(column).(map[string]any)
	out := &neo4j.Record{}
	for k, v := range m {
		out.Keys = append(out.Keys, k)
		out.Values = append(out.Values, v)
	}
	return row{out}
}

// Marked is the sentence with its parts marked: [subject], (object) and *cue*, as
// in the examples of cues.txt. Parts that overlap are left unmarked, the cue first.
func (e Evidence) Marked() string {
	type mark struct {
		at          [2]int
		open, close string
	}
	var marks []mark
	for _, m := range []mark{{e.Subject, "[", "]"}, {e.Object, "(", ")"}, {e.Cue, "*", "*"}} {
		overlaps := func(o mark) bool { return m.at[0] < o.at[1] && o.at[0] < m.at[1] }
		if m.at[1] > m.at[0] && !slices.ContainsFunc(marks, overlaps) {
			marks = append(marks, m)
		}
	}
	slices.SortFunc(marks, func(a, b mark) int { return cmp.Compare(a.at[0], b.at[0]) })
	var b strings.Builder
	done := 0
	for _, m := range marks {
		b.WriteString(e.Sentence[done:m.at[0]])
		b.WriteString(m.open + e.Sentence[m.at[0]:m.at[1]] + m.close)
		done = m.at[1]
	}
	b.WriteString(e.Sentence[done:])
	return b.String()
}
