package coref

import (
	"slices"
	"strings"

	"geokg/extract/entity"
)

// theirOfficers gives the offices that persons have by "his" or by somebody's name before them to the state
// of whose they are: "his foreign minister, Ann Lee", "Falkner's trade minister"; who is deputy is so where
// the other has the office. Nobody is in another state than the own one.
func (x *resolution) theirOfficers() {
	for i := 0; i < x.read; i++ {
		m := &x.out[i]
		if m.Whose == 0 || m.TitleOf != nil || m.Entity == nil || m.Entity.Type != entity.Person || m.Form == entity.Role && m.Why != "apposition" {
			continue
		}
		owner := x.ownerAt(m.Sentence, m.Whose-1)
		if owner == nil || key(owner) == key(m.Entity) {
			continue
		}
		s := x.stateOf(x.actor(owner))
		if strings.EqualFold(m.Title, "deputy") {
			s = x.actor(owner).serves()
		}
		if s == nil || m.Entity.Country != "" && s.Country != "" && m.Entity.Country != s.Country {
			continue
		}
		m.TitleOf = s
	}
}

// serves gives what an actor has an office in by the text or the tables, the latest first; nil for none.
func (a *actor) serves() *entity.Entity {
	for _, o := range slices.Backward(a.offices) {
		if !o.past && o.of != nil && o.of.Type != entity.Person {
			return o.of
		}
	}
	return nil
}

// ownerAt gives the person or state that the mention ending with token t, or right before it where that is
// "'s", stands for; nil for none.
func (x *resolution) ownerAt(sentence, t int) *entity.Entity {
	for j := x.begin[sentence]; j < x.begin[sentence+1]; j++ {
		b := &x.out[j]
		if b.Entity == nil || b.Last != t && !(b.Form == entity.Pronoun && b.First == t) || b.Form == entity.Office {
			continue
		}
		switch b.Entity.Type {
		case entity.Person, entity.Country:
			return b.Entity
		}
	}
	return nil
}
