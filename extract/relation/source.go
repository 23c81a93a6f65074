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
		if head < 0 || !v.told(at) || v.pastSemicolon(at, head) {
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
	at = v.inserted(at, n)
	if k := d.cited(v, n); k >= 0 {
		return k
	}
	if k := d.speaks(v, at); k >= 0 {
		return d.apposed(v, k, n)
	}
	if v.kinds.kin.has(v.lower(at)) || v.kinds.relative.has(v.lower(at)) || v.kinds.side.has(v.lower(at)) {
		if k := v.child(at, syntax.Possessive); k >= 0 && d.known(v.cover[k]) && d.mentions[v.cover[k]].Entity.Type == entity.Person {
			return -1 // "his family says"
		}
	}
	if k := d.holder(v, at, "by", "from"); k >= 0 || !v.verbal(n) || !v.says(n) {
		return k
	}
	return d.lastSpeaker(v, at)
}

// inserted is the subject of verb n in a clause put between a subject and its verb, which the parser
// takes for another name of that subject at, "Falkner, Mr. [Kestrel] said, will leave"; else at.
func (v *view) inserted(at, n int) int {
	if n+1 >= len(v.tree) || v.lower(n+1) != "," || at >= n {
		return at
	}
	for k := n - 1; k > at && n-k < longest && v.lower(k) != ","; k-- {
		if v.label(k) == syntax.Apposition && v.under(k, at) {
			return k
		}
	}
	return at
}

// pastSemicolon tells whether what token n says stands beyond a semicolon from a word of saying that
// has told something before it: "Chad says that it fled; Togo and Mali belong to the Union".
func (v *view) pastSemicolon(n, says int) bool {
	if v.label(n) != syntax.Parataxis || n < says || v.child(says, syntax.Complement) < 0 {
		return false
	}
	return v.hasWord(";", says, n)
}

// cited is who speaks by the verb n of citing somebody, or -1: "The paper quoted
// [Falkner] as saying".
func (d *document) cited(v *view, n int) int {
	if !v.kinds.citing.has(v.lower(n)) || !v.verbal(n) {
		return -1
	}
	k := v.child(n, syntax.Object)
	if k < 0 || !slices.ContainsFunc(v.kids[n], func(a int) bool { return a > k && v.mark(a) == "as" }) && !slices.ContainsFunc(v.kids[k], func(a int) bool { return v.mark(a) == "as" || v.tree[a].Tag == "VBG" }) {
		return -1
	}
	return d.speaks(v, k)
}

// speaks is the mention that speaks where token n does: no place does.
func (d *document) speaks(v *view, n int) int {
	for _, e := range d.actor(v, n, 0) {
		if d.mentions[e.mention].Entity.Type != entity.Place && e.trust >= 0.45 {
			return e.mention
		}
	}
	return -1
}

// apposed is who is named between mention k and the verb n whose subject k is,
// where the parser has not seen that both are one: "the envoy of [Kestrel] to
// the league {Jess Falkner} said", "the Kestrelian militia {Dawn} said".
func (d *document) apposed(v *view, k, n int) int {
	m := &d.mentions[k]
	if m.Entity.Type == entity.Person {
		return k
	}
	for _, o := range v.own {
		p := &d.mentions[o]
		if p.First < m.Last || p.Last > n || p.Form != entity.Name || !d.known(o) || p.Entity.ID == m.Entity.ID || v.parted(m.Last, p.First, p.Last, n) {
			continue
		}
		group := p.Entity.Type == entity.Organization || p.Entity.Type == entity.ArmedGroup
		if p.Entity.Type == entity.Person || group && m.Form != entity.Name && p.First == m.Last {
			return o
		}
	}
	return k
}

// parted tells whether more than titles, commas and phrases stands between the
// end of one mention and the first token of another, or between that one's
// end and the verb n.
func (v *view) parted(end, first, last, n int) bool {
	for i := end; i < first; i++ {
		if w := v.lower(i); v.verbal(i) || w == "and" || w == "or" || w == "that" {
			return true
		}
	}
	switch tag := v.tree[max(first-1, 0)].Tag; {
	case first-1 >= end && (tag == "IN" || tag == "TO" || tag == "DT" || tag == "POS"):
		return true
	case last < len(v.Tokens) && v.tree[last].Tag == "POS":
		return true
	}
	for i := last; i < n; i++ {
		if w := v.lower(i); w == "and" || w == "," || v.noun(i) {
			return true
		}
	}
	return false
}

// holder is whose the noun n is by its own words, that is by a possessor, by a
// phrase with one of the prepositions or by a name before it: "[Rome]'s
// demand", "a call by [Rome] for", "a [Roman] request".
func (d *document) holder(v *view, n int, prepositions ...string) int {
	if v.verbal(n) || v.named[n] >= 0 {
		return -1
	}
	if k := v.child(n, syntax.Possessive); k >= 0 {
		return d.speaks(v, k)
	}
	for _, k := range v.kids[n] {
		if k > n && slices.Contains(prepositions, v.preposition(k)) {
			if m := d.speaks(v, k); m >= 0 {
				return m
			}
		}
	}
	if v.kinds.press.has(v.lower(n)) {
		return -1 // "a British newspaper"
	}
	for _, k := range v.kids[n] {
		if l := v.label(k); k < n && (l == syntax.Adjective || l == syntax.Compound) && d.known(v.named[k]) {
			return v.named[k]
		}
	}
	return -1
}

// accordingTo is whom the words "according to" at token n name, the first of
// several.
func (d *document) accordingTo(v *view, n int) int {
	best := -1
	for _, k := range v.kids[n] {
		if v.preposition(k) == "according" {
			for _, e := range d.actors(v, k) {
				if best < 0 || d.mentions[e.mention].First < d.mentions[best].First {
					best = e.mention
				}
			}
			if best >= 0 {
				return best
			}
			if best = d.holder(v, k, "by", "from", "of"); best >= 0 {
				return best
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
