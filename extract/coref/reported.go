package coref

import (
	"slices"

	"geokg/extract/entity"
	"geokg/extract/syntax"
)

// sayer gives who by the tree says the clause whose subject pronoun i is, or
// owns: "the Kremlin on Tuesday denied its forces", "Ann Lee told Bob Roy that
// she". For "it" a person speaks for the body that the text says is the
// person's: "The bloc's envoy, Ann Lee, said it". It is -1 for nobody known.
func (x *resolution) sayer(i int, p *pronoun) int {
	m, n := &x.out[i], x.node(i)
	if n.top < 0 || p.use == "object" || p.use == "reflexive" || p.task() == forMany || x.tellers(i) != nil {
		return -1
	}
	t := x.tree(m.Sentence)
	at, label := n.top, n.label
	if n.label == syntax.Possessive && n.owner >= 0 {
		at, label = n.owner, t[n.owner].Label
	}
	c := n.clause
	if label != syntax.Subject && label != syntax.PassiveSubject || t[at].Head != c {
		return -1
	}
	subject := x.teller(m.Sentence, c)
	if subject < 0 || t[c].Head > at {
		return -1
	}
	for j := x.begin[m.Sentence]; j < i; j++ {
		b := &x.out[j]
		top := x.node(j).top
		if b.Entity == nil || top < 0 || x.places[j].quote != x.places[i].quote {
			continue
		}
		apposed := t[top].Head == subject && t[top].Label == syntax.Apposition
		if b.Entity.Type == entity.Person && p.task() == forThing && verbal(t[c].Tag) && (top == subject || apposed) {
			return x.spokenFor(m.Sentence, subject)
		}
		if top != subject || len(x.listTo(j)) > 1 {
			continue
		}
		if x.fitsTask(b.Entity, p) {
			if ministerial(b.Entity.Name) {
				return -1 // it may be the state: "the foreign ministry said it would leave the pact"
			}
			return j
		}
	}
	return -1
}

// teller gives the token that is the subject of the word of saying whose object the
// clause of a token is, -1 for none.
func (x *resolution) teller(sentence, clause int) int {
	t := x.tree(sentence)
	verb := t[clause].Head
	if t[clause].Label != syntax.Complement || verb < 0 || !x.isSaying(x.token(sentence, verb).Lower) {
		return -1
	}
	return subjectOf(t, verb)
}

// spokenFor gives the mention of the body or state of whom the phrase of a token
// says that its head speaks for it: "the bloc's chief", "the head of the agency",
// "Hamas spokesman"; -1 for none.
func (x *resolution) spokenFor(sentence, head int) int {
	t := x.tree(sentence)
	for j := x.begin[sentence]; j < x.begin[sentence+1]; j++ {
		b := &x.out[j]
		if b.Entity == nil || x.node(j).top < 0 || !slices.Contains(takers[forThing], b.Entity.Type) || b.Entity.Type == entity.Place {
			continue
		}
		top := x.node(j).top
		if h := t[top].Head; h != head && (h < 0 || t[h].Head != head || t[h].Label != syntax.Apposition) {
			continue
		}
		switch t[top].Label {
		case syntax.Possessive:
			return j
		case syntax.Compound:
			if b.Entity.Type != entity.Country {
				return j
			}
		case syntax.NounPhrase:
			if x.token(sentence, b.First-1).Lower == "of" || x.token(sentence, b.First-2).Lower == "of" {
				return j
			}
		}
	}
	return -1
}

// related gives who acts in the clause in which somebody is "its neighbour": who
// "accuses its neighbour" accuses its own. It is -1 where nobody known does.
func (x *resolution) related(i int, p *pronoun) int {
	m, n := &x.out[i], x.node(i)
	if n.owner < 0 || !x.kin[x.token(m.Sentence, n.owner).Lower] {
		return -1
	}
	return x.actsOver(i, p, true)
}

// ownSubject gives who acts in the clause in which a possessive owns what is acted
// on, where the weights leave it open: "The EU suspended its aid". It is -1 where
// nobody known does, or others may: "violated its airspace".
func (x *resolution) ownSubject(i int, p *pronoun) int { return x.actsOver(i, p, false) }

