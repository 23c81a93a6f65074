package entity

import "slices"

// kinNamed gives the person of the tables whom a given name at atom k means behind what
// somebody's kin is called, "Fidel Castro and his brother Raul": the last name is that of a
// person named before. Nil for none.
func (w *work) kinNamed(s *sent, k int) *sense {
	if !isKin(w.word(s, k-1)) {
		return nil
	}
	for n := s.Index; n >= 0 && n >= s.Index-1; n-- {
		of := &w.sents[n]
		for x := len(of.hits) - 1; x >= 0; x-- {
			h := &of.hits[x]
			if h.dead || h.entity == nil || !isPerson(h) || n == s.Index && h.i > k {
				continue
			}
			_, last := cutLast(h.entity.Name)
			other := func(v *sense) bool { return v.entity != h.entity }
			if v := w.personCalled(other, s.at(k).word, w.words.of(fold(last))); v != nil {
				return v
			}
		}
	}
	return nil
}

// kinsGivenName tells whether the word at atom k is the given name of somebody's kin, who is
// none of those that it means by itself: "his wife Mary said", "Ali's mother, Anwar, said".
func (w *work) kinsGivenName(s *sent, k int) bool {
	if a := s.at(k + 1); !w.given[s.at(k).word] || a.is(capital|glued|ending) || a.word == w.is.of && a.Len() > 0 {
		return false
	}
	before := s.at(k - 1)
	if comma := w.is.comma; before.word == comma && before.Len() > 0 && s.at(k+1).word == comma && s.at(k+1).Len() > 0 {
		before = s.at(k - 2)
	}
	return isKin(w.doc.Text[before.Start:before.End])
}

// kinsName gives who is called by a given name alone, at atom k, behind what they are to a
// person before: "Carl Hanley and his brother Simon" tells of Simon Hanley. Nil where
// whose kin it is is not told for sure, or the last name may be another.
func (w *work) kinsName(s *sent, k int) *Entity {
	if a := s.at(k + 1); a.is(capital|glued) && !a.is(mark) {
		return nil
	}
	x := k - 1
	if s.at(x).word == w.is.comma && s.at(x).Len() > 0 {
		x--
	}
	if !bearsName(w.word(s, x)) || s.at(x).is(glued) {
		return nil
	}
	for x--; s.at(x).Len() > 0 && !s.at(x).is(capital|mark|ending) && s.at(x).class&ownerWord == 0 && x > k-8; x-- { // "16-year-old"
	}
	h := w.holderOfKin(s, x)
	if h == nil || !inheritsName(h.entity) {
		return nil
	}
	first, last := cutLast(h.entity.Name)
	given := w.text(s, k, k+1)
	if first == "" || firstWord(first) == given || h.sense == nil && w.given[w.words.of(fold(last))] {
		return nil // of an unknown name, the last may be another given name
	}
	e := w.unknown(given+" "+last, Person)
	if e.Country == "" {
		e.Country = h.entity.Country
	}
	if !slices.Contains(e.Aka, given) {
		e.Aka = append(e.Aka, given)
	}
	return e
}

// holderOfKin gives the person whose kin somebody is by what stands at atom x: by the name
// that "'s" ends, or, of "his" or "her", the one person whom the sentence has named.
func (w *work) holderOfKin(s *sent, x int) *hit {
	if s.at(x).is(ending) {
		if h := s.hitAt(x - 1); h != nil && h.j == x && h.entity != nil && isPerson(h) {
			return h
		}
		return nil
	}
	switch w.word(s, x) {
	case "his", "her", "His", "Her":
	default:
		return nil
	}
	var one *hit
	for i := range s.hits {
		h := &s.hits[i]
		if h.dead || h.entity == nil || !isPerson(h) || h.i > x || h.rule == "kin" {
			continue
		}
		if one != nil && one.entity != h.entity {
			return nil
		}
		one = h
	}
	return one
}

// bearsName tells kin who have the same last name as a rule.
func bearsName(word string) bool {
	switch word {
	case "brother", "sister", "son", "daughter", "father", "wife":
		return true
	}
	return false
}

