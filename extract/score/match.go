package score

import "geokg/extract"

// matching pairs the required annotated statements of a document with the
// predicted ones.
type matching struct {
	gold      []Gold              // required ones
	predicted []extract.Statement // all
	found     map[int]int         // gold → predicted
	of        map[int]string      // predicted → the relation of the gold that it was found for
	excused   map[int]bool        // predicted ones that match an optional statement
}

func match(rel Relations, gold []Gold, predicted []extract.Statement) matching {
	m := matching{predicted: predicted, found: map[int]int{}, of: map[int]string{}, excused: map[int]bool{}}
	var optional []Gold
	for _, g := range gold {
		if g.Optional {
			optional = append(optional, g)
		} else {
			m.gold = append(m.gold, g)
		}
	}
	used := make([]bool, len(predicted))
	for i := range m.gold {
		if j := best(rel, &m.gold[i], predicted, used); j >= 0 {
			used[j], m.found[i], m.of[j] = true, j, m.gold[i].Relation
		}
	}
	for i := range optional {
		if j := best(rel, &optional[i], predicted, used); j >= 0 {
			used[j], m.excused[j] = true, true
		}
	}
	return m
}

// best gives the unused prediction that fits g best, or -1: the relation
// itself before one that OTHER allows, then the status, then the sentence.
func best(rel Relations, g *Gold, predicted []extract.Statement, used []bool) int {
	at, top := -1, -1
	for j := range predicted {
		p := &predicted[j]
		if used[j] || g.Relation != p.Relation && g.Relation != "OTHER" || !ends(rel, g, p) {
			continue
		}
		rank := 0
		for _, agrees := range []bool{g.Relation == p.Relation, g.Status == p.Status, g.Sentence == p.Sentence} {
			rank *= 2
			if agrees {
				rank++
			}
		}
		if rank > top {
			at, top = j, rank
		}
	}
	return at
}

func ends(rel Relations, g *Gold, p *extract.Statement) bool {
	if same(&g.Subject, &p.Subject) && same(&g.Object, &p.Object) {
		return true
	}
	free := rel[g.Relation].Symmetric || g.Relation == "OTHER"
	return free && same(&g.Subject, &p.Object) && same(&g.Object, &p.Subject)
}
