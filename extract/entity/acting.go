package entity

// What the words behind a capital tell of it: that it acts, is bidden, is what only
// states are.

// goesOnAfter tells whether a clause that begins at atom k says more of a capital
// and what the capital does then makes a state of it: "Paris, which has troops
// there, said".
func (w *work) goesOnAfter(s *sent, k int) bool {
	if c := s.at(k); c.word != w.is.comma || c.Len() == 0 || !w.isWhich(s, k+1) {
		return false
	}
	v := s.at(k + 2)
	for x := k + 3; v.class&adverb != 0 && v.Len() > 0; x++ {
		v = s.at(x)
	}
	if v.class&deedVerb != 0 && v.class&aux == 0 {
		return true // "Beijing, which calls him"
	}
	switch v := w.doc.Text[v.Start:v.End]; v {
	case "has", "had", "have":
		if p := s.at(k + 3); p.Len() > 0 && (hasSuffix(w.doc.Text[p.Start:p.End], "ed") || p.class&deedVerb != 0 && p.class&aux == 0) {
			return true // "Washington, which had stripped them"
		}
	}
	for x := k + 3; x < min(k+30, len(s.atoms)); x++ {
		if c := s.at(x); c.word != w.is.comma || c.Len() == 0 {
			continue
		}
		for x++; s.at(x).class&adverb != 0 && s.at(x).Len() > 0; x++ {
		}
		return s.at(x).class&deedVerb != 0
	}
	return false
}

func (w *work) isWhich(s *sent, k int) bool {
	a := s.at(k)
	return w.doc.Text[a.Start:a.End] == "which"
}

// party tells whether the words from atom k on, behind "is", are said of a state:
// "in contact with", "at odds with", "under pressure".
func (w *work) party(s *sent, k int) bool {
	p, n := s.at(k), s.at(k+1)
	switch w.doc.Text[p.Start:p.End] {
	case "in", "at", "under":
		return n.class&straits != 0 && n.Len() > 0
	}
	return false
}

// opensClause tells whether what stands before a capital leaves it the subject of a
// clause: nothing, a mark, "that".
func (w *work) opensClause(before *atom) bool {
	if before.Len() == 0 || before.is(mark) {
		return true
	}
	switch w.doc.Text[before.Start:before.End] {
	case "that", "as", "while", "because", "if", "but", "when", "although", "though", "whether", "whereas", "and", "unless":
		return true
	}
	return false
}

// bidden tells whether somebody demands that the capital at atom i does what atom k
// says: "demanded that Beijing instruct its ships".
func (w *work) bidden(s *sent, i, k int) bool {
	if a := s.at(i - 1); a.Len() == 0 || w.doc.Text[a.Start:a.End] != "that" {
		return false
	}
	a := s.at(k)
	return a.Len() > 0 && !a.is(capital|glued|mark|ending|digit) && a.class&^reachVerb == 0 && s.at(i-2).class&bidding != 0 && s.at(i-2).Len() > 0
}

// isPartner tells whether the words from atom k on, behind "is", call a state what
// only states are: "Beijing is a friendly neighbour".
func (w *work) isPartner(s *sent, k int) bool {
	if a := s.at(k); a.Len() == 0 || a.class&(article|ownerWord) == 0 {
		return false
	}
	for x := k + 1; x <= k+4; x++ {
		a := s.at(x)
		switch {
		case a.Len() == 0 || a.is(capital|mark|ending):
			return false
		case a.class&partner != 0:
			return true
		}
	}
	return false
}

// actively tells whether atom k is a verb of the past that begins what is told of
// the capital before it: "Pretoria lamented the decision", "Tokyo risked losing it",
// not "Kyiv shelled by Russia".
func (w *work) actively(s *sent, k int) bool {
	a, after := s.at(k), s.at(k+1)
	if a.is(capital|glued|mark) || a.Len() < 4 || after.Len() == 0 {
		return false
	}
	word, next := w.doc.Text[a.Start:a.End], w.doc.Text[after.Start:after.End]
	switch word {
	case "reports", "reported", "records", "recorded", "registers", "registered", "experiences", "experienced", "becomes":
		return false // "Tokyo reports a record": of the city
	}
	if hasSuffix(word, "s") && !hasSuffix(word, "ss") && !hasSuffix(word, "'s") {
		return after.class&(article|ownerWord) != 0 || next == "that"
	}
	if !hasSuffix(word, "ed") {
		return false
	}
	switch next {
	case "that", "him", "them", "it", "her", "us":
		return true
	}
	return after.class&(article|ownerWord) != 0 || after.is(capital) && !after.is(glued|mark) || hasSuffix(next, "ing") && next != "during"
}
