package coref

import (
	"slices"
	"strings"

	"geokg/extract/entity"
)

var numerals = map[string]int{"two": 2, "both": 2, "three": 3, "four": 4, "five": 5, "six": 6, "pair": 2, "duo": 2, "trio": 3, "quartet": 4, "couple": 2, "spouses": 2, "each": 2, "either": 2, "neither": 2}

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
	if want == 0 && !x.theAlone(m) {
		if n.kinds[0] == entity.Person {
			members := x.leadersMet(i)
			if members == nil {
				members = x.ministersLands(i, want)
			}
			if members == nil {
				members = x.officersBefore(i)
			}
			x.setAll(i, members, n.rule)
		}
		return // "neighbouring countries", "world leaders"
	}
	if list := x.listBehind(i, n); len(list) == want && want > 0 {
		x.setAll(i, x.actorsOf(list), "apposition") // "both prime ministers, A and B,"
		return
	}
	if n.kinds[0] == entity.Person && slices.Contains(n.kinds, entity.Country) && x.betweenStates[x.token(m.Sentence, m.First-2).Lower] {
		states := *n
		states.kinds = []entity.Type{entity.Country, entity.ArmedGroup, entity.Organization, entity.Person}
		n = &states // "the border between the two"
	}
	if n.kinds[0] == entity.Person && len(n.kinds) > 1 && insideOf[x.token(m.Sentence, m.First-1).Lower] {
		things := *n
		things.kinds = n.kinds[1:]
		n = &things // "his rival in both" is none of persons
	}
	if want == 0 && x.token(m.Sentence, m.Head).Lower == "parties" && !x.joinedNear(i, n) {
		return // "urged the parties to vote"
	}
	members := x.several(i, want, n)
	acting := x.actingOn(i)
	if len(acting) == 0 && n.kinds[0] == entity.Country {
		acting = x.subjectOver(i)
	}
	if slices.ContainsFunc(members, func(a *actor) bool { return slices.Contains(acting, a) }) {
		members = nil // "Egypt offered to mediate between the two sides"
		if want < 3 && len(n.kinds) > 1 && n.kinds[0] == entity.Country {
			members = x.foes(acting)
		}
	}
	members = x.withoutTellers(i, x.givenBoth(i, members))
	if members == nil && want < 3 && (n.kinds[0] == entity.Country || len(acting) > 0 && n.of(entity.Country)) {
		members = x.sidesBut(acting, i, want, n)
	}
	if want > 1 && len(members) > want {
		members = x.namedIn(m.Sentence-1, members, want)
	}
	if members == nil && want == 0 && n.kinds[0] == entity.Person {
		members = x.leadersMet(i)
	}
	if members == nil && len(acting) == 0 {
		members = x.ministersLands(i, want)
	}
	if members == nil && want == 2 && n.kinds[0] == entity.Country && len(n.kinds) == 1 {
		members = x.joinedAhead(i, n)
	}
	if members == nil && want == 0 && n.kinds[0] == entity.Person {
		members = x.officersBefore(i)
	}
	if members == nil && want == 2 && n.kinds[0] == entity.Country && len(acting) == 0 && m.Sentence > 0 && x.token(m.Sentence, m.Head).Lower != "parties" {
		if members = x.landsOf(x.metUpTo(m.Sentence-1, i)); members == nil {
			members = x.guestAndHost(m.Sentence - 1)
		}
	}
	x.setAll(i, members, n.rule)
}

// namedIn gives as many of some actors as are wanted if a sentence names these of them alone: "Ann Lee fears Jan
// Roe. Max Hill's envoy mediates between [the two]".
func (x *resolution) namedIn(sentence int, of []*actor, want int) []*actor {
	if sentence < 0 {
		return nil
	}
	var some []*actor
	for j := x.begin[sentence]; j < x.begin[sentence+1]; j++ {
		if e := x.out[j].Entity; e != nil {
			if a := x.actor(e); slices.Contains(of, a) && !slices.Contains(some, a) {
				some = append(some, a)
			}
		}
	}
	if len(some) != want {
		return nil
	}
	return some
}

// givenBoth has "both" as an object mean the two to whom something was done, where the sentence before
// tells of three and begins with who did it: "Chad thanked Mali for aid and Togo for help. Benin thanked
// both"; else members.
func (x *resolution) givenBoth(i int, members []*actor) []*actor {
	m := &x.out[i]
	if len(members) != 2 || m.Sentence == 0 || x.places[i].function == subject || x.token(m.Sentence, m.Head).Lower != "both" {
		return members
	}
	var doer *actor
	var given []*actor
	for j := x.begin[m.Sentence-1]; j < x.begin[m.Sentence]; j++ {
		e := x.out[j].Entity
		if e == nil || e.Type != members[0].entity.Type {
			continue
		}
		switch a := x.actor(e); {
		case doer == nil && len(given) == 0 && x.places[j].function == subject:
			doer = a
		case a != doer && !slices.Contains(given, a):
			given = append(given, a)
		}
	}
	if doer != nil && len(given) == 2 && slices.Contains(members, doer) {
		return given
	}
	return members
}

