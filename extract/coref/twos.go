package coref

import (
	"slices"

	"geokg/extract/entity"
)

// mainPair gives the two states, others than some, that the text goes on about:
// named twice as often as any third, with what is theirs or without.
func (x *resolution) mainPair(others []*actor) []*actor {
	for _, count := range []map[string]int{x.told, x.named} {
		if pair := x.pairBy(count); pair != nil {
			if slices.Contains(others, pair[0]) || slices.Contains(others, pair[1]) {
				return nil
			}
			return pair
		}
	}
	return nil
}

// pairBy gives the two states that have the most of some counts.
func (x *resolution) pairBy(count map[string]int) []*actor {
	var states []*actor
	for _, a := range x.order {
		if a.entity.Type == entity.Country && len(a.at) > 0 {
			states = append(states, a)
		}
	}
	return foremost(states, count, 0, 2)
}

// foremost gives the two of a list that have the most of some counts, each of them at
// least so many and so many times as many as any third; nil for none.
func foremost(list []*actor, count map[string]int, least int, times float64) []*actor {
	of := func(a *actor) int { return count[key(a.entity)] }
	slices.SortStableFunc(list, func(a, b *actor) int { return of(b) - of(a) })
	if len(list) < 2 || of(list[1]) < least || len(list) > 2 && float64(of(list[1])) < times*float64(of(list[2])) {
		return nil
	}
	return list[:2]
}

// pair gives the latest two actors of the noun's kinds that the text has put
// side by side, "A and B", or has meant by an earlier "the two countries".
func (x *resolution) pair(i int, n *noun) []*actor {
	for j := i - 1; j > 0 && x.out[i].Sentence-x.out[j].Sentence <= 2; j-- {
		if q := x.places[j].noun; q != nil && q.number == many && x.out[j].Entity != nil && n.of(x.out[j].Entity.Type) {
			if all := x.meant(j); len(all) > 1 {
				return all[:2]
			}
		}
		if two := x.sideBySide(j, n); two != nil && two[0].entity.Type == two[1].entity.Type {
			return two
		}
	}
	return nil
}

// sideBySide gives two actors of the noun's kinds, mention j and the one before it, that
// the text joins as two alone: "A and B"; nil for none.
func (x *resolution) sideBySide(j int, n *noun) []*actor {
	a, b := x.out[j-1].Entity, x.out[j].Entity
	if a == nil || b == nil || a.ID == b.ID || !n.of(a.Type) || !n.of(b.Type) || !x.areJoined(j-1, j) || x.brokers(&x.out[j]) || x.token(x.out[j].Sentence, x.out[j-1].First-1).Text == "," {
		return nil
	}
	return []*actor{x.actor(a), x.actor(b)}
}

// meant gives the actors that mention j, which means at least one, has been found to
// mean: its own and those of the further mentions over the same words.
func (x *resolution) meant(j int) []*actor {
	all := []*actor{x.actor(x.out[j].Entity)}
	for k := x.read; k < len(x.out); k++ {
		if x.out[k].Span == x.out[j].Span && x.out[k].Entity != nil {
			all = append(all, x.actor(x.out[k].Entity))
		}
	}
	return all
}

// pairBefore gives the two states that an earlier plural noun, up to six sentences
// before mention i, has been found to mean: "the two sides", then "both countries"; for
// sides also two bodies: "the two armies", then "both parties".
func (x *resolution) pairBefore(i int) []*actor {
	sides := x.places[i].noun != nil && len(x.places[i].noun.kinds) > 1
	for j := i - 1; j >= 0 && x.out[i].Sentence-x.out[j].Sentence <= 6; j-- {
		q := x.places[j].noun
		if q == nil || q.number != many || len(q.kinds) == 0 || q.kinds[0] != entity.Country && !(sides && q.kinds[0] == entity.Organization) || x.out[j].Entity == nil || x.out[j].Form != entity.Nominal {
			continue
		}
		if all := x.meant(j); len(all) == 2 {
			return all
		}
	}
	return nil
}
