package entity

// familyFirst finds persons of the tables whose family name is told first, as in Japan and
// Hungary: "Kishida Fumio", "HAYASHI Yoshimasa".
func (w *work) familyFirst(s *sent) {
	for i := 0; i+1 < len(s.atoms); i++ {
		a, b := s.at(i), s.at(i+1)
		if !a.is(capital) || !b.is(capital) || a.word == 0 || b.word == 0 || a.hit >= 0 || b.hit >= 0 || a.is(glued) || b.is(glued|upper) || s.at(i+2).is(glued) {
			continue
		}
		cands := w.turned(s, i)
		if len(cands) == 0 || w.inTitle(s, i) {
			continue
		}
		if i > 1 && s.at(i-1).is(capital) && s.hitAt(i-1) == nil && !w.inTitle(s, i-1) {
			continue // the last two words of a longer name
		}
		s.put(hit{i: i, j: i + 2, cands: cands})
		i++
	}
}

// turned gives the persons of the tables whose names the two words from atom i on make the
// other way round.
func (w *work) turned(s *sent, i int) (cands []int32) {
	for at := range w.names.values(s.at(i+1).word, s.at(i).word) {
		if v := w.senses[at]; v.kind == kindPerson && (v.entity.Country == "JPN" || v.entity.Country == "HUN") {
			cands = append(cands, at)
		}
	}
	return cands
}
