package coref

import (
	"slices"

	"geokg/extract/entity"
	"geokg/extract/syntax"
)

// nominal resolves "the group", "the ministry", "the country", "his country",
// "Iran's capital", "its forces".
func (x *resolution) nominal(i int) {
	m, p := &x.out[i], x.places[i]
	if j := x.holderBehind(i); j >= 0 {
		x.set(i, x.out[j].Entity, j, "apposition")
		return
	}
	if j := x.crowd(i); j >= 0 {
		x.set(i, x.out[j].Entity, j, "a crowd")
		return
	}
	if a := x.headNamed(i); a != nil {
		x.set(i, a.entity, a.last(), "head of its name")
		return
	}
	if x.houseLand(i) {
		x.set(i, x.houseState, -1, "who issues the text")
		return
	}
	if n := p.noun; n != nil && n.number == one && n.of(entity.Place) {
		if j := x.placeBeside(i); j >= 0 {
			x.set(i, x.out[j].Entity, j, "apposition")
			return
		}
	}
	if x.token(m.Sentence, m.Head).Lower == "there" {
		if j := x.scene(i); j >= 0 {
			x.set(i, x.out[j].Entity, j, "there")
		}
		return
	}
	if e := x.capitalAt(i); e != nil {
		x.set(i, e, -1, "capital")
		return
	}
	if a := x.calledSo(i); a != nil {
		x.set(i, a.entity, a.last(), p.noun.rule)
		return
	}
	if owner, ok := x.owner(i); ok {
		if states := x.statesOf(i); states != nil {
			x.setAll(i, states, p.noun.rule) // "their countries"
			return
		}
		if n := p.noun; n != nil && n.number == many && len(n.kinds) > 0 && n.kinds[0] == entity.Country && numerals[x.token(m.Sentence, m.Head-1).Lower] > 0 {
			x.plural(i) // "their two countries"
			return
		}
		x.owned(i, owner)
		return
	}
	if state := x.ofLeader(i); state != nil {
		x.set(i, state, -1, "government of a person")
		return
	}
	if j := x.linkedTo(i); j >= 0 {
		x.set(i, x.out[j].Entity, j, "whom it is linked to")
		return
	}
	if j := x.othersLike(i); j >= 0 {
		x.set(i, x.out[j].Entity, j, "others like those counted")
		return
	}
	head := x.token(m.Sentence, m.Head).Lower
	if m.ByRule && m.AtHand != nil {
		rule := "juntas.txt"
		if m.Beside {
			rule = "athand.txt"
		}
		x.set(i, m.AtHand, -1, rule)
		return
	}
	if state := x.ofPresident(i); state != nil {
		x.set(i, state, -1, "state of its president")
		return
	}
	if head == "administration" {
		if e := x.administration(i); e != nil {
			x.set(i, e, -1, "administration")
			return
		}
	}
	seat := x.seatBehind(i)
	if m.Beside && m.AtHand != nil && seat != nil {
		x.set(i, m.AtHand, -1, "athand.txt") // "the authorities in Abu Dhabi"
		return
	}
	if seat != nil && p.noun != nil && p.noun.number == one && ruled[head] {
		x.set(i, seat, -1, p.noun.rule) // "the government in Abu Dhabi"
		return
	}
	if seat == nil && p.noun != nil && (ruled[head] || head == "authorities") {
		if ahead := x.seatAhead(i); ahead != nil {
			x.set(i, ahead, -1, p.noun.rule) // "In Tripoli the government said"
			return
		}
	}
	if head == "ministry" && p.noun != nil && seat != nil {
		if a := x.ministryOf(seat); a != nil {
			x.set(i, a.entity, a.last(), p.noun.rule) // "the ministry in Riyadh"
		} else if m.AtHand != nil && m.AtHand.Country == seat.Country {
			x.set(i, m.AtHand, -1, "athand.txt")
		}
		m.AtHand = nil
		return
	}
	if head == "latter" || head == "former" {
		t := x.tree(m.Sentence)
		if h := t[m.Head].Head; head == "former" && !x.hasLatter(m.Sentence, m.Last) && t[m.Head].Label == syntax.Adjective && h > m.Head && h <= m.Head+3 && t[h].Tag[0] == 'N' {
			return // "the former colonial power"
		}
		x.ofTwo(i, head == "latter")
		return
	}
	n := p.noun
	if n != nil && n.number == many && (n.open || len(n.named) > 0) && !slices.Equal(n.kinds, []entity.Type{entity.ArmedGroup}) {
		x.plural(i)
		return
	}
	if n != nil && i+1 < x.read && x.out[i+1].First == m.Last && x.out[i+1].Sentence == m.Sentence && x.out[i+1].Form == entity.Name && x.out[i+1].Entity != nil &&
		n.of(x.out[i+1].Entity.Type) {
		x.set(i, x.out[i+1].Entity, i+1, "apposition") // "the group Boko Haram"
		return
	}
	if n != nil && n.number == one && m.First == m.Head && i > 0 && isLowerWord(x.token(m.Sentence, m.Head).Text) {
		if b := &x.out[i-1]; b.Last == m.First && b.End+1 == m.Start && b.Sentence == m.Sentence && b.Form == entity.Name && b.Entity != nil && n.of(b.Entity.Type) &&
			b.Entity.Type != entity.Country && b.Entity.Type != entity.Person && head != "agency" && head != "court" && head != "fund" && head != "council" {
			x.set(i, b.Entity, i-1, "apposition") // "the Fatah party"
			return
		}
	}
	if n != nil && n.number == either && n.of(entity.Organization) && x.behindName(i) {
		return // "Peruvian Navy sailors"
	}
	if j := x.ownSpeaker(i); j >= 0 {
		x.set(i, x.out[j].Entity, j, n.rule)
		return
	}
	if a := x.pointedAt(i); a != nil {
		x.set(i, a.entity, a.last(), n.rule)
		return
	}
	if n != nil && n.owner && x.foreignTo(i) {
		return // "American and foreign troops"
	}
	if a := x.sameMission(i); a != nil {
		x.set(i, a.entity, a.last(), n.rule)
		return
	}
	if n != nil && n.owner && n.number == many {
		if e, j, ok := x.fielder(i); ok {
			x.set(i, e, j, "who has them")
			return
		}
	}
	if c := x.salient(i, x.nounFits(i)); c != nil {
		why := "same noun"
		if n != nil {
			why = n.rule
		}
		x.settle(i, c, why)
	} else if a := x.onlyFit(i); a != nil {
		x.set(i, a.entity, a.last(), n.rule)
	} else if x.goneTo(i) {
		if j := x.scene(i); j >= 0 {
			x.set(i, x.out[j].Entity, j, n.rule)
		}
	} else if head == "group" || head == "bloc" {
		if members := x.leadingList(i); members != nil {
			x.setAll(i, members, "a list") // "Norway, Iceland and Denmark agreed. The group"
		}
	}
}
