package relation

import (
	"slices"
	"strings"

	"geokg/extract/relation/syntax"
)

// passive tells whether the verb is passive, or a participle after its noun
// ("drones supplied by Iran").
func (v *view) passive(n int) bool {
	if v.child(n, syntax.PassiveAux, syntax.PassiveSubject, syntax.Agent) >= 0 {
		return true
	}
	tag := v.tree[n].Tag
	if tag != "VBN" && tag != "JJ" || v.child(n, syntax.Auxiliary) >= 0 && tag == "VBN" {
		return false
	}
	switch v.label(n) {
	case syntax.Clause, syntax.Adjective:
		return true
	case syntax.Conjunct:
		return v.child(n, syntax.Subject) < 0 && v.passive(v.tree[n].Head)
	case syntax.Adverbial, syntax.OpenComplement:
		return tag == "VBN" && v.child(n, syntax.Object) < 0
	}
	return false
}

// maximum depth of looking for a subject in the clauses above.
const climb = 5

// grammatical is the token that is the verb's (or predicate's) subject as
// grammar sees it, or -1: its own, or one shared with the clause above.
func (v *view) grammatical(n, depth int) int {
	if depth > climb {
		return -1
	}
	if k := v.subject(n); k >= 0 {
		return k
	}
	head := v.tree[n].Head
	if head < 0 {
		return -1
	}
	switch v.label(n) {
	case syntax.Conjunct, syntax.Parataxis:
		if v.label(head) == syntax.Relative || v.label(head) == syntax.Clause || v.verbal(head) || v.child(head, syntax.Subject, syntax.PassiveSubject) >= 0 {
			return v.grammatical(head, depth+1)
		}
	case syntax.OpenComplement, syntax.Complement:
		// "urges Berlin to send": the object acts; "promises to send": the subject.
		if k := v.child(head, syntax.Object, syntax.IndirectObject); k >= 0 && k < n && !v.promises(head) {
			return k
		}
		if v.passive(head) || v.verbal(head) || v.tree[head].Tag == "JJ" || v.noun(head) {
			if k := v.child(head, syntax.Oblique); k >= 0 && k < n && v.addressed(k) {
				return k // "calls on Iran to stop"
			}
			return v.grammatical(head, depth+1)
		}
	case syntax.Adverbial:
		mark := v.mark(n)
		if mark == "of" || mark == "from" || mark == "for" || mark == "over" || mark == "into" || mark == "to" {
			if k := v.child(head, syntax.Object, syntax.IndirectObject); k >= 0 && k < n {
				return k // "accuses Iran of supplying"
			}
			if k := v.child(head, syntax.Oblique); k >= 0 && k < n && v.addressed(k) {
				return k
			}
		}
		return v.grammatical(head, depth+1)
	case syntax.Clause:
		if v.noun(head) {
			if v.tree[n].Tag == "VBG" && v.mark(n) == "" {
				return head // "soldiers patrolling the border"
			}
			return v.owner(head, depth+1) // "its plan to attack"
		}
		return v.grammatical(head, depth+1)
	case syntax.Relative:
		return head
	}
	return -1
}

// subject is the verb's own subject: the one nearest before it, else, as in
// "said Falkner", the first after it; or -1. Of a name and its title that the
// parser has both made subjects, the name is the nearest.
func (v *view) subject(n int) int {
	best := -1
	for _, k := range v.kids[n] {
		if l := v.label(k); l != syntax.Subject && l != syntax.PassiveSubject {
			continue
		}
		if best < 0 || k < n {
			best = k
		}
	}
	return best
}

// owner is whose a noun such as "plan" is: its possessor, or the subject of
// the verb that governs it.
func (v *view) owner(n, depth int) int {
	if k := v.child(n, syntax.Possessive); k >= 0 {
		return k
	}
	for _, k := range v.kids[n] {
		if p := v.preposition(k); k > n && (p == "by" || p == "from") {
			return k
		}
	}
	if h := v.governor(n); h >= 0 {
		return v.grammatical(h, depth)
	}
	if k := v.child(n, syntax.Adjective, syntax.Compound); k >= 0 && v.named[k] >= 0 {
		return k
	}
	return -1
}

// governor is the verb or predicate that a noun depends on, directly or
// through other nouns, or -1.
func (v *view) governor(n int) int {
	for range climb {
		h := v.tree[n].Head
		if h < 0 {
			return -1
		}
		switch v.label(n) {
		case syntax.Object, syntax.Oblique, syntax.OpenComplement, syntax.Agent, syntax.IndirectObject:
			return h
		case syntax.NounPhrase, syntax.Conjunct, syntax.Apposition:
			n = h
		default:
			return -1
		}
	}
	return -1
}

