package relation

import (
	"slices"
	"strings"

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

// giveTitle makes the item of a role the office alone, where the words give one.
func (d *document) giveTitle(r *Relation) {
	v := d.views[r.Sentence]
	if r.Item == "" {
		r.Item = d.byVerb(*r)
	}
	if r.Item == "" || r.Item == "office" {
		r.Item = d.titleOf(v, *r)
	}
	r.Item = d.title(v, *r)
}

// title gives the office alone of an item: without whose it is, "governor of Ohio", and
// who has it first, "first female governor".
func (d *document) title(v *view, r Relation) string {
	item := r.Item
	o := &d.mentions[r.Object]
	if o.Sentence == v.Index && o.Form == entity.Name {
		name := v.between(o.Span)
		for _, of := range []string{" of ", " of the "} {
			if at := strings.Index(item, of+name); at > 0 {
				item = item[:at]
			}
		}
	}
	if rest, ok := strings.CutPrefix(item, "first "); ok {
		for _, w := range []string{"ever ", "elected ", "female ", "woman ", "black "} {
			rest = strings.TrimPrefix(rest, w)
		}
		item = rest
	}
	return item
}

// titleOf is the office that the words between a role's cue and the name of the body give:
// "Speaker" in "was sworn in as the Speaker of [the House]"; empty for none.
func (d *document) titleOf(v *view, r Relation) string {
	if len(v.tree) == 0 || !d.inside(v, r.Object) {
		return ""
	}
	m := &d.mentions[r.Object]
	end := m.First
	for i := m.First; i < m.Last; i++ {
		if v.lower(i) == "of" && m.Form != entity.Name { // a mention such as "the Speaker of the House"
			end = i + 1
			break
		}
	}
	for end > 0 && v.tree[end-1].Tag == "DT" {
		end--
	}
	if end == 0 || v.lower(end-1) != "of" {
		return ""
	}
	end--
	first := end
	for first > 0 && end-first < longest && (v.tree[first-1].Tag[0] == 'N' || v.tree[first-1].Tag[0] == 'J') && v.lower(first-1) != "new" {
		first--
	}
	if first == end || v.Tokens[first].Start < r.Cue.Start || v.cover[first] >= 0 && d.known(v.cover[first]) && d.one(v.cover[first], r.Subject) {
		return ""
	}
	return v.between(text.Span{Start: v.Tokens[first].Start, End: v.Tokens[end-1].End})
}
