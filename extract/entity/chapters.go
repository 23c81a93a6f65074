package entity

// chapters takes the name of a state right behind that of a body with branches in many for a part of
// its name, so that "Amnesty International Kenya" is no deed of Kenya's.
func (w *work) chapters(s *sent) {
	for k := range s.hits {
		h := &s.hits[k]
		if h.dead || h.sense == nil || h.sense.class != "ngo" || h.entity == nil || h.entity.Country != "" {
			continue
		}
		n := s.hitAt(h.j)
		if n == nil || n.i != h.j || n.sense == nil || n.sense.kind != kindCountry || s.at(n.j).is(ending) {
			continue
		}
		n.dead = true
		for i := h.j; i < n.j; i++ {
			s.atoms[i].hit = k
		}
		h.j = n.j
	}
}
