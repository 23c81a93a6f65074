package entity

import (
	"strings"

	"geokg/extract/text"
)

// build appends the mentions of a sentence.
func (w *work) build(s *sent) {
	first := len(w.out)
	for k := range s.titles {
		w.buildTitle(s, &s.titles[k])
	}
	for k := range s.hits {
		if h := &s.hits[k]; !h.dead && h.entity != nil {
			w.buildHit(s, h)
		}
	}
	w.halvesOf(s, first)
	w.bareBodies(s, first)
	w.pronounsOf(s, first)
	w.standbys(s, first)
}

// mention makes a mention of the atoms [i, j), headed by atom head.
func (w *work) mention(s *sent, i, j, head int, f Form, e *Entity, rule string) *Mention {
	w.out = append(w.out, Mention{
		Span:     text.Span{Start: s.atoms[i].Start, End: s.atoms[j-1].End},
		Sentence: s.Index, First: s.atoms[i].tok, Last: s.atoms[j-1].tok + 1, Head: s.atoms[head].tok,
		Form: f, Entity: e, Rule: rule,
	})
	return &w.out[len(w.out)-1]
}

// withArticle moves the start over an article.
func (s *sent) withArticle(i int) int {
	if s.at(i-1).class&article != 0 {
		return i - 1
	}
	return i
}

// buildHit makes the mentions of a name: of a person with the title, of a state with the noun
// that goes with it, "Russian forces", of all else by itself.
func (w *work) buildHit(s *sent, h *hit) {
	w.writtenAs(s, h)
	if h.person || h.entity.Type == Person {
		if !w.administration(s, h) {
			w.buildPerson(s, h)
		}
		return
	}
	if w.tongue(s, h) || w.descent(s, h) || w.missionTo(s, h) {
		return
	}
	if i, j, e, rule := w.proxy(s, h); e != nil {
		w.mention(s, s.withArticle(i), j, j-1, Name, e, rule)
		w.mention(s, h.i, h.j, h.j-1, Demonym, w.countryByCode[h.entity.Country].entity, h.rule)
		return
	}
	if j, n := w.stateNounAfter(s, h); n != nil {
		if h.sense.kind == kindOrg || h.sense.kind == kindGroup || h.sense.kind == kindPlace {
			if n.as == "people" && h.entity.Type == Place {
				n = nil
			}
		}
		if n == nil {
			w.mention(s, h.i, h.j, h.j-1, Name, h.entity, h.rule)
			return
		}
		w.buildStateNoun(s, h, j, n)
		return
	}
	if h.sense != nil && h.sense.kind == kindPlace {
		// "a Windhoek court": of the state, as courts are without a name
		c := w.countryByCode[h.entity.Country]
		j, v := w.longestFree(s, w.nounTrie, h.j)
		if n := &w.nouns[v]; c != nil && j > h.j && n.as == "body" && n.template == "{country} court" && !s.at(h.j).is(glued|capital) {
			w.mention(s, h.i, h.j, h.j-1, Name, h.entity, h.rule)
			w.mention(s, s.withArticle(h.i), j, j-1, Name, w.body(c.entity, n), n.row.At())
			return
		}
	}
	if w.cityPolice(s, h) {
		return
	}
	if i, head, n := w.stateNounBefore(s, h); n != nil {
		w.buildStateNounOf(s, h, i, head, n)
		return
	}
	if w.ofState(h) {
		defer w.statesWithin(s, h.i, h.j)
	} else {
		defer w.tiedStates(s, h)
	}
	if h.sense == nil {
		form := Name
		if h.entity.Type == Country {
			form = Forces // a warship
		}
		w.mention(s, h.i, h.j, h.j-1, form, h.entity, h.rule)
		return
	}
	switch h.sense.kind {
	case kindAdjective:
		w.mention(s, h.i, h.j, h.j-1, Demonym, h.entity, h.rule)
	case kindPeople:
		w.mention(s, h.i, h.j, h.j-1, Demonym, h.entity, h.rule)
	case kindSeat:
		w.buildSeat(s, h, h.entity)
	case kindPlace:
		w.custodian(s, h)
		if h.sense.state != nil {
			w.buildSeat(s, h, h.sense.state)
			return
		}
		w.mention(s, h.i, h.j, h.j-1, Name, h.entity, h.rule)
	default:
		w.mention(s, h.i, h.j, h.j-1, Name, h.entity, h.rule)
	}
}

