package relation

import (
	"slices"

	"geokg/extract/entity"
)

// onlyWhere leaves out what nameless people do or ask for in a town as done by the state that only says whose
// town it is: "thousands march in the [Chadian] capital against (Falkner)". Nor does that state say what they ask for.
func (d *document) onlyWhere(found []Relation) []Relation {
	found = d.without(found, func(v *view, r Relation) bool {
		switch r.Name {
		case "PROTESTS", "REQUESTS", "SUPPORTS", "CRITICIZES", "REJECTS", "ACCUSES", "THREATENS":
			return d.townOf(v, r.Subject)
		}
		return false
	})
	d.each(found, func(v *view, r *Relation) {
		if r.Source >= 0 && d.mentions[r.Source].Sentence == r.Sentence && d.townOf(v, r.Source) {
			r.Source = -1
		}
	})
	return found
}

// townOf tells whether all that the sentence has of the actor of mention k is an adjective that says whose town it is in
// which something is done: "in the [Chadian] city of Gao".
func (d *document) townOf(v *view, k int) bool {
	m := &d.mentions[k]
	if !d.inside(v, k) || m.Form != entity.Demonym || m.First < 2 || m.Last >= len(v.tree) || !v.kinds.locality.has(v.lower(m.Last)) {
		return false
	}
	switch at := v.skipBack(m.First-1, "the"); v.lower(max(at, 0)) {
	case "in", "at", "near", "outside", "across", "through", "around":
	default:
		return false
	}
	return !slices.ContainsFunc(v.own, func(o int) bool { return o != k && d.known(o) && d.one(o, k) && d.mentions[o].Form != entity.Office })
}
