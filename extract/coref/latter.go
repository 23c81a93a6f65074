package coref

import (
	"slices"

	"geokg/extract/entity"
	"geokg/extract/syntax"
)

// ofTwo resolves "the former" and "the latter": the two distinct actors named
// last before it in its sentence; where "the former" stands before "the
// latter", last before that.
func (x *resolution) ofTwo(i int, latter bool) {
	end, other := i, (*entity.Entity)(nil)
	for j := x.begin[x.out[i].Sentence]; latter && j < i; j++ {
		if m := &x.out[j]; m.Form == entity.Nominal && x.token(m.Sentence, m.Head).Lower == "former" {
			end, other = j, m.Entity
		}
	}
	which, why := 0, "the former"
	if latter {
		which, why = 1, "the latter"
	}
	got := x.lastTwo(i, end, x.out[i].Sentence, other, which, why)
	if x.out[i].Entity != nil {
		return
	}
	if s := x.out[i].Sentence; s > 0 && (end == x.begin[s] && x.out[end].First == 0 || latter && len(got) == 0 || !latter && len(got) < 2) {
		got = x.lastTwo(i, min(end, x.begin[s]), s-1, other, which, why) // "The latter accepted.", "Chad thanked the latter."
	}
	if x.out[i].Entity != nil {
		return
	}
	switch {
	case len(got) > 0 && latter && x.out[got[0]].Entity.Type == entity.Place && x.lastPair(got[0]) >= 0:
		j := x.lastPair(got[0])
		x.set(i, x.out[j].Entity, j, why)
	case len(got) > 0 && latter:
		x.set(i, x.out[got[0]].Entity, got[0], why)
	case len(got) > 1 && !latter:
		x.set(i, x.out[got[1]].Entity, got[1], why)
	}
}

// lastTwo gives the mentions of the two actors, at most, named last before mention end from a sentence
// on; where a plural noun there means two, mention i is settled by which of them it is.
func (x *resolution) lastTwo(i, end, from int, other *entity.Entity, which int, why string) (got []int) {
	latter := which == 1
	for j := end - 1; j >= 0 && x.out[j].Sentence >= from && len(got) < 2; j-- {
		m := &x.out[j]
		if len(got) == 0 && m.Entity != nil && m.Form != entity.Pronoun && x.places[j].many {
			if all := x.meant(j); len(all) == 2 {
				x.set(i, all[which].entity, j, why) // "urged both sides to talk"
				return nil
			}
		}
		if m.Entity == nil || m.Form == entity.Pronoun || x.places[j].function == possessive || m.Entity == other || x.isScene(j) || latter && m.Sentence == x.out[i].Sentence && (x.boundAt(j, i) || x.saysOf(j, i)) ||
			slices.ContainsFunc(got, func(k int) bool { return x.out[k].Entity.ID == m.Entity.ID }) {
			continue
		}
		got = append(got, j)
	}
	return got
}

// lastPair gives the second of two that stand joined before a place, mention end, in its
// sentence: Chile of "between Peru and Chile over Arica"; -1 for none.
func (x *resolution) lastPair(end int) int {
	for j := end - 1; j > x.begin[x.out[end].Sentence]; j-- {
		b := &x.out[j]
		for k := j - 1; k >= max(x.begin[b.Sentence], j-3); k-- {
			if a := &x.out[k]; x.areJoined(k, j) && a.Entity != nil && b.Entity != nil && a.Entity.Type == b.Entity.Type && b.Entity.Type != entity.Place {
				return j
			}
		}
	}
	return -1
}

// hasLatter tells whether "the latter" stands in a sentence at or after a token.
func (x *resolution) hasLatter(sentence, from int) bool {
	for k := from; k < len(x.sentences[sentence].Tokens); k++ {
		if x.token(sentence, k).Lower == "latter" {
			return true
		}
	}
	return false
}

// isScene tells whether mention j only says where: "at the court", "in Kabul".
func (x *resolution) isScene(j int) bool {
	m := &x.out[j]
	if m.Entity.Type != entity.Place && m.Entity.Type != entity.Organization {
		return false
	}
	before := x.token(m.Sentence, m.First-1).Lower
	if before == "the" {
		before = x.token(m.Sentence, m.First-2).Lower
	}
	return before == "in" || before == "at" || before == "near"
}

// saysOf tells whether mention j only says whose the noun is that mention i
// hangs on: "a UN report on the latter".
func (x *resolution) saysOf(j, i int) bool {
	of, at := x.node(i), x.node(j)
	if of.top < 0 || at.top < 0 {
		return false
	}
	t := x.tree(x.out[i].Sentence)
	noun := t[of.top].Head
	if of.owner >= 0 {
		noun = t[of.owner].Head // "a report on the latter's rights"
	}
	if noun < 0 || t[at.top].Head != noun {
		return false
	}
	switch t[at.top].Label {
	case syntax.Compound, syntax.Adjective, syntax.Possessive:
		return true
	}
	return false
}
