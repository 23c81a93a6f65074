package relation

import (
	"slices"

	"geokg/extract/entity"
	"geokg/extract/text"
)

// venues leaves out that a court is tried where somebody only goes to it: "[Chad] launched a challenge in
// the (Supreme Court)".
func (d *document) venues(found []Relation) []Relation {
	return d.without(found, func(v *view, r Relation) bool {
		if r.Name != "PROSECUTES" || !d.inside(v, r.Object) || d.mentions[r.Object].Entity.Type != entity.Organization {
			return false
		}
		m := &d.mentions[r.Object]
		court := slices.ContainsFunc(v.Tokens[m.First:m.Last], func(t text.Token) bool { return t.Lower == "court" || t.Lower == "tribunal" })
		if !court || m.First == 0 {
			return false
		}
		switch at := v.skipBack(m.First-1, "the"); v.lower(max(at, 0)) {
		case "in", "at", "before", "with", "to":
			return true
		}
		return false
	})
}
