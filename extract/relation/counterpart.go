package relation

import "strings"

// counterparts gives who is somebody's counterpart that one's office: "the Chadian
// foreign minister met his Malian counterpart".
func (d *document) counterparts(found []Relation) {
	for i := range found {
		r := &found[i]
		if r.Name != "HAS_ROLE_IN" || !strings.EqualFold(r.Item, "counterpart") {
			continue
		}
		best := -1
		for k, x := range found {
			if x.Name == "HAS_ROLE_IN" && x.Status == "actual" && !strings.EqualFold(x.Item, "counterpart") && x.Item != "" &&
				d.mentions[x.Subject].Start < d.mentions[r.Subject].Start && !d.one(x.Object, r.Object) && // nobody is the counterpart of one of the own state
				!strings.HasPrefix(strings.ToLower(x.Item), "former ") && d.mentions[x.Subject].Entity.ID != d.mentions[r.Subject].Entity.ID &&
				d.namedBefore(x.Subject, *r) && (best < 0 || d.mentions[x.Subject].Start > d.mentions[found[best].Subject].Start) {
				best = k
			}
		}
		if best >= 0 {
			r.Item = found[best].Item
		}
	}
}

// namedBefore tells whether the actor of mention m is also named in the sentence of r,
// before r's subject.
func (d *document) namedBefore(m int, r Relation) bool {
	for _, k := range d.views[r.Sentence].own {
		if d.known(k) && d.one(k, m) && d.mentions[k].Start < d.mentions[r.Subject].Start {
			return true
		}
	}
	return false
}
