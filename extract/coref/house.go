package coref

import (
	"slices"
	"strings"

	"geokg/extract/entity"
)

// house gives the state that issues the text, as far as its letterhead, its title and
// its address tell before anything is resolved, else that of the president who says "I" in it,
// whom it sets as speaks; nil for none, as for the European Union.
func (x *resolution) house() *entity.Entity {
	if e := x.desk; e != nil && e.Type == entity.Country {
		return e
	} else if e != nil {
		return nil
	}
	for j := 0; j < x.read && x.out[j].Sentence < x.letterhead(); j++ {
		m := &x.out[j]
		if e := m.Entity; e != nil && e.Type == entity.Person && m.TitleOf != nil && (m.TitleOf.Type == entity.Country || ministerial(m.TitleOf.Name)) && m.First == 0 {
			return x.state(m.TitleOf.Country)
		}
	}
	if a := x.seated(); a != nil {
		return a.entity
	}
	if a := x.ofAdministration(); a != nil {
		return a.entity
	}
	if e := x.billedState(); e != nil {
		return e
	}
	if x.speaks = x.president(); x.speaks != nil {
		return x.state(x.speaks.Country)
	}
	return nil
}

// billedState gives the state whose officer alone the title bills, "Statement by
// President Lee"; nil for none.
func (x *resolution) billedState() *entity.Entity {
	if len(x.heading.named) != 1 || x.heading.named[0].Entity.Type != entity.Person {
		return nil
	}
	m := &x.heading.named[0]
	if m.TitleOf != nil && m.TitleOf.Type == entity.Country {
		return m.TitleOf
	}
	return x.state(m.Entity.Country)
}

// houseLand tells whether a noun stands for the state that issues the text: "this country",
// "our nation", "the Government" with a capital.
func (x *resolution) houseLand(i int) bool {
	m := &x.out[i]
	if x.houseState == nil || x.places[i].quote >= 0 || m.Last-m.First != 2 || m.Head != m.First+1 {
		return false
	}
	switch head, first := x.token(m.Sentence, m.Head), x.token(m.Sentence, m.First).Lower; {
	case first == "our" && (x.lands[head.Lower] || x.rulers[head.Lower]), first == "this" && x.lands[head.Lower]:
		return true
	case first == "the" && x.token(m.Sentence, m.Last).Lower != "of" && x.token(m.Sentence, m.Last).Lower != "in":
		return head.Text == "Administration" || head.Text == "Government" && !x.abroad(i) && !x.urged(i)
	}
	return false
}

// abroad tells whether a noun in a text of the United States, whose officers call their own
// government an administration, is of another state, which the text has just named: "Zambia voted.
// The Government".
func (x *resolution) abroad(i int) bool {
	m := &x.out[i]
	if x.houseState == nil || x.houseState.Country != "USA" || x.places[i].quote >= 0 || !x.hosts[x.token(m.Sentence, m.Head).Lower] {
		return false
	}
	if i > 0 {
		if b := &x.out[i-1]; b.Sentence == m.Sentence && b.Entity == x.houseState && x.token(m.Sentence, b.Last).Lower == "and" {
			return false // "this country and the Government"
		}
	}
	return slices.ContainsFunc(x.order, func(a *actor) bool {
		return a.entity.Type == entity.Country && a.entity.Country != "USA" && len(a.at) > 0 && m.Sentence-x.out[a.last()].Sentence <= window
	})
}

// urged tells whether a noun is whom those ask for something that issue the text: "we urge the
// Government".
func (x *resolution) urged(i int) bool {
	m := &x.out[i]
	t, k := x.tree(m.Sentence), x.node(i).top
	for up := 0; up < 2 && k >= 0 && !x.urging[x.token(m.Sentence, k).Lower]; up++ {
		k = t[k].Head // "urge the Government to leave", of which it is the subject too
	}
	if k < 0 || k > m.First || !x.urging[x.token(m.Sentence, k).Lower] {
		return false
	}
	by := subjectOf(t, k)
	for j := x.begin[m.Sentence]; j < i; j++ {
		b := &x.out[j]
		if b.First <= by && by < b.Last {
			p := x.pronouns[x.lower(j)]
			return b.Form == entity.Pronoun && p != nil && p.person == "1" || b.Entity != nil && b.Entity.Country == x.houseState.Country
		}
	}
	return false
}

