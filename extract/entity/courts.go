package entity

// courtOf gives the court that a city owns by what it is, "Haifa's District Court"; nil for
// none.
func (w *work) courtOf(s *sent, head, i, j int) *Entity {
	if j != i+2 || head != i+1 || !s.at(i-1).is(ending) || w.word(s, head) != "Court" || s.hitAt(i) != nil {
		return nil
	}
	city := s.hitAt(i - 2)
	if city == nil || city.j != i-1 || len(city.cands) == 0 {
		return nil
	}
	v := w.senses[city.cands[0]]
	if !w.mayBePlace(city) || v.class == "region" {
		return nil
	}
	short := w.text(s, i, j)
	e := w.unknown(w.text(s, city.i, city.j)+" "+short, Organization)
	if e.Country == "" {
		e.Country, e.Aka = v.entity.Country, append(e.Aka, short)
		if key := foldName(short); w.known[key] == nil {
			w.known[key] = e // "the District Court" from then on
		}
	}
	return e
}
