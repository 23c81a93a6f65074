package coref

import (
	"math"
	"slices"
	"strings"

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
	a := x.ahead(i, p)
	if a < 0 {
		a = x.reporter(i, p)
	}
	if a >= 0 {
		x.set(i, x.out[a].Entity, a, p.rule)
		return
	}
	if a := x.best(i, p, use); a != nil {
		x.set(i, a.entity, a.last(), p.rule)
	}
}

// best chooses the actor that a pronoun in mention i goes back to, or nil.
func (x *resolution) best(i int, p *pronoun, use function) *actor {
	return x.choose(x.antecedents(i, p, use), p.margin())
}

// antecedents lists who a pronoun may go back to.
func (x *resolution) antecedents(i int, p *pronoun, use function) []candidate {
	w, kinds := &personWeights, []entity.Type{entity.Person}
	switch {
	case p.gender == thing:
		w, kinds = &thingWeights, []entity.Type{entity.Country, entity.Organization, entity.ArmedGroup, entity.Place}
	case p.number == many:
		w, kinds = &manyWeights, []entity.Type{entity.Country, entity.Organization, entity.ArmedGroup, entity.Nationality}
	}
	return x.candidates(i, w, use, func(a *actor) (float64, gender) {
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
}

// salient chooses among the actors that a noun can stand for.
func (x *resolution) salient(i int, fits func(*actor) float64) *actor {
	cs := x.candidates(i, &nounWeights, x.places[i].function, func(a *actor) (float64, gender) { return fits(a), unknown }, nil)
	return x.choose(cs, nounMargin)
}

// candidates lists who mention i may go back to, with scores. For pronouns
// (p not nil) nameless people stand beside the actors.
func (x *resolution) candidates(i int, w *weights, use function, fits func(*actor) (float64, gender), p *pronoun) []candidate {
	var cs []candidate
	for _, a := range x.order {
		if len(a.at) == 0 || p != nil && x.out[i].Sentence-x.out[a.last()].Sentence > window {
			continue
		}
		fit, g := fits(a)
		if fit == 0 || fit < 2 && x.out[i].Sentence-x.out[a.last()].Sentence > window || x.bound(a, i) {
			continue
		}
		at := x.representative(a)
		c := candidate{actor: a, at: at}
		if p != nil && (p.gender == male || p.gender == female) {
			if g == p.gender {
				c.values[knownGender] = 1
			} else {
				c.values[openGender] = 1
			}
		}
		x.weigh(&c, i, use, w, fit)
		cs = append(cs, c)
	}
	if p != nil {
		for j := i - 1; j >= 0 && x.out[i].Sentence-x.out[j].Sentence <= 1; j-- {
			if m := &x.out[j]; m.Entity == nil && m.Form != entity.Pronoun && x.takes(j, p) && !x.boundAt(j, i) {
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
		later := 0
		for j := range cs {
			if cs[j].latest() > cs[k].latest() {
				later++
			}
		}
		c := &cs[k]
		if later == 0 {
			c.values[nearest] = 1
		}
		c.values[overtaken] = math.Log1p(float64(later))
		c.score += w[nearest]*c.values[nearest] + w[overtaken]*c.values[overtaken]
	}
	return cs
}

// choose gives the best actor, unless somebody nameless or another actor is
// as good or nearly so, or beside it in "A and B".
func (x *resolution) choose(cs []candidate, margin float64) *actor {
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
	return a.Sentence == b.Sentence && b.First <= a.Last+2 && x.token(a.Sentence, a.Last).Lower == "and" &&
		(b.First == a.Last+1 || small[x.token(a.Sentence, a.Last+1).Lower])
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
	if x.out[i].Form == entity.Pronoun && x.places[i].function == subject && x.actsOn(i, a) {
		return true
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
	if x.out[j].Sentence != m.Sentence || p.clause != q.clause && !x.participle(j, i) || x.out[j].Form == entity.Pronoun && x.out[j].Span == m.Span {
		return false
	}
	if m.Form == entity.Pronoun {
		if r := x.pronouns[x.lower(i)]; r != nil && (r.use == "reflexive" || r.use == "possessive") {
			return false
		}
	}
	if p.function == object && q.function == subject {
		return true
	}
	return false
}

// participle tells whether i is the object of an -ing form whose subject is
// that of the clause before, j: "Kenya left after accusing it".
func (x *resolution) participle(j, i int) bool {
	m := &x.out[i]
	if !strings.HasSuffix(x.token(m.Sentence, m.First-1).Lower, "ing") || !subordinators[x.token(m.Sentence, m.First-2).Lower] {
		return false
	}
	for k := i - 1; k > j; k-- {
		if x.places[k].function == subject && x.out[k].Sentence == m.Sentence {
			return false
		}
	}
	return true
}

// actsOn tells whether an actor is the object of the verb of which pronoun i
// is the subject: "he asked Comey" is not said of Comey.
func (x *resolution) actsOn(i int, a *actor) bool {
	for j := i + 1; j < x.read && x.out[j].Sentence == x.out[i].Sentence && x.places[j].clause == x.places[i].clause; j++ {
		if e := x.out[j].Entity; e != nil && x.places[j].function == object {
			return x.actor(e) == a
		}
	}
	return false
}

// joined gives the members of the latest list, "A and B" or "A, B and C", that
// "they" may stand for: in the same sentence, or as the subject of the one
// before, nobody plural coming between.
func (x *resolution) joined(i int) []*actor {
	for j := i - 1; j > 0 && x.out[i].Sentence-x.out[j].Sentence <= 1; j-- {
		if e := x.out[j].Entity; x.places[j].many && (e == nil || e.Type != entity.Country) {
			return nil
		}
		list := x.listTo(j)
		if len(list) < 2 {
			continue
		}
		f := x.places[list[0]].function
		if f == oblique || f != subject && x.out[j].Sentence != x.out[i].Sentence {
			return nil
		}
		var members []*actor
		for _, k := range list {
			members = append(members, x.actor(x.out[k].Entity))
		}
		return members
	}
	return nil
}

// listTo gives the mentions of the list that ends with mention j, all of one
// type, in order.
func (x *resolution) listTo(j int) []int {
	e := x.out[j].Entity
	if e == nil || e.Type != entity.Person && e.Type != entity.Country && e.Type != entity.Organization || j == 0 || !x.areJoined(j-1, j) {
		return nil
	}
	list := []int{j}
	for k := j - 1; k >= 0; k-- {
		o := x.out[k].Entity
		if o == nil || o.Type != e.Type || o.ID == e.ID {
			break
		}
		if next := &x.out[k+1]; k < j-1 && (x.out[k].Sentence != next.Sentence || next.First-x.out[k].Last > 2 || x.token(next.Sentence, x.out[k].Last).Text != ",") {
			break
		}
		list = append(list, k)
	}
	slices.Reverse(list)
	if len(list) < 2 {
		return nil
	}
	return list
}

// reporter gives the subject of the verb of saying right before a pronoun: "the
// army says it", "Ann Lee announced that she". It is -1 where there is none.
func (x *resolution) reporter(i int, p *pronoun) int {
	m := &x.out[i]
	verb := m.First - 1
	if x.token(m.Sentence, verb).Lower == "that" {
		verb--
	}
	if f := x.places[i].function; f != subject && f != possessive || !isSaying(x.token(m.Sentence, verb).Lower) {
		return -1
	}
	for j := i - 1; j >= 0 && x.out[j].Sentence == m.Sentence; j-- {
		b := &x.out[j]
		if b.Last > verb {
			continue
		}
		for k := b.Last; k < verb; k++ {
			if t := x.token(m.Sentence, k); !auxiliaries[t.Lower] && !small[t.Lower] && !strings.HasSuffix(t.Lower, "ly") {
				return -1
			}
		}
		if b.Entity == nil || x.places[j].function != subject && x.places[j].function != oblique {
			return -1
		}
		switch t := b.Entity.Type; {
		case t == entity.Person && (p.gender == thing || p.number == many), t != entity.Person && (p.gender == male || p.gender == female), t == entity.Nationality && p.number == one:
			return -1
		}
		if x.places[j].function == oblique || len(x.listTo(j)) > 1 {
			return -1 // "an aide to Putin said he"
		}
		if g := x.actor(b.Entity).gender; g != unknown && g != p.gender {
			return -1
		}
		return j
	}
	return -1
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

// ahead finds the subject that a pronoun in a phrase before it stands for: "In
// his speech, Putin said". It is -1 where there is none.
func (x *resolution) ahead(i int, p *pronoun) int {
	m := &x.out[i]
	first := x.token(m.Sentence, 0).Lower
	if p.number == many || !subordinators[first] && !prepositions[first] && !strings.HasSuffix(first, "ing") {
		return -1
	}
	for j := i - 1; j >= 0 && x.out[j].Sentence == m.Sentence; j-- {
		if x.places[j].function == subject && x.out[j].Form != entity.Pronoun && x.places[j].clause < x.places[i].clause {
			return -1 // the subject has come already
		}
	}
	comma := m.Last
	for x.token(m.Sentence, comma).Text != "," {
		if comma++; comma >= len(x.sentences[m.Sentence].Tokens) {
			return -1
		}
	}
	for j := i + 1; j < x.read && x.out[j].Sentence == m.Sentence && x.out[j].First-comma < 8; j++ {
		b := &x.out[j]
		if b.First < comma || x.places[j].function != subject {
			continue
		}
		if b.Entity == nil || b.Form == entity.Pronoun {
			return -1
		}
		isPerson := b.Entity.Type == entity.Person
		if isPerson == (p.gender == thing) || b.Entity.Type == entity.Nationality || b.Entity.Type == entity.Place {
			continue
		}
		if g := x.actor(b.Entity).gender; isPerson && g != unknown && g != p.gender {
			return -1
		}
		return j
	}
	return -1
}
