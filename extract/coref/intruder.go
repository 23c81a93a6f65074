package coref

import (
	"slices"

	"geokg/extract/entity"
)

// withoutIntruder leaves out who is told to enter or visit what mention i is or
// owns, where others remain: Turkey's is "its airspace" after "Turkey says that a
// Russian jet violated", not Russia's, and no U.S. president visits his own state
// as "the country".
func (x *resolution) withoutIntruder(cs []candidate, i int) []candidate {
	who := x.intruder(i)
	if who == nil && x.out[i].Form == entity.Pronoun {
		who = x.assailant(i)
	}
	if who == nil || who.Country == "" {
		return cs
	}
	intrudes := func(c candidate) bool { return c.actor != nil && c.actor.entity.Country == who.Country }
	if !slices.ContainsFunc(cs, func(c candidate) bool {
		return c.actor != nil && c.actor.entity.Type == entity.Country && !intrudes(c)
	}) {
		return cs
	}
	return slices.DeleteFunc(cs, intrudes)
}

// intruder gives who enters mention i, or what it owns; nil where nobody is told to.
func (x *resolution) intruder(i int) *entity.Entity {
	m := &x.out[i]
	first := m.First
	switch {
	case m.Form == entity.Pronoun:
		if !x.ownsHome(m.Sentence, m.Last) {
			return nil
		}
	case m.Form != entity.Nominal || x.places[i].noun == nil || !x.places[i].noun.of(entity.Country) || x.places[i].noun.number != one:
		return nil
	default:
		if x.token(m.Sentence, first-1).Lower == "in" {
			// "French forces in the country"
			if b := x.before(i, first-1); b >= 0 && x.out[b].Form == entity.Forces && x.out[b].Last == first-1 {
				return x.out[b].Entity
			}
			return x.fields(i, first-1)
		}
	}
	for k := first - 1; k >= 0 && k >= first-3; k-- {
		t := x.token(m.Sentence, k).Lower
		if lemma(x.entering, t) {
			if b := x.before(i, k); b >= 0 {
				return x.out[b].Entity
			}
			return nil
		}
		if !small[t] && !prepositions[t] {
			return nil
		}
	}
	return nil
}

// fields gives who is told to have or send those that stand before a token: the
// United States of "has 900 troops in the country".
func (x *resolution) fields(i, token int) *entity.Entity {
	s := x.out[i].Sentence
	if w := x.token(s, token-1).Lower; !x.isForces(w) {
		return nil
	}
	for k := token - 2; k >= token-8; k-- {
		if lemma(x.fielding, x.token(s, k).Lower) {
			if b := x.before(i, k); b >= 0 {
				return x.out[b].Entity
			}
			return nil
		}
	}
	return nil
}

// isForces tells nouns for soldiers.
func (x *resolution) isForces(lower string) bool {
	n := x.nouns[lower]
	return n != nil && n.owner && n.number == many
}

// ownsHome tells whether the words from a token on are what others enter:
// "national airspace".
func (x *resolution) ownsHome(sentence, from int) bool {
	for k := from; k < from+3; k++ {
		if x.homes[x.token(sentence, k).Lower] {
			return true
		}
	}
	return false
}

// before gives the last mention of mention i's sentence that is known and ends
// before a token; -1 for none.
func (x *resolution) before(i, token int) int {
	best := -1
	for j := x.begin[x.out[i].Sentence]; j < i; j++ {
		if b := &x.out[j]; b.Entity != nil && b.Last <= token && (best < 0 || b.Last >= x.out[best].Last) {
			best = j
		}
	}
	return best
}
