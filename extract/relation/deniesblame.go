package relation

// deniesBlame tells whether who would accuse has denied what the words of the charge tell: "[Falkner]
// repeated his denial that (Mali) was responsible for the raid".
func (d *document) deniesBlame(v *view, r Relation) bool {
	if !d.inside(v, r.Subject) || !d.inside(v, r.Object) {
		return false
	}
	for i := d.mentions[r.Subject].Last; i+1 < len(v.tree) && v.Tokens[i].Start < r.Cue.Start; i++ {
		w := v.lower(i)
		if w != "denial" && w != "denials" && !(v.kinds.denying.has(w) && v.verbal(i)) {
			continue
		}
		if k := i + 1; v.lower(k) == "that" || v.lower(k) == "claims" || v.lower(k) == "reports" {
			return d.mentions[r.Object].First > i && !v.blamesThen(i+1, v.at(r.Cue.End-1))
		}
	}
	return false
}

// blamesThen tells whether the tokens [i, end] go on with a verb of blaming behind "and" or "but":
// "denied that it had fired, and blamed Mali".
func (v *view) blamesThen(i, end int) bool {
	for ; i < end && i+1 < len(v.tree); i++ {
		if w := v.lower(i); (w == "and" || w == "but") && v.kinds.blaming.has(v.lower(i+1)) {
			return true
		}
	}
	return false
}
