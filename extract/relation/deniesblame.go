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
			return d.mentions[r.Object].First > i
		}
	}
	return false
}
