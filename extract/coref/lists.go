package coref

import (
	"slices"
	"strings"

	"geokg/extract/entity"
	"geokg/extract/syntax"
)

// listBehind gives the mentions of the list behind a comma that tells who the plural
// mention i is: "both ministers, Ada Qwerin and Jan Novak".
func (x *resolution) listBehind(i int, n *noun) (list []int) {
	m := &x.out[i]
	if t := x.token(m.Sentence, m.Last).Text; t != "," && t != ":" {
		return nil
	}
	for j := i + 1; j < x.read && x.out[j].Sentence == m.Sentence; j++ {
		b := &x.out[j]
		if b.Entity == nil || b.Form != entity.Name || !n.of(b.Entity.Type) {
			if b.Form == entity.Office || b.Form == entity.Demonym || len(list) > 0 && b.First == x.out[list[len(list)-1]].Last+1 && x.token(b.Sentence, b.First-1).Lower == "of" {
				continue // "Ada Qwerin of Chad and Jan Novak of Mali"
			}
			return list
		}
		if len(list) == 0 && x.beforeTitle(b) > m.Last || len(list) > 0 && !x.goesOn(list[len(list)-1], j) {
			return list
		}
		if k := len(list) - 1; k > 0 && x.hasAnd(list[k-1], list[k]) {
			return list // "A and B, left C"
		}
		list = append(list, j)
	}
	return list
}

// hasAnd tells whether "and" stands between two mentions of a sentence.
func (x *resolution) hasAnd(k, j int) bool {
	for t := x.out[k].Last; t < x.out[j].First; t++ {
		if x.token(x.out[k].Sentence, t).Lower == "and" {
			return true
		}
	}
	return false
}

// listOf gives the members of the latest list of so many of the noun's kinds, up to eight
// sentences before mention i: "A, B and C", then "the three"; nobody for whom as many others
// come between: "four diplomats".
func (x *resolution) listOf(i, want int, n *noun) []*actor {
	for j := i - 1; j > 0 && x.out[i].Sentence-x.out[j].Sentence <= 8; j-- {
		m := &x.out[j]
		if m.Entity == nil {
			if q := x.places[j].noun; q != nil && q.nameless() && numerals[x.token(m.Sentence, m.First).Lower] == want {
				return nil
			}
			continue
		}
		if !n.of(m.Entity.Type) {
			continue
		}
		if list := x.listTo(j); len(list) == want {
			return x.actorsOf(list)
		}
		if list := x.rollTo(j); len(list) == want {
			return x.actorsOf(list)
		}
	}
	return nil
}

// rollTo gives the persons of the list that ends with mention j, with what each is or has done
// between: "Ann Lee, who runs the port; Jan Roe of Mali; and Max Hill".
func (x *resolution) rollTo(j int) []int {
	m := &x.out[j]
	if m.Entity.Type != entity.Person || m.Form != entity.Name || x.token(m.Sentence, x.beforeTitle(m)).Lower != "and" {
		return nil
	}
	list := []int{j}
	for k := j - 1; k >= x.begin[m.Sentence]; k-- {
		b := &x.out[k]
		if b.Entity == nil || b.Entity.Type != entity.Person || b.Form != entity.Name {
			continue
		}
		if !x.rollsOn(b, &x.out[list[0]]) {
			break
		}
		list = slices.Insert(list, 0, k)
	}
	return list
}

// beforeTitle gives the token before a name and its title; a title may stand behind it, too: "Max Hill,
// a priest".
func (x *resolution) beforeTitle(m *Mention) int {
	title := strings.Fields(m.Title)
	if n := len(title); n > 0 && !strings.EqualFold(x.token(m.Sentence, m.First-1).Text, title[n-1]) {
		return m.First - 1
	}
	return m.First - 1 - len(title)
}

