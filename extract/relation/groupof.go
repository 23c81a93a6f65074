package relation

import (
	"slices"
	"strings"

	"geokg/extract/entity"
)

// ofGroup tells whether an end only tells where a group of fighters is from: "as the [Malian] terror
// group fired rockets".
func (d *document) ofGroup(v *view, r Relation) bool {
	return slices.ContainsFunc([]int{r.Subject, r.Object}, func(k int) bool {
		m := &d.mentions[k]
		if m.Entity.Type != entity.Country || !d.inside(v, k) || m.Last+1 >= len(v.tree) || strings.Contains(v.lower(m.Last-1), "-") {
			return false // "the Malian-backed rebel group"
		}
		switch v.lower(m.Last) {
		case "terror", "terrorist", "militant", "rebel", "insurgent", "jihadist", "jihadi", "islamist", "separatist", "extremist", "guerrilla":
		default:
			return false
		}
		switch v.lower(m.Last + 1) {
		case "group", "groups", "organization", "organisation", "organizations", "organisations", "outfit", "movement", "faction", "network":
			return true
		}
		return false
	})
}

// backers tells whether who backs fighters would back where those are, "Rwandan-backed groups in
// [Congo] and [Burundi]", or whom they fight beside: "[Syria], backed by Russia as well as
// (Iran)-backed militias".
func (d *document) backers(v *view, r Relation) bool {
	m := &d.mentions[r.Subject]
	if !d.inside(v, r.Subject) || !d.inside(v, r.Object) || m.Entity.Type == entity.Person || !strings.Contains(v.lower(m.Last-1), "-") {
		return false // "Roh Moo-hyun" is a name
	}
	if r.Name == "SUPPORTS" && r.Cue.End <= m.Start && d.mentions[r.Object].End <= r.Cue.Start {
		return true
	}
	if d.mentions[r.Object].First < m.Last {
		return false
	}
	k := d.beforeList(v, r.Object, "and", ",", "the")
	return (r.Name == "SUPPORTS" || r.Name == "AIDS") && k > m.Last && k < m.Last+4 && v.lower(k) == "in" && v.tree[k-1].Tag[0] == 'N'
}
