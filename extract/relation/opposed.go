package relation

import (
	"strings"

	"geokg/extract/entity"
)

// opposed tells whether an end is only what nameless people are for or against: "anti-[Chad]
// demonstrators clashed with police".
func (d *document) opposed(v *view, r Relation) bool {
	if d.forOrAgainst(v, r.Subject) {
		return true
	}
	return d.forOrAgainst(v, r.Object) && (d.symmetric[r.Name] || r.Name == "FIGHTS")
}

// forOrAgainst tells whether "anti-" or "pro-" stands before mention k, of a state, in a
// phrase that names nobody.
func (d *document) forOrAgainst(v *view, k int) bool {
	if !d.inside(v, k) {
		return false
	}
	m := &d.mentions[k]
	if e := m.Entity.Type; e != entity.Country && e != entity.Nationality && e != entity.Person || m.Last >= len(v.tree) {
		return false
	}
	before := v.lower(m.First)
	for i := m.First - 1; i >= max(0, m.First-2) && v.Tokens[i].End == v.Tokens[i+1].Start; i-- {
		before = v.lower(i) + before
	}
	if !strings.HasPrefix(before, "anti-") && !strings.HasPrefix(before, "pro-") && !strings.HasPrefix(before, "anti–") {
		return false
	}
	return v.kinds.marcher.has(v.lower(m.Last)) && !d.known(v.cover[m.Last])
}
