package coref

import (
	"math"
	"slices"

	"geokg/extract/entity"
	"geokg/extract/syntax"
)

// window is how many sentences back a pronoun or a noun may go.
const window = 3

// candidates lists who mention i may go back to, and who it may be ahead of.
// fits tells how well an actor fits, 0 for not at all, and its gender. For
// pronouns (p not nil) nameless people stand beside the actors.
func (x *resolution) candidates(i int, fits func(*actor) (float64, gender), p *pronoun) []candidate {
	var cs []candidate
	for _, a := range x.order {
		if len(a.at) == 0 {
			continue
		}
		if a.entity.Country != "" && slices.Contains(x.places[i].notOf, a.entity.Country) {
			continue
		}
		far := x.out[i].Sentence-x.out[a.last()].Sentence > window
		if far && p != nil {
			continue
		}
		fit, g := fits(a)
		if fit == 0 || far && fit < 2 && a.entity.Type != entity.Country || x.bound(a, i) {
			continue
		}
		c := candidate{actor: a, at: x.representative(a)}
		x.describe(&c, i, p, fit, g != unknown)
		cs = append(cs, c)
	}
	if p == nil {
		cs = x.derivedStates(cs, i, fits)
	} else {
		cs = x.nameless(x.withoutBarred(cs, i, p), i, p)
		if p.number == many {
			cs = x.lists(cs, i, p)
		}
	}
	cs = x.withoutNested(x.withoutIntruder(cs, i), p)
	for k := range cs {
		later := 0
		for j := range cs {
			if cs[j].latest() > cs[k].latest() {
				later++
			}
		}
		if later == 0 {
			cs[k].values[isNearest] = 1
		}
		cs[k].values[overtaken] = float32(math.Log1p(float64(later)))
	}
	if p != nil {
		cs = x.after(cs, i, fits, p)
	}
	return cs
}

// withoutNested leaves out whose latest mention is but a part of the name of
// another that fits as well, the state of "U.S. Central Command", or half of the only
// word that has named them, "Iran-backed".
func (x *resolution) withoutNested(cs []candidate, p *pronoun) []candidate {
	halves := 0
	half := func(c candidate) bool {
		return p != nil && c.actor != nil && len(c.actor.at) == 1 && x.backs(&x.out[c.actor.last()])
	}
	for _, c := range cs {
		if half(c) {
			halves++
		}
	}
	return slices.DeleteFunc(cs, func(c candidate) bool {
		if half(c) && halves < len(cs) {
			return true // "the Iran-backed group"
		}
		return c.actor != nil && len(c.actor.at) > 0 && slices.ContainsFunc(cs, func(d candidate) bool {
			if d.actor == nil || len(d.actor.at) == 0 || d.actor == c.actor {
				return false
			}
			part, whole := &x.out[c.actor.last()], &x.out[d.actor.last()]
			return whole.Form == entity.Name && whole.Entity.Type != entity.Country && !ministerial(whole.Entity.Name) && whole.Contains(part.Span) && whole.Span != part.Span
		})
	})
}

// nameless adds the nameless people and things close before a pronoun.
func (x *resolution) nameless(cs []candidate, i int, p *pronoun) []candidate {
	for j := i - 1; j >= 0 && x.out[i].Sentence-x.out[j].Sentence <= 1; j-- {
		if m := &x.out[j]; (m.Entity == nil && m.Form != entity.Pronoun && x.takes(j, p) || x.oneOf(j, p)) && !x.boundAt(j, i) {
			c := candidate{at: j, stands: x.peopleOf(j)}
			n := x.places[j].noun
			if m.Entity != nil {
				n = x.nouns[x.token(m.Sentence, m.Head).Lower]
			}
			x.describe(&c, i, p, 1, n != nil && n.gender == p.gender)
			cs = append(cs, c)
		}
	}
	return cs
}

// oneOf tells whether mention j, with the people for its entity, is of one of
// them who can be what a pronoun stands for: "a Kenyan woman".
func (x *resolution) oneOf(j int, p *pronoun) bool {
	m := &x.out[j]
	n := x.nouns[x.token(m.Sentence, m.Head).Lower]
	return m.Form == entity.Demonym && m.Entity != nil && p.task() == forPerson && n != nil && n.nameless() && n.number == one &&
		(n.gender == unknown || n.gender == p.gender)
}

