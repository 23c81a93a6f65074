package entity

import (
	"cmp"
	"slices"
	"strings"
)

// officeOf finds whose office a person's title is where no owner stands beside
// it, and makes a mention of the title: "President" of "President Obama" is
// where the text names the United States.
func (w *work) officeOf(s *sent, h *hit, t *titled, at int) {
	in := func(e *Entity) {
		w.out[at].TitleOf = e
		if t.shared && !w.shared(s, t, e) {
			return
		}
		w.officeMention(s, t, e, h.entity)
	}
	body, ok := strings.CutPrefix(t.title.office, "@")
	if w.out[at].TitleOf == nil {
		if e := w.ministryOfTitle(s, h, t); e != nil {
			w.out[at].TitleOf = e
			return
		}
		if e := w.partFor(s, h, t); e != nil {
			if w.out[at].TitleOf = e; !t.apart {
				in(e)
			}
			return
		}
	}
	if t.apart || t.i > h.i {
		if e := w.bodyHeadedBy(h.sense, t.title); e != nil && t.owner == nil { // "the Secretary-General, Kofi Annan,"
			in(e)
			return
		}
		if e := w.seatApart(s, h, t); e != nil {
			w.out[at].TitleOf = e
			return
		}
		if !ok || t.i != h.j+1 { // "Ann Lee, Department Spokesperson"
			return
		}
	}
	if ok {
		if e := w.tableBody(body); e != nil {
			in(e)
		}
		return
	}
	state := w.out[at].TitleOf
	if e := w.bodyOfPart(t); e != nil {
		in(e)
		return
	}
	if e := w.bodyHeadedBy(h.sense, t.title); e != nil && state == nil {
		in(e)
		return
	}
	if e := w.ofCommission(t.title); e != nil && state == nil {
		in(e)
		return
	}
	if noun := seatNoun(t.title.office); noun != "" && state != nil && state.Type == Organization {
		// "Conservative MP Philip Hammond": the party's, and a seat in the chamber
		if c := w.countryByCode[cmp.Or(h.entity.Country, state.Country)]; c != nil && !t.title.speaks() {
			if e := w.chamberOf(c, noun); e != nil {
				w.officeMention(s, t, e, h.entity)
			}
		}
		return
	}
	if e := w.officeIn(s, h, t, state); e != nil {
		in(e)
	}
}

// officeIn gives the state of a title's holder, or the body of it in which the title is a seat;
// of a title whose state is told, the body alone. Nil for none.
func (w *work) officeIn(s *sent, h *hit, t *titled, told *Entity) *Entity {
	noun, state := seatNoun(t.title.office), told
	if told == nil {
		state = w.stateOfHolder(s, h, t)
	} else if told.Type != Country || noun == "" {
		return nil
	}
	switch {
	case state == nil:
		return nil
	case noun != "":
		return w.chamberFor(state, t.title)
	case t.title.office == "AMBASSADOR" && h.entity.Country != "", stateOffice(t.title.office), governmental(t.title):
		return state // "Ambassador Sergey Razov" is his state's
	case state.Country == "USA" && strings.HasSuffix(t.title.words, "secretary"):
		return state // "Secretary Blinken", "Under Secretary Nuland"
	}
	return nil
}

// officeMention makes a mention of a holder's title for whose office it is.
func (w *work) officeMention(s *sent, t *titled, of, holder *Entity) {
	w.mention(s, t.i, t.j, t.j-1, Office, of, "title of "+holder.Name)
}

// shared tells whether a title in the plural has a mention already, and none for the body e:
// of "Prime Ministers Ann Lee and Tom Stone" each has the own state.
func (w *work) shared(s *sent, t *titled, e *Entity) bool {
	found := false
	for k := len(w.out) - 1; k >= 0 && w.out[k].Sentence == s.Index; k-- {
		if m := &w.out[k]; m.Form == Office && m.Start == s.atoms[t.i].Start {
			if m.Entity == e {
				return false
			}
			found = true
		}
	}
	return found
}

// stateApart gives the state whose office a title behind or before a comma is, where
// no owner stands beside it: "the trade minister, Ann Lee", "Ann Lee, the trade minister".
func (w *work) stateApart(s *sent, h *hit, t *titled) *Entity {
	if !stateOffice(t.title.office) && !governmental(t.title) || seatNoun(t.title.office) != "" {
		return nil
	}
	if h.entity.Country == "" {
		after := s.at(t.to)
		if t.owner != nil || s.at(t.from-1).is(ending) || after.word == w.is.of && after.Len() > 0 && !w.ofBranch(s, t) {
			return nil // "the leader of Germany's Beekeepers"
		}
	}
	return w.stateOfHolder(s, h, t)
}

