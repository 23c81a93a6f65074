package coref

import (
	"math"

	"geokg/extract/entity"
	"geokg/extract/syntax"
)

// describe gives the features of candidate c for mention i.
func (x *resolution) describe(c *candidate, i int, p *pronoun, fit float64, known bool) {
	v := &c.values
	b := func(f feature, on bool) {
		if on {
			v[f] = 1
		}
	}
	m, a := &x.out[i], &x.out[c.at]
	pm, pa := &x.places[i], &x.places[c.at]
	nm, na := x.node(i), x.node(c.at)
	if p != nil && (p.use == "possessive" || pm.function == possessive) && nm.owner < 0 && nm.top >= 0 {
		if h := x.tree(m.Sentence)[nm.top].Head; h > nm.top {
			nm.label, nm.owner = syntax.Possessive, h
		}
	}
	back := m.Sentence - a.Sentence
	v[nobody] = 1
	if p != nil && (p.gender == male || p.gender == female) {
		b(knownGender, known)
		b(openGender, !known)
	}
	if c.at > i {
		x.describeAhead(c, i)
		return
	}
	b(sameSentence, back <= 0)
	b(oneBack, back == 1)
	b(twoBack, back == 2)
	if back > 2 {
		v[furtherBack] = float32(min(back-2, 6))
	}
	b(sameParagraph, x.sentences[m.Sentence].Paragraph == x.sentences[a.Sentence].Paragraph)
	dm, da := dutyOf(nm.label), dutyOf(na.label)
	if p != nil {
		switch pm.function {
		case possessive:
			dm = owning
		case subject:
			if dm != patient {
				dm = agent
			}
		}
	}
	if back <= 0 {
		v[tokensBetween] = float32(math.Log1p(math.Abs(float64(m.First - a.First))))
		v[agentHere+feature(da)] = 1
	} else {
		v[agentBack+feature(da)] = 1
	}
	b(partOfList, na.part == syntax.Conjunct || x.nextJoined(c.at))
	b(apposed, na.part == syntax.Apposition)
	b(leadsSentence, c.at == 0 || x.out[c.at-1].Sentence != a.Sentence)
	b(mainClauseBack, back == 1 && na.depth == 0)
	b(lastAgent, back == 1 && na.depth == 0 && dm == agent && (da == agent || na.label == syntax.PassiveSubject))
	b(leadsBack, back == 1 && v[leadsSentence] > 0)
	b(bothAgentHere, da == agent && dm == agent && back <= 0)
	b(bothAgentBack, da == agent && dm == agent && back == 1)
	b(bothPatient, da == patient && dm == patient)
	b(bothOwning, da == owning && dm == owning)
	b(sameDuty, da == dm)
	b(pronounAgent, dm == agent)
	b(pronounOwning, dm == owning)
	if back == 0 && nm.top >= 0 && na.top >= 0 {
		x.inTree(v, i, c.at, p, dm, da)
	}
	b(intoQuote, pm.quote >= 0 && pa.quote < 0)
	b(outOfQuote, pm.quote < 0 && pa.quote >= 0)
	b(sameQuote, pm.quote >= 0 && pa.quote == pm.quote)
	b(otherQuote, pm.quote >= 0 && pa.quote >= 0 && pa.quote != pm.quote)
	b(manyForm, pa.many)
	switch a.Form {
	case entity.Name, entity.Metonym:
		v[afterName] = 1
		b(fullName, a.Last-a.First > 1)
	case entity.Role, entity.Nominal:
		v[afterRole] = 1
	case entity.Pronoun:
		v[afterPronoun] = 1
	case entity.Demonym:
		v[afterAdjective] = 1
	case entity.Office:
		v[afterOffice] = 1
	case entity.Forces:
		v[afterForces] = 1
	}
	b(byName, fit == 2)
	b(sameHead, fit > 2)
	b(openFit, fit == 1)
	if before := x.token(m.Sentence, m.First-1).Lower; p == nil && scenes[before] && back <= 0 {
		b(visitor, a.Form == entity.Forces || a.Form == entity.Demonym || a.Form == entity.Office ||
			v[ownClauseAgent] > 0 && before != "in" && before != "within")
	}
	if c.actor == nil { // weighed as if named once
		v[isNameless] = 1
		b(namelessAgent, back <= 0 && da == agent)
		b(namelessKnown, known)
		v[mentions] = math.Ln2
		v[recent] = math.Ln2
		return
	}
	x.standing(v, c, i, p)
	if p != nil && p.task() == forThing {
		x.around(v, c, i)
	}
	switch c.actor.entity.Type {
	case entity.Country:
		v[isCountry] = 1
		b(countryOwns, da == owning || a.Form == entity.Demonym)
	case entity.Organization:
		v[isOrganization] = 1
		b(bodyOwns, da == owning)
	case entity.ArmedGroup:
		v[isArmed] = 1
		b(bodyOwns, da == owning)
	case entity.Place:
		v[isPlace] = 1
		b(placeAgent, da == agent)
	case entity.Nationality:
		v[isPeople] = 1
	case entity.Person:
		v[isPerson] = 1
	}
	if n := pm.noun; n != nil && len(n.kinds) > 0 {
		b(firstKind, c.actor.entity.Type == n.kinds[0])
	}
}

