package coref

import (
	"geokg/extract/entity"
	"geokg/extract/syntax"
)

// guest gives whom the text has last told to be received or to have come, for "the guest", "his
// visitor"; nil for none.
func (x *resolution) guest(i int) *actor {
	m := &x.out[i]
	n := x.places[i].noun
	if n == nil || n.number != one || !x.guests[x.token(m.Sentence, m.Head).Lower] {
		return nil
	}
	host, _ := x.owner(i)
	for j := i - 1; j >= 0 && m.Sentence-x.out[j].Sentence <= 2*window; j-- {
		b := &x.out[j]
		if b.Entity == nil || b.Entity.Type != entity.Person || b.Form == entity.Office {
			continue
		}
		if a := x.actor(b.Entity); a != host && x.comes(j) && !x.bound(a, i) {
			return a
		}
	}
	return x.guestOfHouse(i)
}

// guestOfHouse gives the only officer of another state whom a text that a state issues names more
// than once; nil for none or several.
func (x *resolution) guestOfHouse(i int) *actor {
	if x.houseState == nil {
		return nil
	}
	return x.onlyActor(func(a *actor) bool {
		foreign := a.entity.Country != "" && a.entity.Country != x.houseState.Country
		return aPerson(a) && foreign && len(a.offices) > 0 && x.named[key(a.entity)] >= 2 && !x.bound(a, i)
	})
}

// comes tells whether mention j is of whom somebody receives, "Ann Lee received him", or who comes:
// "He flew to Lima".
func (x *resolution) comes(j int) bool {
	t, top := x.tree(x.out[j].Sentence), x.node(j).top
	if top < 0 || t[top].Head < 0 {
		return false
	}
	verb := x.token(x.out[j].Sentence, t[top].Head).Lower
	switch t[top].Label {
	case syntax.Object, syntax.PassiveSubject:
		return lemma(x.hints.receiving, verb)
	case syntax.Subject:
		return lemma(x.hints.coming, verb)
	}
	return false
}
