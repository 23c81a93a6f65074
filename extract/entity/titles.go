package entity

import (
	"slices"
	"strings"
)

// titled is a title, office or occupation in a sentence: the atoms [i, j),
// "former deputy prime minister"; the words of the table begin at core.
type titled struct {
	i, core, j int
	title      *title
	more       *title // a second one: "President and Supreme Commander"
	former     bool
	text       string // as written, without "former"
	textEnd    int    // where that ends, before initials in brackets; 0 for none
	// what belongs to it, once found
	owner      *hit // "Turkish", "Italy" in "Prime Minister of Italy"
	ownerFirst bool // the owner stands before it
	ofSeat     bool // the owner is the seat of the state whose office it is
	from, to   int  // the atoms with the owner
	person     *hit
	apart      bool       // a comma lies between title and person
	shared     bool       // it stands before another, and is in the plural
	ministry   *stateNoun // of the state at hand, right before it: "foreign ministry spokesman"
	dealt      bool       // those named beside it have it, each in the own state
}

// findTitles finds the titles of a sentence that no name covers.
func (w *work) findTitles(s *sent) {
	for i := 0; i < len(s.atoms); i++ {
		w.freeAbbreviation(s, i)
		j, v := w.longestFree(s, w.titleTrie, i)
		if j == i || w.noTitle(s, i, j, &w.titles[v]) {
			continue
		}
		x := titled{i: i, core: i, j: j, title: &w.titles[v]}
		if k, _ := w.longestFree(s, w.titleTrie, j); k == j || !x.title.style || !isAbbreviation(x.title.words) { // not "HRH Prince Falkner"
			w.extend(s, &x)
		}
		x.former = s.at(x.i).class&past != 0 || s.at(x.i+1).class&past != 0 && x.i+1 < x.core
		start := x.i
		for start < x.core && s.at(start).class&past != 0 {
			start++
		}
		end := x.j
		if x.more != nil && x.more.style && x.title.role {
			end = j // "Vice President Dr. Ann Lee"
		}
		if x.textEnd > 0 {
			end = x.textEnd
		}
		x.text = w.text(s, start, end)
		if x.title.plural && x.more == nil {
			x.text = singular(x.text, x.title.words)
		}
		x.from, x.to = x.i, x.j
		s.titles = append(s.titles, x)
		i = x.j - 1
	}
}

// noTitle tells whether the words of title t at the atoms [i, j) are something else here.
func (w *work) noTitle(s *sent, i, j int, t *title) bool {
	a, next := &s.atoms[i], s.at(j)
	if t.lower && i > 0 && a.is(capital) {
		return true
	}
	if t.words == "amir" && next.word != w.is.of {
		return true // "Amir Qwerin"
	}
	if to, n := w.longestFree(s, w.nounTrie, i); to > j && w.nouns[n].as == "body" && s.atoms[to-1].is(capital) {
		return true // "Prosecutor General's Office"
	}
	if j > i+1 {
		return false
	}
	switch word := w.doc.Text[a.Start:a.End]; {
	case a.Len() == 2 && word[1] == '.':
		return true // an initial, no Burmese "U"
	case isAbbreviation(t.words) && word != strings.ToUpper(word):
		return true // "he", no "HE"
	case w.noRank(s, i):
		return true
	case t.first && a.is(capital) && next.class&particle != 0 && next.class&article == 0 && isFilial(w.doc.Text[next.Start:next.End]):
		return true // "Sultan bin Saad"
	case a.is(glued) && s.at(i-1).class&past == 0, next.is(glued) && next.word != 0 && next.class == 0:
		return true
	case i > 0 && s.at(i-1).is(capital) && a.is(capital) && s.hitAt(i-1) == nil && w.given[s.at(i-1).word]:
		return true // "Martin Major", "Stephen King"
	default:
		return word == "General" && next.is(capital) && s.hitAt(j) == nil && w.public[w.doc.Text[next.Start:next.End]] // "General Staff"
	}
}

