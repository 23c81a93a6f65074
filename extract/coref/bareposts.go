package coref

import (
	"slices"
	"strings"

	"geokg/extract/entity"
	"geokg/extract/syntax"
)

// Offices told without whose they are, where what the text has told of before says it: the envoy is of
// the state of which it has told an embassy, "Chad closed its embassy. The ambassador, Ann Lee, left", the
// judge of the court, "The High Court met. Judge Ann Lee read", the head of mission of the mission, a
// spokesman of the body that has just acted.

// barePosts gives them. The tables know of which state some of the bearers are.
func (x *resolution) barePosts() {
	var court *entity.Entity // told of last
	for i := range x.read {
		if e := x.courtAt(i); e != nil {
			court = e
		}
		m := &x.out[i]
		if m.Title == "" || m.Former || m.Whose != 0 || m.Form != entity.Name || m.Entity == nil || m.Entity.Type != entity.Person {
			continue
		}
		first, last, ok := x.titlePlace(m)
		of := m.TitleOf
		if !ok || of != nil && of.Type != entity.Place && x.token(m.Sentence, last).Lower != "in" {
			continue
		}
		title := strings.ToLower(m.Title)
		words := strings.Fields(title)
		is := func(of map[string]bool) bool { return slices.ContainsFunc(words, func(w string) bool { return of[w] }) }
		there := x.placeBehind(m, last)
		switch {
		case x.saidOtherwise(m, first, last):
			if of == nil && is(x.diplomats) {
				of = x.ownersEnvoy(m, first)
			}
		case strings.HasSuffix(title, " envoy"): // a "special envoy" may be anybody's
		case is(x.diplomats) || strings.HasSuffix(title, "high commissioner"): // a place behind the title is that of the mission
			of = x.sender(i)
		case there != nil && (is(x.judges) || is(x.prosecutors)):
			of = there
		case of != nil:
		case strings.HasSuffix(title, "of mission"):
			if of = x.missionTold(i); of == nil {
				of = x.sender(i)
			}
		case is(x.voices):
			of = x.speaksFor(i)
		case court == nil:
		case is(x.judges) && !unnamedCourt(court):
			of = court
		case is(x.judges) || is(x.prosecutors):
			if of = court; court.Country != "" {
				of = x.state(court.Country)
			}
		}
		if of == nil || of == m.TitleOf || m.Entity.Country != "" && of.Country != "" && m.Entity.Country != of.Country {
			continue
		}
		m.TitleOf = of
		x.addOffice(m, first, last)
	}
}

// titlePlace gives the first token of the title beside the name of mention m and the one behind its last:
// "Judge Ann Lee", "the judge, Ann Lee", "Ann Lee, the judge"; false where it stands elsewhere.
func (x *resolution) titlePlace(m *Mention) (first, last int, ok bool) {
	title := strings.Fields(strings.ToLower(m.Title))
	word := func(k int) string { return x.token(m.Sentence, k).Lower }
	from, to := max(0, m.First-len(title)-longestBeside), m.Last+longestBeside
	for k := to; k >= from; k-- {
		if k+len(title) > m.First && k < m.Last {
			continue
		}
		same := true
		for n, w := range title {
			if g := word(k + n); g != w && g != w+"s" {
				same = false
				break
			}
		}
		if same {
			return k, k + len(title), true
		}
	}
	return 0, 0, false
}

// longestBeside is how many tokens may stand between a name and its title: a comma, an article, a rank.
const longestBeside = 4

// saidOtherwise tells whether it is said to be somebody's all the same: "[the club]'s envoy, Ann Lee", "Ann
// Lee, the envoy of [the club]".
func (x *resolution) saidOtherwise(m *Mention, first, last int) bool {
	word := func(k int) string { return x.token(m.Sentence, k).Lower }
	before, behind := word(first-1), word(last)
	return before == "own" || before == "would-be" || before == "'s" || before == "’s" || behind == "of" || behind == "for" || x.pronouns[before] != nil
}

// addOffice adds a mention of the title for whose office it is, as package entity does where it knows that.
func (x *resolution) addOffice(m *Mention, first, last int) {
	e := m.TitleOf
	span := x.token(m.Sentence, first).Span
	span.End = x.token(m.Sentence, last-1).End
	x.out = append(x.out, Mention{Antecedent: -1, Mention: entity.Mention{Span: span, Sentence: m.Sentence, First: first, Last: last, Head: last - 1,
		Form: entity.Office, Entity: e, Rule: "title of " + m.Entity.Name}})
	x.places = append(x.places, place{quote: -1})
}

// ownersEnvoy gives the state of whose envoy the words before a title say somebody to be: "his chargé d'affaires, Ann
// Lee"; nil for unknown, as for an envoy, who may be sent for that person alone.
func (x *resolution) ownersEnvoy(m *Mention, first int) *entity.Entity {
	if strings.HasSuffix(strings.ToLower(m.Title), "envoy") {
		return nil
	}
	owner := x.ownerAt(m.Sentence, first-1)
	if owner == nil || owner.Type != entity.Person || key(owner) == key(m.Entity) {
		return nil // of a state the words tell it themselves
	}
	return x.stateOf(x.actor(owner))
}

// placeBehind gives the state in which the holder of an office is said to sit: "the prosecutor in Brest, Ann Lee",
// "Judge Ann Lee in Mexico"; nil for none.
func (x *resolution) placeBehind(m *Mention, last int) *entity.Entity {
	for j := x.begin[m.Sentence]; j < x.begin[m.Sentence+1]; j++ {
		b := &x.out[j]
		if b.Entity != nil && (b.First == last+1 || b.First == m.Last+1) && x.token(m.Sentence, b.First-1).Lower == "in" && (b.Entity.Type == entity.Place || b.Entity.Type == entity.Country) {
			return x.state(b.Entity.Country)
		}
	}
	return nil
}

