package coref

import (
	"slices"

	"geokg/extract/entity"
	"geokg/extract/syntax"
)

// goneOn gives the several for whom "they", "them" or "their" goes on to stand: whom the
// subject of its sentence before it, or else of the sentence before, has been found to mean,
// nobody else plural coming between: "The two ministers met. They agreed that their …".
func (x *resolution) goneOn(i int) []*actor {
	for j := i - 1; j >= 0 && x.out[i].Sentence-x.out[j].Sentence <= 1; j-- {
		m := &x.out[j]
		if !x.places[j].many || m.Form == entity.Pronoun && m.Entity == nil || m.Contains(x.out[i].Span) {
			continue
		}
		if m.Entity == nil && x.places[j].noun == nil {
			continue
		}
		all := []*actor(nil)
		if m.Entity != nil {
			all = x.meant(j)
		}
		if len(all) < 2 {
			if m.Sentence == x.out[i].Sentence || x.places[j].function == subject {
				return nil // "the rebels", whom they may be
			}
			continue
		}
		if x.heldTo(j, i) {
			return all
		}
		if x.places[j].function != subject && m.Form != entity.Pronoun || x.boundAt(j, i) || m.Sentence < x.out[i].Sentence && x.node(j).depth > 0 && !x.goesOnWith(j) {
			return nil
		}
		return all
	}
	return nil
}

// heldTo tells whether mention i is "them" of what the same one does next to whom mention j is,
// or another in the next sentence: "telephoned both candidates and urged them".
func (x *resolution) heldTo(j, i int) bool {
	m, n, at := &x.out[i], x.node(i), x.node(j)
	if x.lower(i) != "them" || x.places[j].noun == nil || at.top < 0 || n.label != syntax.Object || at.label != syntax.Object {
		return false
	}
	if x.out[j].Sentence != m.Sentence {
		return at.depth == 0 // "Chad jailed all three. Mali wants to try them."
	}
	t := x.tree(m.Sentence)
	return t[n.clause].Label == syntax.Conjunct && clauseOf(t, n.clause) == at.clause && subjectOf(t, n.clause) < 0
}

// goesOnWith tells whether mention j begins a clause that goes on with the sentence: "and they agreed".
func (x *resolution) goesOnWith(j int) bool {
	m := &x.out[j]
	before := x.token(m.Sentence, m.First-1).Lower
	return m.Form == entity.Pronoun && x.places[j].function == subject && (before == "and" || before == "but" || before == ";")
}

// joint gives the persons or states of whom "they" tells at the head of a clause that they
// did something together, as its sentence or the one before tells: "Ann Lee telephoned
// Jan Roe, and they agreed".
func (x *resolution) joint(i int) []*actor {
	if before := x.token(x.out[i].Sentence, x.out[i].First-1).Lower; x.lower(i) != "they" || x.places[i].function != subject || before == "whom" || before == "which" {
		return nil // "Ann Lee and Jan Roe, whom they hunted"
	}
	for s := x.out[i].Sentence; s >= max(0, x.out[i].Sentence-1); s-- {
		if got := x.togetherIn(s, i, 0, aPerson); got != nil {
			return got
		}
	}
	return nil
}

// pluralSubject gives the mention of plural form that is the subject of the sentence
// before, where mention i begins its own: "MEPs voted. They urge"; -1 for none.
func (x *resolution) pluralSubject(i int) int {
	s := x.out[i].Sentence - 1
	if s < 0 || x.out[i].First > 2 {
		return -1
	}
	for j := x.begin[s]; j < x.begin[s+1]; j++ {
		m := &x.out[j]
		if x.places[j].function == subject && x.node(j).depth == 0 && x.node(j).clause >= m.Last {
			if m.Entity != nil && x.places[j].many && slices.Contains(takers[forMany], m.Entity.Type) {
				return j
			}
			return -1
		}
	}
	return -1
}

// ofStates tells whether mention i is a plural noun for states alone, "countries", and no "others".
func (x *resolution) ofStates(i int) bool {
	n := x.places[i].noun
	return n != nil && n.number == many && len(n.kinds) == 1 && n.kinds[0] == entity.Country && !x.others[x.token(x.out[i].Sentence, x.out[i].Head).Lower]
}

// statesOf gives the states of several who own "countries" in mention i: "their countries".
// It is nil where the owner is not several.
func (x *resolution) statesOf(i int) []*actor {
	if !x.ofStates(i) {
		return nil
	}
	j := x.pronounAt(i, x.out[i].First)
	if j < 0 {
		j = x.pronounAt(i, x.out[i].First-1)
	}
	if j < 0 {
		return nil
	}
	if x.out[j].Entity == nil && j > i {
		x.pronoun(j)
	}
	if x.out[j].Entity == nil {
		return nil
	}
	var states []*actor
	for _, a := range x.meant(j) {
		e := a.entity
		if e.Type == entity.Person {
			e = x.state(e.Country)
		}
		if e == nil || e.Type != entity.Country {
			return nil
		}
		if s := x.known(e, j); !slices.Contains(states, s) {
			states = append(states, s)
		}
	}
	if len(states) < 2 {
		return nil
	}
	return states
}
