package entity

import (
	"strings"

	"geokg/extract/lexicon"
)

// proxy is a row of proxies.txt for one tie and noun. States of "" are any.
type proxy struct {
	state, backer, from, to string
	entity                  *Entity // nil: named by the words alone
	called                  string  // then what stands behind backer and tie: "militias"
	row                     lexicon.Row
}

// readProxies reads proxies.txt.
func (l *loader) readProxies() {
	index := map[string]int{}
	for _, r := range l.table("proxies.txt", "state", "tie", "backer", "nouns", "from", "to", "name", "example") {
		p := proxy{state: cell(r.Fields[0]), backer: cell(r.Fields[2]), from: cell(r.Fields[4]), to: cell(r.Fields[5]), row: r}
		if p.state != "" && l.countryByCode[p.state] == nil || p.backer != "" && l.countryByCode[p.backer] == nil {
			l.err = r.Errorf("no state has the code %q or %q", p.state, p.backer)
			return
		}
		if called, ok := strings.CutPrefix(r.Fields[6], "* "); ok {
			p.called = called
		} else if name := cell(r.Fields[6]); name != "" {
			if p.entity = l.tableBody(name); p.entity == nil {
				l.err = r.Errorf("%q is no name of orgs.txt or groups.txt", name)
				return
			}
		}
		for _, tie := range lexicon.List(r.Fields[1]) {
			for _, n := range lexicon.List(r.Fields[3]) {
				at, ok := index[n]
				if !ok {
					at = len(l.proxies)
					index[n], l.proxies = at, append(l.proxies, map[string][]proxy{})
					l.name(l.proxyTrie, n, at, true)
				}
				l.proxies[at][tie] = append(l.proxies[at][tie], p)
			}
		}
	}
}

// sideOf gives "pro" or "anti" where it stands before the name at atom i: "pro-Russian".
func (w *work) sideOf(s *sent, i int) string {
	a := s.at(i - 1)
	if !s.at(i).is(glued) || a.Len() == 0 {
		return ""
	}
	switch side := strings.ToLower(w.doc.Text[a.Start:a.End]); side {
	case "pro", "anti":
		return side
	}
	return ""
}

// proxy finds who stands for the state of a hit in another, "pro-Russian forces",
// "Turkish-backed Syrian rebels": the atoms [i, j); nil for nobody.
func (w *work) proxy(s *sent, h *hit) (i, j int, e *Entity, rule string) {
	if h.sense == nil || h.sense.kind > kindPlace || h.sense.kind == kindPlace && h.sense.state == nil {
		return 0, 0, nil, ""
	}
	i, k, tie := h.i, h.j, w.sideOf(s, h.i)
	end := h.j // where backer and tie end
	switch a := s.at(k); {
	case tie == "pro":
		i--
	case a.is(glued) && a.class&tied != 0:
		tie = w.doc.Text[a.Start:a.End]
		k++
		end = k
	default:
		return 0, 0, nil, ""
	}
	for step := 0; step < 4; step++ {
		if to, v := w.longestFree(s, w.proxyTrie, k); to > k {
			if next := s.at(to); next.is(capital|glued|ending) && !next.is(mark) || w.inTitleOfPerson(s, k, to) {
				return 0, 0, nil, ""
			}
			e, rule = w.proxyOf(w.proxies[v][tie], h.entity.Country, w.text(s, i, end), w.text(s, i, to))
			if e != nil && k == end && strings.HasPrefix(e.ID, "name:") && w.spokenOf(s, i, to) {
				return 0, 0, nil, ""
			}
			return i, to, e, rule
		}
		if in := s.hitAt(k); in != nil && in.i == k && in.sense != nil && (in.sense.kind == kindAdjective || in.sense.class == "ethnic" || in.sense.class == "religious") {
			k = in.j
			continue
		}
		a := s.at(k)
		if a.Len() == 0 || a.hit >= 0 || !w.modifiers[a.word] || w.doc.Text[a.Start:a.End] == "government" {
			break // "pro-Syrian government forces" are the state's
		}
		k++
	}
	return 0, 0, nil, ""
}

// spokenOf tells whether the words [i, j) point back to a group that the document has named: "M23
// left. The Rwandan-backed rebel group", of fighters to the only one: "the Rwandan-backed rebels".
func (w *work) spokenOf(s *sent, i, j int) bool {
	if s.at(i-1).word != w.is.the || s.at(i-1).Len() == 0 {
		return false
	}
	last := w.doc.Text[s.at(j-1).Start:s.at(j-1).End]
	switch last {
	case "group", "militia":
	case "rebels", "militants", "insurgents", "separatists", "fighters":
	default:
		return false
	}
	var one *Entity
	for n := range s.Index + 1 {
		o := &w.sents[n]
		for k := range o.hits {
			h := &o.hits[k]
			if h.dead || h.entity == nil || h.entity.Type != ArmedGroup || n == s.Index && h.i >= i {
				continue
			}
			if one != nil && h.entity.ID != one.ID && hasSuffix(last, "s") {
				return false
			}
			one = h.entity
		}
	}
	return one != nil
}

// plainHyphens makes all hyphens of a name the one of the keyboard.
var plainHyphens = strings.NewReplacer("‐", "-", "‑", "-")

// proxyOf gives whom the rows for a tie and a noun tell, in a state that the document speaks
// of and on its day; else an armed group that the words alone name, or how they begin.
func (w *work) proxyOf(rows []proxy, backer, tied, words string) (*Entity, string) {
	day := w.doc.Published
	for _, p := range rows {
		if p.backer != "" && p.backer != backer || p.state == backer || p.state != "" && w.states[p.state] == 0 || day != "" && (p.from > day || p.to != "" && p.to < day) {
			continue
		}
		if p.entity != nil {
			return p.entity, p.row.At()
		}
		if p.called != "" {
			words = tied + " " + p.called
		}
		return w.unknown(title1(plainHyphens.Replace(words)), ArmedGroup), p.row.At()
	}
	return nil, ""
}

// withinProxy tells whether a hit is part of the words for those whom another state backs:
// "Syrian" of "US-backed Syrian forces", who are no forces of Syria.
func (w *work) withinProxy(s *sent, h *hit) bool {
	a := s.at(h.i - 1)
	if !a.is(glued) || a.class&tied == 0 {
		return false
	}
	b := s.hitAt(h.i - 2)
	if b == nil || b.j != h.i-1 {
		return false
	}
	_, j, e, _ := w.proxy(s, b)
	return e != nil && j > h.j
}
