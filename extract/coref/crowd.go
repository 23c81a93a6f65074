package coref

import (
	"geokg/extract/entity"
	"geokg/extract/syntax"
)

// crowd gives the mention of the people of whom the sentence before tells that they protest,
// for the bare noun that goes on with them: "Kenyans march in Nairobi. Demonstrators clash with
// the police"; -1 for none.
func (x *resolution) crowd(i int) int {
	m := &x.out[i]
	if m.Form != entity.Nominal || m.Sentence == 0 || !x.crowds[x.token(m.Sentence, m.Head).Lower] || m.Head-m.First > 1 || x.indefinite(&m.Mention) {
		return -1
	}
	found := -1
	for j := x.begin[m.Sentence-1]; j < i; j++ {
		b := &x.out[j]
		if b.Entity == nil || b.Entity.Type != entity.Nationality {
			continue
		}
		n := x.node(j)
		if found >= 0 || b.Sentence == m.Sentence || n.label != syntax.Subject || !lemma(x.protesting, x.token(b.Sentence, n.clause).Lower) {
			return -1
		}
		found = j
	}
	return found
}