// isAbbreviation tells titles that are written in capitals alone: "FM Falkner".
func isAbbreviation(words string) bool {
	switch words {
	case "cs", "dg", "dpm", "eam", "fm", "h.e.", "he", "hh", "hm", "hrh", "nsa", "sg":
		return true
	}
	return false
}

// freeAbbreviation drops the body that tables take an abbreviation at atom i for, where it is a
// title: the party of "FM Falkner", the agency of "NSA Ann Lee".
func (w *work) freeAbbreviation(s *sent, i int) {
	h := s.hitAt(i)
	if h == nil || h.j != i+1 || !s.at(i).is(upper) || s.at(i).is(glued) || !s.at(i+1).is(capital) || s.at(i+1).is(upper|glued) || !isAbbreviation(strings.ToLower(w.word(s, i))) {
		return
	}
	if next := s.hitAt(i + 1); next != nil && !w.mayBePerson(next) || next == nil && (!w.nameLike(s, i+1) || w.begunTitle(s, i+1)) {
		return // "FM Radio", "NSA Director"
	}
	if before := s.hitAt(i - 1); w.word(s, i) == "NSA" && s.hitAt(i+1) == nil && !w.given[s.at(i+1).word] &&
		(before == nil || len(before.cands) == 0 || w.senses[before.cands[0]].kind != kindAdjective || w.senses[before.cands[0]].entity.Country == "USA") {
		return // "NSA Falkner" may be what the agency knows of Falkner
	}
	s.drop(h)
}

// begunTitle tells whether a title begins at atom i.
func (w *work) begunTitle(s *sent, i int) bool {
	j, v := s.longest(w.titleTrie, i, nowhere)
	return j > i && (s.at(i).is(upper) || !isAbbreviation(w.titles[v].words))
}

// overServed moves the end of a title over whom its holder serves, who is not named: "Chief of Staff
// to the President Ann Lee" has Ann Lee serve the President.
func (w *work) overServed(s *sent, x *titled) {
	to, the := s.at(x.j), s.at(x.j+1)
	if to.word != w.is.to || to.Len() == 0 || the.word != w.is.the || the.Len() == 0 || !s.at(x.core).is(capital) || !s.at(x.j+2).is(capital) {
		return
	}
	k, v := w.longestFree(s, w.titleTrie, x.j+2)
	if k == x.j+2 || !stateOffice(w.titles[v].office) {
		return
	}
	name := k
	if s.at(k).word == w.is.comma && s.at(k).Len() > 0 {
		name++
	}
	if h := s.hitAt(name); s.at(name).is(capital) && (h == nil && w.nameLike(s, name) || h != nil && w.mayBePerson(h)) {
		x.j = k
	}
}

// extend moves the ends of a title over another title, a minister's portfolio and what stands
// before it: "former Deputy Prime Minister and Minister of Industry".
func (w *work) extend(s *sent, x *titled) {
	w.overInitials(s, x)
	w.overServed(s, x)
	t, j := x.title, x.j
	if s.at(j).word == w.is.and {
		at := j + 1
		if s.at(at).class&rank != 0 {
			if k, _ := w.longestFree(s, w.titleTrie, at); k == at {
				at++
			}
		}
		if k, v := w.longestFree(s, w.titleTrie, at); k > at && !w.titles[v].plural {
			x.j, x.more = k, &w.titles[v]
		}
	} else if k, v := w.longestFree(s, w.titleTrie, j); k > j && !s.at(j).is(mark) && !(isAbbreviation(w.titles[v].words) && !s.at(j).is(upper)) && !w.apartFrom(t, &w.titles[v]) {
		x.j = k // "Prime Minister General", "Army General"
		x.more = t
		x.title = &w.titles[v]
		if x.title.office == "" || x.title.office == "MIL" && t.office != "" {
			x.title, x.more = t, x.title
		}
	}
	if w.isMinister(t) || x.more != nil && w.isMinister(x.more) {
		x.j = w.portfolio(s, x.j)
	}
	if x.j == j && x.more == nil {
		x.j = w.fields(s, t, j)
	}
	for x.i > 0 && s.hitAt(x.i-1) == nil && w.ofTitle(s, x.i-1) {
		x.i--
	}
}

