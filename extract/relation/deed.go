package relation

import (
	"slices"

	"geokg/extract/entity"
)

// deedFits tells whether a relation can be told of two mentions where one or
// both are words for deeds, and as which: who "condemned the attack" condemned
// the attacker, but "the attack" visits nobody; who "claimed the attack" killed
// those whom it killed. One of those who "signed the deal" rejects no other by
// rejecting it.
func (d *document) deedFits(relation string, subject, object int) (string, bool) {
	if s := d.mentions[subject].Deed; s != nil {
		if relation = s.Subject[relation]; relation == "" || d.shares(object, subject) {
			return "", false
		}
	}
	if o := d.mentions[object].Deed; o != nil {
		if relation = o.Object[relation]; relation == "" || d.shares(subject, object) {
			return "", false
		}
	}
	return relation, true
}

// shares tells whether the actor of mention m is one of several who are behind
// the deed, whose mentions stand beside each other.
func (d *document) shares(m, deed int) bool {
	return slices.ContainsFunc(d.others(deed), func(k int) bool { return d.one(k, m) })
}

// others gives the further members of what mention k, a plural one or a deed of several,
// stands for: known mentions of its span, which stand beside it.
func (d *document) others(k int) (out []int) {
	for _, step := range [...]int{-1, 1} {
		for i := k + step; i >= 0 && i < len(d.mentions) && d.mentions[i].Span == d.mentions[k].Span; i += step {
			if d.known(i) {
				out = append(out, i)
			}
		}
	}
	return out
}

// fitDeeds leaves the relations that can be told of their ends.
func (d *document) fitDeeds(found []Relation) []Relation {
	out := found[:0]
	for _, r := range found {
		if name, ok := d.deedFits(r.Name, r.Subject, r.Object); ok {
			r.Name = name
			out = append(out, r)
		}
	}
	return out
}

// deedBound is the share of statements told of a deed that are right where the
// evidence for them is strong: 95 of 146 in gold/train.
const deedBound = 0.65

// bounded is the confidence in a relation of two mentions for which the evidence
// gives p: it tells nothing of whether a deed's actor is the right one.
func (d *document) bounded(p float64, mentions ...int) float64 {
	for _, i := range mentions {
		if d.mentions[i].Form == entity.Deed {
			return min(p, deedBound)
		}
	}
	return p
}
