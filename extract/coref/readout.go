package coref

import (
	"slices"

	"geokg/extract/entity"
	"geokg/extract/syntax"
	"geokg/extract/text"
)

// talksWindow is how many sentences back those may have met of whose talks a text goes on.
const talksWindow = 12

// conferring gives those, two or more, of whose meeting or call the text goes on where "they" do
// what is done in talks, through all of what they talk about: "Ann Lee met Jan Roe. They
// discussed Chad and Mali. They agreed"; nil where others have acted since. Those of whose meeting the
// sentence before tells are "they" whatever they do: "Chad met Mali. They accused Togo".
func (x *resolution) conferring(i int) []*actor {
	m := &x.out[i]
	switch {
	case x.lower(i) != "they" && x.lower(i) != "their":
	case x.talks(i):
		return x.metUpTo(m.Sentence-1, i)
	case m.First == 0 && m.Sentence > 0 && x.places[i].quote < 0 && !x.severalIn(m.Sentence-1):
		return x.metIn(m.Sentence-1, i)
	}
	return nil
}

// severalIn tells whether a sentence speaks of several whom "they" may be: "rebels", "Chad and Mali".
func (x *resolution) severalIn(s int) bool {
	for j := x.begin[s]; j < x.begin[s+1]; j++ {
		if x.places[j].many || j > x.begin[s] && len(x.listTo(j)) > 1 {
			return true
		}
	}
	return false
}

// leadersMet gives them for "The leaders", or "Leaders" alone, at the head of such a sentence
// or behind a comma.
func (x *resolution) leadersMet(i int) []*actor {
	m := &x.out[i]
	if m.First != m.Head && x.token(m.Sentence, m.First).Lower != "the" || m.First > 0 && x.token(m.Sentence, m.First-1).Text != "," || !x.talks(i) {
		return nil // "World leaders"
	}
	t := x.tree(m.Sentence)
	if m.Last >= len(t) || !verbal(t[m.Last].Tag) && t[m.Last].Tag != "RB" {
		return nil // "Leaders of Mali"
	}
	met := x.metUpTo(m.Sentence-1, i)
	takes := x.takesPlural(i, x.places[i].noun)
	if slices.ContainsFunc(met, func(a *actor) bool { return aPerson(a) && !takes(a) }) {
		return nil
	}
	return met
}

// talks tells whether mention i, outside of quotes, is the subject of a sentence that says what
// is done in talks.
func (x *resolution) talks(i int) bool {
	m, n := &x.out[i], x.node(i)
	return n.top >= 0 && n.label == syntax.Subject && n.depth == 0 && x.places[i].quote < 0 && lemma(x.hints.talking, x.token(m.Sentence, n.clause).Lower)
}

// metUpTo gives those of whose meeting sentence s tells, or the latest before it, as long as
// only they, or one of somebody's side, are the subjects of what is told since.
func (x *resolution) metUpTo(s, i int) []*actor {
	for end := max(0, s-talksWindow); s >= end; s-- {
		if met := x.metIn(s, i); met != nil {
			return met
		}
		if x.othersAct(s) {
			return nil
		}
	}
	return nil
}

// metIn gives the persons, two or more, of whom a sentence tells that they met or called one
// another: "Ann Lee spoke with Jan Roe", "Ann Lee and Jan Roe held talks"; else the states.
func (x *resolution) metIn(s, i int) []*actor {
	if !x.hasAny(s, x.hints.meeting) {
		return nil
	}
	if met := x.metAs(s, i, aPerson); met != nil {
		return met
	}
	if met := x.metAs(s, i, func(a *actor) bool { // "the European Council was joined by Ann Lee"
		return aPerson(a) || a.entity.Type == entity.Organization && a.entity.Country == ""
	}); met != nil {
		return met
	}
	return x.metAs(s, i, aState) // "Chad held talks with Mali"
}

// metAs does it for those whom takes allows, one being enough where another is named with the verb.
func (x *resolution) metAs(s, i int, takes func(*actor) bool) []*actor {
	groups, verbs := x.groupsIn(s, i, takes)
	for _, v := range slices.Backward(verbs) {
		if v < 0 || !x.meets(s, v) {
			continue
		}
		met := groups[v]
		if len(met) == 1 {
			met = x.withWhom(s, v, met)
		}
		if len(met) > 1 {
			return met
		}
	}
	return nil
}

// aPerson is what takes persons alone, aState states.
func aPerson(a *actor) bool { return a.entity.Type == entity.Person }

func aState(a *actor) bool { return a.entity.Type == entity.Country }

// meets tells whether a verb says that some meet, by itself or with a noun: "held talks".
func (x *resolution) meets(s, verb int) bool {
	if lemma(x.hints.meeting, x.token(s, verb).Lower) {
		return true
	}
	t := x.tree(s)
	for k := range t {
		if t[k].Head == verb && t[k].Label != syntax.Subject && lemma(x.hints.meeting, x.token(s, k).Lower) {
			return true
		}
	}
	return false
}

// withWhom adds the person named right behind the verb of a meeting, or behind "with" after it,
// where the tree does not tell: "met today with Premier Jan Roe of Mali to".
func (x *resolution) withWhom(s, verb int, met []*actor) []*actor {
	for j := x.begin[s]; j < x.begin[s+1]; j++ {
		m := &x.out[j]
		if m.First <= verb || m.Entity == nil || m.Form != entity.Name || m.Entity.Type != entity.Person || x.actor(m.Entity) == met[0] {
			continue
		}
		k := x.beforeTitle(m)
		if k != verb && (x.token(s, k).Lower != "with" || k > verb+5) {
			return met
		}
		return append(met, x.actor(m.Entity))
	}
	return met
}

// hasAny tells whether a sentence has one of some words, as lemmas.
func (x *resolution) hasAny(s int, words map[string]bool) bool {
	return slices.ContainsFunc(x.sentences[s].Tokens, func(t text.Token) bool { return isLowerWord(t.Text) && lemma(words, t.Lower) })
}

// othersAct tells whether several others than two who met are the subject of a sentence: "the
// rebels", "Chad and Mali".
func (x *resolution) othersAct(s int) bool {
	for j := x.begin[s]; j < x.begin[s+1]; j++ {
		m, n := &x.out[j], x.node(j)
		if n.top < 0 || n.depth > 0 || n.label != syntax.Subject && n.label != syntax.PassiveSubject {
			continue
		}
		if n.part == syntax.Conjunct {
			return true // "Chad and Mali"
		}
		if x.places[j].many && (m.Form != entity.Pronoun || m.Entity != nil && m.Entity.Type != entity.Person) {
			return m.Entity == nil || m.Entity.Type != entity.Person
		}
	}
	return false
}

// ourTwo gives the two states of whose leaders' meeting the text tells, or which it goes on about,
// for "our countries": "Ann Lee of Mali met Jan Roe of Chad. The ties between our countries".
func (x *resolution) ourTwo(i int) []*actor {
	m := &x.out[i]
	if x.token(m.Sentence, m.First).Lower != "our" || !x.ofStates(i) {
		return nil
	}
	var states []*actor
	for _, a := range x.metUpTo(m.Sentence, i) {
		e := x.state(a.entity.Country)
		if e == nil {
			return nil
		}
		if s := x.known(e, a.last()); !slices.Contains(states, s) {
			states = append(states, s)
		}
	}
	switch len(states) {
	case 0:
		states = x.mainPair(nil)
	case 2:
		return states
	default:
		return nil
	}
	if x.houseState != nil && !slices.ContainsFunc(states, func(a *actor) bool { return a.entity.ID == x.houseState.ID }) {
		return nil
	}
	return states
}
