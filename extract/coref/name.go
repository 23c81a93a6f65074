package coref

import (
	"cmp"
	"slices"
	"strings"

	"geokg/extract/entity"
	"geokg/extract/syntax"
)

// shortNames gives "Sullivan", "Mr Sullivan" and "Kim" the person whose fuller
// name the text has given before, and an acronym the body after whose name it
// stands in brackets. The text's own definition goes before any table's.
func (x *resolution) shortNames() {
	var full, bodies []person
	now := map[string]*entity.Entity{} // of unknown names, whom they turned out to be
	defer func() {
		for i := range x.out {
			if m := &x.out[i]; m.Form == entity.Role && m.Entity != nil && now[m.Entity.ID] != nil {
				m.Entity = now[m.Entity.ID] // "Han, the acting president," is Han Duck-soo
			}
		}
	}()
	acronyms := map[string]*entity.Entity{}
	for i := range x.out {
		m := &x.out[i]
		if p := x.peopleLike(full, i); p != nil {
			m.Form = entity.Name
			x.set(i, p.entity, p.at, "surname")
			continue
		}
		if m.Form != entity.Name {
			continue
		}
		if words := x.acronymOf(i); words != "" {
			j := x.widest(i - 1)
			acronyms[words] = x.out[j].Entity
			x.set(i, x.out[j].Entity, j, "acronym in brackets")
			continue
		}
		if e := acronyms[m.Of(x.doc.Text)]; e != nil && (m.Entity == nil || m.Entity.ID != e.ID) {
			x.set(i, e, -1, "acronym in brackets")
			continue
		}
		if m.Entity != nil && m.Entity.Type != entity.Person && !x.titled(m) {
			bodies = x.shortBody(i, bodies)
			continue
		}
		words := x.nameWords(m)
		if len(words) == 0 {
			continue
		}
		if p := x.besideKin(full, words, i); p != nil {
			if m.Entity == nil || m.Entity.ID != p.entity.ID {
				x.set(i, p.entity, p.at, "surname")
			}
			continue
		}
		if slices.ContainsFunc(full, func(p person) bool { return m.Entity == p.entity && partOfName(p.words, words) }) {
			continue // of two of that name, the one who is meant by it in the news
		}
		if p := x.fuller(full, words, m); p != nil && !x.kinOfOther(p, words, m) {
			if m.Entity == nil || m.Entity.ID != p.entity.ID {
				if m.Entity != nil && strings.HasPrefix(m.Entity.ID, "name:") {
					now[m.Entity.ID] = p.entity
				}
				x.set(i, p.entity, p.at, "surname")
			}
			continue
		}
		if m.Entity == nil || m.Entity.Type != entity.Person {
			continue
		}
		if p := spelledLike(full, words, m); p != nil {
			if len(words) > 1 {
				now[m.Entity.ID] = p.entity
			}
			x.set(i, p.entity, p.at, "surname")
			continue
		}
		full = append(full, person{words, m.Entity, i, x.namedAsKin(m)})
	}
}

// kinOfOther tells whether mention m, a given name, is somebody's kin of another last name than that of
// person p, whose given name it is too: "[Mensah]'s brother [Tom]" after Tom Adjei spoke.
func (x *resolution) kinOfOther(p *person, words []string, m *Mention) bool {
	return len(words) == 1 && p.words[0] == words[0] && m.Entity != nil && m.Entity.Type == entity.Person && strings.Contains(m.Entity.Name, " ") && m.Entity.ID != p.entity.ID && x.namedAsKin(m)
}

// peopleLike gives the person named before whose surname is like the name of a people that
// mention i is found to be, where it stands as a person's name does: "Jon Baloch sang. Then
// Baloch left", but "the Baloch", "Baloch rebels"; nil for none.
func (x *resolution) peopleLike(full []person, i int) *person {
	m := &x.out[i]
	if m.Entity == nil || m.Entity.Type != entity.Nationality || m.Last-m.First != 1 || len(full) == 0 || strings.HasSuffix(m.Of(x.doc.Text), "s") {
		return nil
	}
	word := fold(x.token(m.Sentence, m.First).Text)
	for k := len(full) - 1; k >= 0; k-- {
		p := &full[k]
		if n := len(p.words); n < 2 || p.words[n-1] != word || !strings.HasPrefix(p.entity.ID, "name:") {
			continue
		}
		switch t := x.tree(m.Sentence)[m.First]; t.Label {
		case syntax.Subject, syntax.PassiveSubject, syntax.Object, syntax.Possessive:
			if !x.hasDeterminer(m) {
				return p
			}
		}
		return nil
	}
	return nil
}

// hasDeterminer tells whether a word that belongs to the noun of mention m stands right before it.
func (x *resolution) hasDeterminer(m *Mention) bool {
	if m.First == 0 {
		return false
	}
	t := x.tree(m.Sentence)[m.First-1]
	return t.Head == m.First && t.Label != syntax.Case
}

// person is somebody, or a body, whom the text has named.
type person struct {
	words  []string // folded
	entity *entity.Entity
	at     int
	kin    bool // named as somebody's kin
}

