package entity

// A vocabulary numbers the folded words of all tables; 0 is a word of none.
type vocabulary struct{ ids map[string]uint32 }

func newVocabulary(size int) *vocabulary { return &vocabulary{make(map[string]uint32, size)} }

// add gives the number of a folded word, a new one where it has none yet.
func (v *vocabulary) add(folded string) uint32 {
	id, ok := v.ids[folded]
	if !ok {
		id = uint32(len(v.ids)) + 1
		v.ids[folded] = id
	}
	return id
}

// of gives the number of a folded word, 0 where no table has it.
func (v *vocabulary) of(folded string) uint32 { return v.ids[folded] }

// A trie holds names of several words; every name leads to values.
type trie struct {
	next  map[uint64]uint32 // node and word → node
	first []int32           // node → its first entry, 0 for none
	list  []entry           // from 1
}

// An entry is one spelling of a name.
type entry struct {
	value int32  // what it stands for: an index of the trie's owner
	more  int32  // the next entry of the node, 0 for none
	caps  uint32 // pieces that must begin with a capital letter
	upper uint32 // pieces that must be written in capitals
}

func newTrie(size int) *trie {
	return &trie{next: make(map[uint64]uint32, size), first: make([]int32, 1, size), list: make([]entry, 1, size)}
}

// add enters a name, given as word numbers.
func (t *trie) add(words []uint32, e entry) {
	node := uint32(0)
	for _, w := range words {
		key := uint64(node)<<32 | uint64(w)
		to, ok := t.next[key]
		if !ok {
			to = uint32(len(t.first))
			t.first = append(t.first, 0)
			t.next[key] = to
		}
		node = to
	}
	// Entries keep the order of the tables: the user's rows come first.
	last := &t.first[node]
	for *last != 0 {
		last = &t.list[*last].more
	}
	*last = int32(len(t.list))
	t.list = append(t.list, e)
}

// step follows one word from a node; ok is false where no name goes on so.
func (t *trie) step(node, word uint32) (to uint32, ok bool) {
	if word == 0 {
		return 0, false
	}
	to, ok = t.next[uint64(node)<<32|uint64(word)]
	return to, ok
}
