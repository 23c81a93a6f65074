package relation

import "geokg/extract/syntax"

// given tells whether the cue of r stands in words that a sentence takes for granted
// rather than tells, whoever speaks: a participle before its noun ("says that talks
// brokered by …" tells, "the kidnapped diplomat" does not), or what is answered ("in
// response to the sanctions").
func (d *document) given(v *view, r Relation) bool {
	if len(v.tree) == 0 {
		return false
	}
	for at := v.cueOf(r).top; at >= 0; at = v.tree[at].Head {
		if v.label(at) == syntax.Adjective && v.verbal(at) && !v.kinds.supposed.has(v.lower(at)) {
			return true
		}
		if v.kinds.answering.has(v.lower(at)) && v.preposition(at) == "in" {
			// Who acts in response to something says by it that it was done.
			h := v.tree[at].Head
			return h >= 0 && (v.tree[h].Head >= 0 || v.says(h))
		}
		if v.verbal(at) && v.label(at) != syntax.Adjective {
			return false
		}
	}
	return false
}
