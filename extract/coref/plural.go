package coref

import (
	"slices"
	"strings"

	"geokg/extract/entity"
)

var numerals = map[string]int{"two": 2, "both": 2, "three": 3, "four": 4, "five": 5, "six": 6, "pair": 2, "duo": 2, "trio": 3, "each": 2, "either": 2, "neither": 2}

// plural resolves "the two countries", "both sides", "the leaders": as many
// actors of the noun's kinds as it says, all that the nearest sentences name.
func (x *resolution) plural(i int) {
	m, n := &x.out[i], x.places[i].noun
	if n == nil || len(n.kinds) == 0 {
		return
	}
	want := 0
	for j := m.First - 1; j < m.Last; j++ {
		if k := numerals[x.token(m.Sentence, j).Lower]; k > 0 {
			want = k
		}
	}
	if want == 0 && x.token(m.Sentence, m.Head).Lower == "sides" {
		want = 2 // "urged the sides to talk"
	}
	if want == 0 && !(x.token(m.Sentence, m.First).Lower == "the" && m.Last-m.First == 2) {
		return // "neighbouring countries", "world leaders"
	}
	if list := x.listBehind(i, n); len(list) == want && want > 0 {
		x.setAll(i, x.actorsOf(list), "apposition") // "both prime ministers, A and B,"
		return
	}
	if n.kinds[0] == entity.Person && slices.Contains(n.kinds, entity.Country) && betweenStates[x.token(m.Sentence, m.First-2).Lower] {
		states := *n
		states.kinds = []entity.Type{entity.Country, entity.ArmedGroup, entity.Organization, entity.Person}
		n = &states // "the border between the two"
	}
	members := x.sameTwo(i, want, n)
	if members == nil {
		members = x.sidesOf(i, want, n)
	}
	if members == nil {
		members = x.members(i, want, n)
	}
	if members == nil && want < 3 {
		members = x.pair(i, n)
	}
	if members == nil && want == 0 && n.kinds[0] == entity.Person {
		members = x.metBefore(i)
	}
	acting := x.actingOn(i)
	if slices.ContainsFunc(members, func(a *actor) bool { return slices.Contains(acting, a) }) {
		members = nil // "Egypt offered to mediate between the two sides"
		if want < 3 && len(n.kinds) > 1 && n.kinds[0] == entity.Country {
			members = x.foes(acting)
		}
	}
	if members == nil && want < 3 && n.kinds[0] == entity.Country {
		members = x.mainPair(acting)
	}
	if members != nil {
		x.setAll(i, members, n.rule)
	}
}

// betweenStates holds what "the two" between whom it is are states or armed groups.
var betweenStates = wordSet(`truce ceasefire cease-fire armistice war wars border borders frontier relations ties trade conflict peace hostilities
	fighting clashes battles flights`)

// listBehind gives the mentions of the list behind a comma that tells who the plural
// mention i is: "both ministers, Ada Qwerin and Jan Novak".
func (x *resolution) listBehind(i int, n *noun) (list []int) {
	m := &x.out[i]
	if t := x.token(m.Sentence, m.Last).Text; t != "," && t != ":" {
		return nil
	}
	for j := i + 1; j < x.read && x.out[j].Sentence == m.Sentence; j++ {
		b := &x.out[j]
		if b.Entity == nil || b.Form != entity.Name || !n.of(b.Entity.Type) {
			if b.Form == entity.Office || b.Form == entity.Demonym {
				continue
			}
			return list
		}
		if len(list) == 0 && b.First > m.Last+1+len(strings.Fields(b.Title)) || len(list) > 0 && !x.goesOn(list[len(list)-1], j) {
			return list
		}
		list = append(list, j)
	}
	return list
}

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

// metBefore gives the three or more persons that the sentence before mention i begins
// with: "Ann Lee, Jan Roe and Max Hill met. The leaders signed a pact."
func (x *resolution) metBefore(i int) []*actor {
	s := x.out[i].Sentence - 1
	if s < 0 {
		return nil
	}
	var list []int
	for j := x.begin[s]; j < x.begin[s+1]; j++ {
		m := &x.out[j]
		if m.Form != entity.Name || m.Entity == nil || m.Entity.Type != entity.Person {
			continue
		}
		if n := len(list); n > 0 && !x.goesOn(list[n-1], j) {
			break
		}
		list = append(list, j)
	}
	if len(list) < 3 || x.places[list[0]].function != subject {
		return nil
	}
	return x.actorsOf(list)
}

