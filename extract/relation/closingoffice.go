package relation

import "geokg/extract/entity"

// closingOffice gives what an office without its state tells at the end to the state that acts, not to the one that
// it acts on: "[Chad] handed two men to Mali, the prosecutor's office said".
func (d *document) closingOffice(found []Relation) {
	d.each(found, func(v *view, r *Relation) {
		if r.Source < 0 || !d.inside(v, r.Source) || !d.one(r.Source, r.Object) || !d.inside(v, r.Subject) || d.mentions[r.Subject].Entity.Type != entity.Country {
			return
		}
		first, says := v.closingSayers(v.at(r.Cue.End - 1))
		if says < 2 || d.mentions[r.Source].Last > first || d.mentions[r.Subject].First >= d.mentions[r.Source].First {
			return
		}
		switch v.lower(says - 1) {
		case "office", "ministry", "prosecutors", "officials", "authorities", "police", "army", "government", "presidency", "military", "spokesman", "spokeswoman":
		default:
			return
		}
		for i := first; i < says; i++ {
			if d.known(v.cover[i]) {
				return
			}
		}
		r.Source = r.Subject
	})
}
