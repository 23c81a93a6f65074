package entity

import "strings"

// scan finds the names of a sentence: those of the tables, then titles, then
// names that no table knows.
func (w *work) scan(n int) {
	s := &w.sents[n]
	for i := 0; i < len(s.atoms); {
		j, cands := w.longest(s, i)
		if j == i {
			i++
			continue
		}
		if s.atoms[i].class&article != 0 && i+1 < len(s.atoms) && w.beginsBehind(s, i, j) {
			i++
			continue
		}
		if w.senses[cands[0]].kind == kindPerson && j-i == 2 {
			if to, more := w.longest(s, i+1); to > j+1 && w.senses[more[0]].kind == kindPerson {
				i++ // "Sheikh Mohamed bin Zayed Al Nahyan", not "Sheikh Mohamed"
				continue
			}
		}
		v := w.senses[cands[0]]
		if v.class == "party" && j == i+1 && w.opensTitle(s, i) {
			i++ // "Labor Secretary", of no party
			continue
		}
		if to := w.compound(s, i, j, v); to > j {
			s.put(hit{i: i, j: to, entity: w.unknown(w.text(s, i, to), w.compoundType(v)), rule: "name"})
			i = to
			continue
		}
		if v.class == "company" {
			j = w.legalForm(s, j)
		} else if w.classNoun(s, j, v) {
			j++
		}
		s.put(hit{i: i, j: j, cands: cands})
		if j == i+1 && i > 0 {
			w.inside[s.atoms[i].word] = true
		}
		i = j
		if w.senses[cands[0]].kind == kindPerson {
			if j = w.suffix(s, j); j > i {
				h := s.hitAt(i - 1)
				h.j = j
				for ; i < j; i++ {
					s.atoms[i].hit = s.atoms[h.i].hit
				}
			}
		}
	}
	w.findTitles(s)
	w.carriersOf(s)
	w.warships(s)
	w.sharedNames(s)
	w.shipNames(s)
	w.networkX(s)
	w.unknownBodies(s)
	w.familyFirst(s)
	w.labels(s)
	w.unknownPersons(s)
	w.lengthen(s)
	w.whereabouts(s)
}

// beginsBehind tells whether the article at atom i is no part of the name at the atoms [i, j):
// a longer name or another begins behind it.
func (w *work) beginsBehind(s *sent, i, j int) bool {
	if j == i+2 && w.heads.Of(w.text(s, i+1, j)) == Organization && w.goesOn(s, j) {
		return true // "The Center for Qwerin", not "The Center"
	}
	to, more := w.longest(s, i+1)
	if to != j {
		return to > j // "the West Bank", not "the West"
	}
	v := w.senses[more[0]]
	switch {
	case v.kind == kindAdjective:
		// "The Australian minister", no newspaper, "The Australian Bureau of Statistics", "The Australian Government"
		return w.modifiesNext(s, j) || w.headAhead(s, j) || w.bodyAhead(s, j)
	case v.entity != nil && v.entity.Type == Nationality:
		return w.modifiesNext(s, j) // "The Hindu community"
	}
	return false
}

// modifiesNext tells whether a noun in small letters may stand at atom k, behind a name: no
// verb, preposition or adverb, nor "and".
func (w *work) modifiesNext(s *sent, k int) bool {
	next := s.at(k)
	return next.Len() > 0 && !next.is(capital|mark|ending|glued) && next.class&(deedVerb|aux|placePrep|adverb) == 0 && next.word != w.is.and
}

// headAhead tells whether the capitals from atom k on have the head of a body's name among
// them.
func (w *work) headAhead(s *sent, k int) bool {
	for n := k; n < k+4 && s.at(n).is(capital) && !s.at(n).is(glued); n++ {
		if t := w.heads.Of(w.word(s, n)); t == Organization {
			return true
		}
	}
	return false
}

// opensTitle tells whether a title of two words or more begins at atom i.
func (w *work) opensTitle(s *sent, i int) bool {
	j, _ := s.longest(w.titleTrie, i, nowhere)
	return j > i+1 && s.at(i+1).is(capital)
}

// bodyAhead tells whether a body or an office of a state with a capital stands at atom k:
// "Government", "Defence Minister", "Embassy".
func (w *work) bodyAhead(s *sent, k int) bool {
	if !s.at(k).is(capital) || s.at(k).is(glued) {
		return false
	}
	for _, t := range [...]*trie{w.nounTrie, w.titleTrie, w.nominalTrie} {
		if j, _ := s.longest(t, k, nowhere); j > k {
			return true
		}
	}
	return false
}

