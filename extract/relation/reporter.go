package relation

import (
	"slices"
	"strings"
)

// reporters leaves out that somebody met or called the agency that was told something:
// "officials who discussed the drill with Reuters". An interview is told as one.
func (d *document) reporters(found []Relation) []Relation {
	return slices.DeleteFunc(found, func(r Relation) bool {
		if r.Name != "MEETS" && r.Name != "CALLS" {
			return false
		}
		agency := func(k int) bool { return d.kinds.agency.has(strings.ToLower(d.mentions[k].Entity.Name)) }
		if !agency(r.Subject) && !agency(r.Object) {
			return false
		}
		v := d.views[r.Sentence]
		return slices.ContainsFunc(v.tokensOf(r.Cue), func(i int) bool {
			return slices.Contains([]string{"discussed", "discuss", "told", "tells", "spoke", "speaking", "talked", "said"}, v.lower(i))
		})
	})
}
