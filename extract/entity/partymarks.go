package entity

import "strings"

// readPartyMarks reads partymarks.txt.
func (l *loader) readPartyMarks() {
	for _, r := range l.table("partymarks.txt", "mark", "party", "example") {
		e := l.byID["group:"+r.Fields[1]]
		if e == nil {
			l.err = r.Errorf("groups.txt has no %q", r.Fields[1])
			return
		}
		if _, ok := l.partyMarks[r.Fields[0]]; !ok {
			l.partyMarks[r.Fields[0]] = byname{e, r.At()}
		}
	}
}

// partyMarksOf makes hits of the parties in brackets behind names: "(R-Ohio)", "(D)".
func (w *work) partyMarksOf(s *sent) {
	for k := range s.atoms {
		if open, a := s.at(k), s.at(k+1); open.word != w.is.open || open.Len() != 1 || a.Len() != 1 {
			continue
		}
		i := k + 1
		p, ok := w.partyMarks[w.text(s, i, i+1)]
		if !ok {
			continue
		}
		j := i + 1
		switch next := s.at(j); {
		case next.Len() == 0:
			continue
		case next.word == w.is.close:
			if !s.at(k-1).is(capital) || !w.electedHere(s, k, p.body.Country) {
				continue
			}
		case !next.is(glued) && !isDash(strings.TrimSpace(w.gap(s, j))):
			continue
		}
		for j < k+6 && s.at(j).Len() > 0 && s.at(j).word != w.is.close {
			j++
		}
		s.put(hit{i: i, j: j, entity: p.body, rule: p.at})
	}
}

// electedHere tells whether a name that ends before atom k is one of a state's politicians by
// the title before it, or the document speaks of the state: "Governor Ada Qwerin (R)".
func (w *work) electedHere(s *sent, k int, state string) bool {
	for n := range s.titles {
		switch t := &s.titles[n]; {
		case t.j >= k || t.j < k-5:
		case t.title.office == "SENATE", t.title.office == "HOUSE", t.title.office == "CONGRESS", subnational(t.title.words):
			return true
		}
	}
	return w.states[state] > 0
}

// isDash tells dashes, which are no atoms between letters: "(R–FL)".
func isDash(word string) bool { return word == "–" || word == "—" || word == "-" }
