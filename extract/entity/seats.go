package entity

import "slices"

// buildSeat makes a mention of a capital or another seat of government: the
// state where it acts, the place where something happens at it.
func (w *work) buildSeat(s *sent, h *hit, state *Entity) {
	if e := w.homeState(s, h); e != nil {
		w.mention(s, h.i, h.j, h.j-1, Name, e, h.rule)
		return
	}
	if b := w.bodySeats[foldName(w.text(s, h.i, h.j))]; b != nil && !(w.speaksOf(state) && !w.speaksOf(b)) && !s.pointsTo(state) {
		state = b
	}
	if w.sideOf(s, h.i) != "" || w.actsAsState(s, h) {
		w.mention(s, h.i, h.j, h.j-1, Metonym, state, h.rule)
		w.ministryOfSeat(s, h, state)
		return
	}
	e := h.entity
	if h.sense.kind == kindSeat {
		e = w.unknown(w.text(s, h.i, h.j), Place)
		e.Country = h.sense.entity.Country
	}
	w.mention(s, h.i, h.j, h.j-1, Name, e, h.rule).Seat = state
}

// homeState gives the state of the United States by the name of the capital that a member
// of Congress or a governor is of, "Senator Ann Lee of Washington"; nil for none.
func (w *work) homeState(s *sent, h *hit) *Entity {
	of, who := s.at(h.i-1), s.hitAt(h.i-2)
	if of.word != w.is.of || of.Len() == 0 || who == nil || who.j != h.i-1 || who.title == nil || h.entity.Country != "USA" {
		return nil
	}
	if t := who.title.title; seatNoun(t.office) == "" && t.words != "governor" {
		return nil
	}
	name := w.text(s, h.i, h.j) + " (state)"
	for _, v := range w.senses {
		if v.kind == kindPlace && v.class == "region" && v.entity.Country == "USA" && v.entity.Name == name {
			return v.entity
		}
	}
	return nil
}

// servant tells whether a hit is somebody who by the tables has held an office of a
// state: "Niamey's Mahamadou Issoufou", not the mayor of the city.
func (w *work) servant(h *hit, state *Entity) bool {
	return h != nil && h.sense != nil && h.sense.kind == kindPerson && state != nil && h.entity.Country == state.Country &&
		slices.ContainsFunc(h.sense.held, func(o office) bool { return stateOffice(o.code) })
}

// pointsTo tells whether a sentence names a state itself, or what is of it.
func (s *sent) pointsTo(e *Entity) bool {
	for k := range s.hits {
		if h := &s.hits[k]; !h.dead && h.sense != nil && (h.sense.kind == kindCountry || h.sense.kind == kindAdjective) && h.sense.entity == e {
			return true
		}
	}
	return false
}

// speaksOf tells whether the document names a state or body itself, not only
// by its seat.
func (w *work) speaksOf(e *Entity) bool {
	for _, h := range w.hits() {
		if h.names(e) {
			return true
		}
	}
	return false
}

// namesIn tells the same of a sentence.
func (s *sent) namesIn(e *Entity) bool {
	return slices.ContainsFunc(s.hits, func(h hit) bool { return !h.dead && h.names(e) })
}

// names tells whether a hit names a state or body itself, not only by its seat.
func (h *hit) names(e *Entity) bool {
	if h.sense == nil {
		return false
	}
	switch h.sense.kind {
	case kindCountry, kindAdjective, kindOrg:
		return h.sense.entity == e
	case kindPeople:
		return h.sense.state == e
	}
	return false
}

