package relation

import "slices"

// thwarted tells whether the subject keeps from the object what the relation tells: "will
// [Chad] block any attempt to impose sanctions on [Mali]".
func (d *document) thwarted(v *view, r Relation) bool {
	if !d.inside(v, r.Subject) || !d.inside(v, r.Object) {
		return false
	}
	for i := d.mentions[r.Subject].Last; i < min(v.at(r.Cue.End), d.mentions[r.Object].First); i++ {
		if k := v.grammatical(i, 0); !v.kinds.sparing.has(v.lower(i)) || k < 0 || !slices.ContainsFunc(d.actors(v, k), func(e end) bool { return d.one(e.mention, r.Subject) }) {
			continue
		}
		for k := i + 1; k < min(i+4, len(v.tree)-1); k++ {
			if v.kinds.attempt.has(v.lower(k)) && (v.lower(k+1) == "to" || v.lower(k+1) == "at" || v.lower(k+1) == "by") && r.Cue.End > v.Tokens[k].End {
				return true
			}
		}
	}
	return false
}
