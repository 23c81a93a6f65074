package entity

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

// partyMarksOf makes hits of the parties in brackets behind names: "(R-Ohio)".
func (w *work) partyMarksOf(s *sent) {
	for k := range s.atoms {
		if open, a := s.at(k), s.at(k+1); open.word != w.is.open || open.Len() != 1 || a.Len() != 1 || !s.at(k+2).is(glued) {
			continue
		}
		i := k + 1
		p, ok := w.partyMarks[w.text(s, i, i+1)]
		if !ok {
			continue
		}
		j := i + 1
		for s.at(j).is(glued) && s.at(j).word != w.is.close && s.at(j).Len() > 0 {
			j++
		}
		s.put(hit{i: i, j: j, entity: p.body, rule: p.at})
	}
}
