package relation

import (
	"slices"
	"strings"

	"geokg/extract/syntax"
)

// timely mends statuses that the head takes from words that do not give them. They are
// changed where they stand.
func (d *document) timely(found []Relation) {
	d.each(found, func(v *view, r *Relation) {
		c := v.cueOf(*r)
		switch {
		case r.Status == "planned" && d.onArrival(v, *r, c), r.Status == "requested" && v.reasonFor(*r):
			r.Status = "actual"
		case r.Status == "actual" && r.Name == "WITHDRAWS_FROM" && v.announced(c.top), r.Status == "actual" && v.jointly(*r):
			r.Status = "planned"
		case r.Status == "negated" && r.Name == "NEGOTIATES_WITH" && v.heldIn(c.top):
			r.Status = "actual"
		case (r.Status == "planned" || r.Status == "possible") && (v.unready(c.top) || v.abstained(*r)), r.Status == "actual" && v.unlisted(*r):
			r.Status = "negated"
		case r.Status != "possible" && r.Name != "HAS_ROLE_IN" && (v.questioned(c.top) || r.Status == "actual" && v.hoped(c.top)):
			r.Status = "possible"
		}
	})
}

// onArrival tells whether the cue is a verb of the present in a clause with "as" or "while",
// or joined to such a verb, and no word of the sentence tells of what is to come.
func (d *document) onArrival(v *view, r Relation, c cueAt) bool {
	if r.Name != "VISITS" && r.Name != "MEETS" || !v.verbal(c.top) {
		return false
	}
	n := c.top
	if v.label(n) == syntax.Conjunct && v.tree[n].Head >= 0 {
		n = v.tree[n].Head
	} else if m := v.mark(n); m != "as" && m != "while" {
		return false
	}
	if tag := v.tree[n].Tag; tag != "VBZ" || v.tense(n) != "now" {
		return false
	}
	for i := range v.tree {
		if w := v.lower(i); v.tree[i].Tag == "MD" || v.tree[i].Tag == "TO" && i+1 < len(v.tree) && v.tree[i+1].Tag == "VB" || w == "ahead" || w == "before" || w == "next" || w == "tomorrow" {
			return false
		}
	}
	for _, t := range d.times {
		if t.Sentence == v.Index {
			return false
		}
	}
	return true
}

// unready tells whether the verb n, or that of which n is the object, is what somebody is not
// ready or willing to do: "is not yet ready to sign".
func (v *view) unready(n int) bool {
	if !v.verbal(n) {
		n = v.tree[n].Head
	}
	if n < 0 || v.tense(n) != "to" {
		return false
	}
	h := v.tree[n].Head
	return h >= 0 && h < n && v.kinds.ready.has(v.lower(h)) && slices.ContainsFunc(v.kids[h], func(k int) bool { return k < h && v.kinds.negated.has(v.lower(k)) })
}

// reasonFor tells whether the cue is a noun for what somebody asks the reason of: "to
// explain the reason for his arrest".
func (v *view) reasonFor(r Relation) bool {
	for i := v.at(r.Cue.Start) - 1; i > 0 && i > v.at(r.Cue.Start)-4; i-- {
		if v.lower(i) == "for" {
			return strings.HasPrefix(v.lower(i-1), "reason") || strings.HasPrefix(v.lower(i-1), "explanation")
		}
	}
	return false
}

// announced tells whether the verb n is what somebody announces to be doing: "announced that
// it was leaving the Union".
func (v *view) announced(n int) bool {
	h := v.tree[n].Head
	return h >= 0 && v.tree[n].Tag == "VBG" && v.label(n) == syntax.Complement && strings.HasPrefix(v.lower(h), "announc") && v.child(n, syntax.Auxiliary) >= 0
}

// jointly tells whether the cue of what two do together has "will" in it: "jointly announce
// that they will build".
func (v *view) jointly(r Relation) bool {
	return r.Name == "COOPERATES_WITH" && slices.ContainsFunc(v.tokensOf(r.Cue), func(i int) bool { return v.lower(i) == "will" })
}