// actsAsState decides by the words beside a capital whether it stands for its
// state: as the subject of a deed, the object of a demand, an owner.
func (w *work) actsAsState(s *sent, h *hit) bool {
	building := h.sense.kind == kindSeat
	i := h.i
	if s.at(i-1).word == w.is.the && s.at(i-1).Len() > 0 {
		i--
	}
	before, next, end := s.at(i-1), s.at(h.j), h.j
	joint := false // "Pristina and Belgrade are"
	if c := s.hitAt(i - 2); before.word == w.is.and && before.Len() > 0 && c != nil && c.i == 0 && c.j == i-1 && c.sense != nil && c.sense.state != nil && c.sense.state != h.sense.state {
		joint = !building
	}
	if c := w.listEnd(s, end); c != nil {
		// "Washington and Brussels imposed": what all do tells of the first.
		next, end = s.at(c.j), c.j
		joint = joint || h.i == 0 && c.sense.state != nil && c.sense.state != h.sense.state
	}
	for next.class&adverb != 0 && next.Len() > 0 {
		end++
		next = s.at(end) // "Moscow also warned"
	}
	if k := w.pastWhen(s, end); s.at(k).class&deedVerb != 0 {
		next, end = s.at(k), k // "Moscow last week warned"
	}
	switch {
	case !building && w.amongRegions(s, i):
		return false
	case w.broughtHome(s, i):
		return true
	case next.is(glued):
		// "Moscow-backed", "Tehran-based"
		return next.class&cityNoun == 0 && !next.is(capital)
	case before.word == w.is.to && before.Len() > 0 && w.envoy(s, i-1), before.word == w.is.of && before.Len() > 0 && w.spokenFor(s, i-1) && !next.is(capital):
		return true
	case w.servedFrom(s, i, end):
		return true
	case w.dealtWith(s, i, end), w.cleft(s, i, end), w.answerable(s, end) && before.class&placePrep == 0:
		return true
	case before.class&placePrep != 0 && before.Len() > 0:
		return false
	case w.between(s, i) && next.class&cityNoun == 0 && !building:
		return !w.underway(s, i)
	case before.class&reachVerb != 0:
		return building
	case w.goesOnAfter(s, end), next.word == w.is.and && next.Len() > 0 && s.at(end+1).class&ownerWord != 0 && !building:
		return true // "Washington and its allies"
	case next.class&cityNoun != 0 && !building:
		return false
	case next.is(ending):
		after := s.at(end + 1)
		return building || after.class&owned != 0 || after.class&cityNoun == 0 && !after.is(capital) || w.servant(s.hitAt(end+1), h.sense.state) || w.ministryAt(s, end+1)
	case next.class&deedVerb != 0 || w.opensClause(before) && w.actively(s, end), w.bidden(s, i, end):
		return true
	case before.class&actorWord != 0 && before.Len() > 0 && next.class&aux != 0:
		return true // "Relations with Bogotá are poor"
	case next.class&aux != 0:
		// "Moscow is preparing", not "Damascus was bombed"
		v := s.at(end + 1)
		for ; v.Len() > 0 && (v.class&adverb != 0 || hasSuffix(w.doc.Text[v.Start:v.End], "ly")); v = s.at(end + 1) {
			end++ // "Washington was deeply troubled"
		}
		if joint || w.party(s, end+1) || w.isPartner(s, end+1) {
			return true
		}
		return building || hasSuffix(w.doc.Text[v.Start:v.End], "ing") || v.class&(stance|deedVerb) != 0 || v.is(mark)
	case before.class&actorWord != 0:
		return building || !next.is(capital)
	case (before.word == w.is.and || before.word == w.is.comma) && before.Len() > 0:
		// "between Moscow and Kyiv", "thanked Moscow, Kyiv and Minsk"
		c := s.hitAt(i - 2)
		if c == nil || c.sense == nil || c.j != i-1 {
			break
		}
		if c.sense.state != nil && c.sense.kind == kindPlace && c.sense.state != h.sense.state && w.actsAsState(s, c) {
			return true
		}
		if c.sense.state != nil || c.sense.kind == kindCountry {
			return before.word == w.is.and && s.at(c.i-1).class&actorWord != 0
		}
	}
	return building
}

