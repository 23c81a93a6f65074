package entity

import (
	"slices"
	"strings"
)

// bareBodies makes mentions of bodies that are named without their state, "the
// Supreme Court": of the state of who has the office there, "Foreign Ministry
// spokesman Zhao Lijian", else as bodyHere tells.
func (w *work) bareBodies(s *sent, first int) {
	covered := w.coveredBy(s, first)
	w.uncover(s, first, covered)
	for k := range s.atoms {
		if covered[k] || !s.atoms[k].is(capital) || s.atoms[k].is(glued) || s.atoms[k].hit >= 0 { // a hit that is no actor too: "House of Cards"
			continue
		}
		j, v := w.longestFree(s, w.nounTrie, k)
		if j == k || w.nouns[v].as != "body" || w.nouns[v].noun == "security council" || covered[j-1] || k == 0 && j-k == 1 && !s.at(j).is(capital) && !w.inTitle(s, j) && w.noNames[w.text(s, 0, 1)] {
			continue
		}
		if j-k == 1 && (w.nouns[v].noun == "court" || w.nouns[v].noun == "tribunal" || w.nouns[v].noun == "army" || w.nouns[v].noun == "opposition") {
			continue // "the Court" may be any
		}
		if t := w.titleAt(s, k); t != nil && s.at(j).word == w.is.and && t.j > j+1 {
			continue // "Police and Crime Commissioner"
		}
		if !s.atoms[j-1].is(capital) && s.at(k-1).class&article == 0 && j-k < 2 || s.at(j).is(capital) && !w.inTitle(s, j) || s.at(j).is(glued) {
			continue
		}
		var e *Entity
		told := true
		if state, in := w.stateBeside(s, k, j); in && s.at(j).word == w.is.in {
			e = w.body(state, &w.nouns[v]) // "the Foreign Ministry in Paris"
		} else if state := w.officersState(s, k-1); state != nil {
			e = w.body(state, &w.nouns[v])
		} else if state := w.holderState(s, k, j); state != nil {
			e = w.body(state, &w.nouns[v])
		} else {
			e, told = w.bodyHere(s, &w.nouns[v]), false
		}
		if e == nil {
			continue
		}
		m := w.mention(s, s.withArticle(k), j, j-1, Name, e, w.nouns[v].row.At())
		if !told && !s.at(k-1).is(ending) {
			m.Bare = &Bodies{w: w, noun: w.nouns[v].noun}
		}
		for x := k; x < j; x++ {
			covered[x] = true
		}
	}
}

// holderState gives the state of whom the tables know and whose title begins with
// the atoms [i, j) or right after them.
func (w *work) holderState(s *sent, i, j int) *Entity {
	for n := range s.titles {
		if t := &s.titles[n]; (t.i == j || t.i == i && t.j > j) && t.owner == nil && t.person != nil && t.person.entity != nil {
			if c := w.countryByCode[t.person.entity.Country]; c != nil {
				return c.entity
			}
		}
	}
	return nil
}

// bodyHere gives the body that a noun without a state names: of the state that
// the document is about, unless the tables know of none there and of one in
// another state of the sentence or the document ("the National Assembly", where
// the United States come in too); whose it was before goes first. What all states
// have, such as ministries, goes by the state that is named most.
func (w *work) bodyHere(s *sent, n *stateNoun) *Entity {
	main := w.dominant()
	if main != nil && main.Country == "USA" && strings.HasPrefix(n.template, "Ministry of ") {
		main = w.stateNear(s) // the United States have departments
	}
	if !n.chamber() {
		if main == nil {
			main = w.leading(5, 4)
		}
		if main == nil {
			main = w.stateNear(s)
		}
		if main == nil {
			return nil // every state has one, though the tables may know but one of them
		}
		return w.body(main, n)
	}
	if e := w.bodyTold(n); e != nil {
		return e
	}
	if n.noun == "congress" {
		if e := w.onlyBody(w.statesIn(&w.sents[0]), n); e != nil {
			return e // of the state whose news it is, though the United States come in
		}
	}
	if main != nil {
		if e := w.bodyOfTable(w.countryByCode[main.Country], n); e != nil {
			return e
		}
	}
	if e := w.onlyBody(w.statesIn(s), n); e != nil {
		return e
	}
	for least := 2; least > 0; least-- {
		var all []string
		for c, times := range w.states {
			if times >= least {
				all = append(all, c)
			}
		}
		if e := w.onlyBody(all, n); e != nil {
			return e
		}
	}
	if main == nil {
		main = w.leading(5, 4)
	}
	if main == nil {
		return nil
	}
	if n.noun == "congress" {
		if e := w.bodyOfTable(w.countryByCode[main.Country], w.bodyNoun("national congress")); e != nil || main.Country == "IND" {
			return e // India's is a party
		}
		main = w.countryByCode["USA"].entity // few others have one
	}
	return w.body(main, n)
}

// bodyTold gives the chamber of one state that the text has named with its state before: "Peru's Congress".
func (w *work) bodyTold(n *stateNoun) (told *Entity) {
	for i := range w.out {
		m := &w.out[i]
		if m.Form != Name || m.Bare != nil || m.Entity == nil || m.Entity.Type != Organization || m.Entity == told || m.Entity.Country == "" {
			continue
		}
		if c := w.countryByCode[m.Entity.Country]; c != nil && w.bodyOfTable(c, n) == m.Entity {
			if told != nil {
				return nil
			}
			told = m.Entity
		}
	}
	return told
}

// chamber tells the nouns for assemblies and guards, which one state has and another
// has by another name; ministries, courts, armies and banks all have.
func (n *stateNoun) chamber() bool {
	switch n.noun[strings.LastIndexByte(n.noun, ' ')+1:] {
	case "assembly", "senate", "house", "congress", "deputies", "commons", "representatives", "council", "guard", "guards", "party":
		return true
	}
	return false
}

// onlyBody gives the body of the one state among several that has it by the tables.
func (w *work) onlyBody(codes []string, n *stateNoun) *Entity {
	var all []*Entity
	for _, code := range codes {
		if c := w.countryByCode[code]; c != nil {
			e := w.bodyOfTable(c, n)
			if e == nil && n.noun == "congress" && slices.Contains(congresses[:], code) {
				e = w.bodyOfTable(c, w.bodyNoun("national congress"))
			}
			all = append(all, e)
		}
	}
	return only(all)
}

// only gives the entity that is the only one in a list, nil where there are
// several or none; nil entries do not count.
func only(all []*Entity) (one *Entity) {
	for _, e := range all {
		switch {
		case e == nil || e == one:
		case one != nil:
			return nil
		default:
			one = e
		}
	}
	return one
}

// statesIn lists the states to which the names of a sentence belong.
func (w *work) statesIn(s *sent) (codes []string) {
	for k := range s.hits {
		h := &s.hits[k]
		if h.dead || h.entity == nil || h.entity.Country == "" || slices.Contains(codes, h.entity.Country) {
			continue
		}
		codes = append(codes, h.entity.Country)
	}
	return codes
}

// uncover takes what follows "of" in roles that are no body's yet out of what
// is covered: the body of "President of the Senate".
func (w *work) uncover(s *sent, first int, covered []bool) {
	for _, m := range w.out[first:] {
		if m.Form != Role || m.TitleOf != nil {
			continue
		}
		of := false
		for k := range s.atoms {
			if m.Contains(s.atoms[k].Span) {
				covered[k] = covered[k] && !of
				of = of || s.atoms[k].word == w.is.of
			}
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
