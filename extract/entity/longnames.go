package entity

import (
	"slices"
	"strings"
)

// begins gives the person of the tables whose name stands at atom j, right behind the
// words [i, j) that begin a longer name: "Abdulqawi" and "Ahmed Yusuf".
func (w *work) begins(s *sent, i, j int, after bool) *hit {
	c := s.hitAt(j)
	if c == nil || c.i != j || c.person || len(c.cands) == 0 || s.at(j).is(glued) || !s.at(j-1).is(capital) || !after && !w.given[s.at(i).word] {
		return nil
	}
	if w.senses[c.cands[0]].kind != kindPerson {
		return nil
	}
	return c
}

// longer gives the hit of a longer name, of the atoms [i, j), that ends with a known
// person's; nil where the words do not.
func (w *work) longer(s *sent, i, j int) *hit {
	for k := i + 1; k < j; k++ {
		c := s.hitAt(k)
		if c == nil || c.i != k || c.j != j {
			continue
		}
		if len(c.cands) == 0 || c.person || w.senses[c.cands[0]].kind != kindPerson {
			return nil
		}
		return &hit{i: i, j: j, cands: c.cands, tail: k}
	}
	return nil
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
		word := foldName(w.doc.Text[s.at(x).Start:s.at(x).End])
		if !slices.ContainsFunc(v.entity.Aka, func(aka string) bool { return slices.Contains(strings.Fields(foldName(aka)), word) }) {
			return false
		}
	}
	return true
}
