package relation

import (
	"slices"

	"geokg/extract/entity"
)

// ownBodies leaves out that somebody is arrested or tried by the body whose member or
// officer the words before a passive say they are: "the chairman of the Liberal Party
// was charged with fraud".
func (d *document) ownBodies(found []Relation) []Relation {
	return slices.DeleteFunc(found, func(r Relation) bool {
		if r.Name != "DETAINS" && r.Name != "PROSECUTES" || d.mentions[r.Subject].Entity.Type != entity.Organization || !d.patient(r) {
			return false
		}
		return slices.ContainsFunc(found, func(x Relation) bool {
			return (x.Name == "HAS_ROLE_IN" || x.Name == "MEMBER_OF") && d.one(x.Subject, r.Object) && d.one(x.Object, r.Subject)
		})
	})
}

// patient tells whether the cue stands after all mentions of both actors, as that of a
// passive without an agent does.
func (d *document) patient(r Relation) bool {
	v := d.views[r.Sentence]
	if len(v.tree) == 0 {
		return false
	}
	top := v.cueOf(r).top
	return !slices.ContainsFunc(v.own, func(k int) bool {
		return d.mentions[k].First > top && d.known(k) && (d.one(k, r.Subject) || d.one(k, r.Object))
	})
}

// ownSides leaves out that a ministry or the like expels its own state, whose diplomats others
// have expelled.
func (d *document) ownSides(found []Relation) []Relation {
	return sift(found, func(r Relation) bool {
		by, own := d.mentions[r.Subject].Entity, d.mentions[r.Object].Entity
		return r.Name == "EXPELS" && by.Type == entity.Organization && own.Type == entity.Country && by.Country != "" && by.Country == own.Country
	})
}
