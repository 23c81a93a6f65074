package entity

import (
	"slices"
	"strings"
)

// colleague gives the state whose office a title of a government is by that of who is named
// together with its holder: "Education Secretary Falkner and Homeland Security Secretary
// Alejandro Mayorkas" are of one state; nil for none. Two of the same title, and the heads
// of states, may be of two.
func (w *work) colleague(s *sent, t *titled) *Entity {
	if t.person == nil || t.apart || !ofCabinet(t.title) {
		return nil
	}
	for n := range s.titles {
		o := &s.titles[n]
		if o.person == nil || o.person == t.person || o.apart || o.title.words == t.title.words || !ofCabinet(o.title) {
			continue
		}
		if w.andAt(s, t.person.j, o.i) || w.andAt(s, o.person.j, t.i) {
			if c := w.countryByCode[o.person.entity.Country]; c != nil {
				return c.entity
			}
			if americanAlone(o.title.words) {
				return w.countryByCode["USA"].entity
			}
		}
	}
	return nil
}

// ofCabinet tells whether a title is an office in a government below its head.
func ofCabinet(t *title) bool {
	return t.office != "HOS" && t.office != "HOG" && governmental(t) && !t.plural
}

// andAt tells whether "and" alone, behind a comma or not, stands between atoms i and j.
func (w *work) andAt(s *sent, i, j int) bool {
	i = w.pastComma(s, i)
	return i+1 == j && s.at(i).word == w.is.and
}

// pastColleagues steps from atom k, behind a person, over others with their titles who do the
// same: "Falkner and Interior Secretary Ann Lee".
func (w *work) pastColleagues(s *sent, k int) int {
	for n := range s.titles {
		o := &s.titles[n]
		switch {
		case o.person == nil || o.person.i < k:
		case o.person.i < o.i && w.andAt(s, k, o.person.i):
			k = w.pastComma(s, o.to)
		case !o.apart && w.andAt(s, k, o.i):
			k = o.person.j
		}
	}
	return k
}

// pastComma steps from atom k over a comma there.
func (w *work) pastComma(s *sent, k int) int {
	if a := s.at(k); a.word == w.is.comma && a.Len() > 0 {
		return k + 1
	}
	return k
}

// american tells whether a title is of the United States where the text speaks of no state,
// but one that its holder visits, that has such secretaries too, "the Secretary of Energy", or
// of none that has a congress too, "Congressman".
func (w *work) american(t *titled, met *Entity) bool {
	if americanAlone(t.title.words) {
		return true
	}
	if t.title.office == "CONGRESS" {
		return !slices.ContainsFunc(congresses[:], func(code string) bool { return w.states[code] > 0 })
	}
	rank, branch, ok := strings.Cut(t.title.words, "secretary of ")
	if !ok || t.title.plural || rank != "" && rank != "deputy " && rank != "under " && rank != "assistant " || branch == "state" || branch == "defence" || branch == "foreign affairs" {
		return false
	}
	// These states have such secretaries too.
	for _, code := range [...]string{"PHL", "MEX", "HND", "DOM", "ARG", "BRA", "PRI"} {
		if w.states[code] > 0 && (met == nil || met.Country != code) {
			return false
		}
	}
	return true
}

// congresses are states whose parliament is a congress, besides the United States.
var congresses = [...]string{"PHL", "MEX", "HND", "DOM", "ARG", "BRA", "PER", "COL", "CHL", "GTM", "BOL", "ECU", "PRY", "VEN"}

// americanAlone tells offices that no other state has.
func americanAlone(words string) bool {
	switch words {
	case "homeland security secretary", "housing and urban development secretary", "health and human services secretary", "veterans affairs secretary", "treasury secretary",
		"secretary of homeland security", "secretary of housing and urban development", "secretary of health and human services", "secretary of veterans affairs":
		return true
	}
	return false
}

// cabinetApart gives the state of which a person whom no table knows is a secretary by a title
// behind a comma: "Ann Lee, Secretary of Energy,"; nil for none.
func (w *work) cabinetApart(s *sent, t *titled) *Entity {
	if !strings.HasPrefix(t.title.words, "secretary of ") || t.person.entity.Country != "" && t.title.office != "" {
		return nil
	}
	return w.stateApart(s, t.person, t)
}
