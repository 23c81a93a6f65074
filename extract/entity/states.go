package entity

import (
	"iter"
	"strings"
)

// stateNounAfter finds a noun of forces.txt behind a state: "Russian ground
// forces", "Iran's navy"; j is where the mention ends.
func (w *work) stateNounAfter(s *sent, h *hit) (j int, n *stateNoun) {
	if !standsForState(h) && !w.oneOfPeople(s, h) {
		return h.j, nil
	}
	k := h.j
	if s.at(k).is(ending) {
		k++
	}
	if s.at(k).is(glued) {
		if w.word(s, k) != "led" || h.sense.kind != kindGroup {
			return h.j, nil // "US-led forces"
		}
		k++ // "Kurdish-led militias"
	}
	side := w.sideOf(s, h.i)
	if a := s.at(k); side == "anti" || side == "pro" && w.doc.Text[a.Start:a.End] != "government" || w.withinProxy(s, h) {
		return h.j, nil // "anti-Russia protesters", "pro-Russian officials", but "pro-Syrian government forces"
	}
	for step := 0; step < 4; step++ {
		if to, v := w.longestFree(s, w.nounTrie, k); to > k {
			// "army officials": the last noun of a row is the head.
			if next, v2 := w.longestFree(s, w.nounTrie, to); next > to && !s.at(to).is(mark) && !(w.nouns[v].as == "group" && strings.HasSuffix(w.nouns[v].noun, "forces")) {
				if rebels := w.bodyNoun("rebels"); w.nouns[v2].as == "body" && w.rebelling(s.at(k)) && rebels != nil {
					return next, rebels // "the Chadian rebel army"
				}
				to, v = next, v2
			}
			if w.nouns[v].as == "people" && s.at(to-1).is(capital) || w.modifying(s, k, to, &w.nouns[v]) {
				return h.j, nil // "Hungarian National Asset Management"
			}
			if w.nouns[v].noun == "national" && s.at(h.j).is(ending) || w.nouns[v].noun == "state" && w.partOfState(s, h, to) {
				// "Kenya's national football team"
				return h.j, nil
			}
			if w.nouns[v].noun == "house" && !s.at(to-1).is(capital) {
				return h.j, nil // somebody's home
			}
			if w.namedParty(s, &w.nouns[v], to) || w.isPartyNoun(&w.nouns[v]) && indefinite(w.word(s, h.i-1)) {
				return h.j, nil
			}
			if w.inTitleOfPerson(s, k, to) || h.entity.Type == Place && w.nouns[v].noun == "state" || h.sense.kind == kindOrg && strings.HasSuffix(w.nouns[v].noun, "security council") {
				return h.j, nil
			}
			return to, &w.nouns[v]
		}
		a := s.at(k)
		if a.Len() == 0 || a.hit >= 0 || !w.modifiers[a.word] && !a.is(digit) && !(w.word(s, k+1) == "opposition" && foremost(w.word(s, k))) {
			break
		}
		k++
	}
	return h.j, nil
}

// foremost tells words by which the opposition is still a state's: "Malawi's main opposition".
func foremost(word string) bool {
	switch word {
	case "main", "largest", "biggest", "leading":
		return true
	}
	return false
}

// isPartyNoun tells whether a noun of forces.txt is that of one party of the opposition.
func (w *work) isPartyNoun(n *stateNoun) bool {
	kind, ok := strings.CutPrefix(n.noun, "opposition ")
	return ok && (kind == "party" || kind == "alliance" || kind == "bloc" || kind == "coalition")
}

// namedParty tells whether the noun of forces.txt that ends at atom j is of a party that is named
// beside it, or of who leads it: "the Malian opposition party, the Dawn Movement".
func (w *work) namedParty(s *sent, n *stateNoun, j int) bool {
	if !w.isPartyNoun(n) {
		return false
	}
	if a := s.at(j); a.Len() > 0 && (a.word == w.is.comma || a.word == w.is.open) {
		j++
	}
	if s.at(j).class&article != 0 {
		j++
	}
	return s.at(j).is(capital) || s.at(j).hit >= 0
}

// modifying tells whether the noun of forces.txt at the atoms [i, j) only tells what kind the
// next one is, "a Chadian refugee camp", "the German media mogul", or is a verb, "the European
// Union judges the coup".
func (w *work) modifying(s *sent, i, j int, n *stateNoun) bool {
	next := s.at(j)
	if next.Len() == 0 || next.is(glued|mark|ending) {
		return false
	}
	if n.as == "people" || n.template == "{adjective} media" {
		return next.class&modified != 0 && !hasSuffix(w.word(s, j-1), "s")
	}
	return j == i+1 && n.as == "state" && next.class&(article|ownerWord) != 0 && w.verbToo(s.at(i))
}

