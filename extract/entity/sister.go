package entity

import (
	"slices"
	"strings"
)

// sister gives the party of the state that the document is about where a name means
// another state's: in a text about Canada "Conservative Party" is the Conservative
// Party of Canada, though the tables have the name of the British one alone.
func (w *work) sister(s *sent, h *hit, v *sense) *sense {
	main := w.dominant()
	if v.class != "party" || main == nil || w.states[v.entity.Country] > w.occurrences(h.cands[0]) || h.j-h.i < 2 {
		return nil
	}
	return w.partyIn(w.text(s, h.i, h.j), w.countryByCode[main.Country])
}

// twin gives the body of a state that stands before a name where the tables have that of
// another by it, and say so in brackets: "Kenya's NIS" is none of South Korea's, "National
// Intelligence Service (South Korea)"; from then on it is who the text means by the name.
func (w *work) twin(s *sent, h *hit, v *sense) *Entity {
	if v.kind != kindOrg && v.kind != kindGroup || v.class == "party" {
		return nil
	}
	if e := w.ownCouncil(s, h, v); e != nil {
		w.twins[v.entity] = e
		return e
	}
	home := w.countryByCode[v.entity.Country]
	state := w.stateBefore(s, h)
	if state == nil && w.namesake(s, h, v) && w.states[v.entity.Country] == 0 {
		state = w.dominant()
	}
	if state == nil || home == nil || w.countryByCode[state.Country] == nil || state.Country == v.entity.Country {
		if w.states[v.entity.Country] == 0 {
			return w.twins[v.entity]
		}
		return nil
	}
	if bygone(state.Country) || bygone(v.entity.Country) || w.namesState(s, h) {
		return nil
	}
	base := withoutState(v.entity.Name, home)
	if base == "" && v.class == "gov_agency" && calledByState(v.entity, home) {
		base = v.entity.Name
	}
	if base == "" || s.at(h.j).is(capital) {
		return nil
	}
	e := w.named(base, w.countryByCode[state.Country])
	w.twins[v.entity] = e
	return e
}

// calledByState tells whether one of a body's other names is its own behind that of its state, "U.S. Food and Drug
// Administration", so that other states have such a body.
func calledByState(e *Entity, home *sense) bool {
	return slices.ContainsFunc(e.Aka, func(name string) bool { return withoutState(name, home) == e.Name })
}

// namesake tells whether a body that the news hardly know goes here by a name that bodies of other
// states bear too: what the tables call it but for its state.
func (w *work) namesake(s *sent, h *hit, v *sense) bool {
	if v.kind != kindOrg && v.kind != kindGroup || h.j-h.i < 2 || v.news >= wellKnown && (v.class != "party" || v.news >= worldwide/2) {
		return false
	}
	home := w.countryByCode[v.entity.Country]
	if home == nil {
		return false
	}
	base := withoutState(v.entity.Name, home)
	return base != "" && foldName(base) == foldName(w.text(s, h.i, h.j))
}

// named gives the body of a state that goes by a name which bodies of other states bear too.
func (w *work) named(base string, c *sense) *Entity {
	for _, form := range stateForms(base+" ("+c.entity.Name+")", c) {
		if v := w.bodySense(form); v != nil && v.entity.Country == c.entity.Country {
			return v.entity
		}
	}
	if n := w.bodyNoun(strings.ToLower(base)); n != nil {
		return w.body(c.entity, n)
	}
	name := base + " (" + c.entity.Name + ")"
	if v := w.bodySense(name); v != nil {
		return v.entity
	}
	e := w.unknown(name, Organization)
	if e.Country == "" {
		e.Country, e.Aka = c.entity.Country, sorted(append(stateForms(name, c), base))
	}
	return e
}

