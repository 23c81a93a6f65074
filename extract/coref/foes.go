package coref

import (
	"slices"
	"strings"

	"geokg/extract/entity"
	"geokg/extract/syntax"
)

// actingOn gives who acts on the several that mention i is, so that they are
// others: who mediates between "the two sides" or urges "both countries".
func (x *resolution) actingOn(i int) (who []*actor) {
	m, n := &x.out[i], x.node(i)
	if n.top < 0 || n.part != syntax.Root {
		return nil
	}
	if k := x.mediator(i); k >= 0 {
		return x.actorsAt(i, k)
	}
	if n.label != syntax.Object && n.label != syntax.Oblique && n.label != syntax.IndirectObject && n.label != syntax.NounPhrase {
		return nil
	}
	t, verb := x.tree(m.Sentence), n.clause
	if !verbal(t[verb].Tag) || (x.token(m.Sentence, m.First-1).Lower != "with" || n.label == syntax.NounPhrase) && !lemma(x.hints.mediating, x.token(m.Sentence, verb).Lower) {
		return nil
	}
	for ; verb >= 0; verb = clauseOf(t, verb) {
		if subject := subjectOf(t, verb); subject >= 0 {
			return x.actorsAt(i, subject)
		}
		if t[verb].Head < 0 {
			return nil
		}
	}
	return nil
}

// subjectOver gives the states, bodies and groups that are the subject of the verb whose object mention
// i is, so that they are none of those it means: "Mali threatened both countries".
func (x *resolution) subjectOver(i int) (who []*actor) {
	n := x.node(i)
	if n.top < 0 || n.part != syntax.Root || n.label != syntax.Object && n.label != syntax.IndirectObject {
		return nil
	}
	s := subjectOf(x.tree(x.out[i].Sentence), n.clause)
	if s < 0 {
		return nil
	}
	for j := x.begin[x.out[i].Sentence]; j < i; j++ {
		if b := &x.out[j]; b.Entity != nil && b.Entity.Type != entity.Person && x.node(j).top >= 0 && inList(x.tree(b.Sentence), x.node(j).top, s) {
			who = append(who, x.meant(j)...)
		}
	}
	return who
}

// actorsAt gives those before mention i whom a token of its sentence names, or the list that
// begins there; with officers and bodies their states.
func (x *resolution) actorsAt(i, token int) (who []*actor) {
	m := &x.out[i]
	t := x.tree(m.Sentence)
	for j := x.begin[m.Sentence]; j < i; j++ {
		b := &x.out[j]
		if b.Entity == nil || x.node(j).top < 0 || !inList(t, x.node(j).top, token) {
			continue
		}
		who = append(who, x.actor(b.Entity))
		if b.Entity.Type == entity.Person || b.Entity.Type == entity.Organization {
			if e := x.state(b.Entity.Country); e != nil {
				who = append(who, x.actor(e))
			}
		}
	}
	return who
}

// mediator gives the token of who stands between those that mention i is: "Norway acts as mediator
// between the two", "Norway's mediation between"; -1 for none.
func (x *resolution) mediator(i int) int {
	m, n := &x.out[i], x.node(i)
	t := x.tree(m.Sentence)
	noun := t[n.top].Head
	if noun < 0 || x.token(m.Sentence, m.First-1).Lower != "between" {
		return -1
	}
	if n.label != syntax.NounPhrase {
		noun = m.First - 2 // the parser hangs "between" on the verb
	}
	if noun < 0 || !x.hints.mediators[x.token(m.Sentence, noun).Lower] {
		return -1
	}
	for k := noun; k >= 0; k = t[k].Head {
		if s := childOf(t, k, syntax.Possessive, syntax.Subject, syntax.PassiveSubject); s >= 0 && s != noun {
			return s
		}
	}
	return -1
}