// overInitials moves the end of a title over its own initials in brackets, which are no body's:
// "Inspector General of Police (IGP) Ada Qwerin".
func (w *work) overInitials(s *sent, x *titled) {
	k := x.j
	for ; k < x.j+4 && s.at(k).word != w.is.open && (s.at(k).is(capital) || s.at(k).word == w.is.of && s.at(k).Len() > 0); k++ {
	}
	a := s.at(k + 1)
	if s.at(k).word != w.is.open || s.at(k).Len() == 0 || s.at(k+2).word != w.is.close || !a.is(upper) || a.Len() < 3 || a.Len() > 6 {
		return
	}
	i := w.initialled(s, k)
	if i >= x.j || i > x.core {
		return
	}
	if h := s.hitAt(k + 1); h != nil {
		s.drop(h)
	}
	for n := x.j; n < k; n++ {
		if s.hitAt(n) != nil {
			return // "Chief Justice of India (CJI)", whose owner stands before the brackets
		}
	}
	x.i, x.j, x.textEnd = min(i, x.i), k+3, k
}

// initialsOfOffice tells whether the word behind the bracket at atom k is the initials of an office
// with whose it is: "Chief Justice of India (CJI)".
func (w *work) initialsOfOffice(s *sent, k int) bool {
	if s.at(k).word != w.is.open || s.at(k).Len() == 0 || !s.at(k+1).is(upper) {
		return false
	}
	i := w.initialled(s, k)
	return i < k && slices.ContainsFunc(s.titles, func(t titled) bool {
		of := s.at(t.j)
		return t.i <= i && i <= t.core && t.j < k && of.word == w.is.of && of.Len() > 0 && s.hitAt(t.j+1) != nil
	})
}

// initialled gives where the words begin whose initials stand in brackets at atom k; k for none.
func (w *work) initialled(s *sent, k int) int {
	a := s.at(k + 1)
	left := w.doc.Text[a.Start:a.End]
	for i := k - 1; i >= 0 && i > k-9; i-- {
		switch b := s.at(i); {
		case b.is(capital) && strings.HasSuffix(left, w.doc.Text[b.Start:b.Start+1]):
			if left = left[:len(left)-1]; left == "" {
				return i
			}
		case b.is(capital|mark|glued) || b.Len() > 3:
			return k
		}
	}
	return k
}

// ofTitle tells whether the word at atom k is part of the title behind it: "former", "deputy".
func (w *work) ofTitle(s *sent, k int) bool {
	a := s.at(k)
	if a.class&(past|rank) == 0 {
		return false
	}
	word := w.doc.Text[a.Start:a.End]
	if a.is(glued) && (word == "old" || s.at(k-1).class&(past|rank) == 0) {
		return false // "the 54-year-old president"
	}
	switch word {
	case "ousted", "deposed", "toppled":
		if by := strings.ToLower(w.word(s, k-1)); by == "military" || by == "army" {
			return false // "the military ousted President Ann Lee"
		}
	}
	return word != "under" || s.at(k+1).is(glued) // no "army under General Haftar"
}

// fields moves the end of a title that tells a field over another field behind "and": "Secretary
// of Health and Human Services", "Minister of Energy and Water Resources".
func (w *work) fields(s *sent, t *title, j int) int {
	if !strings.Contains(t.words, " of ") && !strings.Contains(t.words, "minister for ") || s.at(j).word != w.is.and || s.at(j).Len() == 0 {
		return j
	}
	if to, _ := w.longestFree(s, w.nounTrie, j+1); to > j+1 || s.at(j+1).class&article != 0 || w.isMinister(t) && !w.namesThings(s.at(j+1)) {
		return j // "the Minister of Finance and Central Bank officials"
	}
	k := j + 1
	for s.at(k).is(capital) && s.at(k).hit < 0 && !w.given[s.at(k).word] {
		k++
	}
	if k == j+1 || s.at(k).is(glued) {
		return j
	}
	return k
}

// isFilial tells the particles behind which the father's name stands.
func isFilial(word string) bool {
	switch word {
	case "bin", "ibn", "ben", "Bin", "Ibn":
		return true
	}
	return false
}

