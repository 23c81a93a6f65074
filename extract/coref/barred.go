package coref

import (
	"slices"
	"strings"

	"geokg/extract/entity"
	"geokg/extract/syntax"
)

// withoutBarred leaves out whom the words around a pronoun keep it from going back to.
func (x *resolution) withoutBarred(cs []candidate, i int, p *pronoun) []candidate {
	bars := x.bars(i, p)
	if len(bars) == 0 {
		return cs
	}
	return slices.DeleteFunc(cs, func(c candidate) bool { return c.actor != nil && hits(bars, c.actor.entity) })
}

// barred tells whether the words around a pronoun keep it from going back to e.
func (x *resolution) barred(e *entity.Entity, i int, p *pronoun) bool { return hits(x.bars(i, p), e) }

// hits tells whether one of the tests is true of e.
func hits(tests []func(*entity.Entity) bool, e *entity.Entity) bool {
	return slices.ContainsFunc(tests, func(test func(*entity.Entity) bool) bool { return test(e) })
}

// bars gives the tests of who a pronoun is not.
func (x *resolution) bars(i int, p *pronoun) (bars []func(*entity.Entity) bool) {
	m, n := &x.out[i], x.node(i)
	if n.top < 0 {
		return nil
	}
	t := x.tree(m.Sentence)
	not := func(j int) {
		if j >= 0 {
			e := x.out[j].Entity
			bars = append(bars, func(o *entity.Entity) bool { return key(o) == key(e) })
		}
	}
	if turn := x.inTurn(m.Sentence); turn != nil && x.places[i].quote < 0 {
		bars = append(bars, func(o *entity.Entity) bool { return o.Type == entity.Person && turn.names(o) })
	}
	if p.use != "possessive" && x.places[i].function != possessive && n.label == syntax.Subject && n.part == syntax.Root && t[n.top].Head == n.clause {
		not(x.doneTo(n.clause, i)) // "It accuses Paris"
	}
	for _, e := range x.actingOnIt(i, p) { // "Chad lodged a protest against it"
		bars = append(bars, func(o *entity.Entity) bool { return key(o) == key(e) || ofOneSide(o, e) })
	}
	if p.number == one {
		not(x.accuser(i)) // "Chad's charge that it"
		for _, e := range x.tellers(i) {
			bars = append(bars, func(o *entity.Entity) bool { return key(o) == key(e) })
		}
	}
	if officers := x.notOfficers(i, p); officers != nil {
		bars = append(bars, officers) // "his spokesman, Jan Novak"
	}
	if state := x.counterpartOf(i); state != nil {
		bars = append(bars, func(o *entity.Entity) bool { return o.Country == state.Country }) // "his Peruvian counterpart"
	}
	owned := ""
	if n.owner >= 0 {
		owned = x.token(m.Sentence, n.owner).Lower
	}
	if p.task() == forThing && x.guarding[owned] {
		bars = append(bars, func(o *entity.Entity) bool { // a navy has no navy
			return o.Type == entity.Organization && headWord(strings.ToLower(o.Name), owned)
		})
	}
	switch {
	case p.task() == forThing && x.hints.fighting[owned]:
		bars = append(bars, func(o *entity.Entity) bool { return o.Type == entity.Country || o.Type == entity.Place })
	case p.task() == forThing && x.stateOnly[owned]:
		if j := x.actingAt(n.clause, i); j >= 0 && x.out[j].Entity.Type == entity.Country {
			// "the African Union spoke, and Kenya recalled its ambassador"
			bars = append(bars, func(o *entity.Entity) bool { return o.Type == entity.Organization || o.Type == entity.ArmedGroup })
		}
	case p.task() == forPerson && x.hints.granted[owned] && t[n.owner].Label == syntax.Object && lemma(x.hints.granting, x.token(m.Sentence, t[n.owner].Head).Lower):
		not(x.actingAt(t[n.owner].Head, i)) // "the minister accepted his resignation"
	case p.task() == forPerson && x.homelands[owned] && t[n.owner].Label != syntax.Subject && t[n.owner].Label != syntax.PassiveSubject:
		if j := x.actingAt(n.clause, i); j >= 0 && x.out[j].Entity.Type == entity.Country {
			state := x.out[j].Entity.Country // "after Kenya refused to sell rifles to his country"
			bars = append(bars, func(o *entity.Entity) bool { return o.Country == state })
		}
	case p.use != "possessive" && p.use != "reflexive" && x.places[i].function != possessive && (n.label == syntax.Object || n.label == syntax.IndirectObject) && n.part == syntax.Root:
		if t[n.top].Head == n.clause {
			not(x.ownActor(n.clause, i))
			for k := range t {
				if t[k].Head == n.clause && t[k].Label == syntax.OpenComplement {
					not(x.doneTo(k, i)) // "ordered it to pay Peru"
				}
			}
		}
		if p.task() == forThing && lemma(x.hints.enacting, x.token(m.Sentence, n.clause).Lower) {
			bars = append(bars, func(o *entity.Entity) bool { return o.Type == entity.Country }) // "will veto it"
		}
		if p.task() == forThing && lemma(x.hints.polite, x.token(m.Sentence, n.clause).Lower) {
			if j := x.actingAt(n.clause, i); j >= 0 && x.out[j].Entity.Type == entity.Person && x.out[j].Entity.Country != "" {
				state := x.out[j].Entity.Country // a president does not thank his own state
				bars = append(bars, func(o *entity.Entity) bool { return o.Type == entity.Country && o.Country == state })
			}
		}
	}
	return bars
}

// namedBelow tells whether a person is named in what mention i, a subject, does or says:
// "the president" and "he" are others than Falkner in "The president said that Falkner fled".
func (x *resolution) namedBelow(i int, e *entity.Entity) bool {
	m, n := &x.out[i], x.node(i)
	if m.Form != entity.Role && m.Form != entity.Pronoun || n.top < 0 || n.label != syntax.Subject || n.part != syntax.Root || x.places[i].function == possessive {
		return false
	}
	t := x.tree(m.Sentence)
	for j := i + 1; j < x.read && x.out[j].Sentence == m.Sentence; j++ {
		b := &x.out[j]
		if b.Form != entity.Name || b.Entity == nil || key(b.Entity) != key(e) || x.places[j].quote != x.places[i].quote {
			continue
		}
		if top := x.node(j).top; top >= 0 && under(t, top, n.clause) && !under(t, top, n.top) {
			return true
		}
	}
	return false
}
