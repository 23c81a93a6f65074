package entity

// Whether who is named at an office is the one whom the tables know by that name.

// inApposition tells whether an office behind the comma at atom k is that of the person before it,
// since the next one, whose name ends before atom end, has an office of his own behind a comma: "Ann
// Lee, the President of Chile, Tom Stone, the Prime Minister of Peru".
func (w *work) inApposition(s *sent, t *titled, end int) bool {
	k := t.from
	if s.at(k-1).class&article != 0 {
		k--
	}
	if a := s.at(k - 1); a.word != w.is.comma || a.Len() == 0 {
		return false
	}
	if h := s.hitAt(k - 2); h == nil || h.j != k-1 || !isPerson(h) || h.title != nil {
		return false
	}
	if a := s.at(end); a.word != w.is.comma || a.Len() == 0 {
		return false
	}
	end++
	if s.at(end).class&article != 0 {
		end++
	}
	for n := range s.titles {
		if o := &s.titles[n]; o.i >= end && o.i <= end+2 && o.title.role && !o.title.plural {
			return o.i == end || s.at(end).hit >= 0 // "the British prime minister"
		}
	}
	return false
}

// ownName takes a person for somebody whom no table knows where the office of another state is his and
// the tables' one is hardly known, or known by the last name alone: "U.S. envoy David Kramer" is none
// of the Marshall Islands, "Hussein, Crown Prince of Jordan" not Saddam Hussein.
func (w *work) ownName(s *sent, t *titled) {
	h := t.person
	if h.sense == nil || h.sense.kind != kindPerson || h.entity != h.sense.entity || t.owner == nil || t.owner.entity.Type != Country || t.former || t.posted() || !stateOffice(t.title.office) {
		return
	}
	home, owner := h.entity.Country, t.owner.entity.Country
	if w.countryByCode[home] == nil || w.countryByCode[owner] == nil || home == owner || bygone(home) || bygone(owner) || owner == "VAT" || owner == "HKG" || owner == "PSE" {
		return
	}
	last := h.j-h.i == 1 && !knownAs(h.entity, w.text(s, h.i, h.j))
	if !last && h.sense.news >= 5 || w.inHisOffice(s, h, h.sense) {
		return
	}
	h.entity, h.sense, h.rule = w.unknown(w.text(s, h.i, h.j), Person), nil, "given name"
	t.lendState()
}
