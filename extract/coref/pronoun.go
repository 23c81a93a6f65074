package coref

import (
	"slices"

	"geokg/extract/entity"
)

// window is how many sentences back a pronoun or a noun may go.
const window = 3

// pronoun resolves one pronoun of the third person or a relative one.
func (x *resolution) pronoun(i int) {
	p := x.pronouns[x.lower(i)]
	switch {
	case p == nil || p.person == "1":
		return
	case p.person == "who":
		x.relative(i, p)
		return
	}
	use := x.places[i].function
	if p.use == "reflexive" {
		use = object
	}
	if p.number == many {
		if members := x.joined(i); members != nil {
			x.setAll(i, members, p.rule)
			return
		}
	}
	if a := x.best(i, p, use); a != nil {
		x.set(i, a.entity, a.last(), p.rule)
		return
	}
	if a := x.ahead(i, p); a >= 0 {
		x.set(i, x.out[a].Entity, a, p.rule)
	}
}

// best chooses the actor that a pronoun in mention i goes back to, or nil.
func (x *resolution) best(i int, p *pronoun, use function) *actor {
	w, kinds := &personWeights, []entity.Type{entity.Person}
	switch {
	case p.gender == thing:
		w, kinds = &thingWeights, []entity.Type{entity.Country, entity.Organization, entity.ArmedGroup, entity.Place}
	case p.number == many:
		w, kinds = &manyWeights, []entity.Type{entity.Country, entity.Organization, entity.ArmedGroup, entity.Nationality}
	}
	cs := x.candidates(i, w, use, func(a *actor) (float64, gender) {
		if !slices.Contains(kinds, a.entity.Type) {
			return 0, unknown
		}
		if p.gender != male && p.gender != female {
			return 1, unknown
		}
		if a.gender != unknown && a.gender != p.gender {
			return 0, unknown
		}
		return 1, a.gender
	}, p)
	return x.choose(cs)
}

// salient chooses among the actors that a noun can stand for.
func (x *resolution) salient(i int, fits func(*actor) float64) *actor {
	cs := x.candidates(i, &nounWeights, x.places[i].function, func(a *actor) (float64, gender) { return fits(a), unknown }, nil)
	return x.choose(cs)
}

// candidates lists who mention i may go back to, with scores. For pronouns
// (p not nil) nameless people stand beside the actors.
func (x *resolution) candidates(i int, w *weights, use function, fits func(*actor) (float64, gender), p *pronoun) []candidate {
	var cs []candidate
	latest := -1
	for _, a := range x.order {
		if len(a.at) == 0 || x.bound(a, i) {
			continue
		}
		fit, g := fits(a)
		if fit == 0 {
			continue
		}
		at := x.representative(a)
		back := x.out[i].Sentence - x.out[at].Sentence
		if back > window && fit < 2 {
			continue
		}
		c := candidate{actor: a, at: at}
		if p != nil && (p.gender == male || p.gender == female) {
			if g == p.gender {
				c.values[knownGender] = 1
			} else {
				c.values[openGender] = 1
			}
		}
		x.weigh(&c, i, use, w, fit)
		latest = max(latest, a.last())
		cs = append(cs, c)
	}
	if p != nil {
		for j := i - 1; j >= 0 && x.out[i].Sentence-x.out[j].Sentence <= 1; j-- {
			if m := &x.out[j]; m.Entity == nil && m.Form != entity.Pronoun && x.takes(j, p) && !x.boundAt(j, i) {
				latest = max(latest, j)
				c := candidate{at: j}
				if n := x.places[j].noun; n != nil && n.gender == p.gender {
					c.values[knownGender] = 1
				}
				x.weigh(&c, i, use, w, 1)
				cs = append(cs, c)
			}
		}
	}
	for k := range cs {
		if c := &cs[k]; c.actor == nil && c.at == latest || c.actor != nil && c.actor.last() == latest {
			c.values[nearest] = 1
			c.score += w[nearest]
		}
	}
	return cs
}

// choose gives the best actor, unless somebody nameless or another actor is
// as good or nearly so, or beside it in "A and B".
func (x *resolution) choose(cs []candidate) *actor {
	var first, second *candidate
	for k := range cs {
		switch c := &cs[k]; {
		case first == nil || c.score > first.score:
			first, second = c, first
		case second == nil || c.score > second.score:
			second = c
		}
	}
	if first == nil || second != nil && (first.score-second.score < margin ||
		first.values[knownGender] == second.values[knownGender] && first.values[byName] == second.values[byName] && x.areJoined(first.at, second.at)) {
		return nil
	}
	return first.actor
}

