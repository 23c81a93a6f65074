package relation

// notChosen makes offices for which somebody was not chosen negated ones: "was not elected
// head of the Union", "has not been chosen as its head". The statuses are changed where
// they stand.
func (d *document) notChosen(found []Relation) {
	d.each(found, func(v *view, r *Relation) {
		if r.Name == "HAS_ROLE_IN" && (d.notChosenFor(v, *r) || r.Status == "planned" && v.notChosenBefore(v.at(r.Cue.Start))) {
			r.Status = "negated"
		}
	})
}

// notChosenFor tells whether the first verb of choosing between who would have an office and
// the body is denied.
func (d *document) notChosenFor(v *view, r Relation) bool {
	if !d.inside(v, r.Subject) || !d.inside(v, r.Object) {
		return false
	}
	for k := d.mentions[r.Subject].Last + 1; k < d.mentions[r.Object].First; k++ {
		if v.kinds.chosen.has(v.lower(k)) {
			return v.notRight(k)
		}
	}
	return false
}

// notChosenBefore tells whether the verb of choosing not far before the office at token n is
// denied.
func (v *view) notChosenBefore(n int) bool {
	for k := n - 1; k > 1 && k > n-6; k-- {
		if w := v.lower(k); v.kinds.chosen.has(w) || w == "chosen" || w == "selected" {
			return v.notRight(k)
		}
	}
	return false
}

// notRight tells whether a word that denies stands right before verb n, or before its "been".
func (v *view) notRight(n int) bool {
	if n > 1 && v.lower(n-1) == "been" {
		n--
	}
	return n > 0 && v.kinds.negated.has(v.lower(n-1))
}
