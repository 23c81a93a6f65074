package coref

import (
	"slices"

	"geokg/extract/entity"
	"geokg/extract/syntax"
)

// doers gives who does what token k tells of.
func (w *deedWork) doers(s, k int) []int {
	t := w.tree(s)
	if verbal(t[k].Tag) {
		return w.agents(s, k)
	}
	if t[k].Tag[0] != 'N' {
		return nil
	}
	if d := w.deedMentions(s, k); d != nil {
		return d
	}
	if pointers[w.token(s, k-1).Lower] && k > 0 {
		return nil // "the deal" again
	}
	for j := range t {
		if t[j].Head != k {
			continue
		}
		switch t[j].Label {
		case syntax.Possessive, syntax.Compound, syntax.Adjective:
			if who := w.standing(s, j); who != nil {
				return who
			}
		case syntax.NounPhrase:
			if p := w.preposition(s, j); p == "by" || p == "between" {
				return w.standing(s, j)
			}
		}
	}
	if h := t[k].Head; h >= 0 && t[k].Label == syntax.Object && verbal(t[h].Tag) {
		return w.agents(s, h)
	}
	return nil
}

// deedMentions gives the mentions of the deed at token k.
func (w *deedWork) deedMentions(s, k int) (out []int) {
	for _, i := range w.known[s] {
		if m := &w.out[i]; m.Head == k && m.Deed != nil && !m.Deed.Target {
			out = append(out, i)
		}
	}
	return out
}

// agents gives who acts in the verb at token k.
func (w *deedWork) agents(s, k int) []int {
	t := w.tree(s)
	passive, by, subject := false, -1, -1
	for j := range t {
		if t[j].Head != k {
			continue
		}
		switch t[j].Label {
		case syntax.PassiveAux, syntax.PassiveSubject:
			passive = true
		case syntax.Subject:
			subject = j
		case syntax.Agent:
			by = j
		case syntax.Oblique:
			if by < 0 && w.preposition(s, j) == "by" {
				by = j
			}
		}
	}
	switch {
	case by >= 0 && (passive || t[k].Tag == "VBN"):
		return w.standing(s, by)
	case passive:
		return nil
	case subject >= 0:
		return w.standing(s, subject)
	}
	switch h := t[k].Head; t[k].Label {
	case syntax.Conjunct, syntax.OpenComplement, syntax.Adverbial:
		if verbal(t[h].Tag) {
			return w.agents(s, h)
		}
	case syntax.Clause:
		if t[k].Tag == "VBG" || t[h].Head < 0 && h < k && (t[k].Tag == "VBD" || t[k].Tag == "VBN") && hasChild(t, k, syntax.Object) {
			return w.standing(s, h) // also the verb of a short sentence, "Soldiers ousted Ann Lee"
		}
	}
	return nil
}

// where gives the state in which the passive at token k is told to have happened.
func (w *deedWork) where(s, k int) []int {
	t := w.tree(s)
	in, passive := []int(nil), false
	for j := range t {
		if t[j].Head != k {
			continue
		}
		passive = passive || t[j].Label == syntax.PassiveAux
		if t[j].Label == syntax.Oblique && w.preposition(s, j) == "in" {
			for _, i := range w.known[s] {
				if m := &w.out[i]; m.First <= j && j < m.Last && m.Entity.Type == entity.Country {
					in = append(in, i)
				}
			}
		}
	}
	if !passive {
		return nil
	}
	return in
}

// standing gives who the phrase that token k heads stands for, with those
// joined to it by "and".
func (w *deedWork) standing(s, k int) []int {
	t := w.tree(s)
	var who []int
	add := func(i int) {
		if !w.among(i, who) {
			who = append(who, i)
		}
	}
	at := func(token int) bool {
		found := false
		for _, i := range w.known[s] {
			if m := &w.out[i]; m.First <= token && token < m.Last && m.Entity.Type != entity.Place {
				add(i)
				found = true
			}
		}
		return found
	}
	beside := func(labels ...syntax.Label) bool {
		for j := range t {
			if t[j].Head == k && slices.Contains(labels, t[j].Label) && (t[j].Label != syntax.NounPhrase || w.preposition(s, j) == "of") && at(j) {
				return true
			}
		}
		return false
	}
	if !at(k) && !beside(syntax.Apposition, syntax.Flat) && !beside(syntax.Compound, syntax.Adjective, syntax.Possessive) && w.stand[w.token(s, k).Lower] {
		beside(syntax.NounPhrase) // "representatives of"
	}
	last := k // of officers of several, "the ministers of Chad and Mali", the mention ends with the first
	if len(who) == 1 && t[k].Tag == "NNS" && w.out[who[0]].Form != entity.Name {
		last = w.out[who[0]].Last - 1
	}
	for j := range t {
		if h := t[j].Head; (h == k || h > k && h <= last) && t[j].Label == syntax.Conjunct && !verbal(t[j].Tag) && j > last {
			for _, i := range w.standing(s, j) {
				add(i)
			}
		}
	}
	return who
}
