package graph

import (
	"cmp"
	"context"
	_ "embed"
	"fmt"
	"maps"
	"math"
	"slices"
	"strings"
)

//go:embed find/entities_to_compare.cypher
var entitiesToCompareQuery string

//go:embed find/shared_neighbours.cypher
var sharedNeighboursQuery string

// Suggestion is a pair of entities that may be one, for people to judge: nothing is
// ever merged by itself.
type Suggestion struct {
	A       Entity   `json:"a"`
	B       Entity   `json:"b"`
	Score   float64  `json:"score"`   // 0 to 1, to put them in order; no probability
	Reasons []string `json:"reasons"` // why they may be one
}

const (
	crowd          = 40  // entities that share a key; more share a mere word
	pairsToLookAt  = 500 // of which neighbours are compared
	leastScore     = 0.5
	mostNeighbours = 4 // that count, and are named
)

// Suggest looks for entities that may be one: by name, alias or Wikidata item, by
// names that are spelled alike, and by neighbours in common. Pairs that the ledger
// judges, by way of others too, are left out. The best come first.
func (g *Graph) Suggest(ctx context.Context, l *Ledger, limit int) ([]Suggestion, error) {
	var out []Suggestion
	err := g.read(ctx, 0, func(t tx) error {
		all, err := t.entities(entitiesToCompareQuery, nil)
		if err != nil {
			return err
		}
		out = nil
		for _, pair := range alikeEntities(all) {
			if s, ok := compareEntities(all[pair[0]], all[pair[1]]); ok && l.open(s.A.ID, s.B.ID) {
				out = append(out, s)
			}
		}
		byScore(out)
		out = out[:min(len(out), pairsToLookAt)]
		return addNeighbours(t, out)
	})
	if err != nil {
		return nil, err
	}
	for i := range out {
		out[i].Score = math.Round(out[i].Score*100) / 100
	}
	out = slices.DeleteFunc(out, func(s Suggestion) bool { return s.Score < leastScore })
	byScore(out)
	return out[:min(len(out), limit)], nil
}

func byScore(list []Suggestion) {
	slices.SortFunc(list, func(a, b Suggestion) int {
		return cmp.Or(cmp.Compare(b.Score, a.Score), cmp.Compare(a.A.ID, b.A.ID), cmp.Compare(a.B.ID, b.B.ID))
	})
}

// alikeEntities gives pairs of positions of entities that share a key, in order.
func alikeEntities(all []Entity) [][2]int {
	byKey := map[string][]int{}
	for i, e := range all {
		keys := map[string]bool{}
		note(keys, e.QID)
		for _, name := range e.names() {
			folded := foldName(name)
			note(keys, folded)
			if s := skeleton(folded); len(s) >= 4 {
				keys["~"+s] = true
			}
		}
		for k := range keys {
			byKey[k] = append(byKey[k], i)
		}
	}
	pairs := map[[2]int]bool{}
	for _, at := range byKey {
		if len(at) > crowd {
			continue
		}
		for i := range at {
			for j := range i {
				pairs[[2]int{at[j], at[i]}] = true
			}
		}
	}
	return slices.SortedFunc(maps.Keys(pairs), func(a, b [2]int) int {
		return cmp.Or(cmp.Compare(a[0], b[0]), cmp.Compare(a[1], b[1]))
	})
}

func (e Entity) names() []string { return append([]string{e.Name}, e.Aliases...) }

// compareEntities weighs what speaks for two entities being one. It is false where
// they cannot be.
func compareEntities(a, b Entity) (Suggestion, bool) {
	s := Suggestion{A: a, B: b}
	if betterID(b.ID, a.ID) {
		s.A, s.B = b, a
	}
	switch sameItem := a.QID != "" && a.QID == b.QID; {
	case sameItem:
		s.Score = 1
		s.Reasons = append(s.Reasons, "both are Wikidata's "+a.QID)
	case a.QID != "" && b.QID != "", !mayBeOne(a.Type, b.Type), a.Type == "country",
		a.Country != "" && b.Country != "" && a.Country != b.Country:
		return s, false
	}
	switch shared := sharedName(s.A, s.B); {
	case shared != "" && foldName(a.Name) == foldName(b.Name):
		s.Score = max(s.Score, 0.7)
		s.Reasons = append(s.Reasons, fmt.Sprintf("both are named %q", s.A.Name))
	case shared != "":
		s.Score = max(s.Score, 0.6)
		s.Reasons = append(s.Reasons, fmt.Sprintf("both are called %q", shared))
	default:
		if x, y, letters := nearest(s.A, s.B); letters > 0 && 4*letters <= min(len(x), len(y)) {
			s.Score = max(s.Score, 0.6-0.05*float64(letters-1))
			by := "one letter"
			if letters > 1 {
				by = fmt.Sprintf("%d letters", letters)
			}
			s.Reasons = append(s.Reasons, fmt.Sprintf("%q and %q differ by %s", x, y, by))
		}
	}
	if len(s.Reasons) == 0 {
		return s, false
	}
	if a.Country != "" && a.Country == b.Country {
		s.Score = min(1, s.Score+0.1)
		s.Reasons = append(s.Reasons, "both of "+a.Country)
	}
	return s, true
}

// mayBeOne tells whether entities of two types may be one: what a group is, articles
// do not agree on.
func mayBeOne(a, b string) bool {
	body := func(t string) bool { return t == "organization" || t == "armed_group" }
	return a == b || body(a) && body(b)
}

// sharedName is a name that both bear, "" where they share none.
func sharedName(a, b Entity) string {
	bears := map[string]bool{}
	for _, name := range b.names() {
		bears[foldName(name)] = true
	}
	for _, name := range a.names() {
		if bears[foldName(name)] {
			return name
		}
	}
	return ""
}

// nearest gives the two names that are spelled most alike, and by how many letters
// they differ.
func nearest(a, b Entity) (x, y string, letters int) {
	letters = -1
	for _, m := range a.names() {
		for _, n := range b.names() {
			f, h := foldName(m), foldName(n)
			if skeleton(f) != skeleton(h) {
				continue
			}
			if d := distance(f, h); letters < 0 || d < letters {
				x, y, letters = m, n, d
			}
		}
	}
	return x, y, letters
}

// addNeighbours adds what neighbours in the view say.
func addNeighbours(t tx, list []Suggestion) error {
	if len(list) == 0 {
		return nil
	}
	rows := make([]any, len(list))
	for i, s := range list {
		rows[i] = params{"pair": i, "a": s.A.ID, "b": s.B.ID}
	}
	return t.each(sharedNeighboursQuery, params{"rows": rows}, func(r row) error {
		s, names := &list[r.number("pair")], r.texts("names")
		shown := names[:min(len(names), mostNeighbours)]
		s.Score = min(1, s.Score+0.05*float64(len(shown)))
		s.Reasons = append(s.Reasons, fmt.Sprintf("neighbours in common: %s", strings.Join(shown, ", ")))
		return nil
	})
}
