package relation

import (
	"slices"
	"strings"
)

// received has what somebody gets given by the other end: "Chad denies receiving [Malian]
// weapons". The ends are changed where they stand.
func (d *document) received(found []Relation) {
	d.each(found, func(v *view, r *Relation) {
		if r.Name != "SUPPLIES" || !d.inside(v, r.Subject) || !d.inside(v, r.Object) {
			return
		}
		s, o := &d.mentions[r.Subject], &d.mentions[r.Object]
		verb := o.First - 1
		if s.End > r.Cue.Start || o.Start < r.Cue.End || o.Last == len(v.tree) || v.tree[o.Last].Tag[0] != 'N' && !isPossessive(v.lower(o.Last)) {
			return
		}
		gets := func(k int) bool {
			return strings.HasPrefix(v.lower(k), "receiv") || strings.HasPrefix(v.lower(k), "acquir")
		}
		cue := v.tokensOf(r.Cue)
		if k := slices.IndexFunc(cue, gets); k < 0 || cue[k] != verb || v.tree[verb].Tag[0] != 'V' || v.passive(verb) {
			return
		}
		r.Subject, r.Object = r.Object, r.Subject
	})
}
