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
			return x.Name == "RELEASES" && d.one(x.Subject, r.Subject) && d.one(x.Object, r.Object)
		}) {
			r.Status = "actual"
		}
	}
}
