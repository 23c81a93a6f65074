package relation

import (
	"slices"
	"strconv"
	"strings"

	"geokg/extract/syntax"
	"geokg/extract/when"
)

// cueAt is where a relation's cue stands in its sentence.
type cueAt struct {
	tokens []int
	top    int // the token that the others depend on
}

func (v *view) cueOf(r Relation) cueAt {
	tokens := v.tokensOf(r.Cue)
	return cueAt{tokens, v.topOf(tokens)}
}

// momentSigns are what speaks for moment number i of a sentence, or against it:
// what kind of time it is, where it stands in the tree and in the sentence,
// and whether it fits what is told.
func (d *document) momentSigns(v *view, r Relation, c cueAt, all []Moment, i int) []string {
	m := all[i]
	first, last := v.at(m.time.Start), v.at(m.time.End-1)
	n := v.top(first, last+1)
	out := signList{"prior", "of " + r.Name, r.Status, grain(m.Value)}
	tense := v.tense(c.top)
	out.add(m.time.Side(m.Value) + ", cue " + tense)
	out.add(m.time.Side(m.Value) + ", " + grain(m.Value))
	out.add(grain(m.Value) + ", cue " + tense)
	out.add(r.Name + ", " + grain(m.Value))
	out.add(m.time.Side(m.Value) + ", " + r.Status)
	out.add(r.Name + ", " + m.time.Side(m.Value) + ", " + r.Status)
	if m.time.Side(m.Value) == "past" && (grain(m.Value) == "year" || grain(m.Value) == "month") && r.Status == "actual" && v.present(c.top) {
		out.add("over")
	}
	if m.time.Leads {
		out.add("leads")
	}
	if steps, ok := d.governs(v, c.top, m.time); ok && !m.time.Leads {
		out.add("governs")
		out.add("governs " + bucket(steps))
		out.add("governs, " + grain(m.Value))
	}
	d.placeSigns(&out, v, r, c, n)
	v.orderSigns(&out, c, n, first, last)
	v.readingSigns(&out, r, c, m, n)
	gap := func(t when.Time) int { return distance(v.top(v.at(t.Start), v.at(t.End-1)+1), c.top) }
	nearest := true
	for k := range all {
		if all[k].time.Span != m.time.Span && (gap(all[k].time) < gap(m.time) || gap(all[k].time) == gap(m.time) && k < i) {
			nearest = false
		}
	}
	switch {
	case all[0].time.Span == all[len(all)-1].time.Span:
		out.add("only time")
	case nearest:
		out.add("nearest")
	default:
		out.add("another is nearer")
	}
	return out
}

// placeSigns tell where token n, which heads a time, stands to the cue in the
// tree.
func (d *document) placeSigns(out *signList, v *view, r Relation, c cueAt, n int) {
	place := "root"
	if h := v.tree[n].Head; h >= 0 {
		kind := "noun"
		if v.verbal(h) {
			kind = "verb"
		}
		switch {
		case slices.Contains(c.tokens, h):
			place = "on cue"
		case v.under(h, c.top):
			place = "on " + kind + " below"
		case v.under(c.top, h):
			place = "on " + kind + " above"
		default:
			place = "on other " + kind
		}
	}
	if slices.Contains(c.tokens, n) {
		place = "within cue"
	}
	out.add(place)
	out.add(r.Name + ", " + place)
	out.add(place + " as " + v.label(n).String())
	out.add(place + ", cue " + v.tense(c.top))
	// The clauses of both.
	clause, own := v.clause(v.tree[n].Head), v.clause(c.top)
	switch {
	case clause == own:
		out.add("same clause")
	case clause >= 0 && v.under(own, clause):
		out.add("clause above")
	case own >= 0 && v.under(clause, own):
		out.add("clause below")
	default:
		out.add("clause elsewhere")
	}
	// The way up from both to what is above both.
	over := map[int]bool{}
	for at := c.top; at >= 0; at = v.tree[at].Head {
		over[at] = true
	}
	up, common := 0, n
	for ; common >= 0 && !over[common]; common = v.tree[common].Head {
		out.add("time by " + v.label(common).String())
		if w := v.mark(common); ordering[w] && v.verbal(common) {
			out.add("time in clause of " + w)
		}
		up++
	}
	down := 0
	for at := c.top; at >= 0 && at != common; at = v.tree[at].Head {
		out.add("cue by " + v.label(at).String())
		if w := v.mark(at); ordering[w] {
			out.add("cue in phrase of " + w)
		}
		down++
	}
	out.add("up " + bucket(up) + " down " + bucket(down))
	if h := v.tree[n].Head; h >= 0 && v.cover[n] >= 0 && v.cover[n] == v.cover[h] {
		out.add("in a name")
	} else if h >= 0 && v.label(n) == syntax.Compound && h > n && v.Tokens[h].Text != v.Tokens[h].Lower {
		out.add("before a name")
	}
	// How far the cue is from the main verb.
	told := true
	for at := c.top; v.tree[at].Head >= 0; at = v.tree[at].Head {
		told = told && v.told(at)
	}
	if told {
		out.add("cue is main")
		if clause >= 0 && v.tree[clause].Head < 0 {
			out.add("both main")
		}
	}
}

