package relation

import "slices"

// heldYet has whom somebody frees be held by that one, whatever the freeing is: "Hamas would
// release two hostages", "demanded that Mali free Falkner, whom it had jailed". Statuses are changed
// where they stand.
func (d *document) heldYet(found []Relation) {
	for k := range found {
		r := &found[k]
		if r.Name != "ABDUCTS" && (r.Name != "DETAINS" || !d.heldBy(*r)) || r.Status == "actual" || r.Status == "negated" {
			continue
		}
		if slices.ContainsFunc(found, func(x Relation) bool {
			return x.Name == "RELEASES" && d.samePair(x, *r) && (r.Name == "ABDUCTS" || x.Sentence == r.Sentence && x.Status == "requested")
		}) {
			r.Status = "actual"
		}
	}
}

// heldBy tells whether the cue is a participle or a verb of the past, by which somebody is held already:
// "free Falkner, [held] since May", not "free Falkner or [arrest] him".
func (d *document) heldBy(r Relation) bool {
	v := d.views[r.Sentence]
	if len(v.tree) == 0 {
		return false
	}
	w := v.lower(v.at(r.Cue.End - 1))
	return d.kinds.arrest.has(w) || d.kinds.jailing.has(w) || w == "held"
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
