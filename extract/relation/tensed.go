package relation

import (
	"slices"

	"geokg/extract/syntax"
	"geokg/extract/text"
)

// tensed gives a deed behind "and" to the one of two before it, who says something and who is told of,
// whose verb is of the same tense: "[Falkner] said Chad backs Togo and urges Mali" tells what Chad does,
// "[Falkner] said Chad backs Togo and urged Mali" what Falkner did.
func (d *document) tensed(found []Relation) []Relation {
	if !slices.ContainsFunc(d.views, func(v *view) bool { return slices.ContainsFunc(v.Tokens[:len(v.tree)], and) }) {
		return found
	}
	out, wrong := slices.Clone(found), map[int]bool{}
	for i := range out {
		r := &out[i]
		v := d.views[r.Sentence]
		if len(v.tree) == 0 || !shared(r.Name) || !d.inside(v, r.Subject) {
			continue
		}
		teller, told := d.tellerAndTold(v, v.cueOf(*r).top)
		if teller < 0 {
			continue
		}
		by, not, source := told, teller, teller
		if v.inPast(v.cueOf(*r).top) {
			by, not, source = teller, told, -1
		}
		if !d.one(r.Subject, not) || d.one(by, r.Object) {
			continue
		}
		j := slices.IndexFunc(out, func(x Relation) bool {
			return x.Name == r.Name && x.Sentence == r.Sentence && d.one(x.Subject, by) && d.one(x.Object, r.Object)
		})
		if j >= 0 || !d.fits(r.Name, d.mentions[by].Entity, d.mentions[r.Object].Entity) {
			wrong[i] = true
		}
		if j < 0 {
			j, r.Subject = i, by
		}
		out[j].Source, out[j].Confidence = source, max(out[j].Confidence, r.Confidence)
	}
	if len(wrong) == 0 {
		return out
	}
	left := out[:0:0]
	for i, r := range out {
		if !wrong[i] {
			left = append(left, r)
		}
	}
	return left
}

func and(t text.Token) bool { return t.Lower == "and" }

// tellerAndTold gives who says, in the past, what somebody does in the present, where the verb at a token
// stands behind "and" after both and is of either tense; -1 for none.
func (d *document) tellerAndTold(v *view, verb int) (teller, told int) {
	k := verb - 1
	for k > 0 && v.tree[k].Tag == "RB" {
		k--
	}
	if k < 4 || v.lower(k) != "and" || !v.inPast(verb) && !v.inPresent(verb) {
		return -1, -1
	}
	deed, said := -1, -1
	for i := k - 1; i > 0 && said < 0; i-- {
		switch w := v.lower(i); {
		case w == "," || w == ";" || w == "who" || w == "which" || w == "and" && deed < 0:
			return -1, -1 // another clause
		case v.inPast(i) && v.says(i) && deed >= 0:
			said = i
		case v.inPast(i), v.inPresent(i) && deed >= 0, v.tree[i].Tag == "MD":
			return -1, -1
		case v.inPresent(i):
			deed = i
		}
	}
	if said < 0 {
		return -1, -1
	}
	teller, told = d.actorAt(v, v.grammatical(said, 0)), d.actorAt(v, v.grammatical(deed, 0))
	if teller < 0 || told < 0 || d.one(teller, told) || d.mentions[teller].First > said || d.mentions[told].First < said || d.mentions[told].First > deed {
		return -1, -1
	}
	return teller, told
}

// actorAt is the one known actor that stands at token k; -1 for none or several.
func (d *document) actorAt(v *view, k int) int {
	if k < 0 {
		return -1
	}
	if all := d.actors(v, k); len(all) == 1 {
		return all[0].mention
	}
	return -1
}

// inPast and inPresent tell the tenses of verbs. A participle behind "and" without an auxiliary is one that
// the tagger has taken for it.
func (v *view) inPast(i int) bool {
	return v.tree[i].Tag == "VBD" || v.tree[i].Tag == "VBN" && v.lower(i-1) == "and" && v.child(i, syntax.Auxiliary, syntax.PassiveAux) < 0
}
func (v *view) inPresent(i int) bool { return v.tree[i].Tag == "VBZ" || v.tree[i].Tag == "VBP" }
