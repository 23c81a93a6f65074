package relation

// sentOn leaves out that a state is expelled which takes in those whom another expels: "[Chad] has received
// migrants deported from Mali".
func (d *document) sentOn(found []Relation) []Relation {
	return d.without(found, func(v *view, r Relation) bool {
		if r.Name != "EXPELS" || !d.inside(v, r.Object) || d.mentions[r.Object].Start > r.Cue.Start {
			return false
		}
		c := v.cueOf(r)
		n := v.tree[c.top].Head
		if v.tree[c.top].Tag != "VBN" || n < 0 || !v.noun(n) || n > c.top {
			return false
		}
		for v.noun(n) && v.tree[n].Head >= 0 {
			n = v.tree[n].Head // "a group of migrants"
		}
		if !v.verbal(n) || n > c.top {
			return false
		}
		switch v.lower(n) {
		case "received", "receives", "receive", "accepted", "accepts", "accept", "take", "takes", "took", "taken", "admitted", "admit", "welcomed", "welcome", "host", "hosted", "hosts", "housed":
			return d.mentions[r.Object].First < n
		}
		return false
	})
}
