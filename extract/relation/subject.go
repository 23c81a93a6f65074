package relation

import "geokg/extract/syntax"

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
		return !v.past(n)
	case syntax.Conjunct:
		return v.child(n, syntax.Subject) < 0 && v.passive(v.tree[n].Head)
	case syntax.Adverbial, syntax.OpenComplement:
		return tag == "VBN" && v.child(n, syntax.Object) < 0
	}
	return false
}

// past tells whether a participle after its noun is rather the verb of the
// sentence, which the parser took the noun for: it has an object of its own,
// "soldiers butchered villagers".
func (v *view) past(n int) bool {
	head := v.tree[n].Head
	return v.tree[n].Tag == "VBN" && v.label(n) == syntax.Clause && head >= 0 && head < n && v.tree[head].Head < 0 && v.noun(head) &&
		v.child(n, syntax.Object) > n
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
			if v.tree[n].Tag == "VBG" && v.mark(n) == "" || v.past(n) {
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
	if k := v.child(n, syntax.Copula); best < 0 && k >= 0 {
		return v.child(k, syntax.Subject) // which the parser hung on the copula
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

func (v *view) promises(n int) bool { return v.kinds.promising.has(v.lower(n)) }

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
