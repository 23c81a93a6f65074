package coref

import (
	"slices"
	"strings"

	"geokg/extract/entity"
)

// nominal resolves "the group", "the ministry", "the country", "his country",
// "Iran's capital", "its forces".
func (x *resolution) nominal(i int) {
	m, p := &x.out[i], x.places[i]
	if owner, ok := x.owner(i); ok {
		x.owned(i, owner)
		return
	}
	n := p.noun
	if n == nil {
		return
	}
	if p.many && !slices.Equal(n.kinds, []entity.Type{entity.ArmedGroup}) {
		x.plural(i)
		return
	}
	if i+1 < x.read && x.out[i+1].First == m.Last && x.out[i+1].Sentence == m.Sentence && x.out[i+1].Form == entity.Name && x.out[i+1].Entity != nil &&
		slices.Contains(n.kinds, x.out[i+1].Entity.Type) {
		x.set(i, x.out[i+1].Entity, i+1, "apposition") // "the group Boko Haram"
		return
	}
	if a := x.salient(i, func(a *actor) float64 { return n.fits(x.tables, a) }); a != nil {
		x.set(i, a.entity, a.last(), n.rule)
		return
	}
	if slices.Contains(n.kinds, entity.Country) {
		if e := x.onlyCountry(); e != nil {
			x.set(i, e, -1, n.rule)
		}
	}
}

// fits tells how well an actor can be what a noun stands for: 0 not at all, 1
// by its type, 2 by a word of its name.
func (n *noun) fits(t *tables, a *actor) float64 {
	if !slices.Contains(n.kinds, a.entity.Type) {
		return 0
	}
	if a.entity.Type == entity.Person {
		if n.open || slices.ContainsFunc(a.offices, func(o office) bool {
			return slices.ContainsFunc(n.named, func(w string) bool { return hasWords(o.title, w) })
		}) {
			return 2
		}
		return 0
	}
	opaque := true
	for _, name := range append([]string{strings.ToLower(a.entity.Name)}, a.names...) {
		name = headOf(name)
		for _, w := range n.named {
			if hasWords(name, w) {
				return 2
			}
		}
		if opaque && a.entity.Type == entity.Organization {
			for _, w := range strings.Fields(name) {
				opaque = opaque && !t.classes[w]
			}
		}
	}
	if n.open && opaque {
		return 1
	}
	return 0
}

// headOf gives the part of a lower-case name that tells what it is: "ministry"
// of "ministry of energy".
func headOf(name string) string {
	for _, cut := range []string{" of ", " for ", " (", " in "} {
		name, _, _ = strings.Cut(name, cut)
	}
	return name
}

// owner gives who owns what a mention names: "its forces", "Iran's capital".
// It is false where the phrase names no owner, and nil where the owner is not
// known.
func (x *resolution) owner(i int) (*actor, bool) {
	m := &x.out[i]
	for _, at := range []int{m.First, m.First - 1} {
		t := x.token(m.Sentence, at)
		if p := x.pronouns[t.Lower]; p != nil && p.use != "subject" && p.use != "object" && p.use != "reflexive" {
			if at == m.First-1 && i > 0 && x.out[i-1].First == at && x.out[i-1].Entity != nil {
				return x.actor(x.out[i-1].Entity), true // resolved already
			}
			if p.person != "3" {
				return nil, true
			}
			return x.best(i, p, possessive), true
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
	return nil, false
}

// owned resolves what belongs to an owner: a person's country, a country's
// capital, the forces and people of a country or group.
func (x *resolution) owned(i int, owner *actor) {
	m, n := &x.out[i], x.places[i].noun
	if owner == nil {
		return
	}
	head := x.token(m.Sentence, m.Head).Lower
	state := owner.entity
	if state.Type != entity.Country {
		state = x.state(state.Country)
	}
	switch {
	case head == "capital":
		if state != nil {
			if c := x.capital(state.Country); c != nil {
				x.set(i, c.entity, c.last(), "capital")
			}
		}
	case n != nil && slices.Contains(n.kinds, entity.Country):
		if state != nil && (owner.entity.Type == entity.Person || owner.entity.Type == entity.Country) {
			x.set(i, state, owner.last(), n.rule)
		}
	case m.Form == entity.Forces:
		switch owner.entity.Type {
		case entity.Person:
			if state != nil {
				x.set(i, state, owner.last(), "forces of a person's state")
			}
		default:
			x.set(i, owner.entity, owner.last(), "forces of their owner")
		}
	case n != nil && !n.nameless() && n.number == one && !slices.Contains(n.kinds, entity.Place):
		if a := x.salient(i, func(a *actor) float64 {
			if a == owner {
				return 0
			}
			return n.fits(x.tables, a)
		}); a != nil {
			x.set(i, a.entity, a.last(), n.rule)
		}
	}
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

// onlyCountry gives the one state that all the text's actors so far belong to.
func (x *resolution) onlyCountry() *entity.Entity {
	code := ""
	for _, a := range x.order {
		switch c := a.entity.Country; {
		case len(a.at) == 0 || c == "" || c == code:
		case code == "":
			code = c
		default:
			return nil
		}
	}
	return x.state(code)
}
