package entity

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
