package relation

import (
	"slices"

	"geokg/extract/entity"
)

// ownMinistries leaves of what a state's body, named with it, and the state are both found to do, or
// to suffer, only that of the body, where it is as sure: "Mali's trade ministry said it would impose
// duties on Chad".
func (d *document) ownMinistries(found []Relation) []Relation {
	return sift(found, func(r Relation) bool {
		v := d.views[r.Sentence]
		if len(v.tree) == 0 || r.Name == "HAS_ROLE_IN" || r.Name == "RESIGNS_FROM" {
			return false
		}
		return slices.ContainsFunc(found, func(x Relation) bool {
			if x.Name != r.Name || x.Sentence != r.Sentence || x.Status != r.Status || x.Confidence < r.Confidence || !x.Cue.Overlaps(r.Cue) {
				return false
			}
			return d.one(x.Object, r.Object) && d.bodyOfState(v, x.Subject, r.Subject) || d.one(x.Subject, r.Subject) && d.bodyOfState(v, x.Object, r.Object)
		})
	})
}

// bodyOfState tells whether mention b is of a body of the state that mention s is of, which the
// sentence names with it.
func (d *document) bodyOfState(v *view, b, s int) bool {
	body, state := d.mentions[b].Entity, d.mentions[s].Entity
	return state.Type == entity.Country && state.Country != "" && body.Type == entity.Organization && body.Country == state.Country && d.namedWith(v, body, state)
}

// namedWith tells whether the sentence names a body right behind its state, or with the state in its
// name: "Mali's trade ministry", "the Malian army".
func (d *document) namedWith(v *view, body, state *entity.Entity) bool {
	return slices.ContainsFunc(v.own, func(k int) bool {
		b := &d.mentions[k]
		if b.Entity != body || !d.inside(v, k) {
			return false
		}
		return slices.ContainsFunc(v.own, func(k int) bool {
			s := &d.mentions[k]
			if s.Entity != state || !d.inside(v, k) {
				return false
			}
			return s.Start >= b.Start && s.End <= b.End || s.Last == b.First || s.Last+1 == b.First && isPossessive(v.lower(s.Last))
		})
	})
}
