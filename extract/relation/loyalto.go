package relation

import (
	"slices"

	"geokg/extract/entity"
)

// loyalTo leaves out that the state does, or has done to it, what is told of fighters loyal to another:
// "[troops] loyal to the Front took Gao". Those loyal to a person are often the state's, whose ruler that is.
func (d *document) loyalTo(found []Relation) []Relation {
	return d.without(found, func(v *view, r Relation) bool {
		for _, k := range [...]int{r.Subject, r.Object} {
			if !d.inside(v, k) {
				continue
			}
			m := &d.mentions[k]
			if m.Entity.Type != entity.Country || m.Form == entity.Name || m.Last+2 >= len(v.tree) || v.lower(m.Last) != "loyal" || v.lower(m.Last+1) != "to" {
				continue
			}
			if slices.ContainsFunc(found, func(x Relation) bool {
				if x.Name != r.Name || x.Sentence != r.Sentence || !x.Cue.Overlaps(r.Cue) {
					return false
				}
				other := x.Subject
				if k == r.Object {
					other = x.Object
				}
				if d.one(other, k) || !d.inside(v, other) || d.mentions[other].Entity.Type == entity.Person || d.mentions[other].Entity.Type == entity.Country {
					return false
				}
				return d.mentions[other].First > m.Last && d.mentions[other].First < m.Last+6
			}) {
				return true
			}
		}
		return false
	})
}
