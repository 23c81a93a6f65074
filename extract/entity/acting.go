package entity

import "strings"

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

// pastWhen gives the atom behind what tells from atom k on, between a capital and its verb, when or in
// answer to what it does something: "last week", "late on Monday", "in 2022", "in turn"; k for nothing.
func (w *work) pastWhen(s *sent, k int) int {
	i := k
	switch w.word(s, i) {
	case "early", "earlier", "late", "later":
		i++
	}
	switch w.word(s, i) {
	case "last", "this":
		i++
	case "on", "in", "since":
		if i++; i == k+1 && (w.word(s, i) == "turn" || w.word(s, i) == "response" || w.word(s, i) == "return") {
			return i + 1
		}
		if !s.at(i).is(capital | digit) {
			return k // "in the talks"
		}
	default:
		return k
	}
	switch a := s.at(i); {
	case a.class&day != 0 && a.Len() > 0:
		if i++; s.at(i).is(digit) {
			i++ // "on July 5"
		}
		return i
	case a.is(digit) && (isYear(w.word(s, i)) || s.at(i+1).class&day != 0 && s.at(i+1).Len() > 0):
		if i++; s.at(i).class&day != 0 && s.at(i).Len() > 0 {
			i++ // "on 5 July"
		}
		return i
	}
	return k
}

func (w *work) isWhich(s *sent, k int) bool {
	return w.word(s, k) == "which"
}

