package coref

import (
	"slices"
	"strings"

	"geokg/extract/entity"
)

// Nouns whose own words tell that they name nobody of whom the text has told before.

// isNew tells whether a noun is such: some of those counted, bodies that are counted for the first
// time, fighters of whom is told whose they are, a government beside the state's own.
func (x *resolution) isNew(m *entity.Mention, n *noun) bool {
	if n == nil {
		return false
	}
	return x.someOf(m) || x.firstCounted(m, n) || x.ownLeader(m, n) || x.asideOf(m) || x.dwelling(m)
}

// someOf tells of "the three" that only some of them are meant: "two of the three left".
func (x *resolution) someOf(m *entity.Mention) bool {
	if x.token(m.Sentence, m.First-1).Lower != "of" || !x.fewer[x.token(m.Sentence, m.First-2).Lower] {
		return false
	}
	for k := m.First; k <= m.Head; k++ {
		if numerals[x.token(m.Sentence, k).Lower] > 0 {
			return true
		}
	}
	return false
}

// firstCounted tells whether bodies are counted that nothing points back to: "listed two companies".
func (x *resolution) firstCounted(m *entity.Mention, n *noun) bool {
	if n.number != many || len(n.kinds) == 0 || n.kinds[0] != entity.Organization || numerals[x.token(m.Sentence, m.First).Lower] == 0 ||
		!bareNumerals[x.token(m.Sentence, m.First).Lower] {
		return false
	}
	before := x.token(m.Sentence, m.First-1)
	return !pointing[before.Lower] && !determiners[before.Lower] && before.Lower != "'s" && before.Text != "’s" && before.Text != "'" && before.Text != "’"
}

// ownLeader tells whether fighters are told to be led by or close to somebody named, who need not
// have been told of before: "the rebels led by Ann Lee".
func (x *resolution) ownLeader(m *entity.Mention, n *noun) bool {
	if k := x.nameAt(m.Sentence, m.Last+1); x.token(m.Sentence, m.Last).Lower == "of" && n.number == many && n.of(entity.ArmedGroup) && k >= 0 && (x.out[k].Entity.Type == entity.Person || strings.HasPrefix(x.out[k].Entity.ID, "name:")) {
		return true // "the militias of Ann Lee"
	}
	second := x.token(m.Sentence, m.Last+1).Lower
	if !ofFighters(n) || !x.newBy[x.token(m.Sentence, m.Last).Lower] || second != "by" && second != "to" && second != "with" {
		return false
	}
	return x.nameAt(m.Sentence, m.Last+2) >= 0
}

// theirGroup gives the mention of the group behind a noun for its fighters, "fighters of the Green
// Front", though the text has named another; -1 for none.
func (x *resolution) theirGroup(i int) int {
	m := &x.out[i]
	if w := x.token(m.Sentence, m.Last).Lower; !ofFighters(x.places[i].noun) || w != "of" && w != "from" {
		return -1
	}
	if j := x.nameAt(m.Sentence, m.Last+1); j >= 0 && x.out[j].Entity.Type != entity.Person {
		return j
	}
	return -1
}

// ofFighters tells the row of nouns.txt for the fighters of armed groups.
func ofFighters(n *noun) bool {
	return n != nil && n.number == many && slices.Equal(n.kinds, []entity.Type{entity.ArmedGroup})
}

// nameAt gives the mention of the group, body or person that is named at a token, or behind "the"
// there; -1 for none.
func (x *resolution) nameAt(s, token int) int {
	if small[x.token(s, token).Lower] {
		token++
	}
	return slices.IndexFunc(x.out, func(b Mention) bool {
		return b.Sentence == s && b.First == token && b.Form == entity.Name && b.Entity != nil &&
			(b.Entity.Type == entity.ArmedGroup || b.Entity.Type == entity.Organization || b.Entity.Type == entity.Person)
	})
}

// asideOf tells of a government that it is beside the state's own, or below it: "the shadow
// government", "the regional government", "the government in exile".
func (x *resolution) asideOf(m *entity.Mention) bool {
	if !x.ruled[x.token(m.Sentence, m.Head).Lower] {
		return false
	}
	if x.token(m.Sentence, m.Last).Lower == "in" && x.token(m.Sentence, m.Last+1).Lower == "exile" {
		return true
	}
	return x.apart[x.token(m.Sentence, m.Head-1).Lower]
}

// dwelling tells of a house that it is no chamber: "his private house".
func (x *resolution) dwelling(m *entity.Mention) bool {
	if x.token(m.Sentence, m.Head).Lower != "house" {
		return false
	}
	before := x.token(m.Sentence, m.Head-1).Lower
	return before != "the" && before != "this" && before != "lower" && before != "upper"
}
