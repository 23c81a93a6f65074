package entity

import (
	"cmp"
	"slices"
	"strings"
)

// unknownBodies finds names that no table knows by their head word:
// "Aleppo Free Women's Brigade", "Ministry of Defence of Northern Cyprus".
func (w *work) unknownBodies(s *sent) {
	for h := len(s.atoms) - 1; h >= 0; h-- {
		typ, ok := w.bodyHead(s, h)
		if !ok {
			continue
		}
		i, j, ok := w.bodyAround(s, h, typ)
		if r := s.hitAt(h + 2); ok && typ == Place && i == h && w.realmOf(s, h, r) {
			s.put(hit{i: h, j: r.j, cands: r.cands}) // "the State of Qwerin"
			continue
		}
		if !ok || j-i < 2 || w.isStateBody(s, i, j) || w.knownBody(s, h, i, j, typ) || w.boardOf(s, h, i, j) {
			continue
		}
		w.putBody(s, h, i, j, typ)
		h = i
	}
}

// bodyHead gives the type of what has the word at h as the head of its name, where that is no
// part of a title or of what the tables know.
func (w *work) bodyHead(s *sent, h int) (typ Type, ok bool) {
	a, old := &s.atoms[h], s.hitAt(h)
	if !a.is(capital) || w.inTitle(s, h) || old != nil && old.entity != nil && old.entity.Type == Country {
		return typ, false // a warship's
	}
	typ = w.heads.Of(w.doc.Text[a.Start:a.End])
	if typ == "" || w.doc.Text[a.Start:a.End] == "District" && w.inTitle(s, h+1) {
		return typ, false // "District Judge"
	}
	if w.givenBehindTitle(s, h) || typ == Place && w.namedAsHead(s, h) || old != nil && w.otherwise(old, h, typ) {
		return typ, false
	}
	if h == 0 && s.at(1).word == w.is.of && w.isSome(s, h) {
		return typ, false // "Fighters of Boko Haram"
	}
	if old != nil && old.j-old.i > 1 && (old.j > h+1 || old.i == 0 || !s.at(old.i-1).is(capital) || s.at(old.i-1).class&article != 0) && !(old.i == h && old.j > h+1) {
		if !w.goesOn(s, old.j) || s.at(old.j).word == w.is.for_ && len(old.cands) > 0 || w.ownedBy(s, old) {
			return typ, false // "Labour Party for Anglesey"
		}
	}
	return typ, !w.division(s, h)
}

// bodyAround gives the atoms [i, j) of the name with the head word at h.
func (w *work) bodyAround(s *sent, h int, typ Type) (i, j int, ok bool) {
	i, j = w.leftOf(s, h, typ), h+1
	if typ == Organization {
		i = w.behindOwner(s, i, h)
		if i >= h-2 && w.ledBy(s, h) {
			return i, j, false
		}
	}
	if typ != "none" && (typ != Place || s.at(j).word != w.is.for_) {
		j = w.rightOf(s, j)
	}
	if old := s.hitAt(h); old != nil && old.i == i && h+1 < old.j && old.j < j && s.at(old.j).is(capital) {
		return i, j, false // "the Bureau of African Affairs Ann Lee"
	}
	if typ == Organization {
		j = w.portfolios(s, h, j)
		i = w.spelledOut(s, i, j)
	}
	if typ == Place && i < h {
		j = w.withoutRealm(s, h+1, j)
	}
	return i, j, true
}

// knownBody tells whether the atoms [i, j) are what the tables know, with its state before it or
// not, or a medium, by the name up to the head word at h.
func (w *work) knownBody(s *sent, h, i, j int, typ Type) bool {
	if old := s.hitAt(h); old != nil && i < old.i && j == old.j && w.complete(s, i, old) {
		return true
	}
	old := s.hitAt(i)
	return old != nil && (old.i <= i && old.j >= j || old.i == i && old.j == h && w.isMedium(old, typ))
}

