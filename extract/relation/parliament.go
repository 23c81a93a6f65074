package relation

import "geokg/extract/entity"

// seats takes who belongs to a body by a title that is a seat in it for who has that
// office there: a Labour MP is a member of Labour, and not so of the Parliament.
func (d *document) seats(found []Relation) {
	for i := range found {
		r := &found[i]
		if o := &d.mentions[r.Object]; r.Name == "MEMBER_OF" && o.Form == entity.Office && o.Entity.Type == entity.Organization {
			r.Name, r.Item = "HAS_ROLE_IN", d.views[o.Sentence].between(o.Span)
		}
	}
}
