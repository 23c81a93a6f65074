package coref

import (
	"slices"

	"geokg/extract/entity"
	"geokg/extract/lexicon"
	"geokg/extract/syntax"
)

// Bodies that are named without their state, "the army", "the Foreign Ministry", where the
// sentence tells whose they are or are not, against what the text goes on about.

// bodyWords are the words of whosebody.txt, by use.
type bodyWords struct {
	facing, calling, ordering, unseating, envoys, armed, handing, striking, addressing, abroad map[string]bool
}

func (t *tables) readBodyWords(set *lexicon.Set) error {
	b := &t.bodies
	return readUses(set, "whosebody.txt", useColumns, map[string]*map[string]bool{"facing": &b.facing, "calling": &b.calling, "ordering": &b.ordering,
		"unseating": &b.unseating, "envoys": &b.envoys, "armed": &b.armed, "handing": &b.handing, "striking": &b.striking,
		"addressing": &b.addressing, "abroad": &b.abroad})
}

// bareBodies gives bodies named without their state the one that the sentence tells, and
// takes from them the one that they cannot be of.
func (x *resolution) bareBodies() {
	for i := range x.read {
		m := &x.out[i]
		if m.Bare == nil || m.Beside {
			m.Bare = nil
			continue
		}
		if state := x.seatAhead(i); state != nil {
			x.ofState(i, state)
		} else if state := x.leaderOf(i); state != nil {
			x.ofState(i, state)
		} else if state := x.striker(i); state != nil {
			x.ofState(i, state)
		} else if code := x.opposed(i); code != "" {
			x.notOf(i, code)
		} else if codes := x.addressedBy(i); len(codes) > 0 {
			x.notOf(i, codes...)
		} else if state := x.toldBefore(i); state != nil {
			x.ofState(i, state)
		}
	}
}

// ofState makes a body that of a state.
func (x *resolution) ofState(i int, state *entity.Entity) {
	m := &x.out[i]
	e := m.Bare.Of(state.Country)
	switch {
	case e == nil:
	case m.Form == entity.Name:
		m.Entity = e
	default:
		m.AtHand, m.Beside, m.ByRule = e, true, true
	}
}

// notOf takes from a body the state that it cannot be of: it goes to the one of the
// dateline, or that the text has most to do with besides.
func (x *resolution) notOf(i int, codes ...string) {
	m := &x.out[i]
	x.places[i].notOf = codes
	e := m.Entity
	if m.Form != entity.Name {
		e = m.AtHand
	}
	if e == nil || !slices.Contains(codes, e.Country) {
		return
	}
	if here := m.Bare.Here(); here != nil && !slices.Contains(codes, here.Country) {
		x.ofState(i, here)
	} else if other := m.Bare.Else(e.Country); other != nil && !slices.Contains(codes, other.Country) {
		x.ofState(i, other)
	} else if m.Form != entity.Name {
		m.AtHand, m.ByRule = nil, false
	}
}

// toldBefore gives whose a body is that is of a state named only behind it, "accused the opposition
// of siding with Chad", or but as the home of an armed group: that of the one officer before it in
// its sentence, else of the dateline; nil where the text has told of the state before.
func (x *resolution) toldBefore(i int) *entity.Entity {
	m := &x.out[i]
	e := m.Entity
	if m.Form != entity.Name {
		e = m.AtHand
	}
	if e == nil || e.Country == "" {
		return nil
	}
	code, groups, at := "", false, i
	for j := range x.out {
		b := &x.out[j]
		switch {
		case b.Entity == nil || j == i || b.Entity.Country != e.Country && (b.TitleOf == nil || b.TitleOf.Country != e.Country):
		case b.Entity.Type == entity.ArmedGroup:
			groups = true
		case j < i:
			return nil
		default:
			at = j
		}
	}
	if groups && at == i {
		return m.Bare.Here()
	}
	for j := x.begin[m.Sentence]; at > i && j < i; j++ {
		b := &x.out[j]
		if b.Entity == nil || b.Entity.Country == "" {
			continue
		}
		if a := x.actor(b.Entity); b.Entity.Type != entity.Person || len(a.held)+len(a.offices) == 0 || code != "" && code != b.Entity.Country {
			return nil
		}
		code = b.Entity.Country
	}
	return x.state(code)
}

// leaderOf gives the state of whoever orders a body of soldiers or police, or of whom it
// has overthrown; nil for none.
func (x *resolution) leaderOf(i int) *entity.Entity {
	m, n := &x.out[i], x.node(i)
	if !x.bodies.armed[x.token(m.Sentence, m.Head).Lower] || n.top < 0 || n.part != syntax.Root {
		return nil
	}
	verb := x.token(m.Sentence, n.clause).Lower
	var want syntax.Label
	switch unseat := lemma(x.bodies.unseating, verb); {
	case n.label == syntax.Object && lemma(x.bodies.ordering, verb):
		want = syntax.Subject
	case n.label == syntax.Subject && unseat:
		want = syntax.Object
	case unseat && x.token(m.Sentence, m.First-1).Lower == "by":
		want = syntax.PassiveSubject
	default:
		return nil
	}
	for j := x.begin[m.Sentence]; j < x.begin[m.Sentence+1]; j++ {
		b, at := &x.out[j], x.node(j)
		if b.Entity == nil || at.clause != n.clause || at.label != want || b.Entity.Country == "" || b.Entity.Type == entity.Place || b.Entity.Type == entity.ArmedGroup || b.Form == entity.Office {
			continue
		}
		if want == syntax.Subject || b.Entity.Type == entity.Person {
			return x.state(b.Entity.Country)
		}
	}
	return nil
}

