package entity

// boardOf tells whether the atoms from i on with the head word at h are a board alone and whose
// it is, up to j where that is not 0: who is on "the Advisory Board of the Center for Farming"
// is with the Center.
func (w *work) boardOf(s *sent, h, i, j int) bool {
	if w.word(s, h) != "Board" || i < h-1 || i == h-1 && !ofBoard(w.word(s, i)) {
		return false
	}
	k := h + 1
	if s.at(k).word == w.is.of && ofMembers(w.word(s, k+1)) {
		k += 2 // "Board of Directors"
	}
	if s.at(k).word != w.is.of || s.at(k).Len() == 0 {
		return false
	}
	if k++; s.at(k).word == w.is.the {
		k++
	}
	body := s.hitAt(k)
	if body == nil || body.i != k || j > 0 && body.j != j {
		return false
	}
	if len(body.cands) > 0 {
		return w.senses[body.cands[0]].kind == kindOrg
	}
	return body.entity != nil && body.entity.Type == Organization
}

// ofBoard tells words before "Board" that say what it does in its body.
func ofBoard(word string) bool {
	switch word {
	case "Advisory", "Executive", "Supervisory", "Editorial", "Governing":
		return true
	}
	return false
}

// ofMembers tells words for those of whom a board consists.
func ofMembers(word string) bool {
	switch word {
	case "Directors", "Governors", "Trustees", "Advisors", "Advisers", "Regents", "Visitors":
		return true
	}
	return false
}