// actsOver gives who acts in the clause in which a possessive owns somebody or
// something; who acts in the clause above as well, and where it hangs on a
// preposition, if that is kin.
func (x *resolution) actsOver(i int, p *pronoun, akin bool) int {
	m, n := &x.out[i], x.node(i)
	if x.places[i].function != possessive || n.top < 0 || n.owner < 0 || x.homes[x.token(m.Sentence, n.owner).Lower] {
		return -1
	}
	t := x.tree(m.Sentence)
	switch t[n.owner].Label {
	case syntax.Object:
	case syntax.Oblique, syntax.IndirectObject, syntax.NounPhrase:
		if !akin {
			return -1
		}
	default:
		return -1
	}
	verb := n.clause
	subject := subjectOf(t, verb)
	for steps := 0; akin && subject < 0 && steps < 3 && t[verb].Head >= 0; steps++ {
		if !sharesSubject(t[verb].Label) {
			return -1
		}
		verb = clauseOf(t, verb)
		subject = subjectOf(t, verb)
	}
	if subject < 0 {
		return -1
	}
	for j := x.begin[m.Sentence]; j < i; j++ {
		b := &x.out[j]
		if b.Entity != nil && x.node(j).top == subject && len(x.listTo(j)) < 2 && x.fitsTask(b.Entity, p) {
			return j
		}
	}
	return -1
}

// joinedTo tells whether pronoun i and a mention of the actor are the parts of
// "she and Ann Lee": two, not one.
func (x *resolution) joinedTo(i int, a *actor) bool {
	m := &x.out[i]
	if m.Form != entity.Pronoun || x.places[i].function == possessive {
		return false // "the court and its judges"
	}
	for j := max(0, i-4); j < min(x.read, i+5); j++ {
		b := &x.out[j]
		if j == i || b.Entity == nil || b.Sentence != m.Sentence || key(b.Entity) != key(a.entity) {
			continue
		}
		first, second := m, b
		if b.First < m.First {
			first, second = b, m
		}
		if x.token(m.Sentence, first.Last).Lower != "and" || second.First > first.Last+4 {
			continue
		}
		joined := true
		for k := first.Last + 1; k < second.First; k++ {
			joined = joined && (small[x.token(m.Sentence, k).Lower] || !isLowerWord(x.token(m.Sentence, k).Text)) // "and President Lee"
		}
		if joined {
			return true
		}
	}
	return false
}

// ownSpeaker gives the mention of the body whose spokesman says what the noun of
// mention i does: "The Pentagon's spokesman said the department would"; -1 for none.
func (x *resolution) ownSpeaker(i int) int {
	m, n := &x.out[i], x.places[i].noun
	if n == nil || n.number != one || n.nameless() || n.of(entity.Country) || n.of(entity.Person) || n.of(entity.Place) || !pointing[x.token(m.Sentence, m.First).Lower] {
		return -1
	}
	own := x.node(i)
	if own.top < 0 || own.label != syntax.Subject {
		return -1
	}
	subject := x.teller(m.Sentence, own.clause)
	if subject < 0 {
		return -1
	}
	j := x.spokenFor(m.Sentence, subject)
	if j < 0 || j >= i || x.nounFits(i)(x.actor(x.out[j].Entity)) == 0 {
		return -1
	}
	return j
}

// isOwned tells whether mention j, behind a comma, is who pronoun i at the head of a
// sentence owns: Jan Novak of "His Malian colleague, Jan Novak, left".
func (x *resolution) isOwned(i, j int) bool {
	m, b := &x.out[i], &x.out[j]
	if m.First > 0 || x.places[i].function != possessive || b.First-m.Last > 6 || x.token(m.Sentence, b.First-1).Text != "," {
		return false
	}
	t := x.tree(m.Sentence)
	for k := m.Last; k < b.First-1; k++ {
		if verbal(t[k].Tag) || x.token(m.Sentence, k).Text == "," {
			return false
		}
	}
	return true
}
