package entity

import (
	"slices"

	"geokg/extract/lexicon"
)

// situate narrows what the names of a sentence can mean to the places that lie where
// the words beside them tell: "Tripoli, Lebanon", "the Turkish city of Van". From the
// right, so that "Lahore, Punjab, Pakistan" reads Pakistan first.
func (w *work) situate(s *sent) {
	for h := range s.fromRight() {
		if len(h.cands) > 0 && w.mayBePlace(h) {
			if r, told := w.liesIn(s, h); r != nil {
				w.narrow(s, h, r, told)
			}
		}
	}
}

// homes gives the places and companies of a sentence that no table knows the state that
// the words beside them tell, from the right too.
func (w *work) homes(s *sent) {
	for h := range s.fromRight() {
		if h.entity == nil || h.entity.Country != "" || h.sense != nil {
			continue
		}
		switch h.entity.Type {
		case Place:
			w.lend(s, h)
		case Organization:
			h.entity.Country = w.companyHome(s, h)
		}
	}
}

// mayBePlace tells whether a name means a place first of all.
func (w *work) mayBePlace(h *hit) bool {
	switch v := w.senses[h.cands[0]]; v.kind {
	case kindSeat:
		return true
	case kindPlace:
		return v.class == "city" || v.class == "capital" || v.class == "region" || v.class == "island" || v.class == "site"
	}
	return false
}

// lend gives a place that no table knows the state that stands beside it, or that of the
// known city or region beside it: "Boras, Sweden", "the Zayan Mall in Baghdad".
func (w *work) lend(s *sent, h *hit) {
	r, _ := w.liesIn(s, h)
	if r == nil {
		r = w.around(s, h)
	}
	if r == nil || r.entity == nil {
		return
	}
	if v := r.sense; v == nil || v.kind != kindPlace || w.telling(v) {
		h.entity.Country = r.entity.Country // made for this document alone
	}
}

// liesIn gives the state or region in which the place of a hit lies by the words beside
// it; told is false where those may be others, a list or the next clause: "In Kabul, Iran
// and China agreed".
func (w *work) liesIn(s *sent, h *hit) (r *hit, told bool) {
	if r := w.realmBefore(s, h); r != nil {
		return r, true
	}
	if s.at(h.j).word != w.is.comma || s.at(h.j).Len() == 0 {
		return nil, false
	}
	if r = w.realmAt(s, s.pastSides(h.j+1)); r == nil || s.at(r.j).is(ending) {
		return nil, false
	}
	return r, !w.listed(s, r) && (s.ends(r.j) || s.at(r.j).word == w.is.and)
}

// realmBefore gives what stands before the kind of a place: "Turkish" of "the Turkish city
// of Van", "West Bank" of "the West Bank city of Jenin", "Peru" of "Peru's Quri Province".
func (w *work) realmBefore(s *sent, h *hit) *hit {
	k := h.i - 1
	if of := s.at(k); of.Len() > 0 && of.word == w.is.of {
		k--
		if a := s.at(k); a.is(capital|mark) || w.heads.Of(w.doc.Text[a.Start:a.End]) != Place && a.word != w.is.state {
			return nil
		}
		for k--; k > h.i-5 && s.at(k).Len() > 0 && s.hitAt(k) == nil && !s.at(k).is(capital|mark|ending) && s.at(k).class&article == 0; k-- {
		}
	} else if len(h.cands) > 0 {
		return nil
	}
	if s.at(k).is(ending) {
		k--
	}
	if c := s.hitAt(k); c != nil && c.j <= k+1 && !s.at(c.j).is(glued) {
		return w.realmAt(s, c.i)
	}
	return nil
}

// realmAt gives the name of a state or region, or its adjective, that begins at atom k.
func (w *work) realmAt(s *sent, k int) *hit {
	r := s.hitAt(k)
	if r == nil || r.i != k {
		return nil
	}
	if len(r.cands) == 0 {
		if r.entity != nil && r.entity.Type == Place && r.entity.Country != "" && r.rule != "in or near" {
			return r
		}
		return nil
	}
	switch v := w.senses[r.cands[0]]; v.kind {
	case kindCountry, kindAdjective:
		return r
	case kindPlace:
		if v.class == "region" || v.class == "island" {
			return r
		}
	}
	return nil
}

