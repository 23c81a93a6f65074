package coref

import (
	"geokg/extract/entity"
)

// companyOf gives the company for which a noun with an adjective of its state stands, "the
// Russian company": the only one of that state named so far in the sentence or the three
// before; nil for none or several.
func (x *resolution) companyOf(i int) (only *actor) {
	m, n := &x.out[i], x.places[i].noun
	if m.Form != entity.Forces || n == nil || m.Entity == nil || m.Entity.Type != entity.Country || n != x.nouns["company"] && n != x.nouns["bank"] || m.Head-m.First < 2 {
		return nil
	}
	if !pointing[x.token(m.Sentence, m.First).Lower] || x.token(m.Sentence, m.Last).Lower == "of" {
		return nil
	}
	if i+1 < x.read && x.out[i+1].Sentence == m.Sentence && x.out[i+1].First == m.Last {
		return nil // "the Russian company Gazprom"
	}
	for _, a := range x.order {
		if a.entity.Type != entity.Organization || a.entity.Country != m.Entity.Country || len(a.at) == 0 || m.Sentence-x.out[a.last()].Sentence > window ||
			n.fits(x.tables, a) == 0 || ministerial(a.entity.Name) || x.bound(a, i) {
			continue
		}
		if only != nil {
			return nil
		}
		only = a
	}
	return only
}
