package syntax

import (
	"bytes"
	"compress/gzip"
	_ "embed"
	"encoding/binary"
	"fmt"
	"io"
	"math/bits"
	"sync"

	"geokg/extract/mapped"
)

// The weights were trained by train_test.go on UD English-EWT (CC BY-SA 4.0)
// and UD English-GUM without its non-commercial genres (CC BY and CC BY-SA by
// text), and on trees that a larger parser found in news (text CC BY-SA 4.0,
// Wikipedia). As a work derived from them the file weights.gz is offered under
// CC BY-SA 4.0.
//
//go:embed weights.gz
var weights []byte

// table holds the weights of a linear classifier: rows that features hash to.
// Nine in ten weights are 0 and not stored, so that the rows stay in the caches.
type table struct {
	classes int
	mask    uint32 // rows - 1, rows being a power of two
	at      []byte // where a row begins in weights, four bytes each
	weights []byte // as in the file: how many a row has, then class and weight of each
}

// newTable finds the rows in weights, the rest of a file, and gives what
// follows them.
func newTable(classes int, rows uint32, weights []byte) (t table, rest []byte, err error) {
	if rows == 0 || rows&(rows-1) != 0 || rows > 1<<22 {
		return t, nil, fmt.Errorf("%d rows, want a power of two", rows)
	}
	t = table{classes: classes, mask: rows - 1, at: make([]byte, 4*rows)}
	end := 0
	for r := range rows {
		binary.LittleEndian.PutUint32(t.at[4*r:], uint32(end))
		if end >= len(weights) || len(weights) < end+1+2*int(weights[end]) {
			return t, nil, io.ErrUnexpectedEOF
		}
		for pairs := t.row(weights, r); len(pairs) > 1; pairs = pairs[2:] {
			if int(pairs[0]) >= classes {
				return t, nil, fmt.Errorf("class %d, want less than %d", pairs[0], classes)
			}
		}
		end += 1 + 2*int(weights[end])
	}
	t.weights = weights[:end:end]
	return t, weights[end:], nil
}

// row gives the classes and weights of a row, in turn.
func (t *table) row(weights []byte, r uint32) []byte {
	row := weights[t.begin(r):]
	return row[1:][:2*int(row[0])]
}

// begin is where row r begins in weights.
func (t *table) begin(r uint32) uint32 { return binary.LittleEndian.Uint32(t.at[4*r:]) }

// settle moves the table, which is to stay, to memory of its own.
func (t *table) settle() {
	room := mapped.NewRoom[byte](len(t.at) + len(t.weights))
	at, weights := room.Take(len(t.at)), room.Take(len(t.weights))
	copy(at, t.at)
	copy(weights, t.weights)
	t.at, t.weights = at, weights
}

// score sums the rows of the features into scores, which has a value a class.
// It finds all rows before it reads one: the processor then fetches them at
// the same time, for most lie outside of its caches.
func (t *table) score(features []uint32, scores []int32) {
	var begin, size [maxFeatures]uint32
	var sum [1 << 8]int32
	for i, f := range features {
		begin[i] = t.begin(f & t.mask)
	}
	for i, at := range begin[:len(features)] {
		size[i] = uint32(t.weights[at])
	}
	for i := range features {
		for pairs := t.weights[begin[i]+1:][:2*size[i]]; len(pairs) > 1; pairs = pairs[2:] {
			sum[pairs[0]] += int32(int8(pairs[1]))
		}
	}
	copy(scores[:t.classes], sum[:])
}

// maxFeatures is how many features a state or a word has at most.
const maxFeatures = max(featureCount, tagFeatures)

// Parser holds the weights; make it with Load.
type Parser struct {
	tags  table
	moves *lines
	sure  map[uint32]uint8 // frequent words that nearly always have one tag
}

// Load gives the parser. The embedded weights are unpacked once, which costs
// some tens of milliseconds; all who ask share them.
func Load() (*Parser, error) { return loaded() }

var loaded = sync.OnceValues(unpack)

func unpack() (*Parser, error) {
	p, err := read(bytes.NewReader(weights))
	if err != nil {
		return nil, fmt.Errorf("parser weights: %w", err)
	}
	mapped.Release(weights)
	return p, nil
}

// The file is gzip over: for both tables the number of rows as uint32, then for
// each row a byte that says how many of its weights are not 0 and two bytes for
// each of them, class and weight; then the number of sure words as uint32, and
// word hash and tag of each. Numbers are little-endian.
func read(in io.Reader) (*Parser, error) {
	unpacked, err := gzip.NewReader(in)
	if err != nil {
		return nil, err
	}
	var b bytes.Buffer
	b.Grow(6 << 20) // about what it takes, so that little is copied
	if _, err := b.ReadFrom(unpacked); err != nil {
		return nil, err
	}
	file := b.Bytes()
	number := func() (n uint32) {
		if len(file) < 4 {
			err = io.ErrUnexpectedEOF
			return 0
		}
		n, file = binary.LittleEndian.Uint32(file), file[4:]
		return n
	}
	p := &Parser{sure: map[uint32]uint8{}}
	var moves table
	for _, t := range []struct {
		*table
		classes int
	}{{&p.tags, len(tagNames)}, {&moves, transitions}} {
		rows := number()
		if err != nil {
			return nil, err
		}
		if *t.table, file, err = newTable(t.classes, rows, file); err != nil {
			return nil, err
		}
	}
	if p.moves, err = newLines(&moves); err != nil {
		return nil, err
	}
	p.tags.settle() // that the file can go
	for range number() {
		word := number()
		if err != nil || len(file) == 0 {
			return nil, io.ErrUnexpectedEOF
		}
		if int(file[0]) >= len(tagNames) {
			return nil, fmt.Errorf("tag %d, want less than %d", file[0], len(tagNames))
		}
		p.sure[word], file = file[0], file[1:]
	}
	return p, err
}

// hashWord is FNV-1a over the word's bytes.
func hashWord(s string) uint32 {
	h := uint32(2166136261)
	for i := range len(s) {
		h = (h ^ uint32(s[i])) * 16777619
	}
	return h
}

// mix joins a template's number and three values into a feature.
func mix(template, a, b, c uint32) uint32 {
	h := stir(stir(stir(template*0x9E3779B1+0x85EBCA6B, a), b), c)
	h ^= h >> 16
	h *= 0x85EBCA6B
	return h ^ h>>13
}

func stir(h, v uint32) uint32 {
	return bits.RotateLeft32(h^v*0xCC9E2D51, 15)*(5*0x1B873593) + 0xE6546B64
}
