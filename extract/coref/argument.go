package coref

import (
	"slices"

	"geokg/extract/entity"
	"geokg/extract/syntax"
)

// Who acts in the clause in which a pronoun is acted on, or owns what is: whom the pronoun is
// not, "Chad wrote to it", and who owns it, "Chad opened its border".

// actsOnIt gives the verb whose object pronoun i is, or on which it hangs below a preposition
// that turns what is done on it: "Chad wrote to it", "lodged a protest against it"; -1 for none.
func (x *resolution) actsOnIt(i int, p *pronoun) int {
	m, n := &x.out[i], x.node(i)
	if n.top < 0 || n.part != syntax.Root || p.use == "possessive" || p.use == "reflexive" || x.places[i].function == possessive {
		return -1
	}
	t := x.tree(m.Sentence)
	verb := t[n.top].Head
	turned := x.hints.turning[x.token(m.Sentence, m.First-1).Lower]
	switch {
	case n.label == syntax.Object || n.label == syntax.IndirectObject:
	case n.label == syntax.Oblique && turned:
	case n.label == syntax.NounPhrase && turned && t[verb].Label == syntax.Object && lemma(x.hints.lodging, x.token(m.Sentence, t[verb].Head).Lower):
		verb = t[verb].Head
	default:
		return -1
	}
	if verb != n.clause {
		return -1
	}
	return verb
}

// actingOnIt gives who act in that clause, each of several: neither Chad nor Mali is "them" of
// "Chad and Mali wrote to them", nor any of the three "him" of "The three praised him".
func (x *resolution) actingOnIt(i int, p *pronoun) (who []*entity.Entity) {
	verb := x.actsOnIt(i, p)
	if verb < 0 {
		return nil
	}
	s := x.out[i].Sentence
	t := x.tree(s)
	subject := subjectOf(t, verb)
	for subject < 0 && t[verb].Label == syntax.Conjunct {
		verb = t[verb].Head // "The three came and praised him"
		subject = subjectOf(t, verb)
	}
	if subject < 0 {
		return nil
	}
	for j := x.begin[s]; j < x.begin[s+1]; j++ {
		b, n := &x.out[j], x.node(j)
		if j == i || b.Entity == nil || n.top < 0 || n.top != subject && (n.clause != verb || n.part != syntax.Conjunct || n.label != syntax.Subject) {
			continue
		}
		for _, a := range x.meant(j) {
			who = append(who, a.entity)
		}
	}
	return who
}

// ofOneSide tells whether one of two is a state and the other a force or ministry of it: neither
// is told to act on the other.
func ofOneSide(a, b *entity.Entity) bool {
	if a.Type != entity.Country {
		a, b = b, a
	}
	return a.Type == entity.Country && b.Type == entity.Organization && b.Country == a.Country &&
		(ministerial(b.Name) || headWord(b.Name, "Army", "Navy", "Force", "Forces", "Guard", "Police", "Command", "Staff"))
}

// actedBy tells whether one of some actors acts on pronoun i.
func (x *resolution) actedBy(i int, members []*actor) bool {
	p := x.pronouns[x.lower(i)]
	if p == nil {
		return false
	}
	who := x.actingOnIt(i, p)
	return slices.ContainsFunc(members, func(a *actor) bool {
		return slices.ContainsFunc(who, func(e *entity.Entity) bool { return key(e) == key(a.entity) })
	})
}

// ownGoods gives the state that acts in the clause in which "its" owns what one does so with as
// one's own alone: "Chad opened its border", "called home its ambassador". It is -1 for none.
func (x *resolution) ownGoods(i int, p *pronoun) int {
	m, n := &x.out[i], x.node(i)
	if p.task() != forThing || x.places[i].function != possessive || n.top < 0 || n.owner < 0 {
		return -1
	}
	t := x.tree(m.Sentence)
	head := x.token(m.Sentence, n.owner).Lower
	if q := x.nouns[head]; !x.stateOnly[head] && !x.hints.household[head] && (q == nil || !q.owner) || t[n.owner].Label != syntax.Object {
		return -1
	}
	verb := t[n.owner].Head
	if v := x.token(m.Sentence, verb).Lower; !lemma(x.fielding, v) && !lemma(x.hints.handling, v) && !x.homeward(m.Sentence, verb, n.owner) {
		return -1
	}
	j := x.actingAt(verb, i)
	if j < 0 || x.out[j].Entity.Type != entity.Country || len(x.listTo(j)) > 1 {
		return -1
	}
	return j
}

// homeward tells whether "home" or "back" stands by a verb or its object: "called its envoys home".
func (x *resolution) homeward(sentence, verb, object int) bool {
	for _, k := range []int{verb + 1, object + 1} {
		if w := x.token(sentence, k).Lower; w == "home" || w == "back" {
			return true
		}
	}
	return false
}

// atOdds gives the two states of which the sentence before "them" tells that one acts on the other,
// where others act on "them": "Iran struck Israel. Qatar wrote to them"; nil for none.
func (x *resolution) atOdds(i int) []*actor {
	s := x.out[i].Sentence
	p := x.pronouns[x.lower(i)]
	if s == 0 || p.use != "object" || x.actsOnIt(i, p) < 0 {
		return nil
	}
	for j := x.begin[s-1]; j < i; j++ {
		if x.places[j].many {
			return nil
		}
	}
	one := x.mainSubject(s - 1)
	if one < 0 || x.out[one].Entity.Type != entity.Country {
		return nil
	}
	object := childOf(x.tree(s-1), x.node(one).clause, syntax.Object)
	for j := x.begin[s-1]; j < x.begin[s]; j++ {
		if b := &x.out[j]; object >= 0 && b.Entity != nil && b.Entity.Type == entity.Country && x.node(j).top == object {
			if both := x.actorsOf([]int{one, j}); len(both) == 2 && !x.actedBy(i, both) {
				return both
			}
		}
	}
	return nil
}
