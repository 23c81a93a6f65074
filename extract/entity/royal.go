package entity

import (
	"maps"
	"slices"
	"strings"
)

// royal makes a mention of a given name after a title such as "King": who held
// the office of the state beside it, or a person called so.
func (w *work) royal(s *sent, k int, t *titled) *Entity {
	j := w.suffix(s, k+1)
	var e *Entity
	rule := "royal"
	if p := w.crowned(s, t, w.word(s, k)); p != nil {
		e, rule = p.entity, p.row.At()
	}
	if e == nil {
		from := t.core
		for x := from; x < k; x++ {
			if s.at(x).is(capital) {
				from = x // "his son Prince Ubol"
				break
			}
		}
		e = w.unknown(w.text(s, from, j), Person)
		e.Aka = []string{w.text(s, k, j)}
		if near := w.statesNear(s, t); len(near) == 1 && w.countryByCode[near[0]] != nil && reigns(t.title.words) {
			e.Aka = sorted(append(e.Aka, e.Aka[0]+" of "+withThe(w.countryByCode[near[0]].entity.Name)))
		}
	}
	s.put(hit{i: k, j: j, entity: e, person: true, rule: rule})
	return e
}

// crowned gives who held an office such as a king's on the document's day, in a
// state beside the title, and is called by a first name: "Willem-Alexander".
func (w *work) crowned(s *sent, t *titled, name string) (p *sense) {
	for _, c := range w.statesNear(s, t) {
		for _, n := range w.offices[office{c, t.title.office}] {
			if fold(firstWord(n.person.entity.Name)) == fold(name) && (n.to == "" || w.doc.Published == "" || w.doc.Published <= n.to+"~") && (n.from == "" || w.doc.Published >= n.from) {
				p = n.person
			}
		}
	}
	return p
}

// statesNear lists the states that a title may belong to: the one before it,
// else those of the document.
func (w *work) statesNear(s *sent, t *titled) []string {
	k := t.i
	if s.at(k - 1).is(ending) {
		k--
	}
	if h := s.hitAt(k - 1); h != nil && h.entity != nil && h.entity.Type == Country {
		return []string{h.entity.Country}
	}
	return slices.Sorted(maps.Keys(w.states))
}

func firstWord(s string) string {
	w, _, _ := strings.Cut(s, " ")
	return w
}

// prince tells whether the name of a town is rather a prince's of whom one tells: no word for
// where stands before it, no state or region behind, "Prince George left".
func (w *work) prince(s *sent, i int) bool {
	if word := w.text(s, i, i+1); word != "Prince" && word != "Princess" || !w.given[s.at(i+1).word] {
		return false
	}
	next := s.at(i + 2)
	return s.at(i-1).class&placePrep == 0 && !(next.word == w.is.comma && next.Len() > 0 && s.at(i+3).is(capital))
}
