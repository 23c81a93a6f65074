package entity

import (
	"strings"

	"geokg/extract/lexicon"
)

// shipOf is a row of ships.txt: the states whose warships are called so.
type shipOf struct {
	states []*Entity
	at     string
}

// readShips reads ships.txt.
func (l *loader) readShips() {
	for _, r := range l.table("ships.txt", "before", "state", "example") {
		if r.Fields[1] == "ship" {
			for _, noun := range lexicon.List(r.Fields[0]) {
				l.shipKinds.Set(noun, true)
			}
			continue
		}
		states := l.statesOf(r, r.Fields[1])
		if l.err != nil {
			return
		}
		l.ships[r.Fields[0]] = shipOf{states, r.At()}
	}
}

// readCarriers reads carriers.txt.
func (l *loader) readCarriers() {
	for _, r := range l.table("carriers.txt", "ship", "state", "example") {
		states := l.statesOf(r, r.Fields[1])
		if l.err != nil {
			return
		}
		for _, name := range lexicon.List(r.Fields[0]) {
			l.carriers = append(l.carriers, shipOf{states, r.At()})
			l.name(l.carrierTrie, name, len(l.carriers)-1, false)
		}
	}
}

// carriersOf makes hits of warships that "the" and their name alone tell, where the text
// speaks of carriers: "the Nimitz and the Reagan were sent", not "the Reagan era".
func (w *work) carriersOf(s *sent) {
	for i := range s.atoms {
		if s.at(i-1).word != w.is.the || s.at(i-1).Len() == 0 || !s.at(i).is(capital) {
			continue
		}
		j, v := s.longest(w.carrierTrie, i, nowhere)
		next := s.at(j)
		if j == i || next.is(glued) && !next.is(mark) || next.Len() > 0 && !next.is(mark) && next.word != w.is.and && next.class&(deedVerb|aux|placePrep|adverb) == 0 && w.doc.Text[next.Start:next.End] != "carrier" {
			continue
		}
		if !strings.Contains(w.doc.Text, "carrier") {
			return
		}
		s.put(hit{i: i, j: j, entity: w.carriers[v].states[0], rule: w.carriers[v].at})
	}
}

// warships makes hits of warships: they stand for their state as its forces do.
func (w *work) warships(s *sent) {
	for i := range s.atoms {
		a := &s.atoms[i]
		if !a.is(upper) || !s.at(i+1).is(capital) {
			continue
		}
		row, ok := w.ships[w.doc.Text[a.Start:a.End]]
		if !ok {
			continue
		}
		j := i + 2
		if h := s.hitAt(i + 1); h != nil {
			j = max(j, h.j) // "USS Ronald Reagan"
		}
		for j < i+8 && s.at(j).is(capital) && s.hitAt(j) == nil && w.titleAt(s, j) == nil && !w.noNames[w.text(s, j, j+1)] {
			j++ // "USS Gerald R. Ford Carrier Strike Group"
		}
		s.put(hit{i: i, j: j, entity: row.states[0], rule: row.at})
		if w.shipsNamed == nil {
			w.shipsNamed = map[string]shipOf{}
		}
		w.shipsNamed[w.text(s, i+1, j)] = shipOf{row.states, row.at}
	}
	for i := range s.atoms {
		if len(w.shipsNamed) > 0 {
			w.shipAgain(s, i)
		}
	}
}

// shipAgain makes a hit of "the" and the name at atom i that stood behind a prefix: "the Carney".
func (w *work) shipAgain(s *sent, i int) {
	if s.at(i-1).word != w.is.the || s.at(i-1).Len() == 0 || !s.at(i).is(capital) {
		return
	}
	for j := i + 1; j < i+4 && j <= len(s.atoms); j++ {
		row, ok := w.shipsNamed[w.text(s, i, j)]
		if ok && !s.at(j).is(capital|glued|ending) {
			s.put(hit{i: i, j: j, entity: row.states[0], rule: row.at})
			return
		}
	}
}

// noActor is the sense of names that stand for nobody who acts, such as a warship's beside what
// tells whose it is.
var noActor = &sense{kind: kindConcept, class: "name"}

// shipNames takes the words behind what a ship is for its name, no town, person or title: "the
// submarine Kazan", "the Russian frigate Admiral Gorshkov", "the tanker Lady Berg": a ship is its
// state's, by the words before the name.
func (w *work) shipNames(s *sent) {
	for i := range s.atoms {
		ok := w.shipKinds.Of(w.word(s, i))
		if !ok || s.hitAt(i) != nil {
			continue
		}
		j := i + 1
		for j < i+5 && w.ofShip(s, i+1, j) {
			j++
		}
		if j == i+1 || s.at(j).is(glued) && !s.at(j).is(ending|mark) || j == i+2 && s.hitAt(i+1) == nil && (len(w.surnames[s.at(i+1).word]) > 0 || s.at(i+1).is(upper)) {
			continue // "the ship Putin boarded"
		}
		for k := i + 1; k < j; k++ {
			s.untitle(k)
		}
		s.put(hit{i: i + 1, j: j, sense: noActor, dead: true})
	}
}

// ofShip tells whether atom k may be of a ship's name that begins at atom i.
func (w *work) ofShip(s *sent, i, k int) bool {
	a, h := s.at(k), s.hitAt(k)
	if !a.is(capital) || a.is(glued) || w.noNames[w.word(s, k)] || a.class&day != 0 || len(w.ships[w.word(s, k)].states) > 0 || monthOf(w.word(s, k)) > 0 {
		return false
	}
	if h == nil {
		return true
	}
	if h.i < i || len(h.cands) == 0 {
		return false
	}
	v := w.senses[h.cands[0]]
	return v.kind == kindPlace && v.state == nil || v.kind == kindPerson && h.j-h.i > 1
}

// flags chooses among the states whose warships are called alike the one that the
// document speaks of.
func (w *work) flags(s *sent) {
	for k := range s.hits {
		h := &s.hits[k]
		if h.dead || h.sense != nil || h.entity == nil || h.entity.Type != Country {
			continue
		}
		for _, e := range w.ships[w.text(s, h.i, h.i+1)].states {
			if w.states[h.entity.Country] == 0 && w.states[e.Country] > 0 {
				h.entity = e
			}
		}
	}
}