// whoseOffice gives the number, from 1 on, of the token before a title of a state's office by which the text
// tells whose it is without naming that: "[his] foreign minister, Ann Lee", "Falkner['s] trade minister"; 0 for none.
func (w *work) whoseOffice(s *sent, t *titled, of *Entity) int {
	a := s.at(t.from - 1)
	if of != nil || t.owner != nil || t.title.plural || a.class&ownerWord == 0 && !a.is(ending) {
		return 0
	}
	if !stateOffice(t.title.office) && !governmental(t.title) && t.title.office != "AMBASSADOR" && t.title.words != "deputy" || t.title.office == "NSA" || strings.HasSuffix(t.title.words, "envoy") {
		return 0
	}
	return a.tok + 1
}

// seatApart gives the house of parliament in which an office behind or before a comma is:
// "the Senate Minority Leader, Chuck Schumer,", "the Speaker, Ann Lee,"; nil for none.
func (w *work) seatApart(s *sent, h *hit, t *titled) *Entity {
	if (t.title.ofForce() || t.title.sits()) && t.owner != nil && t.owner.entity.Type == Country {
		return w.chamberFor(t.owner.entity, t.title) // "Ann Lee, a United States Senator,"
	}
	if seatNoun(t.title.office) == "" || t.owner != nil || !t.title.speaks() && !t.title.ofForce() && (h.entity.Country == "" || !t.title.ofChamber()) {
		return nil
	}
	c := w.stateOfHolder(s, h, t)
	if c == nil {
		return nil
	}
	if e := w.chamberFor(c, t.title); e != nil || !t.title.ofForce() {
		return e
	}
	return c // of a force that no table knows
}

// ofBranch tells whether what stands behind a title and "of" is a branch of government,
// "the minister of higher education", and not whose it is.
func (w *work) ofBranch(s *sent, t *titled) bool {
	return strings.HasSuffix(t.title.words, "minister") && s.at(t.to+1).Len() > 0 && !s.at(t.to+1).is(capital) && s.at(t.to+1).class&(article|ownerWord) == 0
}

// stateOfHolder gives the state whose office a title without an owner is: the own one of who
// bears it, else a likely one that ever had such an office.
func (w *work) stateOfHolder(s *sent, h *hit, t *titled) *Entity {
	if s.at(t.to).is(ending) && t.person != nil && t.person.i < t.i {
		return nil // "Ann Lee, the president's head of security"
	}
	if c := w.countryByCode[h.entity.Country]; c != nil {
		if w.regional(h, t) || s.at(t.from-1).class&ownerWord != 0 && t.title.words == "leader" {
			return nil // "its leader Ann Lee", a party's
		}
		return c.entity
	}
	if h.entity.Country != "" || s.at(t.from-1).class&ownerWord != 0 { // "its leader Ann Lee" is whose it is
		return nil
	}
	if seatNoun(t.title.office) == "parliament" && w.seatless(s, t) {
		return nil
	}
	if e := w.likely(s, t); e != nil && e != t.postedTo(s) && w.everHad(e.Country, t.title) && !w.isGuest(t, e) && !w.peer(s, t, e) && !w.onlyMet(t, e) {
		return e // no president of the United Kingdom
	}
	return nil
}

// regional tells whether a premier of the tables has never led a government of the state, which
// has premiers of its parts too: "Premier Doug Ford" is Ontario's.
func (w *work) regional(h *hit, t *titled) bool {
	if t.title.words != "premier" || h.sense == nil || h.entity.Country != "CAN" && h.entity.Country != "AUS" {
		return false
	}
	return !slices.ContainsFunc(h.sense.held, func(o office) bool { return o.code == "HOG" })
}

// seatless tells whether nothing tells of which parliament an MP is: the document names no
// state but by persons and capitals, "MP Ann Lee visited Kyiv", or a party stands before
// the title of which no table knows.
func (w *work) seatless(s *sent, t *titled) bool {
	if a := s.at(t.i - 1); t.i > 0 && a.is(capital) && a.hit < 0 && !a.is(glued) && a.class&article == 0 {
		return true
	}
	for _, h := range w.hits() {
		if h.sense != nil && (h.sense.kind == kindCountry || h.sense.kind == kindAdjective || h.sense.kind == kindOrg && h.entity.Country != "" || h.sense.class == "party") {
			return false
		}
	}
	return true
}

