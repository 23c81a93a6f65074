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
	w      *work
	noun   string // of forces.txt; empty for the states themselves
	placed bool   // such a noun stands for a body beside a place alone: "a judge in Lima"
	rulers string // the noun of those in power, "junta"; empty for others
}

// Placed tells whether the noun stands for a body only where a place beside it tells of it.
func (b *Bodies) Placed() bool { return b.placed }

// Of gives the body of the state with an ISO 3166 alpha-3 code, nil for none.
func (b *Bodies) Of(code string) *Entity {
	c := b.w.countryByCode[code]
	if (b.noun == "opposition" || b.noun == "legislature") && code == "USA" {
		return nil // its news call nobody so, and a legislature is that of Ohio
	}
	if c != nil && b.rulers != "" && b.w.notCalledSo(b.rulers, c.entity) {
		return nil
	}
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

// Here gives the state where the text is written by its dateline, nil for none.
func (b *Bodies) Here() *Entity { return b.w.dateline() }

// ownedBody makes a nominal of the noun of a ministry, parliament or court at the
// atoms [i, j), behind a possessive pronoun, "its foreign ministry", or whose state
// coreference finds: "the kingdom's foreign ministry".
func (w *work) ownedBody(s *sent, first, i, j int, n *standby) {
	if n.as != "body" || n.body == "army" || n.body == "armed forces" || n.body == "navy" || n.body == "air force" || n.body == "opposition" || s.at(j).is(glued|capital) {
		return
	}
	m, met := w.nominalAt(s, first, i, j)
	switch {
	case met && m != nil && m.Start > s.atoms[i].Start && !s.at(i-1).is(ending):
		m.Start, m.First = s.atoms[i-1].Start, s.atoms[i-1].tok // "its lower house", not "house"
	case !met && s.at(i-1).is(ending):
		m = w.mention(s, i, j, j-1, Nominal, nil, "athand.txt")
	case !met:
		m = w.mention(s, i-1, j, j-1, Nominal, nil, "athand.txt")
	}
	if m != nil {
		m.Body = &Bodies{w: w, noun: n.body}
	}
}

// ministryOfSeat makes a mention of the ministry behind a capital that acts for its
// state: "Seoul's foreign ministry".
func (w *work) ministryOfSeat(s *sent, h *hit, state *Entity) {
	if !s.at(h.j).is(ending) || !w.ministryAt(s, h.j+1) {
		return
	}
	j, v := w.longestFree(s, w.nounTrie, h.j+1)
	w.mention(s, s.withArticle(h.i), j, j-1, Name, w.body(state, &w.nouns[v]), w.nouns[v].row.At())
}

// ministryAt tells whether a ministry by what it is for stands at atom k: "Ministry of Defence".
func (w *work) ministryAt(s *sent, k int) bool {
	j, v := w.longestFree(s, w.nounTrie, k)
	n := &w.nouns[v]
	return j > k && n.as == "body" && (strings.HasSuffix(n.noun, "ministry") || strings.HasPrefix(n.noun, "ministry of ")) && !s.at(j).is(glued)
}

// portfolios gives where the name of a ministry ends, whose head is at h, with all that it is for,
// what stands behind commas too: "Ministry of Foreign Affairs, Regional Cooperation and Qwerin
// Abroad". Without "and" before the last these are others.
func (w *work) portfolios(s *sent, h, j int) int {
	if word := w.word(s, h); word != "Ministry" && word != "Department" || s.at(h+1).word != w.is.of && s.at(h+1).word != w.is.for_ {
		return j
	}
	k := j
	for s.at(k).word == w.is.comma && s.at(k).Len() > 0 {
		to := w.task(s, k+1)
		if to == k+1 {
			break
		}
		k = to
	}
	if k == j {
		return j
	}
	if s.at(k).word == w.is.comma && s.at(k+1).word == w.is.and {
		k++
	}
	to := w.task(s, k+1)
	if s.at(k).word != w.is.and || to == k+1 {
		return j
	}
	if of := w.stateBehindOf(s, to); of > to {
		return of
	}
	return to
}

// task gives the end of what a ministry is for, from atom k on: "Regional Cooperation",
// "Burkinabè Abroad"; k for none.
func (w *work) task(s *sent, k int) int {
	j := k
	for s.at(j).is(capital) && !w.inTitle(s, j) && s.at(j).class&day == 0 && !s.at(j).is(upper) {
		if h := s.hitAt(j); h != nil && (len(h.cands) == 0 || w.senses[h.cands[0]].kind != kindAdjective && w.senses[h.cands[0]].kind != kindPeople && w.senses[h.cands[0]].kind != kindConcept) {
			break
		}
		if !w.namesThings(s.at(j)) {
			break
		}
		j++
	}
	if s.at(j).is(capital) {
		return k // "Ada Falkner"
	}
	return j
}

// stateBehindOf gives the end of the state that stands with "of" at atom k, k for none.
func (w *work) stateBehindOf(s *sent, k int) int {
	at := k + 1
	if s.at(at).word == w.is.the {
		at++
	}
	h := s.hitAt(at)
	if of := s.at(k); of.word != w.is.of || of.Len() == 0 || h == nil || h.i != at || len(h.cands) == 0 || w.senses[h.cands[0]].kind != kindCountry {
		return k
	}
	return h.j
}

// wideMinistry gives the ministry of the state told in its name or before it whose name at the
// atoms [i, j) goes on with more that it is for: that of foreign affairs for "Ministry of Foreign
// Affairs, Cooperation and Nigeriens Abroad"; nil for none.
func (w *work) wideMinistry(s *sent, i, j int) *Entity {
	k, v := w.longestFree(s, w.nounTrie, i)
	n := &w.nouns[v]
	if k == i || k >= j || !widened(n) || s.at(k).word != w.is.comma {
		return nil
	}
	home := w.homeOf(s, i, j)
	for x := k; x < j && home == ""; x++ {
		if h := s.hitAt(x); h != nil && len(h.cands) > 0 && w.senses[h.cands[0]].kind == kindPeople {
			home = w.senses[h.cands[0]].entity.Country
		}
	}
	if c := w.countryByCode[home]; c != nil {
		return w.body(c.entity, n)
	}
	return nil
}

// widened tells the ministry that states call by more than what all know it for.
func widened(n *stateNoun) bool { return n.as == "body" && n.noun == "ministry of foreign affairs" }

// wideMinistries gives foreign ministries of several portfolios whose state nothing in their names
// tells to the state that the document is about.
func (w *work) wideMinistries(s *sent) {
	for k := range s.hits {
		h := &s.hits[k]
		if h.dead || h.entity == nil || h.sense != nil || h.entity.Country != "" || !strings.HasPrefix(h.rule, "head ") {
			continue
		}
		to, v := s.longest(w.nounTrie, h.i, nowhere)
		if n := &w.nouns[v]; to == h.i || to >= h.j || !widened(n) || s.at(to).word != w.is.comma {
			continue
		} else if e := w.bodyHere(s, n); e != nil {
			h.entity = e
		}
	}
}

// overMinistry moves where a title begins over the ministry without a state right before it: "the
// foreign ministry spokesman, Ann Lee".
func (w *work) overMinistry(s *sent, t *titled) {
	if t.owner != nil || t.title.plural || t.from != t.i {
		return
	}
	for i := max(0, t.i-4); i < t.i-1; i++ {
		j, v := w.longestFree(s, w.nounTrie, i)
		if n := &w.nouns[v]; j == t.i && n.as == "body" && strings.HasSuffix(n.noun, " ministry") && !s.at(i-1).is(ending|glued) && s.hitAt(i-1) == nil {
			t.from, t.ministry = i, n
			return
		}
	}
}

// ministryOfTitle gives the ministry of the state at hand in which a title without an owner is, and
// makes a mention of it: "foreign ministry spokesman Ann Lee"; nil for none.
func (w *work) ministryOfTitle(s *sent, h *hit, t *titled) *Entity {
	if t.ministry == nil || t.owner != nil {
		return nil
	}
	state := w.stateOfHolder(s, h, t)
	if state == nil {
		return nil
	}
	e := w.body(state, t.ministry)
	w.mention(s, t.from, t.i, t.i-1, Name, e, t.ministry.row.At())
	return e
}
