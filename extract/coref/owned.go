package coref

import (
	"slices"
	"strings"

	"geokg/extract/entity"
	"geokg/extract/syntax"
)

// Nouns for what somebody has: "its forces", "his country", "Iran's capital".

// owner gives who owns what a mention names: "its forces", "Iran's capital".
// It is false where the phrase names no owner, and nil where the owner is not
// known.
func (x *resolution) owner(i int) (*actor, bool) {
	m := &x.out[i]
	before := m.First - 1
	switch x.token(m.Sentence, before).Lower {
	case "own", "ruling", "governing":
		before-- // "his own party"
	}
	for _, at := range []int{m.First, before} {
		t := x.token(m.Sentence, at)
		if p := x.pronouns[t.Lower]; p != nil && p.owns() {
			if p.person == "1" {
				return nil, true
			}
			if j := x.pronounAt(i, at); j >= 0 {
				if x.out[j].Entity == nil && j > i {
					x.pronoun(j) // it comes after the longer mention
				}
				if e := x.out[j].Entity; e != nil {
					return x.actor(e), true
				}
				return nil, true
			}
			if c := x.best(i, p); p.person == "3" && c != nil {
				return c.actor, true
			}
			return nil, true
		}
	}
	if t := x.token(m.Sentence, m.First-1); (t.Lower == "'s" || t.Text == "'" || t.Text == "’") && i > 0 {
		if o := &x.out[i-1]; o.Last == m.First-1 && o.Sentence == m.Sentence {
			if o.Entity == nil {
				return nil, true
			}
			return x.actor(o.Entity), true
		}
	}
	if n := x.places[i].noun; n != nil && n.owner && (n.number == one || x.homes[x.token(m.Sentence, m.Head).Lower]) && i > 0 {
		if o := &x.out[i-1]; o.Form == entity.Demonym && o.Entity != nil && o.Sentence == m.Sentence && (o.Last == m.Head || o.Last == m.First) {
			return x.actor(o.Entity), true // "fell in Kenyan territory"
		}
	}
	return nil, false
}

// pronounAt gives the pronoun that begins mention i or stands before it, at
// that token; -1 for none.
func (x *resolution) pronounAt(i, token int) int {
	for j := max(0, i-2); j < min(i+4, x.read); j++ {
		if m := &x.out[j]; m.Form == entity.Pronoun && m.Sentence == x.out[i].Sentence && m.First == token {
			return j
		}
	}
	return -1
}

// takeBody gives a noun for people or things of a state the body or armed group right before it,
// whose they are instead: "Syrian Army troops", "NATO-led forces". It is true where they are such,
// and where they are nobody's: "al-Qaeda-linked forces", "anti-Taliban forces".
func (x *resolution) takeBody(i int) bool {
	m, n := &x.out[i], x.places[i].noun
	if m.AtHand == nil && (n == nil || !n.owner) || x.token(m.Sentence, m.Head).Lower == "officials" {
		return false // officials are the state's
	}
	for j := i - 1; j >= x.begin[m.Sentence]; j-- {
		b := &x.out[j]
		if b.Last != m.Head || b.Form != entity.Name || b.Entity == nil || b.Entity.Type != entity.Organization && b.Entity.Type != entity.ArmedGroup {
			continue
		}
		behind := strings.TrimSpace(x.doc.Text[b.End:x.token(m.Sentence, m.Head).Start])
		if (behind == "" || behind == "-led") && !strings.HasPrefix(x.token(m.Sentence, b.First).Lower, "anti-") {
			x.set(i, b.Entity, j, "body they are of")
		} else {
			m.AtHand = nil
		}
		return true
	}
	return false
}

