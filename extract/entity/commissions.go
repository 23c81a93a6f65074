package entity

import "strings"

// unionNames are the bodies of many states that have a commission which their news call nothing else.
var unionNames = [...][2]string{
	{"European Union", "European Commission"},
	{"African Union", "African Union Commission"},
	{"Economic Community of West African States", "ECOWAS Commission"},
}

// union is one of them and its commission, by the tables.
type union struct{ body, commission *Entity }

// findUnions looks them up once the tables are read.
func (l *loader) findUnions() {
	for _, u := range unionNames {
		if body, c := l.tableBody(u[0]), l.tableBody(u[1]); body != nil && c != nil {
			l.unions = append(l.unions, union{body, c})
		}
	}
}

// commissions makes hits of "the Commission" and of the word before a title, "Commission spokeswoman
// Ann Lee", in a text about one union.
func (w *work) commissions() {
	body := w.commission()
	if body == nil {
		return
	}
	for i := range w.sents {
		s := &w.sents[i]
		for k := range s.atoms {
			if a := s.at(k); a.is(capital) && !a.is(upper|glued) && a.hit < 0 && w.word(s, k) == "Commission" && !w.inTitle(s, k) && !s.at(k+1).is(glued) &&
				(w.inTitle(s, k+1) || s.at(k-1).class&article != 0 && !indefinite(w.word(s, k-1)) && !s.at(k+1).is(capital) && s.at(k+1).word != w.is.of) {
				s.put(hit{i: k, j: k + 1, entity: body, public: true, rule: "commission of the union"})
			}
		}
	}
}

// commission gives that of the one union that the document names, where it names no other commission; nil
// for none.
func (w *work) commission() (body *Entity) {
	for _, u := range w.unions {
		if w.speaksOf(u.body) {
			if body != nil {
				return nil
			}
			body = u.commission
		}
	}
	if body == nil {
		return nil
	}
	for i := range w.sents {
		for k := range w.sents[i].hits {
			if h := &w.sents[i].hits[k]; !h.dead && h.entity != nil && h.entity != body && strings.Contains(h.entity.Name, "Commission") {
				return nil
			}
		}
	}
	return body
}

// ofCommission gives the commission that a title of its president tells in a text about one union; nil for
// none.
func (w *work) ofCommission(t *title) *Entity {
	if !strings.HasPrefix(t.words, "commission ") {
		return nil
	}
	return w.commission()
}
