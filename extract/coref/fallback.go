package coref

import (
	"slices"

	"geokg/extract/entity"
	"geokg/extract/syntax"
)

// leading gives the mention that a pronoun at the head of a sentence, or the owner
// of what stands there, goes back to where the weights leave it open: the subject of
// the sentence before. "Iran said that. Its embassy was stormed." It is -1 for none.
func (x *resolution) leading(i int, p *pronoun) int {
	m := &x.out[i]
	if m.First > 0 || m.Sentence == 0 || p.number == many || x.places[i].quote >= 0 || p.use == "object" || p.use == "reflexive" {
		return -1
	}
	if x.sentences[m.Sentence].Paragraph != x.sentences[m.Sentence-1].Paragraph {
		return -1
	}
	own := x.node(i)
	if own.top < 0 {
		return -1
	}
	t := x.tree(m.Sentence)
	at := own.top
	if x.places[i].function == possessive {
		at = t[own.top].Head
	}
	if at < 0 || t[at].Label != syntax.Subject && t[at].Label != syntax.PassiveSubject {
		return -1
	}
	if x.places[i].function != possessive && p.task() == forThing && (t[at].Label == syntax.PassiveSubject || t[at].Head < 0 || !verbal(t[t[at].Head].Tag)) {
		return -1 // "It is claimed to be the first such ruling"
	}
	subject := x.mainSubject(m.Sentence - 1)
	if subject < 0 && m.Sentence > 1 && p.task() == forThing && x.namesNobody(m.Sentence-1) && x.actorsOnly(i) {
		subject = x.mainSubject(m.Sentence - 2)
	}
	if subject < 0 || !x.fitsTask(x.out[subject].Entity, p) || len(x.listTo(subject)) > 1 {
		return -1
	}
	if p.task() == forPerson {
		for j := x.begin[m.Sentence-1]; j < x.begin[m.Sentence]; j++ {
			if e := x.out[j].Entity; e != nil && key(e) != key(x.out[subject].Entity) && x.fitsTask(e, p) {
				return -1 // of two persons the weights would have told
			}
		}
	}
	return subject
}

// actorsOnly tells whether mention i is the subject of what only an actor does: "It condemned Mali".
func (x *resolution) actorsOnly(i int) bool {
	m, n := &x.out[i], x.node(i)
	if n.label != syntax.Subject || n.clause < 0 {
		return false
	}
	w := x.token(m.Sentence, n.clause).Lower
	return x.resolving[w] || x.isSaying(w)
}

// onlyOfGender gives, where "he" or "she" says a quote, the last mention of the only person near of that
// gender, as far as it is known, nobody nameless being one either: "“We left,” [he] said". It is -1 for none or
// several.
func (x *resolution) onlyOfGender(i int, p *pronoun) int {
	m := &x.out[i]
	if p.task() != forPerson || p.gender != male && p.gender != female || x.places[i].quote >= 0 {
		return -1
	}
	if before := x.token(m.Sentence, m.First-1).Text; !isQuoteMark(before) || !x.isSaying(x.token(m.Sentence, m.Last).Lower) {
		return -1
	}
	only := -1
	for _, c := range x.antecedents(i, p) {
		if c.actor == nil || c.actor.gender != p.gender || only >= 0 && x.actor(x.out[only].Entity) != c.actor || len(c.actor.at) == 0 {
			return -1
		}
		only = c.actor.last()
	}
	return only
}

// officersOwn gives the last mention of the state whose officer is named as that of "its", where
// nothing else tells: "Chad was glad. Its spokesman, Jan Roe"; -1 for none near.
func (x *resolution) officersOwn(i int, p *pronoun) int {
	officer := x.officerOf(i)
	if officer == nil || p.task() != forThing {
		return -1
	}
	for _, a := range x.order {
		if a.entity.Type == entity.Country && a.entity.Country == officer.Country && len(a.at) > 0 && x.out[i].Sentence-x.out[a.last()].Sentence <= window && !x.bound(a, i) {
			return a.last()
		}
	}
	return -1
}

// mainSubject gives the mention that is the subject of the main clause of a
// sentence, -1 for nobody known.
func (x *resolution) mainSubject(sentence int) int {
	t := x.tree(sentence)
	root := rootOf(t)
	if root < 0 {
		return -1
	}
	subject := subjectOf(t, root)
	if subject < 0 {
		return -1
	}
	for j := x.begin[sentence]; j < x.begin[sentence+1]; j++ {
		if b := &x.out[j]; b.Entity != nil && x.node(j).top == subject && (b.Form != entity.Demonym && b.Form != entity.Office || b.Head == subject) {
			return j
		}
	}
	return -1
}

// onlyFit gives the only actor of the text so far that a noun in the singular fits
// by a word of its name, "the court" of the International Criminal Court, and of
// groups and rebels the only armed group; nil for none or several.
func (x *resolution) onlyFit(i int) *actor {
	m, n := &x.out[i], x.places[i].noun
	head := x.token(m.Sentence, m.Head).Lower
	if m.AtHand != nil || m.Head != m.First+1 || x.token(m.Sentence, m.Last).Lower == "of" || head == "guard" || head == "guards" || head == "corps" {
		return nil // "the body of a hostage", "the largest party"
	}
	if n == nil || n.nameless() || n.owner || !pointing[x.token(m.Sentence, m.First).Lower] || n.of(entity.Country) || n.of(entity.Place) || n.of(entity.Person) {
		return nil
	}
	group := len(n.kinds) > 0 && n.kinds[0] == entity.ArmedGroup
	armed := n.number == many && slices.Equal(n.kinds, []entity.Type{entity.ArmedGroup})
	if n.number == many && !armed {
		return nil
	}
	fits := x.nounFits(i)
	only := x.onlyActor(func(a *actor) bool {
		if x.bound(a, i) {
			return false
		}
		if group {
			return a.entity.Type == entity.ArmedGroup
		}
		return fits(a) >= 2
	})
	if only == nil {
		return nil
	}
	for j := only.last() + 1; j < i; j++ {
		if b := &x.out[j]; b.Entity == nil && b.Form == entity.Nominal && x.token(b.Sentence, b.Head).Lower == head {
			return nil // another one, "his national security council", comes between
		}
	}
	return only
}
