package entity

import (
	"slices"
	"strings"
)

// Whose office a title is, and who bears it.

// belongings finds whose office each title is and who holds it.
func (w *work) belongings(s *sent) {
	for n := range s.titles {
		t := &s.titles[n]
		w.findOwner(s, t)
		w.findHolder(s, t)
		if t.person != nil {
			w.ownName(s, t)
		}
	}
}

func (w *work) findOwner(s *sent, t *titled) {
	h := ownerBefore(s, t.i)
	if h != nil && inDateline(s, h, t.title) {
		s.drop(h)
		h = nil
	}
	if h != nil && (h.sense != nil && h.sense.class == "party" && t.title.ofChamber() || sentFrom(h, t)) {
		t.from = h.i
	} else if h != nil && !partisan(h, t.title) && w.sideOf(s, h.i) == "" {
		if t.posted() && h.entity.Type == Organization {
			// "the German UN ambassador" is Germany's.
			if sender := ownerBefore(s, h.i); sender != nil && sender.entity.Type == Country {
				h = sender
			}
		}
		t.owner, t.ownerFirst, t.from = h, true, h.i
		before := s.at(h.i - 1)
		if before.is(glued) && before.class&past == 0 {
			before = s.at(h.i - 2) // "the ex-Togolese premier"
		}
		t.former = t.former || before.class&past != 0 // "former Togolese premier"
		return
	}
	// "President of the United States", "ambassador to Iran"
	if p := s.at(t.j).word; p == w.is.of || p == w.is.for_ || p == w.is.to || p == w.is.in {
		k := t.j + 1
		if s.at(k).word == w.is.the {
			k++
		}
		if h := s.hitAt(k); h != nil && h.i == k && s.at(h.j).is(glued) && !s.at(h.j).is(ending) {
			k = h.j + 1 // "Speaker of the Likud-led Israeli Parliament"
		}
		if h := s.hitAt(k); h != nil && h.i == k && ownsOffices(h) {
			if h.sense != nil && h.sense.kind == kindAdjective {
				return // "the head of Turkish intelligence"
			}
			if t.title.plural && p == w.is.in {
				return // "militant leaders in Nigeria"
			}
			if s.at(h.j).is(ending) { // "head of Togo's Liberal Party"
				if h = bodyAfter(s, h.j+1); h == nil {
					return
				}
			}
			switch {
			case p == w.is.for_ && w.farField(h, t):
				t.to = h.j
			case p != w.is.to && !(p == w.is.for_ && t.posted()):
				t.owner, t.to, t.ofSeat = h, h.j, w.servedFrom(s, t.j+1, h.j)
			case t.posted():
				t.to = h.j // "ambassador to Iran", "envoy for Iran" are no offices of Iran
			}
		}
	}
}

// inDateline tells whether an agency before an office is but the end of a dateline: "LIMA AP
// President Ada Qwerin".
func inDateline(s *sent, h *hit, t *title) bool {
	return h.sense != nil && h.sense.class == "media" && s.Index < 2 && h.i > 0 && h.i < 4 && h.j-h.i == 1 && s.at(h.i-1).is(upper) && !s.at(h.j).is(ending) && stateOffice(t.office)
}

// partisan tells whether a party stands before an office of its state: a Labour prime
// minister is no minister of Labour. A party may have a president of its own, but in
// the United States.
func partisan(h *hit, t *title) bool {
	if h.sense == nil || h.sense.class != "party" {
		return false
	}
	return t.ofChamber() || stateOffice(t.office) && t.office != "BODY" && t.office != "LEADER" && t.office != "OPP" && (t.office != "HOS" || h.entity.Country == "USA")
}

// ofChamber tells whether a title names the house of parliament that it is an office of: "the
// Republican Senate Majority Leader".
func (t *title) ofChamber() bool {
	return strings.HasPrefix(t.words, "senate ") || strings.HasPrefix(t.words, "house ") || strings.HasPrefix(t.words, "speaker of ")
}

