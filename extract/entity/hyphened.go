package entity

import "geokg/extract/lexicon"

// readCombining reads combining.txt: states by the forms of their names before a hyphen.
func (l *loader) readCombining() {
	for _, r := range l.table("combining.txt", "form", "state", "example") {
		c := l.countryByCode[r.Fields[1]]
		if c == nil {
			l.err = r.Errorf("no state has the code %q", r.Fields[1])
			return
		}
		l.combining[l.words.add(fold(r.Fields[0]))] = &sense{kind: kindAdjective, entity: c.entity, row: r}
	}
}

// combined makes names of the states that stand before a hyphen and another by a form of
// their own: "Sino" of "Sino-British", no person "Franco".
func (w *work) combined(s *sent) {
	for k := len(s.hits) - 1; k >= 0; k-- {
		h := s.hits[k]
		if h.dead || h.sense == nil || h.sense.kind > kindPeople {
			continue
		}
		for i := h.i; i > 0 && (s.at(i).is(glued) || w.gap(s, i) == "–"); i-- { // "Anglo-Franco-Turkish"
			a, old := s.at(i-1), s.hitAt(i-1)
			v := w.combining[a.word]
			if v == nil || !a.is(capital) || v.entity.Country == h.entity.Country || old != nil && old.j-old.i > 1 {
				break
			}
			s.put(hit{i: i - 1, j: i, entity: v.entity, sense: v, rule: v.row.At()})
		}
	}
}

// hyphened makes one mention of a people that comes of another, "Italian-Americans": some of
// the second, by that name.
func (w *work) hyphened(s *sent) {
	for k := range s.hits {
		h := &s.hits[k]
		if h.dead || h.sense == nil || h.sense.kind != kindPeople || h.j-h.i != 1 || !s.at(h.i).is(glued) {
			continue
		}
		c := s.hitAt(h.i - 1)
		if c == nil || c.j != h.i || c.sense == nil || c.sense.kind != kindAdjective || c.entity == nil || c.entity.Country == h.entity.Country || s.at(c.i).is(glued) {
			continue
		}
		e := w.unknown(w.text(s, c.i, c.j)+" "+w.text(s, h.i, h.j), Nationality)
		e.Country = h.entity.Country
		s.put(hit{i: c.i, j: h.j, entity: e, rule: h.rule})
	}
}

// ethnics makes peoples of their own, and no state's citizens, of those whom the words call
// ethnic: "ethnic Albanian civilians" are Albanians, wherever they live.
func (w *work) ethnics(s *sent) {
	for k := range s.hits {
		h := &s.hits[k]
		if h.dead || h.sense == nil || h.sense.kind != kindAdjective && h.sense.kind != kindPeople || h.i == 0 || s.at(h.i).is(glued) {
			continue
		}
		if word := w.word(s, h.i-1); word != "ethnic" && word != "Ethnic" {
			continue
		}
		c := w.countryByCode[h.entity.Country]
		if c == nil {
			continue
		}
		one := w.text(s, h.i, h.j)
		name := "ethnic " + one // "Chinese" alone would be anything of China
		for _, many := range lexicon.List(c.row.Fields[4]) {
			if many == one || many == one+"s" {
				name = many
			}
		}
		e := w.unknown(name, Nationality)
		h.entity, h.sense = e, &sense{kind: kindGroup, class: "ethnic", entity: e, row: h.sense.row}
	}
}
