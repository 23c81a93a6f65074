package entity

import (
	"cmp"
	"slices"
	"strings"

	"geokg/extract/lexicon"
)

// standby is a row of athand.txt, or of rebels.txt with the groups by state.
type standby struct {
	noun, as, only string
	body           string // the noun of forces.txt by which the body is named
	rebels         map[string]*Entity
}

// readStandbys reads athand.txt.
func (l *loader) readStandbys() {
	for _, r := range l.table("athand.txt", "nouns", "as", "only", "example") {
		if o := r.Fields[2]; o != "the" && o != "any" && o != "half" && o != "first" && o != "place" && o != "-" {
			l.err = r.Errorf("%q is none of the, any, half, first, place, -", o)
			return
		}
		as, body := r.Fields[1], "" // "": the noun's own
		switch as {
		case "state", "body", "scene", "ministry":
		default:
			if l.bodyNoun(as) == nil {
				l.err = r.Errorf("%q is none of state, body, scene, ministry, and forces.txt has no such body", as)
				return
			}
			as, body = "body", as
		}
		for _, n := range lexicon.List(r.Fields[0]) {
			l.standbyNouns = append(l.standbyNouns, standby{noun: n, as: as, only: r.Fields[2], body: cmp.Or(body, n)})
			l.name(l.standbyTrie, n, len(l.standbyNouns)-1, true)
		}
	}
}

// readRebels reads rebels.txt.
func (l *loader) readRebels() {
	at := map[string]int{}
	for _, r := range l.table("rebels.txt", "state", "nouns", "group", "example") {
		state, e := r.Fields[0], l.byID["group:"+r.Fields[2]]
		if l.countryByCode[state] == nil || e == nil {
			l.err = r.Errorf("no state %q, or groups.txt has no %q", state, r.Fields[2])
			return
		}
		for _, n := range lexicon.List(r.Fields[1]) {
			only := "any"
			if strings.Contains(n, "-") {
				only = "half" // "rebel-held"
			}
			if k := slices.IndexFunc(l.standbyNouns, func(o standby) bool { return o.noun == n }); k >= 0 {
				at[n] = k // a noun of athand.txt too: "opposition-held"
				if l.standbyNouns[k].rebels == nil {
					l.standbyNouns[k].rebels = map[string]*Entity{}
				}
			} else {
				at[n] = len(l.standbyNouns)
				l.standbyNouns = append(l.standbyNouns, standby{noun: n, as: "rebels", only: only, rebels: map[string]*Entity{}})
				l.name(l.standbyTrie, n, at[n], true)
			}
			l.standbyNouns[at[n]].rebels[state] = e
		}
	}
}

// rebelsOf gives the rebels by that noun of the one state of the document that
// has such.
func (w *work) rebelsOf(n *standby) (only *Entity) {
	if main := w.dominant(); main != nil && n.rebels[main.Country] == nil && w.namesGroupOf(main.Country) {
		return nil // Mali's rebels, though Ukraine comes in too
	}
	for code, e := range n.rebels {
		if w.states[code] == 0 {
			continue
		}
		if only != nil {
			return nil
		}
		only = e
	}
	return only
}

// standbys notes what nouns without a state stand for where nothing else
// decides: "soldiers", "the army", "a court in Lima". It makes nominals of those
// that are none yet.
func (w *work) standbys(s *sent, first int) {
	for k := 0; k < len(s.atoms); k++ {
		a := &s.atoms[k]
		name := a.is(capital) && !w.initialsMany(a)
		if s.hitAt(k) != nil || a.is(glued|mark|digit|upper) || name && k > 1 && s.at(k-1).class&article == 0 {
			continue
		}
		j, v := w.longestFree(s, w.standbyTrie, k)
		if n := &w.standbyNouns[v]; j == k || name && k > 0 && n.as != "state" && n.body != "opposition" {
			continue // "the Government", "the Opposition", but "the Army" is named otherwise
		}
		w.standby(s, first, k, j, &w.standbyNouns[v])
		k = j - 1
	}
}