// around gives the city or region that a place is told to lie in or near: "the Zayan Mall
// in Baghdad", "the Shahr suburb of Kabul", "Villa Arenosa, Badajoz".
func (w *work) around(s *sent, h *hit) *hit {
	k := h.j
	if s.at(k).is(ending) {
		return nil
	}
	for n := 0; n < 4 && s.at(k+n).Len() > 0 && !s.at(k+n).is(mark|capital); n++ {
		if w.heads.Of(w.doc.Text[s.at(k).Start:s.at(k+n).End]) == Place {
			k += n + 1 // "the Kostrova power station in Russia"
			break
		}
	}
	switch a := s.at(k); {
	case a.Len() == 0:
		return nil
	case a.word == w.is.comma:
		if k = s.pastSides(k + 1); w.word(s, k) == "in" || w.word(s, k) == "near" {
			k = s.pastSides(k + 1)
		}
	case a.word == w.is.in, a.word == w.is.of && k > h.j:
		k = s.pastSides(k + 1)
	default:
		return nil
	}
	r := s.hitAt(k)
	if r == nil || r.i != k || len(r.cands) == 0 {
		return w.realmAt(s, k)
	}
	if v := w.senses[r.cands[0]]; v.kind == kindCountry || v.kind == kindSeat || v.kind == kindPlace && v.entity.Country != "" {
		return r
	}
	return nil
}

// pastSides moves on from atom k over what tells a part of a state: "the northern".
func (s *sent) pastSides(k int) int {
	for n := 0; n < 4 && s.at(k).Len() > 0 && s.at(k).hit < 0 && (s.at(k).class&article != 0 || s.at(k).class&side != 0 || s.at(k).is(glued) && s.at(k-1).class&side != 0); n++ {
		k++
	}
	return k
}

// listed tells whether what follows a hit makes it one of several states: ", Iran and".
func (w *work) listed(s *sent, r *hit) bool {
	k := r.j
	if s.at(k).word == w.is.comma && s.at(k).Len() > 0 {
		k++
	}
	if a := s.at(k); a.word == w.is.and && a.Len() > 0 || w.doc.Text[a.Start:a.End] == "or" {
		k++
	}
	if s.at(k).class&article != 0 {
		k++
	}
	next := s.hitAt(k)
	if k == r.j || next == nil || len(next.cands) == 0 {
		return false
	}
	v := w.senses[next.cands[0]]
	if len(r.cands) > 0 && w.senses[r.cands[0]].kind == kindPlace && (v.kind == kindPlace || v.kind == kindSeat) {
		return s.at(next.j).word != w.is.comma || w.realmAt(s, next.j+1) == nil // "London, New York and Tokyo"
	}
	return v.kind == kindCountry
}

// ends tells whether a phrase may end at atom k: no clause goes on there.
func (s *sent) ends(k int) bool {
	a := s.at(k)
	return a.Len() == 0 || a.is(mark) && !a.is(glued) || a.class&placePrep != 0
}

// telling tells whether the name of a region tells of which state it is: there is a "Central
// Province" in many.
func (w *work) telling(v *sense) bool {
	return v.class != "region" || federal(v.entity.Country) || v.news > 0 || w.states[v.entity.Country] > 1
}

// federal tells the states whose places go by the name of their region: "Moscow, Idaho".
func federal(code string) bool { return code == "USA" || code == "CAN" || code == "AUS" }

// isFederation tells all states that have federal officers.
func isFederation(code string) bool {
	switch code {
	case "ARE", "ARG", "AUS", "AUT", "BEL", "BIH", "BRA", "CAN", "CHE", "COM", "DEU", "ETH", "FSM", "IND", "IRQ", "MEX", "MMR", "MYS", "NGA", "NPL", "PAK", "RUS", "SCG", "SDN", "SOM", "SSD", "USA", "VEN", "YUG":
		return true
	}
	return false
}

