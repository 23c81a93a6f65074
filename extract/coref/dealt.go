package coref

import (
	"slices"
	"strings"

	"geokg/extract/entity"
)

// Offices that two have, each in the own state, where the text tells of the states before.

// officers are nouns for those whose office deal gives: each state has one.
var officers = map[string]string{"ministers": "minister", "presidents": "president", "premiers": "premier", "leaders": "leader"}

// deal gives those named beside "their foreign ministers" or "the two presidents" the office, each in the
// own one of the two states that are meant: in that which the tables have the person in, else in order.
func (x *resolution) deal(i int) {
	people, behind := x.namedBeside(i)
	if len(people) != 2 {
		return
	}
	for _, j := range people {
		if b := &x.out[j]; b.Title != "" || b.TitleOf != nil {
			return
		}
	}
	owner := x.theirs(i)
	states := x.statesOfOfficers(i, people, owner, behind)
	if states == nil {
		return
	}
	title := x.titleInPlural(&x.out[i])
	for k, j := range people {
		b := &x.out[j]
		b.Title, b.TitleOf = title, states[k]
		if !behind {
			x.hold(x.actor(b.Entity), b)
		}
	}
	if owner >= 0 && !behind { // "Ann Lee and Jan Roe, their foreign ministers": not those two's
		for at, left := range x.meantAt(owner) {
			x.set(left, states[min(at, 1)], -1, "whose officers they are")
		}
	}
}

// namedBeside gives the persons whom a comma joins to a plural noun for officers, behind it or before it.
func (x *resolution) namedBeside(i int) (people []int, behind bool) {
	m, n := &x.out[i], x.places[i].noun
	if n == nil || !n.of(entity.Person) || officers[x.token(m.Sentence, m.Head).Lower] == "" || m.Head != m.Last-1 {
		return nil, false
	}
	if list := x.listBehind(i, n); len(list) > 0 {
		return list, true
	}
	first := m.First
	if w := x.token(m.Sentence, first-1).Lower; x.pronouns[w] != nil || small[w] {
		first--
	}
	for j := i - 1; j > x.begin[m.Sentence]; j-- {
		a, b := &x.out[j-1], &x.out[j]
		if b.Last != first-1 || x.token(m.Sentence, b.Last).Text != "," {
			continue
		}
		if namesPerson(a) && namesPerson(b) && x.areJoined(j-1, j) && x.token(m.Sentence, a.First-1).Text != "," {
			return []int{j - 1, j}, false
		}
	}
	return nil, false
}

func namesPerson(m *Mention) bool {
	return m.Form == entity.Name && m.Entity != nil && m.Entity.Type == entity.Person
}

// theirs gives the pronoun that a plural noun begins with, or that stands before it; -1 for none.
func (x *resolution) theirs(i int) int {
	m := &x.out[i]
	for _, at := range [...]int{m.First, m.First - 1} {
		if x.token(m.Sentence, at).Lower == "their" {
			return x.pronounAt(i, at)
		}
	}
	return -1
}

// statesOfOfficers gives the states of two persons, by the tables, else of the two whom "their" stands for or
// whom the text has named side by side.
func (x *resolution) statesOfOfficers(i int, people []int, owner int, behind bool) []*entity.Entity {
	known := make([]*entity.Entity, 2)
	for k, j := range people {
		known[k] = x.state(x.out[j].Entity.Country)
	}
	if known[0] != nil && known[1] != nil {
		if known[0] == known[1] {
			return nil
		}
		return known
	}
	var two []*actor
	if owner >= 0 && behind && x.out[owner].Entity != nil {
		two = x.meant(owner)
	} else if two = x.pair(i, x.nouns["countries"]); two == nil {
		two = x.mainPair(nil)
	}
	if len(two) != 2 || slices.ContainsFunc(two, func(a *actor) bool { return a.entity.Type != entity.Country }) {
		return nil
	}
	states := []*entity.Entity{two[0].entity, two[1].entity}
	if known[0] == states[1] || known[1] == states[0] {
		slices.Reverse(states)
	}
	for k := range known {
		if known[k] != nil && known[k] != states[k] {
			return nil
		}
	}
	return states
}

// meantAt gives the mention itself and the further ones over the same words.
func (x *resolution) meantAt(j int) []int {
	all := []int{j}
	for k := x.read; k < len(x.out); k++ {
		if x.out[k].Span == x.out[j].Span {
			all = append(all, k)
		}
	}
	return all
}

// titleInPlural gives the office that a plural noun tells: "foreign minister" of "their foreign ministers".
func (x *resolution) titleInPlural(m *Mention) string {
	title := officers[x.token(m.Sentence, m.Head).Lower]
	for k := m.Head - 1; k >= m.Head-2; k-- {
		w := x.token(m.Sentence, k)
		if !isLowerWord(w.Text) || small[w.Lower] || determiners[w.Lower] || numerals[w.Lower] > 0 || x.pronouns[w.Lower] != nil {
			break
		}
		title = w.Lower + " " + title
	}
	return strings.TrimSpace(title)
}