// putBody makes a hit of the name at the atoms [i, j) with the head word at h: of a body that the
// tables know by another name, else of a new one; a dead one of what is nothing of ours.
func (w *work) putBody(s *sent, h, i, j int, typ Type) {
	head := w.word(s, h)
	if typ == "none" {
		s.put(hit{i: i, j: j, dead: true, rule: "heads.txt"})
		for k := i; k < j; k++ {
			if c := s.hitAt(k); c == nil {
				s.atoms[k].hit = len(s.hits) - 1
			}
		}
		return
	}
	if e := w.bodyOf(s, i, j); e != nil {
		s.put(hit{i: i, j: j, entity: e, rule: "head " + head, public: true})
		return
	}
	if e := w.wideMinistry(s, i, j); e != nil {
		s.put(hit{i: i, j: j, entity: e, rule: "head " + head, public: true})
		return
	}
	if v := w.partyOf(s, i, j); v != nil {
		s.put(hit{i: i, j: j, entity: v.entity, sense: v, public: true, rule: v.row.At()})
		return
	}
	if c := w.courtOf(s, h, i, j); c != nil {
		s.put(hit{i: i, j: j, entity: c, rule: "head " + head, public: true})
		return
	}
	if n := w.bodyNoun(strings.ToLower(w.text(s, i, j))); n != nil {
		if c := w.countryByCode[cmp.Or(w.homeOf(s, i, j), w.seatedIn(s, j))]; c != nil {
			s.put(hit{i: i, j: j, entity: w.body(c.entity, n), rule: n.row.At(), public: true})
			return // "Turkey's National Security Council", "the National Security Council in Ankara"
		}
	}
	e := w.unknown(w.text(s, i, j), typ)
	if e.Country == "" {
		e.Country = w.homeOf(s, i, j)
		w.statedForms(e, w.public[head])
	}
	s.put(hit{i: i, j: j, entity: e, rule: "head " + head, public: w.public[head]})
}

// givenBehindTitle tells whether the head word at h is rather a given name, between a title and a
// last name: "Governor Bill Falkner".
func (w *work) givenBehindTitle(s *sent, h int) bool {
	next := s.at(h + 1)
	if !w.given[s.at(h).word] || !next.is(capital) || next.is(glued|upper) || w.heads.Of(w.doc.Text[next.Start:next.End]) != "" {
		return false
	}
	return w.titleBefore(s, h) != nil && !w.inTitle(s, h+1) && (s.hitAt(h+1) == nil || len(w.surnames[next.word]) > 0)
}

// realmOf tells whether r is a region that is one of a union's, told in full: "State" at h
// and "of" stand before it.
func (w *work) realmOf(s *sent, h int, r *hit) bool {
	if word := w.text(s, h, h+1); word != "State" && word != "Commonwealth" || s.at(h+1).word != w.is.of || r == nil || r.i != h+2 || len(r.cands) == 0 || s.at(r.j).is(capital|glued) {
		return false
	}
	v := w.senses[r.cands[0]]
	return v.kind == kindPlace && v.class == "region"
}

// otherwise tells whether the word at h, which is the head of names of a type, is part of a
// known name of another type: "Islamic State", "West Bank", "Park Geun-hye".
func (w *work) otherwise(old *hit, h int, typ Type) bool {
	if old.j-old.i < 2 || len(old.cands) == 0 || typ == "none" {
		return false
	}
	v := w.senses[old.cands[0]]
	switch {
	case v.kind == kindPerson && old.i == h:
		return true
	case old.j != h+1 || v.entity == nil:
		return false
	}
	return typ == Place && v.kind == kindGroup && v.entity.Type == ArmedGroup || typ == Organization && v.kind == kindPlace
}

// withoutRealm gives where a place's name ends that goes on from atom k with the
// state that it is in: "Al Jawf Governorate of Yemen".
func (w *work) withoutRealm(s *sent, k, j int) int {
	at := k + 1
	if s.at(at).word == w.is.the {
		at++
	}
	h := s.hitAt(at)
	if k < j && s.at(k).word == w.is.of && h != nil && h.i == at && h.j == j && len(h.cands) > 0 && w.senses[h.cands[0]].kind == kindCountry {
		return k
	}
	return j
}

