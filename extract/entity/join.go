package entity

import "strings"

// Actors counts the words and names of sentence i that can stand for actors,
// pronouns, unknown names and offices that somebody takes included: a sentence
// with fewer than two makes no statement.
func (d *Draft) Actors(i int) (n int) {
	w, s := d.w, &d.w.sents[i]
	for k := 0; k < len(s.atoms); k++ {
		a := &s.atoms[k]
		if h := s.hitAt(k); h != nil {
			n++
			k = h.j - 1
			continue
		}
		if _, ok := w.pronouns[a.word]; ok {
			n++
			continue
		}
		if j, _ := w.longestFree(s, w.nominalTrie, k); j > k {
			n++
			k = j - 1
			continue
		}
		if j, v := w.longestFree(s, w.titleTrie, k); j > k && w.takenOffice(s, k, &w.titles[v]) {
			n++
			k = j - 1
			continue
		}
		if a.is(capital) && !(k == 0 && w.noNames[w.doc.Text[a.Start:a.End]]) {
			n++
			for k+1 < len(s.atoms) && s.atoms[k+1].is(capital) && s.hitAt(k+1) == nil {
				k++
			}
		}
	}
	return n
}

// A reading is what the mention head takes the atoms [i, j) for.
type reading struct {
	i, j int
	kind Kind
	p    float32
}

// read notes what the mention head found in a sentence.
func (w *work) read(s *sent, tagged []Tagged) {
	for _, t := range tagged {
		if i, j := w.nameIn(s, s.atomAt(t.Start), s.atomAt(t.End)); i < j {
			s.readings = append(s.readings, reading{i, j, t.Kind, t.P})
		}
	}
}

// readAs gives how surely the mention head takes the atoms [i, j), or some
// that hold them, for the kind; 0 for not.
func (s *sent) readAs(k Kind, i, j int) (p float32) {
	for _, r := range s.readings {
		if r.kind == k && r.i <= i && j <= r.j {
			p = max(p, r.p)
		}
	}
	return p
}

// kindOf is the kind by which the mention head calls a type.
func kindOf(t Type) Kind {
	switch t {
	case Person:
		return KindPerson
	case Country:
		return KindCountry
	case Organization:
		return KindOrganization
	case ArmedGroup:
		return KindArmedGroup
	case Nationality:
		return KindNationality
	}
	return KindPlace
}

// headRule is the rule of names that only the mention head sees.
const headRule = "mention head"

// sureEnough is the probability from which the head is believed where no table
// and no rule says anything.
const sureEnough = 0.3

// fill takes up the names that the mention head found where the tables and
// rules have nothing. Single words that it takes for persons, "von der" before
// them or not, are left to the rules for surnames.
func (w *work) fill(s *sent) {
	for _, r := range s.readings {
		if r.p < sureEnough {
			continue
		}
		switch r.kind {
		case KindPerson:
			if r.j-r.i > 1 && s.withParticles(r.j-1) > r.i {
				w.fillName(s, r, Person)
			}
		case KindOrganization:
			w.fillName(s, r, Organization)
		case KindArmedGroup:
			w.fillName(s, r, ArmedGroup)
		case KindPlace:
			w.fillName(s, r, Place)
		}
	}
}