// peopleOf gives whose people a nameless mention tells of: "a Kenyan woman",
// "supporters of the Green Party". It is nil where it does not say.
func (x *resolution) peopleOf(j int) *actor {
	m := &x.out[j]
	if m.Entity != nil {
		return x.actor(m.Entity)
	}
	for k := max(0, j-3); k < min(x.read, j+3); k++ {
		b := &x.out[k]
		if b.Entity == nil || b.Sentence != m.Sentence || b.Entity.Type == entity.Person || b.Entity.Type == entity.Place {
			continue
		}
		switch b.Form {
		case entity.Demonym, entity.Name, entity.Forces:
		default:
			continue
		}
		if top := x.node(k).top; top >= 0 && x.tree(m.Sentence)[top].Head == m.Head {
			switch x.tree(m.Sentence)[top].Label {
			case syntax.Compound, syntax.Adjective:
				return x.actor(b.Entity)
			case syntax.NounPhrase:
				if b.Entity.Type != entity.Country && x.token(m.Sentence, m.Head+1).Lower == "of" {
					return x.actor(b.Entity)
				}
			}
		}
	}
	return nil
}

// derivedStates adds the states of which the text has named but a place, a
// body or a person, for "the government".
func (x *resolution) derivedStates(cs []candidate, i int, fits func(*actor) (float64, gender)) []candidate {
	for _, a := range x.order[:len(x.order):len(x.order)] {
		if a.entity.Type == entity.Country || a.entity.Country == "" || len(a.at) == 0 {
			continue
		}
		e := x.state(a.entity.Country)
		if e == nil || slices.Contains(x.places[i].notOf, e.Country) {
			continue
		}
		s := x.actor(e)
		if len(s.at) > 0 || slices.ContainsFunc(cs, func(c candidate) bool { return c.actor == s }) {
			continue
		}
		if fit, _ := fits(s); fit > 0 {
			c := candidate{actor: s, at: x.representative(a)}
			x.describe(&c, i, nil, fit, false)
			c.values[derived] = 1
			cs = append(cs, c)
		}
	}
	return cs
}

// after adds the subjects after a pronoun in its sentence: "In her speech, Ann
// Lee said".
func (x *resolution) after(cs []candidate, i int, fits func(*actor) (float64, gender), p *pronoun) []candidate {
	first := float32(1)
	for j, n := i+1, 0; j < x.read && x.out[j].Sentence == x.out[i].Sentence && n < 3; j++ {
		if x.out[j].Entity == nil || x.out[j].Form == entity.Pronoun || x.out[j].First < x.out[i].Last || x.halfOfWord(&x.out[j]) {
			continue
		}
		if l := x.node(j).label; x.places[j].function != subject && l != syntax.Subject && l != syntax.PassiveSubject {
			continue
		}
		if q := x.places[i].quote; q >= 0 && x.places[j].quote != q {
			continue // "He is a tyrant," Ann Lee said
		}
		a := x.actor(x.out[j].Entity)
		fit, g := fits(a)
		if fit == 0 || x.partOf(i, a) || x.joinedTo(i, a) || x.isOwned(i, j) || x.barred(a.entity, i, p) {
			continue
		}
		c := candidate{actor: a, at: j}
		x.describe(&c, i, p, fit, g != unknown)
		c.values[aheadFirst], first = first, 0
		n++
		cs = append(cs, c)
	}
	return cs
}

// latest gives the candidate's latest mention.
func (c *candidate) latest() int {
	if c.actor == nil || len(c.actor.at) == 0 {
		return c.at
	}
	return c.actor.last()
}

// areJoined tells whether two mentions are the parts of "A and B".
func (x *resolution) areJoined(i, j int) bool {
	if i > j {
		i, j = j, i
	}
	a, b := &x.out[i], &x.out[j]
	last := a.Last
	if x.token(a.Sentence, last).Text == ")" {
		last++ // "the Lebanese Armed Forces (LAF) and"
	}
	return a.Sentence == b.Sentence && b.First > last && b.First <= last+2 && x.token(a.Sentence, last).Lower == "and" &&
		(b.First == last+1 || small[x.token(a.Sentence, last+1).Lower])
}

// representative gives the mention of an actor that tells its salience: of
// those in its latest sentence the one of the highest function.
func (x *resolution) representative(a *actor) int {
	best := a.last()
	for k := len(a.at) - 2; k >= 0 && x.out[a.at[k]].Sentence == x.out[best].Sentence; k-- {
		if x.places[a.at[k]].function <= x.places[best].function {
			best = a.at[k]
		}
	}
	return best
}