// buildPerson makes the mention of a person, of the office that a title beside the name tells,
// and of the state in the name.
func (w *work) buildPerson(s *sent, h *hit) {
	m := w.mention(s, h.i, h.j, h.j-1, Name, h.entity, h.rule)
	if h.title == nil && h.sense != nil {
		m.Held, m.HeldOnce = w.heldBy(h.sense)
		if j, v := s.longest(w.titleTrie, h.i, func(k int) bool { return k >= h.j-1 }); j > h.i && w.titles[v].first {
			m.Title = w.text(s, h.i, j) // "King Maha Falkner", a name of the tables
			if o := ownerBefore(s, h.i); o != nil && o.entity.Type == Country {
				m.TitleOf = o.entity
			}
		}
	}
	if t := h.title; t != nil {
		m.Title, m.Former = t.text, t.former
		m.TitleOf = w.ownerEntity(t)
		at := len(w.out) - 1
		if m.TitleOf == nil && t.apart {
			if m.TitleOf = w.stateApart(s, h, t); m.TitleOf != nil && !s.namesIn(m.TitleOf) {
				w.officeMention(s, t, m.TitleOf, h.entity) // which nothing else there names
			}
		}
		w.officeOf(s, h, t, at)
		w.out[at].Whose = w.whoseOffice(s, t, w.out[at].TitleOf)
	}
	if i := w.realm(s, h); i < h.j {
		w.statesWithin(s, i, h.j)
	}
}

// missionTo tells whether an organization of states is where a state's mission is, "the
// Uruguayan U.N. mission", "the U.N. missions of Uruguay and Malaysia", and makes a mention
// of the mission where the state stands before it: the state.
func (w *work) missionTo(s *sent, h *hit) bool {
	if h.sense == nil || h.sense.kind != kindOrg || h.sense.class != "igo" {
		return false
	}
	switch w.word(s, h.j) {
	case "mission", "missions", "ambassador", "envoy":
	default:
		return false
	}
	if state := w.stateBefore(s, h); state != nil && w.titleAt(s, h.j) == nil {
		w.mention(s, h.i, h.j+1, h.j, Forces, state, h.rule)
		return true
	}
	to := s.hitAt(h.j + 2)
	return s.at(h.j+1).word == w.is.of && s.at(h.j+1).Len() > 0 && to != nil && to.sense != nil && to.sense.kind == kindCountry
}

// cityPolice makes mentions of a city of the United States and its police: "El Paso's
// police" is the El Paso Police Department.
func (w *work) cityPolice(s *sent, h *hit) bool {
	k := h.j
	if s.at(k).is(ending) {
		k++
	}
	if h.sense == nil || h.sense.kind != kindPlace || h.entity.Country != "USA" || h.sense.class == "region" || h.sense.state != nil {
		return false
	}
	j, v := w.longestFree(s, w.nounTrie, k)
	if j == k || w.nouns[v].template != "{adjective} police" || s.at(k).is(glued) || s.at(j).is(capital|glued) {
		return false
	}
	e := w.policeOf(h.entity)
	w.mention(s, h.i, h.j, h.j-1, Name, h.entity, h.rule)
	w.mention(s, s.withArticle(h.i), j, j-1, Name, e, w.nouns[v].row.At())
	return true
}

// policeOf gives the police of a city of the United States.
func (w *work) policeOf(city *Entity) *Entity {
	name := city.Name + " Police Department"
	e := w.tableBody(name)
	if e == nil {
		e = w.unknown(name, Organization)
		e.Country = "USA"
	}
	return e
}

// realm gives where the state stands in a name such as "Abdullah II of Jordan",
// with the word before it; the end of the name where there is none.
func (w *work) realm(s *sent, h *hit) int {
	for k := h.i + 1; k < h.j-1; k++ {
		if s.at(k).word == w.is.of {
			return k
		}
	}
	return h.j
}

