package relation

import (
	"slices"

	"geokg/extract/coref"
	"geokg/extract/entity"
)

// whichOthers leaves out that somebody does what a clause with "which" or "who" behind a comma tells of
// another, who stands right before it: "[Falkner], a member of the Union, which backs Mali", "[Chad] shot at
// a boat of the Union, which accused Mali". What "which" tells no person does.
func (d *document) whichOthers(found []Relation) []Relation {
	return d.without(found, func(v *view, r Relation) bool {
		c := v.cueOf(r)
		if !shared(r.Name) || !d.inside(v, r.Subject) || !v.verbal(c.top) || v.passive(c.top) {
			return false
		}
		w := v.relativeAt(c.top)
		m := &d.mentions[r.Subject]
		if w < 2 || m.Last >= w || v.lower(w-1) != "," {
			return false
		}
		if v.lower(w) == "which" && m.Entity.Type == entity.Person {
			if tag := v.tree[m.Last].Tag; tag == "NN" || tag == "NNS" {
				return false // "the Falkner cell, which"
			}
			if m.First > 1 && v.lower(m.First-1) == "by" && (v.lower(m.First-2) == "led" || v.lower(m.First-2) == "headed") {
				return false // "a delegation led by Falkner, which visited Mali"
			}
			for i := w + 1; i < len(v.tree) && v.lower(i) != ","; i++ {
				if h := v.lower(i); h == "him" || h == "her" {
					return false // "on a tour, which will take him to Mali"
				}
			}
			return v.tree[m.Last].Tag != "POS" // "Falkner's decree, which dissolved"
		}
		return slices.ContainsFunc(found, func(x Relation) bool {
			if x.Name != r.Name || x.Sentence != r.Sentence || !x.Cue.Overlaps(r.Cue) || d.one(x.Subject, r.Subject) || !d.inside(v, x.Subject) {
				return false
			}
			k := &d.mentions[x.Subject]
			return (k.Entity.Type == entity.Person) == (v.lower(w) == "who") && (k.First == w || k.Last == w-1) && v.endsAlone(d, w-1, m)
		})
	})
}

// endsAlone tells whether a mention that ends with token n is of one alone, none of a list, and the other
// mention stands before it.
func (v *view) endsAlone(d *document, n int, other *coref.Mention) bool {
	for _, k := range v.own {
		if m := &d.mentions[k]; m.Last == n && d.inside(v, k) && m.Entity != nil {
			first := v.phraseStart(m.First)
			return other.Last <= first && first > 0 && v.lower(first-1) != "and" && v.lower(first-1) != ","
		}
	}
	return false
}

// relativeAt is the "which" or "who" that is the subject of verb n, right before it or its auxiliaries;
// -1 for none.
func (v *view) relativeAt(n int) int {
	for i := n - 1; i > 0; i-- {
		switch w, tag := v.lower(i), v.tree[i].Tag; {
		case w == "which" || w == "who":
			return i
		case tag == "MD" || tag[0] == 'R' || w == "has" || w == "had" || w == "have" || w == "is" || w == "are" || w == "was" || w == "were" || w == "been":
		default:
			return -1
		}
	}
	return -1
}
