package entity

import (
	"strings"

	"geokg/extract/text"
)

// build appends the mentions of a sentence.
func (w *work) build(s *sent) {
	first := len(w.out)
	for k := range s.titles {
		w.buildTitle(s, &s.titles[k])
	}
	for k := range s.hits {
		if h := &s.hits[k]; !h.dead && h.entity != nil {
			w.buildHit(s, h)
		}
	}
	w.bareBodies(s, first)
	w.pronounsOf(s, first)
}

// bareBodies makes mentions of bodies that are named without their state, "the
// Supreme Court": of the state that the document is about.
func (w *work) bareBodies(s *sent, first int) {
	state := w.dominant()
	if state == nil {
		return
	}
	covered := w.coveredBy(s, first)
	for k := range s.atoms {
		if covered[k] || !s.atoms[k].is(capital) || s.atoms[k].is(glued) || s.hitAt(k) != nil {
			continue
		}
		j, v := w.longestFree(s, w.nounTrie, k)
		if j == k || w.nouns[v].as != "body" || covered[j-1] || k == 0 && j-k == 1 && !s.at(j).is(capital) && w.noNames[w.text(s, 0, 1)] {
			continue
		}
		if j-k == 1 && (w.nouns[v].noun == "court" || w.nouns[v].noun == "tribunal" || w.nouns[v].noun == "army" || w.nouns[v].noun == "opposition") {
			continue // "the Court" may be any
		}
		if !s.atoms[j-1].is(capital) && s.at(k-1).class&article == 0 && j-k < 2 || s.at(j).is(capital) || s.at(j).is(glued) {
			continue
		}
		w.mention(s, s.withArticle(k), j, j-1, Name, w.body(state, &w.nouns[v]), w.nouns[v].row.At())
		for x := k; x < j; x++ {
			covered[x] = true
		}
	}
}

// coveredBy tells which atoms lie in the mentions from first on.
func (w *work) coveredBy(s *sent, first int) []bool {
	covered := make([]bool, len(s.atoms))
	for _, m := range w.out[first:] {
		for k := range s.atoms {
			if m.Contains(s.atoms[k].Span) {
				covered[k] = true
			}
		}
	}
	return covered
}

// mention makes a mention of the atoms [i, j), headed by atom head.
func (w *work) mention(s *sent, i, j, head int, f Form, e *Entity, rule string) *Mention {
	w.out = append(w.out, Mention{
		Span:     text.Span{Start: s.atoms[i].Start, End: s.atoms[j-1].End},
		Sentence: s.Index, First: s.atoms[i].tok, Last: s.atoms[j-1].tok + 1, Head: s.atoms[head].tok,
		Form: f, Entity: e, Rule: rule,
	})
	return &w.out[len(w.out)-1]
}

// withArticle moves the start over an article.
func (s *sent) withArticle(i int) int {
	if s.at(i-1).class&article != 0 {
		return i - 1
	}
	return i
}

func (w *work) buildHit(s *sent, h *hit) {
	if h.person || h.entity.Type == Person {
		if w.administration(s, h) {
			return
		}
		m := w.mention(s, h.i, h.j, h.j-1, Name, h.entity, h.rule)
		if t := h.title; t != nil {
			m.Title, m.Former = t.text, t.former
			m.TitleOf = w.ownerEntity(t)
			w.officeOf(s, h, t, len(w.out)-1)
		}
		return
	}
	if j, n := w.stateNounAfter(s, h); n != nil {
		if h.sense.kind == kindOrg || h.sense.kind == kindGroup || h.sense.kind == kindPlace {
			if n.as == "people" && h.entity.Type == Place {
				n = nil
			}
		}
		if n == nil {
			w.mention(s, h.i, h.j, h.j-1, Name, h.entity, h.rule)
			return
		}
		w.buildStateNoun(s, h, j, n)
		return
	}
	if i, n := w.stateNounBefore(s, h); n != nil {
		w.buildStateNounOf(s, h, i, n)
		return
	}
	if h.sense == nil {
		w.mention(s, h.i, h.j, h.j-1, Name, h.entity, h.rule)
		return
	}
	switch h.sense.kind {
	case kindAdjective:
		w.mention(s, h.i, h.j, h.j-1, Demonym, h.entity, h.rule)
	case kindPeople:
		w.mention(s, h.i, h.j, h.j-1, Demonym, h.entity, h.rule)
	case kindSeat:
		w.buildSeat(s, h, h.entity)
	case kindPlace:
		if h.sense.state != nil {
			w.buildSeat(s, h, h.sense.state)
			return
		}
		w.mention(s, h.i, h.j, h.j-1, Name, h.entity, h.rule)
	default:
		w.mention(s, h.i, h.j, h.j-1, Name, h.entity, h.rule)
	}
}

