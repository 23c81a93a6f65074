package entity

import "strings"

// servedFrom tells whether an office of state is held in the state by the name of whose seat the
// atoms [i, end) are: "spokesman of the Kremlin", "the envoy of Beijing", and of a minister in
// apposition "Ana Berg, the interior minister in Pristina,"; no "mayor of Moscow" or "premier of Victoria", nor where
// somebody "met the foreign minister in Rome".
func (w *work) servedFrom(s *sent, i, end int) bool {
	p := s.at(i - 1)
	t := w.titleBefore(s, i-1)
	if t == nil || p.Len() == 0 || s.at(end).is(capital|glued) && !s.at(end).is(mark|ending) || s.at(end).class&cityNoun != 0 {
		return false
	}
	state := stateOffice(t.title.office) || t.title.office == "SPOX" || t.title.office == "AMBASSADOR"
	switch {
	case p.word == w.is.of:
		return t.title.office == "SPOX" || t.title.office == "AMBASSADOR"
	case p.word == w.is.in && state && !t.title.plural && strings.HasSuffix(t.title.words, "minister"):
		k := t.i - 1
		if s.at(k).class&article != 0 {
			k--
		}
		who := s.hitAt(k - 1)
		return k > 0 && s.at(k).word == w.is.comma && s.at(k).Len() > 0 && s.at(end).is(mark) && who != nil && isPerson(who)
	}
	return false
}
