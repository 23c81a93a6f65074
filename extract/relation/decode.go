package relation

import (
	"cmp"
	"slices"
)

// leastRule is the confidence below which a relation that only rules were
// asked for is not given.
const leastRule = 0.3

// decode leaves one relation per subject, relation, object and status, at its
// first sentence; of what ties one pair at one cue, the surest; and gives the
// times.
func (d *document) decode(found []Relation, least float64) []Relation {
	type key struct{ subject, relation, object, status string }
	slices.SortStableFunc(found, func(a, b Relation) int {
		return cmp.Or(cmp.Compare(a.Sentence, b.Sentence), -cmp.Compare(a.Confidence, b.Confidence))
	})
	first := map[key]int{}
	type place struct {
		sentence, start int
		a, b            string
	}
	at := map[place]bool{}
	var out []Relation
	for _, r := range found {
		if r.Confidence < least {
			continue
		}
		s, o := d.mentions[r.Subject].Entity.ID, d.mentions[r.Object].Entity.ID
		if d.symmetric[r.Name] && s > o {
			s, o = o, s
		}
		k := key{s, r.Name, o, r.Status}
		if i, ok := first[k]; ok {
			out[i].Confidence = max(out[i].Confidence, r.Confidence)
			continue
		}
		p := place{r.Sentence, r.Cue.Start, min(s, o), max(s, o)}
		if at[p] {
			continue
		}
		at[p] = true
		r.Time = d.time(r)
		first[k] = len(out)
		out = append(out, r)
	}
	return out
}
