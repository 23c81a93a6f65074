package coref

import (
	"unicode"

	"geokg/extract/entity"
)

// appositions joins a role to the name beside it: "Peskov, the Kremlin's
// spokesperson, said", "The minister, Ann Lee, said".
func (x *resolution) appositions() {
	for i := range x.out {
		m := &x.out[i]
		if j := x.nameBehind(i); j >= 0 {
			x.set(i, x.out[j].Entity, j, "apposition")
			continue
		}
		if m.Form != entity.Role || m.Entity != nil {
			continue
		}
		if i > 0 && x.out[i-1].Form == entity.Name && x.besideComma(&x.out[i-1], m) && x.closes(m) && fitsPerson(&x.out[i-1], m) {
			x.set(i, x.out[i-1].Entity, i-1, "apposition")
		} else if i > 1 && x.besideComma(&x.out[i-1], m) && x.closes(m) && x.out[i-2].Form == entity.Name && x.out[i-2].Last+1 == x.out[i-1].First &&
			x.token(m.Sentence, x.out[i-2].Last).Lower == "of" && x.out[i-2].Sentence == m.Sentence && fitsPerson(&x.out[i-2], m) {
			x.set(i, x.out[i-2].Entity, i-2, "apposition") // "Ann Lee of Kenya, the chairwoman of the body,"
		} else if j := x.nameBefore(i); j >= 0 {
			x.set(i, x.out[j].Entity, j, "apposition")
		} else if j := x.titledBehind(i); j >= 0 {
			x.set(i, x.out[j].Entity, j, "apposition")
		} else if i+1 < x.read && x.out[i+1].Form == entity.Name && fitsPerson(&x.out[i+1], m) && (m.Last == x.out[i+1].First ||
			x.besideComma(m, &x.out[i+1]) && x.closes(&x.out[i+1]) && !x.indefinite(&m.Mention)) {
			x.set(i, x.out[i+1].Entity, i+1, "apposition")
		}
		if m.Entity != nil {
			x.hold(x.actor(m.Entity), m)
		}
	}
}

// titledBehind gives the name behind a comma that has a title of its own, so that
// the title's state or body stands between: "The bloc's chairman, Nigerian
// President Ann Lee, said"; -1 for none.
func (x *resolution) titledBehind(i int) int {
	m := &x.out[i]
	if x.token(m.Sentence, m.Last).Text != "," || x.indefinite(&m.Mention) {
		return -1
	}
	for j := i + 1; j < x.read && x.out[j].Sentence == m.Sentence && x.out[j].First <= m.Last+7; j++ {
		b := &x.out[j]
		if b.Form != entity.Name || b.Entity == nil || b.Entity.Type != entity.Person {
			continue
		}
		if b.Title == "" || b.First == m.Last+1 || !x.closes(b) || m.TitleOf != nil && m.TitleOf.Type == entity.Country && !fitsPerson(b, m) {
			return -1
		}
		for k := m.Last + 1; k <= x.beforeTitle(b); k++ {
			if t := x.token(m.Sentence, k); isLowerWord(t.Text) && !small[t.Lower] || !unicode.IsLetter([]rune(t.Text)[0]) || t.Lower == "and" {
				return -1
			}
		}
		return j
	}
	return -1
}

// nameBehind gives the name behind a comma of the part of a body or state that
// mention i is: "The NATO mission, KFOR, said"; -1 for none.
func (x *resolution) nameBehind(i int) int {
	m := &x.out[i]
	if m.Form != entity.Forces && m.Form != entity.Nominal || !x.branches[x.token(m.Sentence, m.Head).Lower] || x.token(m.Sentence, m.Last).Text != "," {
		return -1
	}
	return x.behindComma(i, func(b *Mention) bool {
		return x.token(m.Sentence, b.Last).Text == "," && (b.Entity.Type == entity.Organization || b.Entity.Type == entity.ArmedGroup) &&
			(m.Entity == nil || m.Entity.ID != b.Entity.ID)
	})
}

// behindComma gives the name behind the comma that follows mention i, if it fits; -1 for none.
func (x *resolution) behindComma(i int, fits func(*Mention) bool) int {
	m := &x.out[i]
	for j := i + 1; j < x.read && x.out[j].Sentence == m.Sentence && x.out[j].First <= m.Last+2; j++ {
		if b := &x.out[j]; b.Form == entity.Name && b.Entity != nil && x.besideComma(m, b) && fits(b) {
			return j
		}
	}
	return -1
}