// rollsOn tells whether a name is the next of a list after another: behind a comma, a semicolon
// or "and", with no verb between that the sentence is built on.
func (x *resolution) rollsOn(a, b *Mention) bool {
	end := x.beforeTitle(b)
	if end < a.Last || end-a.Last > 16 {
		return false
	}
	switch x.token(b.Sentence, end).Lower {
	case ",", ";", "(", "and":
	default:
		return false
	}
	t := x.tree(b.Sentence)
	for k := a.Last; k < end; k++ {
		if verbal(t[k].Tag) && (t[k].Head < 0 || t[k].Label == syntax.Complement || t[k].Label == syntax.Adverbial) {
			return false
		}
	}
	return true
}

// leadingList gives the three or more states that the sentence before has for its subject,
// where mention i is that of its own.
func (x *resolution) leadingList(i int) []*actor {
	m := &x.out[i]
	if m.First > 0 || m.Sentence == 0 || m.Last-m.First != 2 || x.places[i].function != subject {
		return nil
	}
	first := x.begin[m.Sentence-1]
	for j := i - 1; j > first; j-- {
		if list := x.listTo(j); len(list) > 2 && len(list) < 7 && list[0] == first && x.out[j].Entity.Type == entity.Country && x.places[first].function == subject {
			return x.actorsOf(list)
		}
	}
	return nil
}

// joined gives the members of the latest list, "A and B" or "A, B and C", that
// "they" may stand for: in the same sentence, or as the subject of the one
// before, nobody plural coming between.
func (x *resolution) joined(i int) []*actor {
	back := 1
	if s := x.out[i].Sentence - 1; s > 0 && x.namesNobody(s) {
		back = 2 // "A and B met. Their talks were long. They agreed"
	}
	for j := i - 1; j > 0 && x.out[i].Sentence-x.out[j].Sentence <= back; j-- {
		if x.out[j].Contains(x.out[i].Span) {
			continue // "their leaders"
		}
		if e := x.out[j].Entity; x.places[j].many && (e == nil || e.Type != entity.Country) {
			return nil
		}
		if k := x.withOwn(j); k >= 0 && (x.places[k].function == subject || x.out[j].Sentence == x.out[i].Sentence) {
			return x.actorsOf([]int{k})
		}
		list := x.listTo(j)
		if len(list) < 2 && x.out[j].Entity != nil {
			if list = x.rollTo(j); len(list) > 1 && (x.places[list[0]].function != subject || x.node(list[0]).clause < x.out[j].Last) {
				continue // "Ada Qwerin read the text and Jan Novak, a lawyer, the names"
			}
		}
		if len(list) < 2 {
			continue
		}
		f := x.places[list[0]].function
		if f == oblique || f != subject && x.out[j].Sentence != x.out[i].Sentence {
			return nil
		}
		if members := x.actorsOf(list); !x.actedBy(i, members) {
			return members
		}
	}
	return nil
}

// withOwn gives the person to whom mention j, "his" or "her", joins somebody nameless: "Ann Lee
// and her husband", of whom "they" tells what it tells of her. It is -1 for none.
func (x *resolution) withOwn(j int) int {
	m := &x.out[j]
	if m.Form != entity.Pronoun || m.Entity == nil || m.Entity.Type != entity.Person || x.places[j].function != possessive || x.token(m.Sentence, m.First-1).Lower != "and" {
		return -1
	}
	for b := j + 1; b < x.begin[m.Sentence+1] && x.out[b].First < m.Last+4; b++ {
		if e := x.out[b].Entity; e != nil && e.Type == entity.Person && e.ID != m.Entity.ID && x.out[b].Form == entity.Name {
			return -1 // "Ann Lee and her husband, Jan Roe": a list of two
		}
	}
	for k := j - 1; k >= x.begin[m.Sentence]; k-- {
		if b := &x.out[k]; b.Last == m.First-1 && b.Form != entity.Pronoun && b.Entity != nil && b.Entity.ID == m.Entity.ID {
			return k
		}
	}
	return -1
}

