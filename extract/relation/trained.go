package relation

// trained has those who are sent to a state to train be trained by it, not posted there: "[Chad] sent soldiers
// to [Mali] for training".
func (d *document) trained(found []Relation) []Relation {
	return amend(found, func(r *Relation, before []Relation) bool {
		v := d.views[r.Sentence]
		if r.Name != "DEPLOYS_TO" || len(v.tree) == 0 || !d.inside(v, r.Object) || !v.toTrain(d.mentions[r.Object].Last) {
			return true
		}
		r.Name, r.Subject, r.Object, r.Item = "TRAINS", r.Object, r.Subject, ""
		return d.toldOnce(found, before, *r)
	})
}

// toTrain tells whether what follows from token i on is that somebody is to be trained: "for training", "to
// train on the guns", not "to train the police".
func (v *view) toTrain(i int) bool {
	if i+1 >= len(v.tree) {
		return false
	}
	last := func(k int) bool {
		if k >= len(v.tree) {
			return true
		}
		switch w := v.lower(k); w {
		case ".", ",", ";", "on", "in", "with", "as", "how", "before", "and", "at":
			return true
		}
		return false
	}
	switch v.lower(i) {
	case "for":
		return v.lower(i+1) == "training" && last(i+2)
	case "to":
		return v.lower(i+1) == "train" && last(i+2) || v.lower(i+1) == "undergo" || v.lower(i+1) == "be" && i+2 < len(v.tree) && v.lower(i+2) == "trained"
	}
	return false
}
