package coref

import (
	"slices"

	"geokg/extract/entity"
	"geokg/extract/lexicon"
)

// pronounWords are the words of pronounwords.txt, by use.
type pronounWords struct {
	goods, hostile, captives, kidnaps, blaming    map[string]bool // assailant.go
	fighting, granted, granting, polite, enacting map[string]bool // barred.go
	rewarding                                     map[string]bool // clear.go
	meeting, talking                              map[string]bool // readout.go
	clashing, mediating, mediators                map[string]bool // foes.go
	receiving, coming                             map[string]bool // guest.go
	turning, lodging, handling, household         map[string]bool // argument.go
	naming                                        map[string]bool // ownoffice.go
	wronging, charges, texts, answering, parts    map[string]bool // toldof.go
	chiefs                                        map[string]bool // likewise
	speaking                                      map[string]bool // saidlast.go
}

func (t *tables) readPronounWords(set *lexicon.Set) error {
	p := &t.hints
	return readUses(set, "pronounwords.txt", useColumns, map[string]*map[string]bool{"goods": &p.goods, "hostile": &p.hostile, "captives": &p.captives,
		"kidnaps": &p.kidnaps, "blaming": &p.blaming, "fighting": &p.fighting, "granted": &p.granted, "granting": &p.granting,
		"polite": &p.polite, "enacting": &p.enacting, "rewarding": &p.rewarding,
		"meeting": &p.meeting, "talking": &p.talking, "clashing": &p.clashing,
		"mediating": &p.mediating, "mediators": &p.mediators, "receiving": &p.receiving, "coming": &p.coming,
		"turning": &p.turning, "lodging": &p.lodging, "handling": &p.handling, "household": &p.household,
		"naming":   &p.naming,
		"wronging": &p.wronging, "charges": &p.charges, "texts": &p.texts, "answering": &p.answering, "parts": &p.parts, "chiefs": &p.chiefs, "speaking": &p.speaking})
}

// pronoun resolves one pronoun of the third person or a relative one.
func (x *resolution) pronoun(i int) {
	x.goBack(i)
	x.itsState(i)
}

// goBack gives a pronoun whom it goes back to.
func (x *resolution) goBack(i int) {
	p := x.pronouns[x.lower(i)]
	switch {
	case p == nil || p.person == "1":
		return
	case p.person == "who":
		x.relative(i, p)
		return
	}
	if e := x.bodyOf(i); e != nil {
		x.set(i, e, -1, "who issues the text")
		return
	}
	if x.ofText(i) {
		return
	}
	if j := x.cityRun(i); j >= 0 {
		x.set(i, x.out[j].Entity, j, p.rule)
		return
	}
	if p.number == many {
		for _, of := range []func(int) []*actor{x.joined, x.goneOn, x.conferring, x.atOdds, x.actedOnToo} {
			if members := of(i); members != nil {
				x.setAll(i, members, p.rule)
				return
			}
		}
	}
	to := -1
	for _, way := range []func(*resolution, int, *pronoun) int{(*resolution).clear, (*resolution).beside, (*resolution).ahead,
		(*resolution).clauseBefore, (*resolution).reporter, (*resolution).sayer, (*resolution).related, (*resolution).ownGoods} {
		if to = way(x, i, p); to != -1 {
			break
		}
	}
	switch {
	case to == unnamed:
		return
	case to >= 0 && x.out[to].Entity == nil:
		x.follows = append(x.follows, link{i, to})
		return
	case to >= 0:
		x.set(i, x.out[to].Entity, to, p.rule)
		return
	}
	follows := len(x.follows)
	if c := x.best(i, p); c != nil {
		x.settle(i, c, p.rule)
		return
	}
	if p.number == many && len(x.follows) == follows {
		if members := x.joint(i); members != nil {
			x.setAll(i, members, p.rule)
			return
		}
		if j := x.pluralSubject(i); j >= 0 {
			x.set(i, x.out[j].Entity, j, p.rule)
			return
		}
	}
	if to = x.ownSubject(i, p); to < 0 {
		to = x.leading(i, p)
	}
	if to < 0 {
		to = x.officersOwn(i, p)
	}
	if to < 0 && len(x.follows) == follows {
		to = x.onlyOfGender(i, p)
	}
	if to >= 0 {
		x.set(i, x.out[to].Entity, to, p.rule)
	}
}

// beside gives the mention to which a possessive right behind it belongs:
// "Russia and its allies", "sanctions on Russia over its invasion". It is -1
// where none stands there.
func (x *resolution) beside(i int, p *pronoun) int {
	m := &x.out[i]
	if x.places[i].function != possessive {
		return -1
	}
	if j := x.bracketed(i, p); j >= 0 {
		return j
	}
	link := x.token(m.Sentence, m.First-1).Lower
	if link != "and" && link != "over" && link != "for" {
		return -1
	}
	for j := i - 1; j >= 0 && x.out[j].Sentence == m.Sentence; j-- {
		b := &x.out[j]
		if b.Last != m.First-1 || b.Entity == nil || b.Form == entity.Pronoun {
			continue
		}
		if link == "and" && x.places[j].function != subject || j+1 < x.read && x.out[j+1].Span == b.Span || !slices.Contains(takers[p.task()], b.Entity.Type) || b.Entity.Type == entity.Place {
			return -1
		}
		if g := x.actor(b.Entity).gender; p.task() == forPerson && g != unknown && g != p.gender {
			return -1
		}
		return j
	}
	return -1
}

// best chooses the actor that a pronoun in mention i goes back to, or nil.
func (x *resolution) best(i int, p *pronoun) *choice {
	return x.choose(i, x.antecedents(i, p), p.task())
}

// task gives the weights for a pronoun of the third person.
func (p *pronoun) task() task {
	switch {
	case p.gender == thing:
		return forThing
	case p.number == many:
		return forMany
	}
	return forPerson
}

// takers are the types of entity that pronouns stand for.
var takers = [tasks][]entity.Type{
	forPerson: {entity.Person},
	forThing:  {entity.Country, entity.Organization, entity.ArmedGroup, entity.Place},
	forMany:   {entity.Country, entity.Organization, entity.ArmedGroup, entity.Nationality},
}

// antecedents lists who a pronoun may go back to.
func (x *resolution) antecedents(i int, p *pronoun) []candidate {
	kinds := takers[p.task()]
	return x.candidates(i, func(a *actor) (float64, gender) {
		if !slices.Contains(kinds, a.entity.Type) || a.entity.Type == entity.Organization && x.venue(a.last()) {
			return 0, unknown
		}
		if p.gender != male && p.gender != female {
			return 1, unknown
		}
		if a.gender != unknown && a.gender != p.gender {
			return 0, unknown
		}
		return 1, a.gender
	}, p)
}

// venue tells whether mention j is merely where something was said: "announced on
// Twitter".
func (x *resolution) venue(j int) bool {
	if j < 0 {
		return false
	}
	m := &x.out[j]
	w := x.token(m.Sentence, m.First-1).Lower
	return (w == "on" || w == "via") && x.isSaying(x.token(m.Sentence, m.First-2).Lower)
}

// salient chooses among the actors that a noun can stand for.
func (x *resolution) salient(i int, fits func(*actor) float64) *choice {
	cs := x.candidates(i, func(a *actor) (float64, gender) { return fits(a), unknown }, nil)
	return x.choose(i, cs, forNoun)
}
