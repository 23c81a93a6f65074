package entity

import (
	"slices"

	"geokg/extract/lexicon"
)

// half is a row of halves.txt: the states that its words stand for.
type half struct {
	states []*Entity
	at     string
}

// readHalves reads halves.txt.
func (l *loader) readHalves() {
	for _, r := range l.table("halves.txt", "words", "states", "example") {
		h := half{l.statesOf(r, r.Fields[1]), r.At()}
		if l.err != nil {
			return
		}
		for _, words := range lexicon.List(r.Fields[0]) {
			l.halves = append(l.halves, h)
			l.name(l.halfTrie, words, len(l.halves)-1, false)
		}
	}
}

// halvesOf makes mentions of the parts of a divided land that the document
// names elsewhere: "the North", "the two Koreas", "North and South Korea".
func (w *work) halvesOf(s *sent, first int) {
	for k := range s.atoms {
		if s.hitAt(k) != nil || s.at(k).is(glued) {
			continue
		}
		j, v := w.longestFree(s, w.halfTrie, k)
		if j == k || !s.atoms[j-1].is(capital) || w.coveredBy(s, first)[j-1] {
			continue
		}
		h, next := &w.halves[v], s.at(j)
		if next.is(glued|capital) || next.word == w.is.of && next.Len() > 0 {
			continue // "the North Atlantic", "the South of France"
		}
		if j-k == 1 && s.at(k-1).class&article == 0 && !w.paired(s, j) || !w.pointsTo(h) && !w.paired(s, j) {
			continue
		}
		for _, e := range h.states {
			w.mention(s, s.withArticle(k), j, j-1, Name, e, h.at)
		}
	}
}

// pointsTo tells whether the document names one of the states otherwise.
func (w *work) pointsTo(h *half) bool {
	return slices.ContainsFunc(h.states, func(e *Entity) bool { return w.states[e.Country] > 0 })
}

// paired tells whether "and" and the other part stand at atom k: "North and South Korea".
func (w *work) paired(s *sent, k int) bool {
	h := s.hitAt(k + 1)
	if s.at(k).word != w.is.and || h == nil || h.i != k+1 || h.entity == nil {
		return false
	}
	for i := range w.halves {
		if slices.Contains(w.halves[i].states, h.entity) {
			return true
		}
	}
	return false
}
