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

// initialsKnown tells whether a word in capitals is a well-known name: "CIA/FBI".
func (w *work) initialsKnown(a *atom) bool {
	node, ok := w.names.step(0, a.word)
	if !ok {
		return false
	}
	for e := w.names.first[node]; e != 0; e = w.names.list[e].more {
		if v := w.senses[w.names.list[e].value]; v.kind < kindPlace || v.news >= wellKnown {
			return true
		}
	}
	return false
}