// nowhere stops the search for the longest entry at no atom.
func nowhere(int) bool { return false }

// longest gives the longest name of the tables that starts at atom i, and what
// it can mean; j is i where there is none.
func (w *work) longest(s *sent, i int) (j int, cands []int32) {
	j = i
	if s.atoms[i].is(mark|ending) || s.atoms[i].is(glued) && w.neo(s.at(i-1)) {
		return j, nil
	}
	node, best := uint32(0), int32(0)
	sided := w.sideOf(s, i) != ""
	for k := i; k < len(s.atoms); k++ {
		to, ok := w.names.step(node, s.atoms[k].word)
		if !ok {
			break
		}
		node = to
		if sided && k > i && !s.atoms[k].is(capital|glued) {
			continue // no "Syrian opposition" of "pro-Syrian opposition"
		}
		if e := w.names.first[node]; e != 0 && w.anyFits(s, i, k+1, e) {
			j, best = k+1, e
		}
	}
	if best == 0 {
		return i, nil
	}
	for e := best; e != 0; e = w.names.list[e].more {
		if v := w.names.list[e].value; w.fits(s, i, j, &w.names.list[e]) && (len(cands) == 0 || cands[len(cands)-1] != v) {
			cands = append(cands, v)
		}
	}
	return j, cands
}

// neo tells whether a word makes another thing of the name behind its hyphen: "neo-Nazis".
func (w *work) neo(a *atom) bool {
	word := w.doc.Text[a.Start:a.End]
	return word == "neo" || word == "Neo"
}

// headsPlaces tells whether atom k is of the last words of a name, which ends at j, and these
// are the head of places' names in small letters: "peninsula", "air base".
func (w *work) headsPlaces(s *sent, k, j int) bool {
	if k == j-1 {
		if word := w.word(s, k); len(word) > 2 && w.heads.Of(strings.ToUpper(word[:1])+word[1:]) == Place {
			return true
		}
	}
	for from := max(k-1, j-2); from <= k && from < j-1; from++ {
		if words := w.text(s, from, j); words == strings.ToLower(words) && w.heads.Of(words) == Place {
			return true
		}
	}
	return false
}

func (w *work) anyFits(s *sent, i, j int, e int32) bool {
	for ; e != 0; e = w.names.list[e].more {
		if w.fits(s, i, j, &w.names.list[e]) {
			return true
		}
	}
	return false
}

// fits tells whether the atoms are written as a name must be.
func (w *work) fits(s *sent, i, j int, e *entry) bool {
	if a := s.at(j); a.is(mark) && a.Len() > 0 && w.doc.Text[a.Start] == '$' && a.Start == s.at(j-1).End {
		return false // "US$2.6 billion"
	}
	if a := &s.atoms[i]; e.caps&mixedCase != 0 && !a.is(upper) && !mixed(w.doc.Text[a.Start:a.End]) {
		return false
	}
	v := w.senses[e.value]
	for k := i; k < min(j, i+31); k++ {
		bit := uint32(1) << (k - i)
		a := &s.atoms[k]
		if e.caps&bit != 0 && !a.is(capital) && !(k > i && (v.class == "igo" || v.class == "igo_body") && v.news >= wellKnown) && !(v.kind == kindPlace && k > i && w.headsPlaces(s, k, j)) {
			return false // but "the European union", "the Korean peninsula", "Al Dhafra air base"
		}
		// "Nato" and "Unesco" pass for acronyms, "Us" and "Who" do not, nor the "Pace" of "Anna Pace".
		if e.upper&bit != 0 && !a.is(upper) && (a.Len() < 4 || v.news < 20 || w.lastNameAt(s, k)) {
			return false
		}
	}
	if j-i == 2 && v.kind == kindPlace && w.prince(s, i) || j-i == 1 && (w.shouted(s, i, v) || e.upper == 0 && w.initialsFor(s, i, v)) {
		return false
	}
	if j-i == 1 && v.news < 20 && !v.row.Own() && (v.kind == kindPlace || v.kind == kindOrg || v.kind == kindGroup) {
		a := &s.atoms[i]
		word := strings.TrimSuffix(w.doc.Text[a.Start:a.End], ".")
		if w.noNames[word] || w.heads.Of(word) != "" && !(v.news >= 5 && v.entity.Name == word) || a.class&particle != 0 || v.kind != kindPlace && w.given[a.word] && !(e.upper != 0 && a.is(upper)) {
			return false
		}
		if v.news == 0 && i == 0 && !a.is(upper) && !w.inside[a.word] {
			return false // a word at the head of a sentence
		}
	}
	return true
}
