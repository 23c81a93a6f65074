package relation

import (
	"cmp"
	"slices"
)

// leastRule is the confidence below which a relation that only rules were
// asked for is not given.
const leastRule = 0.3

// tie names a relation by what it ties, whichever mentions stand for it.
type tie struct{ subject, relation, object string } // entity ids; a name

// tie gives that of a relation between two mentions; of one that holds either
// way round, in the order of the ids.
func (d *document) tie(relation string, subject, object int) tie {
	s, o := d.mentions[subject].Entity.ID, d.mentions[object].Entity.ID
	if d.symmetric[relation] && s > o {
		s, o = o, s
	}
	return tie{s, relation, o}
}

// decode leaves one relation per subject, relation, object and status, at its
// first sentence, and of what is told before none that is possible; of what ties
// one pair at one cue, the surest; and gives the times.
func (d *document) decode(found []Relation, least float64, explain bool) []Relation {
	type key struct {
		tie
		status string
	}
	found = d.unjoined(d.unnested(found))
	slices.SortStableFunc(found, func(a, b Relation) int {
		return cmp.Or(cmp.Compare(a.Sentence, b.Sentence), -cmp.Compare(a.Confidence, b.Confidence))
	})
	first := map[key]int{}
	told := map[tie]bool{}
	type place struct {
		sentence, start int
		a, b            string
	}
	at := map[place]int{}
	out := make([]Relation, 0, len(found))
	for _, r := range found {
		if r.Confidence < least {
			continue
		}
		e := d.tie(r.Name, r.Subject, r.Object)
		k := key{e, r.Status}
		if i, ok := first[k]; ok {
			out[i].Confidence = max(out[i].Confidence, r.Confidence)
			continue
		}
		if r.Status == "possible" && told[e] {
			continue // that it may be is no news
		}
		p := place{r.Sentence, r.Cue.Start, min(e.subject, e.object), max(e.subject, e.object)}
		if i, ok := at[p]; ok && !d.eachOther(out[i], r) {
			continue
		}
		at[p] = len(out)
		r.Time = d.time(&r, explain)
		if r.Name == "HAS_ROLE_IN" {
			r.Item = d.unnamed(d.officeItem(&r), r.Subject)
		} else {
			r.Item = d.thingItem(r)
		}
		first[k], told[e] = len(out), true
		out = append(out, r)
	}
	return out
}