// givenTo tells whether up to atom k something is told to be given, so that what
// stands behind "to" gets it: "supplied drones to Moscow".
func (w *work) givenTo(s *sent, k int) bool {
	for x := k; x >= 0 && x > k-6; x-- {
		a := s.at(x)
		switch {
		case a.class&giving != 0:
			return true
		case a.class&placePrep != 0 && a.word != w.is.of || a.is(mark):
			return false
		}
	}
	return false
}

// quoteAt tells whether atom k is a mark of quotation.
func (w *work) quoteAt(s *sent, k int) bool {
	a := s.at(k)
	return a.is(mark) && isQuote(w.doc.Text[a.Start:a.End])
}

// isQuote tells marks of quotation.
func isQuote(s string) bool {
	switch s {
	case `"`, "“", "”", "'", "‘", "’":
		return true
	}
	return false
}

// dealtWith tells whether the words before a capital at atom i make a party of
// it, a state, although a preposition of place stands there: "pressure on
// Tehran", "calls on Moscow to leave", "in response to Moscow's decision".
func (w *work) dealtWith(s *sent, i, end int) bool {
	before, next := s.at(i-1), s.at(end)
	if before.Len() == 0 {
		return false
	}
	if w.calledHome(s, i-1) {
		return !next.is(capital) && next.class&cityNoun == 0
	}
	switch w.doc.Text[before.Start:before.End] {
	case "for":
		if next.word == w.is.to && next.Len() > 0 {
			return true // "paved the way for Tokyo to sell arms"
		}
	case "in", "at", "into", "within", "through", "near":
		return next.is(ending) && s.at(end+1).class&owned != 0 && (s.at(i-2).class&cityNoun == 0 || s.at(i-2).Len() == 0) // not "the embassy in La Paz's decision"
	case "to", "from", "on", "over", "of", "behind", "towards", "toward":
		if w.doc.Text[before.Start:before.End] == "to" && w.givenTo(s, i-2) && next.class&cityNoun == 0 && !next.is(capital) {
			return true
		}
	default:
		return false
	}
	if next.is(ending) {
		after := s.at(end + 1)
		if after.is(mark) && isQuote(w.doc.Text[after.Start:after.End]) {
			after = s.at(end + 2) // "the Kremlin's “abhorrent attacks”"
		}
		return after.Len() > 0 && after.class&cityNoun == 0 && !after.is(capital|mark)
	}
	if d := s.at(i - 2); d.Len() > 0 && w.doc.Text[d.Start:d.End] == "down" && w.doc.Text[before.Start:before.End] == "on" && !next.is(capital) && next.class&cityNoun == 0 {
		return true // "clamp down on Pyongyang"
	}
	d := s.at(i - 2)
	if before.word != w.is.of && w.cameFrom(s, i-2) {
		return !next.is(capital) && next.class&cityNoun == 0
	}
	if p := s.at(i - 4); s.at(i-3).word == w.is.and && p.class&dealing != 0 && p.Len() > 0 {
		d = p // "aid and investment to"
	}
	return d.class&dealing != 0 && d.Len() > 0 && next.class&cityNoun == 0 && !next.is(capital)
}

// envoy tells whether an ambassador or envoy stands before atom k: "its
// ambassador to Tehran" is sent to the state.
func (w *work) envoy(s *sent, k int) bool {
	t := w.titleBefore(s, k)
	return t != nil && (t.title.office == "AMBASSADOR" || t.title.office == "ENVOY")
}

// spokenFor tells whether who speaks or is sent for what follows stands before atom k: "the
// spokesman of the Kremlin", "an envoy of Beijing".
func (w *work) spokenFor(s *sent, k int) bool {
	t := w.titleBefore(s, k)
	return t != nil && (t.title.office == "AMBASSADOR" || t.title.office == "ENVOY" || t.speaks())
}

func hasSuffix(w, suffix string) bool {
	return len(w) > len(suffix) && w[len(w)-len(suffix):] == suffix
}