// sidesBut gives the sides or states that a plural noun means, none of those who act on them.
func (x *resolution) sidesBut(acting []*actor, i, want int, n *noun) []*actor {
	members := x.mainPair(acting)
	if len(acting) == 0 {
		return members
	}
	if members == nil && want == 2 {
		members = x.joinedBefore(i, n, acting)
	}
	if members == nil && want == 2 {
		members = x.together(i, want, func(a *actor) bool { return n.of(a.entity.Type) && !slices.Contains(acting, a) })
	}
	if members == nil && len(n.kinds) > 1 {
		members = x.without(acting, x.within(i, 1, n, false)) // "China appeals for calm on all sides"
	}
	return members
}

// several gives whom a plural noun means, as far as it does not depend on who acts on
// them: the first answer of the ways that its kinds allow.
func (x *resolution) several(i, want int, n *noun) []*actor {
	takes := x.takesPlural(i, n)
	var ways []func() []*actor
	try := func(may bool, way func() []*actor) {
		if may {
			ways = append(ways, way)
		}
	}
	m := &x.out[i]
	head := x.token(m.Sentence, m.Head)
	persons := n.kinds[0] == entity.Person
	alone := persons && len(n.kinds) > 1 // "the two", "both"
	officers := persons && !alone && len(n.named) > 0
	states := n.kinds[0] == entity.Country
	if head.Lower == "signatories" {
		return x.signers(i, n) // nobody of whom the text does not tell that they sign
	}
	try(true, func() []*actor { return x.sameTwo(i, want, n) })
	try(true, func() []*actor { return x.sidesOf(i, want, n) })
	try(states && want == 2 && len(n.kinds) > 1, func() []*actor { return x.foughtBefore(i, n) })
	try(states && want == 2, func() []*actor { return x.leadersLands(i, n) })
	try(alone, func() []*actor { return x.ofOneKind(i, want, n) })
	try(alone, func() []*actor { return x.goneOnAs(i, want, n) })
	try(officers && want == 0 && !isLowerWord(head.Text), func() []*actor { return x.meantBefore(i, want, takes) }) // "The Presidents" of a joint text
	try(officers, func() []*actor { return x.together(i, want, takes) })
	try(want > 2, func() []*actor { return x.listOf(i, want, n) })
	try(!alone, func() []*actor { return x.members(i, want, n) })
	try(alone && x.places[i].function == subject, func() []*actor {
		only := *n
		only.kinds = n.kinds[:1]
		return x.members(i, want, &only)
	})
	try(alone && want == 2, func() []*actor { return x.personsListed(i, want, true) })
	try(alone && want == 2 && x.places[i].function != subject, func() []*actor { return x.exactly(i, want, n.kinds[:1]) })
	try(alone && want > 2, func() []*actor { return x.exactly(i, want, n.kinds) })
	try(alone && x.places[i].function != subject && (head.Lower == "two" || head.Lower == "both"), func() []*actor { return x.goneOnAbout(i, false) }) // "a friend of both"
	try(states && want == 2, func() []*actor { return x.pairBefore(i) })
	try(want < 3, func() []*actor { return x.pair(i, n) })
	try(persons && want == 0, func() []*actor { return x.metBefore(i) })
	try(persons && !alone, func() []*actor { return x.meantBefore(i, want, takes) })
	try(persons && !alone, func() []*actor { return x.convened(i, want, takes) })
	try(persons && !alone, func() []*actor { return x.onlyPersons(want, takes) })
	try(persons && !alone, func() []*actor { return x.foremostPersons(want, takes) })
	try(officers, func() []*actor { return x.holders(i, want) })
	for _, way := range ways {
		if members := way(); members != nil {
			return members
		}
	}
	return nil
}

// joinedNear tells whether the sentence of mention i up to it, or the one before, joins two
// whom a noun can mean: "Chad and Mali".
func (x *resolution) joinedNear(i int, n *noun) bool {
	for j := i - 1; j > x.begin[max(0, x.out[i].Sentence-1)]; j-- {
		if a, b := x.out[j-1].Entity, x.out[j].Entity; a != nil && b != nil && a.ID != b.ID && n.of(a.Type) && n.of(b.Type) && x.areJoined(j-1, j) {
			return true
		}
	}
	return false
}