// likely gives the state whose office a title may be: the United States for their
// under secretaries, else the one that the document is about or of which alone
// the sentence has spoken before it.
func (w *work) likely(s *sent, t *titled) *Entity {
	if strings.HasSuffix(t.title.words, " secretary of state") && w.states["USA"] > 0 && w.states["GBR"] == 0 {
		return w.countryByCode["USA"].entity
	}
	for _, american := range []string{"secretary of the treasury", "assistant secretary of state", "deputy secretary of state"} {
		if strings.Contains(t.title.words, american) {
			return w.countryByCode["USA"].entity
		}
	}
	met := w.doneTo(s, t)
	if met == nil {
		met = w.guestOf(s, t)
	}
	if e := w.colleague(s, t); e != nil {
		return e
	}
	if w.american(t, met) {
		return w.countryByCode["USA"].entity
	}
	if e := w.dominant(); e != nil && e != met || t.title.office == "ENVOY" {
		return e
	}
	if met != nil && w.soleState(w.statesIn(s)) == met {
		return w.otherParty(s, met)
	}
	var all []*Entity
	for k := range s.hits {
		h := &s.hits[k]
		if h.dead || h.sense == nil || h.sense.kind > kindPlace || h.i > t.i {
			continue // "Under Secretary Zeya will travel to Pakistan"
		}
		all = append(all, w.stateOf(h))
	}
	if len(all) > 0 {
		return only(all)
	}
	if e := w.speaksIn(s, t); e != nil {
		return e
	}
	for k := s.Index - 1; k >= max(0, s.Index-3); k-- {
		if acting := w.statesActing(&w.sents[k]); len(acting) > 0 {
			e := w.soleState(acting)
			if here := w.dateline(); e != nil && here != nil && here != e && w.states[here.Country] >= w.states[e.Country] {
				return here // written in Suva of Fiji, where Australia only sent soldiers
			}
			return e
		}
	}
	return nil
}

// speaksIn gives the state in whose capital, by the words behind, a sentence has who bears a title speak:
// "Foreign Minister Ann Lee told reporters in Oslo", where it names no other state; nil for none.
func (w *work) speaksIn(s *sent, t *titled) *Entity {
	if t.person == nil {
		return nil
	}
	k := max(t.person.j, t.to)
	switch w.word(s, w.pastComma(s, k)) {
	case "said", "says", "told", "announced", "explained":
	default:
		return nil
	}
	for n := range s.hits {
		h := &s.hits[n]
		if !h.dead && h.i > k && h.sense != nil && h.sense.kind == kindPlace && h.sense.state != nil && s.at(h.i-1).word == w.is.in {
			return w.onlyState(s)
		}
	}
	return nil
}

// otherParty gives the state that has to do with another in the sentence before: Chad after
// "Chad expelled a Malian envoy" for who then accuses Mali; nil for none or several.
func (w *work) otherParty(s *sent, met *Entity) *Entity {
	if s.Index == 0 {
		return nil
	}
	acting := w.statesActing(&w.sents[s.Index-1])
	if len(acting) != 1 && (len(acting) != 2 || !slices.Contains(acting, met.Country)) {
		return nil
	}
	return w.soleState(slices.DeleteFunc(acting, func(c string) bool { return c == met.Country }))
}

// doneTo gives the state that a verb right behind who bears a title has as its object, which
// is no state of the office: "Energy Secretary Falkner visited Chad". Nil for none, and where
// the state does something itself, "said Chad would".
func (w *work) doneTo(s *sent, t *titled) *Entity {
	if t.person == nil {
		return nil
	}
	k := w.pastBearers(s, t)
	v := s.at(k)
	word := w.doc.Text[v.Start:v.End]
	to := s.at(k + 1)
	abroad := to.word == w.is.to && to.Len() > 0 && (word == "fled" || word == "flees" || word == "flew" || word == "fly") // "fled to India", not "fled India"
	if v.is(capital|mark|ending|glued) || v.hit >= 0 || v.class&(reachVerb|deedVerb) == 0 && !hasSuffix(word, "ed") && word != "met" && !abroad || v.class&aux != 0 || leads(word) && !abroad {
		return nil
	}
	from := k
	for k++; s.at(k).Len() > 0 && s.hitAt(k) == nil && k < from+4; k++ {
		if a := s.at(k); a.is(capital | mark) {
			return nil
		}
	}
	h := s.hitAt(k)
	if h == nil || h.i != k || h.sense == nil || h.sense.kind != kindCountry && h.sense.kind != kindAdjective || s.at(h.j).class&(aux|deedVerb) != 0 || s.at(h.j).is(ending) && (word != "met" || !w.begunTitle(s, h.j+1)) {
		return nil
	}
	return w.stateOf(h)
}

