package entity

// compound gives where a longer name ends that begins with what the tables have at the atoms
// [i, j): a wing of a group, "SPLM-North", a medium for a state, "Sputnik Azerbaijan", a company
// called by a region, "Sichuan Juxinhe"; j for none.
func (w *work) compound(s *sent, i, j int, v *sense) int {
	next := s.at(j)
	if !next.is(capital) || next.is(upper) {
		return j
	}
	switch {
	case v.kind == kindGroup && j == i+1 && s.at(i).is(upper):
		if next.is(glued) && next.class&side != 0 && w.gap(s, j) == "-" && !s.at(j+1).is(glued|capital) {
			return j + 1
		}
	case v.class == "media" && !next.is(glued):
		to, cands := w.longest(s, j)
		if to > j && w.senses[cands[0]].kind == kindCountry && (s.at(to).Len() == 0 || s.at(to).is(mark) && !s.at(to).is(glued)) {
			return to
		}
	case v.kind == kindPlace && v.class == "region" && j == i+1 && i > 0 && !next.is(glued):
		if first := s.at(i).word; w.given[first] || w.maybeGiven[first] || len(w.surnames[first]) > 0 {
			return j
		}
		if next.word == 0 && next.Len() > 3 && !s.at(j+1).is(glued|capital) && !s.at(i-1).is(capital) && s.at(i-1).word != w.is.comma {
			return j + 1
		}
	}
	return j
}

// compoundType gives the type of a name that begins with what has another sense.
func (w *work) compoundType(v *sense) Type {
	if v.kind == kindGroup {
		return v.entity.Type
	}
	return Organization
}

// sharedNames makes hits of sides whose name stands with the next alone: "North" of "North and
// South Kordofan".
func (w *work) sharedNames(s *sent) {
	for k := range s.atoms {
		a, o := s.at(k), s.hitAt(k+2)
		if !a.is(capital) || a.class&side == 0 || a.hit >= 0 || s.at(k+1).word != w.is.and || s.at(k+1).Len() == 0 {
			continue
		}
		if o == nil || o.i != k+2 || o.j < k+4 || len(o.cands) == 0 || w.senses[o.cands[0]].kind != kindPlace || s.at(k+2).class&side == 0 || s.at(k+2).word == a.word {
			continue
		}
		name := w.word(s, k) + " " + w.text(s, o.i+1, o.j)
		if cands := w.placesCalled(name); len(cands) > 0 {
			s.put(hit{i: k, j: k + 1, cands: cands})
			continue
		}
		e := w.unknown(name, Place)
		if e.Country == "" {
			e.Country = w.senses[o.cands[0]].entity.Country
		}
		s.put(hit{i: k, j: k + 1, entity: e, rule: "name"})
	}
}

// placesCalled lists the places that the tables have by a name.
func (w *work) placesCalled(name string) (cands []int32) {
	for v := range w.sensesCalled(name) {
		if w.senses[v].kind == kindPlace {
			cands = append(cands, v)
		}
	}
	return cands
}
