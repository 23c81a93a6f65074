package entity

// ofState tells whether a hit is a body that is part of a state.
func (w *work) ofState(h *hit) bool {
	if h.sense == nil {
		return h.public
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
		to, cands := w.longest(s, k)
		if to == k || to > j || to-k >= j-i {
			k++
			continue
		}
		switch v := w.senses[cands[0]]; v.kind {
		case kindCountry:
			w.mention(s, k, to, to-1, Name, v.entity, v.row.At())
		case kindAdjective:
			w.mention(s, k, to, to-1, Demonym, v.entity, v.row.At())
		}
		k = to
	}
}
