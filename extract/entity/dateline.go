package entity

import "strings"

// dateline gives the state in whose capital a text is written, or which its dateline names: "LIMA,
// Peru (Qwerin) -". A sentence has no tokens there. It is nil for none.
func (w *work) dateline() *Entity {
	for n := range min(4, len(w.sents)) {
		s := w.sents[n].Sentence
		if len(s.Tokens) == 0 || s.Tokens[0].Start-s.Start < 4 || s.Tokens[0].Start-s.Start > 80 {
			continue
		}
		line := w.doc.Text[s.Start:s.Tokens[0].Start]
		if end := strings.IndexAny(line, ",(-–—:/\n"); end > 0 {
			line = line[:end]
		}
		if e := w.capitalNamed(strings.TrimSpace(line)); e != nil {
			return e
		}
	}
	return nil
}

// capitalNamed gives the state that bears a name, or whose capital does, in whatever case; nil
// for none.
func (w *work) capitalNamed(name string) *Entity {
	for at := range w.sensesCalled(name) {
		switch v := w.senses[at]; {
		case v.kind == kindCountry:
			return v.entity
		case v.kind == kindPlace && v.state != nil:
			return v.state
		}
	}
	return nil
}
