package entity

// buildSeat makes a mention of a capital or another seat of government: the
// state where it acts, the place where something happens at it.
func (w *work) buildSeat(s *sent, h *hit, state *Entity) {
	if w.actsAsState(s, h) {
		w.mention(s, h.i, h.j, h.j-1, Metonym, state, h.rule)
		return
	}
	e := h.entity
	if h.sense.kind == kindSeat {
		e = w.unknown(w.text(s, h.i, h.j), Place)
		e.Country = state.Country
	}
	w.mention(s, h.i, h.j, h.j-1, Name, e, h.rule)
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
	if c := s.hitAt(end + 1); next.word == w.is.and && next.Len() > 0 && c != nil && c.i == end+1 && c.sense != nil && (c.sense.state != nil || c.sense.kind == kindCountry) {
		// "Washington and Brussels imposed": what both do tells of the first.
		next, end = s.at(c.j), c.j
	}
	for next.class&adverb != 0 && next.Len() > 0 {
		end++
		next = s.at(end) // "Moscow also warned"
	}
	switch {
	case next.is(glued):
		// "Moscow-backed", "Tehran-based"
		return next.class&cityNoun == 0 && !next.is(capital)
	case before.word == w.is.to && before.Len() > 0 && w.envoy(s, i-1):
		return true
	case before.class&placePrep != 0 && before.Len() > 0:
		return false
	case before.class&reachVerb != 0:
		return building
	case next.class&cityNoun != 0 && !building:
		return false
	case next.is(ending):
		after := s.at(end + 1)
		return building || after.class&cityNoun == 0 && !after.is(capital)
	case next.class&deedVerb != 0:
		return true
	case next.class&aux != 0:
		// "Moscow is preparing", not "Damascus was bombed"
		v := s.at(end + 1)
		return building || hasSuffix(w.doc.Text[v.Start:v.End], "ing") || v.class&stance != 0 || v.is(mark)
	case before.class&actorWord != 0:
		return building || !next.is(capital)
	case before.word == w.is.and && before.Len() > 0:
		// "between Moscow and Kyiv"
		if c := s.hitAt(i - 2); c != nil && c.sense != nil && (c.sense.state != nil || c.sense.kind == kindCountry) {
			return s.at(c.i-1).class&actorWord != 0
		}
	}
	return building
}

// envoy tells whether an ambassador or envoy stands before atom k: "its
// ambassador to Tehran" is sent to the state.
func (w *work) envoy(s *sent, k int) bool {
	t := w.titleBefore(s, k)
	return t != nil && (t.title.office == "AMBASSADOR" || t.title.office == "ENVOY")
}

func hasSuffix(w, suffix string) bool {
	return len(w) > len(suffix) && w[len(w)-len(suffix):] == suffix
}
