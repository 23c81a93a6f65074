package coref

import (
	"strings"

	"geokg/extract/entity"
	"geokg/extract/text"
)

// datelineState gives the state in whose capital the dateline has the text written, or which
// it names: "LIMA, Peru (Qwerin) -". Sentences have no tokens there. It is nil for none.
func (x *resolution) datelineState() *entity.Entity {
	for _, s := range x.sentences[:min(4, len(x.sentences))] {
		if e := x.cityAhead(&s); e != nil {
			return e
		}
		if len(s.Tokens) == 0 || s.Tokens[0].Start-s.Start < 4 || s.Tokens[0].Start-s.Start > 80 {
			continue
		}
		line := x.doc.Text[s.Start:s.Tokens[0].Start]
		for k, piece := range strings.FieldsFunc(line, func(r rune) bool {
			return r == ',' || r == '(' || r == '-' || r == '–' || r == '—' || r == ':' || r == '\n' || r == '/'
		}) {
			if code := x.capitalNamed(strings.TrimSpace(piece)); code != "" && k < 2 {
				return x.state(code)
			}
		}
	}
	return nil
}

// cityAhead gives the state whose capital a sentence begins with in capitals and before a dash, "LIMA
// — ", "LIMA, May 2 — "; nil for none.
func (x *resolution) cityAhead(s *text.Sentence) *entity.Entity {
	name := ""
	for k := range min(9, len(s.Tokens)) {
		word := s.Tokens[k].Text
		switch {
		case word == "—" || word == "–" || word == "--":
			name = strings.TrimSuffix(name, ",")
			if code := x.capitalNamed(name); name != "" && code != "" {
				return x.state(code)
			}
			return nil
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

// capitalNamed gives the code of the state that bears a name, or whose capital does, in
// whatever case; empty for none.
func (x *resolution) capitalNamed(name string) string {
	if name == "" {
		return ""
	}
	found := ""
	for code, capital := range x.capitals {
		if e := x.states[code]; e != nil && (strings.EqualFold(capital, name) || strings.EqualFold(e.Name, name)) && (found == "" || code < found) {
			found = code
		}
	}
	return found
}
