package relation

// deedFits tells whether a relation can be told of two mentions where one or
// both are words for deeds, and as which: who "condemned the attack" condemned
// the attacker, but "the attack" visits nobody; who "claimed the attack" killed
// those whom it killed.
func (d *document) deedFits(relation string, subject, object int) (string, bool) {
	if s := d.mentions[subject].Deed; s != nil {
		if relation = s.Subject[relation]; relation == "" {
			return "", false
		}
	}
	if o := d.mentions[object].Deed; o != nil {
		if relation = o.Object[relation]; relation == "" {
			return "", false
		}
	}
	return relation, true
}

// fitDeeds leaves the relations that can be told of their ends.
func (d *document) fitDeeds(found []Relation) []Relation {
	out := found[:0]
	for _, r := range found {
		if name, ok := d.deedFits(r.Name, r.Subject, r.Object); ok {
			r.Name = name
			out = append(out, r)
		}
	}
	return out
}
