package entity

// compatriots has "the American" and "the Frenchman", who do what one person does, stand for the
// one person of that state of whom the sentence or the two before it have told: "Ana Berg rang
// Joe Biden. The American thanked her."
func (w *work) compatriots(s *sent) {
	for k := range s.hits {
		h := &s.hits[k]
		if h.dead || h.entity == nil || h.sense == nil || h.sense.kind != kindAdjective && h.sense.kind != kindPeople || h.j-h.i > 1 || !w.oneOfPeople(s, h) {
			continue
		}
		if e := w.compatriot(s, h); e != nil {
			h.entity, h.sense, h.person, h.rule = e, nil, true, "the one of that state"
		}
	}
}

// oneOfPeople tells whether a demonym with "the" before it is one person's, by its form and what
// follows: "the Turk warned", not "the Turkish", "the Chinese said", "the American attack".
func (w *work) oneOfPeople(s *sent, h *hit) bool {
	word := w.word(s, h.i)
	if s.at(h.i-1).word != w.is.the || s.at(h.i-1).Len() == 0 || s.at(h.i-2).is(ending) {
		return false
	}
	switch {
	case hasSuffix(word, "an"), hasSuffix(word, "man"), hasSuffix(word, "woman"), h.sense.kind == kindPeople && !hasSuffix(word, "s") && !hasSuffix(word, "men"):
	default:
		return false
	}
	next := s.at(h.j)
	if next.Len() == 0 || next.is(capital|mark|glued|ending) {
		return false
	}
	follow := w.word(s, h.j)
	switch follow {
	case "who", "said", "says", "told", "met", "was", "is", "has", "had", "did", "would", "will":
		return true
	}
	if next.class&deedVerb == 0 || !hasSuffix(follow, "ed") {
		return false
	}
	after := s.at(h.j + 1) // "the American backed militia"
	return after.is(capital|mark) || after.class != 0 || s.hitAt(h.j+1) != nil || w.pronoun(after)
}

// pronoun tells whether an atom is a pronoun.
func (w *work) pronoun(a *atom) bool {
	_, ok := w.pronouns[a.word]
	return ok && a.Len() > 0
}

// compatriot gives the one person of a demonym's state whom the sentence before it, or the two
// before, have told of; nil for none or several.
func (w *work) compatriot(s *sent, h *hit) *Entity {
	var one *Entity
	for n := s.Index; n >= max(0, s.Index-2); n-- {
		of := &w.sents[n]
		for k := range of.hits {
			o := &of.hits[k]
			if o.dead || o.entity == nil || !isPerson(o) || o.entity.Country != h.entity.Country || n == s.Index && o.i > h.i {
				continue
			}
			if one != nil && one != o.entity {
				return nil
			}
			one = o.entity
		}
	}
	return one
}
