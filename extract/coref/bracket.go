package coref

import "geokg/extract/entity"

// bracketed gives the person behind whose name a bracket stands whose kin or things
// the possessive in mention i is of: "Jan Novak (his wife Ana and his son Ivan)". It is -1
// where none stands there.
func (x *resolution) bracketed(i int, p *pronoun) int {
	m := &x.out[i]
	if p.task() != forPerson {
		return -1
	}
	open := m.First - 1
	for ; open > 0; open-- {
		switch x.token(m.Sentence, open).Text {
		case ")", ";", ":":
			return -1
		case "(":
			if x.token(m.Sentence, open+1).Lower != x.lower(i) {
				return -1 // what it opens with is of somebody else
			}
			return x.personEnding(m.Sentence, open, i, p)
		}
	}
	return -1
}

// personEnding gives the name of a person that ends at a token, before mention i, and that
// the pronoun p can stand for; -1 for none.
func (x *resolution) personEnding(sentence, end, i int, p *pronoun) int {
	for j := i - 1; j >= 0 && x.out[j].Sentence == sentence; j-- {
		b := &x.out[j]
		if b.Last != end || b.Entity == nil || b.Entity.Type != entity.Person {
			continue
		}
		if g := x.actor(b.Entity).gender; g != unknown && g != p.gender {
			return -1
		}
		return j
	}
	return -1
}