// promises are the verbs whose subject is also that of the clause they govern
// although they have an object.
var promising = set("promise", "promises", "promised", "threaten", "threatens", "threatened", "vow", "vows", "vowed", "assure", "use", "uses",
	"used", "using", "sign", "signs", "signed", "send", "sends", "sent", "deploy", "deploys", "deployed", "hold", "holds", "held", "take",
	"takes", "took", "visit", "visits", "visited", "meet", "meets", "met", "join", "joins", "make", "makes", "has", "have", "had", "issue", "issues", "issued", "attend", "attends")

func (v *view) promises(n int) bool { return promising[v.lower(n)] }

// addressed tells whether the phrase is that of a person asked: "on Iran",
// "to Iran", "for Iran" before "to stop".
func (v *view) addressed(n int) bool {
	switch v.preposition(n) {
	case "on", "upon", "for", "with":
		return true
	}
	return false
}

func (v *view) mark(n int) string {
	if k := v.child(n, syntax.Mark); k >= 0 {
		return v.lower(k)
	}
	return v.preposition(n)
}

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

// states tells whether a noun with its other end there says what somebody is
// ("member of", "[Iran]'s ally") rather than what is done ("talks with").
func states(other slot) bool {
	switch other {
	case "of", "in", "as", "from", slotModifier, slotPossessor:
		return true
	}
	return false
}

// called are those whom noun n names in passing: its subject, what it is an
// apposition or title of, or, after "as", the subject of the verb.
func (v *view) called(n int) []int {
	if k := v.child(n, syntax.Subject); k >= 0 {
		return []int{k}
	}
	if k := v.child(n, syntax.Apposition, syntax.Flat); k >= 0 {
		return []int{k}
	}
	head := v.tree[n].Head
	if head < 0 {
		return nil
	}
	switch v.label(n) {
	case syntax.Apposition, syntax.Compound, syntax.Clause, syntax.Adjective, syntax.Flat:
		return []int{head}
	case syntax.Conjunct:
		return v.called(head)
	case syntax.OpenComplement:
		if k := v.grammatical(n, 0); k >= 0 {
			return []int{k}
		}
	case syntax.Oblique, syntax.NounPhrase:
		if v.preposition(n) == "as" {
			if k := v.child(head, syntax.Object, syntax.PassiveSubject); k >= 0 {
				return []int{k}
			}
			if k := v.grammatical(head, 0); k >= 0 {
				return []int{k}
			}
		}
	}
	return nil
}

func (v *view) subjects(m match) []int {
	top := m.top
	if v.verbal(top) || v.child(top, syntax.Copula) >= 0 {
		if v.verbal(top) && v.passive(top) && m.words != nil && !m.copular(v) {
			if k := v.child(top, syntax.Agent); k >= 0 {
				return []int{k}
			}
			for _, k := range v.kids[top] {
				if k > top && v.preposition(k) == "by" {
					return []int{k}
				}
			}
			for _, k := range v.kids[top] { // "was killed and two were wounded by"
				if v.label(k) == syntax.Conjunct && v.verbal(k) {
					if a := v.child(k, syntax.Agent); a >= 0 {
						return []int{a}
					}
				}
			}
			return nil
		}
		if k := v.grammatical(top, 0); k >= 0 {
			return []int{k}
		}
		return nil
	}
	// A noun or an adjective: what it is said of.
	if k := v.subject(top); k >= 0 {
		return []int{k}
	}
	head := v.tree[top].Head
	if head < 0 {
		return nil
	}
	switch v.label(top) {
	case syntax.Apposition, syntax.Clause, syntax.Relative, syntax.Adjective, syntax.NounPhrase, syntax.Compound:
		out := []int{head}
		if h := v.governor(top); h >= 0 {
			if k := v.grammatical(h, 0); k >= 0 {
				out = append(out, k)
			}
		}
		return out
	case syntax.Conjunct:
		if h := v.governor(head); h >= 0 {
			if k := v.grammatical(h, 0); k >= 0 {
				return []int{k}
			}
		}
	default:
		if k := v.child(top, syntax.Apposition); k >= 0 {
			return []int{k}
		}
		if k := v.grammatical(head, 0); k >= 0 && k != top {
			return []int{k}
		}
		if k := v.grammatical(top, 0); k >= 0 && k != top {
			return []int{k}
		}
	}
	return nil
}

// copular tells whether the cue itself begins with "be", so that its passive
// form is meant as it stands ("be sworn in").
func (m match) copular(v *view) bool {
	switch v.lower(m.tokens[0]) {
	case "be", "is", "are", "was", "were", "been", "being":
		return true
	}
	return false
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
