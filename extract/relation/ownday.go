package relation

import (
	"slices"

	"geokg/extract/syntax"
	"geokg/extract/when"
)

// anothersDay tells whether a time of the sentence is that of something else than the relation, by
// where it stands to the relation's ends and to the clauses between.
func (d *document) anothersDay(v *view, r Relation, c cueAt, t when.Time) bool {
	return d.ofAnother(v, r, t) || v.ofNoun(r, c, t) || v.inAside(c, t) || v.pastAside(c, t) || v.onReturn(c, t) || v.ofSentence(c, t) || v.beforeWhom(c, t) || d.pastLead(v, c, t) || v.saidThen(r, c, t) || v.reasonDay(r, t) || v.toldThen(c, t) || v.judgedThen(c, t) || v.ofJudged(c, t) || v.answeredThen(c, t) || v.toldLater(r, c, t) ||
		v.ofParticiple(c, t) || v.deniedThen(c, t) || v.inNextClause(c, t) || len(c.tokens) > 0 && v.endsNextClause(c, t) || v.takenThen(r, c, t) || v.freedThen(r, c, t) || v.ofExample(c, t)
}

// ofAnother tells whether a time stands beside one of several to whom the same was done, each on
// a day of their own: of "met Falkner on Monday and [Kestrel] on Friday" Monday is Falkner's.
func (d *document) ofAnother(v *view, r Relation, t when.Time) bool {
	var ends []int // behind the cue
	for _, k := range [...]int{r.Subject, r.Object} {
		if d.inside(v, k) && d.mentions[k].Start >= r.Cue.End {
			ends = append(ends, k)
		}
	}
	own, other := false, false
	for _, x := range d.times {
		if x.Sentence != v.Index || x.Start < r.Cue.Start {
			continue
		}
		switch k := d.besideDay(v, x, v.at(r.Cue.End-1)); {
		case k < 0:
		case slices.ContainsFunc(ends, func(e int) bool { return d.one(k, e) }):
			own = own || x.Span != t.Span
			if x.Span == t.Span {
				return false
			}
		default:
			other = other || x.Span == t.Span
		}
	}
	return own && other
}

// besideDay is the mention, behind token cue, right before a time, "Falkner on [Monday]", or
// right behind it, "on [Monday] with Falkner"; -1 for none.
func (d *document) besideDay(v *view, t when.Time, cue int) int {
	first, last := v.at(t.Start), v.at(t.End-1)
	for first > 0 && (v.tree[first-1].Tag == "IN" || v.tree[first-1].Tag == "DT" || v.lower(first-1) == "early" || v.lower(first-1) == "late") {
		first--
	}
	behind := last + 1
	for behind < len(v.tree) && (v.kinds.dayPart.has(v.lower(behind)) || v.lower(behind) == "with") {
		behind++
	}
	before, after := -1, -1
	for _, k := range v.own {
		m := &d.mentions[k]
		if !d.known(k) || !d.inside(v, k) || m.First <= cue {
			continue
		}
		if m.Last == first {
			before = k
		}
		if m.First == behind && v.lower(behind-1) == "with" {
			after = k
		}
	}
	if after >= 0 {
		return after
	}
	return before
}

// ofNoun tells whether a time says by "of" which raid or which law it is that a noun beside the
// cue names: "after the attack of 7 October", "condemned the strike of 3 June", "under the
// convention of 1951", "under the 2004 treaty". Of what was signed then it is.
func (v *view) ofNoun(r Relation, c cueAt, t when.Time) bool {
	first, last := v.at(t.Start), v.at(t.End-1)
	noun := first - 2
	law := false
	if noun < 1 || v.lower(first-1) != "of" {
		if noun = last + 1; noun >= len(v.tree) || !v.kinds.law.has(v.lower(noun)) {
			return false
		}
		law = true
	}
	if v.tree[noun].Tag[0] != 'N' || v.kinds.spell.has(v.lower(noun)) || slices.Contains(c.tokens, noun) {
		return false
	}
	if noun <= c.top && c.top <= last || v.claims(c) {
		return false
	}
	switch r.Name {
	case "AGREES_WITH", "COOPERATES_WITH", "MEMBER_OF", "HAS_ROLE_IN", "ALLIED_WITH":
		return false
	case "CRITICIZES", "SUPPORTS", "REJECTS", "PROTESTS", "ACCUSES", "INVESTIGATES", "REQUESTS":
		if h := v.tree[noun].Head; h == c.top && v.label(noun) == syntax.Object {
			return true
		}
	}
	w := v.opener(v.phraseStart(noun))
	return v.kinds.past.has(w) || ordering[w] && w != "as" && w != "during" && w != "when" && w != "while" || (law || v.kinds.law.has(v.lower(noun))) && w == "under"
}

