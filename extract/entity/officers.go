package entity

import (
	"slices"
	"strings"
)

// officer gives who of those with a last name holds the office of a title on the
// document's day, in a state of which the document speaks if any does:
// "Prime Minister Carney", "Secretary Austin". Nil for none or several.
func (w *work) officer(id uint32, t *titled) *sense {
	if t.former || w.doc.Published == "" {
		return nil
	}
	var here, abroad []*sense
	for _, v := range w.surnames[id] {
		switch {
		case slices.Contains(here, v) || slices.Contains(abroad, v) || !w.holds(v, t.title):
		case w.states[v.entity.Country] > 0:
			here = append(here, v)
		default:
			abroad = append(abroad, v)
		}
	}
	if len(here) == 0 {
		here = abroad
	}
	if len(here) != 1 {
		return nil
	}
	return here[0]
}

// holds tells whether a person has the office of a title on the document's day.
func (w *work) holds(v *sense, t *title) bool {
	for _, code := range [...]string{t.office, otherChief(t.office), "FM", "DM", "IM", "FIN"} {
		secretary := t.words == "secretary" && v.entity.Country == "USA"
		if !secretary && code != t.office && code != otherChief(t.office) || code == "" {
			continue
		}
		list := w.offices[office{v.entity.Country, code}]
		for k := range list {
			title := strings.ToLower(list[k].title)
			if list[k].person != v || list[k].fits(w.doc.Published) < 2 || secretary && !strings.HasPrefix(title, "secretary") {
				continue
			}
			if code == t.office || strings.HasPrefix(title, t.words) {
				return true
			}
		}
	}
	return t.office == "" && w.headsBranch(v, t)
}

// headsBranch tells whether a person heads on the document's day the department that a title
// without an office of its own tells: "Energy Secretary" is the "Secretary of Energy".
func (w *work) headsBranch(v *sense, t *title) bool {
	branch, ok := strings.CutSuffix(t.words, " secretary")
	if !ok {
		return false
	}
	if v.entity.Country != "USA" {
		return false
	}
	list := w.offices[office{"USA", "MINISTER"}]
	for k := range list {
		if n := &list[k]; n.person == v && n.fits(w.doc.Published) > 1 {
			if title := strings.ToLower(n.title); title == t.words || strings.HasPrefix(title, "secretary of "+branch) {
				return true
			}
		}
	}
	return false
}

// chief gives the only one of those with a last name who has led a state by a title, in the
// year that the sentence tells if it tells one: "President Clinton" is no other Clinton. The
// document speaks of the state, or it is the United States.
func (w *work) chief(s *sent, id uint32, t *titled) (only *sense) {
	if t.title.plural || t.title.office != "HOS" && t.title.office != "HOG" {
		return nil
	}
	year := w.yearOf(s)
	for _, v := range w.surnames[id] {
		if v == only || w.states[v.entity.Country] == 0 && v.entity.Country != "USA" || !w.hasLed(v, t.title, year) {
			continue
		}
		if only != nil {
			return nil
		}
		only = v
	}
	return only
}

// otherThanChief tells whether nobody known yet has led a state by a title: of the tables,
// whose terms they tell, or none at all.
func (w *work) otherThanChief(e *Entity, t *titled) bool {
	if e == nil {
		return true
	}
	if !strings.HasPrefix(e.ID, "person:") || w.doc.Published == "" {
		return false
	}
	for _, code := range [...]string{"HOS", "HOG"} {
		list := w.offices[office{e.Country, code}]
		for k := range list {
			if list[k].person.entity == e {
				return false
			}
		}
	}
	return true
}

// hasLed tells whether a person has held an office by a title, in a year if one is given, before
// the document's day.
func (w *work) hasLed(v *sense, t *title, year string) bool {
	for _, code := range [...]string{t.office, otherChief(t.office)} {
		list := w.offices[office{v.entity.Country, code}]
		for k := range list {
			n := &list[k]
			if n.person != v || len(n.from) < 4 || w.doc.Published != "" && n.from > w.doc.Published || !strings.HasPrefix(strings.ToLower(n.title), t.words) {
				continue
			}
			if year == "" || n.from[:4] <= year && (len(n.to) < 4 || year <= n.to[:4]) {
				return true
			}
		}
	}
	return false
}

// counterpart gives who has in a state the office of whom the sentence has named
// last with a title: "President Macron met his Turkish counterpart".
func (w *work) counterpart(s *sent, t *titled, state *Entity) *tenure {
	for k := t.from - 1; k >= 0; k-- {
		h := s.hitAt(k)
		if h == nil || !isPerson(h) || h.title == nil {
			continue
		}
		if h.title.former || h.entity.Country == state.Country {
			return nil
		}
		return w.holderThen(s, state.Country, h.title.title)
	}
	return nil
}

