package coref

import (
	"strings"

	"geokg/extract/entity"
	"geokg/extract/syntax"
)

// seatBehind gives the state whose capital or seat of government stands behind "in"
// right after mention i, so that it is of that state whoever else is told of; nil for
// none.
func (x *resolution) seatBehind(i int) *entity.Entity {
	m := &x.out[i]
	if x.token(m.Sentence, m.Last).Lower != "in" {
		return nil
	}
	for j := i + 1; j < x.read && x.out[j].Sentence == m.Sentence && x.out[j].First <= m.Last+1; j++ {
		b := &x.out[j]
		if b.First != m.Last+1 || b.Entity == nil {
			continue
		}
		if b.Form == entity.Metonym && b.Entity.Type == entity.Country {
			return b.Entity
		}
		if b.Entity.Type == entity.Place && b.Entity.Country != "" && (b.Entity.Name == x.capitals[b.Entity.Country] || b.Seat != nil && b.Seat.Country == b.Entity.Country) {
			return x.state(b.Entity.Country)
		}
	}
	return nil
}

// seatAhead gives the state in whose capital a sentence begins that goes on with mention i, no
// other state between: "In Tripoli, the government said"; nil for none.
func (x *resolution) seatAhead(i int) *entity.Entity {
	m := &x.out[i]
	if w := x.token(m.Sentence, 0).Lower; w != "in" && w != "from" {
		return nil
	}
	var state *entity.Entity
	for j := x.begin[m.Sentence]; j < i; j++ {
		b := &x.out[j]
		switch {
		case b.Entity == nil || b.Contains(m.Span):
		case state == nil && b.First <= 2 && b.Entity.Type == entity.Place && b.Entity.Name == x.capitals[b.Entity.Country]:
			state = x.state(b.Entity.Country)
		case b.Entity.Type != entity.Person || state == nil:
			return nil
		}
	}
	return state
}

// seatNear gives the state in whose capital or seat of government is, by what the sentence tells
// before mention i, what the sentence tells of, where that names nobody of another state: "Ten were
// held in Lima, the government said"; nil for none.
func (x *resolution) seatNear(i int) *entity.Entity {
	m := &x.out[i]
	code, seated := "", false
	for j := x.begin[m.Sentence]; j < i; j++ {
		b := &x.out[j]
		if b.Entity == nil || b.Contains(m.Span) {
			continue
		}
		if b.Entity.Country == "" || b.Entity.Type == entity.Person || code != "" && code != b.Entity.Country {
			return nil
		}
		code = b.Entity.Country
		capital := b.Entity.Name == x.capitals[code] || b.Seat != nil && b.Seat.Country == code
		seated = seated || b.Entity.Type == entity.Place && capital && x.token(b.Sentence, b.First-1).Lower == "in"
	}
	if !seated {
		return nil
	}
	return x.state(code)
}

// ministryOf gives the ministry of the state in whose capital "the ministry" is:
// the one that the text has named, nil for none or several.
func (x *resolution) ministryOf(state *entity.Entity) *actor {
	return x.onlyActor(func(a *actor) bool {
		return a.entity.Type == entity.Organization && a.entity.Country == state.Country && ministerial(a.entity.Name)
	})
}

// fielder gives whose "1,500 troops" are that mention i counts, with the mention
// that tells: who has or sends them; false where nobody known is told to.
func (x *resolution) fielder(i int) (*entity.Entity, int, bool) {
	m, n := &x.out[i], x.node(i)
	if n.top < 0 || n.label != syntax.Object || n.part != syntax.Root || x.token(m.Sentence, m.First).Lower == "the" {
		return nil, -1, false
	}
	t := x.tree(m.Sentence)
	verb := n.clause
	if !lemma(x.fielding, x.token(m.Sentence, verb).Lower) {
		return nil, -1, false
	}
	subject := subjectOf(t, verb)
	if subject < 0 {
		subject = x.accused(m.Sentence, verb)
	}
	for steps := 0; subject < 0 && steps < 2 && t[verb].Head >= 0; steps++ {
		verb = clauseOf(t, verb)
		subject = subjectOf(t, verb)
	}
	if subject < 0 {
		return nil, -1, false
	}
	for j := x.begin[m.Sentence]; j < i; j++ {
		b := &x.out[j]
		if b.Entity == nil || x.node(j).top != subject {
			continue
		}
		switch b.Entity.Type {
		case entity.Country, entity.Organization, entity.ArmedGroup:
			return b.Entity, j, true
		case entity.Person:
			e := x.state(b.Entity.Country)
			return e, j, e != nil
		}
	}
	return nil, -1, false
}

// accused gives the token of who is accused of what the verb at token verb tells: Mali of "accuses
// Mali of gathering troops"; -1 for nobody.
func (x *resolution) accused(s, verb int) int {
	t := x.tree(s)
	if verb == 0 || x.token(s, verb-1).Lower != "of" {
		return -1
	}
	at := verb - 2
	for at >= 0 && (t[at].Label == syntax.Flat || t[at].Label == syntax.Compound) && t[at].Head >= 0 && t[at].Head < verb {
		at = t[at].Head
	}
	if at < 0 || t[at].Label != syntax.Object || t[at].Head < 0 || !x.charging[x.token(s, t[at].Head).Lower] {
		return -1
	}
	return at
}

// inPower resolves "the de facto authorities" as the group named last that holds power somewhere.
func (x *resolution) inPower(i int) bool {
	if !x.facto(&x.out[i]) {
		return false
	}
	for j := i - 1; j >= 0; j-- {
		if e := x.out[j].Entity; e != nil && x.deFacto[strings.ToLower(e.Name)] {
			x.set(i, e, j, "in power")
			return true
		}
	}
	return false
}

// facto tells whether "de facto" stands before the head of a mention.
func (x *resolution) facto(m *Mention) bool {
	for k := max(0, m.First-1); k < m.Head; k++ {
		if x.token(m.Sentence, k).Lower == "facto" {
			return true
		}
	}
	return false
}