// leads tells verbs of what somebody does to the own state.
func leads(word string) bool {
	switch word {
	case "left", "leaves", "fled", "flees", "led", "ruled", "governed", "represented", "returned", "said", "says", "controlled", "took", "addressed", "told":
		return true
	}
	return false
}

// stateOffice tells whether an office is one of a state, so that its holder's
// country is whose office it is.
func stateOffice(code string) bool {
	if strings.HasPrefix(code, "@") {
		return false
	}
	switch code {
	case "", "SENATE", "HOUSE", "CONGRESS", "PARL", "ARMY", "NAVY", "AIR_FORCE", "FORCES", "IGOHEAD", "RELIG", "MIL", "SPOX", "LEG", "AMBASSADOR", "SUBNAT":
		return false
	}
	return true
}

// everHad tells whether a state has the office by that title, as far as the
// tables tell.
func (w *work) everHad(country string, t *title) bool {
	if country == "USA" && (strings.HasSuffix(t.words, "minister") || t.ofState) {
		return false // they have secretaries, and police chiefs of cities
	}
	if t.office != "HOS" && t.office != "HOG" {
		return true
	}
	words := strings.TrimPrefix(t.words, "acting ")
	if words == "pm" {
		words = "prime minister"
	}
	for _, code := range []string{t.office, otherChief(t.office)} {
		for _, o := range w.offices[office{country, code}] {
			if title := strings.ToLower(o.title); title == words || strings.HasPrefix(title, words+" ") {
				return true
			}
		}
	}
	return false
}

// governmental tells whether a title without a code of its own is an office of a state.
func governmental(t *title) bool {
	if t.outside || strings.HasSuffix(t.words, "chief minister") { // of a part of India
		return false
	}
	if t.ofState {
		return true
	}
	for _, w := range [...]string{"minister", "attorney general", "solicitor general", "secretary of ", "prosecutor general", "prosecutor-general", "special counsel", "first lady", "chief justice",
		"government spokes", "military spokes", "presidential spokes", "defence chief", "defense chief", "chief of defence", "chief of defense"} {
		if strings.Contains(t.words, w) {
			return true
		}
	}
	// "health secretary", "home secretary"; no press secretary
	return strings.HasSuffix(t.words, " secretary") && t.office != "SPOX"
}

// seatNoun gives the noun of the house of parliament or force in which the office is a seat.
func seatNoun(code string) string {
	switch code {
	case "SENATE":
		return "senate"
	case "HOUSE":
		return "house of representatives"
	case "CONGRESS":
		return "congress"
	case "PARL":
		return "parliament"
	case "ARMY":
		return "army"
	case "FORCES":
		return "armed forces"
	case "NAVY":
		return "navy"
	case "AIR_FORCE":
		return "air force"
	}
	return ""
}

// speaks tells whether a title is that of who presides over a house of parliament.
func (t *title) speaks() bool { return t.office == "PARL" && strings.Contains(t.words, "speaker") }

// sits tells whether a title is that of one of many in a house of parliament.
func (t *title) sits() bool {
	switch t.office {
	case "SENATE", "CONGRESS", "PARL":
		return !t.speaks() && !t.ofChamber()
	}
	return false
}

// ofForce tells whether a title is one in a force of the state: "army chief".
func (t *title) ofForce() bool {
	return t.office == "ARMY" || t.office == "NAVY" || t.office == "AIR_FORCE" || t.office == "FORCES"
}

// chamberFor gives the house of parliament of a state that a title is a seat in: a speaker
// without more presides over the lower house where the tables know one of that name.
func (w *work) chamberFor(state *Entity, t *title) *Entity {
	c := w.countryByCode[state.Country]
	if t.words == "speaker" || t.words == "speaker of the house" {
		for _, noun := range [...]string{"house of representatives", "house of commons"} {
			if e := w.chamberOf(c, noun); e != nil {
				return e
			}
		}
	}
	if strings.HasPrefix(t.words, "assembly ") {
		if e := w.chamberOf(c, "national assembly"); e != nil {
			return e
		}
	}
	return w.chamberOf(c, seatNoun(t.office))
}

// chamberOf gives the parliament of a state, or a chamber that the tables know.
func (w *work) chamberOf(c *sense, noun string) *Entity {
	if c == nil {
		return nil
	}
	if noun == "parliament" {
		return w.bodyNamed(c.entity, noun)
	}
	if n := w.bodyNoun(noun); n != nil {
		return w.bodyOfTable(c, n)
	}
	return nil
}

// onlyState gives the one state to which all that a sentence names belongs.
func (w *work) onlyState(s *sent) *Entity { return w.soleState(w.statesIn(s)) }
