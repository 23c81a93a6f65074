package relation

import "strings"

// room is memory that one document after another uses. What lies in it, but for the lemmas, is of
// no use once the sentence, or the relation, is judged for which it was taken.
type room struct {
	lemmas     map[string][]int32 // of words, as document.lemmas has them
	found      map[tie]*candidate // of a sentence
	candidates []candidate        // likewise
	judged     []judged           // likewise
	signs      [][]string         // of the bids for a relation
}

func newRoom() *room { return &room{lemmas: map[string][]int32{}, found: map[tie]*candidate{}} }

// mostWords is of how many words the lemmas are kept at most; then all are forgotten.
const mostWords = 1 << 13

// lemmasOf are the lemmas of a word. Texts use the same words again and again, and most have no
// lemma that a table asks for, which takes several looks to see.
func (d *document) lemmasOf(lower string) []int32 {
	ids, ok := d.room.lemmas[lower]
	if !ok {
		if len(d.room.lemmas) == mostWords {
			clear(d.room.lemmas)
		}
		ids = d.lemmas(lower)
		d.room.lemmas[strings.Clone(lower)] = ids // of the text itself nothing is kept
	}
	return ids
}

// sentence makes the room free for another sentence and gives the map for what is found in it.
func (m *room) sentence() map[tie]*candidate {
	clear(m.found)
	m.candidates = m.candidates[:0]
	return m.found
}

// candidate keeps a candidate of the sentence. Where there is no more room it takes new; the
// candidates before stay where they are.
func (m *room) candidate(x candidate) *candidate {
	if len(m.candidates) == cap(m.candidates) {
		m.candidates = make([]candidate, 0, max(64, 2*cap(m.candidates)))
	}
	m.candidates = append(m.candidates, x)
	return &m.candidates[len(m.candidates)-1]
}
