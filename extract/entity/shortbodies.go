package entity

// shortBodies links what only the mention head takes for a body to the one whose longer name
// before it in the text begins with that word: "Qwerin" for "Qwerin Hathaway Inc". A word with which two
// begin stands for neither.
func (w *work) shortBodies() {
	var long map[string]*Entity
	for s, h := range w.hits() {
		if h.entity == nil || h.entity.Type != Organization || h.person {
			continue
		}
		word := w.text(s, h.i, h.i+1)
		if h.j-h.i == 1 {
			if e := long[word]; e != nil && h.sense == nil && h.rule == headRule {
				h.entity, h.rule = e, "short name of a body"
			}
			continue
		}
		if a := s.at(h.i); h.sense != nil && h.sense.class != "company" || !a.is(capital) || a.is(upper) || a.class != 0 || w.noNames[word] || w.heads.Of(word) != "" || w.given[a.word] || w.bodyWord(word) {
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

// firstWords makes the first word of a union's longer name in the text that union where by the
// tables the word alone is another's, which the text does not name in full: "the Commonwealth"
// after "the Commonwealth of Independent States".
func (w *work) firstWords() {
	var long map[string]*hit
	full := map[*Entity]bool{}
	for s, h := range w.hits() {
		if h.sense == nil || h.sense.class != "igo" || !s.at(h.i).is(capital) || s.at(h.i).is(upper) {
			continue
		}
		word := w.text(s, h.i, h.i+1)
		if h.j-h.i > 1 {
			full[h.entity] = true
			if s.at(h.i+1).word == w.is.of && long[word] == nil {
				if long == nil {
					long = map[string]*hit{}
				}
				long[word] = h
			}
		} else if o := long[word]; o != nil && o.entity != h.entity && !full[h.entity] {
			h.entity, h.sense, h.rule = o.entity, o.sense, "short name of a body"
		}
	}
}