// singular gives a title for each of those who share it: "Senator" for "Senators". words is
// the row of the table.
func singular(text, words string) string {
	last := words[strings.LastIndexByte(words, ' ')+1:]
	at := strings.LastIndexByte(text, ' ') + 1
	if len(text)-at <= len(last) || !strings.EqualFold(text[at:at+len(last)-1], last[:len(last)-1]) {
		return text
	}
	return text[:at+len(last)-1] + last[len(last)-1:]
}

// apartFrom tells whether a title before another is an office of its own: the chairperson
// of "European Union chairperson President Ann Lee".
func (w *work) apartFrom(t, next *title) bool {
	if t.office != "" || !t.role || t.plural || next.plural {
		return false
	}
	switch t.words {
	case "chairperson", "chairman", "chairwoman", "presidential candidate", "candidate", "president-elect", "vice presidential candidate":
		return next.office == "HOS" || next.office == "HOG" || seatNoun(next.office) != ""
	}
	return false
}

// noRank tells whether a title of one word at atom i is another word: "4 PM", "the general public".
func (w *work) noRank(s *sent, i int) bool {
	switch word := w.word(s, i); word {
	case "PM", "pm":
		return s.at(i - 1).is(digit)
	case "general", "General", "major", "Major":
		return s.at(i+1).class&common != 0 && !s.at(i+1).is(mark|glued)
	}
	return false
}

func (w *work) isMinister(t *title) bool {
	for _, m := range []string{"minister", "secretary", "commissioner", "under secretary", "director", "coordinator"} {
		if strings.HasPrefix(t.words, m) || strings.HasSuffix(t.words, m) || strings.HasSuffix(t.words, "secretary of state") {
			return true
		}
	}
	return false
}

// portfolio moves the end of a minister's title over what the minister is
// responsible for: "Secretary of State for Health and Social Care".
func (w *work) portfolio(s *sent, j int) int {
	if p := s.at(j).word; p != w.is.of && p != w.is.for_ || p == 0 {
		return j
	}
	end := j
	for k := j + 1; k < len(s.atoms); k++ {
		a := s.at(k)
		switch {
		case a.is(capital) && a.Len() == 2 && w.doc.Text[a.Start+1] == '.':
			return end // "Minister of Power R. K. Singh"
		case a.is(capital) && a.hit < 0 && !w.given[a.word]:
			end = k + 1
		case end > j && a.word == w.is.of && s.at(k+1).is(capital) && s.at(k+1).hit < 0 && !w.given[s.at(k+1).word]:
		case a.word == w.is.and || a.word == w.is.the || a.word == w.is.comma && end > j && s.at(k+1).is(capital) && w.goesOnAs(s, k+1):
		default:
			return end
		}
	}
	return end
}

// goesOnAs tells whether a portfolio may go on at atom k, behind a comma: with "Industry", not
// with a title or a name, "Minister for Refugees, Tarsis Qwerin".
func (w *work) goesOnAs(s *sent, k int) bool {
	if a := s.at(k); a.word == 0 || w.given[a.word] || w.personal[a.word] || s.hitAt(k) != nil {
		return false
	}
	j, _ := w.longestFree(s, w.titleTrie, k)
	return j == k
}

// longestFree gives the longest entry of a lower-case table that starts at
// atom i and that no longer name covers.
func (w *work) longestFree(s *sent, t *trie, i int) (j int, value int32) {
	return s.longest(t, i, func(k int) bool {
		h := s.hitAt(k)
		return h != nil && (k == i || h.j-h.i > 1)
	})
}

// longest finds the longest name of a trie that begins at atom i and ends before
// the first atom where stop; j is i for none.
func (s *sent) longest(t *trie, i int, stop func(k int) bool) (j int, value int32) {
	j = i
	node := uint32(0)
	for k := i; k < len(s.atoms) && !stop(k); k++ {
		to, ok := t.step(node, s.atoms[k].word)
		if !ok {
			break
		}
		node = to
		if e := t.first[node]; e != 0 {
			j, value = k+1, t.list[e].value
		}
	}
	return j, value
}
