package relation

import (
	"slices"
	"strings"

	"geokg/extract/syntax"
	"geokg/extract/when"
)

// deniedThen tells whether a time beside a verb of denying is when the claim was denied, of which the
// cue is part: "Chad on Thursday rejected claims that it had armed Mali".
func (v *view) deniedThen(c cueAt, t when.Time) bool {
	h := v.denialNear(v.at(t.Start), v.at(t.End-1))
	if h < 0 || c.top <= h {
		return false
	}
	for at, steps := c.top, 0; at > h && steps < 2*climb; at, steps = v.tree[at].Head, steps+1 {
		if v.kinds.claims.has(v.lower(at)) && v.lower(at) != "something" {
			return true
		}
		if v.tree[at].Head == h && v.label(at) == syntax.Complement {
			return v.at(t.Start) < at
		}
	}
	return false
}

// denialNear is the verb of denying right behind a time of tokens [first, last], or right before it and
// its preposition: "Chad on Monday [denied]", "Chad [denied] on Monday"; -1 for none.
func (v *view) denialNear(first, last int) int {
	return v.verbNear(first, last, func(w string) bool { return v.kinds.denying.has(w) || v.kinds.rejecting.has(w) })
}

// verbNear is the verb of the past that is meant right behind a time of tokens [first, last], or right
// before it and its preposition; -1 for none.
func (v *view) verbNear(first, last int, meant func(string) bool) int {
	is := func(i int) bool {
		return i >= 0 && i < len(v.tree) && (v.tree[i].Tag == "VBD" || v.tree[i].Tag == "VBN") && meant(v.lower(i))
	}
	if is(last + 1) {
		return last + 1
	}
	for i := first - 1; i >= max(0, first-2); i-- {
		if is(i) {
			return i
		}
	}
	return -1
}

// inNextClause tells whether a time opens a clause with a subject and a verb of its own that is joined
// behind the cue: "bought guns from Mali, and on 20 March they were shown".
func (v *view) inNextClause(c cueAt, t when.Time) bool {
	first, last := v.at(t.Start), v.at(t.End-1)
	for first > 0 && (v.tree[first-1].Tag == "IN" || v.tree[first-1].Tag == "DT") {
		first--
	}
	if first < 3 || c.top >= first-2 || v.lower(first-1) != "and" && v.lower(first-1) != "but" || v.lower(first-2) != "," {
		return false
	}
	for _, i := range c.tokens {
		if i >= first {
			return false
		}
	}
	subject := false
	for i := last + 1; i < min(len(v.tree), last+longest); i++ {
		switch tag := v.tree[i].Tag; {
		case tag == "VBD" || tag == "VBZ" || tag == "VBP" || tag == "MD":
			return subject
		case tag[0] == 'N' || tag == "PRP":
			subject = true
		}
	}
	return false
}

// endsNextClause tells whether a time stands behind the verb of a clause with a subject of its own that is joined behind
// the cue: "Chad closed its embassy, and Togo expelled the envoy in May".
func (v *view) endsNextClause(c cueAt, t when.Time) bool {
	first := v.at(t.Start)
	for j := max(c.top, slices.Max(c.tokens)) + 1; j+2 < first; j++ {
		if w := v.lower(j); v.lower(j-1) != "," || w != "and" && w != "but" && w != "while" {
			continue
		}
		subject := false
		for i := j + 1; i < first; i++ {
			switch tag := v.tree[i].Tag; {
			case tag == "VBD" || tag == "VBZ" || tag == "VBP" || tag == "MD":
				if subject {
					return true
				}
				i = first
			case tag[0] == 'N' || tag == "PRP":
				subject = true
			case tag == "IN" || tag == "TO" || tag[0] == 'W' || v.lower(i) == ",":
				i = first // "and Togo, which had"
			}
		}
	}
	return false
}

// lossOf are participles that tell how somebody has been lost who is then got back.
var lossOf = map[string]bool{"kidnapped": true, "abducted": true, "seized": true, "captured": true, "detained": true, "arrested": true, "held": true, "taken": true, "jailed": true, "imprisoned": true}

// takenThen tells whether a time is when those had been taken who are freed or saved later: "freed the
// envoy seized by rebels on 10 April".
func (v *view) takenThen(r Relation, c cueAt, t when.Time) bool {
	if r.Name != "RELEASES" && r.Name != "AIDS" || t.Start < r.Cue.End {
		return false
	}
	first := v.at(t.Start)
	for i := v.at(r.Cue.End-1) + 1; i < first; i++ {
		w := v.lower(i)
		if w == "," || w == "and" {
			return false
		}
		if !lossOf[w] || i+1 >= len(v.tree) || v.tree[i-1].Tag[0] != 'N' {
			continue
		}
		next := v.lower(i + 1)
		return next == "by" || next == "on" || next == "in" || next == "from" || i+1 == first || strings.HasSuffix(next, "ly")
	}
	return false
}

// freedThen tells whether a time is when those were freed who, as the cue tells behind it, had been taken:
// "Chad on Monday freed an envoy [seized] by rebels".
func (v *view) freedThen(r Relation, c cueAt, t when.Time) bool {
	if r.Name != "ABDUCTS" && r.Name != "DETAINS" || c.top < 2 || !lossOf[v.lower(c.top)] || t.Start > r.Cue.Start {
		return false
	}
	if v.tree[c.top-1].Tag[0] != 'N' && (v.lower(c.top-1) != "had" || v.tree[c.top-2].Tag != "PRP") { // "they had seized"
		return false
	}
	for i := v.at(t.End-1) + 1; i < c.top; i++ {
		switch v.lower(i) {
		case "freed", "released", "rescued", "recovered":
			return true
		case ",", "and":
			return false
		}
	}
	return false
}

// ofExample tells whether a time is that of one of several deeds, which is only told of as an example:
// "attacked Mali for years, including a raid on Gao on 3 May".
func (v *view) ofExample(c cueAt, t when.Time) bool {
	first, in := v.at(t.Start), false
	for i := first - 1; i > c.top+1; i-- {
		w, tag := v.lower(i), v.tree[i].Tag
		if w == "including" || w == "among" {
			return in && v.lower(i-1) == ","
		}
		if w == "," || tag == "VBD" {
			return false
		}
		in = in || i < first-1 && tag == "IN"
	}
	return false
}
