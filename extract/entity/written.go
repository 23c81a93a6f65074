package entity

import (
	"slices"
	"strings"
)

// writtenAs notes how a document spells a name that the tables spell otherwise:
// "Alexander Bortnikov" for their "Aleksandr Bortnikov".
func (w *work) writtenAs(s *sent, h *hit) {
	if h.sense == nil || h.sense.entity != h.entity || h.j-h.i < 2 || !s.atoms[h.i].is(capital) {
		return
	}
	switch h.sense.kind {
	case kindPerson, kindOrg, kindGroup:
	default:
		return
	}
	name := strings.Join(strings.Fields(w.text(s, h.i, h.j)), " ")
	if slices.Contains(w.spelled[h.entity], name) || knownAs(h.entity, name) && !strings.ContainsAny(name, undivided) || h.entity.Name == name || slices.Contains(h.entity.Aka, name) {
		return
	}
	if w.spelled == nil {
		w.spelled = map[*Entity][]string{}
	}
	w.spelled[h.entity] = append(w.spelled[h.entity], name)
}

// respelled gives mentions of entities that the document spells in its own way
// a copy that has this among its names; the tables' own are shared.
func (w *work) respelled() {
	if len(w.spelled) == 0 {
		return
	}
	copies := map[*Entity]*Entity{}
	for e, names := range w.spelled {
		c := *e
		c.Aka = slices.Concat(e.Aka, names)
		slices.Sort(c.Aka)
		c.Aka = slices.Compact(c.Aka)
		copies[e] = &c
	}
	for i := range w.out {
		m := &w.out[i]
		for _, e := range [...]**Entity{&m.Entity, &m.TitleOf, &m.AtHand} {
			if c := copies[*e]; c != nil {
				*e = c
			}
		}
	}
}

// undivided are letters that are no letter with an accent: who compares names without
// accents takes "Arınç" for another than "Arinc".
const undivided = "ıİøØłŁđĐðÐßæÆœŒþÞħŧ"
