package entity

import (
	"fmt"
	"slices"

	"geokg/extract/encode"
	"geokg/extract/nn"
)

// Kind is a class of words that the encoder's mention head tells apart: the
// entity types, and what may stand for one.
type Kind uint8

// The kinds, in the order of the head's outputs.
const (
	KindPerson Kind = iota
	KindCountry
	KindOrganization
	KindArmedGroup
	KindPlace
	KindNationality
	KindPronoun
	KindRole
	Kinds = int(KindRole) + 1
)

// Tagger is the mention head: for every word piece and kind, whether a mention
// of that kind begins there, goes on, or neither. It is read-only.
type Tagger struct {
	path nn.Path
	head *nn.Linear
}

// NewTagger takes the head from the weights that were trained with the encoder.
func NewTagger(path nn.Path, w *encode.Tensors) (*Tagger, error) {
	weight, err := w.F32("mention.w", Kinds*3, encode.Dim)
	if err != nil {
		return nil, fmt.Errorf("mention head: %w", err)
	}
	bias, err := w.F32("mention.b", Kinds*3)
	if err != nil {
		return nil, fmt.Errorf("mention head: %w", err)
	}
	l, err := nn.NewLinear(path, weight, bias, encode.Dim)
	if err != nil {
		return nil, fmt.Errorf("mention head: %w", err)
	}
	return &Tagger{path, l}, nil
}

// Tags are what the head says of the pieces of one sentence.
type Tags struct {
	p []float32 // [pieces][Kinds][3] probabilities: outside, begins, goes on
}

// Tags computes them. They are put into room, behind what is there, and what is then there is
// given back for those of the next sentence.
func (t *Tagger) Tags(room []float32, s encode.Sentence) (Tags, []float32) {
	n := len(s.Pieces) * Kinds * 3
	room = slices.Grow(room, n)[:len(room)+n]
	out := room[len(room)-n:]
	t.head.Apply(out, s.Rows())
	var x [8]float32
	for i := 0; i < len(out); i += 3 {
		// Three numbers, padded to a vector's width.
		x = [8]float32{out[i], out[i+1], out[i+2], -1e9, -1e9, -1e9, -1e9, -1e9}
		t.path.Softmax(x[:])
		copy(out[i:], x[:3])
	}
	return Tags{out}, room
}

// In is the probability that piece i belongs to a mention of the kind.
func (t Tags) In(i int, k Kind) float32 { return 1 - t.p[(i*Kinds+int(k))*3] }

// Share gives for each kind the mean of In over pieces first to end-1.
func (t Tags) Share(first, end int) (out [Kinds]float32) {
	for i := first; i < end; i++ {
		for k := range Kinds {
			out[k] += t.In(i, Kind(k))
		}
	}
	for k := range out {
		out[k] /= float32(max(1, end-first))
	}
	return out
}
