package relation

import (
	"slices"
	"strings"

	"geokg/extract/entity"
)

// alliedTo has whom the words call an ally of the kind that an alliance makes belong to it: "the [Pact] ally
// Mali", "Mali, a Pact ally".
func (d *document) alliedTo(found []Relation) []Relation {
	return amend(found, func(r *Relation, before []Relation) bool {
		v := d.views[r.Sentence]
		if r.Name != "ALLIED_WITH" || len(v.tree) == 0 {
			return true
		}
		member, pact := d.pactAlly(v, *r)
		if member < 0 {
			return true
		}
		r.Name, r.Subject, r.Object = "MEMBER_OF", member, pact
		told := func(x Relation) bool { return x.Name == r.Name && d.one(x.Subject, member) && d.one(x.Object, pact) }
		return !slices.ContainsFunc(found, told) && !slices.ContainsFunc(before, told)
	})
}

// pactAlly gives the state that is an ally by an alliance whose name stands right before "ally", and the
// alliance; -1 for none. Of whom "its Pact allies" are tells nothing of the others.
func (d *document) pactAlly(v *view, r Relation) (member, pact int) {
	for _, pair := range [][2]int{{r.Subject, r.Object}, {r.Object, r.Subject}} {
		if !d.inside(v, pair[0]) || !d.inside(v, pair[1]) {
			continue
		}
		c, p := &d.mentions[pair[0]], &d.mentions[pair[1]]
		ally := p.Last
		if p.Entity.Type != entity.Organization || c.Entity.Type != entity.Country || ally >= len(v.tree) || v.lower(ally) != "ally" && v.lower(ally) != "allies" || strings.HasPrefix(v.lower(p.First), "non") {
			continue
		}
		if w := v.lower(max(p.First, 1) - 1); c.First == ally+1 || w == "a" && (c.Last < p.First || v.lower(ally) == "ally") {
			return pair[0], pair[1]
		}
	}
	return -1, -1
}
