package entity

import (
	"slices"
	"strings"
)

// namesGroupOf tells whether the document names an armed group of a state.
func (w *work) namesGroupOf(code string) bool {
	for _, h := range w.hits() {
		if h.sense != nil && h.sense.kind == kindGroup && h.entity != nil && h.entity.Country == code {
			return true
		}
	}
	return false
}

// stateOfScene gives the one state in which a sentence says that something
// happens: "Police shot a Turkish man in Gelsenkirchen, Germany".
func (w *work) stateOfScene(s *sent) *Entity {
	var all []*Entity
	for k := range s.hits {
		h := &s.hits[k]
		if h.dead || h.sense == nil || !w.scene(s, h.i) {
			continue
		}
		switch h.sense.kind {
		case kindPlace, kindCountry, kindSeat:
		case kindAdjective:
			if next := s.at(h.j); w.heads.Of(w.doc.Text[next.Start:next.End]) != Place {
				continue // "in the Israeli town of Kiryat Gat", not "in an Israeli paper"
			}
		default:
			continue
		}
		all = append(all, w.stateOf(h))
	}
	return only(all)
}

// fronted tells whether a sentence begins with where it happens: "In Mexico
// workers asked the government".
func (w *work) fronted(s *sent) bool {
	if a := s.at(0); a.word != w.is.in || a.Len() == 0 {
		return false
	}
	for k := 1; k < 5; k++ {
		if h := s.hitAt(k); h != nil && h.sense != nil {
			return h.sense.kind == kindPlace || h.sense.kind == kindCountry || h.sense.kind == kindSeat
		}
	}
	return false
}

// scene tells whether "in", "near" or the like, perhaps with a few words, or a
// place and a comma stand before atom i.
func (w *work) scene(s *sent, i int) bool {
	if a := s.at(i - 1); a.word == w.is.comma && a.Len() > 0 {
		h := s.hitAt(i - 2)
		return h != nil && h.sense != nil && h.sense.kind == kindPlace
	}
	for k := i - 1; k >= i-5 && k >= 0; k-- {
		a := s.at(k)
		if a.word == w.is.in || a.word == w.is.at {
			return true
		}
		if a.is(mark|capital) || a.hit >= 0 {
			return false
		}
	}
	return false
}

// ofSeat gives the state of a seat of government or a public body right before a noun
// at atom i: "White House officials" are of no other state.
func (w *work) ofSeat(s *sent, i int) *Entity {
	h := s.hitAt(i - 1)
	if h == nil || h.j != i || h.sense == nil || s.at(i).is(glued) {
		return nil
	}
	if h.sense.kind == kindSeat || h.sense.state != nil {
		return w.stateOf(h)
	}
	switch h.sense.class {
	case "gov_agency", "ministry", "intelligence", "government":
		return w.stateOf(h) // "IDF soldiers" are that army's
	}
	return nil
}

// stateBeside gives the state of a place right beside the atoms [i, j): "police
// in Nanterre", "Catania prosecutors".
func (w *work) stateBeside(s *sent, i, j int) (state *Entity, beside bool) {
	if h := s.hitAt(i - 1); h != nil && h.j == i && h.sense != nil && h.sense.kind == kindPlace {
		return w.stateOf(h), true
	}
	if p := s.at(j).word; p != w.is.in && p != w.is.of && p != w.is.at || p == 0 {
		return nil, false
	}
	k := j + 1
	for x := 0; x < 3 && s.hitAt(k) == nil && s.at(k).class&(article|placePrep) != 0; x++ {
		k++ // "in the northern Diffa Region"
	}
	if h := s.hitAt(k); h != nil && h.i == k && h.sense == nil && s.at(j).word == w.is.at && strings.HasSuffix(h.rule, " Commission") {
		if e := w.stateOf(h); e != nil {
			return e, true // "officials at the Pakistan High Commission"
		}
	}
	if h := s.hitAt(k); h != nil && h.i == k && inState(h) {
		if e := w.stateOf(h); e != nil {
			return e, true
		}
	}
	return nil, false
}

// inState tells whether a hit is of a place, known or new ("a court in Qwerin, Australia"), or
// of a state, or its parliament: "the lower house of the French parliament".
func inState(h *hit) bool {
	if h.sense == nil {
		return h.entity != nil && h.entity.Type == Place
	}
	return h.sense.kind == kindPlace || h.sense.kind == kindCountry || h.sense.kind == kindAdjective || h.sense.class == "legislature"
}

// stateOf gives the state that a hit belongs to.
func (w *work) stateOf(h *hit) *Entity {
	if h.entity == nil {
		return nil
	}
	if c := w.countryByCode[h.entity.Country]; c != nil {
		return c.entity
	}
	return nil
}

// stateAtHand gives the state that a sentence goes on about: the one that the
// document is about, unless the sentence names others alone.
func (w *work) stateAtHand(s *sent) *Entity {
	var here []*Entity
	for k := range s.hits {
		h := &s.hits[k]
		if h.dead || h.sense == nil || h.sense.kind > kindPlace {
			continue
		}
		if e := w.stateOf(h); e != nil && !slices.Contains(here, e) {
			here = append(here, e)
		}
	}
	if main := w.dominant(); len(here) == 0 || slices.Contains(here, main) {
		return main
	}
	return nil
}

// stateNear gives the one state to which all belong that the sentence names, else
// the one before it, where the document is about several: "Vučić placed the army
// on alert".
func (w *work) stateNear(s *sent) *Entity {
	for n := s.Index; n >= 0 && n >= s.Index-1; n-- {
		codes := w.statesActing(&w.sents[n])
		if e := w.soleState(codes); e != nil || len(codes) > 1 {
			return e
		}
	}
	return nil
}

// soleState gives the state of the only one of some codes; nil where they are several.
func (w *work) soleState(codes []string) *Entity {
	if len(codes) != 1 {
		return nil
	}
	if c := w.countryByCode[codes[0]]; c != nil {
		return c.entity
	}
	return nil
}

// statesActing lists the states to which the names of a sentence belong, of persons
// those whose office they hold: the chairman of the African Union acts for no state.
func (w *work) statesActing(s *sent) (codes []string) {
	for k := range s.hits {
		h := &s.hits[k]
		if h.dead || h.entity == nil || h.entity.Country == "" || slices.Contains(codes, h.entity.Country) {
			continue
		}
		if isPerson(h) && !w.inStateOffice(h.sense) && (h.title == nil || !stateOffice(h.title.title.office)) {
			continue
		}
		codes = append(codes, h.entity.Country)
	}
	return codes
}
