package entity

import "strings"

// ministryAtHand gives the ministry of the minister whom the text has named last
// before the atoms [i, j), in that sentence or up to four before: "his ministry"
// after "Iran's foreign minister"; of another state where that stands beside it,
// "the ministry in Riyadh". It is nil for none.
func (w *work) ministryAtHand(s *sent, i, j int) *Entity {
	for n := s.Index; n >= 0 && n >= s.Index-4; n-- {
		titles := w.sents[n].titles
		for x := len(titles) - 1; x >= 0; x-- {
			t := &titles[x]
			if n == s.Index && t.j > i {
				continue
			}
			if state, noun := w.ministryOf(t); state != nil {
				if other, beside := w.stateBeside(s, i, j); beside {
					state = other
				}
				return w.bodyNamed(state, noun)
			}
		}
	}
	return nil
}

// ministryOf gives the state of a minister and the noun of forces.txt for what the
// minister leads; nil where the title is none or of nobody's state.
func (w *work) ministryOf(t *titled) (state *Entity, noun string) {
	words := strings.ToLower(t.text)
	if t.former || t.title.plural || !strings.Contains(words, "minister") || strings.Contains(words, "prime minister") {
		return nil, ""
	}
	state = w.ownerEntity(t)
	if state == nil && t.person != nil && t.person.entity != nil {
		if c := w.countryByCode[t.person.entity.Country]; c != nil {
			state = c.entity
		}
	}
	if state == nil || state.Type != Country {
		return nil, ""
	}
	noun = strings.Replace(t.title.words, "minister", "ministry", 1)
	if by, ok := ministryOffices[t.title.office]; ok && w.bodyNoun(noun) == nil {
		noun = by
	}
	return state, noun
}

// ministryOffices are the nouns of forces.txt for what the holders of offices lead.
var ministryOffices = map[string]string{"FM": "foreign ministry", "DM": "defence ministry", "IM": "interior ministry", "FIN": "finance ministry", "JUSTICE": "justice ministry"}