// houseRole gives who "the President" or "the Secretary" is in what a state issues, which
// calls none but its own officers so: nil where it is another state's or unknown.
func (x *resolution) houseRole(i int, title string) *entity.Entity {
	m := &x.out[i]
	if x.houseState == nil && x.inOffice != nil && title == "president" && x.token(m.Sentence, m.Head).Text == "President" && x.ordersIn(m.Sentence) {
		return x.inOfficeThen(x.dayTold(m.Sentence), title, "USA")
	}
	if x.houseState == nil || m.TitleOf != nil || m.Former || x.places[i].quote >= 0 && x.inTurn(m.Sentence) == nil || m.Last-m.First != 1+len(strings.Fields(title)) ||
		x.token(m.Sentence, m.First).Lower != "the" || isLowerWord(x.token(m.Sentence, m.Head).Text) || x.token(m.Sentence, m.Last).Lower == "of" {
		return nil
	}
	best, foreign := x.ownHolder(i, title)
	told := ""
	if x.inOffice != nil {
		told = x.dayTold(m.Sentence)
	}
	if best != nil && told == "" && (x.named[key(best.entity)] > 0 || x.inOffice == nil) {
		return best.entity // and not but who held it on a day that the text has told before
	}
	switch {
	case x.inOffice == nil || foreign && best == nil:
		return nil
	case best != nil && (title == "secretary" || title == "minister"):
		return best.entity // of one department or another
	case title == "secretary" && x.houseState.Country == "USA":
		title = "secretary of state"
	case title == "minister":
		return nil
	}
	if e := x.inOfficeThen(told, title, x.houseState.Country); e != nil || best == nil || told != "" {
		return e
	}
	return best.entity
}

// ordersIn tells whether a sentence names an Executive Order by its number, which only the president
// of the United States issues.
func (x *resolution) ordersIn(sentence int) bool {
	t := x.sentences[sentence].Tokens
	for k := 2; k < len(t); k++ {
		if t[k-2].Text == "Executive" && t[k-1].Text == "Order" && strings.Trim(t[k].Text, "0123456789") == "" {
			return true
		}
	}
	return false
}

// ownHolder gives who, of those named so far, was the latest officer with a title of the state that
// issues the text, and tells whether mention i may be another state's.
func (x *resolution) ownHolder(i int, title string) (best *actor, foreign bool) {
	m := &x.out[i]
	for _, a := range x.order {
		if a.entity.Type != entity.Person || len(a.at) == 0 || !x.holds(a, a.offices, title, m, x.places[i].noun) {
			continue
		}
		if a.entity.Country != x.houseState.Country {
			foreign = foreign || x.places[i].function != subject || x.out[a.last()].Sentence >= m.Sentence-1
			continue
		}
		if best == nil || a.last() > best.last() {
			best = a
		}
	}
	return best, foreign
}

// inOfficeThen gives who held an office on the day of the text or, where a sentence begins with
// another time, all of that: "On July 14, 2020, the President signed".
func (x *resolution) inOfficeThen(told, title, state string) *entity.Entity {
	if told == "" {
		return x.inOffice(title, state, x.doc.Published)
	}
	first, last := entity.Ends(told)
	e := x.inOffice(title, state, first)
	if e != x.inOffice(title, state, last) {
		return nil
	}
	return e
}

// dayTold gives the time of the past that a sentence begins with; "" for none.
func (x *resolution) dayTold(sentence int) string {
	return entity.DayTold(func(k int) string { return x.token(sentence, k).Text }, x.doc.Published)
}

// houseOffices makes the offices of persons whom no table knows those of the state that issues
// the text, where no state stands beside them: "Minister Ada Qwerin" in a text of Austria's on
// Mali is Austria's.
func (x *resolution) houseOffices() {
	if x.houseState == nil {
		return
	}
	for i := 0; i < x.read; i++ {
		m := &x.out[i]
		if m.Form != entity.Office || m.Entity == nil || m.Entity.Type != entity.Country || m.Entity.Country == x.houseState.Country || !strings.HasPrefix(m.Rule, "title of ") ||
			x.houseState.Country == "USA" && hasWords(strings.ToLower(m.Of(x.doc.Text)), "minister") {
			continue // the United States have no ministers
		}
		for j := i + 1; j < x.read && x.out[j].Sentence == m.Sentence && x.out[j].First <= m.Last; j++ {
			b := &x.out[j]
			if b.First == m.Last && b.Form == entity.Name && b.Entity != nil && strings.HasPrefix(b.Entity.ID, "name:") && b.Entity.Country == "" {
				b.TitleOf = x.houseState
				x.set(i, x.houseState, -1, "who issues the text")
			}
		}
	}
}
