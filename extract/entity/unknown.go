package entity

import "strings"

// unknownBodies finds names that no table knows by their head word:
// "Aleppo Free Women's Brigade", "Ministry of Defence of Northern Cyprus".
func (w *work) unknownBodies(s *sent) {
	for h := len(s.atoms) - 1; h >= 0; h-- {
		a := &s.atoms[h]
		if !a.is(capital) {
			continue
		}
		typ, ok := w.heads[w.doc.Text[a.Start:a.End]]
		if !ok {
			continue
		}
		if old := s.hitAt(h); old != nil && old.j-old.i > 1 && (old.j > h+1 || old.i == 0 || !s.at(old.i-1).is(capital)) && !(old.i == h && old.j > h+1) {
			if !w.goesOn(s, old.j) {
				continue
			}
		}
		i, j := w.leftOf(s, h), h+1
		if typ != "none" {
			j = w.rightOf(s, j)
		}
		if j-i < 2 || w.isStateBody(s, i, j) {
			continue
		}
		if old := s.hitAt(i); old != nil && old.i <= i && old.j >= j {
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
		s.put(hit{i: i, j: j, entity: w.unknown(w.text(s, i, j), typ), rule: "head " + w.doc.Text[a.Start:a.End]})
		h = i
	}
}

// goesOn tells whether a name goes on at atom j with "of" or "for" and a capital.
func (w *work) goesOn(s *sent, j int) bool {
	if p := s.at(j).word; p != w.is.of && p != w.is.for_ {
		return false
	}
	return s.at(j+1).is(capital) || s.at(j+1).word == w.is.the && s.at(j+2).is(capital)
}

// leftOf gives where the name with its head at h begins.
func (w *work) leftOf(s *sent, h int) int {
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
				if c.sense != nil && c.sense.kind == kindConcept || c.j-c.i > 1 && isPerson(c) {
					return i
				}
				i = c.i
				continue
			}
			if p.class&(article|ownerWord) != 0 || w.inTitle(s, i-1) || i-1 == 0 && w.noNames[word] && !w.bodyWord(word) {
				return i
			}
			i--
		case p.is(ending) && s.at(i-2).is(capital) && s.hitAt(i-2) == nil:
			i -= 2
		case (p.word == w.is.and || p.word == w.is.ampersand) && s.at(i-2).is(capital) && s.hitAt(i-2) == nil && i < h && !w.inTitle(s, i-2):
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
		if !s.at(k).is(capital) || w.inTitle(s, k) {
			return j
		}
		if c := s.hitAt(k); c != nil {
			if isPerson(c) || len(c.cands) > 0 && w.senses[c.cands[0]].kind == kindAdjective && !s.at(c.j).is(capital) {
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
	after := w.afterTitle(s, i)
	for !after && i < j && w.noNames[w.doc.Text[s.atoms[i].Start:s.atoms[i].End]] {
		i++
	}
	// A place whose name is also a given name, and a surname: "Jordan Peterson".
	if c := s.hitAt(i - 1); c != nil && c.j == i && c.j-c.i == 1 && j > i && !s.at(i).is(glued) && len(c.cands) > 0 {
		v := w.senses[c.cands[0]]
		named := w.given[s.at(i-1).word] || w.afterTitle(s, i-1) || v.news == 0 && w.strange(s, i, j)
		if named && (v.kind == kindPlace || v.kind == kindSeat || v.kind == kindCountry) {
			i--
			after = after || w.afterTitle(s, i)
		}
	}
	n := 0
	for k := i; k < j; k++ {
		if s.atoms[k].is(capital) {
			n++
		}
	}
	switch {
	case n < 2 || n > 5:
		return j - 1
	case n == 2 && s.at(j-1).is(upper) && s.at(j-1).Len() > 2:
		return j - 1
	case after, w.given[s.atoms[i].word], w.strange(s, i, j):
		name := w.text(s, i, j)
		s.put(hit{i: i, j: w.suffix(s, j), entity: w.unknown(name, Person), person: true, rule: "title or given name"})
	}
	return j - 1
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

// strange tells whether none of the words are such as make names of other
// things: all are unknown to the tables or surnames.
func (w *work) strange(s *sent, i, j int) bool {
	if j-i > 4 {
		return false
	}
	for k := i; k < j; k++ {
		a := &s.atoms[k]
		if w.noNames[w.doc.Text[a.Start:a.End]] || a.is(upper) {
			return false
		}
		if a.word != 0 && a.class == 0 && len(w.surnames[a.word]) == 0 && !w.given[a.word] {
			return false
		}
	}
	return true
}

func (w *work) afterTitle(s *sent, i int) bool {
	for n := range s.titles {
		if s.titles[n].j == i {
			return true
		}
	}
	return false
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
	if a := s.at(k); a.hit < 0 && a.Len() > 0 {
		switch w.doc.Text[a.Start:a.End] {
		case "Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV":
			return k + 1
		}
	}
	return j
}
