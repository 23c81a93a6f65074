package relation

import (
	"slices"

	"geokg/extract/syntax"
)

// noLonger tells whether token k is the second word of "no longer".
func (v *view) noLonger(k int) bool { return v.lower(k) == "longer" && k > 0 && v.lower(k-1) == "no" }

// ended is the status of a relation for which the head has taken words that say of
// something else that it is over, or to come: what failed had been held, "talks between
// Chad and Mali collapsed"; to call something off is done, "Chad cancelled talks with
// Mali"; and what was done before a plan is done, "Chad bought the jets and will fly them".
func (d *document) ended(v *view, r Relation) string {
	if len(v.tree) == 0 {
		return r.Status
	}
	c := v.cueOf(r)
	switch {
	case r.Status == "planned" && (v.tried(r, c) || v.lasts(r, c)):
		return "actual"
	case r.Status == "negated" && (r.Name == "NEGOTIATES_WITH" || r.Name == "MEETS"):
		if h := v.tree[c.top].Head; !v.verbal(c.top) && h >= 0 && v.label(c.top) == syntax.Subject && v.kinds.failing.has(v.lower(h)) && !v.denied(h) {
			return "actual"
		}
	case r.Status == "negated" && r.Name == "CUTS_TIES_WITH" && v.verbal(c.top) && !v.denied(c.top):
		if s := d.byWords(v, r); s != "negated" || !slices.ContainsFunc(v.kids[c.top], v.noLonger) {
			return s
		}
		if v.tense(c.top) == "will" {
			return "planned"
		}
		return "actual"
	case r.Status == "planned" && r.Name != "HAS_ROLE_IN" && r.Name != "MEMBER_OF" && v.verbal(c.top):
		toCome := slices.ContainsFunc(v.kids[c.top], func(k int) bool { return v.lower(k) == "to" && v.label(k) == syntax.Mark }) // "was to visit"
		if t := v.tense(c.top); !toCome && v.mark(c.top) != "before" && (t == "was" || t == "has") && d.means(v, c.top, r.Name, -1) && d.byWords(v, r) == "actual" {
			return "actual"
		}
	case r.Status == "possible" && v.verbal(c.top) && v.doubts(c) && !d.supposed(v, r.Object) && d.byWords(v, r) == "actual":
		return "actual"
	}
	return r.Status
}

// tried tells whether the cue is what somebody tried to talk others into, who has thus
// asked them: "tried to persuade Mali to sign".
func (v *view) tried(r Relation, c cueAt) bool {
	h := v.tree[c.top].Head
	return r.Name == "REQUESTS" && h >= 0 && v.label(c.top) == syntax.OpenComplement && v.kinds.trying.has(v.lower(h)) && (v.tree[h].Tag == "VBD" || v.tree[h].Tag == "VBN")
}

// lasts tells whether the cue is a noun for what goes on already, whatever is planned of
// it: "will fund its ongoing inquiry into Falkner", "hopes to deepen its alliance with Mali".
func (v *view) lasts(r Relation, c cueAt) bool {
	if v.verbal(c.top) {
		return false
	}
	if slices.ContainsFunc(c.tokens, func(i int) bool { return v.lower(i) == "ongoing" }) ||
		slices.ContainsFunc(v.kids[c.top], func(k int) bool { return v.lower(k) == "ongoing" }) {
		return true
	}
	h := v.tree[c.top].Head
	return r.Name == "ALLIED_WITH" && v.label(c.top) == syntax.Object && v.kinds.deepening.has(v.lower(h))
}

// doubts tells whether it is only of the object of the cue's verb that something is
// believed: "threw a device believed to be a grenade at".
func (v *view) doubts(c cueAt) bool {
	o := v.child(c.top, syntax.Object)
	return o > c.top && slices.ContainsFunc(v.kids[o], func(k int) bool {
		return v.label(k) == syntax.Clause && slices.Contains([]string{"believed", "thought", "suspected"}, v.lower(k))
	})
}

// supposed tells whether somebody is believed to be mention k: "killed men believed to be
// [Malians]".
func (d *document) supposed(v *view, k int) bool {
	return d.inside(v, k) && v.label(v.top(d.mentions[k].First, d.mentions[k].Last)) == syntax.OpenComplement
}

// denied tells whether a word such as "not" depends on token n.
func (v *view) denied(n int) bool {
	return slices.ContainsFunc(v.kids[n], func(k int) bool { return v.kinds.negated.has(v.lower(k)) })
}