func (w *work) ownerEntity(t *titled) *Entity {
	if t.owner == nil {
		return nil
	}
	if v := t.owner.sense; v != nil && v.state != nil && !t.local() && (t.ownerFirst || t.ofSeat) && v.kind == kindPlace {
		return v.state
	}
	return t.owner.entity
}

// buildTitle makes a role of a title that has no name beside it, or one behind
// a comma: "the Turkish president".
func (w *work) buildTitle(s *sent, t *titled) {
	if !t.title.role || t.dealt || t.person != nil && !t.apart || w.whoever(s, t) {
		return
	}
	before := s.at(t.from - 1)
	i, j := t.from, t.to
	owner := w.ownerEntity(t)
	definite := before.class&(article|ownerWord) != 0 || s.at(t.i-1).is(ending)
	if t.person != nil && owner == nil && t.i >= t.person.j {
		if c := w.cabinetApart(s, t); c != nil {
			w.officeMention(s, t, c, t.person.entity)
			return
		}
	}
	capitalised := s.at(t.core).is(capital) && t.title.office != ""
	if owner == nil && !definite && !capitalised {
		if t.person != nil && t.title.ofForce() {
			if seat := w.seatApart(s, t.person, t); seat != nil { // "Ann Lee, chief of naval staff"
				w.officeMention(s, t, seat, t.person.entity)
				return
			}
		}
		w.newOffice(s, t)
		return
	}
	if before.class&(article|ownerWord) != 0 {
		i--
	}
	if t.title.plural {
		if owner != nil && owner.Type == Country {
			if e := w.chamberOfMany(t, owner); e != nil {
				w.mention(s, i, j, t.j-1, Forces, e, "titles.txt")
			} else if n := w.bodyNoun(t.side()); n != nil {
				w.mention(s, i, j, t.j-1, Name, w.body(owner, n), n.row.At())
			} else {
				w.mention(s, i, j, t.j-1, Forces, owner, "titles.txt")
			}
			t.used(s)
		}
		return
	}
	if word := w.doc.Text[before.Start:before.End]; t.person == nil && (indefinite(word) || anyOf(word)) {
		if owner != nil && (owner.Type == Country && t.title.office == "" || owner.Type != Person && owner.Type != Place && t.speaks()) {
			w.mention(s, i, j, t.j-1, Forces, owner, "titles.txt") // "a Hamas spokesman", whoever it is
			t.used(s)
		} else if e := w.chamberOfMany(t, owner); e != nil && w.complement(s, i) {
			w.mention(s, i, j, t.j-1, Office, e, "titles.txt")
			t.used(s)
		}
		return
	}
	var e *Entity
	rule := "role"
	if owner == nil && w.newOffice(s, t) {
		return
	}
	if t.person != nil {
		e = t.person.entity
		if seat := w.seatApart(s, t.person, t); seat != nil {
			w.officeMention(s, t, seat, e)
			return
		}
		if c := w.countryByCode[e.Country]; c != nil && owner == nil && t.i >= t.person.j && stateOffice(t.title.office) {
			// "Antony Blinken, Secretary of State": the state is what is new
			w.officeMention(s, t, c.entity, e)
			return
		}
	} else {
		e, rule = w.roleHolder(s, t, owner, i)
	}
	m := w.mention(s, i, j, t.j-1, Role, e, rule)
	m.Title, m.Former, m.TitleOf, m.Whose = t.text, t.former, owner, w.whoseOffice(s, t, owner)
	if e == nil && owner == nil && t.person == nil && !t.former && definite && !w.complement(s, i) {
		if m.AtHand = w.headOf(nil, t.title); m.AtHand == nil {
			m.AtHand = w.inOffice(s, t.title)
		}
		if m.AtHand == nil {
			m.AtHand = w.holderNamed(s, t.title)
		}
	}
}