// unnamedCourt tells whether a court is known by its state alone: "a court in Lima".
func unnamedCourt(e *entity.Entity) bool {
	return strings.HasSuffix(e.Name, "court") || strings.HasSuffix(e.Name, "tribunal")
}

// courtAt gives the court that mention i stands for; nil for none.
func (x *resolution) courtAt(i int) *entity.Entity {
	m := &x.out[i]
	e := m.Entity
	if e == nil || e.Type != entity.Organization || m.Form == entity.Pronoun {
		return nil
	}
	if m.Form != entity.Name && x.courts[x.token(m.Sentence, m.Head).Lower] || headWord(e.Name, "Court", "Tribunal", "court", "tribunal") {
		return e
	}
	return nil
}

// sender gives the state whose envoy the person of mention i is: that of which the text has last told an
// envoy or a mission before; else the own one by the tables; nil for unknown.
func (x *resolution) sender(i int) *entity.Entity {
	own := x.out[i].Entity.Country
	sends, not := x.receiver(i)
	if sends != nil && (own == "" || sends.Country == own) {
		return sends
	}
	for j := i - 1; j >= 0 && (own != "" || x.out[j].Sentence >= x.out[i].Sentence-sendsWithin); j-- {
		if e := x.sends(j); e != nil && (own == "" || e.Country == own) && e.Country != not {
			return e
		}
	}
	if own != "" {
		return x.state(own)
	}
	return nil
}

// sendsWithin is how many sentences back the embassy may be of whose state an unknown envoy is.
const sendsWithin = 6

// receiver tells of the state that by its verb has the person of mention i as its own envoy, that recalls or appoints
// one, and gives the code of the one that has one of another's: that summons, expels or meets one.
func (x *resolution) receiver(i int) (own *entity.Entity, not string) {
	n := x.node(i)
	if n.clause < 0 {
		return nil, ""
	}
	j := x.actingAt(n.clause, i)
	if j < 0 {
		return nil, ""
	}
	b, verb := &x.out[j], x.token(x.out[i].Sentence, n.clause).Lower
	switch {
	case lemma(x.recalling, verb):
		if n.label == syntax.Object {
			return x.stateOf(x.actor(b.Entity)), ""
		}
	case b.TitleOf != nil:
		return nil, b.TitleOf.Country
	case b.Entity.Type == entity.Person || lemma(x.bodies.calling, verb):
		return nil, b.Entity.Country
	}
	return nil, ""
}

// sends gives the state of whose envoy or mission mention j tells, with the word beside it: "Chad's embassy",
// "its ambassador", "the Chadian envoy", "the embassy of Chad"; nil for none.
func (x *resolution) sends(j int) *entity.Entity {
	b := &x.out[j]
	if b.Entity == nil {
		return nil
	}
	if b.Entity.Type == entity.Person {
		if b.TitleOf != nil && b.TitleOf.Type == entity.Country && slices.ContainsFunc(strings.Fields(strings.ToLower(b.Title)), func(w string) bool { return x.diplomats[w] }) {
			return b.TitleOf
		}
		return nil
	}
	if b.Entity.Type != entity.Country {
		return nil
	}
	word := func(k int) string { return x.token(b.Sentence, k).Lower }
	posts := func(w string) bool { return x.diplomats[w] || x.missions[w] }
	if b.Form != entity.Name && posts(word(b.Head)) {
		return b.Entity
	}
	k := b.Last
	if word(k) == "'s" || word(k) == "’s" {
		k++
	}
	if posts(word(k)) || posts(word(k+1)) && word(k) != "," && !small[word(k)] {
		return b.Entity
	}
	k = b.First - 1
	if word(k) == "the" {
		k--
	}
	if word(k) == "of" && posts(word(k-1)) {
		return b.Entity
	}
	return nil
}

// missionTold gives the mission or force of several states that the text has told of last before mention i: "The
// Chad Mission met. The Head of Mission, Ann Lee, spoke"; nil for none.
func (x *resolution) missionTold(i int) *entity.Entity {
	for j := i - 1; j >= 0; j-- {
		e := x.out[j].Entity
		if e == nil || e.Type != entity.Organization || e.Country != "" {
			continue
		}
		words := strings.Fields(e.Name)
		if slices.ContainsFunc(words, func(w string) bool { return x.fieldBodies[strings.ToLower(w)] }) || len(words[0]) > 3 && strings.ToUpper(words[0]) == words[0] {
			return e // "EUFOR Chad"
		}
	}
	return nil
}

// speaksFor gives the body or group that acts last before mention i, in its sentence or the one before, for which
// "a spokesman, Ann Lee," speaks; nil for none.
func (x *resolution) speaksFor(i int) *entity.Entity {
	for j := i - 1; j >= 0 && x.out[j].Sentence >= x.out[i].Sentence-1; j-- {
		b := &x.out[j]
		if b.Entity == nil || b.Form == entity.Office || key(b.Entity) == key(x.out[i].Entity) || x.node(j).label != syntax.Subject {
			continue
		}
		if t := b.Entity.Type; t == entity.Organization || t == entity.ArmedGroup {
			return b.Entity
		} else if t == entity.Person {
			return nil
		}
	}
	return nil
}