// land gives the one state or federal region of a realm, nil for none or several.
func (w *work) land(r *hit) (one *sense) {
	for _, c := range r.cands {
		v := w.senses[c]
		switch {
		case v.kind != kindCountry && v.kind != kindAdjective && (v.kind != kindPlace || v.class != "region"):
			continue
		case one != nil, v.kind == kindPlace && !federal(v.entity.Country):
			return nil // "Athens, Georgia", "Kandy, Central Province"
		}
		one = v
	}
	return one
}

// narrow leaves of what a name can mean what lies in a realm; where none does and the
// words tell so, it is a place there that no table knows: "Moscow, Idaho".
func (w *work) narrow(s *sent, h *hit, r *hit, told bool) {
	kept := slices.DeleteFunc(slices.Clone(h.cands), func(c int32) bool {
		v := w.senses[c]
		return v.kind != kindPlace && v.kind != kindSeat || !w.reaches(r, v.entity.Country)
	})
	first := w.senses[h.cands[0]]
	switch {
	case len(kept) > 0:
		if first.entity.Country != w.senses[kept[0]].entity.Country && (told || first.kind != kindSeat && first.class != "capital") {
			w.placed(h, &hit{cands: kept})
			h.cands = kept
		}
	case told && first.entity.Country != "" && len(r.cands) > 0:
		v := w.land(r)
		if v == nil || bygone(v.entity.Country) || bygone(first.entity.Country) || w.claims[[2]string{v.entity.Country, first.entity.Country}] {
			return
		}
		e := w.unknownIn(w.text(s, h.i, h.j), v)
		w.placed(h, &hit{entity: e})
		w.states[e.Country]++
		h.cands, h.entity, h.rule = nil, e, "in "+v.entity.Name
	}
}

// reaches tells whether a realm may be of a state.
func (w *work) reaches(r *hit, code string) bool {
	if len(r.cands) == 0 {
		return r.entity.Country == code
	}
	return slices.ContainsFunc(r.cands, func(c int32) bool {
		v := w.senses[c]
		return v.entity != nil && v.entity.Country == code && code != "" && v.kind != kindPerson
	})
}

// unknownIn gives the entity of a place that bears the name of a known one elsewhere, one
// id in all documents: by its state, in federations whose places go by theirs by region.
func (w *work) unknownIn(name string, realm *sense) *Entity {
	in := realm.entity
	if c := w.countryByCode[in.Country]; c != nil && realm.kind != kindPlace {
		in = c.entity
	}
	e := w.unknown(name+" "+in.Name, Place)
	e.Name, e.Country, e.Aka = name+", "+in.Name, in.Country, []string{name}
	return e
}

// placed notes for the rest of the document what a name is said to mean.
func (w *work) placed(h, as *hit) {
	if w.elsewhere == nil {
		w.elsewhere = map[int32]*hit{}
	}
	w.elsewhere[h.cands[0]] = as
}

// goneElsewhere gives what a name has been said to mean where the document has nothing
// else to do with the state of its best known bearer.
func (w *work) goneElsewhere(h *hit) *hit {
	if len(w.elsewhere) == 0 || h.j == h.i {
		return nil
	}
	as := w.elsewhere[h.cands[0]]
	if as == nil || w.states[w.senses[h.cands[0]].entity.Country] > 0 {
		return nil
	}
	return as
}

// readClaims reads claims.txt.
func (l *loader) readClaims() {
	for _, r := range l.table("claims.txt", "state", "other", "example") {
		for _, other := range lexicon.List(r.Fields[1]) {
			if l.countryByCode[r.Fields[0]] == nil || l.countryByCode[other] == nil {
				l.err = r.Errorf("no state has the code %q or %q", r.Fields[0], other)
				return
			}
			l.claims[[2]string{other, r.Fields[0]}] = true
		}
	}
}
