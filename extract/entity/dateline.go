package entity

import "strings"

// dateline gives the state in whose capital a text is written, or which its dateline names; nil
// for none.
func (w *work) dateline() *Entity {
	for n := range min(4, len(w.sents)) {
		s := &w.sents[n]
		if e := w.cityAhead(s); e != nil {
			return e
		}
		if e := w.untokenized(s); e != nil {
			return e
		}
	}
	return nil
}

// untokenized gives the state that a dateline names of which a sentence has no tokens: "LIMA,
// Peru (Qwerin) -"; nil for none.
func (w *work) untokenized(s *sent) *Entity {
	if len(s.Tokens) == 0 || s.Tokens[0].Start-s.Start < 4 || s.Tokens[0].Start-s.Start > 80 {
		return nil
	}
	line := w.doc.Text[s.Start:s.Tokens[0].Start]
	pieces := strings.FieldsFunc(line, func(r rune) bool { return strings.ContainsRune(",(-–—:/\n", r) })
	for _, piece := range pieces[:min(2, len(pieces))] {
		if e := w.capitalNamed(piece); e != nil {
			return e
		}
	}
	return nil
}

// cityAhead gives the state whose capital a sentence begins with in capitals and before a dash, "LIMA
// — ", "LIMA, May 2 — "; nil for none.
func (w *work) cityAhead(s *sent) *Entity {
	name := ""
	for k := range min(9, len(s.Tokens)) {
		word := s.Tokens[k].Text
		switch {
		case word == "—" || word == "–" || word == "--":
			return w.capitalNamed(strings.TrimSuffix(name, ","))
		case strings.HasSuffix(name, ","): // the day, or the state
		case word == ",":
			name += ","
		case word == strings.ToUpper(word):
			name = strings.TrimSpace(name + " " + word)
		default:
			return nil
		}
	}
	return nil
}

// capitalNamed gives the state that bears a name, or whose capital does, in whatever case; nil
// for none.
func (w *work) capitalNamed(name string) *Entity {
	for at := range w.sensesCalled(strings.TrimSpace(name)) {
		switch v := w.senses[at]; {
		case v.kind == kindCountry:
			return v.entity
		case v.kind == kindPlace && v.state != nil:
			return v.state
		}
	}
	return nil
}
