package relation

import (
	"slices"

	"geokg/extract/entity"
)

// dealt leaves of what is found of an office that several have in common, each in the own state, only
// that: "Ada Berg and Tom Lee, the presidents of Togo and Benin". What the head has seen of one of them in
// the state of another it has seen of the own, and so of the others.
func (d *document) dealt(ruled []Relation, found map[tie]*candidate) []Relation {
	fellows := func(r, o Relation) bool { // in the same title
		return r.Name == "HAS_ROLE_IN" && o.Name == r.Name && r.Cue == o.Cue && r.Item == o.Item && d.byTitle(r) && d.byTitle(o) &&
			!d.one(r.Subject, o.Subject) && !d.one(r.Object, o.Object)
	}
	var all []Relation
	for _, r := range ruled {
		if slices.ContainsFunc(ruled, func(o Relation) bool { return fellows(r, o) }) {
			all = append(all, r)
		}
	}
	most := float32(floor)
	for _, r := range all {
		for _, o := range all {
			if fellows(r, o) {
				d.handOver(found, d.tie(r.Name, r.Subject, o.Object), r)
			}
		}
		if x := found[d.tie(r.Name, r.Subject, r.Object)]; x != nil {
			most = max(most, x.logit)
		}
	}
	for _, r := range all {
		if x := found[d.tie(r.Name, r.Subject, r.Object)]; x != nil {
			x.logit = most
		} else if most > floor {
			found[d.tie(r.Name, r.Subject, r.Object)] = &candidate{subject: r.Subject, object: r.Object, logit: most}
		}
	}
	return slices.DeleteFunc(ruled, func(x Relation) bool {
		return x.Name == "HAS_ROLE_IN" && !d.byTitle(x) && slices.ContainsFunc(all, func(r Relation) bool { return d.one(x.Subject, r.Subject) }) &&
			slices.ContainsFunc(all, func(r Relation) bool { return d.one(x.Object, r.Object) })
	})
}

// byTitle tells whether a role is that of the title at the name of who has it.
func (d *document) byTitle(r Relation) bool {
	m := &d.mentions[r.Subject]
	return m.Form == entity.Name && m.TitleOf != nil && m.TitleOf.ID == d.mentions[r.Object].Entity.ID && r.Item == office(m)
}