// chiefNamed gives the only one of those whom the document names who leads a state
// on its day, for "the Israeli leader", or has held the office of a former title
// before, "the former Norwegian premier"; nil for none or several.
func (w *work) chiefNamed(country string, t *titled) (only *sense) {
	if !leading(t.title.words) && !t.former || w.doc.Published == "" {
		return nil
	}
	codes := []string{t.title.office, otherChief(t.title.office)}
	if !t.former {
		codes = []string{"HOS", "HOG"}
	}
	for _, code := range codes {
		list := w.offices[office{country, code}]
		for k := range list {
			n := &list[k]
			fits := n.fits(w.doc.Published) > 1
			if t.former {
				fits = n.to != "" && n.to < w.doc.Published
			}
			if !fits || n.person == only || !w.namesPerson(n.person) {
				continue
			}
			if only != nil {
				return nil
			}
			only = n.person
		}
	}
	return only
}

// leading tells titles by which the news call who is at the head of a state, whatever the office.
func leading(words string) bool {
	switch words {
	case "leader", "ruler", "strongman", "dictator":
		return true
	}
	return false
}

// namesPerson tells whether the document names a person of the tables.
func (w *work) namesPerson(v *sense) bool {
	for _, h := range w.hits() {
		if h.entity == v.entity {
			return true
		}
	}
	return false
}

// holderNamed gives the only one whom the document names who holds the office of a
// title on its day, in a state of which it tells: "the vice president"; nil for none
// or several.
func (w *work) holderNamed(s *sent, t *title) *Entity {
	if !stateOffice(t.office) {
		return nil
	}
	var all []*Entity
	for code := range w.states {
		if p := w.holderThen(s, code, t); p != nil && w.everHad(code, t) && w.namesPerson(p.person) {
			all = append(all, p.person.entity)
		}
	}
	return only(all)
}

// inStateOffice tells whether a person of the tables holds a state office on the document's day.
func (w *work) inStateOffice(v *sense) bool {
	if v == nil {
		return false
	}
	now, _ := w.heldBy(v)
	return now != ""
}

// inHisOffice tells whether a whole name is that of a person of the tables alone who holds a
// state office on the document's day, "Javier Milei", or is called by a former one, "former
// President Ada Qwerin": no namesake's, though the document tells of other states only.
func (w *work) inHisOffice(s *sent, h *hit, v *sense) bool {
	if h.j-h.i < 2 || len(h.cands) != 1 && !spells(v.entity, w.text(s, h.i, h.j)) {
		return false
	}
	if w.inStateOffice(v) || w.headsUnion(v) {
		return true
	}
	t := w.titleBefore(s, h.i)
	return t != nil && t.former && stateOffice(t.title.office) && slices.ContainsFunc(v.held, func(o office) bool { return o.code == t.title.office })
}

// headsUnion tells whether a person of the tables is at the head of a body of many states on the
// document's day.
func (w *work) headsUnion(v *sense) bool {
	for _, o := range v.held {
		for k := range w.offices[o] {
			if n := &w.offices[o][k]; o.code == "IGOHEAD" && n.person == v && w.doc.Published != "" && n.fits(w.doc.Published) > 1 {
				return true
			}
		}
	}
	return false
}

// heldBy gives the state offices that a person of the tables holds on the document's day,
// and those whose terms had ended by then: titles in lower case, ";" between them.
func (w *work) heldBy(v *sense) (now, once string) {
	if len(v.held) == 0 || w.doc.Published == "" {
		return "", ""
	}
	if held, ok := w.held[v]; ok {
		return held[0], held[1]
	}
	var titles [2][]string
	for _, o := range v.held {
		if !stateOffice(o.code) && o.code != "SPOX" {
			continue
		}
		for k := range w.offices[o] {
			n, list := &w.offices[o][k], &titles[0]
			switch {
			case n.person != v || n.title == "":
				continue
			case n.sure && n.to != "" && n.to < w.doc.Published:
				list = &titles[1]
			case n.fits(w.doc.Published) < 2:
				continue
			}
			title := strings.ToLower(n.title)
			if o.code == "SPOX" {
				title = "spokesman; spokeswoman; spokesperson"
			}
			if !slices.Contains(*list, title) {
				*list = append(*list, title)
			}
		}
	}
	if w.held == nil {
		w.held = map[*sense][2]string{}
	}
	held := [2]string{strings.Join(titles[0], "; "), strings.Join(titles[1], "; ")}
	w.held[v] = held
	return held[0], held[1]
}
