package relation

import (
	"slices"

	"geokg/extract/syntax"
)

// heldOver leaves out that somebody did what he, or his state, only holds or tries others for: "[Chad]
// arrested three men over the murder of (Falkner)", "for plotting to kill (Falkner)".
func (d *document) heldOver(found []Relation) []Relation {
	return d.without(found, func(v *view, r Relation) bool {
		switch r.Name {
		case "KILLS", "ATTACKS", "ABDUCTS":
		default:
			return false
		}
		if !d.inside(v, r.Subject) || !d.inside(v, r.Object) {
			return false
		}
		i := slices.IndexFunc(v.numbers, func(i int) bool {
			return r.Cue.Overlaps(v.Tokens[i].Span) && (v.tree[i].Tag[0] == 'N' && (v.kinds.plight.has(v.lower(i)) || v.kinds.outrage.has(v.lower(i))) || v.tree[i].Tag == "VBG" || v.tree[i].Tag == "VB")
		})
		return i >= 0 && d.mentions[r.Subject].Last <= i && d.triesFor(v, r.Subject, i)
	})
}

// triesFor tells whether mention k is told to hold or try somebody for the deed of noun n, or is where that is done.
func (d *document) triesFor(v *view, k, n int) bool {
	m := &d.mentions[k]
	for top := n; ; {
		if v.verbal(top) && v.label(top) == syntax.Conjunct {
			return false // "arrested three men and killed"
		}
		if top = v.tree[top].Head; top < 0 || top > n {
			return false
		}
		if !v.holding(top) {
			continue
		}
		if at := v.skipBack(m.First-1, "the"); at >= top && v.passive(top) && (v.lower(at) == "in" || v.lower(at) == "by") {
			return true
		}
		s := v.subject(top)
		if s >= 0 && !v.passive(top) && s < top && slices.ContainsFunc(d.actors(v, s), func(e end) bool { return e.mention == k }) {
			return true
		}
	}
}

// holding tells whether token i is a verb by which somebody is held or tried, not "tried to" nor "apologised for".
func (v *view) holding(i int) bool {
	return v.tree[i].Tag[0] == 'V' && v.kinds.charging.has(v.lower(i)) && v.child(i, syntax.OpenComplement) < 0 && (v.passive(i) || v.child(i, syntax.Object) >= 0)
}
