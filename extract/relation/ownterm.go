package relation

import (
	"slices"

	"geokg/extract/text"
)

// ownTerms gives each of several who are sentenced together the own term: "Falkner was sentenced to 34
// years and Kestrel to 45". The items are changed where they stand.
func (d *document) ownTerms(found []Relation) {
	d.each(found, func(v *view, r *Relation) {
		if r.Name != "PROSECUTES" && r.Name != "DETAINS" || !d.inside(v, r.Object) || !v.kinds.verdict.has(v.lower(v.cueOf(*r).top)) {
			return
		}
		terms := v.terms()
		if len(terms) < 2 {
			return
		}
		last := d.mentions[r.Object].Last
		for _, t := range terms {
			first := v.at(t.Start)
			if first < last {
				continue
			}
			for _, k := range v.own {
				if m := &d.mentions[k]; d.known(k) && m.First >= last && m.Last <= first && !d.one(k, r.Object) && d.sentencedToo(found, *r, k) {
					return // the term is that of the next one
				}
			}
			r.Item = v.between(t)
			return
		}
	})
}

// sentencedToo tells whether mention k is of another whom the cue of r tells to be sentenced.
func (d *document) sentencedToo(found []Relation, r Relation, k int) bool {
	return slices.ContainsFunc(found, func(x Relation) bool {
		return x.Sentence == r.Sentence && x.Name == r.Name && x.Cue.Overlaps(r.Cue) && d.one(x.Object, k)
	})
}

// terms are the terms to which people are sentenced, behind "to": "34 years in prison", "life", "death".
func (v *view) terms() (out []text.Span) {
	for i := 0; i+1 < len(v.tree); i++ {
		if v.lower(i) != "to" {
			continue
		}
		k := i + 1
		switch w := v.lower(k); {
		case w == "life" || w == "death":
		case v.tree[k].Tag == "CD" && k+1 < len(v.tree) && termUnit[v.lower(k+1)]:
			k++
		default:
			continue
		}
		if k+2 < len(v.tree) && (v.lower(k+1) == "in" || v.lower(k+1) == "behind") && v.tree[k+2].Tag[0] == 'N' {
			k += 2
		}
		out = append(out, v.span(i+1, k))
	}
	return out
}

// termUnit are the units of terms.
var termUnit = map[string]bool{"years": true, "year": true, "months": true, "month": true, "weeks": true, "days": true, "decades": true}