// ordering are words that tell one event's time from another's.
var ordering = map[string]bool{"after": true, "before": true, "since": true, "when": true, "while": true, "following": true, "during": true,
	"until": true, "as": true, "over": true, "for": true, "amid": true, "ahead": true}

// orderSigns tell what stands between a time and the cue, and beside the time.
func (v *view) orderSigns(out *signList, c cueAt, n, first, last int) {
	order := "after"
	if n < c.top {
		order = "before"
	}
	out.add(order + " by " + bucket(distance(n, c.top)))
	if first <= 1 {
		out.add("opens")
	}
	lead := v.lead(first)
	switch lead {
	case "on", "in", "at", "since", "until", "from", "between", "by", "for", "of", "after", "before", "during", "over", "through", "the", ",",
		"as", "to", "starting", "beginning", "than":
	default:
		lead = "another word"
	}
	out.add("after word " + lead)
	if v.Tokens[last].Lower == "'s" || last+1 < len(v.Tokens) && v.lower(last+1) == "'s" {
		out.add("possessor")
	}
	if h := v.tree[n].Head; h > last && v.noun(h) && v.label(n) != syntax.Oblique {
		out.add("before its noun")
	}
	verbs := 0
	for i := min(last, c.top) + 1; i < max(first, c.top); i++ {
		if slices.Contains(c.tokens, i) {
			continue
		}
		switch w := v.lower(i); {
		case w == "," || w == ";" || w == "and" || w == "to" || w == "who" || w == "which" || w == "that" || w == "from" || w == "than" || ordering[w]:
			out.add("between them " + w)
		case v.tree[i].Tag[0] == 'V':
			out.add("between them " + v.tree[i].Tag)
			verbs++
		}
	}
	out.add("verbs between " + bucket(verbs))
}

// clause is the verb of the clause that token n stands in, or -1.
func (v *view) clause(n int) int {
	for ; n >= 0; n = v.tree[n].Head {
		if v.verbal(n) {
			return n
		}
	}
	return -1
}

// tense is how token n tells of what it tells: a noun, or a verb that is as in
// headlines ("now"), of the past, of what is to come, or of no time of its own.
func (v *view) tense(n int) string {
	if !v.verbal(n) {
		return "noun"
	}
	tag := v.tree[n].Tag
	for _, k := range v.kids[n] {
		switch l := v.label(k); {
		case l == syntax.Mark && v.lower(k) == "to":
			return "to"
		case l != syntax.Auxiliary && l != syntax.PassiveAux && l != syntax.Copula:
		case v.tree[k].Tag == "MD":
			return "will"
		case v.lower(k) == "has" || v.lower(k) == "have":
			return "has"
		case v.tree[k].Tag == "VBD":
			return "was"
		case v.tree[k].Tag == "VBZ" || v.tree[k].Tag == "VBP":
			return "now"
		}
	}
	switch tag {
	case "VBD":
		return "was"
	case "VBZ", "VBP":
		return "now"
	case "VBG":
		return "-ing"
	case "VB":
		return "to"
	}
	return "participle"
}

// grain is how exact a time is.
func grain(value string) string {
	switch {
	case strings.Contains(value, "/"):
		return "interval"
	case len(value) == len("2006"):
		return "year"
	case len(value) == len("2006-01"):
		return "month"
	}
	return "day"
}

// distance is how many tokens a and b are apart.
func distance(a, b int) int { return max(a-b, b-a) }

// bucket names a number by the range in which it lies.
func bucket(n int) string {
	for _, most := range []int{0, 1, 2, 3, 5, 8, 12, 20} {
		if n <= most {
			return strconv.Itoa(most)
		}
	}
	return "more"
}