// opposed gives the code of the state that a sentence sets against a body, so that it is none
// of that state's: whose envoy is called to it, whom it condemns. It is empty for none.
func (x *resolution) opposed(i int) string {
	m, n := &x.out[i], x.node(i)
	if n.top < 0 {
		return ""
	}
	verb := x.token(m.Sentence, n.clause).Lower
	calls := lemma(x.bodies.calling, verb)
	faces := lemma(x.bodies.facing, verb) && (dutyOf(n.label) == agent || dutyOf(n.label) == patient || n.label == syntax.Agent)
	sent := n.label == syntax.Subject // "The government sent Peru a letter"
	hands := sent && lemma(x.bodies.handing, verb)
	if !calls && !faces && !sent {
		return ""
	}
	for j := x.begin[m.Sentence]; j < x.begin[m.Sentence+1]; j++ {
		b := &x.out[j]
		if b.Contains(m.Span) || m.Contains(b.Span) {
			continue
		}
		at := x.node(j)
		if calls && at.clause == n.clause && x.bodies.envoys[x.token(b.Sentence, b.Head).Lower] {
			if b.TitleOf != nil {
				return b.TitleOf.Country
			}
			if b.Entity != nil {
				return b.Entity.Country
			}
		}
		if b.Entity == nil || b.Entity.Country == "" {
			continue
		}
		if hands && b.Entity.Type == entity.Country && x.handedTo(j) {
			return b.Entity.Country
		}
		if sent && at.clause == n.clause && b.Entity.Type == entity.Country && (b.Form == entity.Name || b.Form == entity.Metonym) && x.otherParty(j) {
			return b.Entity.Country
		}
		if (faces || sent && at.label == syntax.IndirectObject) && at.clause == n.clause && at.label != n.label && at.part == syntax.Root && b.Entity.Type == entity.Country && (b.Form == entity.Name || b.Form == entity.Metonym || b.Form == entity.Forces) && x.party(j) {
			return b.Entity.Country
		}
	}
	return ""
}

// addressedBy gives the codes of the states that urge, warn or back a body from abroad, so that the body
// is another's: "the State Department warned the army", "Washington expressed support for the police". A
// state's own president or parliament may do so.
func (x *resolution) addressedBy(i int) (codes []string) {
	m, n := &x.out[i], x.node(i)
	if n.top < 0 || dutyOf(n.label) == agent || n.part != syntax.Root || !lemma(x.bodies.addressing, x.token(m.Sentence, n.clause).Lower) {
		return nil
	}
	for j := x.begin[m.Sentence]; j < i; j++ {
		b, at := &x.out[j], x.node(j)
		if at.clause != n.clause || dutyOf(at.label) != agent || b.Entity == nil || b.Entity.Country == "" {
			continue
		}
		if b.Entity.Type == entity.Country && (b.Form == entity.Name || b.Form == entity.Metonym) || x.speaksAbroad(j) {
			codes = append(codes, b.Entity.Country)
		}
	}
	return codes
}

// speaksAbroad tells whether a mention is of those by whom a state speaks to others: its foreign ministry
// or minister, an ambassador.
func (x *resolution) speaksAbroad(j int) bool {
	b := &x.out[j]
	for k := b.First; k < b.Last; k++ {
		if word := x.token(b.Sentence, k).Lower; x.bodies.abroad[word] || x.bodies.envoys[word] {
			return true
		}
	}
	return false
}

// otherParty tells whether a mention is the state with or against which something is done: "approved
// a pact with Chad".
func (x *resolution) otherParty(j int) bool {
	m := &x.out[j]
	at := m.First - 1
	if small[x.token(m.Sentence, at).Lower] && prepositions[x.token(m.Sentence, at-1).Lower] {
		at-- // "with the Netherlands"
	}
	word := x.token(m.Sentence, at).Lower
	return word == "with" || word == "against"
}

// handedTo tells whether a mention is the state behind "to" in the clause of its root: "delivered a
// note to Chad".
func (x *resolution) handedTo(j int) bool {
	m := &x.out[j]
	at := m.First - 1
	if small[x.token(m.Sentence, at).Lower] && x.token(m.Sentence, at).Lower != "to" {
		at--
	}
	return x.token(m.Sentence, at).Lower == "to" && (m.Form == entity.Name || m.Form == entity.Metonym)
}

// party tells whether a mention is on one side of its verb: its subject, its object, or
// behind "by", "to" or "against".
func (x *resolution) party(j int) bool {
	m, at := &x.out[j], x.node(j)
	switch dutyOf(at.label) {
	case agent, patient:
		return true
	case beside:
		switch x.token(m.Sentence, m.First-1).Lower {
		case "by", "to", "against":
			return true
		}
	}
	return false
}
