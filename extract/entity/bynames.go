package entity

import "geokg/extract/lexicon"

// byname is a row of bynames.txt.
type byname struct {
	body *Entity
	at   string
}

// readBynames reads bynames.txt.
func (l *loader) readBynames() {
	for _, r := range l.table("bynames.txt", "words", "body", "example") {
		e := l.byID["org:"+r.Fields[1]]
		if e == nil {
			l.err = r.Errorf("orgs.txt has no %q", r.Fields[1])
			return
		}
		l.bynames = append(l.bynames, byname{e, r.At()})
		for _, words := range lexicon.List(r.Fields[0]) {
			l.name(l.bynameTrie, words, len(l.bynames)-1, false)
		}
	}
}

// bynamesOf makes hits of the words with a capital by which the text calls a body
// that it names elsewhere: "the Alliance".
func (w *work) bynamesOf(s *sent) {
	for k := range s.atoms {
		j, v := w.bynameAt(s, k)
		if j == k || !s.at(j-1).is(capital) && !s.at(k).is(capital) {
			continue
		}
		i := k
		if s.at(i).class&article != 0 {
			i++
		}
		before, next := s.at(i-1), s.at(j)
		if !s.at(i).is(capital) || i == k && before.is(capital|ending) && !(i == 1 && before.class&day != 0) || next.is(capital|glued) || next.word == w.is.of && next.Len() > 0 || w.titleAt(s, i) != nil && j-i == 1 {
			continue // "the State Department", "Britain's Treasury", "the Alliance of Liberals"
		}
		if b := &w.bynames[v]; w.speaksOf(b.body) {
			s.put(hit{i: i, j: j, entity: b.body, rule: b.at})
		}
	}
}

// bynameAt gives the longest row of bynames.txt that starts at atom k and that no
// known name covers.
func (w *work) bynameAt(s *sent, k int) (j int, value int32) {
	return s.longest(w.bynameTrie, k, func(x int) bool {
		h := s.hitAt(x) // small places may be covered
		return h != nil && (h.j-h.i > 1 || h.sense != nil && (h.sense.kind != kindPlace || h.sense.news >= wellKnown))
	})
}
