package entity

// shortBodies links what only the mention head takes for a body to the one whose longer name
// before it in the text begins with that word: "Qwerin" for "Qwerin Hathaway Inc". A word with which two
// begin stands for neither.
func (w *work) shortBodies() {
	var long map[string]*Entity
	for i := range w.sents {
		s := &w.sents[i]
		for k := range s.hits {
			h := &s.hits[k]
			if h.dead || h.entity == nil || h.entity.Type != Organization || h.person {
				continue
			}
			word := w.text(s, h.i, h.i+1)
			if h.j-h.i == 1 {
				if e := long[word]; e != nil && h.sense == nil && h.rule == headRule {
					h.entity, h.rule = e, "short name of a body"
				}
				continue
			}
			if a := s.at(h.i); h.sense != nil && h.sense.class != "company" || !a.is(capital) || a.is(upper) || a.class != 0 || w.noNames[word] || w.heads[word] != "" || w.given[a.word] || w.bodyWord(word) {
				continue
			}
			if long == nil {
				long = map[string]*Entity{}
			}
			if old, ok := long[word]; ok && old != h.entity {
				long[word] = nil
			} else {
				long[word] = h.entity
			}
		}
	}
}