// nameWords gives the folded words of a person's name as it stands, without
// title and generation ("Jr.").
func (x *resolution) nameWords(m *Mention) []string {
	title := strings.Fields(strings.ToLower(m.Title))
	var words []string
	for i := m.First; i < m.Last; i++ {
		t := x.token(m.Sentence, i)
		if slices.Contains(title, t.Lower) || x.gendered[t.Lower] != unknown && i < m.Last-1 {
			continue
		}
		if w := fold(t.Text); w != "" && w != "jr" && w != "sr" {
			words = append(words, w)
		}
	}
	return words
}

// titled tells whether a title stands in or before the name: "Mr Jordan" is no
// country.
func (x *resolution) titled(m *Mention) bool {
	return m.Title != "" || x.gendered[x.token(m.Sentence, m.First-1).Lower] != unknown
}

// fuller finds the person named before of whose name the words are the end or
// the beginning; the latest, where several are and their gender fits, but for those
// who are named as somebody's kin: "his parents, John and Ann Lee".
func (x *resolution) fuller(full []person, words []string, m *Mention) *person {
	want := x.genderOfWords(strings.ToLower(m.Title))
	if want == unknown {
		want = x.gendered[x.token(m.Sentence, m.First-1).Lower]
	}
	var kin, double *person
	for i := len(full) - 1; i >= 0; i-- {
		p := &full[i]
		if double == nil && x.firstSurname(p.words, words) {
			double = p
		}
		if !partOfName(p.words, words) && !initialled(p.words, words) {
			continue
		}
		if g := x.genderOfName(p.entity.Name); want != unknown && g != unknown && g != want {
			continue
		}
		if !p.kin {
			return p
		}
		if kin == nil {
			kin = p
		}
	}
	return cmp.Or(kin, double)
}

// firstSurname tells whether the words are the first of the two surnames that end a longer
// name, by which Spanish names are shortened: "Vázquez" of "Wanda Vázquez Garced".
func (x *resolution) firstSurname(name, words []string) bool {
	if len(name) < 3 || len(words) != 1 || len(words[0]) < 4 || name[len(name)-2] != words[0] || len(name[len(name)-1]) < 3 { // not "Ann Lee QC"
		return false
	}
	_, given := x.given[words[0]]
	return !given
}

// namedAsKin tells whether a person is named as the kin of somebody else: "her husband,
// Juan Lee,", "Ann Lee, the wife of".
func (x *resolution) namedAsKin(m *Mention) bool {
	for i := max(0, m.First-6); i < m.First; i++ {
		if t := x.token(m.Sentence, i); x.kinfolk[t.Lower] && x.ownedFrom(m.Sentence, i) {
			return true
		}
	}
	for i := m.Last; i < m.Last+5; i++ {
		t := x.token(m.Sentence, i)
		if i == m.Last && t.Text != "," && t.Text != "(" {
			break
		}
		if t.Lower == "relation" && x.token(m.Sentence, i-1).Lower == "no" {
			return true // "Ann Lee (no relation)"
		}
		if x.kinfolk[t.Lower] {
			return true
		}
	}
	return false
}

// ownedFrom tells whether a possessive stands before the token, a word between them or none:
// "his late father".
func (x *resolution) ownedFrom(sentence, i int) bool {
	for k := i - 1; k >= max(0, i-2); k-- {
		switch t := x.token(sentence, k).Lower; t {
		case "his", "her", "their", "'s", "’s", "whose":
			return true
		}
	}
	return false
}

// partOfName tells whether the words are the end or the beginning of a longer name.
func partOfName(name, words []string) bool {
	return len(name) > len(words) && (slices.Equal(name[len(name)-len(words):], words) || slices.Equal(name[:len(words)], words))
}

// initialled tells whether the words are a name with the first one cut to its initial: "M. Lahti"
// of "Mikko Lahti".
func initialled(name, words []string) bool {
	return len(words) == 2 && len(words[0]) == 1 && len(name) > 1 && len(name[0]) > 1 && name[0][0] == words[0][0] && name[len(name)-1] == words[1]
}

// widest gives the longest mention that ends where mention i does: the party, not its
// state, of "Communist Party of China".
func (x *resolution) widest(i int) int {
	at := i
	for j := i - 1; j >= 0 && x.out[j].Sentence == x.out[i].Sentence; j-- {
		if x.out[j].Last == x.out[i].Last && x.out[j].Entity != nil {
			at = j
		}
	}
	return at
}

// acronymOf gives the acronym that mention i is, where it stands in brackets
// right after the body whose initials it has.
func (x *resolution) acronymOf(i int) string {
	if i == 0 {
		return ""
	}
	m, before := &x.out[i], &x.out[x.widest(i-1)]
	if before.Entity == nil || m.Sentence != before.Sentence || m.First != before.Last+1 || m.Last != m.First+1 ||
		x.token(m.Sentence, before.Last).Text != "(" || before.Entity.Type == entity.Person {
		return ""
	}
	word := m.Of(x.doc.Text)
	if len(word) < 2 || word != strings.ToUpper(word) || m.Entity != nil && m.Entity.Type == entity.Country {
		return ""
	}
	first, _, _ := strings.Cut(before.Of(x.doc.Text), " ")
	if first = strings.ToUpper(first); first == "THE" {
		first = strings.ToUpper(x.token(before.Sentence, before.First+1).Text)
	}
	if !strings.HasPrefix(first, word[:1]) {
		return ""
	}
	return word
}