// owned resolves what belongs to an owner: a person's country, a country's
// capital, the forces and people of a country or group.
func (x *resolution) owned(i int, owner *actor) {
	m, n := &x.out[i], x.places[i].noun
	if owner == nil {
		return
	}
	head := x.token(m.Sentence, m.Head).Lower
	state := x.stateOf(owner)
	switch {
	case m.Body != nil:
		if state != nil {
			if e := m.Body.Of(state.Country); e != nil {
				x.set(i, e, owner.last(), "body of its owner") // "its foreign ministry"
			}
		}
	case head == "ministry" && owner.entity.Type == entity.Person:
		if m.AtHand != nil && m.AtHand.Country == owner.entity.Country {
			x.set(i, m.AtHand, owner.last(), "athand.txt") // "his ministry"
		}
	case head == "capital":
		if state != nil {
			if c := x.capital(state.Country); c != nil {
				x.set(i, c.entity, c.last(), "capital")
			}
		}
	case n != nil && n.of(entity.Country) && !n.owner && !x.others[head]:
		if state != nil && (owner.entity.Type == entity.Person || owner.entity.Type == entity.Country || owner.entity.Type == entity.Nationality && n.number == one && n.kinds[0] == entity.Country) {
			x.set(i, state, owner.last(), n.rule)
		}
	case x.guarding[head] && state != nil && (owner.entity.Type == entity.Person || owner.entity.Type == entity.Country):
		x.set(i, state, owner.last(), "forces of their owner's state") // "his army"
	case m.Form == entity.Forces || n != nil && n.owner:
		switch owner.entity.Type {
		case entity.Person:
			if k := slices.IndexFunc(owner.offices, func(o office) bool { return !o.past && o.of != nil && o.of.Type == entity.ArmedGroup }); k >= 0 && x.named[key(owner.offices[k].of)] > 0 {
				x.set(i, owner.offices[k].of, owner.last(), "forces of a leader's group")
			} else if state != nil {
				x.set(i, state, owner.last(), "forces of a person's state")
			}
		default:
			if state != nil && owner.entity.Type != entity.ArmedGroup && commands(owner.entity.Name) {
				x.set(i, state, owner.last(), "forces of a ministry's state")
				return
			}
			x.set(i, owner.entity, owner.last(), "forces of their owner")
		}
	case n != nil && !n.nameless() && n.number == one && !n.of(entity.Place):
		personal := owner.entity.Type == entity.Person && x.parties[head]
		if personal {
			if e, at := x.ownBody(i, owner); e != nil {
				x.set(i, e, at, n.rule)
				return
			}
		}
		if c := x.salient(i, func(a *actor) float64 {
			if a == owner || x.others[head] && state != nil && a.entity == state || personal && x.anothers(a, owner) || personal && a.entity.Country == "" && (head == "party" || blocs[head] && !x.holdsOffice(owner, a)) {
				return 0
			}
			return n.fits(x.tables, a)
		}); c != nil {
			x.settle(i, c, n.rule)
		} else if (x.guarding[head] || head == "junta") && owner.entity.Type == entity.Country {
			x.set(i, owner.entity, owner.last(), n.rule)
		}
	}
}

// eachOwner gives, where "their" is several, the state, or the group, of each of them for what all have:
// "Chad and Mali said that [their armies] would stay"; nil for what is nobody's deputy, or for one owner.
func (x *resolution) eachOwner(i int) []*actor {
	m, n := &x.out[i], x.places[i].noun
	head := x.token(m.Sentence, m.Head).Lower
	if !x.places[i].many || x.others[head] || m.Form != entity.Forces && (n == nil || !n.owner && !x.guarding[strings.TrimSuffix(strings.Replace(head, "ies", "y", 1), "s")] && !rulers[head]) {
		return nil
	}
	j := x.pronounAt(i, m.First)
	if j < 0 {
		j = x.pronounAt(i, m.First-1)
	}
	if j < 0 || x.lower(j) != "their" {
		return nil
	}
	if x.out[j].Entity == nil && j > i {
		x.pronoun(j) // it comes after the longer mention
	}
	if x.out[j].Entity == nil {
		return nil
	}
	var each []*actor
	for _, a := range x.meant(j) {
		if a.entity.Type != entity.ArmedGroup || rulers[head] {
			e := x.stateOf(a)
			if e == nil || a.entity.Type == entity.Organization {
				return nil
			}
			a = x.known(e, j)
		}
		if !slices.Contains(each, a) {
			each = append(each, a)
		}
	}
	if len(each) < 2 {
		return nil
	}
	return each
}

// rulers are nouns for those who act for states.
var rulers = wordSet("leaders presidents premiers governments")

// blocs are nouns for what parties join at home and states abroad.
var blocs = map[string]bool{"coalition": true, "alliance": true, "bloc": true, "faction": true, "movement": true, "grouping": true}

// holdsOffice tells whether a person has an office in an actor: NATO is its secretary general's alliance.
func (x *resolution) holdsOffice(person, body *actor) bool {
	return slices.ContainsFunc(person.offices, func(o office) bool { return o.of == body.entity })
}

// stateOf gives the state of an actor, of an unknown person that of the office that the text tells:
// "Kenya's envoy, Ann Lee, said that her country"; nil for unknown.
func (x *resolution) stateOf(a *actor) *entity.Entity {
	if a.entity.Type == entity.Country {
		return a.entity
	}
	if a.entity.Country != "" || a.entity.Type != entity.Person {
		return x.state(a.entity.Country)
	}
	if of := a.serves(); of != nil {
		return x.state(of.Country)
	}
	return x.calledBefore(a)
}

// calledBefore gives the state by whose nameless officer behind a comma a person is named first:
// "Kenya's principal secretary for trade, Ann Lee, said"; nil for none.
func (x *resolution) calledBefore(a *actor) *entity.Entity {
	if len(a.at) == 0 {
		return nil
	}
	first := &x.out[a.at[0]]
	if first.Form != entity.Name || x.token(first.Sentence, first.First-1).Text != "," || x.token(first.Sentence, first.Last).Text != "," {
		return nil
	}
	for j := a.at[0] - 1; j >= x.begin[first.Sentence]; j-- {
		b := &x.out[j]
		if b.Form == entity.Role && b.Entity != nil && b.Entity.Type == entity.Country && b.First == 0 && first.First-b.Last < 6 && b.TitleOf != nil && b.TitleOf.ID == b.Entity.ID {
			return b.Entity
		}
	}
	return nil
}