// sameTwo gives the two that "both sides" in the sentence before has stood for, of whom
// "both sides" goes on.
func (x *resolution) sameTwo(i, want int, n *noun) []*actor {
	if want != 2 || len(n.kinds) < 2 {
		return nil
	}
	for j := i - 1; j >= 0 && x.out[i].Sentence-x.out[j].Sentence <= 1; j-- {
		if x.places[j].noun != n || x.out[j].Entity == nil {
			continue
		}
		for k := x.read; k < len(x.out); k++ {
			if x.out[k].Span == x.out[j].Span && x.out[k].Entity != nil {
				return []*actor{x.actor(x.out[j].Entity), x.actor(x.out[k].Entity)}
			}
		}
	}
	return nil
}

// sidesOf gives the two of whom the sentence has told before as "A and B", a state and a
// group as well, where "both sides" follows that does not say whom they act on.
func (x *resolution) sidesOf(i, want int, n *noun) []*actor {
	if want != 2 || len(n.kinds) < 2 || n.kinds[0] != entity.Country {
		return nil
	}
	for j := i - 1; j > x.begin[x.out[i].Sentence]; j-- {
		a, b := &x.out[j-1], &x.out[j]
		if a.Entity == nil || b.Entity == nil || a.Entity.Type == b.Entity.Type || a.Entity.ID == b.Entity.ID || !n.of(a.Entity.Type) || !n.of(b.Entity.Type) ||
			!x.areJoined(j-1, j) || x.brokers(b) || x.token(b.Sentence, a.First-1).Text == "," || j > 1 && x.areJoined(j-2, j-1) {
			continue
		}
		pair := []*actor{x.actor(a.Entity), x.actor(b.Entity)}
		if acting := x.actingOn(i); slices.Contains(acting, pair[0]) || slices.Contains(acting, pair[1]) {
			return nil
		}
		return pair
	}
	return nil
}

// pair gives the latest two actors of the noun's kinds that the text has put
// side by side, "A and B", or has meant by an earlier "the two countries".
func (x *resolution) pair(i int, n *noun) []*actor {
	for j := i - 1; j > 0 && x.out[i].Sentence-x.out[j].Sentence <= 2; j-- {
		if q := x.places[j].noun; q != nil && q.number == many && x.out[j].Entity != nil && n.of(x.out[j].Entity.Type) {
			for k := x.read; k < len(x.out); k++ {
				if x.out[k].Span == x.out[j].Span && x.out[k].Entity != nil {
					return []*actor{x.actor(x.out[j].Entity), x.actor(x.out[k].Entity)}
				}
			}
		}
		a, b := x.out[j-1].Entity, x.out[j].Entity
		if a != nil && b != nil && a.ID != b.ID && n.of(a.Type) && a.Type == b.Type && x.areJoined(j-1, j) && x.token(x.out[j].Sentence, x.out[j-1].First-1).Text != "," {
			return []*actor{x.actor(a), x.actor(b)}
		}
	}
	return nil
}

// pairBefore gives the two states that an earlier plural noun, up to six sentences
// before mention i, has been found to mean: "the two sides", then "both countries".
func (x *resolution) pairBefore(i int) []*actor {
	for j := i - 1; j >= 0 && x.out[i].Sentence-x.out[j].Sentence <= 6; j-- {
		q := x.places[j].noun
		if q == nil || q.number != many || len(q.kinds) == 0 || q.kinds[0] != entity.Country || x.out[j].Entity == nil || x.out[j].Form != entity.Nominal {
			continue
		}
		pair := []*actor{x.actor(x.out[j].Entity)}
		for k := x.read; k < len(x.out); k++ {
			if x.out[k].Span == x.out[j].Span && x.out[k].Entity != nil {
				pair = append(pair, x.actor(x.out[k].Entity))
			}
		}
		if len(pair) == 2 {
			return pair
		}
	}
	return nil
}

// members collects the distinct actors of the noun's kinds in the sentence up
// to mention i, then further back, and gives them once they are as many as
// wanted. Kinds are tried one by one: "both sides" are two states before they
// are a state and a militia.
func (x *resolution) members(i, want int, n *noun) []*actor {
	sides := len(n.kinds) > 1 && n.kinds[0] == entity.Country && want < 3
	for _, loose := range []bool{false, true} {
		for back := 0; back <= 2; back++ {
			if back > 0 && !loose && want == 2 && n.kinds[0] == entity.Country {
				if pair := x.pairBefore(i); pair != nil {
					return pair // as before
				}
			}
			if back > 0 && sides && !loose {
				if pair := x.foes(nil); pair != nil {
					return pair // the sides that the text is about
				}
			}
			if got := x.within(i, back, n, loose); want > 0 && len(got) == want || want == 0 && len(got) == 2 {
				return got
			} else if len(got) > max(want, 2) {
				break
			}
		}
		if len(n.kinds) < 2 && !slices.Contains(n.kinds, entity.Country) {
			break
		}
	}
	return nil
}

