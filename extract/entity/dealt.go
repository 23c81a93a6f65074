package entity

import "strings"

// deal gives an office in the plural to those named beside it, each in the own one of as many
// states: "the presidents of Togo and Benin, Ada Berg and Tom Lee,", "Ada Berg and Tom Lee, the
// Togolese and Beninese presidents". It is in the state that the tables have the person in, else
// in the one that has the same place in its list.
func (w *work) deal(s *sent, t *titled) bool {
	if t.owner == nil || !t.title.role {
		return false
	}
	states, from, to := w.ownersInList(s, t)
	if len(states) < 2 {
		return false
	}
	people := w.peopleBehind(s, to, t.ownerFirst)
	if len(people) != len(states) {
		people = w.peopleBefore(s, from)
	}
	owners := inTheirStates(people, states)
	if owners == nil {
		return false
	}
	for n, h := range people {
		x := *t
		x.person, x.owner, x.apart, x.shared, x.ofSeat = h, owners[n], true, true, false
		x.lendState()
		h.title = &x
	}
	t.dealt = true
	return true
}

// ownersInList gives the states in a list of which the owner of a title in the plural is one, and the atoms
// [from, to) of title and list: "the presidents of Togo and Benin", "the Togolese and Beninese presidents".
func (w *work) ownersInList(s *sent, t *titled) (states []*hit, from, to int) {
	from, to = t.from, t.to
	if t.ownerFirst {
		for h := t.owner; h != nil && h.sense != nil && h.sense.kind == kindAdjective; h = w.listedBefore(s, from) {
			states, from = append([]*hit{h}, states...), h.i
		}
		return states, from, to
	}
	for h := t.owner; h != nil && h.sense != nil && h.sense.kind == kindCountry; {
		states, to = append(states, h), h.j
		k := w.pastListed(s, h.j)
		if s.at(k).word == w.is.the {
			k++
		}
		if h = s.hitAt(k); k == to || h != nil && h.i != k {
			break
		}
	}
	return states, from, to
}

// peopleBehind gives the persons of the list that begins behind a mark at atom k, or, if there need be none,
// at it.
func (w *work) peopleBehind(s *sent, k int, near bool) (list []*hit) {
	switch a := s.at(k); {
	case a.Len() > 0 && a.is(mark) && !a.is(ending):
		k++
	case !near && strings.TrimSpace(w.gap(s, k)) == "": // dashes are no atoms
		return nil
	}
	for {
		h := s.hitAt(k)
		if h == nil || h.i != k || !isPerson(h) || h.title != nil && !h.title.courtesy() {
			return list
		}
		list = append(list, h)
		if k = w.pastListed(s, h.j); k == h.j {
			return list
		}
	}
}

// peopleBefore gives the persons of the list that ends before a comma at atom k, or before that and an article.
func (w *work) peopleBefore(s *sent, k int) (list []*hit) {
	if s.at(k-1).class&article != 0 {
		k--
	}
	if a := s.at(k - 1); a.word != w.is.comma || a.Len() == 0 {
		return nil
	}
	for h := s.hitAt(k - 2); h != nil && h.j <= k && isPerson(h) && (h.title == nil || h.title.courtesy()); h = w.listedBefore(s, k) {
		list, k = append([]*hit{h}, list...), h.i
	}
	return list
}

// pastListed steps from atom k over what joins the parts of a list: a comma, "and", or both.
func (w *work) pastListed(s *sent, k int) int {
	k = w.pastComma(s, k)
	if a := s.at(k); a.word == w.is.and && a.Len() > 0 {
		k++
	}
	return k
}

// listedBefore gives the name that a comma or "and" joins to what begins at atom k; nil for none.
func (w *work) listedBefore(s *sent, k int) *hit {
	at := k - 1
	if a := s.at(at); a.word == w.is.and && a.Len() > 0 {
		at--
	}
	if a := s.at(at); a.word == w.is.comma && a.Len() > 0 {
		at--
	}
	if h := s.hitAt(at); at < k-1 && h != nil && h.j == at+1 {
		return h
	}
	return nil
}

// inTheirStates gives to each of some persons the own one of as many states; nil where one of them is of
// no state of these.
func inTheirStates(people, states []*hit) []*hit {
	if len(people) != len(states) || len(people) == 0 {
		return nil
	}
	owners, taken := make([]*hit, len(people)), map[*hit]bool{}
	for n, h := range people {
		for _, o := range states {
			if h.entity.Country != "" && h.entity.Country == o.entity.Country && !taken[o] {
				owners[n], taken[o] = o, true
				break
			}
		}
		if owners[n] == nil && h.entity.Country != "" && !strings.HasPrefix(h.entity.ID, "name:") {
			return nil
		}
	}
	for n := range people {
		for _, o := range states {
			if owners[n] == nil && !taken[o] {
				owners[n], taken[o] = o, true
			}
		}
	}
	return owners
}
