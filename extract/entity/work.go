package entity

import (
	"iter"
	"sort"
	"strings"
	"unicode/utf8"

	"geokg/extract/text"
)

// atom is a piece of a token: the unit in which names are compared.
type atom struct {
	text.Span
	tok   int
	word  uint32
	class wordClass
	shape shape
	// hit is the index of the hit that covers the atom, -1 for none.
	hit int
}

// shape is how an atom is written.
type shape uint8

const (
	capital shape = 1 << iota // begins with a capital letter
	upper                     // all capitals, two letters at least
	glued                     // same token as the atom before
	ending                    // the possessive "'s" or "'"
	mark                      // punctuation
	digit                     // begins with a digit
)

func (a *atom) is(s shape) bool { return a.shape&s != 0 }

// A hit is a name in a sentence: the atoms [i, j).
type hit struct {
	i, j   int
	cands  []int32 // senses that the tables offer, in their order; empty for unknown names
	sense  *sense  // the one chosen
	entity *Entity
	rule   string
	person bool // an unknown name, or a surname, of a person
	dead   bool // replaced by a longer one, or no actor
	public bool // an unknown name of what is part of a state
	tail   int  // of a longer name the atom at which a known one begins; 0 for none
	title  *titled
}

// sent is a sentence under work.
type sent struct {
	*text.Sentence
	atoms    []atom
	hits     []hit
	titles   []titled
	readings []reading
}

// work is one document under work.
type work struct {
	*Linker
	doc        *text.Document
	sents      []sent
	states     map[string]int        // how often the document points to a state, by code
	hinted     map[string]int        // how often besides by names that are little known
	known      map[string]*Entity    // unknown names, folded
	twins      map[*Entity]*Entity   // bodies of the tables → those of other states that the text means by their names
	local      map[string]uint32     // numbers of words that no table has
	asPerson   map[uint32]*Entity    // last names that have stood for persons of the tables
	held       map[*sense][2]string  // what heldBy has found
	bank       *bool                 // whether the text speaks of a bank that has a governor
	parts      map[[2]string]*Entity // what onlyPartOfAll has found
	inside     map[uint32]bool       // words that inside a sentence have been names of the tables
	shipsNamed map[string]shipOf     // names of warships that a prefix has told
	inFull     map[*Entity]bool      // those whose longer names the document has, which nothing else bears
	elsewhere  map[int32]*hit        // names that the document says to mean other places than the best known
	spelled    map[*Entity][]string  // names of the tables' entities that only the document has
	out        []Mention

	explain bool // note the choices
	choices []Choice
}

func newWork(l *Linker, d *text.Document, s []text.Sentence) *work {
	w := &work{Linker: l, doc: d, sents: make([]sent, len(s)), states: map[string]int{}, hinted: map[string]int{}, inside: map[uint32]bool{}, inFull: map[*Entity]bool{}, known: map[string]*Entity{}, twins: map[*Entity]*Entity{}}
	for i := range s {
		w.sents[i] = sent{Sentence: &s[i], atoms: w.atomize(&s[i])}
	}
	return w
}

// added tells whether the bracket at token k only ends what an editor has added before a name:
// "[Foreign Minister Ann] Lee".
func added(t []text.Token, k int) bool {
	if k == 0 || k+1 == len(t) || !upperFirst(t[k-1].Text) || !upperFirst(t[k+1].Text) || t[k].End == t[k+1].Start {
		return false
	}
	for i := k - 1; i > 0 && i > k-10; i-- {
		if t[i-1].Text == "[" {
			return true
		}
	}
	return false
}

