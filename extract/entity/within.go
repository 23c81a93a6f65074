package entity

import "strings"

// ofState tells whether a hit is a body that is part of a state or whose name
// may tell of one.
func (w *work) ofState(h *hit) bool {
	if h.sense == nil {
		return h.public || h.entity.Type == Organization && strings.HasPrefix(h.rule, "head ")
	}
	if h.sense.class == "party" || h.sense.class == "treaty" {
		return true // who leads the Communist Party of Nepal may be said to have a role there
	}
	if h.sense.kind != kindOrg {
		return false
	}
	switch h.sense.class {
	case "military", "legislature", "police", "intelligence", "gov_agency", "ministry", "court", "government", "central_bank":
		return true
	}
	return false
}

// statesWithin makes mentions of the states that the name of a body holds:
// "Iran" of "Iran's parliament", "U.S." of "U.S. Department of Justice".
func (w *work) statesWithin(s *sent, i, j int) {
	for k := i; k < j; {
		to, v := w.stateIn(s, k, i, j)
		if v == nil {
			k++
			continue
		}
		form := Demonym
		if v.kind == kindCountry {
			form = Name
		}
		w.mention(s, k, to, to-1, form, v.entity, v.row.At())
		k = to
	}
}

// stateIn gives the longest name of a state, or word for what is of it, that
// starts at atom k and is less than the whole of [i, j).
func (w *work) stateIn(s *sent, k, i, j int) (to int, v *sense) {
	return w.senseIn(s, k, i, j, (*sense).isState)
}

// isState tells states and the words for what is of them.
func (v *sense) isState() bool { return v.kind == kindCountry || v.kind == kindAdjective }

// senseIn gives the longest name of something wanted that starts at atom k and is less
// than the whole of [i, j).
func (w *work) senseIn(s *sent, k, i, j int, want func(*sense) bool) (to int, v *sense) {
	node := uint32(0)
	for at := k; at < j && at-k < j-i-1; at++ {
		next, ok := w.names.step(node, s.atoms[at].word)
		if !ok {
			break
		}
		node = next
		for e := w.names.first[node]; e != 0; e = w.names.list[e].more {
			c := w.senses[w.names.list[e].value]
			if want(c) && w.fits(s, k, at+1, &w.names.list[e]) {
				to, v = at+1, c
				break
			}
		}
	}
	return to, v
}

// tiedStates makes mentions of the states by which a name tells whose it is:
// "US" of "US-led coalition", "Pakistan" of "Pakistan-administered Kashmir".
func (w *work) tiedStates(s *sent, h *hit) {
	for k := h.i + 1; k < h.j; k++ {
		if s.at(k).is(glued) && s.at(k).class&tied != 0 {
			w.statesWithin(s, h.i, k+1)
			return
		}
		if s.at(k).is(glued) && s.at(k).is(capital) && h.entity != nil && h.entity.Type == Organization && h.sense == nil {
			w.statesWithin(s, h.i, h.j) // "Mekong-U.S. Partnership"
			return
		}
	}
}
