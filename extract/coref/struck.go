package coref

import (
	"geokg/extract/entity"
	"geokg/extract/syntax"
)

// target gives whom the deed at token n was done to.
func (w *deedWork) target(s, n int, row *deed) []int {
	for back := 0; back <= 2 && s-back >= 0; back++ {
		at, end := s-back, len(w.sentences[s-back].Tokens)
		if back == 0 {
			end = n
		}
		for k := range end {
			if lemma(row.told, w.token(at, k).Lower) {
				if who := w.struck(at, k, row.victim); who != nil {
					return who
				}
			}
		}
	}
	return nil
}

// struck gives whom or what the word of an assault at token k has for its
// target: what hangs on it, whoever acts aside. People and bodies go before
// places, these before states; of who was killed, only who is told to have been.
func (w *deedWork) struck(s, k int, killed bool) []int {
	t := w.tree(s)
	doers := w.doers(s, k)
	best, rank := -1, 9
	for _, i := range w.known[s] {
		m := &w.out[i]
		top := w.node(i).top
		if top < 0 || !under(t, top, k) && !under(t, top, t[k].Head) || w.same([]int{i}, doers) || w.speaks(s, i) {
			continue
		}
		if p := w.preposition(s, top); m.Entity.Type != entity.Place && (t[top].Label == syntax.Subject || p == "with" || p == "by" || p == "from") {
			continue // "clashes with police"
		}
		if killed && (t[top].Head != k || t[top].Label != syntax.Object && t[top].Label != syntax.PassiveSubject &&
			(t[top].Label != syntax.NounPhrase || w.preposition(s, top) != "of")) {
			continue
		}
		r := 2
		switch {
		case m.Entity.Type == entity.Place:
			r = 1
		case m.Entity.Type == entity.Nationality || m.Form == entity.Demonym || m.Form == entity.Forces:
			if t[top].Label == syntax.Compound || t[top].Label == syntax.Adjective {
				r = 3 // a "Shiite mosque"
			} else {
				r = 0
			}
		case m.Entity.Type == entity.Organization || m.Entity.Type == entity.Person || m.Entity.Type == entity.ArmedGroup:
			r = 0
		}
		if r < rank && (!killed || r == 0) {
			best, rank = i, r
		}
	}
	if best < 0 {
		return nil
	}
	return []int{best}
}

// speaks tells whether mention i is who tells what the sentence says.
func (w *deedWork) speaks(s, i int) bool {
	t, n := w.tree(s), w.node(i)
	return n.label == syntax.Subject && lemma(w.hearsay, w.token(s, n.clause).Lower) || t[n.top].Head >= 0 && w.preposition(s, n.top) == "according" || w.accordingTo(s, w.out[i].First)
}

// accordingTo tells whether "according to" stands before the phrase in which the name from token
// first on is, whatever the parser hangs it on.
func (w *deedWork) accordingTo(s, first int) bool {
	tokens := w.sentences[s].Tokens
	for k := first - 1; k > 0 && k >= first-4; k-- {
		if tokens[k].Lower == "to" {
			return tokens[k-1].Lower == "according"
		}
		if w.tree(s)[k].Tag[0] == 'V' || tokens[k].Text == "," {
			return false
		}
	}
	return false
}
