package coref

import (
	"slices"
	"strings"

	"geokg/extract/entity"
	"geokg/extract/syntax"
)

// Nouns and words for a place that the text has named: "the archipelago", "the capital", "there".

// calledSo gives the place for which the text has had the very noun of mention i, in its name or
// beside it: the Chagos Archipelago of "the archipelago", Bunagana of "the town" after "the town
// of Bunagana"; nil for none.
func (x *resolution) calledSo(i int) (last *actor) {
	m, n := &x.out[i], x.places[i].noun
	if n == nil || n.number != one || n.kinds == nil || n.kinds[0] != entity.Place || m.Last-m.First != 2 || !pointing[x.token(m.Sentence, m.First).Lower] {
		return nil
	}
	head := x.token(m.Sentence, m.Head).Lower
	if head == "capital" || head == "state" || head == "port" || head == "territory" {
		return nil
	}
	for _, a := range x.order {
		if len(a.at) == 0 || a.entity.Type != entity.Place || m.Sentence-x.out[a.last()].Sentence > window || x.bound(a, i) || last != nil && a.last() < last.last() {
			continue
		}
		if slices.Contains(a.heads, head) || slices.ContainsFunc(a.names(), func(name string) bool { return slices.Contains(strings.Fields(name), head) }) {
			last = a
		}
	}
	return last
}

// capitalAt gives the capital of "the Cuban capital", and of "the capital" where somebody attacks
// or seizes it and the text tells of one state alone; nil for none.
func (x *resolution) capitalAt(i int) *entity.Entity {
	m := &x.out[i]
	if x.token(m.Sentence, m.Head).Lower != "capital" || x.token(m.Sentence, m.Last).Lower == "of" || x.token(m.Sentence, m.Last).Text == "," {
		return nil
	}
	if j := i - 1; j >= 0 && x.out[j].Form == entity.Demonym && x.out[j].Last == m.Head && x.out[j].Sentence == m.Sentence && x.out[j].Entity != nil {
		return x.capitalOf(x.out[j].Entity)
	}
	if !x.isAttacked(i) {
		return nil
	}
	var only *actor
	for _, a := range x.order {
		switch {
		case len(a.at) == 0:
		case a.entity.Type == entity.Place && a.entity.Name == x.capitals[a.entity.Country]:
			return nil // the text names one
		case a.entity.Type == entity.Country && only != nil:
			return nil
		case a.entity.Type == entity.Country:
			only = a
		}
	}
	if only == nil {
		return nil
	}
	return x.capitalOf(only.entity)
}

// isAttacked tells whether mention i is what somebody attacks, seizes or is driven from.
func (x *resolution) isAttacked(i int) bool {
	return lemma(x.assaulting, x.wordAbove(i))
}

// wordAbove gives the word that mention i hangs on, in lower case; empty for none.
func (x *resolution) wordAbove(i int) string {
	s, n := x.out[i].Sentence, x.node(i)
	if n.top < 0 || x.tree(s)[n.top].Head < 0 {
		return ""
	}
	return x.token(s, x.tree(s)[n.top].Head).Lower
}

// capitalOf gives the capital of a state, named in the text or not; nil where it is unknown.
func (x *resolution) capitalOf(state *entity.Entity) *entity.Entity {
	if a := x.capital(state.Country); a != nil {
		return a.entity
	}
	name := x.capitals[state.Country]
	if state.Type != entity.Country || name == "" || x.names == nil {
		return nil
	}
	for _, m := range x.names("He was in "+name+".", "") {
		if m.Entity != nil && m.Entity.Type == entity.Place && m.Entity.Name == name {
			return m.Entity
		}
	}
	return nil
}

// goesThere tells whether "there" at a token is where somebody is sent or goes.
func (x *resolution) goesThere(sentence, k int) bool {
	t := x.tree(sentence)
	h := t[k].Head
	if h < 0 || h > k || !lemma(x.going, x.token(sentence, h).Lower) {
		return false
	}
	next := x.token(sentence, k+1).Lower
	return !auxiliaries[next]
}

// goneTo tells whether "the area" or "the region" is where somebody goes, is sent or leaves.
func (x *resolution) goneTo(i int) bool {
	m := &x.out[i]
	head := x.token(m.Sentence, m.Head).Lower
	if head != "area" && head != "region" || m.Last-m.First != 2 || !pointing[x.token(m.Sentence, m.First).Lower] {
		return false
	}
	w := x.wordAbove(i)
	if lemma(x.going, w) {
		return true
	}
	return (lemma(x.entering, w) || w == "leave" || w == "left") && x.tree(m.Sentence)[x.node(i).top].Label == syntax.Object
}

// scene gives the mention of the place or state where the last of what was told before mention i
// happened, in its sentence or the one before: "sent troops to Iraq", "left northern Syria"; -1 for none.
func (x *resolution) scene(i int) int {
	m := &x.out[i]
	for j := i - 1; j >= 0 && m.Sentence-x.out[j].Sentence <= 1; j-- {
		b := &x.out[j]
		if b.Entity == nil || b.Form != entity.Name && b.Form != entity.Metonym || b.Entity.Type != entity.Place && b.Entity.Type != entity.Country {
			continue
		}
		switch x.token(b.Sentence, b.First-1).Lower {
		case "in", "to", "into", "from", "at", "on", "near", "across", "inside":
			return j
		case "northern", "southern", "eastern", "western", "central":
			return j
		}
		if x.node(j).label == syntax.Object {
			if w := x.wordAbove(j); lemma(x.entering, w) || lemma(x.assaulting, w) || lemma(x.leaving, w) {
				return j
			}
		}
	}
	return -1
}
