package relation

import (
	"slices"

	"geokg/extract/entity"
	"geokg/extract/syntax"
)

// victims has who criticises what befell somebody criticise who is told to have done it, and not
// the victim: "Chad condemned [Falkner]'s arrest", whom Mali has arrested.
func (d *document) victims(found []Relation) []Relation {
	wrong := func(r Relation) bool {
		v := d.views[r.Sentence]
		return r.Name == "CRITICIZES" && len(v.tree) > 0 && d.befell(v, r)
	}
	if !slices.ContainsFunc(found, wrong) {
		return found
	}
	return amend(found, func(r *Relation, _ []Relation) bool {
		if !wrong(*r) {
			return true
		}
		by := d.culprit(found, *r)
		if by < 0 || d.one(by, r.Subject) {
			return false
		}
		r.Object = by
		r.Confidence *= againTrust
		return !d.toldAmong(found, *r)
	})
}

// befell tells whether the object, a person, is only whom the thing criticised befell: "condemned
// [his] jailing", not "condemned [his] killing of Malians".
func (d *document) befell(v *view, r Relation) bool {
	if !d.inside(v, r.Object) || d.mentions[r.Object].Entity.Type != entity.Person {
		return false
	}
	m := &d.mentions[r.Object]
	i := m.Last
	switch {
	case m.Start < r.Cue.Start:
		return false
	case i < len(v.tree) && isPossessive(v.lower(i)):
		i++
	case v.tree[i-1].Tag != "PRP$":
		return false
	}
	for end := i + 3; i < min(end, len(v.tree)); i++ {
		if v.kinds.plight.has(v.lower(i)) {
			return i+1 == len(v.tree) || v.lower(i+1) != "of" && v.tree[i+1].Tag[0] != 'N'
		}
		if v.tree[i].Tag[0] != 'J' && v.tree[i].Tag != "VBN" {
			break
		}
	}
	return false
}

// culprit is the mention of who is told, in the sentence or one of the two beside it, to have done
// something to the object of r; -1 for none.
func (d *document) culprit(found []Relation, r Relation) int {
	best, by := 0.5, -1
	for _, x := range found {
		switch x.Name {
		case "DETAINS", "PROSECUTES", "KILLS", "ATTACKS", "ABDUCTS", "EXPELS", "DISMISSES":
		default:
			continue
		}
		if d.one(x.Object, r.Object) && x.Status == "actual" && distance(x.Sentence, r.Sentence) < 3 && x.Confidence > best {
			best, by = x.Confidence, x.Subject
		}
	}
	return by
}

// condemned has who condemns a deed told by a noun condemn who did it: "Chad condemned the
// detention of [Malian] opposition leader Falkner".
func (d *document) condemned(found []Relation) []Relation {
	out := found
	for _, r := range found {
		if r.Name != "DETAINS" && r.Name != "KILLS" && r.Name != "PROSECUTES" && r.Name != "DISMISSES" || r.Status != "actual" || d.mentions[r.Subject].Entity.Type == entity.Person {
			continue
		}
		v := d.views[r.Sentence]
		if len(v.tree) == 0 {
			continue
		}
		top := v.cueOf(r).top
		verb := v.tree[top].Head
		if v.verbal(top) || verb < 0 || v.label(top) != syntax.Object || !v.verbal(verb) || v.denied(verb) || !d.means(v, verb, "CRITICIZES", -1) {
			continue
		}
		who := v.grammatical(verb, 0)
		if who < 0 || v.passive(verb) {
			continue
		}
		for _, e := range d.actors(v, who) {
			c := Relation{Sentence: r.Sentence, Subject: e.mention, Object: r.Subject, Name: "CRITICIZES", Item: v.Tokens[top].Text, Status: "actual", Source: -1,
				Cue: v.Tokens[verb].Span, Rule: r.Rule, Confidence: r.Confidence * againTrust, Evidence: r.Evidence}
			c.Status = d.byWords(v, c)
			if d.one(e.mention, r.Subject) || !d.fits(c.Name, d.mentions[c.Subject].Entity, d.mentions[c.Object].Entity) || slices.ContainsFunc(out, func(x Relation) bool {
				return x.Sentence == c.Sentence && x.Name == c.Name && d.one(x.Subject, c.Subject) && (d.one(x.Object, c.Object) || x.Cue.Overlaps(c.Cue))
			}) {
				continue
			}
			out = append(out[:len(out):len(out)], c)
		}
	}
	return out
}
