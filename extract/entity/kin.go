package entity

// kinNamed gives the person of the tables whom a given name at atom k means behind what
// somebody's kin is called, "Fidel Castro and his brother Raul": the last name is that of a
// person named before. Nil for none.
func (w *work) kinNamed(s *sent, k int) *sense {
	if !isKin(w.doc.Text[s.at(k-1).Start:s.at(k-1).End]) {
		return nil
	}
	node, ok := w.names.step(0, s.at(k).word)
	if !ok {
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
			if to, ok := w.names.step(node, w.words.of(fold(last))); ok {
				if v := w.personAt(to, func(v *sense) bool { return v.entity != h.entity }); v != nil {
					return v
				}
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
