package relation

// byPhone leaves out that those have met who discussed something on the telephone, as the sentence
// before tells of the same two: "Chad's ruler phoned Falkner. They discussed the war."
func (d *document) byPhone(found []Relation) []Relation {
	return sift(found, func(r Relation) bool {
		if r.Name != "MEETS" || r.Status != "actual" {
			return false
		}
		switch v := d.views[r.Sentence]; v.Tokens[v.at(r.Cue.Start)].Lower {
		case "discussed", "discuss", "discussing":
		default:
			return false
		}
		phoned := false
		for _, x := range found {
			if x.Sentence != r.Sentence-1 || !d.samePair(x, r) && !d.turnedPair(x, r) {
				continue
			}
			if x.Name == "MEETS" {
				return false
			}
			phoned = phoned || x.Name == "CALLS" && x.Status == "actual"
		}
		return phoned
	})
}
