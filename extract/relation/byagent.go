package relation

import (
	"slices"

	"geokg/extract/syntax"
)

// byAgent leaves out that somebody before a passive does what, by the words behind it, another has
// done: "[Falkner] spoke of a jet given to Mali by Chad".
func (d *document) byAgent(found []Relation) []Relation {
	return d.without(found, func(v *view, r Relation) bool {
		c := v.cueOf(r)
		if d.symmetric[r.Name] || !d.inside(v, r.Subject) || d.mentions[r.Subject].End > r.Cue.Start || !v.verbal(c.top) || v.tree[c.top].Tag != "VBN" {
			return false
		}
		return slices.ContainsFunc(found, func(x Relation) bool {
			if x.Name != r.Name || x.Sentence != r.Sentence || !x.Cue.Overlaps(r.Cue) || !d.one(x.Object, r.Object) || d.one(x.Subject, r.Subject) || !d.inside(v, x.Subject) {
				return false
			}
			m := &d.mentions[x.Subject]
			at := d.beforeList(v, x.Subject, "and", ",", "the")
			if m.First < c.top || at < c.top || v.lower(at) != "by" {
				return false
			}
			return !slices.ContainsFunc(v.tree[c.top+1:at], func(n syntax.Word) bool { return n.Tag[0] == 'V' || n.Tag == "CC" })
		})
	})
}
