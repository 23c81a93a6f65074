package relation

import (
	"slices"
	"strings"

	"geokg/extract/syntax"
)

// status says whether what the cue means has happened, and which verb made it
// a wish, a threat or a demand (a token, or -1). The nearest word decides:
// first those that depend on the cue's verb, then the verbs and nouns above it.
func (d *document) status(v *view, m match) (string, int) {
	at := m.top
	if s := d.beside(v, m, at); s != "" {
		if h := v.tree[at].Head; s == "planned" && d.threat(v, m, h) {
			return "threatened", h
		}
		return s, -1
	}
	if m.means == "HAS_ROLE_IN" || m.means == "MEMBER_OF" {
		if h := v.governor(at); h >= 0 && v.kinds.chosen.has(v.lower(h)) {
			return "planned", -1
		}
		switch v.label(at) {
		case syntax.Subject, syntax.Apposition, syntax.Flat, syntax.Compound, syntax.NounPhrase, syntax.PassiveSubject, syntax.Agent:
			return "actual", -1 // who somebody is, in passing
		}
	}
	for range climb {
		head := v.tree[at].Head
		if head < 0 || !v.scopes(at) || v.label(at) == syntax.Oblique && v.kinds.past.has(v.preposition(at)) {
			break
		}
		if v.label(at) == syntax.Conjunct {
			// What the first of two says is not said of the second, but "will"
			// before both is.
			if tag := v.tree[at].Tag; v.subject(at) < 0 && v.child(at, syntax.Auxiliary) < 0 && v.verbal(at) && tag != "VBD" && tag != "VBZ" {
				if s := d.beside(v, m, head); s != "" && s != "negated" {
					return s, -1
				}
			}
			at = head
			continue
		}
		if s := d.saidBy(v, m, at); s == "negated" && v.kinds.ceasing.has(v.lower(head)) && v.tense(head) == "to" {
			return "actual", -1 // who is to stop is still at it
		} else if s == "planned" && v.denied(head) && v.verbal(head) {
			return "negated", head // "does not intend to resign"
		} else if s != "" && s != "actual" {
			return s, head
		} else if s == "actual" {
			return s, -1
		}
		if !v.passes(at, m.top) || v.aside(at, head) {
			break
		}
		if s := d.beside(v, m, head); s != "" && v.label(at) != syntax.Complement {
			return s, -1
		}
		if v.label(at) == syntax.Oblique {
			break
		}
		at = head
	}
	return "actual", -1
}

// beside is the status that the words depending on token n give it: modals,
// negation, "possibly", "planned" before a noun, "if".
func (d *document) beside(v *view, m match, n int) string {
	out := ""
	for _, k := range v.kids[n] {
		if slices.Contains(m.tokens, k) {
			continue
		}
		w := v.lower(k)
		switch {
		case v.kinds.negated.has(w) && (v.label(k) == syntax.Adverb || v.label(k) == syntax.Dep || v.label(k) == syntax.Determiner):
			return "negated"
		case v.label(k) == syntax.Auxiliary && v.kinds.modals[w] != "":
			out = v.kinds.modals[w]
			if (w == "would" || w == "'d") && v.foretold(n) {
				out = "planned"
			}
			if v.child(n, syntax.Auxiliary) != k && out == "possible" {
				continue
			}
		case v.label(k) == syntax.Mark && (w == "if" || w == "unless" || w == "whether"):
			return "possible"
		}
	}
	if out != "" {
		return out
	}
	for _, s := range v.statuses {
		if slices.Contains(m.tokens, s.top) || v.kinds.modals[v.lower(s.top)] != "" {
			continue
		}
		if h := v.tree[s.top].Head; h == n {
			switch v.label(s.top) {
			case syntax.Oblique:
				// "in the run-up to", but not a noun that happens to be listed, nor "in
				// an effort to", which tells of what is to come of it.
				if v.label(s.tokens[0]) == syntax.Case && v.label(s.tokens[len(s.tokens)-1]) != syntax.Mark && s.means != "actual" {
					return s.means
				}
			case syntax.Adverb, syntax.Adjective, syntax.Auxiliary, syntax.Compound, syntax.Determiner, syntax.Mark, syntax.Case:
				if s.means != "actual" && (v.label(s.top) != syntax.Mark || s.means != "planned" || v.tree[n].Tag != "VBD") { // not "before he met"
					return s.means
				}
			}
		}
	}
	return ""
}

// foretold tells whether somebody is told to have said that token n would be, without a
// condition: what would be then will be now.
func (v *view) foretold(n int) bool {
	h := v.tree[n].Head
	if h < 0 || v.label(n) != syntax.Complement || !v.says(h) || v.tree[h].Tag != "VBD" && v.tree[h].Tag != "VBN" {
		return false
	}
	return !slices.ContainsFunc(v.kids[n], func(k int) bool {
		m := v.mark(k)
		return m == "if" || m == "unless" || m == "should"
	})
}