// areJoined tells whether two mentions are the parts of "A and B".
func (x *resolution) areJoined(i, j int) bool {
	if i > j {
		i, j = j, i
	}
	a, b := &x.out[i], &x.out[j]
	return a.Sentence == b.Sentence && b.First == a.Last+1 && x.token(a.Sentence, a.Last).Lower == "and"
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
	if at.many != (p.number == many) {
		return false
	}
	if p.gender == thing {
		return m.Form == entity.Nominal && at.noun != nil && !at.noun.nameless() && !slices.Contains(at.noun.kinds, entity.Person)
	}
	if p.number == many {
		return at.noun != nil
	}
	if at.noun != nil && !at.noun.nameless() {
		return slices.Contains(at.noun.kinds, entity.Person)
	}
	g := x.genderOfWords(x.token(m.Sentence, m.Head).Lower)
	return g == unknown || g == p.gender
}

// bound tells whether grammar keeps mention i from going back to an actor: an
// object is not the subject of its own clause ("Putin met him"), and what is
// quoted is not said of the speaker ("He is a tyrant," Putin said).
func (x *resolution) bound(a *actor, i int) bool {
	if q := x.places[i].quote; q >= 0 && x.out[i].Form == entity.Pronoun {
		if s := x.speaker(q); s >= 0 && x.actor(x.out[s].Entity) == a {
			return true
		}
	}
	for k := len(a.at) - 1; k >= 0 && x.out[a.at[k]].Sentence == x.out[i].Sentence; k-- {
		if x.boundAt(a.at[k], i) {
			return true
		}
	}
	return false
}

func (x *resolution) boundAt(j, i int) bool {
	m, p, q := &x.out[i], x.places[i], x.places[j]
	if x.out[j].Sentence != m.Sentence || p.clause != q.clause || x.out[j].Form == entity.Pronoun && x.out[j].Span == m.Span {
		return false
	}
	if m.Form == entity.Pronoun {
		if r := x.pronouns[x.lower(i)]; r != nil && (r.use == "reflexive" || r.use == "possessive") {
			return false
		}
	}
	return p.function == object && q.function == subject
}

// joined gives A and B for "they" right after "A and B", two persons.
func (x *resolution) joined(i int) []*actor {
	for j := i - 1; j > 0 && x.out[i].Sentence-x.out[j].Sentence <= 1; j-- {
		b, a := &x.out[j], &x.out[j-1]
		if a.Entity == nil || b.Entity == nil || a.Entity.Type != b.Entity.Type || a.Entity == b.Entity || a.Sentence != b.Sentence ||
			x.token(b.Sentence, b.First-1).Lower != "and" || b.First-a.Last > 6 || x.places[j-1].function != subject {
			continue
		}
		if t := a.Entity.Type; t == entity.Person || t == entity.Country || t == entity.Organization {
			return []*actor{x.actor(a.Entity), x.actor(b.Entity)}
		}
	}
	return nil
}

// relative resolves "who" and "which": the mention right before them.
func (x *resolution) relative(i int, p *pronoun) {
	m := &x.out[i]
	for j := i - 1; j >= 0 && x.out[j].Sentence == m.Sentence; j-- {
		b := &x.out[j]
		gap := m.First - b.Last
		if gap > 1 || gap == 1 && x.token(m.Sentence, b.Last).Text != "," {
			return
		}
		if gap < 0 {
			continue
		}
		if b.Entity != nil && (p.gender == thing) != (b.Entity.Type == entity.Person || b.Entity.Type == entity.Nationality) {
			x.set(i, b.Entity, j, p.rule)
		}
		return
	}
}

// ahead finds the subject that a pronoun before it stands for: "In his speech,
// Putin said". It is -1 where there is none.
func (x *resolution) ahead(i int, p *pronoun) int {
	m := &x.out[i]
	if p.number == many || !subordinators[x.token(m.Sentence, 0).Lower] && x.places[i].function != possessive {
		return -1
	}
	for j := i + 1; j < x.read && x.out[j].Sentence == m.Sentence; j++ {
		b := &x.out[j]
		if b.Entity == nil || b.Form == entity.Pronoun || x.places[j].function != subject || x.places[j].clause == x.places[i].clause {
			continue
		}
		isPerson := b.Entity.Type == entity.Person
		if isPerson == (p.gender == thing) || b.Entity.Type == entity.Nationality {
			continue
		}
		if g := x.actor(b.Entity).gender; isPerson && g != unknown && g != p.gender {
			continue
		}
		return j
	}
	return -1
}
