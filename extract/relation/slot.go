package relation

import (
	"slices"
	"strings"

	"geokg/extract/syntax"
)

// fill gives the tokens that head the phrases of a slot, nearest reading first.
func (v *view) fill(m match, s, other slot) []int {
	switch s {
	case slotSubject:
		if !v.verbal(m.top) && v.child(m.top, syntax.Copula) < 0 && states(other) {
			return v.called(m.top)
		}
		return v.subjects(m)
	case slotObject:
		return v.objects(m)
	case slotPossessor:
		return v.possessors(m)
	case slotModifier:
		return v.modifiers(m)
	case slotHead:
		return v.heads(m)
	case slotClauseSubject:
		if k := v.child(m.top, syntax.Complement); k >= 0 {
			if s := v.child(k, syntax.Subject, syntax.PassiveSubject); s >= 0 {
				return []int{s}
			}
		}
		return nil
	case slotClauseObject:
		return v.clauseObjects(m)
	case slotRole:
		return nil
	}
	return v.phrases(m, string(s))
}

// clauseObjects are what the clause after the cue acts on: its object, else
// its phrases, the first first.
func (v *view) clauseObjects(m match) []int {
	k := v.child(m.top, syntax.OpenComplement, syntax.Complement)
	if k < 0 {
		return nil
	}
	var out []int
	for _, labels := range [][]syntax.Label{{syntax.Object, syntax.IndirectObject}, {syntax.Oblique}} {
		for _, o := range v.kids[k] {
			if slices.Contains(labels, v.label(o)) {
				out = append(out, o)
				for _, p := range v.kids[o] { // "sanctions on Iran"
					if v.label(p) == syntax.NounPhrase {
						out = append(out, p)
					}
				}
			}
		}
	}
	return out
}

func (v *view) objects(m match) []int {
	top := m.top
	if v.verbal(top) {
		if v.passive(top) && !m.copular(v) {
			if k := v.subject(top); k >= 0 {
				return []int{k}
			}
			switch v.label(top) {
			case syntax.Clause, syntax.Adjective, syntax.Relative:
				return []int{v.tree[top].Head}
			case syntax.Conjunct, syntax.Adverbial, syntax.OpenComplement:
				if k := v.grammatical(top, 0); k >= 0 {
					return []int{k}
				}
			}
			return nil
		}
		var out []int
		for _, t := range m.tokens {
			for _, k := range v.kids[t] {
				if slices.Contains(m.tokens, k) {
					continue
				}
				switch l := v.label(k); {
				case l == syntax.Object, l == syntax.IndirectObject,
					// What the parser has taken for a second subject or a name for a complement.
					l == syntax.Subject && t == top && k > t && v.subject(t) < t,
					l == syntax.OpenComplement && k > t && strings.HasPrefix(v.tree[k].Tag, "NNP"):
					out = append(out, k)
				}
			}
		}
		if len(out) == 0 { // "urges Berlin to send tanks", read as a clause of its own
			for _, k := range v.kids[top] {
				if v.label(k) != syntax.Complement && v.label(k) != syntax.OpenComplement {
					continue
				}
				if s := v.child(k, syntax.Subject, syntax.PassiveSubject); s > top && v.mark(k) == "to" {
					out = append(out, s)
				}
			}
		}
		if len(out) == 0 && v.label(top) == syntax.Relative && v.child(top, syntax.Subject) >= 0 {
			return []int{v.tree[top].Head} // "the city which Russia seized"
		}
		if len(out) == 0 { // "fended off the rebels", the particle read as a preposition
			for _, t := range m.tokens[1:] {
				if k := v.tree[t].Head; v.label(t) == syntax.Case && k > t && v.tree[k].Head == top && v.label(k) == syntax.Oblique {
					out = append(out, k)
				}
			}
		}
		if len(out) == 0 { // a phrase hung on the object of the cue: "release hostage"
			for _, t := range m.tokens {
				if v.label(t) == syntax.Object {
					out = append(out, t)
				}
			}
		}
		return out
	}
	return v.phrases(m, "of")
}

