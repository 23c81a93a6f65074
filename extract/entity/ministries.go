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
	_, known := ministryOffices[t.title.office]
	if t.former || t.title.plural || !known && !strings.Contains(words, "minister") || strings.Contains(words, "prime minister") {
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
	noun = strings.Replace(strings.TrimPrefix(strings.TrimPrefix(t.title.words, "deputy "), "vice "), "minister", "ministry", 1)
	if by, ok := ministryOffices[t.title.office]; ok && w.bodyNoun(noun) == nil {
		noun = by
	}
	return state, noun
}

// ministryOffices are the nouns of forces.txt for what the holders of offices lead.
var ministryOffices = map[string]string{"FM": "foreign ministry", "DM": "defence ministry", "IM": "interior ministry", "FIN": "finance ministry", "JUSTICE": "justice ministry"}

// Bodies are the bodies of all states that a noun names: their foreign ministries.
type Bodies struct {
	w    *work
	noun string // of forces.txt; empty for the states themselves
}

// Of gives the body of the state with an ISO 3166 alpha-3 code, nil for none.
func (b *Bodies) Of(code string) *Entity {
	c := b.w.countryByCode[code]
	if c != nil && b.noun == "" {
		return c.entity
	}
	if c != nil {
		return b.w.bodyNamed(c.entity, b.noun)
	}
	return nil
}

// Else gives the state that the document points to most besides the one of a code, nil for
// none or several.
func (b *Bodies) Else(code string) *Entity {
	best, most, tied := "", 0, false
	for c := range b.w.states {
		switch n := b.w.pointing(c); {
		case c == code || bygone(c) || n < most:
		case n == most:
			tied = true
		default:
			best, most, tied = c, n, false
		}
	}
	if c := b.w.countryByCode[best]; c != nil && !tied {
		return c.entity
	}
	return nil
}

// ownedBody makes a nominal of the noun of a ministry, parliament or court at the
// atoms [i, j), behind a possessive pronoun, "its foreign ministry", or whose state
// coreference finds: "the kingdom's foreign ministry".
func (w *work) ownedBody(s *sent, first, i, j int, n *standby) {
	if n.as != "body" || n.body == "army" || n.body == "armed forces" || n.body == "navy" || n.body == "air force" || n.body == "opposition" || s.at(j).is(glued|capital) {
		return
	}
	b := &Bodies{w, n.body}
	for x := first; x < len(w.out); x++ {
		m := &w.out[x]
		if m.Start >= s.atoms[j-1].End || m.End <= s.atoms[i].Start {
			continue
		}
		if m.Form == Nominal && m.Entity == nil && m.End <= s.atoms[j-1].End {
			m.End, m.Last, m.Head, m.Body = s.atoms[j-1].End, s.atoms[j-1].tok+1, s.atoms[j-1].tok, b
		}
		return
	}
	if s.at(i - 1).is(ending) {
		i++
	}
	w.mention(s, i-1, j, j-1, Nominal, nil, "athand.txt").Body = b
}

// ministryOfSeat makes a mention of the ministry behind a capital that acts for its
// state: "Seoul's foreign ministry".
func (w *work) ministryOfSeat(s *sent, h *hit, state *Entity) {
	if !s.at(h.j).is(ending) {
		return
	}
	j, v := w.longestFree(s, w.nounTrie, h.j+1)
	if n := &w.nouns[v]; j > h.j+1 && n.as == "body" && strings.HasSuffix(n.noun, "ministry") && !s.at(j).is(glued) {
		w.mention(s, s.withArticle(h.i), j, j-1, Name, w.body(state, n), n.row.At())
	}
}
