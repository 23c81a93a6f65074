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