func (v *view) possessors(m match) []int {
	for _, t := range m.tokens {
		if k := v.child(t, syntax.Possessive); k >= 0 && !slices.Contains(m.tokens, k) {
			return []int{k}
		}
	}
	return nil
}

// modifiers are the names before the cue's nouns, and those hyphenated to it.
func (v *view) modifiers(m match) []int {
	var out []int
	for _, t := range m.tokens {
		if v.cover[t] >= 0 && strings.Contains(v.lower(t), "-") {
			out = append(out, t)
		}
		for _, k := range v.kids[t] {
			if k < t && !slices.Contains(m.tokens, k) {
				switch v.label(k) {
				case syntax.Compound, syntax.Adjective, syntax.Flat, syntax.NounPhrase, syntax.Determiner:
					out = append(out, k)
					for _, j := range v.kids[k] { // "US military air strike"
						if j < k && (v.label(j) == syntax.Compound || v.label(j) == syntax.Adjective || v.label(j) == syntax.Conjunct) {
							out = append(out, j)
						}
					}
				}
			}
		}
	}
	return out
}

// heads are the nouns that an adjective says something of.
func (v *view) heads(m match) []int {
	h := v.tree[m.top].Head
	switch v.label(m.top) {
	case syntax.Adjective, syntax.Clause, syntax.Compound, syntax.Relative, syntax.NounPhrase, syntax.Apposition:
		return []int{h}
	}
	if k := v.child(m.top, syntax.Subject); k >= 0 {
		return []int{k}
	}
	return nil
}

// phrases are the nouns that a preposition ties to the cue: to its own words,
// else, where the parser has hung the phrase elsewhere, to the object or the
// verb beside it.
func (v *view) phrases(m match, prep string) []int {
	last := m.tokens[len(m.tokens)-1]
	if v.lower(last) == prep && (v.label(last) == syntax.Case || v.label(last) == syntax.Mark) {
		if h := v.tree[last].Head; h >= 0 && h > last {
			if s := v.subject(h); s > last && v.verbal(h) {
				return []int{s}
			}
			return []int{h}
		}
	}
	var out []int
	tied := func(t int) {
		for _, k := range v.kids[t] {
			p := v.mark(k)
			if slices.Contains(m.tokens, k) || p != prep && same[p] != prep {
				continue
			}
			if v.preposition(k) != "" {
				out = append(out, k)
			} else if s := v.subject(k); s >= 0 { // "calls for the premier to resign"
				out = append(out, s)
			}
		}
	}
	for _, t := range m.tokens {
		tied(t)
	}
	if prep == "to" && len(out) == 0 {
		if k := v.child(m.top, syntax.IndirectObject); k >= 0 {
			out = append(out, k) // "sent Kyiv tanks"
		}
	}
	if prep == "by" && len(out) == 0 {
		if k := v.child(m.top, syntax.Agent); k >= 0 {
			out = append(out, k)
		}
	}
	if len(out) > 0 {
		return out
	}
	for _, t := range m.tokens {
		for _, k := range v.kids[t] {
			if k > t && !slices.Contains(m.tokens, k) {
				switch v.label(k) {
				case syntax.Object, syntax.NounPhrase, syntax.Oblique, syntax.Clause:
					tied(k)
				}
			}
		}
	}
	if h := v.tree[m.top].Head; len(out) == 0 && h >= 0 && !v.verbal(m.top) && prep != "of" && (v.label(m.top) != syntax.Subject || prep == "in" && m.means == "ATTACKS") {
		for _, k := range v.kids[h] {
			if p := v.preposition(k); k > m.top && (p == prep || same[p] == prep) {
				out = append(out, k)
			}
		}
	}
	return out
}

// same are prepositions that tables do not tell apart.
var same = map[string]string{"towards": "toward", "inside": "in", "within": "in", "upon": "on", "onto": "on", "among": "between",
	"amongst": "between", "across": "in", "throughout": "in"}
