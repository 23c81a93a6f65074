package relation

import "slices"

// heldYet has whom somebody frees be held by that one, whatever the freeing is: "Hamas would
// release two hostages". Statuses are changed where they stand.
func (d *document) heldYet(found []Relation) {
	for k := range found {
		r := &found[k]
		if r.Name != "ABDUCTS" || r.Status == "actual" || r.Status == "negated" {
			continue
		}
		if slices.ContainsFunc(found, func(x Relation) bool {
			return x.Name == "RELEASES" && d.samePair(x, *r)
		}) {
			r.Status = "actual"
		}
	}
}

// leaving has who is to give up an office still hold it: "will give up the leadership of
// the party". The statuses are changed where they stand.
func (d *document) leaving(found []Relation) {
	for i := range found {
		r := &found[i]
		if r.Name == "HAS_ROLE_IN" && r.Status == "planned" && slices.ContainsFunc(found, func(x Relation) bool {
			return x.Name == "RESIGNS_FROM" && x.Sentence == r.Sentence && x.Cue.Overlaps(r.Cue) && d.samePair(x, *r)
		}) {
			r.Status = "actual"
		}
	}
}
