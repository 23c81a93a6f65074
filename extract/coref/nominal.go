package coref

import (
	"slices"

	"geokg/extract/entity"
	"geokg/extract/syntax"
)

// nominal resolves "the group", "the ministry", "the country", "his country",
// "Iran's capital", "its forces", the surest ways first.
func (x *resolution) nominal(i int) {
	for _, way := range []func(*resolution, int) bool{(*resolution).nounOfRegion, (*resolution).eachOfThem, (*resolution).nounCounted, (*resolution).inPower, (*resolution).nounBeside, (*resolution).nounOfPlace, (*resolution).nounOwned,
		(*resolution).nounOfRulers, (*resolution).nounSeated, (*resolution).nounOfTwo, (*resolution).nounOfName, (*resolution).nounPointing} {
		if way(x, i) {
			return
		}
	}
	x.nounWeighed(i)
}

// Each of the ways is true where it has settled what mention i stands for, or that it is nobody.

// nounBeside goes by what stands beside a noun, or in the name of a body.
func (x *resolution) nounBeside(i int) bool {
	n := x.places[i].noun
	if j := x.holderBehind(i); j >= 0 {
		x.set(i, x.out[j].Entity, j, "apposition")
		return true
	}
	if x.takeBody(i) {
		return true
	}
	if j := x.theirGroup(i); j >= 0 {
		x.set(i, x.out[j].Entity, j, "whose they are")
		return true
	}
	if j := x.crewOf(i); j >= 0 {
		x.set(i, x.out[j].Entity, j, "whose they are")
		return true
	}
	if j := x.namedBehind(i); j >= 0 {
		x.set(i, x.out[j].Entity, j, "apposition") // "his company Qwerin Ltd"
		return true
	}
	if j := x.sharingOf(i); j >= 0 {
		x.set(i, x.state(x.out[j].Entity.Country), j, "shares its state")
		return true
	}
	if j := x.crowd(i); j >= 0 {
		x.set(i, x.out[j].Entity, j, "a crowd")
		return true
	}
	if a := x.headNamed(i); a != nil {
		x.set(i, a.entity, a.last(), "head of its name")
		return true
	}
	if a := x.guest(i); a != nil {
		x.set(i, a.entity, a.last(), x.places[i].noun.rule)
		return true
	}
	if x.houseLand(i) {
		x.set(i, x.houseState, -1, "who issues the text")
		return true
	}
	if n != nil && n.number == one && n.of(entity.Place) {
		if j := x.placeBeside(i); j >= 0 {
			x.set(i, x.out[j].Entity, j, "apposition")
			return true
		}
	}
	return false
}

// nounOfPlace resolves "there", "the capital" and "the archipelago".
func (x *resolution) nounOfPlace(i int) bool {
	m := &x.out[i]
	if x.token(m.Sentence, m.Head).Lower == "there" {
		if j := x.scene(i); j >= 0 {
			x.set(i, x.out[j].Entity, j, "there")
		}
		return true
	}
	if e := x.capitalAt(i); e != nil {
		x.set(i, e, -1, "capital")
		return true
	}
	if a := x.calledSo(i); a != nil {
		x.set(i, a.entity, a.last(), x.places[i].noun.rule)
		return true
	}
	return false
}

// nounOwned goes by whose or to whom somebody is something, or with whom counted.
func (x *resolution) nounOwned(i int) bool {
	m, n := &x.out[i], x.places[i].noun
	if owner, ok := x.owner(i); ok {
		if j := x.nameOfOwned(i); j >= 0 {
			x.set(i, x.out[j].Entity, j, "apposition") // "his company Acme Holdings"
			return true
		}
		if states := x.statesOf(i); states != nil {
			x.setAll(i, states, n.rule) // "their countries"
		} else if n != nil && n.number == many && len(n.kinds) > 0 && n.kinds[0] == entity.Country && numerals[x.token(m.Sentence, m.Head-1).Lower] > 0 {
			x.plural(i) // "their two countries"
		} else if states := x.ourTwo(i); states != nil {
			x.setAll(i, states, n.rule) // "our countries"
		} else if states := x.ministersLands(i, 0); states != nil {
			x.setAll(i, states, n.rule) // "their foreign ministers"
		} else if each := x.eachOwner(i); each != nil {
			x.setAll(i, each, "forces of their owners") // "their armies"
		} else {
			x.owned(i, owner)
		}
		return true
	}
	if state := x.ofLeader(i); state != nil {
		x.set(i, state, -1, "government of a person")
		return true
	}
	if j := x.linkedTo(i); j >= 0 {
		x.set(i, x.out[j].Entity, j, "whom it is linked to")
		return true
	}
	if j := x.othersLike(i); j >= 0 {
		x.set(i, x.out[j].Entity, j, "others like those counted")
		return true
	}
	return false
}

// nameOfOwned gives the name right behind a noun for a body that somebody owns; -1 for none.
func (x *resolution) nameOfOwned(i int) int {
	m, n := &x.out[i], x.places[i].noun
	if n == nil || n.number != one || !n.of(entity.Organization) {
		return -1
	}
	for j := i + 1; j < x.begin[m.Sentence+1] && x.out[j].First <= m.Last+1; j++ {
		b := &x.out[j]
		if b.Form == entity.Name && b.Entity != nil && n.of(b.Entity.Type) && b.Entity.Type != entity.Country &&
			(b.First == m.Last || b.First == m.Last+1 && x.token(m.Sentence, m.Last).Text == ",") {
			return j
		}
	}
	return -1
}

