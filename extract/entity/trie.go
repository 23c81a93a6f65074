package entity

import (
	"iter"
	"slices"
)

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

// same gives several folded words one number.
func (v *vocabulary) same(words []string) {
	for _, w := range words[1:] {
		v.ids[w] = v.add(words[0])
	}
}

// addWord is add for a word as it stands: it copies only what is new.
func (v *vocabulary) addWord(w string) uint32 {
	var room [48]byte
	b := appendFolded(room[:0], w)
	if len(b) == 0 {
		b = append(b, w...)
	}
	if id, ok := v.ids[string(b)]; ok {
		return id
	}
	return v.add(string(b))
}

// of gives the number of a folded word, 0 where no table has it.
func (v *vocabulary) of(folded string) uint32 { return v.ids[folded] }

// A trie holds names of several words; every name leads to values.
type trie struct {
	edges edges
	first []int32 // node → its first entry, 0 for none
	list  []entry // from 1
}

// An entry is one spelling of a name.
type entry struct {
	value int32  // what it stands for: an index of the trie's owner
	more  int32  // the next entry of the node, 0 for none
	caps  uint32 // pieces that must begin with a capital letter; see mixedCase
	upper uint32 // pieces that must be written in capitals
}

func newTrie(size int) *trie {
	return &trie{edges: newEdges(size), first: make([]int32, 1, size), list: make([]entry, 1, size)}
}

// trim gives back the room for names that have not come.
func (t *trie) trim() { t.first, t.list = slices.Clone(t.first), slices.Clone(t.list) }

// add enters a name, given as word numbers, and gives the node that it ends at.
func (t *trie) add(words []uint32, e entry) (node uint32) {
	for _, w := range words {
		to := t.edges.put(node, w, uint32(len(t.first)))
		if int(to) == len(t.first) {
			t.first = append(t.first, 0)
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
	return node
}

// node gives where a name ends; ok is false where no name goes so far.
func (t *trie) node(words []uint32) (node uint32, ok bool) {
	for _, w := range words {
		if node, ok = t.step(node, w); !ok {
			return 0, false
		}
	}
	return node, true
}

// values gives what a name stands for, given as word numbers, in the order of the tables; nothing
// for a name that they lack.
func (t *trie) values(words ...uint32) iter.Seq[int32] {
	return func(yield func(int32) bool) {
		node, ok := t.node(words)
		if !ok {
			return
		}
		for e := t.first[node]; e != 0; e = t.list[e].more {
			if !yield(t.list[e].value) {
				return
			}
		}
	}
}

// value gives the first of the values of a name.
func (t *trie) value(words ...uint32) (v int32, ok bool) {
	node, ok := t.node(words)
	if !ok || t.first[node] == 0 {
		return 0, false
	}
	return t.list[t.first[node]].value, true
}

// step follows one word from a node; ok is false where no name goes on so.
func (t *trie) step(node, word uint32) (to uint32, ok bool) {
	if word == 0 {
		return 0, false
	}
	to = t.edges.get(node, word)
	return to, to != 0
}

// edges maps a node and a word to a node: a hash table with linear probing,
// which loads and answers twice as fast as a Go map of the same.
type edges struct {
	keys []uint64 // 0 for an empty slot: word 0 is never an edge
	to   []uint32
	used int
}

func newEdges(size int) edges {
	n := 16
	for n < size*2 {
		n *= 2
	}
	return edges{keys: make([]uint64, n), to: make([]uint32, n)}
}

func (e *edges) slot(key uint64) int {
	mask := len(e.keys) - 1
	// Fibonacci hashing: the high bits of the product are the well mixed ones.
	i := int(key*0x9E3779B97F4A7C15>>32) & mask
	for e.keys[i] != 0 && e.keys[i] != key {
		i = (i + 1) & mask
	}
	return i
}

func (e *edges) get(node, word uint32) uint32 {
	return e.to[e.slot(uint64(node)<<32|uint64(word))]
}

// put gives where the edge leads; a new one leads to fresh.
func (e *edges) put(node, word, fresh uint32) uint32 {
	if e.used*2 >= len(e.keys) {
		old := *e
		*e = newEdges(len(old.keys))
		e.used = old.used
		for i, k := range old.keys {
			if k != 0 {
				at := e.slot(k)
				e.keys[at], e.to[at] = k, old.to[i]
			}
		}
	}
	key := uint64(node)<<32 | uint64(word)
	i := e.slot(key)
	if e.keys[i] == 0 {
		e.keys[i], e.to[i] = key, fresh
		e.used++
	}
	return e.to[i]
}
