package coref

import (
	"geokg/extract/entity"
	"geokg/extract/syntax"
)

// striker gives the state of an army that is named without it and tells of a strike, which the
// words before tell to be that state's: Chad of "Chad shelled Gao in Mali. The army said it had
// killed ten rebels", "Chadian jets struck the rebels, the army said"; nil for none.
func (x *resolution) striker(i int) *entity.Entity {
	m, n := &x.out[i], x.node(i)
	if head := x.token(m.Sentence, m.Head).Lower; head != "army" && head != "military" && head != "navy" && head != "force" && head != "forces" {
		return nil
	}
	s, t := m.Sentence, x.tree(m.Sentence)
	if n.top < 0 || n.label != syntax.Subject || !x.isSaying(x.token(s, n.clause).Lower) {
		return nil
	}
	if n.clause != n.top+1 {
		return nil
	}
	if state := x.strikes(s, m.First); state != nil {
		if t[n.clause].Label == syntax.Parataxis || x.token(s, m.First-1).Text == "," {
			return state
		}
		return nil
	}
	if s == 0 || m.First > 1 || !x.tellsOfStrike(s, n.clause) {
		return nil
	}
	return x.strikes(s-1, len(x.sentences[s-1].Tokens))
}

// strikes gives the state whose forces are the subject of the first verb of striking in a sentence,
// before a token; nil for none, and where somebody struck them there.
func (x *resolution) strikes(s, before int) *entity.Entity {
	t := x.tree(s)
	for k := 0; k < before; k++ {
		if !verbal(t[k].Tag) || t[k].Tag == "VBG" || !lemma(x.bodies.striking, x.token(s, k).Lower) {
			continue
		}
		subject := subjectOf(t, k)
		if subject < 0 || hasChild(t, k, syntax.PassiveAux) || t[subject].Label != syntax.Subject {
			return nil
		}
		for j := x.begin[s]; j < x.begin[s+1]; j++ {
			b := &x.out[j]
			if b.First > subject || b.Entity == nil || b.Entity.Country == "" || b.Entity.Type != entity.Country && b.Entity.Type != entity.Organization {
				continue
			}
			if top := x.node(j).top; top == subject || top >= 0 && t[top].Head == subject && top < subject {
				return x.state(b.Entity.Country)
			}
		}
		return nil
	}
	return nil
}

// tellsOfStrike tells whether what a verb of saying tells is that "it" or "they" struck somebody.
func (x *resolution) tellsOfStrike(s, says int) bool {
	t, pronoun := x.tree(s), false
	for k := says + 1; k < len(t); k++ {
		switch w := x.token(s, k).Lower; {
		case w == "it" || w == "they" || w == "its" || w == "their":
			pronoun = true
		case verbal(t[k].Tag) && lemma(x.bodies.striking, w):
			return pronoun && !hasChild(t, k, syntax.PassiveAux)
		}
	}
	return false
}