// nounOfRulers goes by what the linker tells of a body for sure, and by who rules.
func (x *resolution) nounOfRulers(i int) bool {
	m := &x.out[i]
	if m.ByRule && m.AtHand != nil {
		rule := "juntas.txt"
		if m.Beside {
			rule = "athand.txt"
		}
		x.set(i, m.AtHand, -1, rule)
		return true
	}
	if state := x.ofPresident(i); state != nil {
		x.set(i, state, -1, "state of its president")
		return true
	}
	if x.token(m.Sentence, m.Head).Lower == "administration" {
		if e := x.administration(i); e != nil {
			x.set(i, e, -1, "administration")
			return true
		}
	}
	return false
}

// nounSeated resolves governments and ministries by the city that is told of with them.
func (x *resolution) nounSeated(i int) bool {
	m, n := &x.out[i], x.places[i].noun
	head := x.token(m.Sentence, m.Head).Lower
	seat := x.seatBehind(i)
	switch {
	case m.Beside && m.AtHand != nil && seat != nil:
		x.set(i, m.AtHand, -1, "athand.txt") // "the authorities in Abu Dhabi"
		return true
	case n == nil:
		return false
	case seat != nil && n.number == one && x.ruled[head]:
		x.set(i, seat, -1, n.rule) // "the government in Abu Dhabi"
		return true
	case seat == nil && (x.ruled[head] || head == "authorities"):
		ahead := x.seatAhead(i)
		if ahead == nil {
			ahead = x.seatNear(i)
		}
		if ahead != nil {
			x.set(i, ahead, -1, n.rule) // "In Tripoli the government said"
			return true
		}
	case seat != nil && head == "ministry":
		if a := x.ministryOf(seat); a != nil {
			x.set(i, a.entity, a.last(), n.rule) // "the ministry in Riyadh"
		} else if m.AtHand != nil && m.AtHand.Country == seat.Country {
			x.set(i, m.AtHand, -1, "athand.txt")
		}
		m.AtHand = nil
		return true
	}
	return false
}

// nounOfTwo resolves "the former" and "the latter", and leaves plural nouns to plural.
func (x *resolution) nounOfTwo(i int) bool {
	m, n := &x.out[i], x.places[i].noun
	if head := x.token(m.Sentence, m.Head).Lower; head == "latter" || head == "former" {
		t := x.tree(m.Sentence)
		if h := t[m.Head].Head; head == "former" && !x.hasLatter(m.Sentence, m.Last) && t[m.Head].Label == syntax.Adjective && h > m.Head && h <= m.Head+3 && t[h].Tag[0] == 'N' {
			return true // "the former colonial power"
		}
		x.ofTwo(i, head == "latter")
		return true
	}
	if n != nil && n.number == many && (n.open || len(n.named) > 0) && !slices.Equal(n.kinds, []entity.Type{entity.ArmedGroup}) {
		x.plural(i)
		return true
	}
	return false
}

// nounOfName goes by a name right behind a noun, or right before it.
func (x *resolution) nounOfName(i int) bool {
	m, n := &x.out[i], x.places[i].noun
	if n == nil {
		return false
	}
	names := func(b *Mention) bool {
		return b.Sentence == m.Sentence && b.Form == entity.Name && b.Entity != nil && n.of(b.Entity.Type)
	}
	if i+1 < x.read && x.out[i+1].First == m.Last && names(&x.out[i+1]) {
		x.set(i, x.out[i+1].Entity, i+1, "apposition") // "the group Boko Haram"
		return true
	}
	if head := x.token(m.Sentence, m.Head); i > 0 && n.number == one && m.First == m.Head && isLowerWord(head.Text) {
		if b := &x.out[i-1]; b.Last == m.First && b.End+1 == m.Start && names(b) &&
			b.Entity.Type != entity.Country && b.Entity.Type != entity.Person && !x.ofMany[head.Lower] {
			x.set(i, b.Entity, i-1, "apposition") // "the Fatah party"
			return true
		}
	}
	return n.number == either && n.of(entity.Organization) && x.behindName(i) // "Peruvian Navy sailors"
}

// nounPointing goes by who speaks or has sent them, or where the text points at one.
func (x *resolution) nounPointing(i int) bool {
	n := x.places[i].noun
	if j := x.ownSpeaker(i); j >= 0 {
		x.set(i, x.out[j].Entity, j, n.rule)
		return true
	}
	if a := x.pointedAt(i); a != nil {
		x.set(i, a.entity, a.last(), n.rule)
		return true
	}
	if n != nil && n.owner && x.foreignTo(i) {
		return true // "American and foreign troops"
	}
	if a := x.sameMission(i); a != nil {
		x.set(i, a.entity, a.last(), n.rule)
		return true
	}
	if n != nil && n.owner && n.number == many {
		if e, j, ok := x.fielder(i); ok {
			x.set(i, e, j, "who has them")
			return true
		}
	}
	return false
}

// nounWeighed gives a noun whom the weights choose, else the only one that it fits.
func (x *resolution) nounWeighed(i int) {
	m, n := &x.out[i], x.places[i].noun
	if c := x.salient(i, x.nounFits(i)); c != nil {
		why := "same noun"
		if n != nil {
			why = n.rule
		}
		x.settle(i, c, why)
		return
	}
	if a := x.onlyFit(i); a != nil {
		x.set(i, a.entity, a.last(), n.rule)
		return
	}
	if x.goneTo(i) {
		if j := x.scene(i); j >= 0 {
			x.set(i, x.out[j].Entity, j, n.rule)
		}
		return
	}
	if head := x.token(m.Sentence, m.Head).Lower; head == "group" || head == "bloc" {
		if members := x.leadingList(i); members != nil {
			x.setAll(i, members, "a list") // "Norway, Iceland and Denmark agreed. The group"
		}
	}
}
