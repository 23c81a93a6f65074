package syntax

import (
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
// of one signed byte a class.
type table struct {
	classes int
	mask    uint32 // rows - 1, rows being a power of two
	rows    []int8
}

func (t *table) score(features []uint32, scores []int32) {
	scores = scores[:t.classes]
	clear(scores)
	for _, f := range features {
		at := int(f&t.mask) * t.classes
		row := t.rows[at : at+t.classes]
		for i, w := range row {
			scores[i] += int32(w)
		}
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

// The file is gzip over: for both tables the rows as uint32, then the weights
// row by row; the number of sure words, then word hash and tag of each.
func read(in io.Reader) (*Parser, error) {
	z, err := gzip.NewReader(in)
	if err != nil {
		return nil, err
	}
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
		t.table.classes, t.mask, t.rows = t.classes, rows-1, make([]int8, int(rows)*t.classes)
		if err := binary.Read(z, binary.LittleEndian, t.rows); err != nil {
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
