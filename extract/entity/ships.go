package entity

import (
	"slices"
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
		if w.shipNames == nil {
			w.shipNames = map[string]shipOf{}
		}
		w.shipNames[w.text(s, i+1, j)] = shipOf{row.states, row.at}
	}
	for i := range s.atoms {
		if len(w.shipNames) > 0 {
			w.shipAgain(s, i)
		}
		w.namedShip(s, i)
	}
}

// shipAgain makes a hit of "the" and the name at atom i that stood behind a prefix: "the Carney".
func (w *work) shipAgain(s *sent, i int) {
	if s.at(i-1).word != w.is.the || s.at(i-1).Len() == 0 || !s.at(i).is(capital) {
		return
	}
	for j := i + 1; j < i+4 && j <= len(s.atoms); j++ {
		row, ok := w.shipNames[w.text(s, i, j)]
		if ok && !s.at(j).is(capital|glued|ending) {
			s.put(hit{i: i, j: j, entity: row.states[0], rule: row.at})
			return
		}
	}
}

// namedShip takes the name behind the word for a warship at atom i from the places and persons
// after whom it is called: "the frigate Hamburg", "the frigate Admiral Tarvin".
func (w *work) namedShip(s *sent, i int) {
	switch w.word(s, i) {
	case "frigate", "destroyer", "corvette", "submarine", "cruiser", "warship", "battleship", "minesweeper", "gunboat":
	default:
		return
	}
	j := i + 1
	if !s.at(j).is(capital) || s.at(j).is(upper|glued) {
		return
	}
	for k := j; k < j+4 && s.at(k).is(capital) && (k == j || !s.at(k).is(glued)); k++ {
		if h := s.hitAt(k); h != nil && len(h.cands) > 0 {
			if v := w.senses[h.cands[0]]; v.kind != kindPlace && v.kind != kindPerson && v.kind != kindSeat {
				return
			}
		}
		j = k + 1
	}
	s.titles = slices.DeleteFunc(s.titles, func(t titled) bool { return t.i > i && t.j <= j })
	s.put(hit{i: i + 1, j: j, dead: true, sense: &sense{kind: kindConcept, class: "ship"}, rule: "a ship"})
	for k := i + 1; k < j; k++ {
		s.atoms[k].hit = len(s.hits) - 1
	}
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