// initialsMany tells the plural of initials: "MPs".
func (w *work) initialsMany(a *atom) bool {
	word := w.doc.Text[a.Start:a.End]
	return hasSuffix(word, "s") && allUpper(word[:len(word)-1])
}

// standby notes what the noun of athand.txt at the atoms [i, j) stands for. first is where the
// mentions of its sentence begin.
func (w *work) standby(s *sent, first, i, j int, n *standby) {
	if n.only == "half" || n.only == "first" {
		w.half(s, first, i, j, n)
		return
	}
	if next := s.at(j); next.is(glued) || next.is(capital) || w.titleOver(s, i, j) {
		return // "government-held", "police Colonel Adams"
	}
	before := s.at(i - 1)
	if before.class&ownerWord != 0 || before.is(ending) && s.hitAt(i-2) == nil {
		w.ownedBody(s, first, i, j, n) // "the kingdom's foreign ministry"
	}
	if before.is(ending) || before.class&ownerWord != 0 && n.as != "ministry" || s.hitAt(i-1) != nil && s.hitAt(i-1).sense == nil {
		return // "Ann Lee's government", "his army": whose it is, is told
	}
	if w.anothers(before, n) {
		return
	}
	from, scene := w.standbyFrom(s, i), w.sceneOfForces(s, n)
	if scene == nil && !w.determined(s, from, n) {
		return
	}
	e, beside, sure := w.standbyFor(s, first, from, i, j, n, scene)
	if det := s.at(from - 1); e == nil && (n.bodies(w) == nil || det.class&article == 0 || indefinite(w.doc.Text[det.Start:det.End])) {
		return // else the sentence may tell: "was overthrown by the army"
	}
	for x := first; x < len(w.out); x++ {
		m := &w.out[x]
		if m.Start >= s.atoms[j-1].End || m.End <= s.atoms[i].Start {
			continue
		}
		if m.Form == Nominal && m.Entity == nil && m.End <= s.atoms[j-1].End {
			m.End, m.Last, m.Head = s.atoms[j-1].End, s.atoms[j-1].tok+1, s.atoms[j-1].tok // "police officers", not "police"
			m.AtHand, m.Beside, m.ByRule, m.Bare = e, beside, sure, n.bodies(w)
		}
		return
	}
	m := w.mention(s, s.withArticle(from), j, j-1, Nominal, nil, "athand.txt")
	m.AtHand, m.Beside, m.ByRule, m.Bare = e, beside, sure, n.bodies(w)
}

// standbyFrom gives where a standby begins whose noun is at atom i: "six soldiers", "the
// pro-Western opposition".
func (w *work) standbyFrom(s *sent, i int) int {
	for x := 0; x < 3 && i > 0 && (s.at(i-1).class&rank != 0 || w.modifiers[s.at(i-1).word]) && s.hitAt(i-1) == nil && !w.titleOver(s, i-1, i); x++ {
		i--
	}
	if h := s.hitAt(i - 1); h != nil && h.j == i && w.sideOf(s, h.i) == "pro" {
		return h.i - 1
	}
	return i
}

// anothers tells whether a word before a standby makes it another state's, or that of a part of
// a state: "the regional parliament".
func (w *work) anothers(before *atom, n *standby) bool {
	word := w.doc.Text[before.Start:before.End] // empty at the head of the sentence
	if n.as == "body" {
		switch word {
		case "state":
			if w.states["USA"] > 0 {
				return true // "the state senate" is Virginia's
			}
		case "regional", "provincial", "local", "municipal":
			if before.hit < 0 {
				return true
			}
		}
	}
	return strings.HasPrefix(strings.ToLower(word), "occup") // "occupation authorities"
}

