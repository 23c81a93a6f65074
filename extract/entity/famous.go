package entity

import "strings"

// famous gives the person whom a last name alone means in the news of the day.
func (w *work) famous(s *sent, k int, id uint32, titled bool) *sense {
	list := w.surnames[id]
	if len(list) == 0 || s.at(k+1).is(capital) && s.at(k+1).hit < 0 && !w.meets(s, k, k+2) {
		return nil
	}
	if p := s.at(k - 1); p.is(capital) && p.hit < 0 && p.class&(article|placePrep|particle) == 0 && !titled && !w.noNames[w.doc.Text[p.Start:p.End]] {
		return nil // part of a longer name
	}
	var best *sense
	var top, next float64
	for _, v := range list {
		p := w.fame(v)
		if v.entity.Country != "" && w.states[v.entity.Country] > 0 {
			p = p*4 + 1
			if w.inChiefOffice(v) {
				p *= 5
			}
		}
		if p > top {
			best, top, next = v, p, top
		} else if p > next {
			next = p
		}
	}
	need := 60.0
	if titled {
		need = 2
	}
	if t := w.titleBefore(s, k); t != nil && best != nil && strings.HasPrefix(t.title.words, "judge") && len(best.held) > 0 {
		return nil // "Judge ad hoc Barak" has led no government
	}
	if best != nil && best.news < 100 && w.amongChildren(s, k) {
		return nil
	}
	if t := w.titleBefore(s, k); best != nil && w.christened[id] && (t == nil || t.title.lower) && best.news < 100 && startsWith(best.entity.Name, w.word(s, k)) {
		return nil // "his sister Elizabeth", "Joseph's Tomb"
	}
	if best == nil || top < need || next*3 > top || w.given[id] && !titled && best.news < 100 && w.states[best.entity.Country] == 0 {
		return nil
	}
	return best
}

// fame tells how often the news of the document's time may name a person: as often as those of
// 2002 to 2022, which were counted; later half as often, but whoever leads a state by then no
// less than leaders before.
func (w *work) fame(v *sense) float64 {
	const leaders, counted = 20, "2022-12-31"
	switch p := float64(v.news); {
	case w.doc.Published <= counted:
		return p
	case w.inChiefOffice(v):
		return max(p, leaders)
	default:
		return p / 2
	}
}

// inChiefOffice tells whether a person leads a state on the document's day.
func (w *work) inChiefOffice(v *sense) bool {
	if w.doc.Published == "" {
		return false
	}
	for _, code := range [...]string{"HOS", "HOG"} {
		list := w.offices[office{v.entity.Country, code}]
		for k := range list {
			if list[k].person == v && list[k].fits(w.doc.Published) > 1 {
				return true
			}
		}
	}
	return false
}