// takes tells whether an unresolved mention of nameless people could be what a
// pronoun stands for.
func (x *resolution) takes(j int, p *pronoun) bool {
	m, at := &x.out[j], x.places[j]
	if at.many != (p.number == many) && (at.noun == nil || at.noun.number != either) {
		return false
	}
	if p.gender == thing {
		return m.Form == entity.Nominal && at.noun != nil && !at.noun.nameless() && !slices.Contains(at.noun.kinds, entity.Person)
	}
	if p.number == many {
		return at.noun != nil
	}
	if at.noun != nil && !at.noun.nameless() {
		return slices.Contains(at.noun.kinds, entity.Person) && !x.guests[x.token(m.Sentence, m.Head).Lower] // guest.go
	}
	g := x.genderOfWords(x.token(m.Sentence, m.Head).Lower)
	return g == unknown || g == p.gender
}

// bound tells whether grammar keeps mention i from going back to an actor: an
// object is not the subject of its own clause ("Putin met him"), and what is
// quoted is not said of the speaker ("He is a tyrant," Putin said).
func (x *resolution) bound(a *actor, i int) bool {
	if x.partOf(i, a) || x.joinedTo(i, a) {
		return true
	}
	if q := x.places[i].quote; q >= 0 && x.out[i].Form == entity.Pronoun {
		if s := x.speaker(q); s >= 0 && x.actor(x.out[s].Entity) == a {
			return true
		}
	}
	if x.out[i].Form == entity.Pronoun && x.places[i].function == subject && (x.actsOn(i, a) || x.saysOfOther(i, a)) {
		return true
	}
	if a.entity.Type == entity.Person && x.namedBelow(i, a.entity) {
		return true
	}
	for k := len(a.at) - 1; k >= 0 && x.out[a.at[k]].Sentence == x.out[i].Sentence; k-- {
		if x.boundAt(a.at[k], i) && (x.out[i].Form == entity.Pronoun || x.actsOnNoun(a.at[k], i)) || x.boundWithin(a.at[k], i) {
			return true
		}
	}
	return false
}

// saysOfOther tells whether pronoun i is the subject of what says a quote of its sentence in which an
// actor is named: "Lee must go," [he] said.
func (x *resolution) saysOfOther(i int, a *actor) bool {
	m := &x.out[i]
	if x.places[i].quote >= 0 || !x.isSaying(x.token(m.Sentence, m.Last).Lower) && !x.isSaying(x.token(m.Sentence, m.First-1).Lower) {
		return false
	}
	for k := len(a.at) - 1; k >= 0 && x.out[a.at[k]].Sentence == m.Sentence; k-- {
		if x.places[a.at[k]].quote >= 0 && x.out[a.at[k]].Form == entity.Name {
			return true
		}
	}
	return false
}

// boundWithin tells whether mention j is but the adjective of a name that is bound to pronoun
// i: neither Kenya nor its parliament is "it" in "The Kenyan parliament left after seizing it".
func (x *resolution) boundWithin(j, i int) bool {
	part := &x.out[j]
	if part.Form != entity.Demonym || x.out[i].Form != entity.Pronoun {
		return false
	}
	for k := j - 1; k >= 0 && x.out[k].Sentence == part.Sentence; k-- {
		if whole := &x.out[k]; whole.Form == entity.Name && whole.Contains(part.Span) && whole.Span != part.Span {
			return x.boundAt(k, i)
		}
	}
	return false
}

// actsOnNoun tells whether mention j is the subject of the verb whose object
// the noun in mention i is: "Kenya left the country". What a subject's phrase
// names besides is not bound: "Kenyan police left the country".
func (x *resolution) actsOnNoun(j, i int) bool {
	of, at := x.node(i), x.node(j)
	if of.top < 0 || at.top < 0 || of.clause != at.clause || at.label != syntax.Subject || at.part == syntax.Compound || of.part == syntax.Compound {
		return false
	}
	return of.label == syntax.Object || of.label == syntax.IndirectObject
}

// partOf tells whether mention i is a part of one of the actor's: "his" of
// "his spokesman, Jan Novak".
func (x *resolution) partOf(i int, a *actor) bool {
	m := &x.out[i]
	for k := len(a.at) - 1; k >= 0 && x.out[a.at[k]].Sentence == m.Sentence; k-- {
		if b := &x.out[a.at[k]]; b.Contains(m.Span) && b.Span != m.Span {
			return true
		}
	}
	return false
}

func (x *resolution) boundAt(j, i int) bool {
	m, p, q := &x.out[i], x.places[i], x.places[j]
	if x.out[j].Sentence != m.Sentence || p.clause != q.clause && !x.participle(j, i) || x.out[j].Form == entity.Pronoun && x.out[j].Span == m.Span {
		return false
	}
	if m.Form == entity.Pronoun {
		if r := x.pronouns[x.lower(i)]; r != nil && (r.use == "reflexive" || r.use == "possessive") {
			return false
		}
	}
	return p.function == object && q.function == subject && !x.freed(i, j)
}
