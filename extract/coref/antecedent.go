package coref

import (
	"math"
	"slices"

	"geokg/extract/entity"
)

// window is how many sentences back a pronoun or a noun may go.
const window = 3

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
