package relation

import (
	"slices"

	"geokg/extract/entity"
)

// citizens leaves out that what befalls somebody befalls the state by which an apposition tells what he is:
// "Mali jailed a [Chadian] nurse, Ada Falkner". Falkner has to be told to suffer it.
func (d *document) citizens(found []Relation) []Relation {
	return d.without(found, func(v *view, r Relation) bool {
		if !shared(r.Name) || !d.inside(v, r.Object) || d.mentions[r.Object].Entity.Country == "" {
			return false
		}
		end := d.mentions[r.Object].Last
		for end < len(v.tree) && (v.tree[end].Tag == "NN" || v.tree[end].Tag == "NNS") {
			end++
		}
		if end+1 >= len(v.tree) || v.lower(end) != "," || v.tree[end-1].Tag != "NN" && v.tree[end-1].Tag != "NNS" {
			return false
		}
		return slices.ContainsFunc(found, func(x Relation) bool {
			return x.Name == r.Name && x.Sentence == r.Sentence && x.Cue.Overlaps(r.Cue) && d.one(x.Subject, r.Subject) && d.inside(v, x.Object) &&
				d.mentions[x.Object].Entity.Type == entity.Person && d.mentions[x.Object].First == end+1 && d.mentions[r.Object].First >= v.at(r.Cue.Start)
		})
	})
}
