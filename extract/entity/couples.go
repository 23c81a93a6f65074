package entity

// couples makes hits of given names that share the last name behind the next one: "Pavel and
// Irina Sokolov" are two Sokolovs, and Pavel no president of another last name. A word that is
// the last name of somebody the document names, or of whom it may well mean, is none.
func (w *work) couples(s *sent, short map[uint32]*Entity) {
	for n := range len(s.hits) {
		h := &s.hits[n]
		if h.dead || h.entity == nil || !isPerson(h) || h.j-h.i < 2 || s.at(h.i).is(glued) || !inheritsName(h.entity) {
			continue
		}
		i := h.i - 2
		if and := s.at(i + 1); and.word != w.is.and || and.Len() == 0 || !w.givenAlone(s, i, short) {
			continue
		}
		k := h.j - 1
		for k > h.i+1 && s.at(k).is(glued) {
			k-- // "Day-Lewis"
		}
		last := w.text(s, s.withParticles(k), h.j)
		if isSuffix(last) || w.word(s, h.i) == w.word(s, i) {
			continue
		}
		if v := w.personCalled(anybody, s.at(i).word, s.at(h.j-1).word); v != nil {
			s.put(hit{i: i, j: i + 1, entity: v.entity, sense: v, person: true, rule: v.row.At()})
			continue
		}
		e := w.unknown(w.word(s, i)+" "+last, Person)
		if e.Country == "" {
			e.Country = h.entity.Country
		}
		s.put(hit{i: i, j: i + 1, entity: e, person: true, rule: "kin"})
	}
}

// givenAlone tells whether the word at atom i is a given name by itself.
func (w *work) givenAlone(s *sent, i int, short map[uint32]*Entity) bool {
	a, old := s.at(i), s.hitAt(i)
	if i < 0 || !a.is(capital) || a.is(glued|upper) || old != nil && (old.j-old.i > 1 || old.sense != nil) || short[a.word] != nil || w.inTitle(s, i) || w.titleBefore(s, i) != nil {
		return false
	}
	if p := s.at(i - 1); p.is(capital) || p.is(mark) && i > 1 && s.hitAt(i-2) != nil && isPerson(s.hitAt(i-2)) || p.class&article != 0 {
		return false // "Presidents Ada Berg, Simon and Tom Lee"
	}
	word := w.word(s, i)
	if w.noNames[word] || w.heads.Of(word) != "" {
		return false
	}
	if _, named := short[w.local[fold(word)]]; named && a.word == 0 {
		return false
	}
	for _, v := range w.surnames[a.word] {
		if v.news >= worldwide || w.states[v.entity.Country] > 0 && (v.news > 0 || w.inChiefOffice(v)) {
			return false
		}
	}
	return w.given[a.word] || len(w.surnames[a.word]) == 0 && s.readAs(KindPerson, i, i+1) > sureEnough
}