// verbToo tells nouns of forces.txt that with an object behind them are verbs.
func (w *work) verbToo(a *atom) bool {
	switch w.doc.Text[a.Start:a.End] {
	case "judges", "guards", "ships", "states", "strikes":
		return true
	}
	return false
}

// partOfState tells whether the state that ends before atom k is one of several of which
// the state of a hit consists, "the Nigerian state of Borno", "the first U.S. state to", or
// a condition, "the Peruvian state of siege".
func (w *work) partOfState(s *sent, h *hit, k int) bool {
	if of := s.at(k); of.Len() > 0 && of.word == w.is.of {
		return true
	}
	a := s.at(h.i - 1)
	return a.Len() > 0 && (a.class&several != 0 || indefinite(w.doc.Text[a.Start:a.End]))
}

// inTitleOfPerson tells whether the atoms begin a title that a name follows:
// "Iranian army chief Abdolrahim Mousavi".
func (w *work) inTitleOfPerson(s *sent, i, j int) bool {
	for n := range s.titles {
		t := &s.titles[n]
		if t.i < j && i < t.j && (t.person != nil || t.dealt || t.title.role && !t.title.plural && t.j > j) {
			return true
		}
	}
	return false
}

// standsForState tells whether a hit names a state, a union of states or what
// is of it.
func standsForState(h *hit) bool {
	if h.sense == nil || h.entity == nil {
		return false
	}
	switch h.sense.kind {
	case kindCountry, kindAdjective:
		return true
	case kindOrg:
		return h.sense.class == "igo"
	case kindGroup:
		return true
	case kindPlace:
		return h.sense.class == "region" || h.sense.class == "island" || h.sense.class == "continent"
	}
	return false
}

// oneOfPeople tells whether a hit is the name for one of a state's people that stands before a
// noun as an adjective does: "Serb forces".
func (w *work) oneOfPeople(s *sent, h *hit) bool {
	if h.sense == nil || h.sense.kind != kindPeople || h.sense.state == nil || h.j-h.i != 1 || s.at(h.j).is(mark|ending|glued|capital) {
		return false
	}
	word := w.text(s, h.i, h.j)
	return !hasSuffix(word, "s") && !hasSuffix(word, "men")
}

func (w *work) buildStateNoun(s *sent, h *hit, j int, n *stateNoun) {
	w.stateMention(s, s.withArticle(h.i), j, j-1, h, n)
}

func (w *work) buildStateNounOf(s *sent, h *hit, i, head int, n *stateNoun) {
	w.stateMention(s, s.withArticle(i), h.j, head, h, n)
}

func (w *work) stateMention(s *sent, i, j, head int, h *hit, n *stateNoun) {
	e, form := h.entity, Forces
	if h.sense.kind == kindPeople {
		e = h.sense.state // "Serb forces"
	}
	if c := w.countryByCode[e.Country]; h.sense.class == "party" && w.led[n.noun] && c != nil {
		e = c.entity // "the Liberal government"; the party is there too
		w.mention(s, h.i, h.j, h.j-1, Name, h.entity, h.rule)
	}
	if p := w.apposedTo(s, i); p != nil && (n.as == "people" || n.as == "group") {
		if strings.HasPrefix(p.ID, "name:") && p.Country == "" {
			p.Country = h.entity.Country // made for this document alone
		}
		w.mention(s, h.i, h.j, h.j-1, Demonym, h.entity, h.rule)
		return
	}
	if h.sense.kind == kindPlace && (n.as == "body" || n.as == "state") {
		w.regionMention(s, i, j, head, h, n)
		return
	}
	switch n.as {
	case "people":
		if p := w.peopleOf[e]; p != nil {
			e, form = p, Demonym
		}
	case "body":
		if c := w.stateUnder(e); c != nil && n.template != "{adjective} police" {
			e = c.entity
		}
		if e.Type == Country && !w.ofStateItself(e, n) {
			e, form = w.body(e, n), Name
			if named := w.calledBehind(s, j, e, n); named != nil {
				e = named
			}
		}
	case "group":
		form = Name
		if e.Type == Country {
			e = w.body(e, n)
		}
	}
	if n.as == "body" || strings.HasSuffix(n.noun, "soldiers") || strings.HasSuffix(n.noun, "forces") {
		w.initialsBehind(s, j, e)
	}
	w.mention(s, i, j, head, form, e, n.row.At())
	if n.as == "body" && form == Name {
		w.statesWithin(s, i, j)
	}
}

