package coref

import (
	"math"

	"geokg/extract/entity"
	"geokg/extract/syntax"
)

// describe gives the features of candidate c for mention i.
func (x *resolution) describe(c *candidate, i int, p *pronoun, fit float64, known bool) {
	v := &c.values
	m, a := &x.out[i], &x.out[c.at]
	nm, na := x.node(i), x.node(c.at)
	if p != nil && (p.use == "possessive" || x.places[i].function == possessive) && nm.owner < 0 && nm.top >= 0 {
		if h := x.tree(m.Sentence)[nm.top].Head; h > nm.top {
			nm.label, nm.owner = syntax.Possessive, h
		}
	}
	v[nobody] = 1
	if p != nil && (p.gender == male || p.gender == female) {
		v.put(knownGender, known)
		v.put(openGender, !known)
	}
	if c.at > i {
		x.describeAhead(c, i)
		return
	}
	back := m.Sentence - a.Sentence
	dm, da := dutyOf(nm.label), dutyOf(na.label)
	if p != nil {
		dm = asUsed(dm, x.places[i].function)
	}
	x.describePlace(v, i, c.at)
	x.describeDuties(v, i, c.at, dm, da)
	if back == 0 && nm.top >= 0 && na.top >= 0 {
		x.inTree(v, i, c.at, p, dm, da)
	}
	v.describeForm(a)
	v.put(manyForm, x.places[c.at].many)
	v.put(byName, fit == 2)
	v.put(sameHead, fit > 2)
	v.put(openFit, fit == 1)
	if before := x.token(m.Sentence, m.First-1).Lower; p == nil && scenes[before] && back <= 0 {
		v.put(visitor, a.Form == entity.Forces || a.Form == entity.Demonym || a.Form == entity.Office ||
			v[ownClauseAgent] > 0 && before != "in" && before != "within")
	}
	if c.actor == nil { // weighed as if named once
		v[isNameless] = 1
		v.put(namelessAgent, back <= 0 && da == agent)
		v.put(namelessKnown, known)
		v[mentions] = math.Ln2
		v[recent] = math.Ln2
		return
	}
	x.standing(v, c, i, p)
	if p != nil && p.task() == forThing {
		x.around(v, c, i)
	}
	v.describeType(c.actor.entity.Type, a, da)
	if n := x.places[i].noun; n != nil && len(n.kinds) > 0 {
		v.put(firstKind, c.actor.entity.Type == n.kinds[0])
	}
}

// put gives a feature if it is on.
func (v *values) put(f feature, on bool) {
	if on {
		v[f] = 1
	}
}

// asUsed gives the duty of a pronoun by its form, "his" or "he", which tells more than its tree.
func asUsed(by duty, f function) duty {
	switch {
	case f == possessive:
		return owning
	case f == subject && by != patient:
		return agent
	}
	return by
}

// describePlace adds where mention j stands in the text before mention i.
func (x *resolution) describePlace(v *values, i, j int) {
	m, a := &x.out[i], &x.out[j]
	back := m.Sentence - a.Sentence
	v.put(sameSentence, back <= 0)
	v.put(oneBack, back == 1)
	v.put(twoBack, back == 2)
	if back > 2 {
		v[furtherBack] = float32(min(back-2, 6))
	}
	v.put(sameParagraph, x.sentences[m.Sentence].Paragraph == x.sentences[a.Sentence].Paragraph)
	if back <= 0 {
		v[tokensBetween] = float32(math.Log1p(math.Abs(float64(m.First - a.First))))
	}
	v.put(leadsSentence, j == 0 || x.out[j-1].Sentence != a.Sentence)
	v.put(leadsBack, back == 1 && v[leadsSentence] > 0)
	own, other := x.places[i].quote, x.places[j].quote
	v.put(intoQuote, own >= 0 && other < 0)
	v.put(outOfQuote, own < 0 && other >= 0)
	v.put(sameQuote, own >= 0 && other == own)
	v.put(otherQuote, own >= 0 && other >= 0 && other != own)
}