// inheritsName tells whether the last name of people of a person's state is that of their kin:
// not where they have none that goes on to their children, or have it first.
func inheritsName(e *Entity) bool {
	switch e.Country {
	case "CHN", "TWN", "HKG", "KOR", "PRK", "VNM", "ISL", "MMR", "IDN", "MNG", "ETH", "ERI", "SOM", "HUN", "KHM", "SGP", "MYS", "IRQ", "SDN", "EGY":
		return false
	}
	return true
}

func isKin(word string) bool {
	switch word {
	case "brother", "sister", "son", "daughter", "father", "mother", "cousin", "nephew", "niece", "uncle", "aunt", "wife", "husband", "grandson", "granddaughter", "grandfather":
		return true
	}
	return false
}

// christenedAs tells whether a hit is a place of one word that is a given name too, at atom
// k, and no name goes on behind it.
func (w *work) christenedAs(s *sent, h *hit, k int) bool {
	return h != nil && h.j-h.i == 1 && h.sense != nil && h.sense.kind == kindPlace && w.given[s.at(k).word] && !s.at(k+1).is(capital|glued)
}

// noPeople tells whether a people's or faith's name is the last name of a person of the
// document: it acts or owns as one person does, "Kurd said", no "Kurd rebels", "the Kurd".
func (w *work) noPeople(s *sent, h *hit, e *Entity) bool {
	if e == nil || h.j-h.i != 1 || h.sense.kind != kindGroup && h.sense.kind != kindAdjective || h.entity == nil || h.sense.kind == kindGroup && h.entity.Type != Nationality {
		return false
	}
	if p := s.at(h.i - 1); p.class&(article|placePrep) != 0 || p.is(glued) {
		return false
	}
	switch a := s.at(h.j); {
	case a.is(glued | capital):
		return false
	case a.class&(deedVerb|aux) != 0, a.is(ending):
		return true
	default:
		return h.sense.kind == kindGroup && w.closesName(s, h.j)
	}
}

// noFirm tells whether a firm's name is the last name of a person of the document, who does what
// one person does, "Ford flew to Rome", "Ford's visit", no "Ford plant", and the firm has no
// longer name there.
func (w *work) noFirm(s *sent, h *hit, e *Entity) bool {
	if e == nil || h.j-h.i != 1 || h.sense.class != "company" || h.sense.row.Own() || w.inFull[h.entity] {
		return false
	}
	p := s.at(h.i - 1)
	if w.tellsWho(s, h.i-1) || w.heads.Of(w.word(s, h.i-1)) == Organization {
		return false // "the builder Qwerin"
	}
	return p.class&article == 0 && !p.is(glued) && !s.at(h.j).is(glued|capital) && w.closesName(s, h.j)
}

// overPeople gives where the name of somebody ends whose last name is a people's, "Jeeyand
// Baloch", behind the word that the mention head takes for a person.
func (w *work) overPeople(s *sent, n surname) int {
	c := s.hitAt(n.k + 1)
	if c == nil || c.i != n.k+1 || c.j != n.k+2 || c.sense == nil || c.sense.kind != kindGroup || c.entity == nil || c.entity.Type != Nationality || len(w.surnames[s.at(c.i).word]) == 0 {
		return n.k + 1
	}
	if s.at(c.i).is(glued|upper) || s.at(n.k).is(glued) || s.at(n.k-1).class&article != 0 || !w.closesName(s, c.j) || hasSuffix(w.word(s, c.i), "s") {
		return n.k + 1
	}
	return c.j
}

// otherGiven tells whether a given name stands before a last name at atom i that the person
// does not bear: "Governor Bill Falkner" is not Ann Falkner.
func (w *work) otherGiven(s *sent, i int, e *Entity) bool {
	a := s.at(i - 1)
	if i < 2 || !a.is(capital) || a.is(glued|upper) || !w.given[a.word] || a.class != 0 || s.hitAt(i-1) != nil || w.inTitle(s, i-1) {
		return false
	}
	word := w.text(s, i-1, i)
	if w.noNames[word] || s.at(i-2).is(capital) && !w.inTitle(s, i-2) {
		return false
	}
	for _, n := range append([]string{e.Name}, e.Aka...) {
		if startsWith(n, word) {
			return false
		}
	}
	return true
}