// sentFrom tells whether a state of the United States before a seat in Congress is only where
// its holder is from: "Utah Senator Ann Lee", not "Utah State Senator".
func sentFrom(h *hit, t *titled) bool {
	switch t.title.office {
	case "SENATE", "HOUSE", "CONGRESS":
	default:
		return false
	}
	return h.sense != nil && h.sense.kind == kindPlace && h.sense.class == "region" && h.entity.Country == "USA" && t.i == t.core
}

// local tells whether a title is an office of a city or region.
func (t *titled) local() bool {
	return slices.ContainsFunc([]string{"mayor", "governor", "premier", "chief minister", "prefect", "councillor"}, func(w string) bool { return strings.HasSuffix(t.title.words, w) })
}

// posted tells whether a title is that of someone sent to another state or body.
func (t *titled) posted() bool {
	return t.title.office == "AMBASSADOR" || t.title.office == "ENVOY" || strings.Contains(t.title.words, "representative")
}

// farField tells whether a place of several states is what a minister is for: "Minister for
// Africa" is no office of Africa.
func (w *work) farField(h *hit, t *titled) bool {
	return w.isMinister(t.title) && h.sense != nil && h.sense.kind == kindPlace && h.entity.Country == ""
}

// postedTo gives the state to or for which somebody is sent, "Special Envoy for Libya", nil for none.
func (t *titled) postedTo(s *sent) *Entity {
	if h := s.hitAt(t.to - 1); t.to > t.j && t.owner == nil && h != nil && h.i >= t.j && t.posted() {
		return h.entity
	}
	return nil
}

// bodyAfter gives the body that what is owned at atom i is, or whose words lie beyond
// an adjective or a number there; nil for none.
func bodyAfter(s *sent, i int) *hit {
	for k := i; k < i+3; k++ {
		if h := s.hitAt(k); h != nil {
			if h.i == k && ownsOffices(h) && h.entity.Type != Place && h.entity.Type != Country {
				return h
			}
			return nil
		}
		if s.at(k).is(capital | mark) {
			return nil
		}
	}
	return nil
}

// ownerBefore gives who stands right before atom i, with 's or without, and may
// own an office.
func ownerBefore(s *sent, i int) *hit {
	if s.at(i - 1).is(ending) {
		i--
	}
	if h := s.hitAt(i - 1); h != nil && h.j == i && ownsOffices(h) {
		return h
	}
	return nil
}

// ownsOffices tells whether offices are held in what the hit stands for.
func ownsOffices(h *hit) bool {
	if h.entity == nil || h.person {
		return false
	}
	switch h.entity.Type {
	case Country, Organization, ArmedGroup, Place:
		return true
	}
	return false
}

// findHolder finds the person who bears a title, and what else is by that.
func (w *work) findHolder(s *sent, t *titled) {
	if t.title.plural && w.deal(s, t) {
		return
	}
	w.overMinistry(s, t)
	k := t.to
	for n := range s.titles {
		if o := &s.titles[n]; o.i == k && (!o.title.role || w.apartFrom(t.title, o.title)) {
			k = o.j // "the ambassador to Qatar Dr. Deepak Mittal"
		}
	}
	if h := s.hitAt(k); h != nil && h.i == k && isPerson(h) {
		t.person = h
		h.title = better(h.title, t)
		if t.title.first && h.sense == nil {
			if p := w.crowned(s, t, w.text(s, h.i, h.j)); p != nil {
				h.entity, h.sense, h.rule = p.entity, p, p.row.At()
			}
		}
		if t.owner == nil {
			w.ownerBehind(s, t, h)
		}
		if t.title.plural {
			w.share(s, t, h)
		}
		if t.owner != nil && h.entity.ID[:5] == "name:" && h.entity.Country == "" {
			h.entity.Country = t.owner.entity.Country // made for this document alone
		}
		return
	}
	if !w.holderBehindComma(s, t, k) {
		w.holderBeforeComma(s, t)
	}
}

