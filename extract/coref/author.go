package coref

import (
	"slices"

	"geokg/extract/entity"
)

// authors gives "we" and "our" outside of quotes whoever issues the text, where
// it says so: joint statements ("We, the foreign ministers of A and B, urge"),
// press releases under an officer's name, or sentences like "The United States
// and our partners".
func (x *resolution) authors() {
	ours, mine := x.firstPerson(false)
	bill := x.readBilling()
	speaker := x.byline()
	if speaker == nil {
		speaker = x.issuer(&bill)
	}
	issuer := speaker // as the text itself tells, not by what it does
	informal := len(ours) > 0 && x.informal()
	if speaker == nil {
		speaker = x.speaking(ours, !informal && len(x.turns) == 0 && (bill.official || len(ours) > 1))
	}
	ours, mine = x.inTurns(ours, speaker), x.inTurns(mine, speaker)
	x.spokesmen(speaker)
	if len(mine) > 0 {
		if e, at := x.signedBy(&bill, speaker, issuer); e != nil {
			for _, i := range mine {
				x.set(i, e, at, x.pronouns[x.lower(i)].rule)
				x.ownGovernment(i, e)
			}
		}
	}
	members := x.signatories(ours)
	if body := bill.body(); len(members) > 6 && body != nil {
		// "We, the ministers of the G7's seven and the EU's High Representative"
		members = slices.DeleteFunc(members, func(a *actor) bool { return a.entity.Type == entity.Country || a == body })
		members = append(members, body)
	}
	for _, of := range []func() []*actor{x.issuers, x.headline, x.governments, bill.issuers} {
		if members == nil {
			members = of()
		}
	}
	if members != nil {
		x.leaders(members)
	}
	if len(ours) == 0 {
		return
	}
	if members == nil {
		members = x.ownList(ours)
	}
	if members == nil {
		if speaker == nil && !informal {
			speaker = x.selfNamed(ours)
		}
		if speaker == nil && !informal {
			speaker = x.opener(ours)
		}
		if speaker == nil {
			return
		}
		members = []*actor{speaker}
	}
	for _, i := range ours {
		x.setAll(i, members, x.pronouns[x.lower(i)].rule)
		if len(members) == 1 {
			x.ownGovernment(i, members[0].entity)
		}
	}
}

// speaking gives who speaks by what the text says and, if performed, does: "our Minister", "Norway
// condemns"; nil for none.
func (x *resolution) speaking(ours []int, performed bool) *actor {
	if a := x.ofAdministration(); a != nil {
		return a
	}
	if x.speaks != nil {
		return x.known(x.state(x.speaks.Country), -1)
	}
	for _, of := range []func([]int) *actor{x.saidToday, x.ownOfficer, x.outright} {
		if a := of(ours); a != nil {
			return a
		}
	}
	if performed {
		return x.performer(ours)
	}
	return nil
}

// firstPerson gives the pronouns "we" and "our", and "I" and "my", that are nobody's yet,
// in quotes or outside of them.
func (x *resolution) firstPerson(quoted bool) (ours, mine []int) {
	for i := range x.read {
		m := &x.out[i]
		if m.Form != entity.Pronoun || m.Entity != nil || x.places[i].quote >= 0 != quoted {
			continue
		}
		switch p := x.pronouns[x.lower(i)]; {
		case p == nil || p.person != "1":
		case p.number == many:
			ours = append(ours, i)
		default:
			mine = append(mine, i)
		}
	}
	return ours, mine
}

// signedBy gives who says "I" in a text and where that one is named: who signs it, whom its
// title bills, who holds the office that it bills, or the state that issues it by a
// delegate who is not named.
func (x *resolution) signedBy(b *billing, speaker, issuer *actor) (*entity.Entity, int) {
	if at := x.signer(); at >= 0 {
		return x.out[at].Entity, at
	}
	if p := b.person(); p != nil {
		return p.entity, p.last()
	}
	if at := x.givesThis(); at >= 0 && x.out[at].Entity.Type == entity.Person {
		return x.out[at].Entity, at
	}
	if b.office != "" && speaker != nil && x.inOffice != nil {
		return x.inOffice(b.office, speaker.entity.Country, x.doc.Published), -1
	}
	if x.speaks != nil {
		return x.speaks, -1
	}
	if b.official && issuer != nil && issuer.entity.Type == entity.Country && len(x.turns) == 0 {
		return issuer.entity, -1
	}
	return nil, -1
}