func (w *work) fillName(s *sent, r reading, typ Type) {
	if typ == Person && excellency(w.word(s, r.i)) {
		r.i++
	}
	if r = w.edged(s, w.narrowed(s, r, typ), typ); r.i >= r.j || r.j-r.i == 1 && w.noNames[w.text(s, r.i, r.j)] || typ == Person && r.j-r.i < 2 || w.isStateBody(s, r.i, r.j) {
		return // "Supreme Court", "the Afghan Defence Ministry": named by the rules for states
	}
	if a := s.at(r.i); a.hit >= 0 && s.hits[a.hit].dead && s.hits[a.hit].i == r.i && s.hits[a.hit].j >= r.j && s.hits[a.hit].sense != nil && (s.hits[a.hit].sense.class != "" || typ == Organization || typ == ArmedGroup) {
		return // no actor by the tables; weapons share their names with places and persons
	}
	if typ == Person && (w.coined(s, r.i, r.j) || s.at(r.i).word == w.is.of) || w.townspeople(s, r) {
		return // "of Orange", behind a prince
	}
	if r.j-r.i == 1 && w.initialsOfOffice(s, r.i-1) {
		return
	}
	if typ == Organization && r.j-r.i == 2 && w.word(s, r.j-1) == "Democrat" && w.otherDemocrats(s, r.j-1) {
		return // "Social Democrat Ada Qwerin"
	}
	if typ == Organization && w.ofRegion(s, r) || w.adorned(s, r) || w.mates(s, r.i, r.j) || w.meets(s, r.i, r.j) || typ == Organization && (w.administers(s, r) || w.isPortfolio(s, r)) {
		return
	}
	if a := s.at(r.j); a.is(glued) && a.is(digit|capital) || a.is(capital) && !s.at(r.j-1).is(capital|digit) {
		return // "Turkish F" of "Turkish F-16s", "Islamist group" of "Islamist group Boko Haram"
	}
	if typ == ArmedGroup && r.j-r.i == 1 && w.commander(s, r.i) {
		return
	}
	if w.ordinaryNoun(s, r) || typ == Organization && w.boardOf(s, r.j-1, r.i, 0) {
		return
	}
	fresh := r.j-r.i == 1 && hasSuffix(w.text(s, r.i, r.j), "s") // a word that no name of the tables has; "Greens"
	public := false
	for k := r.i; k < r.j; k++ {
		h := s.hitAt(k)
		if h == nil {
			if t := w.titleAt(s, k); t != nil && (t.i < r.i || t.j >= r.j) {
				return
			}
			word := w.word(s, k)
			if w.heads.Of(word) == "none" {
				return
			}
			public = public || w.public[word]
			fresh = fresh || s.atoms[k].is(capital) && (w.heads.Of(word) == "" || r.j-r.i > 2)
			continue
		}
		if h.i < r.i || h.j > r.j || h.i == r.i && h.j == r.j || r.p < sureOver || !w.mayBePart(h, typ) {
			return
		}
		fresh = fresh || h.sense == nil
		k = h.j - 1
	}
	if !fresh {
		return
	}
	if typ == Person {
		if v := w.withoutInitials(s, r.i, r.j); v != nil {
			s.put(hit{i: r.i, j: r.j, entity: v.entity, sense: v, person: true, rule: v.row.At()})
			return
		}
	}
	e := w.unknown(w.unbracketed(s, r.i, r.j), typ)
	if c := w.countryByCode[w.homeOf(s, r.i, r.j)]; c != nil && typ == Organization && e.Country == "" {
		e.Country, e.Aka = c.entity.Country, sorted(stateForms(e.Name, c))
	}
	h := s.put(hit{i: r.i, j: r.j, entity: e, person: typ == Person, public: public, rule: headRule})
	switch {
	case e.Country != "":
	case typ == Place:
		w.lend(s, h)
	case typ == Organization:
		e.Country = w.companyHome(s, h)
	}
}

// isPortfolio tells whether a reading is but a word for what a minister or commissioner has to
// do with: "Equality Commissioner Ada Qwerin".
func (w *work) isPortfolio(s *sent, r reading) bool {
	t := w.titleAt(s, r.j)
	if t == nil || t.i != r.j || r.j-r.i > 1 || s.at(r.j).is(glued) || !s.at(r.j).is(capital) || s.at(r.i).is(upper) {
		return false
	}
	switch strings.ToLower(w.word(s, r.j)) {
	case "minister", "ministers", "commissioner", "commissioners":
		return true
	case "secretary":
		return t.j == r.j+1
	}
	return false
}

