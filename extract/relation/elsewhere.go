package relation

import (
	"slices"

	"geokg/extract/syntax"
	"geokg/extract/text"
	"geokg/extract/when"
)

// elsewhere tells whether the words around a time say that it is that of something else
// than the cue tells: that of the noun whose it is ("condemned Monday's raid"), of what
// is to come ("ahead of the vote on Friday"), of what it stands before ("a day after …")
// or of a relative clause beside the cue ("drones, which hit Gao in May").
func (d *document) elsewhere(v *view, c cueAt, t when.Time) bool {
	first, last := v.at(t.Start), v.at(t.End-1)
	within := func(top int) bool {
		return v.under(c.top, top) || slices.Contains(c.tokens, top)
	}
	n := v.top(first, last+1)
	if v.whenClause(c, last) {
		return false
	}
	if v.commemorated(c, first, last) || v.afterYears(c, first) || v.inSpiteOf(c, n) || v.ofOccasion(c, n, first, last) || v.aboutName(c, first) {
		return true
	}
	if t.Leads {
		if at := v.led(first, last); at >= 0 {
			return !within(at)
		}
		return false
	}
	if isPossessive(v.lower(last)) || last+1 < len(v.Tokens) && isPossessive(v.lower(last+1)) {
		h := v.tree[n].Head
		return h > last && v.noun(h) && v.named[h] < 0 && !within(h) && !v.kinds.past.has(v.preposition(h)) && !scenes[v.preposition(h)] && !v.claims(c)
	}
	if h := v.tree[n].Head; h >= 0 && v.ahead(h) && !within(h) {
		return true
	}
	if v.ofOtherClause(c, n) {
		return true
	}
	if h := v.tree[n].Head; h >= 0 && v.kinds.expiring.has(v.lower(h)) && !within(h) {
		return true // "for the term expiring in May"
	}
	if !v.verbal(c.top) {
		return false
	}
	if v.closedBefore(first) {
		return false
	}
	for at := n; at >= 0 && !v.under(c.top, at); at = v.tree[at].Head {
		if h := v.tree[at].Head; v.relative(at) && t.Side(t.Value) == "ahead" && v.tense(at) == "was" {
			return false // what was does not hold the time of what will be
		} else if v.relative(at) && h >= 0 && (v.verbal(h) || !slices.Contains(c.tokens, h) || v.tellsOfName(at)) {
			return true
		}
	}
	return false
}

// whenClause tells whether a clause with "when" right behind the time, in which the cue is, tells
// what happened then: "the events of 3 May, when Mali [seized] the consul".
func (v *view) whenClause(c cueAt, last int) bool {
	i := last + 1
	if i < len(v.tree) && v.lower(i) == "," {
		i++
	}
	if i >= len(v.tree) || v.lower(i) != "when" || v.tree[i].Head < 0 {
		return false
	}
	verb := v.tree[i].Head
	return c.top == verb || v.under(c.top, verb)
}

// closedBefore tells whether a comma that ends a relative clause stands right before the phrase of
// the time at token first: "named Falkner, a judge who had served in Mali, in May".
func (v *view) closedBefore(first int) bool {
	k := first - 1
	if k > 0 && v.tree[k].Tag == "IN" {
		k--
	}
	if k < 3 || v.lower(k) != "," || v.tree[k+1].Tag != "IN" {
		return false
	}
	for i := k - 1; i > 0 && v.lower(i) != ","; i-- {
		if w := v.lower(i); w == "who" || w == "which" {
			return true
		}
	}
	return false
}

// commemorated tells whether the time is that of a day on which what the cue tells is
// only remembered: "Monday was the tenth anniversary of the invasion", "marked ten years
// since the invasion". With its year a time may be the cue's: "of the raid of May 2003".
func (v *view) commemorated(c cueAt, first, last int) bool {
	for at, steps := c.top, 0; at >= 0 && steps < 2*climb; at, steps = v.tree[at].Head, steps+1 {
		if !v.kinds.remembering.has(v.lower(at)) && !v.sinceYears(at) {
			continue
		}
		if at >= slices.Min(c.tokens) {
			return false
		}
		return last < at || !slices.ContainsFunc(v.Tokens[first:last+1], func(t text.Token) bool { return len(t.Text) == 4 && t.Text[0] >= '0' && t.Text[0] <= '9' })
	}
	return false
}

// sinceYears tells whether token n is the unit of a length before "since": "ten years since".
func (v *view) sinceYears(n int) bool {
	w := v.lower(n)
	return (w == "year" || w == "years" || w == "decade" || w == "decades" || w == "months" || w == "month") && n+1 < len(v.Tokens) && v.lower(n+1) == "since"
}

// afterYears tells whether a time stands before the phrase in which the cue is, of what
// had been going on for long: "Today, after years of being detained in Mali, he is free".
func (v *view) afterYears(c cueAt, first int) bool {
	for i := c.top - 1; i > first+2; i-- {
		if w := v.lower(i); w == "," {
			return false
		} else if (w == "years" || w == "months" || w == "decades") && (v.lower(i-1) == "after" || v.lower(i-2) == "after") {
			return true
		}
	}
	return false
}

// inSpiteOf tells whether the time that n heads is within what the deed was done in spite of:
// "will sign despite defeat in Sunday's vote".
func (v *view) inSpiteOf(c cueAt, n int) bool {
	for at := n; at >= 0 && at != c.top; at = v.tree[at].Head {
		if v.preposition(at) == "despite" {
			return !v.under(c.top, at)
		}
	}
	return false
}

