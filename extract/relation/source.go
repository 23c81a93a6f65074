package relation

import (
	"slices"

	"geokg/extract/entity"
	"geokg/extract/syntax"
)

// source is the mention to which the text attributes what the cue says, or -1
// for the reporter: the subject of a verb of saying above it or beside it
// ("…, Peskov said"), of the verb that asks for it (by), or of "according to".
// A pronoun that speaks is as good as a name, so "He added that" needs no more.
func (d *document) source(v *view, m match, status string, by int) int {
	if by >= 0 && v.verbal(by) && (status == "requested" || status == "threatened" || v.says(by)) {
		if k := d.speaker(v, by); k >= 0 {
			return k
		}
	}
	if v.kinds.claiming.has(v.lower(m.top)) { // "claims responsibility for"
		return d.speaker(v, m.top)
	}
	for at, depth := m.top, 0; at >= 0 && depth < 2*climb; at, depth = v.tree[at].Head, depth+1 {
		if k := d.accordingTo(v, at); k >= 0 {
			return k
		}
		for _, k := range v.kids[at] {
			if (v.label(k) == syntax.Parataxis || v.label(k) == syntax.Complement) && !v.under(m.top, k) && v.says(k) && v.child(k, syntax.Complement) < 0 {
				if s := d.speaker(v, k); s >= 0 {
					return s
				}
			}
		}
		head := v.tree[at].Head
		if head < 0 || !v.told(at) {
			break
		}
		if v.label(at) != syntax.Conjunct && v.says(head) && !slices.Contains(m.tokens, head) {
			if k := d.speaker(v, head); k >= 0 {
				return k
			}
		}
	}
	return -1
}

// told tells whether what token n says belongs to the claim of who is speaking
// above it. What is said in passing, in a relative clause or a participle, is
// the reporter's.
func (v *view) told(n int) bool {
	switch v.label(n) {
	case syntax.Complement, syntax.OpenComplement, syntax.Parataxis, syntax.Conjunct, syntax.Object, syntax.Oblique, syntax.NounPhrase,
		syntax.Subject, syntax.PassiveSubject, syntax.Dep:
		return true
	case syntax.Adverbial, syntax.Clause:
		return contents(v.mark(n)) || v.mark(n) == "to" || v.mark(n) == "if" || v.mark(n) == "" && v.label(n) == syntax.Adverbial
	}
	return false
}

// contents are the marks of clauses that give what is said: "accuses Iran of
// supplying", "warns against attacking".
func contents(mark string) bool {
	return mark == "of" || mark == "for" || mark == "that" || mark == "over"
}

// says tells whether a word of saying stands at token n.
func (v *view) says(n int) bool {
	return slices.ContainsFunc(v.sayings, func(s match) bool { return s.top == n }) ||
		v.kinds.blaming.has(v.lower(n))
}

// speaker is the mention that speaks: the subject of a verb, the possessor of
// a noun.
func (d *document) speaker(v *view, n int) int {
	at := -1
	switch {
	case v.verbal(n) && v.passive(n):
		if at = v.child(n, syntax.Agent); at < 0 {
			return -1
		}
	case v.verbal(n):
		at = v.grammatical(n, 0)
	default:
		at = v.owner(n, 0)
	}
	if at < 0 {
		return -1
	}
	for _, e := range d.actor(v, at, 0) {
		if d.mentions[e.mention].Entity.Type != entity.Place && e.trust >= 0.45 {
			return e.mention
		}
	}
	return -1
}

func (d *document) accordingTo(v *view, n int) int {
	for _, k := range v.kids[n] {
		if v.preposition(k) == "according" {
			for _, e := range d.actors(v, k) {
				return e.mention
			}
		}
	}
	return -1
}

// hearsay is the source that the words of the sentence give a relation whose
// cue the head has named.
func (d *document) hearsay(v *view, r Relation) int {
	m := match{cue: &cue{means: r.Name}, tokens: v.tokensOf(r.Cue)}
	m.top = v.topOf(m.tokens)
	status, by := d.status(v, m)
	return d.source(v, m, status, by)
}
