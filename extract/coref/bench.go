package coref

import (
	"strings"

	"geokg/extract/entity"
	"geokg/extract/syntax"
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
	if m.Entity == nil && m.Form == entity.Nominal && x.courts[head] {
		if state := x.tries(i); state != nil {
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

// tries gives the state of whom "a special tribunal" or the like, mention i, tries: "Chad's former
// premier fled. A special tribunal sentenced [her]"; nil for none.
func (x *resolution) tries(i int) *entity.Entity {
	m, n := &x.out[i], x.node(i)
	words := strings.Fields(strings.ToLower(m.Of(x.doc.Text)))
	if x.places[i].function != subject || n.clause < m.Last || len(words) > 3 || x.token(m.Sentence, m.Last).Lower == "of" {
		return nil
	}
	if len(words) > 1 && !domestic[words[len(words)-2]] || m.First > 0 && m.Last-m.First == 1 && !domestic[x.token(m.Sentence, m.First-1).Lower] {
		return nil
	}
	o := childOf(x.tree(m.Sentence), n.clause, syntax.Object)
	if o < 0 {
		return nil
	}
	if j := x.knownAt(o, i); j >= 0 && x.out[j].Entity.Type == entity.Person {
		return x.state(x.out[j].Entity.Country)
	}
	return nil
}

// domestic are words before a court that no other state's court has before it.
var domestic = wordSet("special military revolutionary extraordinary")
