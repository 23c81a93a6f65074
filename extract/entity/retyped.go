package entity

import "strings"

// nameRule is the rule of persons that no table knows, who look like one alone.
const nameRule = "title or given name"

// retyped takes what looks like a person's name for a place, a body or a group, "Wadi
// Qarin", "Tilden Automotive", and "Mary Hill" for a person, where the mention head is sure
// of it, in all of the document.
func (w *work) retyped() {
	votes := map[*Entity]*[Kinds]float32{}
	w.guesses(func(s *sent, h *hit) {
		for _, r := range s.readings {
			if r.i != h.i || r.j != h.j || r.kind > KindPlace || r.kind == KindCountry {
				continue
			}
			if votes[h.entity] == nil {
				votes[h.entity] = &[Kinds]float32{}
			}
			votes[h.entity][r.kind] += r.p
		}
	})
	if len(votes) == 0 {
		return
	}
	w.guesses(func(s *sent, h *hit) {
		v := votes[h.entity]
		if v == nil {
			return
		}
		own, best := kindOf(h.entity.Type), KindPerson
		for k, p := range v {
			if p > v[best] {
				best = Kind(k)
			}
		}
		if own == best || v[best] < sureOver || v[own] > v[best]/2 || h.person && (w.afterTitle(s, h.i) || w.given[s.at(h.i).word] && len(w.surnames[s.at(h.j-1).word]) > 0) || own != KindPerson && best != KindPerson {
			return
		}
		h.person, h.rule = best == KindPerson, headRule
		if h.entity.Type = typeOf(best); best == KindPlace && h.entity.Country == "" {
			w.lend(s, h)
		}
	})
}

// guesses calls f for the names that no table knows and whose type goes by a word of them.
func (w *work) guesses(f func(*sent, *hit)) {
	for i := range w.sents {
		s := &w.sents[i]
		if len(s.readings) == 0 {
			continue
		}
		for k := range s.hits {
			h := &s.hits[k]
			if h.dead || h.sense != nil || h.entity == nil || len(h.cands) > 0 {
				continue
			}
			if h.rule == nameRule || h.entity.Type == Place && strings.HasPrefix(h.rule, "head ") && h.j-h.i == 2 && w.given[s.at(h.i).word] {
				f(s, h)
			}
		}
	}
}

// typeOf is the type that a kind of the mention head is.
func typeOf(k Kind) Type {
	for _, t := range [...]Type{Country, Organization, ArmedGroup, Nationality, Place} {
		if kindOf(t) == k {
			return t
		}
	}
	return Person
}
