package entity

import "strings"

// origins gives the persons of a sentence whom no table knows the state that the words
// beside them tell: "the Bangladeshi secular blogger Asif Das", "Ana Ruiz, an Iraqi
// colonel", "Governor Jane Rivers of Ohio", "Olga Berg of the Labour Party".
func (w *work) origins(s *sent) {
	for k := range s.hits {
		h := &s.hits[k]
		if h.dead || h.entity == nil || h.entity.Country != "" || !isPerson(h) || !strings.HasPrefix(h.entity.ID, "name:") || h.j-h.i < 2 {
			continue
		}
		for _, from := range [...]func(*sent, *hit) string{w.describedBefore, w.describedBehind, w.comesFrom, w.besideCompatriot} {
			if code := from(s, h); code != "" {
				h.entity.Country = code // made for this document alone
				break
			}
		}
	}
}

// describedBefore gives the state whose adjective begins the description before a name:
// "Ghanaian Kofi Addo", "the Kenyan tea farmer Peter Mwaura".
func (w *work) describedBefore(s *sent, h *hit) string {
	k := h.i - 1
	if t := w.titleBefore(s, h.i); t != nil {
		if code := w.titleState[t.title.words]; code != "" && t.owner == nil && (t.title.office == "HOG" || t.title.office == "HOS") {
			return code // "the Taoiseach"
		}
		k = t.i - 1
	} else if s.at(k).hit < 0 {
		if !w.tellsWho(s, k) {
			return ""
		}
		k--
	}
	for n := 0; n < 2 && s.hitAt(k) == nil; n++ {
		if a := s.at(k); a.Len() == 0 || a.is(capital|mark|ending|digit) || a.class != 0 || w.tellsWho(s, k) || w.isSome(s, k) {
			return ""
		}
		k--
	}
	return w.adjectiveAt(s, k)
}

// tellsWho tells whether the word at atom k is a noun for what somebody is.
func (w *work) tellsWho(s *sent, k int) bool {
	a := s.at(k)
	if a.Len() < 5 || a.is(capital|mark|ending|digit|glued) || a.class != 0 {
		return false
	}
	word := w.doc.Text[a.Start:a.End]
	for _, e := range [...]string{"er", "or", "ist", "man", "woman", "ian", "eer"} {
		if hasSuffix(word, e) {
			return true
		}
	}
	j, _ := w.longestFree(s, w.titleTrie, k)
	return j == k+1
}

// adjectiveAt gives the state of an adjective that ends with atom k: "Kenyan", not "Kenyan-led".
func (w *work) adjectiveAt(s *sent, k int) string {
	c := s.hitAt(k)
	if c == nil || c.j != k+1 || c.sense == nil || c.sense.kind != kindAdjective || c.entity == nil || s.at(c.j).is(glued) || s.at(c.i).is(glued) {
		return ""
	}
	return c.entity.Country
}

// describedBehind gives the state of an apposition: "Ana Ruiz, a retired Iraqi colonel".
func (w *work) describedBehind(s *sent, h *hit) string {
	a := s.at(h.j + 1)
	if s.at(h.j).word != w.is.comma || s.at(h.j).Len() == 0 || a.class&article == 0 || a.word == w.is.the {
		return ""
	}
	k := h.j + 2
	for n := 0; n < 3 && s.at(k).hit < 0 && s.at(k).Len() > 0 && !s.at(k).is(capital|mark|ending) && s.at(k).class&(placePrep|deedVerb|aux) == 0; n++ {
		k++
	}
	c := s.hitAt(k)
	if c == nil || c.i != k {
		return ""
	}
	if next := s.at(c.j); next.Len() == 0 || next.is(mark|ending) || next.class&(placePrep|deedVerb|aux) != 0 {
		return ""
	}
	return w.adjectiveAt(s, c.j-1)
}

// comesFrom gives the state of what somebody is of: "Lukas Berg of Poland".
func (w *work) comesFrom(s *sent, h *hit) string {
	k := h.j + 1
	if s.at(k).word == w.is.the {
		k++
	}
	c := s.hitAt(k)
	if of := s.at(h.j); of.word != w.is.of || of.Len() == 0 || c == nil || c.i != k || c.entity == nil || c.sense == nil || s.at(c.j).is(ending) {
		return ""
	}
	switch c.sense.kind {
	case kindCountry, kindPlace, kindSeat:
		return c.entity.Country
	case kindOrg, kindGroup:
		switch c.sense.class {
		case "party", "movement", "opposition", "legislature", "ministry", "government", "police", "military", "court":
			return c.entity.Country
		}
	}
	return ""
}

// besideCompatriot gives the state of who stands before a name in a list of such:
// "two Canadian ministers Anna Field and Paul Tranter".
func (w *work) besideCompatriot(s *sent, h *hit) string {
	if a := s.at(h.i - 1); a.Len() == 0 || a.word != w.is.and && a.word != w.is.comma {
		return ""
	}
	c := s.hitAt(h.i - 2)
	if c == nil || c.j != h.i-1 || !isPerson(c) {
		return ""
	}
	if t := w.titleBefore(s, c.i); t != nil && t.title.plural && t.owner != nil && t.owner.entity != nil {
		return t.owner.entity.Country
	}
	return ""
}

// companyHome gives the state of a company's description, "the German drug company Velmora".
func (w *work) companyHome(s *sent, h *hit) string {
	k := h.i - 1
	a := s.at(k)
	if a.Len() == 0 || a.is(capital|mark|ending|glued) || w.heads.Of(w.doc.Text[a.Start:a.End]) != Organization && !hasSuffix(w.doc.Text[a.Start:a.End], "maker") {
		return ""
	}
	for k--; k > h.i-4 && s.at(k).hit < 0; k-- {
		if b := s.at(k); b.Len() == 0 || b.is(capital|mark|ending|digit) || b.class != 0 {
			return ""
		}
	}
	c := s.hitAt(k)
	if c == nil || c.j != k+1 || len(c.cands) == 0 || w.senses[c.cands[0]].kind != kindAdjective || s.at(c.i).is(glued) {
		return ""
	}
	return w.senses[c.cands[0]].entity.Country
}
