package entity

import "strings"

// unknownBodies finds names that no table knows by their head word:
// "Aleppo Free Women's Brigade", "Ministry of Defence of Northern Cyprus".
func (w *work) unknownBodies(s *sent) {
	for h := len(s.atoms) - 1; h >= 0; h-- {
		a := &s.atoms[h]
		if !a.is(capital) || w.inTitle(s, h) {
			continue
		}
		typ, ok := w.heads[w.doc.Text[a.Start:a.End]]
		if !ok || typ == Place && w.inTitle(s, h+1) {
			continue // "District Judge"
		}
		if old := s.hitAt(h); old != nil && old.j-old.i > 1 && (old.j > h+1 || old.i == 0 || !s.at(old.i-1).is(capital)) && !(old.i == h && old.j > h+1) {
			if !w.goesOn(s, old.j) {
				continue
			}
		}
		i, j := w.leftOf(s, h, typ), h+1
		if typ != "none" {
			j = w.rightOf(s, j)
		}
		if j-i < 2 || w.isStateBody(s, i, j) {
			continue
		}
		if old := s.hitAt(i); old != nil && (old.i <= i && old.j >= j || old.i == i && old.j == h && w.isMedium(old)) {
			continue
		}
		if typ == "none" {
			s.put(hit{i: i, j: j, dead: true, rule: "heads.txt"})
			for k := i; k < j; k++ {
				if c := s.hitAt(k); c == nil {
					s.atoms[k].hit = len(s.hits) - 1
				}
			}
			h = i
			continue
		}
		e := w.unknown(w.text(s, i, j), typ)
		if e.Country == "" {
			e.Country = w.homeOf(s, i, j)
		}
		s.put(hit{i: i, j: j, entity: e, rule: "head " + w.doc.Text[a.Start:a.End]})
		h = i
	}
}

// isMedium tells whether a hit is a company or a medium, to which a word like
// "TV" adds nothing.
func (w *work) isMedium(h *hit) bool {
	if len(h.cands) == 0 {
		return false
	}
	switch v := w.senses[h.cands[0]]; v.class {
	case "media", "company", "ngo":
		return v.kind == kindOrg
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
			if p.class&(article|ownerWord) != 0 || w.inTitle(s, i-1) || i-1 == 0 && w.noNames[word] && !w.bodyWord(word) {
				return i
			}
			i--
		case p.is(digit) && i < len(s.atoms) && i <= h && typ == Organization && hasSuffix(w.doc.Text[p.Start:p.End], "th"):
			i-- // "49th Army"
		case p.is(ending) && s.at(i-2).is(capital) && s.hitAt(i-2) == nil:
			i -= 2
		case (p.word == w.is.and || p.word == w.is.ampersand) && s.at(i-2).is(capital) && s.hitAt(i-2) == nil && i < h && !w.inTitle(s, i-2) && w.heads[w.doc.Text[s.at(i-2).Start:s.at(i-2).End]] == "":
			i -= 2
		default:
			return i
		}
	}
	return i
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

func (w *work) inTitle(s *sent, k int) bool {
	for n := range s.titles {
		if t := &s.titles[n]; t.i <= k && k < t.j {
			return true
		}
	}
	return false
}