// ministerial tells the names of ministries: what "it" will do its state may do.
func ministerial(name string) bool { return headWord(name, "Ministry", "Department") }

// commands tells the names of ministries, commands and councils, media, courts and banks:
// "its forces" are not theirs but the state's.
func commands(name string) bool {
	return ministerial(name) || headWord(name, "Command", "Council", "Staff", "Office", "Television", "television", "TV", "Radio", "News", "Court", "Bank", "Parliament")
}

// itsState gives "its" of a body to the body's state where only states have what it owns, the
// ambassador of a ministry, the citizens of an army, and "it" of a ministry where only states do
// what it does.
func (x *resolution) itsState(i int) {
	m := &x.out[i]
	if m.Entity == nil || m.Entity.Type != entity.Organization || m.Entity.Country == "" {
		return
	}
	switch x.lower(i) {
	case "it":
		if !ministerial(m.Entity.Name) || !x.severs(i) {
			return
		}
	case "its":
		if !x.stateOnly[x.token(m.Sentence, m.Last).Lower] || !commands(m.Entity.Name) && !headWord(m.Entity.Name, "Army", "Navy", "Forces", "Force") {
			return
		}
	default:
		return
	}
	if s := x.state(m.Entity.Country); s != nil {
		x.set(i, s, m.Antecedent, m.Why)
	}
}

// severs tells whether mention i is told to do what states alone do: "it will cut ties".
func (x *resolution) severs(i int) bool {
	n, s := x.node(i), x.out[i].Sentence
	if n.label != syntax.Subject || n.clause < x.out[i].First {
		return false
	}
	return x.severing[x.token(s, n.clause).Lower]
}

// headWord tells whether one of some words heads a name.
func headWord(name string, of ...string) bool {
	name, _, _ = strings.Cut(name, " of ")
	return slices.ContainsFunc(strings.Fields(name), func(w string) bool { return slices.Contains(of, w) })
}

// ofLeader gives the state of who leads a government or regime: "the government
// of Nicolás Maduro".
func (x *resolution) ofLeader(i int) *entity.Entity {
	m := &x.out[i]
	if !x.ruled[x.token(m.Sentence, m.Head).Lower] || x.token(m.Sentence, m.Last).Lower != "of" {
		return nil
	}
	for j := i + 1; j < x.read && x.out[j].Sentence == m.Sentence && x.out[j].First <= m.Last+4; j++ {
		b := &x.out[j]
		if b.Entity != nil && b.Form == entity.Name && b.Entity.Type == entity.Person && (b.First == m.Last+1 || x.out[j-1].Form == entity.Office && x.out[j-1].First == m.Last+1) {
			return x.state(b.Entity.Country)
		}
	}
	return nil
}

// ofPresident gives the state of whose office behind "the country's" somebody is
// named to hold: "the country's late president, Ann Lee"; nil for none.
func (x *resolution) ofPresident(i int) *entity.Entity {
	m, n := &x.out[i], x.places[i].noun
	if n == nil || n.number != one || !n.of(entity.Country) || n.kinds[0] != entity.Country || x.token(m.Sentence, m.Last).Lower != "'s" {
		return nil
	}
	for j := i + 1; j < x.read && x.out[j].Sentence == m.Sentence && x.out[j].First <= m.Last+6; j++ {
		b := &x.out[j]
		if b.Form != entity.Name || b.Entity == nil || b.Entity.Type != entity.Person || b.Title == "" && x.token(m.Sentence, b.First-1).Text != "," {
			continue
		}
		for k := m.Last + 1; k < b.First; k++ {
			if t := x.token(m.Sentence, k); prepositions[t.Lower] || auxiliaries[t.Lower] || breaksClause[t.Lower] && t.Text != "," || t.Text == "," && k < b.First-1 {
				return nil
			}
		}
		return x.state(b.Entity.Country)
	}
	return nil
}

// cityRun gives the last mention, in the sentence of "its" or the one before, of a city or region, where
// only those have what it owns: "Chad shelled Sarh, and its mayor fled"; -1 for none.
func (x *resolution) cityRun(i int) int {
	m := &x.out[i]
	if x.lower(i) != "its" || !x.placeOnly[x.token(m.Sentence, m.Last).Lower] {
		return -1
	}
	for j := i - 1; j >= 0 && m.Sentence-x.out[j].Sentence <= 1; j-- {
		if b := &x.out[j]; b.Entity != nil && b.Entity.Type == entity.Place && b.Form == entity.Name {
			return j
		}
	}
	return -1
}

// state gives the entity of a country, the text's own where it has one.
func (x *resolution) state(code string) *entity.Entity {
	if code == "" {
		return nil
	}
	for _, a := range x.order {
		if a.entity.Type == entity.Country && a.entity.Country == code {
			return a.entity
		}
	}
	return x.states[code]
}

// capital gives the capital of a state, where the text has named it.
func (x *resolution) capital(code string) *actor {
	for _, a := range x.order {
		if a.entity.Type == entity.Place && a.entity.Name == x.capitals[code] && len(a.at) > 0 {
			return a
		}
	}
	return nil
}
