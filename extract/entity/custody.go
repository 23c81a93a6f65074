package entity

import "slices"

// custodian makes a mention of the state beside that of the place where somebody
// is held or tried, nobody else being told of: "arrested in Vancouver".
func (w *work) custodian(s *sent, h *hit) {
	k := h.i - 1
	for s.at(k).class&placePrep != 0 && s.at(k).word != w.is.in && s.at(k).word != w.is.at && s.at(k).Len() > 0 {
		k-- // "in central Paris"
	}
	at := s.at(k)
	if at.Len() == 0 || s.at(h.j).is(ending|glued) || h.entity.Name == "The Hague" { // where courts of many states sit
		return
	}
	switch {
	case at.word == w.is.in:
		if !w.heldBefore(s, k) && !w.triedBefore(s, k) {
			return
		}
	case at.word != w.is.at || h.sense.class != "site" || s.at(k-1).class&custody == 0:
		return // "arrested at Heathrow Airport"
	}
	if c := w.countryByCode[h.entity.Country]; c != nil && !w.actsAsState(s, h) && !w.farOff(h, c.entity) {
		w.mention(s, h.i, h.j, h.j-1, Metonym, c.entity, "custody in "+h.entity.Name)
	}
}

// farOff tells whether a place that the news hardly name, and which is not the only one of the
// name, lies in a state of which the text does not speak: Brest, in a text on France.
func (w *work) farOff(h *hit, state *Entity) bool {
	if h.sense.news >= 20 || h.sense.state != nil || w.speaksOf(state) {
		return false
	}
	return slices.ContainsFunc(h.cands, func(k int32) bool {
		v := w.senses[k]
		return v.kind == kindPlace && v.entity.Country != state.Country
	})
}

// heldBefore tells whether what stands before "in" at atom k tells of who is held or
// tried there: "arrested", "jailed for ten years", "released on bail".
func (w *work) heldBefore(s *sent, k int) bool {
	for x := k - 1; x >= 0 && x > k-7; x-- {
		switch a, word := s.at(x), w.word(s, x); {
		case a.class&custody != 0:
			return true
		case word == "charged":
			return x == k-1 || w.word(s, x+1) == "with"
		case word == "guilty":
			return x > 0 && isPlea(w.word(s, x-1))
		case word == "bail", word == "bond":
			return s.at(x-1).word == w.is.on
		case a.hit >= 0, a.is(mark | capital | ending), a.class&(article|ownerWord|aux|deedVerb|reachVerb) != 0:
			return false // "sentenced for the murder of a man in Paris"
		case a.class&placePrep != 0 && a.word != w.is.of && a.word != w.is.to && w.word(s, x+1) != "prison":
			return false // but "sentenced to life in prison in Paris"
		}
	}
	return false
}

// isPlea tells the verbs before "guilty".
func isPlea(word string) bool {
	switch word {
	case "pleaded", "pleads", "pled", "plead", "found", "pleading":
		return true
	}
	return false
}

// triedBefore tells whether what stands before "in" at atom k tells of a trial there: "goes on
// trial", "the trial of Ann Lee opens".
func (w *work) triedBefore(s *sent, k int) bool {
	x := k - 1
	if w.word(s, x) == "trial" {
		switch w.word(s, x-1) {
		case "on", "stand", "stands", "stood", "standing":
			return true
		}
		return false
	}
	if !proceeds(w.word(s, x)) {
		return false
	}
	for x--; x >= 0 && x > k-14; x-- {
		switch a := s.at(x); {
		case a.is(mark) && a.word != w.is.comma:
			return false
		case w.word(s, x) == "trial":
			return s.at(x+1).word == w.is.of || s.at(x+1).word == w.is.against || x == k-2
		}
	}
	return false
}

// proceeds tells what a trial does: "opens".
func proceeds(word string) bool {
	switch word {
	case "opens", "opened", "begins", "began", "begun", "starts", "started", "resumes", "resumed", "continues", "continued", "ends", "ended":
		return true
	}
	return false
}