// phraseStart is the first token of the noun phrase that ends with token noun, its article and
// what is said of it included.
func (v *view) phraseStart(noun int) int {
	for noun > 0 && (v.tree[noun-1].Tag == "DT" || v.tree[noun-1].Tag[0] == 'N' || v.tree[noun-1].Tag[0] == 'J' || v.tree[noun-1].Tag == "CD" || v.tree[noun-1].Tag == "POS" || v.tree[noun-1].Tag == "PRP$") {
		noun--
	}
	return noun
}

// inAside tells whether a time stands in a relative clause behind a comma, in which the cue is
// not: "met Falkner, whom he had asked in May", "Mali, whose guns fired on 9 May, has sent".
func (v *view) inAside(c cueAt, t when.Time) bool {
	first := v.at(t.Start)
	open := v.asideAt(first)
	if open < 0 || v.beganThen(open, c) {
		return false
	}
	end := v.asideEnd(v.at(t.End-1) + 1)
	return c.top < open || c.top >= end && v.verbal(c.top)
}

// beganThen tells whether the aside that begins with the relative pronoun open is of what the cue, a
// noun that ends right before it, names, and tells when that was: "his [visit] to Mali, which began
// on Monday", "a [ban] on flights, which takes effect in May".
func (v *view) beganThen(open int, c cueAt) bool {
	if v.lower(open) != "which" || v.verbal(c.top) || c.top > open || open+1 >= len(v.tree) {
		return false
	}
	for i := c.top + 1; i < open-1; i++ {
		if v.verbal(i) || v.lower(i) == "," {
			return false
		}
	}
	i := open + 1
	for i+1 < len(v.tree) && (v.tree[i].Tag == "MD" || v.lower(i) == "is" || v.lower(i) == "was" || v.lower(i) == "to" || v.lower(i) == "had" || v.lower(i) == "has") {
		i++
	}
	return v.kinds.beginning.has(v.lower(i))
}

// pastAside tells whether the cue is in a relative clause that a comma ends and a time behind it
// hangs on the verb of the clause around it: "Falkner, who had sold secrets to Mali, was
// poisoned in 2018".
func (v *view) pastAside(c cueAt, t when.Time) bool {
	first := v.at(t.Start)
	if first < c.top || !v.verbal(c.top) {
		return false
	}
	open := -1
	for i := c.top - 1; i >= 0 && open < 0; i-- {
		switch v.lower(i) {
		case ",", ";":
			i = 0
		case "who", "which", "whom", "whose":
			open = i
		}
	}
	end := v.asideEnd(c.top)
	if open < 0 || end > first || end == len(v.tree) {
		return false
	}
	verb := v.clause(v.tree[v.top(first, v.at(t.End-1)+1)].Head)
	return verb >= end && !v.under(verb, c.top) && v.verbal(verb) && v.tree[verb].Tag != "VBG"
}

// asideAt is the relative pronoun, behind a comma, of the clause in which token i is, no comma
// between; -1 for none.
func (v *view) asideAt(i int) int {
	for k := i - 1; k > 0; k-- {
		switch v.lower(k) {
		case ",", ";":
			return -1
		case "who", "which", "whom", "whose":
			if v.lower(k-1) == "," || k > 1 && v.tree[k-1].Tag == "IN" && v.lower(k-2) == "," {
				return k
			}
			return -1
		}
	}
	return -1
}

// asideEnd is the next comma from token i on, or the end.
func (v *view) asideEnd(i int) int {
	for ; i < len(v.tree); i++ {
		if w := v.lower(i); w == "," || w == ";" {
			return i
		}
	}
	return i
}

