package entity

import "strings"

// rebelsOf gives the rebels by that noun of the one state of the document that
// has such.
func (w *work) rebelsOf(n *standby) (only *Entity) {
	main, several := w.dominant(), false
	for k := range n.rebels {
		switch r := &n.rebels[k]; {
		case w.states[r.state] == 0 || !r.lasts(w.doc.Published):
		case main != nil && main.Country == r.state:
			return r.group // Libya's rebels, though Syria comes in too
		case only != nil:
			several = true
		default:
			only = r.group
		}
	}
	if several || main != nil && w.namesGroupOf(main.Country) {
		return nil // Mali's rebels, though Ukraine comes in too
	}
	return only
}

// standbyFor gives what a standby stands for that begins at atom from with its noun at [i, j): by
// the words right beside it, the scene of forces, the rulers of a state, else by standsBy. sure
// tells that nothing else in the text can say otherwise.
func (w *work) standbyFor(s *sent, first, from, i, j int, n *standby, scene *Entity) (e *Entity, beside, sure bool) {
	e, beside = w.standsBy(s, i, j, n)
	sure = beside && n.as == "state" && w.inCity(s, j)
	if scene != nil && !beside {
		e, sure = scene, true
	}
	if state := w.officersState(s, from-1); state != nil && !beside && n.as == "body" {
		e, beside, sure = w.bodyNamed(state, n.body), true, true
	}
	if state := w.ofFellows(s, first, from); state != nil && n.as != "ministry" && n.as != "rebels" {
		e, beside = state, true // "Kenyan soldiers and police"
		if n.as != "state" {
			e = w.bodyNamed(state, n.body)
		}
	}
	if of := w.ofSeat(s, from); of != nil && n.as == "state" {
		e, beside, sure = of, true, true // "White House officials"
	}
	if before := s.at(i - 1); before.Len() > 0 && s.hitAt(i-1) == nil && !beside {
		if r := w.ruledBy(s, strings.ToLower(w.doc.Text[before.Start:before.End])); r != nil {
			e, beside = r, true // "regime security forces"
		}
	}
	if !beside {
		if r := w.ruledBy(s, n.noun); r != nil {
			e, sure = r, true
		} else if e != nil && w.notCalledSo(n.noun, e) {
			e = nil
		}
	}
	if !beside && e != nil && n.federal() && !isFederation(e.Country) {
		e = w.countryByCode["USA"].entity // "federal prosecutors" are none of China's
	}
	return e, beside, sure
}

// inCity tells whether "in" and a city or region of a state stand at atom j: "the authorities in Cotonou", "officials
// in Darfur".
func (w *work) inCity(s *sent, j int) bool {
	h := s.hitAt(j + 1)
	return s.at(j).word == w.is.in && s.at(j).Len() > 0 && h != nil && h.i == j+1 && h.sense != nil && (h.sense.class == "city" || h.sense.class == "capital" || h.sense.class == "region" && h.sense.entity.Country != "")
}

// federal tells officers that only federations call so: "federal prosecutors".
func (n *standby) federal() bool {
	return strings.HasPrefix(n.noun, "federal ") && n.noun != "federal government" && n.noun != "federal troops"
}

// land tells whether a noun is what a state is, none of its parts: "the country".
func (n *standby) land() bool { return n.noun == "country" || n.noun == "nation" || n.noun == "state" }

// bodies gives what the noun stands for by whose it is, nil where more than that tells.
func (n *standby) bodies(w *work) *Bodies {
	switch n.as {
	case "state":
		if n.noun == "state" {
			return nil // which may be Texas: "Mexico criticized the state"
		}
		b := &Bodies{w: w, placed: n.only == "place"}
		if w.juntas[n.noun] != nil {
			b.rulers = n.noun
		}
		return b
	case "body":
		return &Bodies{w: w, noun: n.body}
	}
	return nil
}

// sceneOfForces gives the state in which a sentence that names no other has a government's
// forces fight: "Hezbollah and government forces clash in Syria".
func (w *work) sceneOfForces(s *sent, n *standby) *Entity {
	switch n.noun {
	case "government forces", "government troops", "government soldiers", "government fighters", "pro-government forces", "pro-government troops", "pro-government fighters":
	default:
		return nil
	}
	scene := w.stateOfScene(s)
	for k := range s.hits {
		if h := &s.hits[k]; !h.dead && h.sense != nil && h.sense.kind <= kindPeople && h.entity.Country != "" && scene != nil && h.entity.Country != scene.Country {
			return nil
		}
	}
	return scene
}

// ofFellows gives the state of whose forces "and" joins what stands at atom i to: Kenya of
// "Kenyan soldiers and police".
func (w *work) ofFellows(s *sent, first, i int) *Entity {
	if and := s.at(i - 1); and.word != w.is.and || and.Len() == 0 {
		return nil
	}
	for k := first; k < len(w.out); k++ {
		if m := &w.out[k]; m.End == s.at(i-2).End && m.Start < s.at(i-2).Start && m.Form == Forces && m.Entity != nil && m.Entity.Type == Country {
			return m.Entity
		}
	}
	return nil
}

// standsBy gives what the noun of a standby at the atoms [i, j) stands for.
func (w *work) standsBy(s *sent, i, j int, n *standby) (e *Entity, beside bool) {
	if n.as == "rebels" {
		return w.rebelsOf(n), false
	}
	if n.as == "ministry" {
		return w.ministryAtHand(s, i, j), false
	}
	state, beside := w.stateBeside(s, i, j)
	if n.noun == "tribunal" && beside && state.Country == "NLD" {
		return nil, false // "the tribunal at The Hague" is of many states
	}
	if state == nil {
		if n.as == "scene" {
			state = w.stateOfTried(s, i, j)
		}
		if state == nil && (n.as == "scene" || n.only == "place") {
			return nil, false
		}
		if state = w.stateAtHand(s); state == nil && (n.only == "any" || w.fronted(s)) {
			state = w.stateOfScene(s)
		}
		if state == nil && n.only != "any" && !n.land() {
			state = w.stateNear(s)
		}
	}
	if state == nil || n.as == "state" {
		return state, beside
	}
	if !beside && n.body == "opposition" && w.onlyFrom(s, j, state) {
		if who := w.officersBefore(s, i); who != nil {
			state = who // "Lee accused the opposition of siding with North Korea"
		}
	}
	if n.body == "opposition" && state.Country == "USA" {
		return nil, false // its news call nobody so
	}
	if n.body == "senate" {
		return w.senateAtHand(state), beside
	}
	return w.bodyNamed(state, n.body), beside
}

// senateAtHand gives the senate of a state, or, where it has none, that of the one
// state of the document that has.
func (w *work) senateAtHand(state *Entity) (only *Entity) {
	if e := w.chamberOf(w.countryByCode[state.Country], "senate"); e != nil {
		return e
	}
	for code, n := range w.states {
		e := w.chamberOf(w.countryByCode[code], "senate")
		if n == 0 || e == nil {
			continue
		}
		if only != nil {
			return nil
		}
		only = e
	}
	return only
}
