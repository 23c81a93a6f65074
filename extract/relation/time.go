package relation

import (
	"slices"
	"sort"
	"strings"

	"geokg/extract/syntax"
	"geokg/extract/text"
	"geokg/extract/when"
)

// Moment is a time that a relation may have.
type Moment struct {
	Value string   `json:"value"` // one of its readings
	Head  float32  `json:"head"`  // the head's logit above that of no time, between -sure and sure; 0 where it was not asked
	Asked bool     `json:"asked"` // whether the head was
	Signs []string `json:"signs"` // what speaks for it or against it, as attributes.txt names it

	as   string // how the time is read, as package when names it
	time when.Time
}

// time is the time that the sentence gives for the relation, that of its times
// whose signs weigh most together with what the head says; empty where no
// time's weigh enough.
func (d *document) time(r *Relation, explain bool) string {
	w := d.weights.time
	moments := d.moments(*r)
	best, most := Moment{}, w["alone"]
	if len(r.heard.logits) > 0 {
		most = w["none"]
	}
	for _, m := range moments {
		x := w.sum(m.Signs)
		if m.Asked {
			x = w.with(m.Head, m.Signs)
		}
		if x > most {
			best, most = m, x
		}
	}
	if explain {
		x := Weighed{}
		if r.Weighed != nil {
			x = *r.Weighed // which a copy of the relation may have as well
		}
		x.Moments, x.TimeReasons = moments, w.reasons(best.Signs, 1)
		if best.Asked {
			x.TimeReasons = w.reasonsWith(best.Head, best.Signs)
		}
		r.Weighed = &x
	}
	return best.Value
}

// moments are the times of the relation's sentence, but those that lead what
// comes after its cue, and those of something else.
func (d *document) moments(r Relation) []Moment {
	v := d.views[r.Sentence]
	if len(v.tree) == 0 {
		return nil
	}
	cue := v.cueOf(r)
	var out []Moment
	for i, t := range d.times {
		if t.Sentence != r.Sentence || t.Leads && v.at(t.End-1) > cue.top || d.elsewhere(v, cue, t) || d.anothersDay(v, r, cue, t) || v.standing(r, cue) && !v.within(cue, t) {
			continue
		}
		for k, x := range t.Readings {
			if v.chosenThen(r, t) {
				if t.Side(x.Value) == "ahead" {
					continue
				}
			} else if r.Status == "planned" && (v.yetToBe(cue, t, x) || v.pastAbove(cue, t, x)) || v.sinceWhen(t) {
				continue
			}
			if r.Status == "possible" || r.Status == "negated" {
				if done := v.longDone(cue, t); done && otherwisePast(t, x) || !done && k > 0 && (x.As == "past" || x.As == "next") {
					continue // which of the two it is only the words before it tell
				}
			}
			head, asked := r.heard.of(i)
			out = append(out, Moment{Value: x.Value, Head: head, Asked: asked, as: x.As, time: t})
		}
	}
	for i := range out {
		out[i].Signs = d.momentSigns(v, r, cue, out, i)
	}
	return out
}

// chosenThen tells whether a time hangs on the verb of the past by which somebody got an office that is
// still to be taken: "was elected president on Sunday".
func (v *view) chosenThen(r Relation, t when.Time) bool {
	if r.Name != "HAS_ROLE_IN" || r.Status != "planned" {
		return false
	}
	h := v.headOfTime(t)
	for steps := 0; h >= 0 && !v.verbal(h) && steps < 4; steps++ {
		h = v.tree[h].Head // of the office, "chairman on Sunday"
	}
	if h < 0 || !v.verbal(h) || !v.kinds.chosen.has(v.lower(h)) && v.lower(h) != "named" && v.lower(h) != "appointed" {
		return false
	}
	tense := v.tense(h)
	return tense == "was" || tense == "has" || tense == "participle"
}

