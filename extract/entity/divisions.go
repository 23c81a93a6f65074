package entity

import "slices"

// division takes the head word at atom h into the name of a region before it, where such
// regions of its state go by that word: "Junin Department", which is no ministry of Peru.
func (w *work) division(s *sent, h int) bool {
	states := w.divisions[w.word(s, h)]
	r := s.hitAt(h - 1)
	if len(states) == 0 || r == nil || r.j != h || r.sense != nil || s.at(h).is(glued) {
		return false
	}
	kept := slices.DeleteFunc(slices.Clone(r.cands), func(c int32) bool {
		v := w.senses[c]
		return v.kind != kindPlace || v.class != "region" || !slices.Contains(states, v.entity.Country)
	})
	if len(kept) == 0 {
		return false
	}
	i := r.i
	s.put(hit{i: i, j: h + 1, cands: kept})
	return true
}