// holderBehindComma finds who holds an office behind the comma at atom k, "the Turkish president,
// Recep Tayyip Erdogan,", and not one of a list.
func (w *work) holderBehindComma(s *sent, t *titled, k int) bool {
	if a := s.at(k); a.word != w.is.comma || a.Len() == 0 || !t.title.role || t.title.plural || t.owner == nil && s.at(t.from-1).class&(article|ownerWord) == 0 && !w.personsOwn(s, t) {
		return false
	}
	k = w.pastCourtesy(s, k+1)
	h := s.hitAt(k)
	if h == nil || h.i != k || !isPerson(h) || h.title != nil {
		return false
	}
	if e := s.at(h.j); e.word != w.is.comma && e.Len() > 0 && !e.is(mark) || w.inApposition(s, t, h.j) {
		return false
	}
	t.person, t.apart = h, true
	h.title = t
	t.lendState()
	return true
}

// personsOwn tells whether a title is that of whom somebody has: "Falkner's foreign minister".
func (w *work) personsOwn(s *sent, t *titled) bool {
	h := s.hitAt(t.from - 2)
	return s.at(t.from-1).is(ending) && h != nil && h.j == t.from-1 && isPerson(h)
}

// holderBeforeComma finds who holds an office before a comma: "Antony Blinken, the Secretary of State".
func (w *work) holderBeforeComma(s *sent, t *titled) {
	k := t.from
	if s.at(k-1).class&article != 0 {
		k--
	}
	if a := s.at(k - 1); a.class&past != 0 && a.Len() > 0 && k < t.from {
		t.former = true // "Ann Lee, previously the Secretary of State"
		k--
	} else if k < t.from && s.at(k-2).word == w.is.comma && dates(w.doc.Text[a.Start:a.End]) {
		k-- // "Ann Lee, then the Prime Minister,"
	}
	if w.actsBehind(s, t.to) || w.masterOf(s, t) {
		return
	}
	if a := s.at(k - 1); a.word == w.is.comma && a.Len() > 0 && t.title.role && !t.title.plural && s.at(t.to).word != w.is.open {
		if h := s.hitAt(k - 2); h != nil && h.j == k-1 && isPerson(h) {
			t.person, t.apart = h, true
			h.title = better(h.title, t)
			t.lendState()
		}
	}
}

// masterOf tells whether a title is not of the person named before it, but of the one whom that person
// serves by the title behind the possessive: "Ann Lee, the [President] of Togo's special envoy". Which office
// she has then the package relation tells.
func (w *work) masterOf(s *sent, t *titled) bool {
	k := t.j
	if s.at(k).word == w.is.of && s.at(k).Len() > 0 {
		if k++; s.at(k).word == w.is.the {
			k++
		}
		if h := s.hitAt(k); h != nil && h.i == k {
			k = h.j
		}
	}
	if !s.at(k).is(ending) {
		return false
	}
	for k++; ; k++ {
		if j, _ := w.longestFree(s, w.titleTrie, k); j > k {
			return true
		}
		if s.at(k).class&rank == 0 || s.at(k).Len() == 0 {
			return false
		}
	}
}

// dates tells words before an office that say when somebody has it.
func dates(word string) bool {
	switch word {
	case "then", "now", "currently", "still", "later", "also":
		return true
	}
	return false
}

// courtesy tells titles that go with an office, and the ranks: "the trade minister, Dr. Ann Lee".
func (t *titled) courtesy() bool { return !t.title.role || t.title.office == "MIL" }

// pastCourtesy steps from atom k over a courtesy or rank: "Hon. Dr.".
func (w *work) pastCourtesy(s *sent, k int) int {
	for n := range s.titles {
		if o := &s.titles[n]; o.i == k && o.courtesy() && !o.title.lower && !o.title.plural {
			k = o.j
		}
	}
	return k
}

