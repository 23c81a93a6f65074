package entity

// guestOf gives the state to which somebody goes, itself or by its capital, and which is
// therefore not that of his title: "Trade Minister Ann Lee arrived in Lima". Nil for none.
func (w *work) guestOf(s *sent, t *titled) *Entity {
	if t.person == nil {
		return nil
	}
	goes := false
	for k, end := w.pastBearers(s, t), t.person.j+14; k < end; k++ {
		a := s.at(k)
		if h := s.hitAt(k); h != nil {
			if !goes || h.i != k || h.sense == nil || h.sense.kind != kindCountry && h.sense.kind != kindSeat && h.sense.state == nil {
				return nil
			}
			next, before := s.at(h.j), s.at(k-1)
			if next.is(glued|ending) || next.word == w.is.in && next.Len() > 0 || before.class&(placePrep|reachVerb) == 0 && before.word != w.is.for_ {
				return nil
			}
			return w.stateOf(h)
		}
		if a.Len() == 0 || a.is(capital|mark|ending) {
			return nil
		}
		switch word := w.doc.Text[a.Start:a.End]; word {
		case "return", "returns", "returned", "returning", "home", "from":
			return nil
		case "is", "was":
			goes = goes || s.at(k+1).word == w.is.in
		case "left", "leaves", "departed", "departs":
			goes = goes || s.at(k+1).word == w.is.for_
		default:
			goes = goes || going(word)
		}
	}
	return nil
}

// isGuest tells whether who bears a title goes to state e, here or elsewhere in the document.
func (w *work) isGuest(t *titled, e *Entity) bool {
	for i := range w.sents {
		s := &w.sents[i]
		for n := range s.titles {
			if o := &s.titles[n]; o.person != nil && t.person != nil && o.person.entity == t.person.entity && w.guestOf(s, o) == e {
				return true
			}
		}
	}
	return false
}

// going tells words of who goes somewhere: "led a delegation to Lima".
func going(word string) bool {
	switch word {
	case "visit", "visits", "visited", "visiting", "arrive", "arrives", "arrived", "arriving", "travel", "travels", "traveled", "travelled", "traveling", "travelling",
		"fly", "flies", "flew", "flying", "landed", "lands", "delegation", "came", "comes", "went", "goes", "headed", "heads", "heading", "trip":
		return true
	}
	return false
}

// pastBearers steps behind who bears a title and others with titles who do the same; of a
// title in the plural over those who share it, and what is told of each in brackets:
// "Ministers Falkner (Defence) and Ann Lee (Trade)".
func (w *work) pastBearers(s *sent, t *titled) int {
	k := t.person.j
	if t.person.i < t.i {
		return w.pastColleagues(s, w.pastComma(s, t.to)) // "Ann Lee, the energy secretary, visited Chad"
	}
	if !t.title.plural {
		return w.pastColleagues(s, k)
	}
	for {
		if a := s.at(k); a.word == w.is.open && a.Len() > 0 {
			to := k + 1
			for ; to < k+6 && !s.at(to).is(mark); to++ {
			}
			k = to + 1
		}
		from := k
		for a := s.at(k); a.Len() > 0 && (a.word == w.is.comma || a.word == w.is.and); a = s.at(k) {
			k++
		}
		h := s.hitAt(k)
		if k == from || h == nil || h.i != k || !isPerson(h) {
			return from
		}
		k = h.j
	}
}

// peer tells whether somebody else with the same title, joined by "and", has that of state e
// already: of "King Falkner and King Ubol" each reigns elsewhere.
func (w *work) peer(s *sent, t *titled, e *Entity) bool {
	for n := range s.titles {
		o := &s.titles[n]
		if o.person == nil || t.person == nil || o.person == t.person || o.title.plural || o.title.words != t.title.words || !stateOffice(t.title.office) {
			continue
		}
		if (w.andAt(s, o.person.j, t.i) || w.andAt(s, t.person.j, o.i)) && o.person.entity.Country == e.Country {
			return true
		}
	}
	return false
}

// onlyMet tells whether the document has state e only in the titles of others whom somebody meets,
// so that it is hardly that of who bears title t: "Foreign Minister Falkner met Ghanaian Foreign
// Minister Kestrel".
func (w *work) onlyMet(t *titled, e *Entity) bool {
	some := false
	for s, h := range w.hits() {
		if h.sense == nil || h.sense.kind > kindPlace || h.entity == nil || h.entity.Country != e.Country {
			continue
		}
		met := false
		for n := range s.titles {
			if o := &s.titles[n]; o.owner == h && o.person != nil && (t.person == nil || o.person.entity != t.person.entity) {
				met = w.metBefore(s, o.from)
			}
		}
		if !met {
			return false
		}
		some = true
	}
	return some
}

// metBefore tells whether words right before atom k tell that somebody meets who stands there:
// "met the", "talks with".
func (w *work) metBefore(s *sent, k int) bool {
	for k--; s.at(k).Len() > 0 && s.at(k).class&(article|ownerWord|past) != 0; k-- {
	}
	switch w.word(s, k) {
	case "met", "meet", "meets", "meeting", "with", "received", "receives", "hosted", "hosts", "welcomed", "welcomes", "greeted":
		return true
	}
	return false
}
