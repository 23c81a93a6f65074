package relation

import "geokg/extract/entity"

// othersOffice has one of a list who is only told to be of a body belong to it, where the office is that of the
// one before: "Falkner, leader of the Front, and [Kestrel] of the Union".
func (d *document) othersOffice(found []Relation) {
	d.each(found, func(v *view, r *Relation) {
		if r.Name != "HAS_ROLE_IN" || !d.inside(v, r.Subject) || !d.inside(v, r.Object) || d.mentions[r.Object].Entity.Type == entity.Country {
			return
		}
		m, o := &d.mentions[r.Subject], &d.mentions[r.Object]
		first := m.First
		if m.Last >= len(v.tree) || v.lower(m.Last) != "of" || o.First < m.Last || o.First > m.Last+3 || v.at(r.Cue.End-1) >= first || first < 1 || v.lower(first-1) != "and" && v.lower(first-1) != "," {
			return
		}
		for _, k := range v.own {
			x := &d.mentions[k]
			if d.known(k) && x.Entity.Type == entity.Person && !d.one(k, r.Subject) && d.inside(v, k) && x.Last <= v.at(r.Cue.Start) && v.lower(x.Last) == "," {
				r.Name, r.Item, r.Cue = "MEMBER_OF", "", v.Tokens[m.Last].Span
				return
			}
		}
	})
}
