package encode

import (
	"slices"

	"geokg/extract/text"
)

// Sentence is what the encoder makes of one sentence. Its rows stay valid
// until the next call of the encoder.
type Sentence struct {
	Pieces []Piece   // offsets are bytes of the document's text
	rows   []float32 // [len(Pieces)+2][Dim], the first and last being what stands around
}

// Row is the vector of piece i, Dim numbers. Piece -1 is what stands before
// the sentence in its window and piece len(Pieces) what stands after: a piece
// of another sentence, or one of the marks at a window's ends.
func (s Sentence) Row(i int) []float32 { return s.rows[(i+1)*Dim:][:Dim:Dim] }

// Rows are the vectors of all pieces, one after another.
func (s Sentence) Rows() []float32 { return s.rows[Dim : len(s.rows)-Dim] }

// Range gives the pieces that share a byte with the span, first and one past
// the last; ok is false where none does.
func (s Sentence) Range(p text.Span) (first, end int, ok bool) {
	for i, k := range s.Pieces {
		if k.End <= p.Start {
			continue
		}
		if k.Start >= p.End {
			break
		}
		if !ok {
			first, ok = i, true
		}
		end = i + 1
	}
	return first, end, ok
}

// inWindow is how many sentences are read together at most: as many as the
// training recipe puts together.
const inWindow = 5

// Sentences reads those sentences of a document that are wanted; the others
// have no pieces in the result, though one that stands before a wanted
// sentence is read as its context.
func (e *Encoder) Sentences(doc string, s []text.Sentence, want func(i int) bool) []Sentence {
	pieces, sizes := make([][]Piece, len(s)), make([]int, len(s))
	for i := range s {
		if want(i) || i+1 < len(s) && want(i+1) {
			pieces[i] = e.pieces(doc, s[i].Span)
			sizes[i] = len(pieces[i])
		}
	}
	var windows []Window
	for i := 0; i < len(s); i++ {
		if !want(i) {
			continue
		}
		end := i + 1
		for end < len(s) && want(end) {
			end++
		}
		windows = Windows(windows, sizes[:end], i, inWindow)
		i = end
	}
	e.Encode(joined(windows, pieces))
	out := make([]Sentence, len(s))
	for w, x := range windows {
		at := 0
		for i := x.Context; i < x.End; i++ {
			if i >= x.First {
				out[i] = Sentence{pieces[i], e.Rows(w)[at*Dim : (at+sizes[i]+2)*Dim]}
			}
			at += sizes[i]
		}
	}
	return out
}

// joined are the pieces of each window.
func joined(windows []Window, pieces [][]Piece) [][]Piece {
	out := make([][]Piece, len(windows))
	for w, x := range windows {
		out[w] = slices.Concat(pieces[x.Context:x.End]...)
	}
	return out
}

func (e *Encoder) pieces(doc string, p text.Span) []Piece {
	out := e.m.tokenizer.Pieces(nil, p.Of(doc))
	for i := range out {
		out[i].Start += p.Start
		out[i].End += p.Start
	}
	return out
}
