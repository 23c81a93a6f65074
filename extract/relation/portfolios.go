package relation

import (
	"slices"
	"strings"

	"geokg/extract/entity"
	"geokg/extract/text"
)

// portfolios gives each of a list of those who are put into offices, or out of them, the own
// office, and has the last of them suffer what the first does: "relieved [Falkner] as governor of
// Gao, and Gen. [Kestrel] as director of prisons".
func (d *document) portfolios(found []Relation) []Relation {
	out := found
	for i := range found {
		r := out[i]
		v := d.views[r.Sentence]
		if len(v.tree) == 0 || r.Name != "APPOINTS" && r.Name != "DISMISSES" || !d.inside(v, r.Object) {
			continue
		}
		list := d.officers(v, v.at(r.Cue.Start))
		if at := slices.Index(list, r.Object); at < 0 || len(list) < 2 {
			continue
		}
		if top := v.cueOf(r).top; d.means(v, top, "DISMISSES", -1) && !d.means(v, top, "APPOINTS", -1) {
			r.Name = "DISMISSES"
		}
		r.Item = d.ownOffice(v, r, list)
		out[i] = r
		if r.Object != list[0] {
			continue
		}
		for _, k := range list[1:] {
			x := r
			x.Object, x.heard = k, heard{}
			x.Confidence *= againTrust
			x.Item = d.ownOffice(v, x, list)
			at := slices.IndexFunc(out, func(o Relation) bool {
				return o.Sentence == r.Sentence && (o.Name == "APPOINTS" || o.Name == "DISMISSES") && d.one(o.Object, k)
			})
			if at < 0 {
				out = append(out[:len(out):len(out)], x)
			} else if d.one(out[at].Subject, r.Subject) {
				out[at].Confidence = max(out[at].Confidence, x.Confidence)
			}
		}
	}
	return out
}

// officers are the persons of a list, behind token n, with "as" and an office behind each:
// "[Falkner] as governor of Gao, and Gen. [Kestrel] as director of prisons".
func (d *document) officers(v *view, n int) (list []int) {
	for _, k := range v.own {
		m := &d.mentions[k]
		if !d.known(k) || m.Entity.Type != entity.Person || m.Form != entity.Name || m.First <= n || m.Last+1 >= len(v.tree) || v.lower(m.Last) != "as" {
			continue
		}
		if len(list) > 0 && !v.sameList(d.mentions[list[len(list)-1]].Last, m.First) {
			return list
		}
		list = append(list, k)
	}
	return list
}

// sameList tells whether the tokens [i, j) are "as", an office, what joins it to the next of a list,
// and what that one is: ", and Gen.".
func (v *view) sameList(i, j int) bool {
	end := v.officeEnd(i+1, j)
	for k := end; k < j; k++ {
		if w, tag := v.lower(k), v.tree[k].Tag; w != "," && w != "and" && tag[0] != 'N' && tag[0] != 'J' && tag != "DT" && v.Tokens[k].Text != "." {
			return false
		}
	}
	return end < j
}

// officeEnd is where the office ends that begins with token i, at the latest j: before a comma,
// and the last "and" that is one of the list's.
func (v *view) officeEnd(i, j int) int {
	and := j
	for k := i; k < j; k++ {
		switch tag := v.tree[k].Tag; {
		case v.lower(k) == "and":
			and = k
		case strings.ContainsAny(v.Tokens[k].Text[:1], `,.;:()"`) && len(v.Tokens[k].Text) == 1, tag[0] == 'V', tag[0] == 'W', tag == "IN" && v.lower(k) != "of" && v.lower(k) != "for":
			return k
		}
	}
	if j < len(v.tree) {
		return and
	}
	return j
}

// ownOffice is the office of the object of r, one of a list; the item of r where that is a part
// of it.
func (d *document) ownOffice(v *view, r Relation, list []int) string {
	first, end := d.mentions[r.Object].Last+1, len(v.tree)
	if at := slices.Index(list, r.Object); at+1 < len(list) {
		end = d.mentions[list[at+1]].First
	}
	end = v.officeEnd(first, end)
	for first < end && (v.tree[first].Tag == "DT" || v.lower(first) == "new") {
		first++
	}
	if end <= first {
		return r.Item
	}
	all := text.Span{Start: v.Tokens[first].Start, End: v.Tokens[end-1].End}
	if r.Item != "" && strings.Contains(v.between(all), r.Item) {
		return r.Item
	}
	return d.trimmed(v, r, all)
}