// ofStateItself tells whether a state's police is the state, as forces are: where the tables
// know no police of its own, "Zambian police".
func (w *work) ofStateItself(state *Entity, n *stateNoun) bool {
	c := w.countryByCode[state.Country]
	return c != nil && n.template == "{adjective} police" && w.bodyOfTable(c, n) == nil
}

// apposedTo gives who is named right before one of a people at atom i, "Ada Qwerin, an
// Australian nurse"; nil for nobody.
func (w *work) apposedTo(s *sent, i int) *Entity {
	a, comma, p := s.at(i), s.at(i-1), s.hitAt(i-2)
	if !indefinite(w.doc.Text[a.Start:a.End]) || comma.word != w.is.comma || comma.Len() == 0 || p == nil || p.j != i-1 || !isPerson(p) {
		return nil
	}
	return p.entity
}

// stateNounBefore finds "the government of Iraq", "the federal government of Germany",
// "a court in Pakistan", and the last word of the noun.
func (w *work) stateNounBefore(s *sent, h *hit) (i, head int, n *stateNoun) {
	region := h.sense != nil && h.sense.class == "region"
	if h.sense == nil || h.sense.kind != kindCountry && !region {
		return h.i, h.i, nil
	}
	k := h.i - 1
	if s.at(k).word == w.is.the {
		k--
	}
	p := s.at(k).word
	of := p == w.is.of && p != 0
	if !of && (p != w.is.in || p == 0) {
		return h.i, h.i, nil
	}
	for back := k - 1; back >= 0 && back >= k-3; back-- {
		to, v := w.longestFree(s, w.nounTrie, back)
		if to != k {
			continue
		}
		if back > 0 {
			if longer, v2 := w.longestFree(s, w.nounTrie, back-1); longer == k {
				back, v = back-1, v2 // "armed forces"
			}
		}
		n = &w.nouns[v]
		if region && (!of || !legislative(n)) {
			return h.i, h.i, nil // "the legislature of Ohio" is its own, "courts in Ohio" may be anybody's
		}
		if n.as == "body" && w.rebelling(s.at(back-1)) {
			return back - 1, k - 1, w.bodyNoun("rebels") // "a rebel army in Libya"
		}
		if w.inTitleOfPerson(s, back, to) || n.noun == "house" && !s.at(to-1).is(capital) || w.isPartyNoun(n) && indefinite(w.word(s, back-1)) || w.namedParty(s, n, h.j) {
			return h.i, h.i, nil
		}
		if !of && n.as != "body" {
			return h.i, h.i, nil // "forces in Syria" may be anybody's
		}
		if b := s.at(back - 1).hit; b >= 0 && s.hits[b].j == back && s.hits[b].entity != nil {
			return h.i, h.i, nil // "Russian forces in Syria"; "Iranian opposition figures in Syria", where a mention has it already
		}
		for of && back > 0 && s.hitAt(back-1) == nil && (w.modifiers[s.at(back-1).word] || w.word(s, back) == "opposition" && foremost(w.word(s, back-1))) {
			back-- // "the federal government of Germany"
		}
		return back, k - 1, n
	}
	return h.i, h.i, nil
}

// rebelling tells words before the noun for a body of a state by which it is that of the state's
// rebels: "a rebel army in Libya", "the breakaway parliament".
func (w *work) rebelling(a *atom) bool {
	switch w.doc.Text[a.Start:a.End] {
	case "rebel", "insurgent", "guerrilla", "separatist", "secessionist", "breakaway", "mutinous":
		return true
	}
	return false
}

// body gives the organization of a state: "Parliament of Turkey". A table that
// knows its proper name has been tried before.
func (w *work) body(state *Entity, n *stateNoun) *Entity {
	c := w.countryByCode[state.Country]
	if c == nil || n.template == "" {
		return state
	}
	v := w.bodyOfTable(c, n)
	if v == nil {
		v = w.houseOf(c, n)
	}
	if v != nil {
		return v
	}
	name := bodyName(c, n)
	key := foldName(name)
	if e := w.known[key]; e != nil {
		return e
	}
	e := &Entity{ID: "name:" + key, Name: name, Type: bodyType(n), Country: state.Country, Aka: sorted(w.synonyms(c, n))}
	w.known[key] = e
	return e
}

