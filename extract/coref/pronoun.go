package coref

import (
	"slices"

	"geokg/extract/entity"
)

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