// standing tells whether the relation is one that lasts and is only named: kinship, or to
// belong to a party, "Falkner, a Liberal". A time of the sentence is that of what is told.
func (v *view) standing(r Relation, c cueAt) bool {
	if v.verbal(c.top) {
		return false
	}
	switch r.Name {
	case "MEMBER_OF":
		return v.child(c.top, syntax.Copula) < 0
	case "OTHER":
		return slices.ContainsFunc(c.tokens, func(i int) bool { return v.kinds.relative.has(v.lower(i)) })
	}
	return false
}

// within tells whether a time hangs on a word of the cue without a comma between, "a
// Liberal since May", not "beat Falkner, a Liberal, in May".
func (v *view) within(c cueAt, t when.Time) bool {
	first := v.at(t.Start)
	for i := c.top; i < first; i++ {
		if v.lower(i) == "," {
			return false
		}
	}
	n := v.top(first, v.at(t.End-1)+1)
	return slices.ContainsFunc(c.tokens, func(i int) bool { return v.under(n, i) })
}

// yetToBe tells whether a reading puts a time that hangs on the cue of a plan in the past,
// while another does not: "leaders prepare to meet in May".
func (v *view) yetToBe(c cueAt, t when.Time, x when.Reading) bool {
	if t.Side(x.Value) != "past" || !slices.ContainsFunc(t.Readings, func(y when.Reading) bool { return t.Side(y.Value) != "past" }) {
		return false
	}
	tense, at := v.tense(c.top), v.headOfTime(t)
	if tense == "to" && at >= 0 && at < c.top && v.verbal(at) && v.under(c.top, at) && v.at(t.Start) < c.top {
		return v.tense(at) == "now" // "flies there on Friday to meet"
	}
	if v.toDo(c, t) {
		return true
	}
	return tense != "was" && tense != "has" && at == c.top
}

// pastAbove tells whether a reading puts to come a time that goes with a verb of the past above the cue,
// while another does not. The time hangs on that verb, "flew to Gao on Sunday for a meeting", or
// stands behind a noun for help that is its object, "announced a loan to Mali on Monday".
func (v *view) pastAbove(c cueAt, t when.Time, x when.Reading) bool {
	if !otherwisePast(t, x) {
		return false
	}
	past := func(n int) bool { tense := v.tense(n); return tense == "was" || tense == "has" }
	at, verb := v.headOfTime(t), v.tree[c.top].Head
	if v.label(c.top) == syntax.Object && !v.verbal(c.top) && v.kinds.help.has(v.lower(c.top)) && v.at(t.Start) > verb && (at == verb || v.under(at, c.top)) {
		return past(verb)
	}
	return at >= 0 && at != c.top && past(at) && v.under(c.top, at) && !slices.Contains(c.tokens, at)
}

// toDo tells whether a time hangs on what the cue's verb agrees or plans to do: "agreed to hold talks in
// Gao in September".
func (v *view) toDo(c cueAt, t when.Time) bool {
	n := v.top(v.at(t.Start), v.at(t.End-1)+1)
	for at, steps := v.tree[n].Head, 0; at >= 0 && steps < climb; at, steps = v.tree[at].Head, steps+1 {
		if v.verbal(at) {
			return v.tense(at) == "to" && v.at(t.Start) > at && (v.under(at, c.top) || slices.Contains(c.tokens, at) || v.under(c.top, at))
		}
	}
	return false
}

// sinceWhen tells whether a time only says of how long something is the greatest or the
// first: "the largest such attack since 2011".
func (v *view) sinceWhen(t when.Time) bool {
	first := v.at(t.Start)
	if v.lower(first) != "since" && v.lead(first) != "since" {
		return false
	}
	for k := first - 1; k >= max(0, first-10) && v.tree[k].Tag[0] != 'V'; k-- {
		switch w := v.lower(k); {
		case v.tree[k].Tag == "JJS", v.tree[k].Tag == "RBS", w == "first", strings.HasSuffix(w, "iest"):
			return true
		}
	}
	return false
}

