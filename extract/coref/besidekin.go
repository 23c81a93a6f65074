package coref

import (
	"strings"

	"geokg/extract/entity"
	"geokg/extract/syntax"
)

// besideKin gives whom a last name alone, the subject of a sentence, means up to two sentences
// behind one who acts and whose kin of that name was named but beside them: Ada in "Ada Qwerin, a
// sister of President Max Qwerin, left. Qwerin met the press"; nil where the text has named the
// kin before, or again since.
func (x *resolution) besideKin(full []person, words []string, i int) *person {
	m := &x.out[i]
	if len(words) != 1 || len(full) < 2 || m.Title != "" && x.token(m.Sentence, m.Last).Text != "," || x.byTitle(m) || !x.opens(i) {
		return nil
	}
	for k := len(full) - 2; k >= 0; k-- {
		p, kin := &full[k], &full[k+1]
		if n := m.Sentence - x.out[p.at].Sentence; n > 2 {
			return nil
		} else if !p.kin || n == 0 || !x.opens(p.at) || !partOfName(p.words, words) || !partOfName(kin.words, words) || !x.besideWhom(p.at, kin.at) {
			continue
		}
		for j := range i {
			if b := &x.out[j]; j != kin.at && b.Form != entity.Office && b.Form != entity.Role && b.Entity != nil && key(b.Entity) == key(kin.entity) {
				return nil
			}
		}
		return p
	}
	return nil
}

// byTitle tells whether the title of mention m stands right before it, not behind a comma:
// "President Qwerin".
func (x *resolution) byTitle(m *Mention) bool {
	t := x.token(m.Sentence, m.First-1)
	return m.First > 0 && m.Title != "" && strings.HasSuffix(strings.ToLower(m.Title), t.Lower)
}

// opens tells whether mention i is a subject, by the words around it or by the tree: "Chad's Ada
// Qwerin, a sister of".
func (x *resolution) opens(i int) bool {
	return x.places[i].function == subject || x.node(i).label == syntax.Subject
}

// besideWhom tells whether mention j only says whose kin the one in mention i is: ", a sister of
// President" stands between them.
func (x *resolution) besideWhom(i, j int) bool {
	m, kin := &x.out[i], &x.out[j]
	if m.Sentence != kin.Sentence || kin.First-m.Last > 8 || x.token(m.Sentence, m.Last).Text != "," {
		return false
	}
	for k := m.Last + 1; k < kin.First-1; k++ {
		switch t := x.token(m.Sentence, k); {
		case t.Text == ",":
			return false
		case x.kinfolk[t.Lower]:
			return x.token(m.Sentence, k+1).Lower == "of"
		}
	}
	return false
}