// townspeople tells whether a reading is the people of a town: "New Yorkers", "Londoners".
func (w *work) townspeople(s *sent, r reading) bool {
	town := strings.TrimSuffix(strings.TrimSuffix(w.text(s, r.i, r.j), "s"), "er")
	if !hasSuffix(w.word(s, r.j-1), "ers") {
		return false
	}
	for at := range w.sensesCalled(town) {
		if v := w.senses[at]; v.kind == kindPlace && (v.class == "capital" || v.class == "city" || v.class == "region") {
			return true
		}
	}
	return false
}

// administers tells whether a reading is a state's by who leads it, "Obama Administration",
// "Biden-Harris Administration", which is no body.
func (w *work) administers(s *sent, r reading) bool {
	return (r.j-r.i == 2 || r.j-r.i == 3 && s.at(r.i+1).is(glued)) && w.ledBy(s, r.j-1)
}

// ordinaryNoun tells whether a reading is a noun in lower case behind words that begin no
// name: "Democratic committee".
func (w *work) ordinaryNoun(s *sent, r reading) bool {
	if r.j-r.i < 2 || s.at(r.j-1).is(capital|digit) {
		return false
	}
	for k := r.i; k < r.j; k++ {
		if a := s.at(k); a.hit >= 0 || a.is(capital) && !w.noNames[w.doc.Text[a.Start:a.End]] {
			return false
		}
	}
	return true
}

// ofRegion tells whether a reading is an adjective of many states alone: "African leaders".
func (w *work) ofRegion(s *sent, r reading) bool {
	word := w.text(s, r.i, r.j)
	if r.j-r.i > 1 || !hasSuffix(word, "an") && !hasSuffix(word, "ern") && !hasSuffix(word, "ic") {
		return false
	}
	j, _ := w.longestFree(s, w.nounTrie, r.j)
	return j > r.j && !s.at(r.j).is(capital)
}

// adorned tells whether a reading is a body or group that a table knows, with
// words around it that are no part of its name: "Palestinian Hamas", "Suspected
// Boko Haram", "Civic Platform Party".
func (w *work) adorned(s *sent, r reading) bool {
	known, party := false, false
	for k := r.i; k < r.j; k++ {
		a := &s.atoms[k]
		h := s.hitAt(k)
		switch {
		case h == nil:
			if word := w.doc.Text[a.Start:a.End]; a.is(capital) && !w.noNames[word] && !(party && w.heads.Of(word) == Organization) && !(k == 0 && w.isSome(s, k)) {
				return false
			}
			continue
		case h.sense == nil || h.i < r.i || h.j > r.j:
			return false
		case h.sense.kind == kindOrg || h.sense.kind == kindGroup && h.entity.Type != Nationality:
			if known {
				return false
			}
			known, party = true, h.sense.class == "party"
		case h.sense.kind != kindAdjective && h.sense.kind != kindPeople:
			return false
		}
		k = h.j - 1
	}
	return known
}

// narrowed gives a reading without the words that only tell what it is ("the
// newspaper Aftenposten", "Ms. Tsai", "the Independent Greeks party"), and with
// what follows its "of".
func (w *work) narrowed(s *sent, r reading, typ Type) reading {
	if typ == Person {
		for t := w.titleAt(s, r.i); t != nil && t.i == r.i && t.j < r.j; t = w.titleAt(s, r.i) {
			r.i = t.j // "HRH Prince Falkner"
		}
		return r
	}
	for k := r.j - 2; k > r.i; k-- {
		if h := s.hitAt(k - 1); s.atoms[k].is(ending) && h != nil && h.j == k {
			r.i = k + 1 // "the U.S. Department of the Treasury's Office of Foreign Assets Control"
			break
		}
	}
	for r.i < r.j && !s.atoms[r.i].is(capital) && (s.atoms[r.i].class&particle == 0 || s.atoms[r.i].class&article != 0) {
		r.i++ // "about 40 suspected"
	}
	if (r.i == 0 || s.at(r.i-1).is(mark)) && r.i < r.j-1 && (quantifier(w.word(s, r.i)) || w.countsKnown(s, r.i)) {
		r.i++ // "No Coalition troops"
	}
	for k := r.j - 1; k >= r.i; k-- {
		if w.heads.Of(w.word(s, k)) == "" || s.atoms[k].is(capital) {
			continue
		}
		if k == r.j-1 {
			r.j--
		} else if s.atoms[k+1].is(capital) {
			r.i = k + 1
			break
		}
	}
	for k := r.j - 1; k > r.i && !s.atoms[k].is(capital|digit|mark); k-- {
		if p := s.atoms[k].word; p == w.is.of || p == w.is.for_ || k == r.j-1 && (p == w.is.in || p == w.is.on || p == w.is.against) {
			if h := s.hitAt(r.j); h != nil && h.i == r.j {
				r.j = h.j
			} else if s.at(r.j).is(capital) {
				r.j++
			} else {
				r.j = k
			}
			break
		}
	}
	return r
}