// roleHolder gives who holds the office of a title without a name, with its owner from atom i on:
// "the Turkish president", "the Pope"; nil for nobody that the tables know or the text names.
func (w *work) roleHolder(s *sent, t *titled, owner *Entity, i int) (e *Entity, rule string) {
	switch before := s.at(t.from - 1); {
	case owner != nil && t.title.words == "counterpart" && before.class&ownerWord != 0:
		if p := w.counterpart(s, t, owner); p != nil {
			return p.person.entity, p.person.row.At()
		}
	case w.complement(s, i) || w.notTheHolder(s, t):
		return nil, "role" // "named as prime minister of": not who held it until then
	case owner != nil && !t.former && w.theOne(s, t):
		if e = w.chiefOf(s, owner, t); e != nil {
			return e, "headwords.txt"
		}
		if e = w.headOf(owner, t.title); e != nil {
			return e, "role"
		}
		if p := w.holderThen(s, owner.Country, t.title); p != nil && t.title.office != "" && (owner.Type == Country || t.title.office == "IGOHEAD" && owner.Country != "") {
			return p.person.entity, p.person.row.At()
		}
	case owner == nil && !t.former:
		// "the Pope", "the Taoiseach": a title that one state alone has
		if c := w.titleState[t.title.words]; c != "" && (w.states[c] > 0 || t.title.office == "RELIG") {
			if p := w.holderThen(s, c, t.title); p != nil {
				return p.person.entity, p.person.row.At()
			}
		}
	}
	if owner != nil && owner.Type == Country && !w.complement(s, i) {
		// "the Israeli leader", "the former Norwegian premier": one whom the text names
		if p := w.chiefNamed(owner.Country, t); p != nil {
			return p.entity, p.row.At()
		}
	}
	return nil, "role"
}

// notTheHolder tells whether a title is that of who does not hold it yet, "the next German
// chancellor", "a new NATO chief", or of one of many, "a senior Taliban leader".
func (w *work) notTheHolder(s *sent, t *titled) bool {
	k := t.from - 1
	for s.at(k).class&rank != 0 && s.at(k).class&article == 0 {
		k--
	}
	if s.at(k).Len() == 0 {
		return false
	}
	word := w.text(s, k, k+1)
	return w.yetToBe(s, k) || word == "another" || indefinite(word)
}

// yetToBe tells whether the word at atom k tells of who does not hold an office yet.
func (w *work) yetToBe(s *sent, k int) bool {
	if s.at(k).Len() == 0 {
		return false
	}
	switch strings.ToLower(w.text(s, k, k+1)) {
	case "next", "future", "incoming", "prospective", "eventual":
		return true
	}
	return false
}

// whoever tells whether what stands behind an office tells of all who may hold it, or of who is
// to get it: "the Kenyan president can be removed by parliament", "will be elected in May".
func (w *work) whoever(s *sent, t *titled) bool {
	can := w.word(s, t.to)
	if t.person != nil || can != "can" && can != "will" && can != "would" && can != "must" {
		return false
	}
	for k := t.to + 1; k < t.to+3; k++ {
		if w.word(s, k) != "be" {
			continue
		}
		switch word := w.word(s, k+1); word {
		case "elected", "appointed", "chosen", "selected", "nominated", "named":
			return true
		default:
			return can == "can" && (hasSuffix(word, "ed") || hasSuffix(word, "en"))
		}
	}
	return false
}

// anyOf tells words before an office that is nobody's whom the text has named: "One MP".
func anyOf(word string) bool {
	switch strings.ToLower(word) {
	case "one", "another", "some", "any", "each", "every", "no":
		return true
	}
	return false
}

// side gives the noun for those against their state who bear a title: "two Congolese rebel
// leaders", "Malian opposition leaders"; "" for officers of the state.
func (t *titled) side() string {
	switch first, _, _ := strings.Cut(t.title.words, " "); first {
	case "rebel", "guerrilla", "insurgent", "militant", "separatist", "militia":
		return "rebels"
	case "opposition":
		return first
	}
	return ""
}

// speaks tells whether a title is that of who speaks for a body: "army spokesman".
func (t *titled) speaks() bool {
	words := t.title.words
	return strings.HasSuffix(words, "spokesman") || strings.HasSuffix(words, "spokeswoman") || strings.HasSuffix(words, "spokesperson")
}

// used marks the owner as part of a longer mention.
func (t *titled) used(s *sent) {
	if t.owner != nil {
		t.owner.dead = true
	}
}
