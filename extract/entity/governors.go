package entity

import (
	"slices"
	"strings"
)

// partFor gives the region or city whose governor or mayor a person is by a title that does
// not tell: the only one that the text names, or that it has named right before; nil for none.
func (w *work) partFor(s *sent, h *hit, t *titled) *Entity {
	class := ""
	switch t.title.words {
	case "governor", "lieutenant governor", "gov.":
		class = "region"
	case "mayor", "deputy mayor":
		class = "city"
	default:
		return nil
	}
	if t.owner != nil || t.title.plural || class == "region" && w.ofBank(h) {
		return nil
	}
	if class == "city" {
		if e := w.cityLed(s, t); e != nil {
			return e
		}
	}
	e := w.onlyPartOfAll(class, h.entity.Country)
	if e == nil {
		e = w.onlyPart(max(0, s.Index-2), s.Index, class, h.entity.Country)
	}
	if e == nil || w.governed(e, h) {
		return nil
	}
	return e
}

// cityLed gives the city that leads the sentence right before a mayor: "In Sofia, Mayor Ann Lee".
func (w *work) cityLed(s *sent, t *titled) *Entity {
	o := s.hitAt(t.i - 2)
	if t.i < 3 || s.at(t.i-1).word != w.is.comma || o == nil || o.dead || o.j != t.i-1 || o.sense == nil || o.sense.kind != kindPlace || o.i == 0 || strings.ToLower(w.word(s, o.i-1)) != "in" {
		return nil
	}
	switch o.sense.class {
	case "city", "capital":
		return o.sense.entity
	}
	return nil
}

// ofBank tells whether a governor may be one of a bank: the text speaks of one, or a table tells.
func (w *work) ofBank(h *hit) bool {
	if h.sense != nil && slices.ContainsFunc(h.sense.held, func(o office) bool { return o.code == "CENTRAL_BANK" }) {
		return true
	}
	return w.speaksOfBank()
}

// speaksOfBank tells whether the text may speak of a bank that has a governor. It is read once.
func (w *work) speaksOfBank() bool {
	if w.bank == nil {
		speaks := slices.ContainsFunc([]string{"entral bank", "entral Bank", "Reserve Bank", "Bank of "}, func(bank string) bool { return strings.Contains(w.doc.Text, bank) })
		w.bank = &speaks
	}
	return *w.bank
}

// onlyPartOfAll is onlyPart for the whole text, which it goes through once for each class and state.
func (w *work) onlyPartOfAll(class, country string) *Entity {
	key := [2]string{class, country}
	e, ok := w.parts[key]
	if !ok {
		if w.parts == nil {
			w.parts = map[[2]string]*Entity{}
		}
		e = w.onlyPart(0, len(w.sents)-1, class, country)
		w.parts[key] = e
	}
	return e
}

// onlyPart gives the only region or city of which the sentences from first to last speak, of a
// state or, where that is "", of any; nil for none or several.
func (w *work) onlyPart(first, last int, class, country string) (one *Entity) {
	for k := first; k <= last; k++ {
		for n := range w.sents[k].hits {
			o := &w.sents[k].hits[n]
			if o.dead || o.sense == nil || o.entity == nil || o.sense.kind != kindPlace || o.sense.class != class {
				continue
			}
			switch {
			case country != "" && country != o.entity.Country:
			case one != nil && one != o.entity:
				return nil
			default:
				one = o.entity
			}
		}
	}
	return one
}

// governed tells whether the text calls somebody else an officer of a region or city.
func (w *work) governed(e *Entity, h *hit) bool {
	for i := range w.sents {
		for n := range w.sents[i].titles {
			t := &w.sents[i].titles[n]
			if t.owner != nil && t.owner.entity == e && t.person != nil && t.person.entity != h.entity && t.local() {
				return true
			}
		}
	}
	return false
}