// quantifier tells words that begin a sentence and no name.
func quantifier(word string) bool {
	switch word {
	case "No", "Any", "Every", "Both", "Some", "Many", "Most", "Several", "Few", "Other":
		return true
	}
	return false
}

// commander tells whether the word at atom k is rather the last name of one whose men stand beside
// it than a group's: "the troops of Haftar", "Burhan's militias".
func (w *work) commander(s *sent, k int) bool {
	if len(w.surnames[s.at(k).word]) == 0 || s.at(k).is(upper) {
		return false
	}
	men := w.word(s, k-2)
	if s.at(k-1).word != w.is.of || s.at(k-1).Len() == 0 {
		if !s.at(k + 1).is(ending) {
			return false
		}
		men = w.word(s, k+2)
	}
	switch men {
	case "forces", "troops", "fighters", "soldiers", "militias", "militia", "men", "army":
		return true
	}
	return false
}

// countsKnown tells whether a numeral is at atom k and behind it a group or body of the tables, of
// whom there are so many: "Eight Islamic State (IS) militants".
func (w *work) countsKnown(s *sent, k int) bool {
	switch w.word(s, k) {
	case "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve", "Thirteen", "Fourteen", "Fifteen", "Sixteen", "Twenty", "Thirty", "Forty", "Fifty", "Dozens", "Hundreds", "Thousands":
	default:
		return false
	}
	h := s.hitAt(k + 1)
	return h != nil && h.i == k+1 && h.sense != nil && (h.sense.kind == kindGroup || h.sense.kind == kindOrg)
}

// sureOver is the probability from which the head is believed against shorter
// names of the tables and rules.
const sureOver = 0.7

// mayBePart tells whether a name can be part of a longer one that the head
// found: "Armenia" of "PINK Armenia".
func (w *work) mayBePart(h *hit, typ Type) bool {
	if h.sense == nil {
		return !h.person || typ == Person
	}
	switch typ {
	case Person:
		return h.j-h.i == 1 && (h.sense.kind == kindPlace || h.sense.kind == kindPerson || h.sense.kind == kindCountry)
	case Place:
		return h.sense.kind == kindPlace || h.sense.kind == kindCountry || h.sense.kind == kindAdjective
	}
	return true
}

// nameIn narrows the atoms [i, j) to the name that they hold: without article,
// ending and marks around it, and empty where nothing begins with a capital.
func (w *work) nameIn(s *sent, i, j int) (int, int) {
	for i < j && (s.atoms[i].class&(article|ownerWord) != 0 && !s.atoms[i].is(capital) || s.atoms[i].is(mark|ending) || i == 0 && s.atoms[i].class&article != 0) {
		i++
	}
	for i < j && s.atoms[j-1].is(mark|ending) {
		j--
	}
	for k := i; k < j; k++ {
		if s.atoms[k].is(capital) {
			return i, j
		}
	}
	return j, j
}
