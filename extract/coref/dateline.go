package coref

import (
	"strings"

	"geokg/extract/entity"
)

// datelineState gives the state in whose capital the dateline has the text written, or which
// it names: "LIMA, Peru (Qwerin) -". Sentences have no tokens there. It is nil for none.
func (x *resolution) datelineState() *entity.Entity {
	for _, s := range x.sentences[:min(4, len(x.sentences))] {
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