// bodyOf gives the ministry of a state that the atoms [i, j) name with the state behind
// it, so that "Ministry of Foreign Affairs of Angola" is whom "the Angolan foreign ministry"
// is; nil for another name. Parliaments, courts and banks have names of their own.
func (w *work) bodyOf(s *sent, i, j int) *Entity {
	for k := j - 2; k > i; k-- {
		if s.at(k).word != w.is.of {
			continue
		}
		at := k + 1
		if s.at(at).word == w.is.the {
			at++
		}
		h := s.hitAt(at)
		if h == nil || h.i != at || h.j != j || len(h.cands) == 0 || w.senses[h.cands[0]].kind != kindCountry {
			return nil
		}
		noun := strings.ToLower(w.text(s, i, k))
		if n := w.bodyNoun(noun); n != nil && strings.HasPrefix(noun, "ministry of ") {
			return w.body(w.senses[h.cands[0]].entity, n)
		}
		return nil
	}
	return nil
}

// partyOf gives the party of the tables that the atoms [i, j) name by its state, "Irish
// Labour Party"; nil for none.
func (w *work) partyOf(s *sent, i, j int) *sense {
	h := s.hitAt(i)
	if h == nil || h.i != i || h.j >= j-1 || len(h.cands) == 0 || w.senses[h.cands[0]].kind != kindAdjective {
		return nil
	}
	return w.partyIn(w.text(s, h.j, j), w.countryByCode[w.senses[h.cands[0]].entity.Country])
}

// partyIn gives the party of a state that goes by some words there, nil for none that
// the tables have.
func (w *work) partyIn(words string, c *sense) *sense {
	for _, name := range [...]string{words + " of " + withThe(c.entity.Name), c.adj + " " + words, c.entity.Name + " " + words, words + " (" + c.entity.Name + ")"} {
		if v := w.bodySense(name); v != nil && v.class == "party" && v.entity.Country == c.entity.Country {
			return v
		}
	}
	return nil
}

// foreign tells whether a sentence names a state, or what is of it, and not the one by that
// code.
func (w *work) foreign(s *sent, code string) (other bool) {
	for k := range s.hits {
		h := &s.hits[k]
		if h.dead || len(h.cands) == 0 {
			continue
		}
		if v := w.senses[h.cands[0]]; v.kind == kindCountry || v.kind == kindAdjective || v.kind == kindSeat {
			if v.entity.Country == code {
				return false
			}
			other = true
		}
	}
	return other
}

// besideItsNeighbour tells whether a sentence that names Georgia speaks of its breakaway
// regions or of an invasion, and of Russia, as none on the US state does.
func (w *work) besideItsNeighbour(s *sent) bool {
	neighbour, region := false, false
	for k := range s.hits {
		if h := &s.hits[k]; !h.dead && len(h.cands) > 0 {
			v := w.senses[h.cands[0]]
			neighbour = neighbour || v.kind <= kindPlace && v.entity != nil && v.entity.Country == "RUS"
		}
	}
	for k := range s.atoms {
		region = region || s.atoms[k].class&secession != 0
	}
	return neighbour && region
}

// listedWithState tells whether "and" joins a name to that of a state other than the
// United States: "Georgia and Ukraine".
func (w *work) listedWithState(s *sent, h *hit) bool {
	state := func(x *hit) bool {
		if x == nil || len(x.cands) == 0 {
			return false
		}
		v := w.senses[x.cands[0]]
		return v.kind == kindCountry && v.entity.Country != "USA" && len(x.cands) == 1
	}
	if b, c := s.at(h.i-1), s.at(h.j); b.word == w.is.comma && c.word == w.is.comma && b.Len() > 0 && c.Len() > 0 && state(s.hitAt(h.i-2)) && (state(s.hitAt(h.j+1)) || s.at(h.j+1).word == w.is.and) {
		return true // "Kosovo, Georgia, Moldova"
	}
	return s.at(h.j).word == w.is.and && s.at(h.j).Len() > 0 && state(s.hitAt(h.j+1)) ||
		s.at(h.i-1).word == w.is.and && s.at(h.i-1).Len() > 0 && state(s.hitAt(h.i-2))
}