// rightOf gives where a name ends whose head lies before j.
func (w *work) rightOf(s *sent, j int) int {
	within := false // after "of"
	for {
		k := j
		p := s.at(k)
		switch {
		case p.word == w.is.of || p.word == w.is.for_:
			within = true
		case p.word == w.is.on && s.at(k+1).is(capital) && s.hitAt(k+1) == nil && !w.noNames[w.doc.Text[s.at(k+1).Start:s.at(k+1).End]]:
			within = true // "Commission on Human Rights"
		case within && (p.word == w.is.and || p.word == w.is.in) && s.hitAt(k+1) == nil && !w.inTitle(s, k+1):
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

// isStateBody tells whether the atoms are a state and a body of it alone:
// "Turkish Parliament", which the rules for states name.
func (w *work) isStateBody(s *sent, i, j int) bool {
	if to, _ := w.longestFree(s, w.nounTrie, i); to >= j {
		return true // "Supreme Court", of a state named before it or elsewhere
	}
	c := s.hitAt(i)
	if c == nil || len(c.cands) == 0 {
		return false
	}
	if k := w.senses[c.cands[0]].kind; k != kindCountry && k != kindAdjective && k != kindSeat {
		return false
	}
	k := c.j
	if s.at(k).is(ending) {
		k++
	}
	to, _ := w.longestFree(s, w.nounTrie, k)
	return to >= j
}

// unknownPersons finds persons that no table knows: two to five capitalised
// words of which the first is a given name, or that follow a title.
func (w *work) unknownPersons(s *sent) {
	for i := 0; i < len(s.atoms); i++ {
		if !w.nameLike(s, i) {
			continue
		}
		j := i + 1
		for j < len(s.atoms) && j-i < 8 {
			if w.nameLike(s, j) {
				j++
				continue
			}
			if q := s.at(j); q.is(mark) && q.Len() > 0 && s.at(j+1).is(capital) && s.at(j+2).is(mark) && w.nameLike(s, j+3) && j > i {
				j += 4 // George "Gigi" Becali
				continue
			}
			k := j
			for k < len(s.atoms) && s.atoms[k].class&particle != 0 && s.atoms[k].hit < 0 && k-j < 3 {
				k++
			}
			if k == j || !w.nameLike(s, k) {
				break
			}
			j = k + 1
		}
		i = w.person(s, i, j)
	}
}

// person makes a hit of the atoms [i, j) if they are a person's name, and gives the
// last atom that is done with.
func (w *work) person(s *sent, i, j int) int {
	for i < j && s.atoms[i].is(glued) && s.at(i-1).class&particle == 0 {
		i++ // "al-Azhar Ahmed el-Tayeb" begins at "Ahmed"
	}
	after := w.afterTitle(s, i)
	for !after && i < j && w.noNames[w.doc.Text[s.atoms[i].Start:s.atoms[i].End]] {
		i++
	}
	if i >= j || !after && s.atoms[i].tok == s.atoms[j-1].tok && s.atoms[i].class&particle != 0 {
		return j - 1 // "Al-Bashir" alone is a surname
	}
	last := j - 1
	i, j = w.leftward(s, i, j), w.rightward(s, i, j, after)
	after = after || w.afterTitle(s, i)
	n := 0
	for k := i; k < j; k++ {
		if s.atoms[k].is(capital) {
			n++
		}
	}
	switch {
	case n < 2 || n > 5:
		return max(last, j-1)
	case n == 2 && s.at(j-1).is(upper) && s.at(j-1).Len() > 2:
		return max(last, j-1)
	case after, w.given[s.atoms[i].word], w.maybeGiven[s.atoms[i].word] && w.strange(s, i+1, j), w.strange(s, i, j):
		end := w.suffix(s, j)
		s.put(hit{i: i, j: end, entity: w.unknown(w.nameText(s, i, end), Person), person: true, rule: "title or given name"})
	}
	return max(last, j-1)
}

// nameText gives a person's name without a nickname in quotation marks.
func (w *work) nameText(s *sent, i, j int) string {
	name := w.text(s, i, j)
	for _, q := range [...][2]string{{`"`, `"`}, {"“", "”"}, {"'", "'"}, {"‘", "’"}} {
		if a := strings.Index(name, " "+q[0]); a >= 0 {
			if b := strings.Index(name[a+1+len(q[0]):], q[1]+" "); b >= 0 {
				return name[:a] + name[a+1+len(q[0])+b+len(q[1]):]
			}
		}
	}
	return name
}

// leftward moves the start of a name over a known name that it goes on with:
// "Juan Carlos" of "Juan Carlos Caguaripano", "Jordan" of "Jordan Peterson".
func (w *work) leftward(s *sent, i, j int) int {
	c := s.hitAt(i - 1)
	if c == nil || c.j != i || s.at(i).is(glued) || len(c.cands) == 0 {
		return i
	}
	v := w.senses[c.cands[0]]
	switch v.kind {
	case kindPerson:
		if c.j-c.i <= 2 && v.news < 100 {
			return c.i
		}
	case kindPlace, kindSeat, kindCountry, kindGroup:
		if c.j-c.i == 1 && (w.given[s.at(c.i).word] || w.maybeGiven[s.at(c.i).word] && w.strange(s, i, j) || w.afterTitle(s, c.i) && v.kind != kindCountry || v.kind == kindPlace && v.news == 0 && w.strange(s, i, j)) {
			return c.i
		}
	}
	return i
}

// rightward moves the end of a name over the rest of a hyphenated word and over
// a surname that is also a place: "Peng Sheng-chu", "Diarmuid Martin".
func (w *work) rightward(s *sent, i, j int, after bool) int {
	for j < len(s.atoms) && s.at(j).is(glued) && !s.at(j).is(mark) && s.at(j).hit < 0 && s.at(j).class == 0 {
		j++
	}
	if j-i == 1 && (after || w.given[s.at(i).word]) && !s.at(j).is(glued) {
		if c := s.hitAt(j); c != nil && c.i == j && c.j == j+1 && len(c.cands) > 0 {
			v := w.senses[c.cands[0]]
			if (v.kind == kindPlace || v.kind == kindGroup) && (len(w.surnames[s.at(j).word]) > 0 || v.news < 5) && w.given[s.at(i).word] {
				return j + 1
			}
		}
	}
	return j
}

// nameLike tells whether atom k may be part of a person's name.
func (w *work) nameLike(s *sent, k int) bool {
	a := s.at(k)
	if !a.is(capital) || a.hit >= 0 || w.inTitle(s, k) {
		return false
	}
	if a.is(upper) && a.Len() > 3 && !strings.Contains(w.doc.Text[a.Start:a.End], ".") {
		return false
	}
	word := w.doc.Text[a.Start:a.End]
	if w.noNames[word] && word != "May" || a.class&article != 0 {
		return w.afterTitle(s, k) && a.class == 0
	}
	return w.heads[word] == "" || w.given[a.word] && s.at(k+1).is(capital) && s.at(k+1).hit < 0
}

// strange tells whether the words are such as make persons' names: none
// belongs to names of other things alone.
func (w *work) strange(s *sent, i, j int) bool {
	if j-i > 6 {
		return false
	}
	for k := i; k < j; k++ {
		a := &s.atoms[k]
		if a.class&particle != 0 || a.is(mark) {
			continue
		}
		if w.noNames[w.doc.Text[a.Start:a.End]] || a.is(upper) && a.Len() > 3 {
			return false
		}
		if a.word != 0 && len(w.surnames[a.word]) == 0 && !w.given[a.word] && !w.personal[a.word] {
			return false
		}
	}
	return true
}

// afterTitle tells whether a title ends where atom i begins, or one with its
// owner: "Foreign Minister of Argentina Felipe Solá".
func (w *work) afterTitle(s *sent, i int) bool {
	if w.titleBefore(s, i) != nil {
		return true
	}
	h := s.hitAt(i - 1)
	if h == nil || h.j != i {
		return false
	}
	k := h.i - 1
	if s.at(k).word == w.is.the {
		k--
	}
	if p := s.at(k).word; p == 0 || p != w.is.of && p != w.is.for_ && p != w.is.to {
		return false
	}
	return w.titleBefore(s, k) != nil
}

// unknown gives the entity of a name that no table has; one name, one entity
// in a document, and one id in all.
func (w *work) unknown(name string, t Type) *Entity {
	name = strings.Join(strings.Fields(name), " ")
	key := foldName(name)
	if e := w.known[key]; e != nil {
		return e
	}
	e := &Entity{ID: "name:" + key, Name: name, Type: t}
	w.known[key] = e
	return e
}

// suffix moves the end of a name over "Jr." or "III".
func (w *work) suffix(s *sent, j int) int {
	k := j
	if s.at(k).word == w.is.comma && s.at(k).Len() > 0 {
		k++
	}
	if a := s.at(k); a.hit < 0 && a.Len() > 0 && isSuffix(w.doc.Text[a.Start:a.End]) {
		return k + 1
	}
	return j
}

func isSuffix(word string) bool {
	switch word {
	case "Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV":
		return true
	}
	return false
}
