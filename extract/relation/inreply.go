package relation

import (
	"slices"

	"geokg/extract/entity"
)

// inReply has those be expelled first for whom a state expels others in reply: "In response to the
// expulsion of [Dutch] envoys, the Netherlands expelled two Russians".
func (d *document) inReply(found []Relation) []Relation {
	out := found
	for _, r := range found {
		v := d.views[r.Sentence]
		if r.Name != "EXPELS" || r.Status != "actual" || len(v.tree) == 0 || d.mentions[r.Object].Entity.Type != entity.Country {
			continue
		}
		noun := v.expulsion(v.at(r.Cue.Start))
		k := d.nationBehind(v, noun, d.mentions[r.Subject].Entity.Country)
		if k < 0 || slices.ContainsFunc(found, func(x Relation) bool {
			return x.Name == r.Name && x.Sentence == r.Sentence && (d.one(x.Subject, r.Object) || x.Cue.Overlaps(v.Tokens[noun].Span))
		}) {
			continue
		}
		r.Subject, r.Object, r.Item, r.Source, r.Cue, r.heard = r.Object, k, "", -1, v.Tokens[noun].Span, heard{}
		r.Confidence *= againTrust
		out = append(out[:len(out):len(out)], r)
	}
	return out
}

// expulsion is the word in "in response to the expulsion of", "following the expulsion of", before
// token end; -1 for none.
func (v *view) expulsion(end int) int {
	for i := 1; i+1 < end; i++ {
		if v.lower(i) != "expulsion" || v.lower(i+1) != "of" {
			continue
		}
		for k := max(0, i-4); k < i; k++ {
			if w := v.lower(k); v.kinds.answering.has(w) || w == "following" || w == "after" {
				return i
			}
		}
	}
	return -1
}

// nationBehind is the mention of the state, given by its code, that stands right behind "of" behind
// token n, or a number; -1 for none.
func (d *document) nationBehind(v *view, n int, state string) int {
	if n < 0 || state == "" {
		return -1
	}
	for _, k := range v.own {
		if m := &d.mentions[k]; d.known(k) && m.First > n+1 && m.First < n+5 && m.Entity.Type == entity.Country && m.Entity.Country == state {
			return k
		}
	}
	return -1
}
