package relation

import (
	"slices"

	"geokg/extract/syntax"
)

// match is a place where a cue stands.
type match struct {
	*cue
	tokens []int // of the cue's words, in their order
	top    int   // the one that the others depend on
}

// reach is how many tokens apart two words of a cue may stand.
const reach = 14

// all finds every place where a cue of the index stands.
func (d *document) all(v *view, x index) []match {
	var out []match
	for i := range v.words {
		for _, w := range v.words[i] {
			for _, c := range x.of(w) {
				if m, ok := v.find(c, i); ok {
					out = append(out, m)
				}
			}
		}
	}
	return out
}

// find matches a cue whose first word is token i: every further word must be
// tied to one already found, as its head, its dependent, or the preposition or
// mark of a dependent.
func (v *view) find(c *cue, i int) (match, bool) {
	for _, w := range c.words[1:] {
		if !v.lemmas.has(w) {
			return match{}, false
		}
	}
	if !v.suits(c, i) {
		return match{}, false
	}
	var room [8]int // most that is begun is not found
	tokens := append(room[:0], i)
	for _, w := range c.words[1:] {
		best := -1
		last := tokens[len(tokens)-1]
		for j := max(0, i-reach); j < min(len(v.words), last+reach); j++ {
			if !v.is(j, w) || slices.Contains(tokens, j) || !v.tied(j, tokens) {
				continue
			}
			if best < 0 || better(j, best, last) {
				best = j
			}
		}
		if best < 0 {
			return match{}, false
		}
		tokens = append(tokens, best)
	}
	return match{c, slices.Clone(tokens), v.topOf(tokens)}, true
}

// better prefers words after the last found one, and among them the nearest.
func better(j, best, last int) bool {
	if j > last != (best > last) {
		return j > last
	}
	return max(j-last, last-j) < max(best-last, last-best)
}

// suits tells whether token i can be the first word of the cue by its tag.
func (v *view) suits(c *cue, i int) bool {
	tag := v.tree[i].Tag
	switch c.pos {
	case 'v':
		if len(c.words) > 1 && v.label(i) == syntax.Adverb && v.tree[i].Head >= 0 { // "forcibly transfer"
			return v.verbal(v.tree[i].Head)
		}
		return v.verbal(i)
	case 'n':
		if len(c.words) > 1 && (tag == "JJ" || v.label(i) == syntax.Adjective) { // "targeted killing"
			return true
		}
		if tag == "VBG" {
			return v.child(i, syntax.Determiner, syntax.Possessive, syntax.Adjective, syntax.Compound) >= 0 || v.hasOf(i)
		}
		return tag[0] == 'N' || len(tag) > 1 && tag[0] == 'J' || tag == "VB" && v.child(i, syntax.Determiner, syntax.Possessive) >= 0
	}
	return true
}

func (v *view) hasOf(i int) bool {
	for _, k := range v.kids[i] {
		if v.preposition(k) == "of" {
			return true
		}
	}
	return false
}

func (v *view) tied(j int, tokens []int) bool {
	head := v.tree[j].Head
	for _, t := range tokens {
		if head == t || v.tree[t].Head == j {
			return true
		}
		if head >= 0 && v.tree[head].Head == t {
			switch v.label(j) {
			case syntax.Case, syntax.Mark: // the preposition of a phrase that depends on a word of the cue
				return true
			case syntax.Compound, syntax.Adjective: // "phone" of "held a phone call", before "call"
				if v.label(head) == syntax.Object || v.label(head) == syntax.PassiveSubject || v.label(head) == syntax.Oblique {
					return true
				}
			}
		}
		// The preposition of a phrase that the parser has hung on the object: "ceded the islands to".
		if v.label(j) == syntax.Case && head >= 0 && v.label(head) == syntax.NounPhrase {
			if o := v.tree[head].Head; o > t && o < j && v.tree[o].Head == t && v.lower(j) != "of" &&
				(v.label(o) == syntax.Object || v.label(o) == syntax.NounPhrase && v.noun(t)) { // "handover of the base to"
				return true
			}
		}
		// A word of the cue that is the preposition of what depends on this one ("at war").
		if h := v.tree[t].Head; h >= 0 && (h == head && v.label(t) == syntax.Case || v.tree[h].Head == j && v.label(t) == syntax.Case) {
			return true
		}
		// The second words of fixed phrases, and particles that the parser hangs on the verb's object.
		if v.label(j) == syntax.Fixed && head >= 0 && head == v.tree[t].Head {
			return true
		}
		if j == t+1 {
			return true
		}
	}
	return false
}

func (v *view) topOf(tokens []int) int {
	for _, t := range tokens {
		up := v.tree[t].Head
		within := false
		for ; up >= 0; up = v.tree[up].Head {
			if slices.Contains(tokens, up) {
				within = true
				break
			}
		}
		if !within && v.label(t) != syntax.Case && v.label(t) != syntax.Mark {
			return t
		}
	}
	return tokens[0]
}
