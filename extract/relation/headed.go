package relation

// headedFor tells whether the object is only where those were on their way to whom something was done:
// "attacked a convoy heading for [Gao]", "seized a tanker bound for [Mali]".
func (d *document) headedFor(v *view, r Relation) bool {
	switch r.Name {
	case "ATTACKS", "KILLS", "ABDUCTS", "SEIZES", "DETAINS":
	default:
		return false
	}
	if !d.inside(v, r.Object) || d.mentions[r.Object].Start < r.Cue.End {
		return false
	}
	k := d.beforeList(v, r.Object, "the", "for", "to", "towards", "toward", "from")
	if k <= v.at(r.Cue.Start) || k+1 >= d.mentions[r.Object].First || !v.kinds.bound.has(v.lower(k)) {
		return false
	}
	for i := v.at(r.Cue.Start); i < k; i++ {
		if v.kinds.missile.has(v.lower(i)) {
			return false
		}
	}
	return true
}

// answers tells whether somebody is only held responsible for what may befall others, which has not:
// "holds [Chad] responsible for the lives of the hostages".
func (v *view) answers(r Relation) bool {
	if r.Name != "KILLS" {
		return false
	}
	for _, i := range v.tokensOf(r.Cue) {
		if w := v.lower(i); w == "lives" || w == "life" || w == "safety" || w == "fate" {
			return v.lower(max(0, i-1)) != "of" && v.hasWord("responsible", max(0, i-6), i)
		}
	}
	return false
}

// beatenOff tells whether the subject is only whose attack somebody beat off who killed then: "Mali
// repelled attacks by [the Front], killing ten Chadians".
func (d *document) beatenOff(v *view, r Relation) bool {
	top := v.cueOf(r).top
	if r.Name != "KILLS" || !d.inside(v, r.Subject) || v.tree[top].Tag != "VBG" || v.lower(max(0, top-1)) != "," {
		return false
	}
	m := &d.mentions[r.Subject]
	for i := m.First - 1; i >= max(0, m.First-2*longest); i-- {
		switch {
		case v.lower(i) == "," || v.lower(i) == "that":
			return false
		case v.tree[i].Tag[0] == 'V' && v.verbal(i):
			return v.kinds.repelling.has(v.lower(i)) && v.subject(i) >= 0 && m.Last < top
		}
	}
	return false
}
