package encode

import (
	"math"
	"slices"
	"strconv"

	"geokg/extract/text"
)

// lookFrom is the first of the layers whose attention is kept; what the layers
// before it look at hardly tells more.
const lookFrom = 3

// Looks is how many numbers tell of the attention between two spans: those of
// each kept layer and head for what the first pays the second, and as many for
// what the second pays the first.
const Looks = 2 * looks

const looks = (layers - lookFrom) * heads

// LookName names number h of the first half of the looks by layer and head,
// both from 1: "4.1".
func LookName(h int) string {
	return strconv.Itoa(lookFrom+1+h/heads) + "." + strconv.Itoa(1+h%heads)
}

// Attention is what the encoder has paid watched pieces and what they have paid
// others of their windows. It stays valid until the next call of the encoder.
type Attention struct{ looks []look }

// look is the attention of one watched piece.
type look struct {
	piece  Piece
	row    int // of its window, row 0 being [CLS]
	window []Piece
	paid   []share // [looks][rows] by the piece
	got    []share // [looks][rows] by the piece from each row
}

// share is a share of attention in parts of fullShare, to take half the room.
type share uint16

const fullShare = math.MaxUint16

func shareOf(v float32) share { return share(float32(v*fullShare) + 0.5) }

func (l *look) rows() int { return len(l.window) + 2 }

// Watch has Encode keep the attention of the pieces that are one of some words,
// lower case, for Attention. Words of several pieces are not watched.
func (e *Encoder) Watch(words []string) {
	e.watched = map[int32]bool{}
	for _, w := range words {
		if id, ok := e.m.tokenizer.first[w]; ok {
			e.watched[id] = true
		}
	}
}

// Attention gives what the last call of Sentences has kept.
func (e *Encoder) Attention() *Attention { return &e.attention }

// Of tells whether the attention of a piece of the span has been kept.
func (a *Attention) Of(span text.Span) bool { return a.look(span) != nil }

func (a *Attention) look(span text.Span) *look {
	if a == nil {
		return nil
	}
	i, ok := slices.BinarySearchFunc(a.looks, span.Start, func(l look, start int) int { return l.piece.Start - start })
	if !ok {
		return nil
	}
	return &a.looks[i]
}

// Between sets dst to the attention between a watched span and another one: the
// sum of what the first pays the pieces of the other, and the mean of what
// these pay it. It is false where they were not read together.
func (a *Attention) Between(dst *[Looks]float32, watched, other text.Span) bool {
	l := a.look(watched)
	if l == nil {
		return false
	}
	first, end, ok := Sentence{Pieces: l.window}.Range(other)
	if !ok {
		return false
	}
	rows, n := l.rows(), float32((end-first)*fullShare)
	for h := range looks {
		var paid, got int
		for r := h*rows + first + 1; r < h*rows+end+1; r++ {
			paid += int(l.paid[r])
			got += int(l.got[r])
		}
		dst[h], dst[looks+h] = float32(paid)/fullShare, float32(got)/n
	}
	return true
}

// watch notes the watched pieces of a window that is read as one slice. What
// was in the window before as well has its attention there.
func (e *Encoder) watch(s *slice) {
	a := &e.attention
	s.looks = len(a.looks)
	for i, p := range s.pieces {
		oneWord := i+1 == len(s.pieces) || s.pieces[i+1].Word != p.Word
		if oneWord && e.watched[p.ID] && (len(a.looks) == 0 || a.looks[len(a.looks)-1].piece.Start < p.Start) {
			a.looks = append(a.looks, look{piece: p, row: i + 1, window: s.pieces})
		}
	}
	s.looksEnd = len(a.looks)
}

// makeRoom gives the attention of watched pieces a place.
func (e *Encoder) makeRoom() {
	size, all := 0, e.attention.looks
	for _, l := range all {
		size += 2 * looks * l.rows()
	}
	if cap(e.lookRoom) < size {
		e.lookRoom = make([]share, size+size/2)
	}
	free := e.lookRoom[:size]
	for i := range all {
		l := &all[i]
		n := looks * l.rows()
		l.paid, l.got, free = free[:n], free[n:2*n], free[2*n:]
	}
}

// keep notes the weights of attention of a row of a slice, those of number h
// of the kept layers and heads.
func (a *Attention) keep(s slice, h, row int, weights []float32) {
	for k := s.looks; k < s.looksEnd; k++ {
		l := &a.looks[k]
		n := l.rows()
		l.got[h*n+row] = shareOf(weights[l.row])
		if row == l.row {
			for r, v := range weights {
				l.paid[h*n+r] = shareOf(v)
			}
		}
	}
}
