package coref

import (
	"strings"

	"geokg/extract/entity"
)

// Nouns whose words point at somebody: "this group", "the embassy", "al-Qaeda-linked militants".

// foreignTo tells whether the words before a noun say that what it names is of other states.
func (x *resolution) foreignTo(i int) bool {
	m := &x.out[i]
	for k := max(m.First-1, 0); k < m.Head; k++ {
		if w := x.token(m.Sentence, k).Lower; w == "foreign" || w == "international" {
			return true
		}
	}
	return false
}

// sameMission gives whose embassy the text has named last, for "the embassy", wherever it
// stands: "Kenya wrote to the Chinese Embassy in Nairobi, but the embassy"; nil for none.
func (x *resolution) sameMission(i int) *actor {
	m := &x.out[i]
	head := x.token(m.Sentence, m.Head).Lower
	if m.Last-m.First != 2 || x.token(m.Sentence, m.First).Lower != "the" || head != "embassy" && head != "consulate" {
		return nil
	}
	for j := i - 1; j >= 0; j-- {
		b := &x.out[j]
		if b.Entity != nil && b.Entity.Type == entity.Country && b.Form == entity.Forces && x.token(b.Sentence, b.Head).Lower == head {
			return x.actor(b.Entity)
		}
	}
	return nil
}

// pointedAt gives the body or group named last, in this sentence or the one before, that can
// be what "this group" points at; nil for none.
func (x *resolution) pointedAt(i int) *actor {
	m, n := &x.out[i], x.places[i].noun
	if n == nil || n.number != one || n.nameless() || n.of(entity.Country) || n.of(entity.Person) || n.of(entity.Place) || x.token(m.Sentence, m.First).Lower != "this" {
		return nil
	}
	fit := x.nounFits(i)
	for j := i - 1; j >= 0 && m.Sentence-x.out[j].Sentence <= 1; j-- {
		if b := &x.out[j]; b.Entity != nil && b.Form == entity.Name {
			if a := x.actor(b.Entity); fit(a) > 0 && !x.bound(a, i) {
				return a
			}
		}
	}
	return nil
}

// linkedTo gives the mention of the group for which nameless fighters stand that are told
// to be linked to it, "al-Qaeda-linked militants", though the text has named another; -1
// for none, and where "the" points to one that has been named.
func (x *resolution) linkedTo(i int) int {
	m := &x.out[i]
	if i == 0 || x.places[i].noun == nil || !x.places[i].noun.of(entity.ArmedGroup) {
		return -1
	}
	j := i - 1
	b := &x.out[j]
	if b.Sentence != m.Sentence || b.Entity == nil || !x.halfOfWord(b) || b.End >= m.Start ||
		b.Entity.Type != entity.ArmedGroup && (b.Entity.Type != entity.Organization || b.Entity.Country != "") {
		return -1
	}
	switch between := strings.TrimSpace(x.doc.Text[b.End:m.Start]); between {
	case "-linked", "-affiliated", "-inspired":
	default:
		return -1
	}
	if pointing[x.token(m.Sentence, b.First-1).Lower] {
		return -1
	}
	return j
}

// crewOf gives the mention of the body behind "of" for people whom only bodies have: "the pilots of
// the Chadian Air Force"; -1 for none.
func (x *resolution) crewOf(i int) int {
	m, n := &x.out[i], x.places[i].noun
	if n == nil || n.number != either || !n.of(entity.Organization) || x.token(m.Sentence, m.Last).Lower != "of" {
		return -1
	}
	if j := x.nameAt(m.Sentence, m.Last+1); j >= 0 && n.of(x.out[j].Entity.Type) {
		return j
	}
	return -1
}

// namedBehind gives the name right behind a noun for a body that begins with its owner, "his company
// Qwerin Ltd"; -1 for none.
func (x *resolution) namedBehind(i int) int {
	m, n := &x.out[i], x.places[i].noun
	if p := x.pronouns[x.token(m.Sentence, m.First).Lower]; n == nil || n.number != one || p == nil || !p.owns() || x.token(m.Sentence, m.Last).Text == "," || isLowerWord(x.token(m.Sentence, m.Last).Text) {
		return -1
	}
	if j := x.nameAt(m.Sentence, m.Last); j >= 0 && x.out[j].Entity.Type != entity.Person && n.of(x.out[j].Entity.Type) {
		return j
	}
	return -1
}

// sharingOf gives the mention of those of a state with whom "and" joins its rulers, so that they
// share the "of" behind them: "the leadership and people of Chad"; -1 for none.
func (x *resolution) sharingOf(i int) int {
	m, n := &x.out[i], x.places[i].noun
	if n == nil || !n.of(entity.Country) || x.token(m.Sentence, m.Last).Lower != "and" {
		return -1
	}
	for j := i + 1; j < x.read && x.out[j].Sentence == m.Sentence && x.out[j].First <= m.Last+2; j++ {
		b := &x.out[j]
		if b.Form != entity.Name && b.Entity != nil && (b.Entity.Type == entity.Country || b.Entity.Type == entity.Nationality) && (b.First == m.Last+1 || small[x.token(m.Sentence, m.Last+1).Lower]) &&
			x.token(m.Sentence, b.Head+1).Lower == "of" {
			return j
		}
	}
	return -1
}

var pointing = wordSet("the this that these those")