// undone tells whether the verb of a relation's cue, which itself means the
// relation, is told with "not", whatever the head makes of that: "will not send
// troops", but not "will not accept", which rejects, nor "urged it to not attack".
func (d *document) undone(v *view, r Relation) bool {
	if len(v.tree) == 0 {
		return false
	}
	if m := &d.mentions[r.Subject]; m.Sentence == v.Index && (v.lower(m.First) == "neither" || m.First > 0 && v.lower(m.First-1) == "neither") {
		return true // "neither country has joined"
	}
	top := v.cueOf(r).top
	not := slices.IndexFunc(v.kids[top], func(k int) bool {
		return (v.kinds.negated.has(v.lower(k)) || v.noLonger(k)) && (v.label(k) == syntax.Adverb || v.label(k) == syntax.Dep)
	})
	if not < 0 || !v.verbal(top) || v.tense(top) == "to" {
		return false
	}
	if not = v.kids[top][not]; not > top {
		return false // "France recognised it, Serbia has not"
	}
	if m := v.mark(top); m != "" && m != "that" {
		return false
	}
	return d.means(v, top, r.Name, not)
}

// means tells whether some cue at the word top, of which token but is no part, means
// the relation.
func (d *document) means(v *view, top int, relation string, but int) bool {
	return slices.ContainsFunc(d.all(v, d.cues), func(m match) bool {
		return m.top == top && m.means == relation && m.strength > 0 && !slices.Contains(m.tokens, but)
	})
}

// threat tells whether the word n threatens with what its own subject will do:
// "Tehran warns that it will retaliate".
func (d *document) threat(v *view, m match, n int) bool {
	if n < 0 || v.label(m.top) != syntax.Complement || d.saidBy(v, m, m.top) != "threatened" {
		return false
	}
	a, b := v.subject(n), v.subject(m.top)
	if a < 0 || b < 0 || v.named[a] < 0 || v.named[b] < 0 {
		return false
	}
	x, y := d.mentions[v.named[a]].Entity, d.mentions[v.named[b]].Entity
	return x != nil && y != nil && x.ID == y.ID
}

// saidBy is the status that the word above token at gives to it, as "plans" does
// in "plans to attack". Of several cues at that word the longest counts. What
// stands in a phrase of another preposition is not meant by it: "cancelled the
// visit after the attack".
func (d *document) saidBy(v *view, m match, at int) string {
	n := v.tree[at].Head
	best, size := "", 0
	for _, s := range v.statuses {
		if !slices.Contains(s.tokens, n) || len(s.tokens) <= size || overlap(s.tokens, m.tokens) && s.tokens[len(s.tokens)-1] != v.child(m.top, syntax.Mark, syntax.Case) {
			continue
		}
		if k := v.child(at, syntax.Case); v.label(at) == syntax.Oblique && k >= 0 && !slices.Contains(s.tokens, k) {
			continue
		}
		best, size = s.means, len(s.tokens)
	}
	return best
}

func overlap(a, b []int) bool {
	return slices.ContainsFunc(a, func(x int) bool { return slices.Contains(b, x) })
}

// aside tells whether token n is a participle that only tells who the subject
// head is: "Hezbollah, led by Naim Qassem, denied it".
func (v *view) aside(n, head int) bool {
	if v.label(n) != syntax.Clause || v.tree[n].Tag != "VBN" && v.tree[n].Tag != "VBG" {
		return false
	}
	return v.cover[head] >= 0 && (v.label(head) == syntax.Subject || v.label(head) == syntax.PassiveSubject)
}

// scopes tells whether the head of n may say something of its status.
func (v *view) scopes(n int) bool {
	switch v.label(n) {
	case syntax.OpenComplement, syntax.Complement, syntax.Clause, syntax.Object, syntax.Oblique, syntax.NounPhrase, syntax.Conjunct,
		syntax.PassiveSubject, syntax.Subject, syntax.Compound:
		return true
	case syntax.Adverbial:
		switch v.mark(n) {
		case "to", "of", "from", "for", "on", "at", "in":
			return true
		}
	}
	return false
}

// passes tells whether, n having been judged, its head is judged too.
func (v *view) passes(n, top int) bool {
	switch v.label(n) {
	case syntax.Conjunct, syntax.OpenComplement, syntax.Complement, syntax.Clause:
		return true
	case syntax.Object, syntax.NounPhrase, syntax.Compound:
		return n == top || v.noun(n)
	case syntax.Oblique:
		return n == top
	}
	return false
}

// byWords is the status that the words of the sentence give a relation whose cue the head
// has named.
func (d *document) byWords(v *view, r Relation) string {
	if len(v.tree) == 0 {
		return ""
	}
	m := match{cue: &cue{means: r.Name}, tokens: v.tokensOf(r.Cue)}
	m.top = v.topOf(m.tokens)
	s, _ := d.status(v, m)
	return s
}

// leftOpen tells whether a "not" in the sentence denies that something is denied: "did not
// rule out talks".
func (v *view) leftOpen() bool {
	return slices.ContainsFunc(v.statuses, func(s match) bool { return s.means == "possible" && strings.HasPrefix(s.text, "not ") })
}
