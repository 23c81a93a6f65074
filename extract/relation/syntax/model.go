package syntax

import (
	"bufio"
	"bytes"
	"compress/gzip"
	_ "embed"
	"encoding/binary"
	"fmt"
	"io"
)

// The weights were trained by train_test.go on UD English-EWT (CC BY-SA 4.0)
// and UD English-GUM without its non-commercial genres (CC BY and CC BY-SA by
// text), and on trees that a larger parser found in news (text CC BY-SA 4.0,
// Wikipedia). As a work derived from them the file weights.gz is offered under
// CC BY-SA 4.0.
//
//go:embed weights.gz
var weights []byte

// table holds the weights of a linear classifier: rows that features hash to,
// of one byte a class, 128 more than the weight, and padded to whole words, so
// that eight classes are summed at a time.
type table struct {
	classes int
	stride  int    // bytes a row
	mask    uint32 // rows - 1, rows being a power of two
	rows    []byte
}

// maxFeatures is how many rows a 16-bit lane can sum.
const maxFeatures = 1 << 8

// The compiler checks that no state has more.
var _ [maxFeatures - featureCount]struct{}

// emptyTable has no weight but 0.
func emptyTable(classes int, mask uint32) table {
	t := table{classes: classes, stride: (classes + 7) / 8 * 8, mask: mask}
	t.rows = bytes.Repeat([]byte{128}, (int(mask)+1)*t.stride)
	return t
}

// fill reads the weights of all rows.
func (t *table) fill(z *bufio.Reader) error {
	var entry [2 * 256]byte
	for at := 0; at < len(t.rows); at += t.stride {
		n, err := z.ReadByte()
		if err != nil {
			return err
		}
		pairs := entry[:2*int(n)]
		if _, err := io.ReadFull(z, pairs); err != nil {
			return err
		}
		for ; len(pairs) > 0; pairs = pairs[2:] {
			if int(pairs[0]) >= t.classes {
				return fmt.Errorf("class %d, want less than %d", pairs[0], t.classes)
			}
			t.rows[at+int(pairs[0])] = pairs[1] ^ 128
		}
	}
	return nil
}

// score sums the rows of the features into scores, which has a value a class.
func (t *table) score(features []uint32, scores []int32) {
	const even = 0x00FF00FF00FF00FF // every second byte: four 16-bit lanes
	var low, high [(transitions + 7) / 8]uint64
	words := t.stride / 8
	for _, f := range features {
		row := t.rows[int(f&t.mask)*t.stride:][:t.stride]
		for k := range words {
			x := binary.LittleEndian.Uint64(row[8*k:])
			low[k] += x & even
			high[k] += x >> 8 & even
		}
	}
	bias := int32(128 * len(features))
	for c := range scores[:t.classes] {
		lane := low[c/8]
		if c&1 == 1 {
			lane = high[c/8]
		}
		scores[c] = int32(lane>>(c%8/2*16)&0xFFFF) - bias
	}
}

// Parser holds the weights; make it with Load.
type Parser struct {
	tags  table
	moves table
	sure  map[uint32]uint8 // frequent words that nearly always have one tag
}

// Load unpacks the embedded weights. It costs some tens of milliseconds, so
// load once.
func Load() (*Parser, error) {
	p, err := read(bytes.NewReader(weights))
	if err != nil {
		return nil, fmt.Errorf("parser weights: %w", err)
	}
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
	z := bufio.NewReaderSize(unpacked, 1<<16)
	p := &Parser{sure: map[uint32]uint8{}}
	for _, t := range []struct {
		*table
		classes int
	}{{&p.tags, len(tagNames)}, {&p.moves, transitions}} {
		var rows uint32
		if err := binary.Read(z, binary.LittleEndian, &rows); err != nil {
			return nil, err
		}
		if rows == 0 || rows&(rows-1) != 0 || rows > 1<<22 {
			return nil, fmt.Errorf("%d rows, want a power of two", rows)
		}
		*t.table = emptyTable(t.classes, rows-1)
		if err := t.fill(z); err != nil {
			return nil, err
		}
	}
	var n uint32
	if err := binary.Read(z, binary.LittleEndian, &n); err != nil {
		return nil, err
	}
	for range n {
		var entry struct {
			Word uint32
			Tag  uint8
		}
		if err := binary.Read(z, binary.LittleEndian, &entry); err != nil {
			return nil, err
		}
		if int(entry.Tag) >= len(tagNames) {
			return nil, fmt.Errorf("tag %d, want less than %d", entry.Tag, len(tagNames))
		}
		p.sure[entry.Word] = entry.Tag
	}
	return p, nil
}

// hashWord is FNV-1a over the word's bytes.
func hashWord(s string) uint32 {
	h := uint32(2166136261)
	for i := range len(s) {
		h = (h ^ uint32(s[i])) * 16777619
	}
	return h
}

// mix joins a template's number and up to three values into a feature.
func mix(template, a, b, c uint32) uint32 {
	h := template*0x9E3779B1 + 0x85EBCA6B
	for _, v := range [3]uint32{a, b, c} {
		h ^= v * 0xCC9E2D51
		h = (h<<15 | h>>17) * 0x1B873593
		h = h*5 + 0xE6546B64
	}
	h ^= h >> 16
	h *= 0x85EBCA6B
	return h ^ h>>13
}
