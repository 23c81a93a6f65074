package relation

import (
	"slices"

	"geokg/extract/syntax"
)

// told tells whether the words that deny stand only past the verb of a relation's cue and its
// two actors, so that they are not said of them: "recognised it, but Chad did not", "bombed
// it, but denies that anybody died". The verb itself must mean the relation, tell what is or
// was, and stand at the top or in what somebody says there.
func (d *document) told(v *view, r Relation) bool {
	if len(v.tree) == 0 {
		return false
	}
	top := v.cueOf(r).top
	if !v.verbal(top) || !slices.Contains([]string{"was", "now", "has"}, v.tense(top)) || !v.mainClause(top) {
		return false
	}
	past := max(top+1, d.behindName(v, r.Subject), d.behindName(v, r.Object))
	some := false
	for k := range v.tree {
		not, denies := v.kinds.negated.has(v.lower(k)), v.kinds.denying.has(v.lower(k)) && v.verbal(k)
		if !not && !denies {
			continue
		}
		if k < past || denies && v.deniesIt(k) || not && !d.means(v, top, r.Name, k) || denies && !some && !d.means(v, top, r.Name, -1) {
			return false
		}
		some = true
	}
	return some
}

// behindName is the token right behind mention k; 0 where it is not in the sentence.
func (d *document) behindName(v *view, k int) int {
	if !d.inside(v, k) {
		return 0
	}
	return d.mentions[k].Last
}

// mainClause tells whether the verb n is the sentence's own, joined to it, or what somebody
// is told there to say.
func (v *view) mainClause(n int) bool {
	for range climb {
		h := v.tree[n].Head
		if h < 0 {
			return true
		}
		switch v.label(n) {
		case syntax.Conjunct, syntax.Parataxis:
		case syntax.Complement:
			if !v.says(h) {
				return false
			}
		default:
			return false
		}
		n = h
	}
	return false
}

// deniesIt tells whether a verb of denying may be about what was told before: "but Mali
// denies it", "denied the attack".
func (v *view) deniesIt(n int) bool {
	if n+1 >= len(v.Tokens) {
		return true
	}
	switch w := v.lower(n + 1); w {
	case "it", "this", "the", "these", "those", "all", "so", ".", ",", ";", "and", "but":
		return true
	case "that":
		return n+2 >= len(v.Tokens) || v.label(n+2) == syntax.Punctuation
	}
	return n > 0 && v.lower(n-1) == "which"
}

// doneAfter has what comes after "but" done, if what stands before is denied: "denies bombing
// Gao, but bombed [Kidal]"; and what is said beside the denial: "denied bombing Gao and said it
// had struck [Kidal]". The relations are changed where they stand.
func (d *document) doneAfter(found []Relation) {
	d.each(found, func(v *view, r *Relation) {
		if r.Status == "negated" && v.saidBesides(v.at(r.Cue.End)) {
			if s := d.byWords(v, *r); s != "" {
				r.Status = s
			}
			return
		}
		if r.Status != "negated" || !d.inside(v, r.Object) || !v.kinds.denying.has(v.lower(v.at(r.Cue.Start))) {
			return
		}
		verb := d.mentions[r.Object].First - 1
		if verb > 0 && v.tree[verb].Tag == "DT" {
			verb--
		}
		if verb < 2 || v.lower(verb-1) != "but" || v.Tokens[verb].Start < r.Cue.End || v.tree[verb].Tag != "VBD" && v.tree[verb].Tag != "VBN" {
			return
		}
		if d.means(v, verb, r.Name, -1) {
			r.Status, r.Cue = "actual", v.Tokens[verb].Span
			if r.Source >= 0 && d.one(r.Source, r.Subject) {
				r.Source = -1
			}
		}
	})
}

// saidBesides tells whether what stands before token n, without a "not", is told by a verb of
// saying that "and" or "but" joins to a denial of something else: "denied bombing Gao and said it had struck Kidal".
func (v *view) saidBesides(n int) bool {
	says := -1
	for i := 2; i < n; i++ {
		if join := v.lower(i - 1); (join == "and" || join == "but") && v.says(i) && (v.tree[i].Tag == "VBD" || v.tree[i].Tag == "VBZ") {
			says = i
		}
	}
	for i := 1; i < says-2; i++ {
		if v.kinds.denying.has(v.lower(i)) && v.verbal(i) {
			for k := says; k < n; k++ {
				if w := v.lower(k); v.tree[k].Tag == "CC" || v.kinds.negated.has(w) || v.kinds.denying.has(w) {
					return false
				}
			}
			return true
		}
	}
	return false
}
