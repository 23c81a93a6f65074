package relation

import (
	"strings"

	"geokg/extract/syntax"
)

// questioned tells whether the cue is what a question asks that wants a yes or no: "Has Chad
// recalled its envoy?", not "Why did Chad recall its envoy?".
func (v *view) questioned(n int) bool {
	if !v.hasWord("?", n, len(v.Tokens)) {
		return false
	}
	if v.soleVerb(n) {
		return true
	}
	for range climb {
		if v.inverted(n) {
			return true
		}
		for _, k := range v.kids[n] {
			if k < n && v.inverted(k) {
				return true
			}
		}
		switch v.label(n) {
		case syntax.Object, syntax.Oblique, syntax.OpenComplement, syntax.Conjunct, syntax.NounPhrase, syntax.Subject, syntax.PassiveSubject, syntax.Agent:
		default:
			return v.tree[n].Head >= 0 && v.inverted(v.tree[n].Head) && v.label(n) != syntax.Complement
		}
		if n = v.tree[n].Head; n < 0 {
			return false
		}
	}
	return false
}

// soleVerb tells whether nothing but names and nouns stands between token n and an auxiliary
// before it that begins a question, whatever the parser makes of them.
func (v *view) soleVerb(n int) bool {
	for i := n - 1; i >= 0 && i > n-longest; i-- {
		if v.inverted(i) {
			return true
		}
		switch tag := v.tree[i].Tag; {
		case tag == "DT" || tag == "POS" || tag == "RB" || tag[0] == 'N' || tag[0] == 'J' || v.cover[i] >= 0:
		default:
			return false
		}
	}
	return false
}

// inverted tells whether token k is an auxiliary that begins a sentence or what is quoted in it.
func (v *view) inverted(k int) bool {
	switch v.lower(k) {
	case "did", "does", "has", "have", "had", "was", "were", "is", "are": // whatever the parser makes of it
	default:
		if l := v.label(k); l != syntax.Auxiliary && l != syntax.PassiveAux && l != syntax.Copula {
			return false
		}
	}
	if k+1 >= len(v.tree) || v.kinds.negated.has(v.lower(k+1)) {
		return false
	}
	if k == 0 {
		return true
	}
	switch before := v.lower(k - 1); before {
	case ":", ",", "and", "but", "so", "or", "-", "–", "—":
		return true
	default:
		return strings.Trim(before, quoteMarks+"`'‘’") == ""
	}
}

// hoped tells whether the cue is a participle for what somebody feels in some way about: "is
// optimistic about Chad and Mali signing a pact".
func (v *view) hoped(n int) bool {
	for range climb {
		if v.tree[n].Tag == "VBG" {
			break
		}
		if l := v.label(n); l != syntax.Object && l != syntax.Oblique && l != syntax.OpenComplement || v.tree[n].Head < 0 {
			return false
		}
		n = v.tree[n].Head
	}
	if v.tree[n].Tag != "VBG" {
		return false
	}
	for i := n - 1; i > 0 && i > n-14; i-- {
		if w := v.lower(i); (w == "about" || w == "on" || w == "of") && v.kinds.hopeful.has(v.lower(i-1)) {
			return true
		} else if t := v.tree[i].Tag; t[0] == 'V' || t == "MD" {
			return false
		}
	}
	return false
}

// abstained tells whether the cue is, or has in it, what somebody would refrain from:
// "proposed refraining from sanctions on Mali".
func (v *view) abstained(r Relation) bool {
	from, to := v.at(r.Cue.Start), v.at(r.Cue.End-1)
	for i := to - 1; i > 0 && i >= from-4; i-- {
		if v.lower(i) == "from" && v.kinds.refraining.has(v.lower(i-1)) {
			return true
		} else if i < from && v.tree[i].Tag[0] == 'V' {
			return false
		}
	}
	return false
}

// unlisted tells whether the cue ends with the list that somebody is told to be not on: "was
// not on the Union's sanctions list agreed in May".
func (v *view) unlisted(r Relation) bool {
	if r.Name != "SANCTIONS" || !strings.HasSuffix(v.lower(v.at(r.Cue.End-1)), "list") {
		return false
	}
	for i := v.at(r.Cue.End - 1); i > 0 && i > v.at(r.Cue.Start)-6; i-- {
		switch v.lower(i) {
		case "on", "in", "among":
			return v.kinds.negated.has(v.lower(i - 1))
		}
	}
	return false
}

// heldIn tells whether the cue is a noun for talks in which something has or has not come about:
// "failed to reach a deal in the nuclear talks".
func (v *view) heldIn(n int) bool {
	return !v.verbal(n) && !v.denied(n) && (v.opener(v.phraseStart(n)) == "in" || v.opener(v.phraseStart(n)) == "during") && v.lower(max(0, v.phraseStart(n)-1)) == v.opener(v.phraseStart(n))
}
