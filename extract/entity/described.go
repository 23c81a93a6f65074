package entity

import "strings"

// toldBehind tells whether all that stands from atom k to j behind a body's noun is "in" and a
// place or state, or behind a ministry "of" and a state: "the Foreign Ministry of the PRC".
func (w *work) toldBehind(s *sent, k, j int, n *stateNoun) bool {
	p, at := s.at(k).word, k+1
	if s.at(at).class&article != 0 {
		at++
	}
	h := s.hitAt(at)
	if h == nil || h.i != at || h.j != j || len(h.cands) == 0 || p == 0 {
		return false
	}
	v := w.senses[h.cands[0]]
	if p == w.is.of {
		return v.kind == kindCountry && strings.HasSuffix(n.noun, " ministry")
	}
	return p == w.is.in && (v.kind == kindCountry || (v.kind == kindPlace || v.kind == kindSeat) && n.noun != "high court") // of which a state may have several
}

// calledBehind gives the intelligence service of a state whose name stands behind a noun for it
// that ends at atom j, where no table has the state's by the noun alone: "the Czech intelligence
// service BIS", "Russia's military intelligence service, the GRU"; nil for none.
func (w *work) calledBehind(s *sent, j int, e *Entity, n *stateNoun) *Entity {
	if !strings.HasSuffix(n.template, " intelligence agency") || !strings.HasPrefix(e.ID, "name:") {
		return nil
	}
	k := j
	apart := s.at(k).word == w.is.comma && s.at(k).Len() > 0
	if apart {
		k++
	}
	if s.at(k).word == w.is.the && s.at(k).Len() > 0 {
		k++
	}
	h := s.hitAt(k)
	if h == nil || h.i != k || h.sense == nil || h.sense.kind != kindOrg || h.entity.Country != e.Country || s.at(h.j).is(ending) {
		return nil
	}
	if next := s.at(h.j); apart && next.Len() > 0 && !next.is(mark) {
		return nil // "the intelligence agency, the Duma and the army"
	}
	return h.entity
}

// stateOver gives the state of a body's description right before a hit, "the Czech intelligence
// service BIS", else that right before it; nil for none.
func (w *work) stateOver(s *sent, h *hit) *Entity {
	for k := h.i - 1; k > 0 && k > h.i-5 && s.at(k).hit < 0 && !s.at(k).is(mark|ending|capital); k-- {
		if to, v := w.longestFree(s, w.nounTrie, k); to != h.i || w.nouns[v].as != "body" || s.at(to).is(glued) {
			continue
		}
		for k > 0 && s.at(k-1).hit < 0 && w.modifiers[s.at(k-1).word] {
			k-- // "foreign"
		}
		return w.stateBefore(s, &hit{i: k, j: h.j})
	}
	return w.stateBefore(s, h)
}
