package entity

import "strings"

// newOffice makes a mention of an office without a state that somebody takes or
// holds, "is appointed Home Secretary", "becomes prime minister": the office of
// the state at hand.
func (w *work) newOffice(s *sent, t *titled) bool {
	if t.person != nil || !w.takenOffice(s, t.from, t.title) || s.at(t.to).is(ending) {
		return false // "is the president's son"
	}
	if of := s.at(t.to); t.owner == nil && of.word == w.is.of && of.Len() > 0 && !w.ofBranch(s, t) {
		return false // "as the President of the Court"
	}
	c := w.dominant()
	if c == nil {
		c = w.onlyState(s)
	}
	if c == nil && w.american(t, nil) {
		c = w.countryByCode["USA"].entity
	}
	if c == nil || !w.everHad(c.Country, t.title) {
		return false // Russia has no chancellor
	}
	w.mention(s, t.i, t.j, t.j-1, Office, c, "office of "+c.Name)
	return true
}

// takenOffice tells whether a title at atom i is an office of a state that somebody is or becomes. Who
// becomes leader leads a party as well as a state.
func (w *work) takenOffice(s *sent, i int, t *title) bool {
	return !t.plural && !strings.HasSuffix(t.words, "leader") && (stateOffice(t.office) || strings.HasPrefix(t.words, "secretary of ") || t.office == "" && strings.Contains(t.words, "minister") && governmental(t)) && w.complement(s, i)
}

// complement tells whether a title at atom i is what somebody is or becomes.
func (w *work) complement(s *sent, i int) bool {
	if p := s.hitAt(i - 1); p != nil && p.j == i && isPerson(p) && s.at(p.i-1).class&appointing != 0 && s.at(p.i-1).Len() > 0 {
		return true // "appointed Falkner prime minister"
	}
	for k := 0; k < 3 && s.at(i-1).class&article == 0; k++ {
		h := s.hitAt(i - 1)
		if s.at(i-1).class&rank == 0 && !w.yetToBe(s, i-1) && (h == nil || h.j != i || h.sense == nil || h.sense.class != "party") || s.at(i-1).class&becoming != 0 {
			break
		}
		i-- // "was the first Republican president"
	}
	if s.at(i-1).class&article != 0 {
		i--
	}
	if s.at(i-2).word == w.is.to && s.at(i-3).class&wanting != 0 && s.at(i-3).Len() > 0 {
		return false // "wants to be president"
	}
	return s.at(i-1).class&becoming != 0
}
