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

// ownSides leaves out that a state's officer or body does to that state what it does to one
// of its officers, "sacked the country's army chief", or to those of another.
func (d *document) ownSides(found []Relation) []Relation {
	return d.without(found, func(v *view, r Relation) bool {
		by, own := d.mentions[r.Subject].Entity, d.mentions[r.Object].Entity
		if own.Type != entity.Country || by.Country == "" || by.Country != own.Country || by.Type == entity.Nationality {
			return false
		}
		return r.Name == "EXPELS" && by.Type != entity.Place || r.Name == "DISMISSES" && d.officerOf(v, r.Object)
	})
}

// officerOf tells whether mention k only says whose the nameless officer behind it is: "[the
// country]'s defence minister".
func (d *document) officerOf(v *view, k int) bool {
	if !d.inside(v, k) {
		return false
	}
	m := &d.mentions[k]
	for i := m.First; i < min(m.Last+4, len(v.tree)); i++ {
		if v.kinds.holder.has(v.lower(i)) {
			return true
		}
		if i >= m.Last && !isPossessive(v.lower(i)) && v.tree[i].Tag[0] != 'N' && v.tree[i].Tag[0] != 'J' {
			return false
		}
	}
	return false
}
