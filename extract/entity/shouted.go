package entity

// wellKnown is how often the news must name a body or group for its initials to
// mean it among other words in capitals.
const wellKnown = 20

// shouted tells whether initials of a body or group at atom i are more likely a
// word among words in capitals, or part of other initials: "FACT SHEET", "the HR/VP".
func (w *work) shouted(s *sent, i int, v *sense) bool {
	if v.kind != kindOrg && v.kind != kindGroup || v.news >= wellKnown || v.row.Own() || !s.at(i).is(upper) {
		return false
	}
	for _, k := range [...]int{i - 1, i + 1} {
		a, from, to := s.at(k), min(s.at(k).End, s.at(i).End), max(s.at(k).Start, s.at(i).Start)
		joined := a.Len() > 0 && (from == to || w.doc.Text[from:to] == "/")
		if a.is(upper) && (joined || a.Len() > 3) && !w.initialsKnown(a) {
			return true
		}
	}
	return false
}

// initialsFor tells whether a word in capitals among others that are not is initials rather than
// the name of a place that is little known, "Serbia's NIS", or by whose name a body is called too,
// "told SANA".
func (w *work) initialsFor(s *sent, i int, v *sense) bool {
	a := s.at(i)
	if v.kind != kindPlace && v.kind != kindSeat || i == 0 || !a.is(upper) || a.Len() > 4 || s.at(i-1).is(upper) || s.at(i+1).is(upper) {
		return false
	}
	if v.kind == kindPlace && v.news < wellKnown {
		return true
	}
	for at := range w.names.values(a.word) {
		if w.senses[at].kind == kindOrg {
			return true
		}
	}
	return false
}

// initialsKnown tells whether a word in capitals is a well-known name: "CIA/FBI".
func (w *work) initialsKnown(a *atom) bool {
	for at := range w.names.values(a.word) {
		if v := w.senses[at]; v.kind < kindPlace || v.news >= wellKnown {
			return true
		}
	}
	return false
}

// lastNameAt tells whether a word that is no acronym as it is written may be a last name: some
// are called so, a given name stands before it, or a word behind it that no table knows.
func (w *work) lastNameAt(s *sent, k int) bool {
	a, p := s.at(k), s.at(k-1)
	return len(w.surnames[a.word]) > 0 || p.is(capital) && (w.given[p.word] || w.maybeGiven[p.word]) || s.at(k+1).is(capital) && s.at(k+1).word == 0
}

// ofClub tells whether initials are part of a club's name behind a city's, and not those of an
// international body: "Lens SCO beat them". A noun behind them may be the body's, "the Paris
// UN summit", and a phrase before them end with the city, "in Paris NATO said".
func (w *work) ofClub(s *sent, h *hit, v *sense) bool {
	k := h.i - 1
	if h.j-h.i != 1 || !s.at(h.i).is(upper) || s.at(h.i).is(glued) || v.kind != kindOrg || v.entity.Country != "" || !w.closesName(s, h.j) {
		return false
	}
	if a := s.at(k); !a.is(capital) || a.is(upper|glued) || s.at(k-1).class&placePrep != 0 || s.at(k-1).is(capital) {
		return false
	}
	first, ok := w.names.value(s.at(k).word)
	return ok && w.senses[first].kind == kindPlace && w.senses[first].class == "city"
}
