package coref

import (
	"strings"

	"geokg/extract/entity"
)

// bench gives "the court" the court that the text has named last, "A court in Lima jailed him. The
// court", and "the prosecutor" its state, where they have turned out to be nobody; it gives back
// the court named last after mention i.
func (x *resolution) bench(i int, last *entity.Entity) *entity.Entity {
	m := &x.out[i]
	head := x.token(m.Sentence, m.Head).Lower
	if m.Entity == nil && last != nil && (m.Form == entity.Nominal || m.Form == entity.Role) && (x.courts[head] || x.prosecutors[head]) && x.again(m) {
		if x.courts[head] {
			x.set(i, last, -1, "same noun")
		} else if state := x.state(last.Country); state != nil {
			x.set(i, state, -1, "athand.txt")
		}
	}
	if e := m.Entity; e != nil && e.Type == entity.Organization && (m.Form != entity.Name && x.courts[head] || headWord(e.Name, "Court", "Tribunal")) {
		return e
	}
	return last
}

// again tells whether a mention is of what has been named before: "the court", "the same court",
// "the public prosecutor", and no "court of appeal".
func (x *resolution) again(m *Mention) bool {
	words := strings.Fields(strings.ToLower(m.Of(x.doc.Text)))
	short := len(words) == 2 || len(words) == 3 && (words[1] == "same" || words[1] == "public" || words[1] == "state")
	return short && words[0] == "the" && x.token(m.Sentence, m.Last).Lower != "of"
}