// determined tells whether what stands before a standby that begins at atom from is what its
// row asks for.
func (w *work) determined(s *sent, from int, n *standby) bool {
	det := s.at(from - 1)
	switch {
	case n.only == "place":
		for x := from - 1; det.class&rank != 0 && det.Len() > 0; det = s.at(x) {
			x-- // "a senior official", which is a title too
		}
		return det.Len() == 0 || det.class&article != 0 // no "company official in Lima"
	case n.only == "any" || det.class&article == 0 && n.only == "-":
		return true
	case n.as == "ministry" && det.class&ownerWord != 0:
		return true
	}
	return det.class&article != 0 && !indefinite(w.doc.Text[det.Start:det.End]) // no "new government", "government plans"
}

// standbyFor gives what a standby stands for that begins at atom from with its noun at [i, j): by
// the words right beside it, the scene of forces, the rulers of a state, else by standsBy. sure
// tells that nothing else in the text can say otherwise.
func (w *work) standbyFor(s *sent, first, from, i, j int, n *standby, scene *Entity) (e *Entity, beside, sure bool) {
	e, beside = w.standsBy(s, i, j, n)
	if scene != nil && !beside {
		e, sure = scene, true
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
		}
	}
	if !beside && e != nil && n.federal() && !isFederation(e.Country) {
		e = w.countryByCode["USA"].entity // "federal prosecutors" are none of China's
	}
	return e, beside, sure
}

// federal tells officers that only federations call so: "federal prosecutors".
func (n *standby) federal() bool {
	return strings.HasPrefix(n.noun, "federal ") && n.noun != "federal government" && n.noun != "federal troops"
}

// bodies gives what the noun stands for by whose it is, nil where more than that tells.
func (n *standby) bodies(w *work) *Bodies {
	switch n.as {
	case "state":
		return &Bodies{w, ""}
	case "body":
		return &Bodies{w, n.body}
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

// half makes a mention of the first word of "government-held" or "state-owned":
// the state of what is named next, else the one at hand.
func (w *work) half(s *sent, first, i, j int, n *standby) {
	if s.at(i+1).is(glued) != (n.only == "half") || s.at(i-1).is(ending) {
		return
	}
	e := w.rebelsOf(n)
	if e == nil && n.as != "rebels" {
		for k := j; k < j+5 && e == nil; k++ {
			if h := s.hitAt(k); h != nil && h.sense != nil {
				e = w.stateOf(h)
			} else if s.at(k).is(mark) {
				break
			}
		}
		if e == nil {
			e = w.stateAtHand(s)
		}
		if e != nil && n.as == "body" {
			e = w.bodyNamed(e, n.body)
		}
	}
	if e == nil {
		return
	}
	for x := first; x < len(w.out); x++ {
		if m := &w.out[x]; m.End == s.atoms[i].End && m.Form == Nominal && m.Entity == nil {
			m.AtHand, m.Beside, m.ByRule = e, true, true // "amid an opposition boycott"
			return
		}
	}
	m := w.mention(s, i, i+1, i, Nominal, nil, "athand.txt")
	m.AtHand, m.Beside, m.ByRule = e, n.as == "body", n.as == "body"
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
		if n.as == "scene" || n.only == "place" {
			return nil, false
		}
		if state = w.stateAtHand(s); state == nil && (n.only == "any" || w.fronted(s)) {
			state = w.stateOfScene(s)
		}
		if state == nil && n.only != "any" && n.noun != "country" && n.noun != "nation" {
			state = w.stateNear(s)
		}
	}
	if state == nil || n.as == "state" {
		return state, beside
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

// titleOver tells whether a title holds some of the atoms [i, j) that is more
// than they are or has somebody who bears it.
func (w *work) titleOver(s *sent, i, j int) bool {
	for k := i; k < j; k++ {
		if t := w.titleAt(s, k); t != nil && (t.person != nil || t.j > j) {
			return true
		}
	}
	return false
}

// indefinite tells the indefinite article.
func indefinite(word string) bool {
	return word == "a" || word == "an" || word == "A" || word == "An"
}
