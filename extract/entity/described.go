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

// officersState gives the state of whom the tables know and who is said to be of the body whose
// article is at atom k, to speak for it or to lead it: "Maria Zakharova, who speaks for the
// foreign ministry"; nil for none.
func (w *work) officersState(s *sent, k int) *Entity {
	if s.at(k).word != w.is.the || s.at(k).Len() == 0 {
		return nil
	}
	at := k - 1
	switch w.word(s, at) {
	case "of":
		at--
	case "for":
		if verb := w.word(s, at-1); verb != "speaks" && verb != "spoke" {
			return nil
		}
		at -= 2
		fallthrough
	case "heads", "headed", "leads", "led", "runs", "ran":
		if at == k-1 {
			at--
		}
		if w.word(s, at) != "who" || s.at(at-1).word != w.is.comma {
			return nil
		}
		at -= 2
	default:
		return nil
	}
	h := s.hitAt(at)
	if h == nil || h.j != at+1 || h.sense == nil || h.sense.kind != kindPerson || h.sense.entity != h.entity {
		return nil
	}
	if c := w.countryByCode[h.entity.Country]; c != nil {
		return c.entity
	}
	return nil
}

// officersBefore gives the one state of those in office whom a sentence names before atom i, else
// of those whom the sentence before names; nil for none or several.
func (w *work) officersBefore(s *sent, i int) *Entity {
	for n := s.Index; n >= 0 && n >= s.Index-1; n-- {
		var states []*Entity
		for k := range w.sents[n].hits {
			h := &w.sents[n].hits[k]
			if before := n < s.Index || h.i < i; before && !h.dead && isPerson(h) && w.inStateOffice(h.sense) {
				states = append(states, w.stateOf(h))
			}
		}
		if len(states) > 0 {
			return only(states)
		}
	}
	return nil
}

// onlyFrom tells whether the document names a state or what is of it from atom j of a sentence
// on alone.
func (w *work) onlyFrom(s *sent, j int, state *Entity) bool {
	for n := range s.Index + 1 {
		o := &w.sents[n]
		for k := range o.hits {
			h := &o.hits[k]
			if !h.dead && h.entity != nil && h.entity.Country == state.Country && (o.Index != s.Index || h.i < j) {
				return false
			}
		}
	}
	return true
}

// seatedIn gives the code of the state in whose seat of government a body sits by the "in" at
// atom j; empty for none.
func (w *work) seatedIn(s *sent, j int) string {
	h := s.hitAt(j + 1)
	if s.at(j).word != w.is.in || s.at(j).Len() == 0 || h == nil || h.i != j+1 || len(h.cands) == 0 {
		return ""
	}
	if v := w.senses[h.cands[0]]; v.kind == kindSeat || v.kind == kindPlace && v.state != nil {
		return v.entity.Country
	}
	return ""
}
