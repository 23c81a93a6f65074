package relation

import (
	"slices"

	"geokg/extract/entity"
)

// listed takes what is told of those on a list from whose people they are: "[Malian] officials
// sanctioned by Chad include Falkner". Who has put the others there has put them too.
func (d *document) listed(found []Relation) []Relation {
	wrong := func(r Relation) bool {
		v := d.views[r.Sentence]
		return r.Name == "SANCTIONS" && len(v.tree) > 0 && d.onList(v, r)
	}
	if !slices.ContainsFunc(found, wrong) {
		return found
	}
	var out []Relation
	for _, r := range found {
		if !wrong(r) {
			out = append(out, r)
			continue
		}
		by := d.lister(found, r)
		if by < 0 {
			continue
		}
		r.Subject = by
		if !d.toldAmong(found, r) {
			out = append(out, r)
		}
	}
	return out
}

// onList tells whether the subject only says whose those are who have been put on a list, before
// the participle, while the object stands past it.
func (d *document) onList(v *view, r Relation) bool {
	if !d.inside(v, r.Subject) || !d.inside(v, r.Object) {
		return false
	}
	c, m := v.cueOf(r), &d.mentions[r.Subject]
	if v.tree[c.top].Tag[0] != 'V' || v.tree[c.top].Tag == "VBG" || d.mentions[r.Object].First < c.top || m.Last > c.top {
		return false
	}
	i, told := c.top-1, c.top+1 < len(v.tree) && (v.lower(c.top+1) == "by" || v.lower(c.top+1) == "include" || v.lower(c.top+1) == "are")
	people := m.Last
	if m.Last > m.First+1 && v.Tokens[m.Last-1].Text == v.lower(m.Last-1) && v.tree[m.Last-1].Tag[0] == 'N' {
		people-- // all of "Malian officials" is the mention
	}
	for ; i >= people && v.tree[i].Tag[0] != 'N'; i-- {
		switch w := v.lower(i); {
		case w == "who", w == "that", w == "which", v.kinds.being.has(w):
			told = told || w != "has" && w != "had"
		case w == "have", w == "now", v.tree[i].Tag == "RB":
		default:
			return false
		}
	}
	if !told || i < people {
		return false
	}
	for ; i >= m.Last; i-- {
		if tag := v.tree[i].Tag; tag[0] != 'N' && tag[0] != 'J' && !isPossessive(v.lower(i)) {
			return false
		}
	}
	return true
}

// lister is the mention of who has put the others on the list: in the sentence, by the same
// words, or in one of the two before; -1 for none.
func (d *document) lister(found []Relation, r Relation) int {
	by, at := -1, -1
	for _, x := range found {
		if x.Name != r.Name || x.Sentence > r.Sentence || x.Sentence < r.Sentence-2 || x.Sentence < at || d.one(x.Subject, r.Subject) || d.one(x.Subject, r.Object) {
			continue
		}
		if e := d.mentions[x.Subject].Entity; e.Type != entity.Country && e.Type != entity.Organization || x.Status != "actual" && x.Status != "planned" {
			continue
		}
		by, at = x.Subject, x.Sentence
	}
	return by
}
