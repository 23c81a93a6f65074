package relation

import (
	"strings"

	"geokg/extract/entity"
)

// opposed tells whether an end is only what nameless people are for or against: "anti-[Chad]
// demonstrators clashed with police"; and whether the subject is whom others fight: "anti-[Taliban]
// forces took the town".
func (d *document) opposed(v *view, r Relation) bool {
	if d.side(v, r.Subject) == "anti" || d.forOrAgainst(v, r.Subject) {
		return true
	}
	return d.forOrAgainst(v, r.Object) && (d.symmetric[r.Name] || r.Name == "FIGHTS")
}

// forOrAgainst tells whether "anti-" or "pro-" stands before mention k, of a state, in a
// phrase that names nobody.
func (d *document) forOrAgainst(v *view, k int) bool {
	m := &d.mentions[k]
	switch m.Entity.Type {
	case entity.Country, entity.Nationality, entity.Person:
		return d.side(v, k) != "" && m.Last < len(v.tree) && v.kinds.marcher.has(v.lower(m.Last)) && !d.known(v.cover[m.Last])
	}
	return false
}

// side gives "anti" or "pro" where it stands before mention k in one word with it, else "".
func (d *document) side(v *view, k int) string {
	if !d.inside(v, k) {
		return ""
	}
	first := d.mentions[k].First
	before := v.lower(first)
	for i := first - 1; i >= max(0, first-2) && v.Tokens[i].End == v.Tokens[i+1].Start; i-- {
		before = v.lower(i) + before
	}
	switch {
	case strings.HasPrefix(before, "anti-"), strings.HasPrefix(before, "anti–"):
		return "anti"
	case strings.HasPrefix(before, "pro-"):
		return "pro"
	}
	return ""
}