// describeDuties adds what mention j does in its clause, da, beside what mention i does, dm.
func (x *resolution) describeDuties(v *values, i, j int, dm, da duty) {
	na, back := x.node(j), x.out[i].Sentence-x.out[j].Sentence
	if back <= 0 {
		v[agentHere+feature(da)] = 1
	} else {
		v[agentBack+feature(da)] = 1
	}
	v.put(partOfList, na.part == syntax.Conjunct || x.nextJoined(j))
	v.put(apposed, na.part == syntax.Apposition)
	v.put(mainClauseBack, back == 1 && na.depth == 0)
	v.put(lastAgent, back == 1 && na.depth == 0 && dm == agent && (da == agent || na.label == syntax.PassiveSubject))
	v.put(bothAgentHere, da == agent && dm == agent && back <= 0)
	v.put(bothAgentBack, da == agent && dm == agent && back == 1)
	v.put(bothPatient, da == patient && dm == patient)
	v.put(bothOwning, da == owning && dm == owning)
	v.put(sameDuty, da == dm)
	v.put(pronounAgent, dm == agent)
	v.put(pronounOwning, dm == owning)
}

// describeForm adds how a candidate is called.
func (v *values) describeForm(a *Mention) {
	switch a.Form {
	case entity.Name, entity.Metonym:
		v[afterName] = 1
		v.put(fullName, a.Last-a.First > 1)
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
}

// describeType adds what kind of actor a candidate is, whose duty is da.
func (v *values) describeType(t entity.Type, a *Mention, da duty) {
	switch t {
	case entity.Country:
		v[isCountry] = 1
		v.put(countryOwns, da == owning || a.Form == entity.Demonym)
	case entity.Organization:
		v[isOrganization] = 1
		v.put(bodyOwns, da == owning)
	case entity.ArmedGroup:
		v[isArmed] = 1
		v.put(bodyOwns, da == owning)
	case entity.Place:
		v[isPlace] = 1
		v.put(placeAgent, da == agent)
	case entity.Nationality:
		v[isPeople] = 1
	case entity.Person:
		v[isPerson] = 1
	}
}

// inTree adds what the tree of a sentence tells of two mentions in it.
func (x *resolution) inTree(v *values, i, j int, p *pronoun, dm, da duty) {
	t := x.tree(x.out[i].Sentence)
	nm, na := x.node(i), x.node(j)
	noun := nm.top
	switch {
	case nm.clause == na.clause:
		v.put(ownClauseAgent, da == agent)
		v.put(ownAgentOwns, da == agent && dm == owning)
		v.put(ownClausePatient, da == patient)
		v.put(ownClauseOther, da > patient)
		direct := func(d duty) bool { return d <= beside }
		reflexive := p != nil && p.use == "reflexive"
		v.put(coargument, direct(dm) && direct(da) && !reflexive && na.part != syntax.Compound && nm.part == syntax.Root)
		v.put(reflexiveAgent, reflexive && da == agent)
	case noun == na.clause || under(t, noun, na.clause):
		v[above] = 1
		v.put(aboveAgent, da == agent)
		v.put(abovePatient, da == patient)
		v.put(aboveAgentAgent, da == agent && dm == agent)
		v.put(controller, da <= patient && (dm == patient || dm == beside) && controls(t, na.clause, nm.clause))
		v.put(aboveSaying, da == agent && x.isSaying(x.token(x.out[i].Sentence, na.clause).Lower))
	case na.top == nm.clause || under(t, na.top, nm.clause):
		v[below] = 1
	default:
		v[apart] = 1
		v.put(apartAgents, da == agent && dm == agent)
	}
	if nm.owner >= 0 && x.homes[x.token(x.out[i].Sentence, nm.owner).Lower] {
		v.put(homeAgent, v[ownClauseAgent] > 0)
		v.put(homeAbove, v[aboveAgent] > 0)
		v.put(homePatient, da == patient)
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
			v.put(listOwner, dm == owning)
		default:
			v[inside] = 1
		}
	}
	if nm.owner >= 0 && under(t, na.top, nm.owner) && !clauseBetween(t, na.top, nm.owner) {
		v[inside] = 1 // "his wife, Ann": Ann hangs on what he owns
	}
	v.put(ofOwner, na.owner >= 0 && (nm.top == na.owner || under(t, nm.top, na.owner)))
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