// statedForms notes what else a body is called that no table knows: by its
// state where its name has it, else with its state behind it, "Consultative
// Assembly (Oman)"; a public body without one is taken to be of the state that
// the document is about.
func (w *work) statedForms(e *Entity, public bool) {
	c := w.countryByCode[e.Country]
	if c == nil {
		if main := w.dominant(); main != nil && public {
			e.Aka = []string{e.Name + " (" + main.Name + ")"}
		}
		return
	}
	if e.Aka = sorted(stateForms(e.Name, c)); len(e.Aka) == 0 {
		e.Aka = sorted([]string{e.Name + " (" + c.entity.Name + ")", e.Name + " of " + c.entity.Name, c.adj + " " + e.Name})
	}
}

// isMedium tells whether a hit is a company, a medium or a party, to which a head
// like "TV" of a type adds nothing.
func (w *work) isMedium(h *hit, head Type) bool {
	if len(h.cands) == 0 {
		return false
	}
	switch v := w.senses[h.cands[0]]; v.class {
	case "media", "company", "ngo":
		return v.kind == kindOrg
	case "party":
		return head != Place // "Civic Platform Party", not "Republican Palace"
	}
	return false
}

// homeOf gives the state that a body's name names, or that owns it: "Bank of
// Ghana", "Russia's Federal Cheese Board".
func (w *work) homeOf(s *sent, i, j int) string {
	if s.at(i - 1).is(ending) {
		i -= 2
	}
	home := ""
	for k := max(i, 0); k < j; k++ {
		h := s.hitAt(k)
		if h == nil || len(h.cands) == 0 {
			continue
		}
		v := w.senses[h.cands[0]]
		if v.kind != kindCountry && v.kind != kindAdjective {
			continue
		}
		if home != "" && home != v.entity.Country {
			return ""
		}
		home = v.entity.Country
	}
	return home
}

// goesOn tells whether a name goes on at atom j with "of" or "for" and a capital.
func (w *work) goesOn(s *sent, j int) bool {
	if p := s.at(j).word; p != w.is.of && p != w.is.for_ {
		return false
	}
	return s.at(j+1).is(capital) || s.at(j+1).word == w.is.the && s.at(j+2).is(capital)
}

// ownedBy tells whether only whose a known body is stands behind its name and "of": its
// state or a person, "National Security Agency of the United States".
func (w *work) ownedBy(s *sent, h *hit) bool {
	k := h.j + 1
	if s.at(k).word == w.is.the {
		k++
	}
	if s.at(h.j).word != w.is.of || len(h.cands) == 0 {
		return false
	}
	known, c := w.senses[h.cands[0]], s.hitAt(k)
	switch {
	case known.kind != kindOrg && known.kind != kindGroup || known.entity == nil:
		return false
	case c == nil:
		return w.given[s.at(k).word] && s.at(k+1).is(capital) && s.hitAt(k+1) == nil
	case c.i != k || len(c.cands) == 0:
		return false
	}
	owner := w.senses[c.cands[0]]
	if owner.entity == nil {
		return false
	}
	if owner.kind == kindAdjective && s.at(c.j).is(capital) || owner.kind == kindOrg {
		return known.entity.Country != "" && owner.entity.Country == known.entity.Country // "Federation Council of the Russian Parliament"
	}
	return owner.kind == kindPerson || owner.kind == kindCountry && owner.entity.Country == known.entity.Country
}

