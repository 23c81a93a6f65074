package entity

import "strings"

// ownCouncil gives the body of a state that goes by the name of one of the United Nations alone,
// where an officer of the state holds or chairs its meeting and the document tells of no United
// Nations: "President Lukashenko held a meeting of the Security Council"; nil for none.
func (w *work) ownCouncil(s *sent, h *hit, v *sense) *Entity {
	if v.entity.ID == "org:council-of-the-european-union.int" && strings.EqualFold(w.word(s, h.j-1), "council") {
		switch strings.ToLower(w.word(s, h.j)) {
		case "president", "chief", "head":
			return w.tableBody("European Council") // "the EU Council president"
		}
	}
	if v.entity.ID != "org:united-nations-security-council.int" || w.text(s, h.i, h.j) != "Security Council" || !w.meetingOf(s, h) {
		return nil
	}
	for k := h.i - 1; k >= 0; k-- {
		state := w.officerAt(s, k)
		if state == nil {
			continue
		}
		if w.tellsOfUN() {
			return nil
		}
		switch state.Country {
		case "USA", "GBR", "FRA": // who sit in that of the United Nations and have none so called
			return nil
		}
		return w.bodyNamed(state, "security council")
	}
	return nil
}

// officerAt gives the state of the officer whose name, or last name alone, is at atom k.
func (w *work) officerAt(s *sent, k int) *Entity {
	var v *sense
	if o := s.hitAt(k); o != nil {
		v = o.sense
	} else if list := w.surnames[s.at(k).word]; len(list) > 0 && s.at(k).is(capital) {
		v = list[0]
	}
	if v == nil || v.kind != kindPerson || !w.inStateOffice(v) {
		return nil
	}
	if c := w.countryByCode[v.entity.Country]; c != nil {
		return c.entity
	}
	return nil
}

// meetingOf tells whether somebody holds or chairs what a hit names, or a meeting of it: "chaired a
// meeting of the Security Council", "convened the Security Council".
func (w *work) meetingOf(s *sent, h *hit) bool {
	k := h.i - 1
	if s.at(k).class&article != 0 {
		k--
	}
	for n := 0; k >= 0 && n < 7; n++ {
		switch w.word(s, k) {
		case "held", "holds", "chaired", "chairs", "chairing", "convened", "convenes", "convening", "summoned", "gathered", "conducted", "led", "opened", "over", "holding", "hold", "convene", "chair":
			return true
		case "of", "meeting", "session", "sitting":
		default:
			if a := s.at(k); a.is(capital|mark|ending) || a.class&placePrep != 0 {
				return false
			}
		}
		k--
	}
	return false
}

// tellsOfUN tells whether the document names the United Nations or a body of theirs in full.
func (w *work) tellsOfUN() bool {
	for n := range w.sents {
		o := &w.sents[n]
		for k := range o.hits {
			h := &o.hits[k]
			if h.dead || len(h.cands) == 0 {
				continue
			}
			switch e := w.senses[h.cands[0]].entity; {
			case e == nil:
			case e.ID == "org:united-nations.int", e.ID == "org:united-nations-security-council.int" && w.text(o, h.i, h.j) != "Security Council":
				return true
			}
		}
	}
	return false
}