func (w *work) atomize(s *text.Sentence) []atom {
	atoms := make([]atom, 0, len(s.Tokens)+4)
	var buf [][2]int
	for k := range s.Tokens {
		t := &s.Tokens[k]
		buf = pieces(buf[:0], t.Text)
		for n, p := range buf {
			str, low := t.Text[p[0]:p[1]], t.Lower
			if len(buf) > 1 || len(low) != len(t.Text) {
				low = str
			}
			if str == "]" && added(s.Tokens, k) {
				continue
			}
			a := atom{Span: text.Span{Start: t.Start + p[0], End: t.Start + p[1]}, tok: k, hit: -1}
			a.word = w.words.of(fold(low))
			a.class = w.is.class[a.word]
			r, _ := utf8.DecodeRuneInString(str)
			switch {
			case n == 0 && apostrophe(r) && (len(t.Lower) == 1 || t.Lower == "'s"):
				a.shape |= ending
			case '0' <= r && r <= '9':
				a.shape |= digit
			case upperFirst(str):
				a.shape |= capital
				if allUpper(str) {
					a.shape |= upper
				}
			case len(str) == 1 && !('a' <= str[0] && str[0] <= 'z') || r == '“' || r == '”' || r == '‘' || r == '’' || r == '—' || r == '–':
				a.shape |= mark
			}
			if n > 0 {
				a.shape |= glued
			}
			atoms = append(atoms, a)
		}
	}
	return atoms
}

// text gives the words of the atoms [i, j).
func (w *work) text(s *sent, i, j int) string {
	out := w.doc.Text[s.atoms[i].Start:s.atoms[j-1].End]
	if strings.Contains(out, "] ") {
		out = strings.ReplaceAll(out, "] ", " ") // which editors add
	}
	return out
}

// word gives the word of atom i, "" beyond the ends of the sentence.
func (w *work) word(s *sent, i int) string {
	a := s.at(i)
	return w.doc.Text[a.Start:a.End]
}

// gap gives what lies between atom i and the one before it: "" in most compounds, a dash
// in "Franco–German"; "" too where there is none before it.
func (w *work) gap(s *sent, i int) string {
	if i <= 0 || i >= len(s.atoms) {
		return ""
	}
	return w.doc.Text[s.atoms[i-1].End:s.atoms[i].Start]
}

// at gives the atom i, an empty one beyond the ends of the sentence.
func (s *sent) at(i int) *atom {
	if i < 0 || i >= len(s.atoms) {
		return &atom{hit: -1}
	}
	return &s.atoms[i]
}

// hitAt gives the living hit that covers atom i, nil for none.
func (s *sent) hitAt(i int) *hit {
	if a := s.at(i); a.hit >= 0 && !s.hits[a.hit].dead {
		return &s.hits[a.hit]
	}
	return nil
}

// hits gives the hits of all sentences that are not dead.
func (w *work) hits() iter.Seq2[*sent, *hit] {
	return func(yield func(*sent, *hit) bool) {
		for i := range w.sents {
			s := &w.sents[i]
			for k := range s.hits {
				if !s.hits[k].dead && !yield(s, &s.hits[k]) {
					return
				}
			}
		}
	}
}

// fromRight gives the hits that are not dead, the last first.
func (s *sent) fromRight() iter.Seq[*hit] {
	return func(yield func(*hit) bool) {
		for k := len(s.atoms) - 1; k >= 0; k-- {
			h := s.hitAt(k)
			if h == nil || h.j != k+1 {
				continue
			}
			k = h.i
			if !yield(h) {
				return
			}
		}
	}
}

// drop makes a hit dead and its atoms free.
func (s *sent) drop(h *hit) {
	h.dead = true
	for k := h.i; k < h.j; k++ {
		s.atoms[k].hit = -1
	}
}

// put adds a hit and gives it the atoms; what lay there is dead.
func (s *sent) put(h hit) *hit {
	for k := h.i; k < h.j; k++ {
		if old := s.hitAt(k); old != nil {
			s.drop(old)
		}
	}
	s.hits = append(s.hits, h)
	for k := h.i; k < h.j; k++ {
		s.atoms[k].hit = len(s.hits) - 1
	}
	return &s.hits[len(s.hits)-1]
}

// atomAt gives the first atom that starts at a byte of the document or behind it.
func (s *sent) atomAt(start int) int {
	return sort.Search(len(s.atoms), func(k int) bool { return s.atoms[k].Start >= start })
}
