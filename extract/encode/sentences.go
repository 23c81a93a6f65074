package encode

import "geokg/extract/text"

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
const inWindow = 3

// Sentences reads those sentences of a document that are wanted; the others
// have no pieces in the result, though one that stands before a wanted
// sentence is read as its context.
func (e *Encoder) Sentences(doc string, s []text.Sentence, want func(i int) bool) []Sentence {
	out := make([]Sentence, len(s))
	var windows [][]Piece
	type place struct{ window, from, to int }
	places := make([]place, len(s))
	var last, ahead []Piece // pieces of the sentence before, and of this one
	at := -1                // the sentence that last holds the pieces of
	read := func(i int) []Piece {
		if at == i {
			return last
		}
		last, at = e.pieces(nil, doc, s[i].Span), i
		return last
	}
	var window []Piece
	count := 0
	flush := func() {
		if count > 0 {
			windows = append(windows, window)
		}
		window, count = nil, 0
	}
	for i := range s {
		if !want(i) {
			flush()
			continue
		}
		ahead = e.pieces(nil, doc, s[i].Span)
		if count > 0 && (count == inWindow || len(window)+len(ahead) > room) {
			flush()
		}
		if count == 0 && i > 0 {
			if before := read(i - 1); len(before)+len(ahead) <= room {
				window = append(window, before...)
			}
		}
		places[i] = place{len(windows), len(window), len(window) + len(ahead)}
		window = append(window, ahead...)
		out[i].Pieces = ahead
		last, at = ahead, i
		count++
	}
	flush()
	e.Encode(windows)
	for i := range s {
		if p := places[i]; len(out[i].Pieces) > 0 {
			out[i].rows = e.Rows(p.window)[p.from*Dim : (p.to+2)*Dim]
		}
	}
	return out
}

func (e *Encoder) pieces(dst []Piece, doc string, p text.Span) []Piece {
	dst = e.m.tokenizer.Pieces(dst, p.Of(doc))
	for i := range dst {
		dst[i].Start += p.Start
		dst[i].End += p.Start
	}
	return dst
}