// ofOccasion tells whether the time that n heads is in a phrase before the cue's clause that tells
// what the deed followed or answered: "In response to a raid on Monday, Chad expelled the envoy".
// What follows a meeting or hearing is of its day: "After talks on Monday, Chad freed him".
func (v *view) ofOccasion(c cueAt, n, first, last int) bool {
	start, end := v.betweenCommas(first, last+1)
	if len(c.tokens) == 0 || slices.Min(c.tokens) < end || end == len(v.Tokens) || !v.opensOccasion(start) {
		return false
	}
	noun := v.tree[n].Head
	if noun <= start || noun >= end || !v.noun(noun) { // the parser may hang it on the verb
		noun = first - 1
		for noun > start && (v.tree[noun].Tag != "NN" && v.tree[noun].Tag != "NNS") {
			noun--
		}
	}
	if noun <= start || v.kinds.gathering.has(v.lower(noun)) || v.kinds.sameday.has(v.lower(noun)) {
		return false
	}
	return v.tree[start+1].Tag != "VBG" && !v.finiteBefore(start, last)
}

// aboutName tells whether the time at token first is in an aside of a participle that says of somebody
// what was before, without the cue: "Falkner, elected last month, condemned Mali". Of a noun it may
// tell what the cue does: "a treaty with Mali, signed in May".
func (v *view) aboutName(c cueAt, first int) bool {
	start, end := v.betweenCommas(first, first)
	if start == first || v.tree[start].Tag != "VBN" || !v.verbal(c.top) || v.finiteBefore(start, end) {
		return false
	}
	return !slices.ContainsFunc(c.tokens, func(i int) bool { return i >= start && i < end })
}

// betweenCommas are the first token of the phrase of tokens [first, end), and the one behind its last, that reaches on
// either side to a comma or to where the sentence ends.
func (v *view) betweenCommas(first, end int) (from, to int) {
	for first > 0 && v.lower(first-1) != "," {
		first--
	}
	for end < len(v.Tokens) && v.lower(end) != "," {
		end++
	}
	return first, end
}

// opensOccasion tells whether a phrase that opens at token n tells what a deed followed or answered.
func (v *view) opensOccasion(n int) bool {
	w := v.lower(n)
	if w == "in" && n+2 < len(v.Tokens) {
		return v.kinds.answering.has(v.lower(n+1)) || v.kinds.answering.has(v.lower(n+2))
	}
	return w == "citing" || v.kinds.past.has(w) && w != "since"
}

// ofOtherClause tells whether the time that n heads hangs on the verb of a clause joined to
// the cue's, "is in prison, but yesterday Mali fined him", or on that of the past before it,
// "was founded in May and is owned by".
func (v *view) ofOtherClause(c cueAt, n int) bool {
	at := v.tree[n].Head
	if at < 0 || !v.verbal(at) || slices.Contains(c.tokens, at) {
		return false
	}
	if k := v.child(c.top, syntax.Copula); k >= 0 && v.tree[c.top].Head == at && v.label(c.top) == syntax.Conjunct {
		return v.tense(at) == "was" && (v.tree[k].Tag == "VBZ" || v.tree[k].Tag == "VBP")
	}
	return v.subject(at) >= 0 && !v.under(c.top, at) && slices.ContainsFunc(v.kids[at], func(k int) bool { return k < at && v.lower(k) == "but" })
}

// tellsOfName tells whether the relative clause of verb n stands behind a comma and a name,
// of which it tells: "held talks on the Gao Group, which was founded in May".
func (v *view) tellsOfName(n int) bool {
	k := v.relativeOf(n)
	return k > 1 && v.lower(k-1) == "," && v.cover[k-2] >= 0
}

// ahead tells whether noun n is of what is still to come when what is told happens: "ahead
// of the summit on Friday".
func (v *view) ahead(n int) bool {
	if !v.noun(n) {
		return false
	}
	before := func(k int) bool { return v.lower(k) == "ahead" || v.lower(k) == "prior" }
	for _, k := range v.kids[n] {
		if v.label(k) == syntax.Case && before(k) {
			return true
		}
	}
	h := v.tree[n].Head
	return h >= 0 && h < n && before(h)
}

// relative tells whether token n is the verb of a relative clause, which the parser at
// times takes for a clause of its own.
func (v *view) relative(n int) bool {
	switch v.label(n) {
	case syntax.Relative:
		return true
	case syntax.Parataxis:
		return v.relativeOf(n) >= 0
	case syntax.Adverbial: // "an office, which he held until May"
		k := v.relativeOf(n)
		return k > 0 && v.lower(k) == "which" && v.Tokens[k-1].Text == ","
	}
	return false
}

// scenes are prepositions before the occasion of a deed, whose time is the deed's.
var scenes = map[string]bool{"in": true, "at": true, "during": true, "on": true, "to": true}

// claims tells whether the cue says that somebody stands behind a deed: its time is that
// of the deed.
func (v *view) claims(c cueAt) bool {
	return slices.ContainsFunc(c.tokens, func(i int) bool {
		w := v.lower(i)
		return v.kinds.claiming.has(w) || w == "responsibility" || w == "behind"
	})
}

// isPossessive tells whether a word is the mark of a possessor.
func isPossessive(w string) bool { return w == "'s" || w == "’s" || w == "'" || w == "’" }

// led is the token that heads what a time of tokens [first, last] leads, "a day after
// [Chad struck Gao]"; -1 for none.
func (v *view) led(first, last int) int {
	for i := max(first, last-1); i < min(last+2, len(v.tree)); i++ {
		if w := v.lower(i); w != "after" && w != "before" {
			continue
		}
		if h := v.tree[i].Head; h > i && (v.label(i) == syntax.Mark || v.label(i) == syntax.Case) {
			return h
		}
	}
	return -1
}
