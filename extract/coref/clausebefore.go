package coref

import (
	"geokg/extract/entity"
	"geokg/extract/syntax"
)

// clauseBefore gives whom "him" or "her" stands for as the object of a clause that is joined to one whose
// subject is a person, where nobody else is told of between the two: "[Falkner] condemned the talks, and
// the police arrested [him]". Without it a person of the sentence before, who was an object there as
// well, would be as good. It is -1 for none.
func (x *resolution) clauseBefore(i int, p *pronoun) int {
	m, n := &x.out[i], x.node(i)
	if p.task() != forPerson || n.top < 0 || n.label != syntax.Object || x.places[i].quote >= 0 {
		return -1
	}
	t := x.tree(m.Sentence)
	own := subjectOf(t, n.clause)
	if own < 0 || own > m.First {
		return -1
	}
	j := x.knownAt(subjectBefore(t, n.clause, own), i)
	if j < 0 || j > i || x.out[j].Form != entity.Name || x.out[j].Entity.Type != entity.Person {
		return -1
	}
	if g := x.actor(x.out[j].Entity).gender; g != unknown && p.gender != g {
		return -1
	}
	for k := j + 1; k < i; k++ {
		b := &x.out[k]
		switch {
		case b.First <= own && own < b.Last, x.out[j].Contains(b.Span):
			// who does it to him
		case b.Form == entity.Pronoun && x.pronouns[x.lower(k)] != nil && x.pronouns[x.lower(k)].gender == thing:
			// "backed it"
		case b.Entity != nil && b.Entity.Type == entity.Person && b.Entity.ID != x.out[j].Entity.ID, b.Entity == nil && x.takes(k, p):
			return -1
		}
	}
	return j
}

// subjectBefore gives the subject of the clause that a verb's own clause, with its subject at a token, is
// joined to: that of the last of the verbs before it; -1 for none. The parser may hang what "and" joins on a
// noun, as if it told of that: "condemned the talks, and the police arrested him".
func subjectBefore(t syntax.Tree, verb, own int) int {
	head := t[verb].Head
	switch t[verb].Label {
	case syntax.Conjunct, syntax.Parataxis:
	case syntax.Relative:
		if cc := childOf(t, verb, syntax.Coordinator); cc < 0 || cc > own {
			return -1
		}
		for head >= 0 && subjectOf(t, head) < 0 {
			head = t[head].Head
		}
	default:
		return -1
	}
	last := -1
	for k := max(head, 0); head >= 0 && k < verb; k++ {
		if k != head && (t[k].Head != head || t[k].Label != syntax.Conjunct) {
			continue
		}
		if s := subjectOf(t, k); s >= 0 && s < own {
			last = s
		}
	}
	return last
}
