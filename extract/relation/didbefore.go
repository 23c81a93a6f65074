package relation

import (
	"slices"

	"geokg/extract/lexicon"
	"geokg/extract/text"
)

// didBefore adds the deed that somebody has done where the head has seen only that it may be done to the same
// one again: "Mali [expelled] Chad's envoy and threatened to expel Chadian soldiers".
func (d *document) didBefore(found []Relation) []Relation {
	out := found
	for _, r := range found {
		v := d.views[r.Sentence]
		if len(v.tree) == 0 || r.Status != "threatened" && r.Status != "planned" || !shared(r.Name) || verbalAct(r.Name) || !d.inside(v, r.Subject) || !d.inside(v, r.Object) {
			continue
		}
		c := v.cueOf(r)
		if !v.verbal(c.top) || v.passive(c.top) || v.tree[c.top].Tag != "VB" {
			continue
		}
		at, k := d.sameBefore(v, r, c.top)
		if k < 0 || slices.ContainsFunc(out, func(x Relation) bool {
			return x.Name == r.Name && x.Sentence == r.Sentence && x.Status == "actual" && d.samePair(x, r)
		}) {
			continue
		}
		x := r
		x.Object, x.Status, x.Source, x.Item, x.Time, x.Cue, x.heard = k, "actual", -1, "", "", v.Tokens[at].Span, heard{}
		out = append(out[:len(out):len(out)], x)
	}
	return out
}

// sameBefore is the finite verb before token top that is the same verb and has the relation's subject too, and
// the mention of the relation's object behind it; -1 and -1 for none.
func (d *document) sameBefore(v *view, r Relation, top int) (at, k int) {
	lemmas := lexicon.Lemmas(v.lower(top))
	for i := d.mentions[r.Subject].Last; i < top-2; i++ {
		if tag := v.tree[i].Tag; tag != "VBD" && tag != "VBZ" && (tag != "VBN" || v.passive(i)) || !slices.ContainsFunc(lexicon.Lemmas(v.lower(i)), func(l string) bool { return slices.Contains(lemmas, l) && l != "be" }) {
			continue
		}
		joint := slices.IndexFunc(v.Tokens[i:top], func(t text.Token) bool { return t.Lower == "and" || t.Lower == "but" })
		if joint < 0 {
			return -1, -1
		}
		for _, o := range v.own {
			if m := &d.mentions[o]; d.known(o) && d.one(o, r.Object) && m.First > i && m.Last <= i+joint && m.First <= i+4 {
				return i, o
			}
		}
	}
	return -1, -1
}
