package relation

import (
	"slices"

	"geokg/extract/entity"
	"geokg/extract/text"
)

// trimmed is the item of relation r that stands at span p, without what is no part of it:
// empty where that leaves nothing.
func (d *document) trimmed(v *view, r Relation, p text.Span) string {
	if d.cutsName(r, p) {
		return ""
	}
	if p.Contains(r.Cue) && p.Start < r.Cue.Start && len(v.tree) > 0 && v.verbal(v.cueOf(r).top) { // "two pilots" of "the raid and alleges that two pilots"
		rest := v.at(r.Cue.End-1) + 1
		if rest < len(v.Tokens) && v.lower(rest) == "that" {
			rest++
		}
		first := v.at(r.Cue.Start)
		switch {
		case rest < len(v.Tokens) && v.Tokens[rest].Start < p.End:
			p.Start = v.Tokens[rest].Start
		case first > 0 && v.Tokens[first-1].Text == ",":
			p.End = v.Tokens[first-1].Start
		default:
			return ""
		}
	}
	item := bare(v.between(v.withMarks(p)))
	if item == "part" {
		return ""
	}
	return item
}

// cutsName tells whether a span breaks off within the name of an end of r: what
// "the heiress Ada" of "the heiress Ada Lee" names is no item.
func (d *document) cutsName(r Relation, p text.Span) bool {
	return slices.ContainsFunc([]int{r.Subject, r.Object}, func(k int) bool {
		m := d.mentions[k]
		return m.Form == entity.Name && m.Entity.Type == entity.Person && m.Sentence == r.Sentence && p.Start < m.Start && p.End > m.Start && p.End < m.End
	})
}
