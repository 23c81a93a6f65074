package coref

import (
	"strings"

	"geokg/extract/entity"
)

// Names of which a text has a fuller or another form.

// shortBody gives a name that no table knows the body or group whose name it begins or ends,
// "Mahan" that of "Mahan Air", "Oversight Committee" that of "House Oversight Committee", and
// adds the others to those that the text has named.
func (x *resolution) shortBody(i int, bodies []person) []person {
	m := &x.out[i]
	if m.Entity.Type != entity.Organization && m.Entity.Type != entity.ArmedGroup {
		return bodies
	}
	var words []string
	for k := m.First; k < m.Last; k++ {
		if w := fold(x.token(m.Sentence, k).Text); w != "" && w != "the" {
			words = append(words, w)
		}
	}
	if len(words) == 0 {
		return bodies
	}
	if strings.HasPrefix(m.Entity.ID, "name:") && (len(words) > 1 || len(words[0]) > 3 && !x.classes[words[0]]) {
		for k := len(bodies) - 1; k >= 0; k-- {
			b := &bodies[k]
			if b.entity.ID == m.Entity.ID || !partOfName(b.words, words) {
				continue
			}
			rest := b.words[:len(b.words)-len(words)]
			if b.words[0] == words[0] {
				rest = b.words[len(words):]
			} else if small[rest[len(rest)-1]] || prepositions[rest[len(rest)-1]] {
				continue // the Club for All Saints is not All Saints
			}
			if len(words) == 1 && (b.words[0] != words[0] || !x.classes[rest[0]] || adjectival(words[0])) {
				continue // "African" is no African Continental Free Trade Area
			}
			x.set(i, b.entity, b.at, "short name")
			return bodies
		}
	}
	return append(bodies, person{words: words, entity: m.Entity, at: i})
}

// spelledLike finds the person named before whom a name that no table knows spells a little
// otherwise: "Elijah Eugene Cummings", "Hamza bin Ladin" for bin Laden, "Chriac".
func spelledLike(full []person, words []string, m *Mention) *person {
	if !strings.HasPrefix(m.Entity.ID, "name:") {
		return nil
	}
	for i := len(full) - 1; i >= 0; i-- {
		if p := &full[i]; p.entity.ID != m.Entity.ID && sameName(p.words, words) {
			return p
		}
	}
	return nil
}

// sameName tells whether two names are one but for words in the middle, or but for a letter of
// a long word that is no given name: those of brother and sister may differ by as much.
func sameName(a, b []string) bool {
	if len(a) > 1 && len(b) > 1 && len(a) != len(b) {
		short, long := a, b
		if len(short) > len(long) {
			short, long = long, short
		}
		return short[0] == long[0] && partsOf(long, short) && short[len(short)-1] == long[len(long)-1]
	}
	if len(b) == 1 {
		return len(a) > 1 && nearly(a[len(a)-1], b[0])
	}
	if len(a) != len(b) || len(a) == 0 || a[0] != b[0] {
		return false
	}
	different := 0
	for i := range a {
		if a[i] != b[i] {
			if different++; different > 1 || !nearly(a[i], b[i]) {
				return false
			}
		}
	}
	return true
}

// partsOf tells whether all words of the short list stand in the long one, in that order.
func partsOf(long, short []string) bool {
	k := 0
	for _, w := range long {
		if k < len(short) && w == short[k] {
			k++
		}
	}
	return k == len(short)
}

// nearly tells whether two words of five letters or more, the first the same, are one but for
// a letter in their midst, or two that have changed places.
func nearly(a, b string) bool {
	if min(len(a), len(b)) < 5 || a[0] != b[0] || a == b {
		return false
	}
	for len(a) > 0 && len(b) > 0 && a[0] == b[0] {
		a, b = a[1:], b[1:]
	}
	same := 0
	for len(a) > 0 && len(b) > 0 && a[len(a)-1] == b[len(b)-1] {
		a, b, same = a[:len(a)-1], b[:len(b)-1], same+1
	}
	switch {
	case same == 0:
		return false
	case len(a) == 2 && len(b) == 2:
		return a[0] == b[1] && a[1] == b[0]
	}
	return len(a) <= 1 && len(b) <= 1
}

// adjectival tells whether a word ends as those do that tell where something is from.
func adjectival(word string) bool {
	return strings.HasSuffix(word, "an") || strings.HasSuffix(word, "ish") || strings.HasSuffix(word, "ese")
}