// officeOf finds whose office a person's title is where no owner stands beside
// it, and makes a mention of the title: "President" of "President Obama" is
// where the text names the United States.
func (w *work) officeOf(s *sent, h *hit, t *titled, at int) {
	if t.apart || t.i > h.i {
		return
	}
	state := w.out[at].TitleOf
	if state == nil || state.Type != Country {
		if state != nil {
			return
		}
		if c := w.countryByCode[h.entity.Country]; c != nil {
			state = c.entity
		} else if h.entity.Country == "" {
			state = w.dominant()
			if state != nil && !w.everHad(state.Country, t.title) {
				return // no president of the United Kingdom
			}
		}
	} else if chamber(t.title.office) == "" {
		return
	}
	if state == nil {
		return
	}
	switch noun := chamber(t.title.office); {
	case noun != "":
		if noun != "parliament" && state.Country != "USA" {
			return
		}
		state = w.bodyNamed(state, noun)
	case !stateOffice(t.title.office) && !strings.Contains(t.title.words, "minister"):
		return
	}
	if state == nil {
		return
	}
	w.out[at].TitleOf = state
	w.mention(s, t.i, t.j, t.j-1, Office, state, "title of "+h.entity.Name)
}

// everHad tells whether a state has the office by that title, as far as the
// tables tell.
func (w *work) everHad(country string, t *title) bool {
	if t.office != "HOS" && t.office != "HOG" {
		return true
	}
	for _, code := range []string{t.office, otherChief(t.office)} {
		for _, o := range w.offices[office{country, code}] {
			if title := strings.ToLower(o.title); title == t.words || strings.HasPrefix(title, t.words+" ") {
				return true
			}
		}
	}
	return false
}

// chamber gives the noun of the body in which the office is a seat.
func chamber(code string) string {
	switch code {
	case "SENATE":
		return "senate"
	case "HOUSE":
		return "house of representatives"
	case "PARL":
		return "parliament"
	}
	return ""
}

// administration makes a mention of "the Trump administration": the state.
func (w *work) administration(s *sent, h *hit) bool {
	c := w.countryByCode[h.entity.Country]
	if c == nil || h.title != nil {
		return false
	}
	k := h.j
	if s.at(k).is(ending) {
		k++
	}
	j, v := w.longestFree(s, w.nounTrie, k)
	if j == k {
		return false
	}
	switch w.nouns[v].noun {
	case "administration", "government", "regime", "cabinet", "forces", "troops", "army":
	default:
		return false
	}
	if k > h.j {
		// "Assad's forces": both are there
		w.mention(s, h.i, h.j, h.j-1, Name, h.entity, h.rule)
		w.mention(s, k, j, j-1, Forces, c.entity, w.nouns[v].row.At())
		return true
	}
	w.mention(s, s.withArticle(h.i), j, j-1, Forces, c.entity, w.nouns[v].row.At())
	return true
}

// stateOffice tells whether an office is one of a state, so that its holder's
// country is whose office it is.
func stateOffice(code string) bool {
	switch code {
	case "", "SENATE", "HOUSE", "PARL", "IGOHEAD", "OPP", "RELIG", "MIL", "SPOX", "LEG", "AMBASSADOR", "SUBNAT":
		return false
	}
	return true
}

func (w *work) ownerEntity(t *titled) *Entity {
	if t.owner == nil {
		return nil
	}
	if v := t.owner.sense; v != nil && v.state != nil && t.ownerFirst && v.kind == kindPlace {
		return v.state
	}
	return t.owner.entity
}

