package relation

import (
	"geokg/extract/entity"
	"geokg/extract/syntax"
)

// onlySpeaks tells whether the object only says what the relation tells: one of several who are named
// behind it as those who say so, or who tells of nameless victims.
func (d *document) onlySpeaks(v *view, r Relation) bool {
	return d.saysBehind(v, r) || d.toldVictims(v, r)
}

// saysBehind tells whether the object is one of several who say, behind a comma, what the clause before
// it tells, of which the parser takes them for a part: "Chad killed a colonel, [the Malian army] and
// an aide said".
func (d *document) saysBehind(v *view, r Relation) bool {
	k := r.Object // police who say that somebody was arrested may well have done it
	if !shared(r.Name) || !d.inside(v, k) || d.mentions[k].Start < r.Cue.End {
		return false
	}
	m, several := &d.mentions[k], false
	first := m.First - 1
	for ; first > 0 && v.lower(first) != ","; first-- {
		if v.verbal(first) || v.tree[first].Tag == "IN" && v.lower(first) != "of" && v.lower(first) != "for" {
			return false
		}
		several = several || v.lower(first) == "and"
	}
	if first < 1 || v.Tokens[first].Start < r.Cue.End {
		return false
	}
	for i := m.Last; i < min(m.Last+2*longest, len(v.tree)); i++ {
		switch w := v.lower(i); {
		case w == "and":
			several = true
		case w == "," || w == ";" || v.tree[i].Tag[0] == 'W':
			return false
		case v.verbal(i):
			top := v.cueOf(r).top
			over := v.under(top, i) || v.under(i, top) && v.label(i) == syntax.Conjunct && v.subject(i) > first
			return several && v.tree[i].Tag == "VBD" && v.says(i) && over && v.child(i, syntax.Complement) < i && v.child(i, syntax.Object) < 0
		}
	}
	return false
}

// toldVictims tells whether the object only tells of nameless people to whom something was done: "[Mali]
// said that two nurses were killed by Chad". Its soldiers are its own, and those of whom a state tells may be.
func (d *document) toldVictims(v *view, r Relation) bool {
	switch r.Name {
	case "KILLS", "ABDUCTS":
	default:
		return false
	}
	c := v.cueOf(r)
	if !d.inside(v, r.Object) || d.mentions[r.Object].Entity.Type == entity.Country || d.mentions[r.Object].Last > c.top || !v.verbal(c.top) || !v.passive(c.top) {
		return false
	}
	m, victims := &d.mentions[r.Object], v.subject(c.top)
	if victims < m.Last || victims > c.top {
		return false
	}
	says := -1
	for i := m.Last; i < victims; i++ {
		if v.verbal(i) {
			if says >= 0 || !v.says(i) {
				return false
			}
			says = i
		}
	}
	if says < 0 {
		return false
	}
	people := false
	for i := says + 1; i < c.top; i++ {
		if w := v.lower(i); v.tree[i].Tag == "PRP" || v.tree[i].Tag == "PRP$" || d.known(v.cover[i]) && v.cover[i] != r.Object {
			return false
		} else if v.kinds.civilian.has(w) {
			people = true
		}
	}
	return people
}