// onReturn tells whether the cue is a noun for a journey from which somebody comes back, and a
// time is when: "returned today from a visit to Mali".
func (v *view) onReturn(c cueAt, t when.Time) bool {
	if v.verbal(c.top) || v.opener(v.phraseStart(c.top)) != "from" {
		return false
	}
	for i := c.top - 1; i >= 0; i-- {
		if v.kinds.returning.has(v.lower(i)) {
			n := v.top(v.at(t.Start), v.at(t.End-1)+1)
			return !v.under(n, c.top) || v.at(t.Start) < c.top
		}
		if v.tree[i].Tag[0] == 'V' {
			return false
		}
	}
	return false
}

// ofSentence tells whether the cue is what somebody was sentenced for, and a time before it is
// when: "sentenced Falkner in 2021 for the killing of Kestrel".
func (v *view) ofSentence(c cueAt, t when.Time) bool {
	first := v.at(t.Start)
	start := v.phraseStart(c.top)
	if v.verbal(c.top) || first >= start || v.opener(start) != "for" {
		return false // "for the 2016 killing" tells of the killing
	}
	for i := first - 1; i >= 0; i-- {
		if v.kinds.sentencing.has(v.lower(i)) {
			return true
		}
	}
	return false
}

// beforeWhom tells whether a second relative clause, in which the cue is, begins behind a time:
// "who is invited in August and whom the court wants arrested".
func (v *view) beforeWhom(c cueAt, t when.Time) bool {
	for i := v.at(t.End-1) + 1; i+1 < c.top; i++ {
		if w := v.lower(i + 1); v.lower(i) == "and" && (w == "who" || w == "whom" || w == "which" || w == "whose") {
			return true
		}
	}
	return false
}

// pastLead tells whether only one of a time and the cue is in the phrase that a length with
// "after" leads, up to its comma: "two days after Chad struck Gao on 9 June, Togo condemned it".
func (d *document) pastLead(v *view, c cueAt, t when.Time) bool {
	if t.Leads {
		end := v.asideEnd(v.at(t.End-1) + 1)
		return end < len(v.tree) && c.top > end && v.at(t.Start) < 3
	}
	for _, x := range d.times {
		if x.Sentence != v.Index || !x.Leads {
			continue
		}
		open := v.at(x.End - 1)
		end := v.asideEnd(open + 1)
		in := func(i int) bool { return i > open && i < end }
		if at := v.at(t.Start); in(at) != in(c.top) && (in(at) || at < open) {
			return true
		}
	}
	return false
}

// reasonDay tells whether a time behind what is to come is that of the deed it answers: "will
// sanction Chad for the expulsion of its envoy in February".
func (v *view) reasonDay(r Relation, t when.Time) bool {
	switch r.Name {
	case "SANCTIONS", "EXPELS", "CUTS_TIES_WITH", "ATTACKS", "PROSECUTES", "THREATENS", "BLOCKS":
	default:
		return false
	}
	if r.Status == "actual" || r.Status == "negated" || t.Start < r.Cue.End {
		return false
	}
	deed := false
	for i := v.at(r.Cue.End-1) + 1; i < v.at(t.Start); i++ {
		switch w := v.lower(i); {
		case w == "for" || w == "over":
			deed = i+3 < len(v.tree) && v.tree[i+1].Tag == "DT" && v.tree[i+2].Tag == "NN" && v.lower(i+3) == "of"
		case w == ",", v.tree[i].Tag[0] == 'V', v.tree[i].Tag == "CC":
			deed = false
		}
	}
	return deed
}

// ofParticiple tells whether a time right behind a participle is that of what this tells of the noun before
// it, and not the cue's: "returned to Mali a drum looted in 1916". A month or a year may be further off,
// behind where it was: "deported Falkner, a nurse arrested in Gao in 2019".
func (v *view) ofParticiple(c cueAt, t when.Time) bool {
	at, near := v.headOfTime(t), 3
	if len(t.Value) <= len("2006-01") {
		near = 8
	}
	if at < 0 || v.at(t.Start) > at+near {
		return false
	}
	if at < c.top || v.at(t.Start) < at || v.tree[at].Tag != "VBN" || v.label(at) != syntax.Clause || slices.Contains(c.tokens, at) {
		return false
	}
	return v.verbal(c.top) && !v.under(c.top, at) && v.tree[at].Head >= 0 && v.tree[v.tree[at].Head].Tag[0] == 'N'
}