// nameBefore gives the name before the comma behind which the owner of a role stands:
// "Ann Lee, the Malian government's spokeswoman,"; -1 for none.
func (x *resolution) nameBefore(i int) int {
	m := &x.out[i]
	if t := x.token(m.Sentence, m.First-1); t.Lower != "'s" && t.Text != "’s" && t.Text != "'" || !x.closes(m) {
		return -1
	}
	comma := m.First - 2
	for ; x.token(m.Sentence, comma).Text != ","; comma-- {
		t := x.token(m.Sentence, comma)
		if t.Text == "" || comma < m.First-8 || prepositions[t.Lower] && t.Lower != "of" || auxiliaries[t.Lower] || breaksClause[t.Lower] || isVerb(t.Lower) {
			return -1
		}
	}
	for j := i - 1; j >= x.begin[m.Sentence]; j-- {
		if b := &x.out[j]; b.Last == comma && b.Form == entity.Name && fitsPerson(b, m) {
			return j
		}
	}
	return -1
}

// besideComma tells whether only a comma, and perhaps a determiner, stand
// between two mentions.
func (x *resolution) besideComma(a, b *Mention) bool {
	if a.Sentence != b.Sentence || x.token(a.Sentence, a.Last).Text != "," {
		return false
	}
	between, word := b.First-a.Last-1, x.token(a.Sentence, a.Last+1).Lower
	if between == 2 && small[word] && once[x.token(a.Sentence, a.Last+2).Lower] {
		return true // "Ann Lee, a former South African minister,"
	}
	return between == 0 || between == 1 && small[word] && word != "and" && word != "or"
}

// once holds what stands before an office held at another time.
var once = wordSet("former ex then onetime outgoing acting interim current longtime veteran senior top late incoming")

// closes tells whether an apposition ends with the mention.
func (x *resolution) closes(m *Mention) bool {
	switch t := x.token(m.Sentence, m.Last); t.Lower {
	case ",", ".", ";", ")", "(", "", "who", "of", "for", "in", "to":
		return true
	}
	return false
}

// fitsPerson tells whether a name can be that of who has the role.
func fitsPerson(name, role *Mention) bool {
	if name.Entity == nil || name.Entity.Type != entity.Person {
		return false
	}
	of := role.TitleOf
	return of == nil || of.Type != entity.Country || name.Entity.Country == "" || of.Country == "" || name.Entity.Country == of.Country
}

// holderBehind gives the name of the person whom a noun for an office tells of, right
// behind it or behind a comma: "China's foreign ministry spokesman Lin Jian", "The
// party's floor leader, Ann Lee,"; -1 for none.
func (x *resolution) holderBehind(i int) int {
	m, n := &x.out[i], x.places[i].noun
	if n == nil || n.number != one || n.nameless() || len(n.kinds) == 0 || n.kinds[0] != entity.Person || x.indefinite(&m.Mention) {
		return -1
	}
	for j := i + 1; j < x.read && x.out[j].Sentence == m.Sentence && x.out[j].First <= m.Last+1; j++ {
		if b := &x.out[j]; b.Form == entity.Name && b.Entity != nil && b.Entity.Type == entity.Person && (b.First == m.Last || x.besideComma(m, b) && x.closes(b)) {
			return j
		}
	}
	return -1
}

// apposedNoun gives the noun by which a body or group is called behind its comma, "the Green Front, an
// alliance of farmers"; empty for none.
func (x *resolution) apposedNoun(i int) string {
	m := &x.out[i]
	if m.Form != entity.Name || m.Entity.Type != entity.Organization && m.Entity.Type != entity.ArmedGroup || x.token(m.Sentence, m.Last).Text != "," {
		return ""
	}
	if w := x.token(m.Sentence, m.Last+1).Lower; w != "a" && w != "an" {
		return ""
	}
	for k := m.Last + 2; k < m.Last+6; k++ {
		t := x.token(m.Sentence, k)
		if !isLowerWord(t.Text) && !small[t.Lower] {
			continue // "a Malian alliance"
		}
		if n := x.nouns[t.Lower]; n != nil && n.number == one && n.of(m.Entity.Type) {
			return t.Lower
		}
		if prepositions[t.Lower] || t.Text == "," {
			return ""
		}
	}
	return ""
}
