package coref

import (
	"slices"
	"strings"

	"geokg/extract/entity"
	"geokg/extract/syntax"
)

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

// reporter gives the subject of the verb of saying right before a pronoun: "the
// army says it", "Ann Lee announced that she". It is -1 where there is none, and
// may be somebody who is known only in the end, "police say they".
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
		if b.Entity == nil && b.AtHand != nil && x.places[j].function == subject && p.task() != forPerson && slices.Contains(takers[p.task()], b.AtHand.Type) {
			return j
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

// freed tells whether the tree puts mention i into a clause of its own whose
// subject is not mention j, though no mark parts them: "Ann Lee resigned and Bob
// Roy succeeded her", "Ann Lee rejected a deal asking her to resign", "Ann Lee
// asked Bob Roy to help her".
func (x *resolution) freed(i, j int) bool {
	if x.out[i].Form != entity.Pronoun {
		return false
	}
	t, own, other := x.tree(x.out[i].Sentence), x.node(i), x.node(j)
	c := own.clause
	if own.top < 0 || other.top < 0 || c == other.clause {
		return false
	}
	if t[c].Label == syntax.Clause || t[c].Label == syntax.Relative {
		return true
	}
	for k := range t {
		if l := t[k].Label; t[k].Head == c && (l == syntax.Subject || l == syntax.PassiveSubject) {
			return k != other.top
		}
	}
	if t[c].Label != syntax.OpenComplement {
		return false
	}
	for k := range t {
		if t[k].Head == t[c].Head && t[k].Label == syntax.Object && k != other.top {
			return true
		}
	}
	return false
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