// spokesmen gives "we" in the quote of an officer of whom nothing else is known whoever
// issues the text: "our aircraft", said Colonel Lee.
func (x *resolution) spokesmen(issuer *actor) {
	if issuer == nil {
		return
	}
	quoted, _ := x.firstPerson(true)
	for _, i := range quoted {
		m, p := &x.out[i], x.pronouns[x.lower(i)]
		s := x.speaker(x.places[i].quote)
		if t := x.inTurn(m.Sentence); t != nil && s < 0 {
			if !askers[t.label] {
				x.set(i, issuer.entity, -1, p.rule)
			}
			continue
		}
		if s < 0 {
			s = x.speakerBefore(x.places[i].quote)
		}
		if s >= 0 && x.out[s].Entity != nil && x.out[s].Entity.Type == entity.Person && x.out[s].Entity.Country == "" {
			x.set(i, issuer.entity, s, p.rule)
		}
	}
}

// signatories gives the states and bodies listed after "We," up to the verb; where one
// alone is, it must be a body of several: "We, the leaders of the Group of Seven, …".
func (x *resolution) signatories(ours []int) []*actor {
	for _, i := range ours {
		m := &x.out[i]
		if x.lower(i) != "we" || x.token(m.Sentence, m.Last).Text != "," {
			continue
		}
		if got := x.listed(m.Sentence, m.Last); len(got) > 1 || len(got) == 1 && got[0].entity.Type == entity.Organization && got[0].entity.Country == "" {
			return got
		}
	}
	return nil
}

// listed gives the states and bodies of the list that begins at or after a
// token; officers stand for whom they serve. A body stands for its members where
// they are listed after it, "the G7 ministers of A, B and C", or with it: "A, B
// and C as members of the Contact Group".
func (x *resolution) listed(sentence, from int) []*actor {
	var got []*actor
	end := from
	members, over := false, false
	for j := x.begin[sentence]; j < x.begin[sentence+1]; j++ {
		b := &x.out[j]
		if b.First < from {
			continue
		}
		e := b.Entity
		if e != nil && e.Type == entity.Organization && x.asMembers(sentence, b.First) {
			return []*actor{x.known(e, j)}
		}
		over = over || x.listEnds(sentence, end, b.First) && end > from
		if over {
			continue
		}
		end = max(end, b.Last)
		if e != nil && e.Type == entity.Person && b.TitleOf != nil {
			e = b.TitleOf
		}
		if e == nil || e.Type != entity.Country && e.Type != entity.Organization {
			continue
		}
		if members && e.Type == entity.Country {
			continue
		}
		members = members || len(got) == 0 && e.Type == entity.Organization && e.Country == "" && x.opensMembers(j)
		if a := x.known(e, j); !slices.Contains(got, a) {
			got = append(got, a)
		}
	}
	return got
}

// asMembers tells whether "as members of" stands right before token i.
func (x *resolution) asMembers(sentence, i int) bool {
	if x.token(sentence, i-1).Lower == "the" {
		i--
	}
	return x.token(sentence, i-1).Lower == "of" && x.token(sentence, i-2).Lower == "members" && x.token(sentence, i-3).Lower == "as"
}

// opensMembers tells whether mention j, a body, is followed by its members: by "of" or
// a bracket after at most three words, and then by three states.
func (x *resolution) opensMembers(j int) bool {
	m := &x.out[j]
	i := m.Last
	for w := x.token(m.Sentence, i); w.Lower != "of" && w.Text != "("; w = x.token(m.Sentence, i) {
		if i++; i > m.Last+3 || w.Text == "" || w.Text == "," {
			return false
		}
	}
	states := 0
	for k := j + 1; k < x.begin[m.Sentence+1]; k++ {
		b := &x.out[k]
		if b.Last <= i+1 || b.Entity == nil || b.Entity.Type != entity.Country {
			continue
		}
		if states > 0 && x.listEnds(m.Sentence, x.out[k-1].Last, b.First) || states == 0 && b.First > i+2 {
			break
		}
		states++
	}
	return states > 2
}

// ownList gives the states and bodies, several, with which one of the first sentences
// begins that goes on with "our": "The members of the Troika and the European Union
// extend our wishes".
func (x *resolution) ownList(ours []int) []*actor {
	for _, i := range ours {
		m := &x.out[i]
		if m.Sentence > 5 {
			return nil
		}
		first := x.begin[m.Sentence]
		if first >= i || x.out[first].First > 5 || x.lower(i) != "our" && x.lower(i) != "ours" || x.places[first].function != subject {
			continue
		}
		if got := x.listed(m.Sentence, 0); len(got) > 1 {
			return got
		}
	}
	return nil
}

// occasions are words that lead from who issues a text to what it is about.
var occasions = wordSet(`on in at about regarding concerning following during after before since`)

// listEnds tells whether the words from token i, right after an item of a list,
// to the next item go on with the list; a verb does not.
func (x *resolution) listEnds(sentence, i, next int) bool {
	for ; i < next; i++ {
		switch t := x.token(sentence, i); {
		case t.Text == ",", t.Text == "(", t.Text == ")":
		case occasions[t.Lower]:
			return true
		case t.Lower == "and", small[t.Lower], prepositions[t.Lower]:
			return false
		default:
			return isLowerWord(t.Text)
		}
	}
	return false
}
