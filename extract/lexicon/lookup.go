package lexicon

// Lookup holds what is known of words, as a map does. Most words that a text asks for are in none
// of the tables, and of nine in ten of these the first letter, the last and the length together tell
// so: the map need not be read then, whose memory the processor seldom has at hand.
type Lookup[V any] struct {
	rows   map[string]V
	shapes [shapes / 64]uint64 // a bit for each shape that a word in it has
}

// shapes is how many shapes of words are told apart.
const shapes = 1 << 10

// shape numbers a word's first letter, last letter and length.
func shape(word string) uint {
	n := len(word)
	if n == 0 {
		return 0
	}
	return (uint(word[0])*37 + uint(word[n-1])*101 + uint(n)*331) % shapes
}

// Set sets what is known of a word.
func (l *Lookup[V]) Set(word string, v V) {
	if l.rows == nil {
		l.rows = map[string]V{}
	}
	l.rows[word] = v
	s := shape(word)
	l.shapes[s/64] |= 1 << (s % 64)
}

// Of gives what is known of a word: nothing, the zero V, of one that has not been set.
func (l *Lookup[V]) Of(word string) (v V) {
	if s := shape(word); l.shapes[s/64]&(1<<(s%64)) == 0 {
		return v
	}
	return l.rows[word]
}

// Len is how many words have been set.
func (l *Lookup[V]) Len() int { return len(l.rows) }