// inTree adds what the tree of a sentence tells of two mentions in it.
func (x *resolution) inTree(v *values, i, j int, p *pronoun, dm, da duty) {
	t := x.tree(x.out[i].Sentence)
	nm, na := x.node(i), x.node(j)
	b := func(f feature, on bool) {
		if on {
			v[f] = 1
		}
	}
	noun := nm.top
	switch {
	case nm.clause == na.clause:
		b(ownClauseAgent, da == agent)
		b(ownAgentOwns, da == agent && dm == owning)
		b(ownClausePatient, da == patient)
		b(ownClauseOther, da > patient)
		direct := func(d duty) bool { return d <= beside }
		reflexive := p != nil && p.use == "reflexive"
		b(coargument, direct(dm) && direct(da) && !reflexive && na.part != syntax.Compound && nm.part == syntax.Root)
		b(reflexiveAgent, reflexive && da == agent)
	case noun == na.clause || under(t, noun, na.clause):
		v[above] = 1
		b(aboveAgent, da == agent)
		b(abovePatient, da == patient)
		b(aboveAgentAgent, da == agent && dm == agent)
		b(controller, da <= patient && (dm == patient || dm == beside) && controls(t, na.clause, nm.clause))
		b(aboveSaying, da == agent && x.isSaying(x.token(x.out[i].Sentence, na.clause).Lower))
	case na.top == nm.clause || under(t, na.top, nm.clause):
		v[below] = 1
	default:
		v[apart] = 1
		b(apartAgents, da == agent && dm == agent)
	}
	if nm.owner >= 0 && x.homes[x.token(x.out[i].Sentence, nm.owner).Lower] {
		b(homeAgent, v[ownClauseAgent] > 0)
		b(homeAbove, v[aboveAgent] > 0)
		b(homePatient, da == patient)
	}
	steps := 0
	for c := nm.clause; c != na.clause && t[c].Head >= 0 && steps < 4; steps++ {
		c = clauseOf(t, c)
	}
	v[clausesBetween] = float32(steps)
	if under(t, nm.top, na.top) {
		clause, list := false, false
		for k := nm.top; k != na.top; k = t[k].Head {
			clause = clause || t[k].Label == syntax.Relative || t[k].Label == syntax.Clause || t[k].Label == syntax.Adverbial
			list = list || t[k].Label == syntax.Conjunct
		}
		switch {
		case clause:
			v[describes] = 1
		case list:
			b(listOwner, dm == owning)
		default:
			v[inside] = 1
		}
	}
	if nm.owner >= 0 && under(t, na.top, nm.owner) && !clauseBetween(t, na.top, nm.owner) {
		v[inside] = 1 // "his wife, Ann": Ann hangs on what he owns
	}
	b(ofOwner, na.owner >= 0 && (nm.top == na.owner || under(t, nm.top, na.owner)))
}

// controls tells whether the clause of token c is one without a subject of its
// own right under that of token above.
func controls(t syntax.Tree, above, c int) bool {
	switch t[c].Label {
	case syntax.OpenComplement, syntax.Clause, syntax.Adverbial:
	default:
		return false
	}
	return clauseOf(t, c) == above && subjectOf(t, c) < 0
}

func clauseBetween(t syntax.Tree, i, top int) bool {
	for ; i != top && i >= 0; i = t[i].Head {
		if heads(t, i) {
			return true
		}
	}
	return false
}

// nextJoined tells whether "and" and another of its kind follow mention j.
func (x *resolution) nextJoined(j int) bool {
	return j+1 < x.read && x.areJoined(j, j+1) && x.out[j+1].Form == x.out[j].Form
}

// scenes holds prepositions that make of a noun a scene or an aim.
var scenes = wordSet("in into from to against within across through leave leaves left enter enters entered")
