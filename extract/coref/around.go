package coref

import (
	"geokg/extract/entity"
	"geokg/extract/syntax"
)

// around adds what the rest of its sentence tells of a candidate for "it": that
// it is named again there, whom it serves and whose the phrase is of which
// mention i says more.
func (x *resolution) around(v *values, c *candidate, i int) {
	m, a := &x.out[i], c.actor
	t, nm := x.tree(m.Sentence), x.node(i)
	for j := i + 1; j < x.read && x.out[j].Sentence == m.Sentence; j++ {
		b := &x.out[j]
		if b.First < m.Last || b.Entity == nil || key(b.Entity) != key(a.entity) {
			continue
		}
		switch b.Form {
		case entity.Name, entity.Metonym, entity.Demonym, entity.Forces:
			v[namedAfter] = 1
			if n := x.node(j); n.top >= 0 && n.clause == nm.clause {
				v[namedInClause] = 1
			}
		}
	}
	if nm.top < 0 {
		return
	}
	if na := x.node(c.at); x.out[c.at].Sentence == m.Sentence && na.top >= 0 {
		switch t[na.top].Label {
		case syntax.Compound, syntax.Adjective, syntax.Possessive:
			if h := t[na.top].Head; h >= 0 && h != nm.top && under(t, nm.top, h) && clauseBetween(t, nm.top, h) {
				v[describesOf] = 1
			}
		}
	}
	if up := clauseOf(t, nm.clause); a.entity.Type == entity.Country && up != nm.clause {
		if e := x.agentIn(m.Sentence, up, i); e != nil && e.Type != entity.Country && e.Country == a.entity.Country {
			v[agentsStateOver] = 1
		}
	}
}

// agentIn gives who acts in the clause that a token heads, mention i aside; nil
// for nobody known.
func (x *resolution) agentIn(sentence, clause, i int) *entity.Entity {
	for j := x.begin[sentence]; j < x.begin[sentence+1]; j++ {
		if j == i || x.out[j].Entity == nil {
			continue
		}
		if n := x.node(j); n.top >= 0 && n.clause == clause && dutyOf(n.label) == agent {
			return x.out[j].Entity
		}
	}
	return nil
}
