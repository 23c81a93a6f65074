package relation

import (
	"slices"

	"geokg/extract/entity"
)

// stateAtPlace leaves out that a place tries somebody where its state does by the same
// words: "goes on trial in Gao".
func (d *document) stateAtPlace(found []Relation) []Relation {
	return sift(found, func(r Relation) bool {
		m := &d.mentions[r.Subject]
		if r.Name != "PROSECUTES" || m.Entity.Type != entity.Place {
			return false
		}
		return slices.ContainsFunc(found, func(x Relation) bool {
			o := &d.mentions[x.Subject]
			return x.Name == r.Name && o.Start == m.Start && o.Entity.Type == entity.Country && d.one(x.Object, r.Object)
		})
	})
}