// theAlone tells whether a mention is "the" and a noun: "the leaders", "the tech giants".
func (x *resolution) theAlone(m *Mention) bool {
	if x.token(m.Sentence, m.First).Lower != "the" {
		return false
	}
	switch m.Last - m.First {
	case 2:
		return true
	case 3:
		return x.nouns[x.token(m.Sentence, m.First+1).Lower+" "+x.token(m.Sentence, m.First+2).Lower] != nil
	}
	return false
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

// leadersLands gives the states of the two persons of whom the sentence has just told that they
// do something together, where it names none itself: "Ann Lee met Jan Roe, and the two countries".
func (x *resolution) leadersLands(i int, n *noun) (states []*actor) {
	for _, a := range x.togetherIn(x.out[i].Sentence, i, 2, aPerson) {
		e := x.state(a.entity.Country)
		if len(a.offices)+len(a.held) == 0 || e == nil {
			return nil
		}
		states = append(states, x.known(e, a.last()))
	}
	if len(states) != 2 || states[0] == states[1] || len(x.without(states, x.within(i, 0, n, false))) > 0 {
		return nil
	}
	return states
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
		if all := x.meant(j); len(all) > 1 {
			return all[:2]
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
	from := x.begin[x.out[i].Sentence]
	if x.within(i, 0, n, false) == nil {
		from = x.begin[max(0, x.out[i].Sentence-1)]
	}
	for j := i - 1; j > from; j-- {
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
				if back == 0 && !loose && n.kinds[0] == entity.Country && len(got) == 2 && x.togetherIn(x.out[i].Sentence, i, 2, x.takesPlural(i, n)) == nil {
					if pair := x.goneOnAbout(i, sides); pair != nil {
						return pair
					}
				}
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

// without gives those of two or three who are not among others, if they are still several.
func (x *resolution) without(others, list []*actor) []*actor {
	list = slices.DeleteFunc(list, func(a *actor) bool { return slices.Contains(others, a) })
	if len(list) < 2 || len(list) > 3 {
		return nil
	}
	return list
}

// goneOnAbout gives the two states, or sides, of whom the text goes on, who are meant before
// two that stand in the sentence of mention i by chance.
func (x *resolution) goneOnAbout(i int, sides bool) []*actor {
	if pair := x.pairBefore(i); pair != nil {
		return pair
	}
	if pair := x.foes(nil); sides && pair != nil {
		return pair
	}
	return x.mainPair(nil)
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
		if m.Entity == nil || x.out[i].Sentence-m.Sentence > back || x.backs(m) || x.brokers(m) || loose && x.ofBody(j, n) {
			continue // "the Iran-backed group", "a truce brokered by Qatar"
		}
		switch t := m.Entity.Type; {
		case t == n.kinds[0] || loose && slices.Contains(n.kinds, t):
			if n.kinds[0] == entity.Person && (n.fits(x.tables, x.actor(m.Entity)) == 0 && !n.namesOffice(x.actor(m.Entity).held) || !x.bears(x.actor(m.Entity), i)) {
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

// ofBody tells whether mention j only says whose the body is that can be one of the sides
// itself: "Kenyan" of "Kenyan police".
func (x *resolution) ofBody(j int, n *noun) bool {
	if j == 0 {
		return false
	}
	m, b := &x.out[j], &x.out[j-1]
	return b.Sentence == m.Sentence && b.Last > m.First && b.Span != m.Span && b.Entity != nil && b.Entity.ID != m.Entity.ID && n.of(b.Entity.Type)
}

// bears tells whether a person has the office by which mention i calls several, as far
// as that has two words: "both prime ministers" are no foreign ministers.
func (x *resolution) bears(a *actor, i int) bool {
	m := &x.out[i]
	first := x.token(m.Sentence, m.Head-1).Lower
	if m.Head <= m.First || m.Form != entity.Role && (first == "" || !x.ranks[strings.ToUpper(first[:1])+first[1:]]) {
		return true
	}
	if numerals[first] > 0 || determiners[first] {
		return true
	}
	called := first + " " + strings.TrimSuffix(x.token(m.Sentence, m.Head).Lower, "s")
	fits := func(o office) bool { return hasWords(o.title, called) }
	return slices.ContainsFunc(a.offices, fits) || len(a.offices) == 0 && slices.ContainsFunc(a.held, fits)
}

// known gives the actor of an entity, first mentioned by mention j if not
// before.
func (x *resolution) known(e *entity.Entity, j int) *actor {
	a := x.actor(e)
	if len(a.at) == 0 && j >= 0 {
		a.at = append(a.at, j)
	}
	return a
}
