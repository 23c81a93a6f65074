package relation

import "geokg/extract/entity"

// homeCalls has a state that urges its citizens to leave another ask them, and withdraw no troops: "[Chad] urged
// its citizens to leave Mali".
func (d *document) homeCalls(found []Relation) []Relation {
	return amend(found, func(r *Relation, before []Relation) bool {
		v := d.views[r.Sentence]
		if r.Name != "WITHDRAWS_FROM" || r.Status != "requested" || len(v.tree) == 0 {
			return true
		}
		c := v.cueOf(*r)
		verb := v.tree[c.top].Head
		if verb < 0 || !v.verbal(verb) {
			return true
		}
		for _, k := range v.own {
			m := &d.mentions[k]
			if !d.known(k) || !d.inside(v, k) || m.Last > c.top || m.Last < c.top-2 || m.First <= verb || m.Entity.Country != d.mentions[r.Subject].Entity.Country {
				continue
			}
			if w := v.lower(m.Last - 1); m.Entity.Type != entity.Nationality && w != "citizens" && w != "nationals" && w != "residents" && w != "staff" {
				continue
			}
			who := v.subject(verb)
			if who < 0 {
				return false
			}
			by := d.actors(v, who)
			if len(by) == 0 || by[0].mention == k {
				return false
			}
			r.Name, r.Subject, r.Object, r.Status, r.Source, r.Item, r.Cue, r.heard = "REQUESTS", by[0].mention, k, "actual", -1, "", v.Tokens[verb].Span, heard{}
			return d.toldOnce(found, before, *r)
		}
		return true
	})
}