// leftOf gives where the name with its head at h begins.
func (w *work) leftOf(s *sent, h int, typ Type) int {
	i := h
	for i > 0 {
		p := s.at(i - 1)
		switch {
		case p.is(glued) && !s.at(i-2).is(capital) && s.at(i-2).class&particle == 0:
			return i // "pro-Kurdish"
		case p.class&particle != 0 && p.class&article == 0 && !p.is(capital) && s.at(i-2).is(capital) && s.hitAt(i-2) == nil && i < h+1 && s.at(i).is(glued):
			i -= 2 // "Salah al-Din Brigades"
		case p.is(capital):
			word := w.doc.Text[p.Start:p.End]
			if (i-1 == 0 || s.at(i-2).is(mark)) && w.noNames[word] && s.hitAt(i-1) == nil && p.class&article != 0 {
				return i
			}
			if c := s.hitAt(i - 1); c != nil {
				if typ == "none" && len(c.cands) > 0 && w.senses[c.cands[0]].kind != kindConcept {
					return i // the states of "Russia–Ukraine Agreement" stay
				}
				if len(c.cands) > 0 && w.senses[c.cands[0]].kind == kindPeople {
					return i
				}
				if c.sense != nil && c.sense.kind == kindConcept || c.j-c.i > 1 && w.mayBePerson(c) {
					return i
				}
				i = c.i
				continue
			}
			if t := w.titleBefore(s, i); t != nil && i == h && t.j-t.core == 1 && t.title.office == "" {
				i--
				continue // "Executive Committee"
			}
			if i-1 == 0 && i < h && hasSuffix(word, "ed") && !w.bodyWord(word) && w.heads.Of(w.word(s, i)) == "" {
				return i // "Disgraced Chinese Communist Party official"
			}
			if p.class&(article|ownerWord) != 0 || p.class&day != 0 && s.at(i-2).is(digit) || w.inTitle(s, i-1) || w.opens(s, i-1) && w.noNames[word] && !w.bodyWord(word) {
				return i
			}
			i--
		case p.is(digit) && i < len(s.atoms) && i <= h && (typ == Organization || typ == ArmedGroup) && ordinal(w.doc.Text[p.Start:p.End]) && !s.at(i).is(glued):
			return i - 1 // "49th Army", "3rd Infantry Division"
		case p.is(ending) && s.at(i-2).is(capital) && s.hitAt(i-2) == nil:
			i -= 2
		case p.is(ending) && s.hitAt(i-1) != nil:
			i = s.hitAt(i - 1).i // "People's" of "People's Redemption Army", a byword of parties too
		case (p.word == w.is.and || p.word == w.is.ampersand) && s.at(i-2).is(capital) && s.hitAt(i-2) == nil && i < h && !w.inTitle(s, i-2) && w.heads.Of(w.word(s, i-2)) == "" &&
			(p.word == w.is.ampersand || w.namesThings(s.at(i-2)) && w.namesThings(s.at(i))):
			i -= 2 // "Food and Drug Corporation", not "Qwerin and Tarvin Corporation"
		default:
			return i
		}
	}
	return i
}

// ordinal tells whether a word that begins with a digit is a number in a row: "3rd".
func ordinal(word string) bool {
	return len(word) > 2 && len(word) < 6 && (hasSuffix(word, "st") || hasSuffix(word, "nd") || hasSuffix(word, "rd") || hasSuffix(word, "th"))
}

// opens tells whether a sentence or a quotation begins with atom k.
func (w *work) opens(s *sent, k int) bool {
	p := s.at(k - 1)
	return k == 0 || p.is(mark) && strings.ContainsAny(w.doc.Text[p.Start:p.End], "\"“”‘")
}

// namesThings tells whether a word is one that names of the tables have and
// persons have not: "Gas".
func (w *work) namesThings(a *atom) bool {
	return a.word != 0 && len(w.surnames[a.word]) == 0 && !w.given[a.word]
}

// bodyWord tells whether a word that rarely begins a name may begin that of a body.
func (w *work) bodyWord(word string) bool {
	switch word {
	case "National", "Federal", "International", "Democratic", "Supreme", "Central", "State", "Human", "Islamic", "Popular", "World", "Foreign", "Armed",
		"Northern", "Southern", "Eastern", "Western", "People", "Military", "Security", "Muslim", "Christian", "Communist", "Socialist", "New", "Free", "United":
		return true
	}
	return false
}

func (w *work) inTitle(s *sent, k int) bool { return w.titleAt(s, k) != nil }

// titleAt gives the title that holds atom k, nil for none.
func (w *work) titleAt(s *sent, k int) *titled {
	for n := range s.titles {
		if t := &s.titles[n]; t.i <= k && k < t.j {
			return t
		}
	}
	return nil
}