// namesNobody tells whether a sentence speaks of nobody but by possessives and adjectives, of places or
// things: "Their talks were long", "The French capital was calm".
func (x *resolution) namesNobody(s int) bool {
	for j := x.begin[s]; j < x.begin[s+1]; j++ {
		m := &x.out[j]
		switch {
		case m.Form == entity.Pronoun && x.places[j].function == possessive:
		case m.Form == entity.Demonym && x.node(j).label != syntax.Subject && x.node(j).part == syntax.Root && m.First+1 == m.Last && x.tree(s)[m.First].Label == syntax.Adjective:
		case m.Entity != nil && m.Entity.Type == entity.Place:
		default:
			return false
		}
	}
	return true
}

func (x *resolution) actorsOf(list []int) []*actor {
	var members []*actor
	for _, k := range list {
		if a := x.actor(x.out[k].Entity); !slices.Contains(members, a) {
			members = append(members, a)
		}
	}
	return members
}

// lists adds the lists that "they" may stand for, in its sentence or the one
// before: as listTo gives them, or with a few words of what each is between.
func (x *resolution) lists(cs []candidate, i int, p *pronoun) []candidate {
	var list []int
	add := func() {
		if len(list) > 1 && !x.actedBy(i, x.actorsOf(list)) {
			c := candidate{at: list[0], list: list}
			x.describe(&c, i, p, 1, false)
			c.values[isNameless], c.values[namelessAgent], c.values[isList] = 0, 0, 1
			if x.places[list[0]].function == subject {
				c.values[listAgent] = 1
			}
			cs = append(cs, c)
		}
		list = nil
	}
	for j := x.begin[max(0, x.out[i].Sentence-1)]; j < i; j++ {
		m := &x.out[j]
		if m.Form != entity.Name || m.Entity == nil || !slices.Contains(listed, m.Entity.Type) {
			continue
		}
		if n := len(list); n > 0 && !x.goesOn(list[n-1], j) {
			add()
		}
		list = append(list, j)
	}
	add()
	return cs
}

// listed are the types of entity of which lists can be "they".
var listed = []entity.Type{entity.Person, entity.Country, entity.Organization, entity.ArmedGroup}

// goesOn tells whether mention j is the next part of a list after mention k.
func (x *resolution) goesOn(k, j int) bool {
	a, b := &x.out[k], &x.out[j]
	if a.Sentence != b.Sentence || a.Entity.Type != b.Entity.Type || a.Entity.ID == b.Entity.ID || b.First-a.Last < 1 || b.First-a.Last > 6 {
		return false
	}
	joint, from := false, a.Last
	if c := &x.out[k+1]; k+1 < j && x.token(a.Sentence, from).Lower == "of" && c.First == from+1 {
		from = c.Last // "Ada Qwerin of Chad and Jan Novak of Mali"
	}
	for t := from; t < b.First; t++ {
		switch w := x.token(a.Sentence, t); {
		case w.Text == "," || w.Lower == "and":
			joint = true
		case !joint || prepositions[w.Lower] || breaksClause[w.Lower] || auxiliaries[w.Lower] || isQuoteMark(w.Text):
			return false
		}
	}
	return joint
}

// listTo gives the mentions of the list that ends with mention j, all of one
// type, in order.
func (x *resolution) listTo(j int) []int {
	e := x.out[j].Entity
	if e == nil || e.Type != entity.Person && e.Type != entity.Country && e.Type != entity.Organization || j == 0 || !x.areJoined(j-1, j) {
		return nil
	}
	list := []int{j}
	for k := j - 1; k >= 0; k-- {
		o := x.out[k].Entity
		if o == nil || o.Type != e.Type || o.ID == e.ID {
			break
		}
		if next := &x.out[k+1]; k < j-1 && (x.out[k].Sentence != next.Sentence || next.First-x.out[k].Last > 2 || x.token(next.Sentence, x.out[k].Last).Text != ",") {
			break
		}
		list = append(list, k)
	}
	slices.Reverse(list)
	if len(list) < 2 {
		return nil
	}
	return list
}
