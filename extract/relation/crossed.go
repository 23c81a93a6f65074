package relation

import (
	"iter"
	"slices"

	"geokg/extract/entity"
	"geokg/extract/syntax"
)

// Who stands in one clause has no part in what the verb of another tells of that clause's own subject. Four mends
// go by this, and differ in what they ask of the other clause:
//   - crossed: its subject is named, stands next to its finite verb and is neither end of the relation;
//   - besides: "as", "while" or "when" joins it to the clause above, and somebody is named in its subject;
//   - afterAnother: "after" or the like joins it to the clause above, and its subject is somebody nameless;
//   - ownClause: the same words have been found to tell the same of its subject, whatever the tree makes of it.

// ownSubject is the noun before token n that is its subject, n being an active verb; -1 for none.
func (v *view) ownSubject(n int) int {
	if n < 0 || !v.verbal(n) || v.passive(n) {
		return -1
	}
	if s := v.subject(n); s >= 0 && s < n && v.tree[s].Tag[0] == 'N' {
		return s
	}
	return -1
}

// mentionsUnder gives the sentence's mentions of somebody known in the phrase that token n heads.
func (d *document) mentionsUnder(v *view, n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for _, k := range v.own {
			if m := &d.mentions[k]; d.known(k) && d.inside(v, k) && v.under(v.top(m.First, m.Last), n) && !yield(k) {
				return
			}
		}
	}
}

// crossed tells whether the cue is a finite verb that has somebody named for its own subject, who is
// neither end of the relation, while one of the ends stands in another clause before that one: "Chad
// accused [Mali] before Togo signed a pact with [Niger]".
func (d *document) crossed(v *view, r Relation, found []Relation) bool {
	if !d.inside(v, r.Subject) || !d.inside(v, r.Object) {
		return false
	}
	n := v.cueOf(r).top
	if n >= 0 && !v.verbal(n) && v.label(n) == syntax.Object {
		n = v.tree[n].Head // "signed a pact"
	}
	s := v.ownSubject(n)
	if s < 0 || v.label(n) == syntax.Relative || !d.known(v.cover[s]) || d.mentions[v.cover[s]].Form > entity.Forces || !v.actsAlone(s, n) {
		return false
	}
	first := v.clauseStart(s)
	if v.hasWord(v.lower(n), 0, first) {
		return false // "filed charges against Falkner, and [Mali] filed charges against Kestrel": which of them is meant
	}
	apart := func(k int) bool {
		m := &d.mentions[k]
		return m.Last <= first && v.finiteBefore(0, first)
	}
	if d.one(v.cover[s], r.Subject) && !d.symmetric[r.Name] {
		// "Chad left [Niger], and (Togo) left [the Union]"
		return apart(r.Object) && !slices.ContainsFunc(v.own, func(k int) bool { return d.mentions[k].First > s && d.known(k) && d.one(k, r.Object) }) && slices.ContainsFunc(found, func(x Relation) bool {
			return x.Sentence == r.Sentence && x.Name == r.Name && d.one(x.Subject, r.Subject) && !d.one(x.Object, r.Object) && d.mentions[x.Object].First > n
		})
	}
	for k := range d.mentionsUnder(v, s) {
		if d.one(k, r.Subject) || d.one(k, r.Object) {
			return false
		}
	}
	return apart(r.Subject) || apart(r.Object)
}

// actsAlone tells whether nothing but auxiliaries and adverbs stands between a subject and its verb,
// one of them or the verb being finite.
func (v *view) actsAlone(s, n int) bool {
	finite := false
	for i := s + 1; i <= n; i++ {
		switch tag := v.tree[i].Tag; tag {
		case "VBD", "VBZ", "VBP", "MD":
			finite = true
		case "RB", "VB", "VBN", "VBG":
		default:
			return false
		}
	}
	return finite
}

// clauseStart is the first token of the clause that has token s for its subject: past the conjunction,
// comma or semicolon before the subject's phrase; 0 for the first of the sentence.
func (v *view) clauseStart(s int) int {
	i := v.beginning(s)
	for i > 0 {
		switch w := v.lower(i - 1); w {
		case ",", ";", "and", "but", "while", "whereas", "after", "before", "because", "when", "although", "though", "since", "until":
			if v.tree[i].Tag[0] == 'W' {
				return 0 // "talks, which Togo hosted"
			}
			return i
		}
		if t := v.tree[i-1].Tag; t[0] == 'V' || t == "MD" || t == "IN" || t[0] == 'W' {
			return 0
		}
		i--
	}
	return 0
}
