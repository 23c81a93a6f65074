package relation

import "geokg/extract/when"

// time is the time that the sentence gives for the relation: that of the
// clause in which its cue stands, empty for none.
func (d *document) time(r Relation) string {
	v := d.views[r.Sentence]
	top := v.at(r.Cue.Start)
	best, near := "", 0
	for _, t := range d.times {
		if t.Sentence != r.Sentence {
			continue
		}
		if steps, ok := d.governs(v, top, t); ok && (best == "" || steps < near) {
			best, near = t.Value, steps
		}
	}
	return best
}

// at is the token that holds the byte.
func (v *view) at(byte int) int {
	for i, t := range v.Tokens {
		if byte < t.End {
			return i
		}
	}
	return len(v.Tokens) - 1
}

// governs tells whether the time belongs to the clause of token top, and how
// many arcs away it is. A time belongs to the first verb (or noun of action)
// above it; one at the head of the sentence also to what its verb governs.
func (d *document) governs(v *view, top int, t when.Time) (int, bool) {
	first, last := v.at(t.Start), v.at(t.End-1)
	n := v.top(first, last+1)
	steps := 0
	for at := n; at >= 0; at = v.tree[at].Head {
		if at == top {
			return steps, true
		}
		if at != n && v.verbal(at) {
			// The time of a verb is that of its conjuncts and of what it governs as object.
			for up, k := top, 1; up >= 0 && k < 4; up, k = v.tree[up].Head, k+1 {
				if up == at {
					return steps + k, true
				}
			}
			return 0, false
		}
		steps++
	}
	return 0, false
}