// rightOf gives where a name ends whose head lies before j.
func (w *work) rightOf(s *sent, j int) int {
	within, head := false, j-1 // after "of"
	for {
		k := j
		p := s.at(k)
		switch {
		case p.word == w.is.for_ && w.sameHead(s, head, k+1):
			return j // "the Tokyo Exchange for the London Exchange"
		case p.word == w.is.of || p.word == w.is.for_:
			within = true
		case p.word == w.is.on && s.at(k+1).is(capital) && s.hitAt(k+1) == nil && !w.noNames[w.word(s, k+1)]:
			within = true // "Commission on Human Rights"
		case within && (p.word == w.is.and || p.word == w.is.in) && s.hitAt(k+1) == nil && !w.inTitle(s, k+1) && !w.anew(s, k+1) && s.at(k+1).class&day == 0:
		case within && p.is(capital) && s.hitAt(k) == nil && !w.inTitle(s, k):
			j = k + 1
			continue
		default:
			return j
		}
		k++
		if s.at(k).word == w.is.the {
			k++
		}
		if s.at(k).class&particle != 0 && s.at(k).hit < 0 && s.at(k+1).is(glued) && s.at(k+1).is(capital) {
			j = k + 2 // "Great Mosque of al-Nuri"
			continue
		}
		if !s.at(k).is(capital) || w.inTitle(s, k) {
			return j
		}
		if c := s.hitAt(k); c != nil {
			if w.mayBePerson(c) || len(c.cands) > 0 && w.senses[c.cands[0]].kind == kindAdjective && !s.at(c.j).is(capital) {
				return j
			}
			j = c.j
			continue
		}
		j = k + 1
	}
}

// sameHead tells whether "the" and another name with the head word of atom head stand at
// atom k.
func (w *work) sameHead(s *sent, head, k int) bool {
	if s.at(k).word != w.is.the || s.at(k).Len() == 0 {
		return false
	}
	own := w.word(s, head)
	for k++; s.at(k).is(capital) && !s.at(k).is(ending); k++ {
		if w.word(s, k) == own {
			return true
		}
	}
	return false
}

// anew tells whether another name begins at atom k, behind an article: "and
// the Department for Business", "in the Paris suburbs".
func (w *work) anew(s *sent, k int) bool {
	if s.at(k).class&article == 0 {
		return w.heads.Of(w.word(s, k)) != "" && (s.at(k+1).word == w.is.of || s.at(k+1).word == w.is.for_)
	}
	return s.hitAt(k+1) != nil || w.heads.Of(w.word(s, k+1)) != ""
}

// isStateBody tells whether the atoms are a state and a body of it alone:
// "Turkish Parliament", which the rules for states name.
func (w *work) isStateBody(s *sent, i, j int) bool {
	if to, v := w.longestFree(s, w.nounTrie, i); to >= j || to > i && w.nouns[v].as == "body" && w.toldBehind(s, to, j, &w.nouns[v]) {
		return true // "Supreme Court", of a state named before it or elsewhere; "Supreme Court in Lima"
	}
	c := s.hitAt(i)
	if c == nil || len(c.cands) == 0 {
		return false
	}
	if k := w.senses[c.cands[0]].kind; k != kindCountry && k != kindAdjective && k != kindSeat || k == kindSeat && s.at(c.j).is(capital) {
		return false // "Islamabad High Court" is that city's
	}
	k := c.j
	if s.at(k).is(ending) {
		k++
	}
	to, _ := w.longestFree(s, w.nounTrie, k)
	return to >= j
}

// unknown gives the entity of a name that no table has; one name, one entity
// in a document, and one id in all.
func (w *work) unknown(name string, t Type) *Entity {
	name = strings.Join(strings.Fields(name), " ")
	short := name
	if t == Organization {
		short = withoutLegalForm(name) // "Qwerin Ltd" and "Qwerin" are one
	}
	key := foldName(short)
	if e := w.known[key]; e != nil {
		if name != e.Name && short != name && !slices.Contains(e.Aka, name) && e.ID == "name:"+key {
			e.Aka = append(e.Aka, name)
		}
		return e
	}
	e := &Entity{ID: "name:" + key, Name: name, Type: t}
	if short != name {
		e.Aka = []string{short}
	}
	if t == Person {
		e.Name = properCase(name)
		e.Aka = withoutInitials(e.Name)
	}
	w.known[key] = e
	return e
}