// party tells whether the words from atom k on, behind "is", are said of a state:
// "in contact with", "at odds with", "under pressure", "in a dispute with".
func (w *work) party(s *sent, k int) bool {
	p, n := s.at(k), s.at(k+1)
	if n.class&article != 0 {
		n = s.at(k + 2)
	}
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

// cleft tells whether a sentence brings out that it is the capital at atom i, before
// atom k, that does something: "it was Manila, he said, that had gone back on it".
func (w *work) cleft(s *sent, i, k int) bool {
	be, it, next := s.at(i-1), s.at(i-2), s.at(k)
	if be.Len() == 0 || it.Len() == 0 || next.Len() == 0 || !strings.EqualFold(w.doc.Text[it.Start:it.End], "it") {
		return false
	}
	switch w.doc.Text[be.Start:be.End] {
	case "is", "was":
		word := w.doc.Text[next.Start:next.End]
		return word == "that" || word == "which" || word == "who" || next.word == w.is.comma
	}
	return false
}

// answerable tells whether the capital before atom k is held responsible.
func (w *work) answerable(s *sent, k int) bool {
	switch w.word(s, k) {
	case "responsible", "accountable", "liable":
		return true
	}
	return false
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

// listEnd gives the last of a list of capitals and states that goes on at atom k, behind
// the first: "Tokyo" of "Seoul, New Delhi and Tokyo"; nil for none.
func (w *work) listEnd(s *sent, k int) *hit {
	for {
		a, c := s.at(k), s.hitAt(k+1)
		last := a.word == w.is.and
		if a.Len() == 0 || !last && a.word != w.is.comma || c == nil || c.i != k+1 || c.sense == nil || c.sense.state == nil && c.sense.kind != kindCountry {
			return nil
		}
		if last {
			return c
		}
		k = c.j
	}
}

// between tells whether "between" stands before the capital at atom i, or before another
// actor that it is named with: "between the Union and Moscow".
func (w *work) between(s *sent, i int) bool { return w.betweenAt(s, i) >= 0 }

// underway tells whether what is between two capitals goes from one to the other:
// "flights between London and Moscow".
func (w *work) underway(s *sent, i int) bool {
	at := w.betweenAt(s, i)
	for x := at - 1; x >= 0 && x > at-4; x-- {
		if a := s.at(x); a.class&(wayNoun|cityNoun) != 0 && a.class&dealing == 0 && !w.spoken(s, x) {
			return true // "Flight 702 between"
		}
	}
	return false
}

// spoken tells of nouns that cities and states share what states have between them.
func (w *work) spoken(s *sent, k int) bool {
	switch w.word(s, k) {
	case "talks", "peace", "meeting", "agreement", "treaty", "accord", "accords", "declaration", "protocol", "summit", "conference", "time", "times", "news":
		return true
	}
	return false
}

// betweenAt gives the atom of that "between", -1 for none.
func (w *work) betweenAt(s *sent, i int) int {
	ands := 0
	for x := i - 1; x >= 0 && x > i-7; x-- {
		a := s.at(x)
		switch {
		case a.Len() > 0 && w.doc.Text[a.Start:a.End] == "between":
			if ands == 0 && x < i-1 {
				return -1
			}
			return x
		case a.word == w.is.and && ands == 0 && x == i-1:
			ands++
		case a.is(mark) || a.word == w.is.and || a.class&(aux|placePrep) != 0:
			return -1
		}
	}
	return -1
}

// amongRegions tells whether "and" joins the capital at atom i to a place that stands
// for no state, as a region of that name is: "New South Wales and Victoria".
func (w *work) amongRegions(s *sent, i int) bool {
	and, c := s.at(i-1), s.hitAt(i-2)
	return and.word == w.is.and && and.Len() > 0 && c != nil && c.j == i-1 && c.entity != nil && c.entity.Type == Place && c.sense != nil &&
		c.sense.kind == kindPlace && c.sense.state == nil
}

// cameFrom tells whether atom k says that something comes which states give or say:
// "Congratulations came from Paris".
func (w *work) cameFrom(s *sent, k int) bool {
	switch w.word(s, k) {
	case "came", "comes", "come", "coming":
	default:
		return false
	}
	for x := k - 1; x >= 0 && x > k-8; x-- {
		switch a := s.at(x); {
		case a.is(mark):
			return false
		case a.class&dealing != 0:
			return true
		}
	}
	return false
}

// calledHome tells whether an ambassador is recalled by what "from" at atom k follows:
// "recalled its ambassador, Ann Lee, from Moscow".
func (w *work) calledHome(s *sent, k int) bool {
	switch w.word(s, k) {
	case "in", "to":
		if word := w.word(s, k-1); !strings.Contains(word, "mbassador") && word != "envoy" && word != "envoys" {
			return false
		}
	case "from":
	default:
		return false
	}
	envoy, home := false, w.homeBehind(s, k+1)
	for x := k + 2; x < k+6 && x < len(s.atoms); x++ {
		switch w.word(s, x) {
		case "ambassador", "envoy", "Ambassador", "Commissioner":
			envoy = true // "called home from Pretoria its ambassador"
		}
	}
	for x := k - 1; x >= 0 && x > k-12; x-- {
		a := s.at(x)
		switch w.doc.Text[a.Start:a.End] {
		case "ambassador", "ambassadors", "envoy", "envoys", "diplomats", "commissioner", "Ambassador", "Commissioner":
			envoy = true
		case "home":
			home = true
		case "recall", "recalls", "recalled", "recalling", "withdraw", "withdraws", "withdrew", "withdrawing", "withdrawn":
			return envoy
		case "call", "calls", "called", "calling", "order", "ordered", "ordering", "summon", "summons", "summoned":
			return envoy && home
		}
	}
	return false
}

// homeBehind tells whether "home" stands behind the list of cities or states that begins at atom k:
// "called its ambassadors in Ottawa, Berlin and Oslo home".
func (w *work) homeBehind(s *sent, k int) bool {
	for h := s.hitAt(k); h != nil && h.i == k; h = s.hitAt(k) {
		k = w.pastListed(s, h.j)
	}
	return w.word(s, k) == "home"
}

// broughtHome tells whether an ambassador is called home from the capital at atom i, one of a list or alone.
func (w *work) broughtHome(s *sent, i int) bool {
	if !w.homeBehind(s, i) {
		return false
	}
	for h := w.listedBefore(s, i); h != nil; h = w.listedBefore(s, i) {
		i = h.i
	}
	return w.calledHome(s, i-1)
}
