package entity

import (
	"slices"

	"geokg/extract/lexicon"
)

// rule is a time in which the rulers of a state are called by a noun: a row of
// juntas.txt. Ends of "" are open.
type rule struct{ state, from, to string }

// readJuntas reads juntas.txt.
func (l *loader) readJuntas() {
	for _, r := range l.table("juntas.txt", "state", "nouns", "from", "to", "example") {
		if l.countryByCode[r.Fields[0]] == nil {
			l.err = r.Errorf("no state has the code %q", r.Fields[0])
			return
		}
		for _, n := range lexicon.List(r.Fields[1]) {
			l.juntas[n] = append(l.juntas[n], rule{r.Fields[0], cell(r.Fields[2]), cell(r.Fields[3])})
		}
	}
}

// ruledBy gives the one state of the document whose rulers a noun means on its
// day, or that it tells of twice as often as of another, or that alone of them is in
// the sentence: "the junta"; nil for none or several.
func (w *work) ruledBy(s *sent, noun string) *Entity {
	day := w.doc.Published
	best, second := "", 0
	if day == "" {
		return nil
	}
	for _, r := range w.juntas[noun] {
		n := w.states[r.state]
		if n == 0 || r.from > day || r.to != "" && r.to < day || r.state == best {
			continue
		}
		if best == "" || n > w.states[best] {
			if best != "" {
				second = max(second, w.states[best])
			}
			best = r.state
		} else {
			second = max(second, n)
		}
	}
	if best == "" {
		return nil
	}
	if w.states[best] >= 2*second {
		return w.countryByCode[best].entity
	}
	var here []*Entity
	for _, code := range w.statesIn(s) {
		if w.calledSoNow(noun, code) {
			here = append(here, w.countryByCode[code].entity)
		}
	}
	return only(here)
}

// calledSoNow tells whether the rulers of a state are called by a noun on the document's day.
func (w *work) calledSoNow(noun, code string) bool {
	day := w.doc.Published
	return slices.ContainsFunc(w.juntas[noun], func(r rule) bool { return r.state == code && r.from <= day && (r.to == "" || r.to >= day) })
}

// notCalledSo tells whether a state is none of those that the document tells of and whose rulers a
// noun means on its day: no junta is France's beside Niger and Mali. Coup leaders are a state only where they rule.
func (w *work) notCalledSo(noun string, state *Entity) bool {
	if w.doc.Published == "" || w.calledSoNow(noun, state.Country) {
		return false
	}
	if noun == "coup leaders" || noun == "military rulers" {
		return true
	}
	for code, n := range w.states {
		if n > 0 && w.calledSoNow(noun, code) {
			return true
		}
	}
	return false
}
