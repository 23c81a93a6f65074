package relation

import "slices"

// meanwhile tells whether the ends stand in two clauses that are set beside each other, each with its
// own subject and verb: "[Chad] backs Falkner while Togo backs (Kestrel)".
func (d *document) meanwhile(v *view, r Relation) bool {
	switch r.Name {
	case "SUPPORTS", "SUPPLIES", "TRADES_WITH", "COOPERATES_WITH", "ALLIED_WITH", "TRAINS":
	default:
		return false
	}
	if !d.inside(v, r.Subject) || !d.inside(v, r.Object) {
		return false
	}
	a, b := &d.mentions[r.Subject], &d.mentions[r.Object]
	if a.First > b.First {
		a, b = b, a
	}
	for i := a.Last; i < b.First; i++ {
		if w := v.lower(i); w != "while" && w != "whereas" && !(w == "as" && v.lower(i-1) == "even") {
			continue
		}
		own := v.tree[i+1].Tag // not "while accusing"
		return (own[0] == 'N' || own[0] == 'J' || own == "DT" || own == "PRP") && v.finiteBefore(0, i) && v.finiteBefore(i+2, len(v.tree))
	}
	return false
}

// finiteBefore tells whether a finite verb stands among the tokens [first, end).
func (v *view) finiteBefore(first, end int) bool {
	for i := first; i < end; i++ {
		if tag := v.tree[i].Tag; tag == "VBZ" || tag == "VBD" || tag == "VBP" || tag == "MD" {
			return true
		}
	}
	return false
}

// ownDead tells whether a state would have killed its own people where it exchanged fire with
// another: "nine Malians are dead after [Mali] and Chad exchanged fire".
func (d *document) ownDead(v *view, r Relation, found []Relation) bool {
	a, b := d.mentions[r.Subject].Entity, d.mentions[r.Object].Entity
	if a.ID != b.ID || d.inside(v, r.Subject) && d.mentions[r.Subject].First > 0 && v.hasWord("by", v.at(r.Cue.End-1), d.mentions[r.Subject].First) {
		return false
	}
	return slices.ContainsFunc(found, func(x Relation) bool {
		return x.Name == "FIGHTS" && x.Sentence == r.Sentence && (d.one(x.Subject, r.Subject) || d.one(x.Object, r.Subject)) && !d.samePair(x, r)
	})
}

// captors tells whether who would be helped holds those who are rescued: "rescued 40 captives of
// [the brigade]".
func (d *document) captors(v *view, r Relation) bool {
	if !d.inside(v, r.Object) {
		return false
	}
	k := d.mentions[r.Object].First - 1
	if k > 0 && v.lower(k) == "the" {
		k--
	}
	return k > 0 && (v.lower(k) == "of" || v.lower(k) == "by") && slices.Contains([]string{"captives", "hostages", "prisoners", "abductees", "victims", "captive", "hostage"}, v.lower(k-1))
}

// givesPower tells whether who would be freed is given power: "to return power to [Falkner]".
func (d *document) givesPower(v *view, r Relation) bool {
	return d.inside(v, r.Object) && d.mentions[r.Object].Start >= r.Cue.Start && v.hasWord("power", v.at(r.Cue.Start), d.mentions[r.Object].First)
}

// pastUltimatum tells whether who would be threatened stands past the comma behind an ultimatum whose
// addressee is not told: "after the Union's ultimatum, [Mali]'s president left".
func (d *document) pastUltimatum(v *view, r Relation) bool {
	k := v.at(r.Cue.End - 1)
	return v.lower(k) == "ultimatum" && d.inside(v, r.Object) && k+1 < d.mentions[r.Object].First && v.lower(k+1) == ","
}