// buildTitle makes a role of a title that has no name beside it, or one behind
// a comma: "the Turkish president".
func (w *work) buildTitle(s *sent, t *titled) {
	if !t.title.role || t.person != nil && !t.apart {
		return
	}
	before := s.at(t.from - 1)
	i, j := t.from, t.to
	owner := w.ownerEntity(t)
	definite := before.class&(article|ownerWord) != 0 || s.at(t.i-1).is(ending)
	capitalised := s.at(t.core).is(capital) && t.title.office != ""
	if owner == nil && !definite && !capitalised {
		return
	}
	if before.class&(article|ownerWord) != 0 {
		i--
	}
	if t.title.plural {
		if owner != nil && owner.Type == Country {
			w.mention(s, i, j, t.j-1, Forces, owner, "titles.txt")
			t.used(s)
		}
		return
	}
	if indefinite := w.doc.Text[before.Start:before.End]; t.person == nil && (indefinite == "a" || indefinite == "an" || indefinite == "A" || indefinite == "An") {
		if owner != nil && owner.Type == Country && t.title.office == "" {
			w.mention(s, i, j, t.j-1, Forces, owner, "titles.txt")
			t.used(s)
		}
		return
	}
	var e *Entity
	rule := "role"
	if owner == nil && t.person == nil && stateOffice(t.title.office) && w.complement(s, i) {
		// "is appointed Home Secretary": the office of the state at hand
		if c := w.dominant(); c != nil {
			w.mention(s, t.i, t.j, t.j-1, Office, c, "office of "+c.Name)
			return
		}
	}
	switch {
	case t.person != nil:
		e = t.person.entity
	case w.complement(s, i):
		// "named as prime minister of": not who held it until then
	case owner != nil && !t.former && t.title.office != "":
		if p := w.holder(owner.Country, t.title); p != nil && (owner.Type == Country || t.title.office == "IGOHEAD") {
			e, rule = p.person.entity, p.person.row.At()
		}
	}
	m := w.mention(s, i, j, t.j-1, Role, e, rule)
	m.Title, m.Former, m.TitleOf = t.text, t.former, owner
}

// complement tells whether a title at atom i is what somebody is or becomes.
func (w *work) complement(s *sent, i int) bool {
	if s.at(i-1).class&article != 0 {
		i--
	}
	return s.at(i-1).class&becoming != 0
}

// used marks the owner as part of a longer mention.
func (t *titled) used(s *sent) {
	if t.owner != nil {
		t.owner.dead = true
	}
}

// holder gives who held an office at the document's date: by a known term
// first, else by days on which somebody was seen in it.
func (w *work) holder(country string, t *title) *tenure {
	day := w.doc.Published
	switch t.office {
	case "HOS", "HOG", "FM", "DM", "IM", "FIN", "JUSTICE", "VP", "DPM", "NSA", "HOS_REP", "CENTRAL_BANK", "IGOHEAD", "RELIG", "INTEL":
	default:
		return nil // offices that many hold, or none that a table dates
	}
	if day == "" {
		return nil
	}
	var best *tenure
	rank := 0
	for _, code := range []string{t.office, otherChief(t.office)} {
		list := w.offices[office{country, code}]
		for k := range list {
			r := list[k].fits(day)
			switch named := strings.EqualFold(list[k].title, t.words) || strings.HasPrefix(strings.ToLower(list[k].title), t.words+" of"); {
			case r == 0:
				continue
			case named:
				r += 10 // the president of Iran is not its head of state
			case code != t.office:
				continue
			}
			// Of two that fit, the one who came last.
			if r > rank || r == rank && list[k].from > best.from {
				best, rank = &list[k], r
			}
		}
	}
	return best
}

// otherChief gives the office that the same title may mean in another state.
func otherChief(code string) string {
	switch code {
	case "HOS":
		return "HOG"
	case "HOG":
		return "HOS"
	}
	return code
}

// fits ranks how surely an office was held on a day, 0 for not.
func (t *tenure) fits(day string) int {
	inside := t.from != "" && t.from <= day && (t.to == "" || day <= t.to+"~")
	switch {
	case inside && t.sure && len(t.from) == 4 && day[:4] == t.from:
		return 1 // some day of that year
	case inside && t.sure:
		return 3
	case inside:
		return 2
	case t.sure && t.to == "" && t.from != "" && t.from <= day:
		return 1
	}
	return 0
}
