package relation

import "geokg/extract/entity"

// ownPost leaves out that a body does to its member what is told of that one without a doer: "The Malian [senator]
// Falkner was deported".
func (d *document) ownPost(found []Relation) []Relation {
	return d.without(found, func(v *view, r Relation) bool {
		switch r.Name {
		case "DETAINS", "EXPELS", "KILLS", "ABDUCTS", "RELEASES", "ATTACKS", "BLOCKS":
		default:
			return false
		}
		if !d.inside(v, r.Subject) || !d.inside(v, r.Object) {
			return false
		}
		m, o := &d.mentions[r.Subject], &d.mentions[r.Object]
		return m.Entity.Type == entity.Organization && m.Form == entity.Office && o.TitleOf != nil && o.TitleOf.ID == m.Entity.ID && m.Last == o.First
	})
}
