package relation

import "slices"

// accountable has who is to be held to account threatened by those who say so: "[Chad] vows to hold (Mali)
// accountable".
func (d *document) accountable(found []Relation) []Relation {
	return amend(found, func(r *Relation, before []Relation) bool {
		v := d.views[r.Sentence]
		if r.Name != "ACCUSES" || r.Status != "planned" || len(v.tree) == 0 || !slices.ContainsFunc(v.tokensOf(r.Cue), func(i int) bool { return v.lower(i) == "accountable" }) {
			return true
		}
		r.Name, r.Status = "THREATENS", "actual"
		return d.toldOnce(found, before, *r)
	})
}
