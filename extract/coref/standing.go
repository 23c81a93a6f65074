package coref

import (
	"math"
	"strings"

	"geokg/extract/entity"
	"geokg/extract/syntax"
)

// standing adds what the text so far tells of an actor.
func (x *resolution) standing(v *values, c *candidate, i int, p *pronoun) {
	m, a := &x.out[i], c.actor
	v[mentions] = float32(math.Log1p(float64(len(a.at))))
	near, acts := 0, 0
	for k := len(a.at) - 1; k >= 0; k-- {
		if m.Sentence-x.out[a.at[k]].Sentence <= 2 {
			near++
		}
		if x.places[a.at[k]].function == subject {
			acts++
		}
	}
	v[recent] = float32(math.Log1p(float64(near)))
	v[agentOften] = float32(math.Log1p(float64(acts)))
	first := c.at
	if len(a.at) > 0 {
		first = a.at[0]
	}
	if x.out[first].Sentence == 0 {
		v[inFirstSentence] = 1
	}
	v[firstOfKind], v[mostOfKind], v[onlyOfKind], v[mostNamed] = 1, 1, 1, 1
	v[allMentions] = float32(math.Log1p(float64(x.named[key(a.entity)])))
	for _, b := range x.order {
		if b == a || b.entity.Type != a.entity.Type || len(b.at) == 0 {
			continue
		}
		if x.named[key(b.entity)] > x.named[key(a.entity)] {
			v[mostNamed] = 0
		}
		v[onlyOfKind] = 0
		if b.at[0] < first {
			v[firstOfKind] = 0
		}
		if len(b.at) > len(a.at) {
			v[mostOfKind] = 0
		}
	}
	if p == nil {
		return
	}
	for j := i - 1; j >= 0 && m.Sentence-x.out[j].Sentence <= 2; j-- {
		if x.out[j].Form != entity.Pronoun {
			continue
		}
		if q := x.pronouns[x.lower(j)]; q != nil && q.person == p.person && q.number == p.number && q.gender == p.gender {
			switch {
			case x.out[j].Entity == nil || x.actor(x.out[j].Entity) != a:
				v[lastOther] = 1
			case m.Sentence == x.out[j].Sentence:
				v[lastSame] = 1
			default:
				v[lastSameFar] = 1
			}
			break
		}
	}
}

// describeAhead gives the features of a candidate that comes after mention i.
func (x *resolution) describeAhead(c *candidate, i int) {
	v := &c.values
	m, a := &x.out[i], &x.out[c.at]
	t := x.tree(m.Sentence)
	nm, na := x.node(i), x.node(c.at)
	v[ahead] = 1
	agentive := dutyOf(na.label) == agent || na.label == syntax.PassiveSubject
	v.put(aheadAgent, agentive)
	if nm.top >= 0 && na.top >= 0 {
		v.put(aheadAbove, nm.clause != na.clause && under(t, nm.top, na.clause))
		v.put(aheadSame, nm.clause == na.clause)
	}
	v[aheadFar] = float32(math.Log1p(float64(a.First - m.Last)))
	for k := m.Last; k < a.First; k++ {
		v.put(aheadComma, x.token(m.Sentence, k).Text == ",")
	}
	first := x.token(m.Sentence, 0).Lower
	fronted := subordinators[first] || prepositions[first] || strings.HasSuffix(first, "ing")
	v.put(aheadFronted, fronted)
	v.put(aheadAgentFronted, fronted && agentive && v[aheadComma] > 0)
	v.put(aheadNew, len(c.actor.at) == 0)
	v.put(aheadFew, m.First < 4)
	v.put(fullName, a.Last-a.First > 1)
	v[allMentions] = float32(math.Log1p(float64(x.named[key(c.actor.entity)])))
}