// bodyName fills in the template of a noun.
func bodyName(c *sense, n *stateNoun) string {
	return strings.NewReplacer("of {country}", "of "+withThe(c.entity.Name), "{country}", c.entity.Name, "{adjective}", c.adj).Replace(n.template)
}

// bodyOfTable gives the body of a state that the tables have under a noun, nil for none.
func (w *work) bodyOfTable(c *sense, n *stateNoun) *Entity {
	for _, name := range []string{bodyName(c, n), c.adj + " " + n.noun, c.entity.Name + " " + n.noun, n.noun + " of " + withThe(c.entity.Name)} {
		if v := w.tableBody(name); v != nil && (v.Country == c.entity.Country || v.Country == "") {
			return v
		}
	}
	return nil
}

// bodyNamed gives the body of a state by a noun of forces.txt.
func (w *work) bodyNamed(state *Entity, noun string) *Entity {
	if n := w.bodyNoun(noun); n != nil {
		return w.body(state, n)
	}
	return nil
}

// bodyNoun gives the row of forces.txt for a body by its noun.
func (l *Linker) bodyNoun(noun string) *stateNoun {
	for i := range l.nouns {
		if l.nouns[i].noun == noun && (l.nouns[i].as == "body" || l.nouns[i].as == "group") {
			return &l.nouns[i]
		}
	}
	return nil
}

func bodyType(n *stateNoun) Type {
	if n.as == "group" {
		return Nationality
	}
	return Organization
}

// takesArticle tells whether a state's name takes "the".
func takesArticle(name string) bool {
	for _, p := range []string{"United ", "Czech Rep", "Dominican Rep", "Central African", "Democratic Rep", "Republic of", "Soviet", "Netherlands", "Philippines", "Maldives", "Gambia", "Bahamas", "Comoros", "Seychelles", "Solomon", "Marshall", "Ottoman"} {
		if strings.HasPrefix(name, p) {
			return true
		}
	}
	return false
}

// withThe gives a state's name as it stands after "of".
func withThe(state string) string {
	if takesArticle(state) {
		return "the " + state
	}
	return state
}

// tableBody looks a composed name up in the tables.
func (l *Linker) tableBody(name string) *Entity {
	if v := l.bodySense(name); v != nil {
		return v.entity
	}
	return nil
}

// sensesCalled gives the numbers of the senses that the tables have for a name, in their order;
// none for a name that they lack.
func (l *Linker) sensesCalled(name string) iter.Seq[int32] {
	return l.names.values(l.numbered(name)...)
}

// numbered gives the numbers of a name's words.
func (l *Linker) numbered(name string) (words []uint32) {
	for _, p := range nameWords(nil, name) {
		words = append(words, l.words.of(fold(p)))
	}
	return words
}

// bodySense gives what a composed name of a body means by the tables, nil for nothing.
func (l *Linker) bodySense(name string) *sense {
	for at := range l.sensesCalled(name) {
		if v := l.senses[at]; v.kind == kindOrg || v.kind == kindGroup {
			return v
		}
	}
	return nil
}

func title1(s string) string { return strings.ToUpper(s[:1]) + s[1:] }

// administration makes a mention of "the Trump administration": the state.
func (w *work) administration(s *sent, h *hit) bool {
	c := w.countryByCode[h.entity.Country]
	if c == nil || h.title != nil {
		return false
	}
	k := w.pastMate(s, h.j)
	owned := s.at(k).is(ending)
	if owned {
		k++
	}
	j, v := w.longestFree(s, w.nounTrie, k)
	if j == k {
		return false
	}
	if !w.led[w.nouns[v].noun] {
		return false
	}
	if owned {
		// "Assad's forces": both are there
		w.mention(s, h.i, h.j, h.j-1, Name, h.entity, h.rule)
		w.mention(s, k, j, j-1, Forces, c.entity, w.nouns[v].row.At())
		return true
	}
	w.mention(s, s.withArticle(h.i), j, j-1, Forces, c.entity, w.nouns[v].row.At())
	if w.nouns[v].noun != "administration" {
		w.mention(s, h.i, h.j, h.j-1, Name, h.entity, h.rule) // "the Lukashenko regime" tells also who leads it
	}
	return true
}
