package relation

// heldUp has who holds up what is on its way to somebody, or bars others from sending it, punish them:
// "[Chad] is holding up shipments to (Mali)", "approved a ban on supplying arms to (Mali)".
func (d *document) heldUp(found []Relation) []Relation {
	return amend(found, func(r *Relation, before []Relation) bool {
		v := d.views[r.Sentence]
		if r.Name != "SUPPLIES" && r.Name != "TRADES_WITH" || len(v.tree) == 0 || !d.inside(v, r.Subject) || !d.inside(v, r.Object) {
			return true
		}
		switch {
		case r.Status == "negated":
			return true
		case v.banned(v.at(r.Cue.Start)):
		case v.delayAt(*r) >= 0 && d.mentions[r.Object].First > 0 && v.lower(d.mentions[r.Object].First-1) != "from":
			if i := v.delayAt(*r); r.Status == "planned" && v.tense(i) == "now" {
				r.Status = "actual" // "is delaying"
			}
		default:
			return true
		}
		r.Name = "SANCTIONS"
		return !d.toldAmong(found, *r)
	})
}

// banned tells whether token i is a verb of what a noun right before it bars: "a ban on supplying".
func (v *view) banned(i int) bool {
	return i > 1 && v.tree[i].Tag == "VBG" && (v.lower(i-1) == "on" || v.lower(i-1) == "against") && (v.lower(i-2) == "ban" || v.lower(i-2) == "embargo" || v.lower(i-2) == "moratorium")
}

// delayAt is the verb of delaying whose object is a noun for a delivery that the cue names, or right
// behind it: "slowed its deliveries"; -1 for none.
func (v *view) delayAt(r Relation) int {
	for i := v.at(r.Cue.Start); i < min(v.at(r.Cue.End-1)+3, len(v.tree)); i++ {
		if !v.kinds.delivery.has(v.lower(i)) {
			continue
		}
		for verb := i - 1; verb >= 0 && verb > i-6; verb-- {
			if tag := v.tree[verb].Tag; tag[0] == 'V' {
				if v.passive(verb) {
					return -1
				}
				if v.kinds.delaying.has(v.lower(verb)) || v.lower(verb+1) == "up" && v.kinds.holding.has(v.lower(verb)) || v.kinds.holding.has(v.lower(verb)) && v.onHold(i) {
					return verb
				}
				return -1
			} else if tag == "IN" && v.lower(verb) != "up" && v.lower(verb) != "back" {
				return -1
			}
		}
		return -1
	}
	return -1
}

// onHold tells whether "on hold" stands behind token i.
func (v *view) onHold(i int) bool {
	for i++; i+1 < len(v.tree); i++ {
		if v.lower(i) == "on" && v.lower(i+1) == "hold" {
			return true
		}
	}
	return false
}

// approves tells whether somebody has by approving a waiver or a ban granted or imposed it already.
func (v *view) approves(r Relation) bool {
	if r.Name != "CONCEDES_TO" && r.Name != "SANCTIONS" {
		return false
	}
	i := v.at(r.Cue.Start)
	for i < v.at(r.Cue.End-1) && (v.lower(i) == "has" || v.lower(i) == "have" || v.lower(i) == "had" || v.tree[i].Tag == "RB") {
		i++
	}
	if w := v.lower(i); w != "approved" && w != "approves" && w != "approve" || v.passive(i) {
		return false
	}
	t := v.tense(i)
	return t == "now" || t == "was" || t == "has"
}
