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
	rebels         []rebellion
}

// rebellion is who the rebels of a state are in the years from and to and between, "" for open ends.
type rebellion struct {
	state, from, to string
	group           *Entity
}

// lasts tells whether the rebels are they on a day, "" for an unknown one.
func (r *rebellion) lasts(day string) bool {
	year := day[:min(4, len(day))]
	return year == "" || r.from <= year && (r.to == "" || year <= r.to)
}

// readStandbys reads athand.txt.
func (l *loader) readStandbys() {
	for _, r := range l.table("athand.txt", "nouns", "as", "only", "example") {
		switch o := r.Fields[2]; o {
		case "the", "any", "half", "first", "place", "-":
		default:
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
	for _, r := range l.table("rebels.txt", "state", "from", "to", "nouns", "group", "example") {
		state, e := r.Fields[0], l.byID["group:"+r.Fields[4]]
		if l.countryByCode[state] == nil || e == nil {
			l.err = r.Errorf("no state %q, or groups.txt has no %q", state, r.Fields[4])
			return
		}
		from, to := cell(r.Fields[1]), cell(r.Fields[2])
		if from != "" && !isYear(from) || to != "" && !isYear(to) || to != "" && from > to {
			l.err = r.Errorf("%q and %q are no years", r.Fields[1], r.Fields[2])
			return
		}
		for _, n := range lexicon.List(r.Fields[3]) {
			only := "any"
			if strings.Contains(n, "-") {
				only = "half" // "rebel-held"
			}
			k := slices.IndexFunc(l.standbyNouns, func(o standby) bool { return o.noun == n })
			if k < 0 {
				k = len(l.standbyNouns)
				l.standbyNouns = append(l.standbyNouns, standby{noun: n, as: "rebels", only: only})
				l.name(l.standbyTrie, n, k, true)
			}
			o := &l.standbyNouns[k] // of athand.txt too: "opposition-held"
			o.rebels = append(o.rebels, rebellion{state, from, to, e})
		}
	}
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
	if w.anothers(before, n) || n.noun == "coalition" && !w.tellsOfParties() {
		return // that of states that fight together
	}
	from, scene := w.standbyFrom(s, i), w.sceneOfForces(s, n)
	if scene == nil && !w.determined(s, from, n) {
		return
	}
	e, beside, sure := w.standbyFor(s, first, from, i, j, n, scene)
	if n.noun == "legislature" && (e == nil || e.Country == "USA") {
		e = w.partsLegislature(s)
	}
	if det := s.at(from - 1); e == nil && (n.bodies(w) == nil || det.class&article == 0 || indefinite(w.doc.Text[det.Start:det.End])) {
		return // else the sentence may tell: "was overthrown by the army"
	}
	m, met := w.nominalAt(s, first, i, j)
	if !met {
		m = w.mention(s, s.withArticle(from), j, j-1, Nominal, nil, "athand.txt")
	}
	if m != nil {
		m.AtHand, m.Beside, m.ByRule, m.Bare = e, beside, sure, n.bodies(w)
	}
}

// nominalAt gives the mention of a noun that the atoms [i, j) go on, which then ends where they do:
// "police officers", not "police". Nil where there is none, or they have met another mention.
func (w *work) nominalAt(s *sent, first, i, j int) (m *Mention, met bool) {
	last := &s.atoms[j-1]
	for x := first; x < len(w.out); x++ {
		m := &w.out[x]
		if m.Start >= last.End || m.End <= s.atoms[i].Start {
			continue
		}
		if m.Form != Nominal || m.Entity != nil || m.End > last.End {
			return nil, true
		}
		m.End, m.Last, m.Head = last.End, last.tok+1, last.tok
		return m, true
	}
	return nil, false
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

// tellsOfParties tells whether the document names a party, so that a coalition governs.
func (w *work) tellsOfParties() bool {
	for _, h := range w.hits() {
		if !h.dead && h.sense != nil && h.sense.class == "party" {
			return true
		}
	}
	return false
}

// anothers tells whether a word before a standby makes it another state's, or that of a part of
// a state: "the regional parliament".
func (w *work) anothers(before *atom, n *standby) bool {
	word := w.doc.Text[before.Start:before.End] // empty at the head of the sentence
	if n.as == "body" {
		if w.rebelling(before) {
			return true
		}
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
	case n.noun == "military" && from == 0:
		return w.doesDeed(s, from+1) // "Military ousted the president"
	}
	return det.class&article != 0 && !indefinite(w.doc.Text[det.Start:det.End]) // no "new government", "government plans"
}

// doesDeed tells whether a verb of what somebody does stands at atom k.
func (w *work) doesDeed(s *sent, k int) bool {
	a := s.at(k)
	if a.Len() == 0 || a.is(capital|mark|ending|glued) {
		return false
	}
	word := w.word(s, k)
	return a.class&(deedVerb|reachVerb|aux) != 0 || hasSuffix(word, "ed") || word == "overthrew" || word == "took"
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
