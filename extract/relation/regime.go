package relation

import "geokg/extract/entity"

// regimes has a state do what its government does and suffer what is done to it, not who
// leads it: "urged the government of Falkner to hold a vote". Offices, and what is told of
// a leader alone, stay theirs.
func (d *document) regimes(found []Relation) []Relation {
	out := found[:0]
	for _, r := range found {
		if !personal(r.Name) {
			for _, end := range []*int{&r.Subject, &r.Object} {
				if g := d.regime(*end); g >= 0 {
					*end = g
				}
			}
		}
		if !d.one(r.Subject, r.Object) {
			out = append(out, r)
		}
	}
	return out
}

// personal tells whether a relation is told of a leader and not of the state, or of the
// government that comes and goes with them: "dissolved the government of Falkner".
func personal(relation string) bool {
	switch relation {
	case "HAS_ROLE_IN", "MEMBER_OF", "CONTROLS", "APPOINTS", "DISMISSES", "RESIGNS_FROM", "PROTESTS", "OTHER":
		return true
	}
	return false
}

// regime gives the mention of the government of a person, mention k, before "of" and the
// person's title; -1 for none.
func (d *document) regime(k int) int {
	m := &d.mentions[k]
	if m.Entity.Type != entity.Person || m.Form != entity.Name {
		return -1
	}
	v := d.views[m.Sentence]
	if len(v.tree) == 0 || !d.inside(v, k) {
		return -1
	}
	of := m.First - 1
	for of > 0 && of > m.First-4 && v.lower(of) != "of" {
		if v.tree[of].Tag[0] != 'N' {
			return -1
		}
		of--
	}
	if of < 1 || v.lower(of) != "of" || v.lower(of-1) != "government" {
		return -1
	}
	for _, g := range v.own {
		if o := &d.mentions[g]; d.known(g) && o.Last == of && o.Entity.Type == entity.Country && o.Entity.Country == m.Entity.Country {
			return g
		}
	}
	return -1
}
