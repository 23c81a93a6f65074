package entity

import (
	"slices"
	"strings"
)

// knownPerson gives the hit at atom k where it is the name of a person of the tables,
// else nil.
func (w *work) knownPerson(s *sent, k int) *hit {
	c := s.hitAt(k)
	if c == nil || c.person || len(c.cands) == 0 || w.senses[c.cands[0]].kind != kindPerson {
		return nil
	}
	return c
}

// begins gives the end of the name of a person of the tables that stands at atom j, right
// behind the words [i, j) that begin a longer name: "Abdulqawi" and "Ahmed Yusuf"; j
// where none does.
func (w *work) begins(s *sent, i, j int, after bool) int {
	c := w.knownPerson(s, j)
	if c == nil || c.i != j || s.at(j).is(glued) || !s.at(j-1).is(capital) || !after && !w.given[s.at(i).word] {
		return j
	}
	return c.j
}

// longer gives the hit of a longer name, of the atoms [i, j), that ends with a known
// person's; nil where the words do not.
func (w *work) longer(s *sent, i, j int) *hit {
	c := w.knownPerson(s, j-1)
	if c == nil || c.i <= i || c.j != j {
		return nil
	}
	return &hit{i: i, j: j, cands: c.cands, tail: c.i}
}

// stillMeans tells whether a longer name is of the person whose name it ends with:
// what stands before that is of another name of the person, "John Atta Mills" being
// John Evans Atta Mills too, or the text speaks of the person's state, "William Lai
// Ching-te". Else it is another's.
func (w *work) stillMeans(s *sent, h *hit, v *sense) bool {
	if h.j-h.tail > 1 && s.at(h.tail).class&particle == 0 && w.states[v.entity.Country] > 0 {
		return true
	}
	for x := h.i; x < h.tail; x++ {
		word := foldName(w.word(s, x))
		if !slices.ContainsFunc(v.entity.Aka, func(aka string) bool { return slices.Contains(strings.Fields(foldName(aka)), word) }) {
			return false
		}
	}
	return true
}

// lengthen moves the ends of persons' names over another last name that a particle joins to
// them, "Carlos Fernández de Cossío", "Breno de Souza da Costa", and over the one behind two
// given names by which somebody goes: "Juan Carlos López". The longer name is another's, unless
// who bears the shorter is in office or has that last name too.
func (w *work) lengthen(s *sent) {
	for k := 0; k < len(s.hits); k++ {
		h := &s.hits[k]
		if h.dead || h.j-h.i < 2 || !w.mayBePerson(h) {
			continue
		}
		j := w.lengthened(s, h)
		switch {
		case j == h.j:
		case len(h.cands) == 1 && w.inStateOffice(w.senses[h.cands[0]]):
			s.put(hit{i: h.i, j: j, cands: h.cands})
		case slices.ContainsFunc(h.cands, func(c int32) bool { return w.bears(c, w.word(s, j-1)) }):
			s.put(hit{i: h.i, j: j, cands: slices.DeleteFunc(slices.Clone(h.cands), func(c int32) bool { return !w.bears(c, w.word(s, j-1)) })})
		default:
			s.put(hit{i: h.i, j: j, entity: w.unknown(w.text(s, h.i, j), Person), person: true, rule: nameRule})
		}
	}
}

// bears tells whether a person's last name, as the tables have it, is that word.
func (w *work) bears(cand int32, word string) bool {
	name := strings.Fields(foldName(w.senses[cand].entity.Name))
	return len(name) > 1 && strings.TrimPrefix(name[len(name)-1], "al-") == foldName(word)
}

// lengthened gives where a person's name ends with the last names that belong to it.
func (w *work) lengthened(s *sent, h *hit) int {
	j := h.j
	if len(h.cands) > 0 && w.lastNameAhead(s, j) && w.allGiven(s, h) {
		j++
	}
	for {
		k := j
		switch w.word(s, k) {
		case "de":
			k++
			if next := w.word(s, k); next == "la" || next == "las" || next == "los" {
				k++
			}
		case "da", "das", "do", "dos", "del", "di":
			k++
		case "al":
			if !w.houseAhead(s, k) {
				return j
			}
			j = k + 2
			continue
		default:
			return j
		}
		a, c := s.at(k), s.hitAt(k)
		switch {
		case !a.is(capital) || a.is(glued|upper):
			return j
		case c == nil:
			j = w.nameRun(s, k, k+1)
		case c.j == k+1 && len(c.cands) > 0 && w.senses[c.cands[0]].kind >= kindPlace || c.i <= j && w.mayBePerson(c):
			j = c.j
		default:
			return j
		}
	}
}

// houseAhead tells whether "al-" at atom k, right behind a name, leads to a last name that is a place's or a
// ruling house's too: "Meshal al-Ahmad al-Sabah".
func (w *work) houseAhead(s *sent, k int) bool {
	if a := s.at(k + 1); !a.is(glued) || !a.is(capital) || a.is(upper) || w.gap(s, k+1) != "-" {
		return false
	}
	c := s.hitAt(k + 1)
	if c == nil || len(c.cands) == 0 || c.j != k+2 {
		return false
	}
	v := w.senses[c.cands[0]]
	return c.i == k+1 && v.kind >= kindPlace || c.i == k && strings.HasPrefix(v.entity.Name, "House of ")
}

// lastNameAhead tells whether a place's or firm's name of one word that is a last name too
// stands at atom k, right behind a name.
func (w *work) lastNameAhead(s *sent, k int) bool {
	c := s.hitAt(k)
	return c != nil && c.i == k && c.j == k+1 && len(c.cands) > 0 && !s.at(k).is(glued|upper) && len(w.surnames[s.at(k).word]) > 0 && w.senses[c.cands[0]].kind >= kindPlace
}

// allGiven tells whether a name is made of given names: "Juan Carlos".
func (w *work) allGiven(s *sent, h *hit) bool {
	for k := h.i; k < h.j; k++ {
		if !w.given[s.at(k).word] {
			return false
		}
	}
	return true
}
