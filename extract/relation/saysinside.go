package relation

import "slices"

// saysInside tells whether an end is only who says what a clause without "that" or "which"
// tells of what stands before it: "sanctions on firms [Chad] says are used to arm Mali".
func (d *document) saysInside(v *view, r Relation) bool {
	if !shared(r.Name) {
		return false // who says so may have an office
	}
	return slices.ContainsFunc([]int{r.Subject, r.Object}, func(k int) bool {
		if !d.inside(v, k) || slices.ContainsFunc(v.own, func(o int) bool { return o != k && d.known(o) && d.one(o, k) }) {
			return false
		}
		m := &d.mentions[k]
		first, says := v.skipBack(m.First-1, "the"), m.Last
		if first < 0 || says+1 >= len(v.tree) || v.tree[first].Tag[0] != 'N' && v.tree[first].Tag[0] != 'W' || !v.says(says) || v.tree[says].Tag == "VBG" {
			return false
		}
		switch tag := v.tree[says+1].Tag; tag {
		case "VBZ", "VBP", "VBD", "MD":
			return r.Cue.Start > v.Tokens[says].End || r.Cue.End <= m.Start
		}
		return false
	})
}

// guiltyElse tells whether the subject is only who says that others are guilty of what the cue tells:
// "[the government] said the jailed teachers were guilty of working with Mali".
func (d *document) guiltyElse(v *view, r Relation) bool {
	if !shared(r.Name) || !d.inside(v, r.Subject) {
		return false
	}
	first, last := d.mentions[r.Subject].Last, -1
	for g := v.at(r.Cue.Start) - 2; g > first && last < 0; g-- {
		switch v.lower(g) {
		case "guilty", "convicted", "accused", "suspected":
			if v.lower(g+1) != "of" {
				return false
			}
			last = g
		default:
			if v.says(g) && v.verbal(g) {
				return false
			}
		}
	}
	if last < 0 || v.tree[v.at(r.Cue.Start)].Tag != "VBG" || slices.ContainsFunc(v.own, func(k int) bool {
		return d.known(k) && d.mentions[k].First >= first && d.mentions[k].Last <= last && d.one(k, r.Subject)
	}) {
		return false
	}
	for i := first; i < last; i++ {
		if !v.says(i) || v.tree[i].Tag[0] != 'V' || v.lower(i) == "found" || v.passive(i) {
			continue
		}
		if k := v.subject(i); k >= 0 && slices.ContainsFunc(d.actors(v, k), func(e end) bool { return e.mention == r.Subject }) {
			return true
		}
	}
	return false
}
