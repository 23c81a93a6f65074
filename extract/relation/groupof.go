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