// headOfTime is the token on which a time hangs, -1 for none.
func (v *view) headOfTime(t when.Time) int {
	return v.tree[v.top(v.at(t.Start), v.at(t.End-1)+1)].Head
}

// tokensOf are the tokens that share a byte with the span, or the first after it; they
// are read only, for they take no memory of their own.
func (v *view) tokensOf(p text.Span) []int {
	first := v.at(p.Start)
	end := first + 1
	for end < len(v.Tokens) && v.Tokens[end].Start < p.End {
		end++
	}
	return v.numbers[first:end:end]
}

// present tells whether the verb n tells of the day of publication, as those
// of headlines do: "convicts nine over a raid in 2003".
func (v *view) present(n int) bool {
	switch v.tree[n].Tag {
	case "VBZ", "VBP":
		return true
	case "VBN", "VBG":
		for _, k := range v.kids[n] {
			if l := v.label(k); l == syntax.Auxiliary || l == syntax.PassiveAux {
				return v.tree[k].Tag == "VBZ" && v.lower(k) != "has"
			}
		}
	}
	return false
}

// at is the token that holds the byte.
func (v *view) at(byte int) int {
	i := sort.Search(len(v.Tokens), func(i int) bool { return byte < v.Tokens[i].End })
	return min(i, len(v.Tokens)-1)
}

// governs tells whether the time belongs to the clause of token top, and how
// many arcs away it is. A time belongs to the noun of action that it is an
// attribute of ("the 2007 attack", "the raid in May", "talks held in May"),
// else to the first verb above it and to what that verb governs or is joined
// to.
func (d *document) governs(v *view, top int, t when.Time) (int, bool) {
	first, last := v.at(t.Start), v.at(t.End-1)
	n := v.top(first, last+1)
	if n-top > far {
		return 0, false
	}
	if v.attribute(n, top) {
		return climb, true
	}
	steps := 0
	for at := n; at >= 0; at = v.tree[at].Head {
		if at == top {
			return steps, true
		}
		if at != n && v.verbal(at) {
			for up, k := top, 1; up >= 0 && k < 4; up, k = v.tree[up].Head, k+1 {
				if up == at {
					return steps + k, true
				}
				switch v.label(up) {
				case syntax.OpenComplement, syntax.Object, syntax.Oblique, syntax.PassiveSubject, syntax.Subject, syntax.Adverbial,
					syntax.NounPhrase:
				case syntax.Conjunct:
					if v.subject(up) >= 0 {
						return 0, false
					}
				default:
					return 0, false
				}
			}
			return 0, false
		}
		if at != n && v.noun(at) || v.label(n) != syntax.Oblique && v.label(n) != syntax.Adverb && v.label(n) != syntax.Dep {
			// An attribute of a noun that is not the cue: its own time.
			if h := v.tree[at].Head; h != top && !(h >= 0 && v.named[h] >= 0) && !(at != n && v.named[at] >= 0) && !(h >= 0 && v.verbal(h) && v.label(at) == syntax.Oblique) {
				return 0, false
			}
		}
		steps++
	}
	return 0, false
}

// far is how many tokens after its cue a time no longer belongs to it.
const far = 20

// attribute tells whether the time that n heads says when the noun top was, by
// a clause or a phrase between them: "talks held in May", "sanctions in the
// May round", or, top being a verb, when the clause that it governs is.
func (v *view) attribute(n, top int) bool {
	head := v.tree[n].Head
	if head < 0 || v.tree[head].Head != top {
		return false
	}
	switch by, over := v.label(n), v.label(head); {
	case v.verbal(top):
		return by == syntax.Oblique && over == syntax.OpenComplement
	case by == syntax.Oblique:
		return over == syntax.Clause
	case by == syntax.Compound:
		return over == syntax.NounPhrase
	}
	return false
}
