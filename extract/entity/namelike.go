package entity

import (
	"slices"
	"strings"
)

// nameLike tells whether atom k may be part of a person's name.
func (w *work) nameLike(s *sent, k int) bool {
	a := s.at(k)
	if !a.is(capital) || a.hit >= 0 && !w.middleName(s, k) && !w.namedAsPlace(s, k) || w.inTitle(s, k) {
		return false
	}
	if a.is(upper) && a.Len() > 3 && !strings.Contains(w.doc.Text[a.Start:a.End], ".") && !w.inCapitals(s, k) {
		return false
	}
	word := w.doc.Text[a.Start:a.End]
	if a.is(upper) && links(word) {
		return word == "TO" && w.titleBefore(s, k) != nil // "PRESIDENT TO LAM"
	}
	if w.noNames[word] && word != "May" || a.class&article != 0 {
		return w.afterTitle(s, k) && a.class == 0
	}
	return w.heads.Of(word) == "" || w.given[a.word] && s.at(k+1).is(capital) && (s.at(k+1).hit < 0 || w.titleBefore(s, k) != nil) || w.namedAsHead(s, k)
}

// titledInCapitals tells whether the word at atom k, in capitals, is a last name of the tables
// behind a title, no initials: "Foreign Minister LAVROV".
func (w *work) titledInCapitals(s *sent, k int) bool {
	a := s.at(k)
	return len(w.surnames[a.word]) > 0 && w.titleBefore(s, k) != nil && (a.Len() > 3 || w.inCapitals(s, k))
}

// links tells words in capitals that end a name among others in capitals: "REMARKS BY PRESIDENT
// QWERIN ON CHAD".
func links(word string) bool {
	switch word {
	case "AND", "OF", "ON", "WITH", "TO", "FOR", "BY", "IN", "AT", "FROM", "AFTER", "BEFORE", "DURING", "UPON", "REGARDING":
		return true
	}
	return false
}

// namedAsPlace tells whether a given name behind a title is a place's too, and a last name
// follows: "President George Houston".
func (w *work) namedAsPlace(s *sent, k int) bool {
	h, next := s.hitAt(k), s.at(k+1)
	return h != nil && h.j-h.i == 1 && len(h.cands) > 0 && w.senses[h.cands[0]].kind == kindPlace && w.given[s.at(k).word] && w.titleBefore(s, k) != nil &&
		next.is(capital) && !next.is(glued|upper)
}

// namedAsHead tells whether a word that is the head of places' names is a last name: a
// title and a given name stand before it, "Senator Mary Hill".
func (w *work) namedAsHead(s *sent, k int) bool {
	i := k - 1
	for i > k-3 && w.given[s.at(i).word] && w.given[s.at(i-1).word] && s.at(i-1).is(capital) {
		i--
	}
	return w.heads.Of(w.word(s, k)) == Place && w.given[s.at(i).word] && s.at(i).is(capital) && w.titleBefore(s, i) != nil
}

// middleName tells whether a firm's name stands between a given name and a surname:
// "James Ford Seale".
func (w *work) middleName(s *sent, k int) bool {
	h := s.hitAt(k)
	free := func(a *atom) bool { return a.is(capital) && a.hit < 0 && a.Len() > 2 }
	return h != nil && h.j-h.i == 1 && len(h.cands) > 0 && w.senses[h.cands[0]].class == "company" &&
		k > 0 && free(s.at(k-1)) && w.given[s.at(k-1).word] && free(s.at(k+1)) && w.heads.Of(w.word(s, k+1)) == ""
}

// inCapitals tells whether atom k stands in a row of capitals behind a title in
// capitals: "DEPUTY SECRETARY WENDY R. SHERMAN".
func (w *work) inCapitals(s *sent, k int) bool {
	for n := range s.titles {
		t := &s.titles[n]
		if t.j > k || k-t.j > 3 || !s.at(t.j-1).is(upper) {
			continue
		}
		i := t.j
		for i < k && (s.at(i).is(upper) || s.at(i).Len() <= 2 && s.at(i).is(capital)) {
			i++
		}
		if i == k {
			return true
		}
	}
	return false
}

// titleAsName tells whether a title of one word at atom k is rather the last name of whom the
// document names by it, as nobody's own title stands: "Travis King left. King said no", not "the
// King said no", "King Charles", "Britain's King".
func (w *work) titleAsName(s *sent, k int) bool {
	t := w.titleAt(s, k)
	if t == nil || t.i != k || t.j != k+1 || t.title.plural || !s.at(k).is(capital) || s.at(k).is(glued) {
		return false
	}
	if p := s.at(k - 1); p.class&(article|ownerWord|past|rank) != 0 || p.is(ending|capital) || s.hitAt(k-1) != nil {
		return false
	}
	return w.closesName(s, k+1)
}

// untitle takes the word at atom k for no title.
func (s *sent) untitle(k int) {
	s.titles = slices.DeleteFunc(s.titles, func(t titled) bool { return t.i <= k && k < t.j })
}
