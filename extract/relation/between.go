package relation

// betweenOthers leaves out that somebody mediates with whom the words "between" and two sides follow: "[the Union]'s
// envoy, Falkner, mediates between Chad and Mali".
func (d *document) betweenOthers(found []Relation) []Relation {
	return d.without(found, func(v *view, r Relation) bool {
		if r.Name != "MEDIATES" || !d.inside(v, r.Object) {
			return false
		}
		between := -1
		for i := v.at(r.Cue.Start); i < len(v.tree) && i <= v.at(r.Cue.End-1)+2; i++ {
			if v.lower(i) == "between" {
				between = i
			}
		}
		if between < 0 || d.mentions[r.Object].First > between {
			return false
		}
		sides := 0
		for _, x := range found {
			if x.Name == r.Name && x.Sentence == r.Sentence && d.inside(v, x.Object) && d.mentions[x.Object].First > between && d.one(x.Subject, r.Subject) && !d.one(x.Object, r.Object) {
				sides++
			}
		}
		return sides > 1
	})
}