// inList tells whether token n is the first of a list or another of it: "A, B and C".
// The parser takes the second of three for what the first is called, too.
func inList(t syntax.Tree, n, first int) bool {
	for n > first && (t[n].Label == syntax.Conjunct || t[n].Label == syntax.Apposition) {
		n = t[n].Head
	}
	return n == first
}

// foes gives the two states and armed groups, others than some, that the text names
// the most, each half as often again as any third.
func (x *resolution) foes(others []*actor) []*actor {
	var list []*actor
	for _, a := range x.order {
		t := a.entity.Type
		army := t == entity.Organization && slices.ContainsFunc(strings.Fields(strings.ToLower(a.entity.Name)), func(w string) bool { return x.armed[w] })
		if (t == entity.Country || t == entity.ArmedGroup || army) && len(a.at) > 0 && !slices.Contains(others, a) && !x.hasBrokered(a) {
			list = append(list, a)
		}
	}
	return foremost(list, x.told, 2, 1.5)
}

// joinedBefore gives the latest two of a noun's kinds, others than some, that the text
// has joined at most two sentences before mention i: "Israel and Hamas".
func (x *resolution) joinedBefore(i int, n *noun, others []*actor) []*actor {
	for j := i - 1; j > 0 && x.out[i].Sentence-x.out[j].Sentence <= 2; j-- {
		if two := x.sideBySide(j, n); two != nil && !slices.Contains(others, two[0]) && !slices.Contains(others, two[1]) {
			return two
		}
	}
	return nil
}

// joinedAhead gives the two of a noun's kinds that its sentence joins behind it as those of whom it
// speaks: "called both countries after Chad and Mali had closed the border"; nil for none.
func (x *resolution) joinedAhead(i int, n *noun) []*actor {
	s := x.out[i].Sentence
	for j := i + 2; j < x.begin[s+1]; j++ {
		switch x.token(s, x.out[j-1].First-1).Lower {
		case "after", "since", "as", "when", "while", "between":
			if two := x.sideBySide(j, n); two != nil {
				return two
			}
		}
	}
	return nil
}

// brokers tells whether a mention says who has brought a deal about, so that it is none of
// the sides: "a truce brokered by Egypt and Qatar".
func (x *resolution) brokers(m *Mention) bool {
	for i := m.First - 1; i > 0 && i > m.First-9; i-- {
		switch t := x.token(m.Sentence, i); {
		case t.Lower == "with" && companions[x.token(m.Sentence, i-1).Lower] && relatives[x.token(m.Sentence, i-2).Lower]:
			return true // "Brazil, which together with Spain leads the forum"
		case t.Lower == "by":
			return x.brokering[x.token(m.Sentence, i-1).Lower]
		case t.Lower != "and" && t.Lower != "the" && t.Text != "," && isLowerWord(t.Text):
			return false
		}
	}
	return false
}

// hasBrokered tells whether the text has said that somebody brought a deal about.
func (x *resolution) hasBrokered(a *actor) bool {
	return slices.ContainsFunc(a.at, func(j int) bool { return x.brokers(&x.out[j]) })
}

var companions, relatives = wordSet("along together"), wordSet("which who that")

// foughtBefore gives the two of a noun's kinds of whom a sentence, up to three before mention i,
// tells that they fought each other, whoever is told of since: "Mali fought the M23. Patrols of
// the UN were sent. Both sides"; nil for none.
func (x *resolution) foughtBefore(i int, n *noun) []*actor {
	for s := x.out[i].Sentence; s >= max(0, x.out[i].Sentence-togetherWindow); s-- {
		if !x.hasAny(s, x.hints.clashing) {
			continue
		}
		groups, verbs := x.groupsIn(s, i, func(a *actor) bool { return n.of(a.entity.Type) })
		for _, v := range slices.Backward(verbs) {
			if v >= 0 && len(groups[v]) == 2 && lemma(x.hints.clashing, x.token(s, v).Lower) {
				return groups[v]
			}
		}
	}
	return nil
}
