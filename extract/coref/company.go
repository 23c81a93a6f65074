package coref

import (
	"unicode"

	"geokg/extract/entity"
)

// companyOf gives the company for which a noun with an adjective of its state stands, "the
// Russian company": the only one of that state named so far in the sentence or the three
// before; nil for none or several.
func (x *resolution) companyOf(i int) *actor {
	m, n := &x.out[i], x.places[i].noun
	if m.Form != entity.Forces || n == nil || m.Entity == nil || m.Entity.Type != entity.Country || n != x.nouns["company"] && n != x.nouns["bank"] || m.Head == m.First {
		return nil
	}
	if !x.theBefore(m) || x.token(m.Sentence, m.Last).Lower == "of" {
		return nil
	}
	if i+1 < x.read && x.out[i+1].Sentence == m.Sentence && x.out[i+1].First == m.Last {
		return nil // "the Russian company Gazprom"
	}
	return x.onlyActor(func(a *actor) bool {
		return a.entity.Type == entity.Organization && a.entity.Country == m.Entity.Country && m.Sentence-x.out[a.last()].Sentence <= window &&
			n.fits(x.tables, a) != 0 && !ministerial(a.entity.Name) && !x.bound(a, i)
	})
}

// theBefore tells whether a word such as "the" begins a mention or stands before it with an
// adjective or two between them: "the struggling Russian company".
func (x *resolution) theBefore(m *Mention) bool {
	for n := 0; n < 3 && m.First >= n; n++ {
		word := x.token(m.Sentence, m.First-n)
		if pointing[word.Lower] {
			return true
		}
		if n > 0 && (word.Text != word.Lower || len(word.Lower) < 4 || !unicode.IsLetter(rune(word.Lower[0]))) {
			return false
		}
	}
	return false
}
