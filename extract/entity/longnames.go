package entity

import (
	"slices"
	"strings"
)

// knownPerson gives the hit at atom k where it is the name of a person of the tables,
// else nil.
func (w *work) knownPerson(s *sent, k int) *hit {
	c := s.hitAt(k)
	if c == nil || c.person || len(c.cands) == 0 || w.senses[c.cands[0]].kind != kindPerson {
		return nil
	}
	return c
}

// begins gives the end of the name of a person of the tables that stands at atom j, right
// behind the words [i, j) that begin a longer name: "Abdulqawi" and "Ahmed Yusuf"; j
// where none does.
func (w *work) begins(s *sent, i, j int, after bool) int {
	c := w.knownPerson(s, j)
	if c == nil || c.i != j || s.at(j).is(glued) || !s.at(j-1).is(capital) || !after && !w.given[s.at(i).word] {
		return j
	}
	return c.j
}

// longer gives the hit of a longer name, of the atoms [i, j), that ends with a known
// person's; nil where the words do not.
func (w *work) longer(s *sent, i, j int) *hit {
	c := w.knownPerson(s, j-1)
	if c == nil || c.i <= i || c.j != j {
		return nil
	}
	return &hit{i: i, j: j, cands: c.cands, tail: c.i}
}

// stillMeans tells whether a longer name is of the person whose name it ends with:
// what stands before that is of another name of the person, "John Atta Mills" being
// John Evans Atta Mills too, or the text speaks of the person's state, "William Lai
// Ching-te". Else it is another's.
func (w *work) stillMeans(s *sent, h *hit, v *sense) bool {
	if h.j-h.tail > 1 && s.at(h.tail).class&particle == 0 && w.states[v.entity.Country] > 0 {
		return true
	}
	for x := h.i; x < h.tail; x++ {
		word := foldName(w.word(s, x))
		if !slices.ContainsFunc(v.entity.Aka, func(aka string) bool { return slices.Contains(strings.Fields(foldName(aka)), word) }) {
			return false
		}
	}
	return true
}
