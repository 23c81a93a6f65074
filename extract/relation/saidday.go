package relation

import (
	"slices"

	"geokg/extract/syntax"
	"geokg/extract/when"
)

// saidThen tells whether a time is when somebody has told of what is still to be, or of what stands
// before: "Chad will visit Mali, he said on Monday", "Chad has bombed Gao, the army said on Monday".
func (v *view) saidThen(r Relation, c cueAt, t when.Time) bool {
	if said := v.saidBefore(t); said >= 0 && c.top < said && !slices.Contains(c.tokens, said) {
		return true
	}
	if r.Status != "planned" && r.Status != "requested" && r.Status != "possible" {
		return false
	}
	h := v.headOfTime(t)
	return h >= 0 && v.tree[h].Tag == "VBD" && v.says(h) && !slices.Contains(c.tokens, h) && v.at(t.Start) > h && distance(v.at(t.Start), h) < 4
}

// saidBefore is the verb of saying, of the past, right behind which a time stands, "[said] on Monday",
// or but for where it was said or to whom, "[said] in a statement late on Monday", "[told] reporters on
// Monday"; -1 for none.
func (v *view) saidBefore(t when.Time) int {
	i := v.at(t.Start) - 1
	for i > 0 && besideSaid[v.lower(i)] {
		i--
	}
	for n := i; n >= max(0, i-4); n-- {
		switch tag := v.tree[n].Tag; {
		case tag[0] == 'V':
			if tag == "VBD" || tag == "VBN" && v.tense(n) == "participle" && v.subject(n) >= 0 {
				if v.says(n) || v.lower(n) == "told" {
					return n
				}
			}
			return -1
		case tag == "IN" && v.lower(n) != "in" && v.lower(n) != "on" && v.lower(n) != "at", v.lower(n) == ",", v.lower(n) == "that", tag == "CC", tag == "CD", tag[0] == 'W':
			return -1
		}
	}
	return -1
}

// besideSaid are the words between a verb of saying and a day.
var besideSaid = map[string]bool{"on": true, "late": true, "early": true, "earlier": true, "later": true}

// judgedThen tells whether a time is when somebody said what he thinks of a deed, of which the cue tells
// behind it: "On Monday Chad condemned the attack on Gao", "accused Mali on Tuesday of shelling Gao".
func (v *view) judgedThen(c cueAt, t when.Time) bool {
	first, last := v.at(t.Start), v.at(t.End-1)
	h := v.verbNear(first, last, v.kinds.judging.has)
	if h < 0 {
		if h = v.tree[v.top(first, last+1)].Head; h < 0 || !v.kinds.judging.has(v.lower(h)) || !v.verbal(h) {
			return false
		}
	}
	return first < c.top && h < c.top && v.under(c.top, h) && !slices.Contains(c.tokens, h) && v.label(c.top) != syntax.Conjunct
}

// ofJudged tells whether a month or a year stands behind the deed that the cue judges, and so is that one's:
// "condemned Mali for its raid on Gao in April", "accused Mali of a raid in 2019".
func (v *view) ofJudged(c cueAt, t when.Time) bool {
	if len(t.Value) > len("2006-01") || !v.kinds.judging.has(v.lower(c.top)) {
		return false
	}
	for i := v.at(t.Start) - 1; i > c.top; i-- {
		switch w := v.lower(i); {
		case w == "over" || w == "for" || w == "of":
			if noun := v.tree[i].Head; noun > i && v.tree[noun].Head == c.top && v.tree[noun].Tag[0] == 'N' && v.cover[noun] < 0 && noun < v.at(t.Start) {
				tag := v.tree[v.phraseStart(noun)].Tag // not "of murder in 2019"
				return tag == "DT" || tag == "PRP$"
			}
		case w == ",", v.verbal(i) && v.tree[i].Tag != "VBG":
			return false
		}
	}
	return false
}

// answeredThen tells whether a time is that of what somebody does in answer to what the cue tells: "On
// Monday Chad expelled two in response to Mali's [sanctions]".
func (v *view) answeredThen(c cueAt, t when.Time) bool {
	first := v.at(t.Start)
	for i := c.top - 1; i > first && i > c.top-9; i-- {
		if v.kinds.answering.has(v.lower(i)) && v.lower(i-1) == "in" && i+1 < c.top && (v.lower(i+1) == "to" || v.lower(i+1) == "for") {
			return v.at(t.End-1) < i-1
		}
	}
	return false
}

// toldThen tells whether a time is when somebody told of what had been done before: "On Saturday an
// envoy told reporters that Falkner had visited Mali".
func (v *view) toldThen(c cueAt, t when.Time) bool {
	if !slices.ContainsFunc(v.kids[c.top], func(k int) bool { return v.lower(k) == "had" && k < c.top }) {
		return false
	}
	says := v.headOfTime(t)
	if says < 0 || !v.says(says) || v.tree[says].Tag != "VBD" || v.at(t.Start) > says || c.top < says {
		return false
	}
	for at := c.top; at >= 0 && at != says; at = v.tree[at].Head {
		if v.tree[at].Head == says {
			return v.label(at) == syntax.Complement
		}
	}
	return false
}

// toldLater tells whether a time stands right behind a verb of saying, and the cue behind it tells of a
// deed that was done by then: "Mali said on Monday it had arrested him", "announced on Monday that its
// army had bombed Gao, killing ten".
func (v *view) toldLater(r Relation, c cueAt, t when.Time) bool {
	switch r.Name {
	case "DETAINS", "ABDUCTS", "KILLS", "ATTACKS", "SEIZES", "EXPELS", "RELEASES", "INVADES", "FIGHTS", "MEETS", "VISITS", "DEPLOYS_TO", "WITHDRAWS_FROM", "SUPPLIES", "HACKS", "MOBILIZES_AGAINST":
	default:
		return false
	}
	if r.Status != "actual" || c.top < v.at(t.End-1) || !v.verbal(c.top) {
		return false
	}
	said, at := v.saidBefore(t), c.top
	if said < 0 {
		return false
	}
	if v.tree[at].Tag == "VBG" && v.label(at) == syntax.Adverbial && v.mark(at) == "" {
		at = v.tree[at].Head // "killing ten"
	}
	if at < v.at(t.End-1) || v.tense(at) != "was" {
		return false
	}
	for _, k := range v.kids[at] {
		if v.label(k) == syntax.Auxiliary && v.lower(k) != "had" {
			return false // "was arresting"
		}
	}
	h := v.tree[at].Head
	return h >= said && h <= v.at(t.End-1) // or the day's, or the statement's, for which a clause without "that" is taken
}
