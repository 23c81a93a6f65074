package coref

import (
	"slices"
	"strings"

	"geokg/extract/entity"
	"geokg/extract/lexicon"
)

func (t *tables) readRegions(set *lexicon.Set) error {
	t.regions = map[string][]string{}
	return eachRow(set, "regions.txt", []string{"region", "states", "example"}, func(r lexicon.Row) error {
		codes := lexicon.List(r.Fields[1])
		for _, code := range codes {
			if len(code) != 3 || strings.ToUpper(code) != code {
				return r.Errorf("%q is no ISO 3166 alpha-3 code", code)
			}
		}
		for _, region := range lexicon.List(r.Fields[0]) {
			t.regions[strings.ToLower(region)] = codes
		}
		return nil
	})
}

// regionBefore gives the states of the region that the words before a token name, and where
// those begin: "West African" of "the West African nation"; nil for none.
func (x *resolution) regionBefore(sentence, head int) (states []string, from int) {
	words := ""
	for k := head - 1; k >= 0 && k >= head-3; k-- {
		words = strings.TrimSpace(x.token(sentence, k).Lower + " " + words)
		if s := x.regions[words]; s != nil && !isLowerWord(x.token(sentence, k).Text) {
			states, from = s, k
		}
	}
	return states, from
}

// nounOfRegion resolves a state that is told by its region, "the tiny Gulf state", among those
// of the region that the text has named.
func (x *resolution) nounOfRegion(i int) bool {
	m, n := &x.out[i], x.places[i].noun
	if n == nil || n.number != one || !n.of(entity.Country) && x.token(m.Sentence, m.Head).Lower != "state" {
		return false
	}
	states, from := x.regionBefore(m.Sentence, m.Head)
	if states == nil {
		return false
	}
	for k := from - 1; k >= 0 && k >= from-3; k-- {
		w := x.token(m.Sentence, k)
		if w.Lower == "the" || w.Lower == "this" || x.pronouns[w.Lower] != nil {
			break // "their Baltic neighbour"
		}
		if !isLowerWord(w.Text) || prepositions[w.Lower] || k == from-3 || determiners[w.Lower] {
			return true // "a Gulf state"
		}
	}
	of := func(a *actor) float64 {
		if a.entity.Type == entity.Country && slices.Contains(states, a.entity.Country) {
			return 2
		}
		return 0
	}
	if c := x.salient(i, of); c != nil {
		x.settle(i, c, n.rule)
		return true
	}
	var only []*actor
	for _, a := range x.order {
		if len(a.at) > 0 && of(a) > 0 {
			only = append(only, a)
		}
	}
	if len(only) == 1 {
		x.set(i, only[0].entity, only[0].last(), n.rule)
	}
	return true
}