// actsBehind tells whether a verb stands at atom k, behind a title: "At the request of Ann
// Lee, the Queen suspended the assembly" does not call Ann Lee a queen.
func (w *work) actsBehind(s *sent, k int) bool {
	a := s.at(k)
	return a.Len() > 0 && !a.is(capital|mark|ending|glued) && a.class&(deedVerb|aux|reachVerb) != 0 || hasSuffix(w.doc.Text[a.Start:a.End], "ed") && a.class == 0
}

// ownerBehind finds whose office a title is by what stands behind the name that it goes with:
// "Chief Minister Ann Lee of Goa".
func (w *work) ownerBehind(s *sent, t *titled, h *hit) {
	if t.title.plural || !t.title.role || !subnational(t.title.words) && !(stateOffice(t.title.office) && h.sense == nil) {
		return
	}
	k := h.j + 1
	if s.at(k).word == w.is.the {
		k++
	}
	if of := s.at(h.j); of.word != w.is.of || of.Len() == 0 {
		return
	}
	if o := s.hitAt(k); o != nil && o.i == k && ownsOffices(o) && o.sense != nil && (o.sense.kind == kindCountry || o.sense.kind == kindPlace && subnational(t.title.words)) && !s.at(o.j).is(glued|ending) {
		t.owner = o
	}
}

// share gives a title in the plural to those who are listed behind the first who bears it:
// "Senators Ann Lee of Utah and Tom Stone of Ohio".
func (w *work) share(s *sent, t *titled, h *hit) {
	for {
		k := h.j
		if of := s.at(k); of.word == w.is.of && of.Len() > 0 {
			if o := s.hitAt(k + 1); o != nil && o.i == k+1 {
				k = o.j // "of Utah"
			}
		}
		from := k
		for a := s.at(k); a.Len() > 0 && (a.word == w.is.comma || a.word == w.is.and); a = s.at(k) {
			k++
		}
		next := s.hitAt(k)
		if k == from || next == nil || next.i != k || !isPerson(next) || next.title != nil {
			return
		}
		x := *t
		x.person, x.shared = next, true
		if x.owner != nil && !x.ownerFirst {
			x.owner = nil
		}
		if e := next.entity; x.owner != nil && strings.HasPrefix(e.ID, "name:") && e.Country == "" {
			e.Country = x.owner.entity.Country // made for this document alone
		}
		next.title, h = &x, next
	}
}

// subnational tells offices in a part of a state.
func subnational(words string) bool {
	switch words {
	case "governor", "lieutenant governor", "deputy governor", "state senator", "state representative", "state legislator", "mayor", "deputy mayor", "chief minister", "deputy chief minister", "lord mayor", "regional president":
		return true
	}
	return false
}

// lendState gives a person whom no table knows the state whose title it is.
func (t *titled) lendState() {
	if e := t.person.entity; t.owner != nil && strings.HasPrefix(e.ID, "name:") && e.Country == "" && (t.owner.entity.Type != Place || t.local() && !t.ownerFirst || t.ownerFirst && t.owner.sense != nil && t.owner.sense.state != nil) {
		e.Country = t.owner.entity.Country // made for this document alone; "Moscow's envoy" is Russia's
	}
}

// better gives which of two titles of a person tells more: an office, rather than a rank or courtesy.
func better(old, t *titled) *titled {
	if old != nil && old.apart && t.courtesy() {
		return old // "the army chief, General Ann Lee"
	}
	if old == nil || old.title.office == "" && t.title.office != "" || old.title.style && t.title.role {
		return t
	}
	return old
}

func isPerson(h *hit) bool {
	return h.person || h.entity != nil && h.entity.Type == Person
}

// mayBePerson is isPerson for hits that are not resolved yet.
func (w *work) mayBePerson(h *hit) bool {
	return isPerson(h) || len(h.cands) > 0 && w.senses[h.cands[0]].kind == kindPerson
}