// within gives the distinct actors before mention i, from `back` sentences
// before it on. Strictly they are all of the noun's first kind; loosely of any
// of its kinds, persons standing for the states whose offices they hold.
func (x *resolution) within(i, back int, n *noun, loose bool) []*actor {
	var got []*actor
	add := func(a *actor) {
		if a != nil && !slices.Contains(got, a) {
			got = append(got, a)
		}
	}
	for j := 0; j < i; j++ {
		m := &x.out[j]
		if m.Entity == nil || x.out[i].Sentence-m.Sentence > back || x.backs(m) || x.brokers(m) {
			continue // "the Iran-backed group", "a truce brokered by Qatar"
		}
		switch t := m.Entity.Type; {
		case t == n.kinds[0] || loose && slices.Contains(n.kinds, t):
			if n.kinds[0] == entity.Person && (n.fits(x.tables, x.actor(m.Entity)) == 0 || !x.bears(x.actor(m.Entity), i)) {
				continue
			}
			add(x.actor(m.Entity))
		case loose && n.kinds[0] == entity.Country && t == entity.Nationality:
			if e := x.state(m.Entity.Country); e != nil {
				add(x.known(e, j)) // "an Australian man was freed in the Philippines"
			}
		case loose && n.kinds[0] == entity.Country && t == entity.Person:
			if m.TitleOf != nil && m.TitleOf.Type == entity.Country {
				add(x.known(m.TitleOf, j))
			}
		}
	}
	return got
}

// bears tells whether a person has the office by which mention i calls several, as far
// as that has two words: "both prime ministers" are no foreign ministers.
func (x *resolution) bears(a *actor, i int) bool {
	m := &x.out[i]
	if m.Form != entity.Role || m.Head <= m.First {
		return true
	}
	first := x.token(m.Sentence, m.Head-1).Lower
	if numerals[first] > 0 || determiners[first] {
		return true
	}
	called := first + " " + strings.TrimSuffix(x.token(m.Sentence, m.Head).Lower, "s")
	return slices.ContainsFunc(a.offices, func(o office) bool { return hasWords(o.title, called) })
}

// known gives the actor of an entity, first mentioned by mention j if not
// before.
func (x *resolution) known(e *entity.Entity, j int) *actor {
	a := x.actor(e)
	if len(a.at) == 0 {
		a.at = append(a.at, j)
	}
	return a
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
		return x.actorsOf(list)
	}
	return nil
}

func (x *resolution) actorsOf(list []int) []*actor {
	var members []*actor
	for _, k := range list {
		if a := x.actor(x.out[k].Entity); !slices.Contains(members, a) {
			members = append(members, a)
		}
	}
	return members
}

// lists adds the lists that "they" may stand for, in its sentence or the one
// before: as listTo gives them, or with a few words of what each is between.
func (x *resolution) lists(cs []candidate, i int, p *pronoun) []candidate {
	var list []int
	add := func() {
		if len(list) > 1 {
			c := candidate{at: list[0], list: list}
			x.describe(&c, i, p, 1, false)
			c.values[isNameless], c.values[namelessAgent], c.values[isList] = 0, 0, 1
			if x.places[list[0]].function == subject {
				c.values[listAgent] = 1
			}
			cs = append(cs, c)
		}
		list = nil
	}
	for j := x.begin[max(0, x.out[i].Sentence-1)]; j < i; j++ {
		m := &x.out[j]
		if m.Form != entity.Name || m.Entity == nil || !slices.Contains(listed, m.Entity.Type) {
			continue
		}
		if n := len(list); n > 0 && !x.goesOn(list[n-1], j) {
			add()
		}
		list = append(list, j)
	}
	add()
	return cs
}

// listed are the types of entity of which lists can be "they".
var listed = []entity.Type{entity.Person, entity.Country, entity.Organization, entity.ArmedGroup}

// goesOn tells whether mention j is the next part of a list after mention k.
func (x *resolution) goesOn(k, j int) bool {
	a, b := &x.out[k], &x.out[j]
	if a.Sentence != b.Sentence || a.Entity.Type != b.Entity.Type || a.Entity.ID == b.Entity.ID || b.First-a.Last < 1 || b.First-a.Last > 6 {
		return false
	}
	joint := false
	for t := a.Last; t < b.First; t++ {
		switch w := x.token(a.Sentence, t); {
		case w.Text == "," || w.Lower == "and":
			joint = true
		case !joint || prepositions[w.Lower] || breaksClause[w.Lower] || auxiliaries[w.Lower] || isQuoteMark(w.Text):
			return false
		}
	}
	return joint
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
