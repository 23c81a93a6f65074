package encode

// room is the number of pieces that a window has beside [CLS] and [SEP].
const room = MaxPieces - 2

// Window is a run of sentences to be read together.
type Window struct {
	Context int // first sentence read; Context < First where there is context only read along
	First   int // first sentence whose vectors count
	End     int // sentence after the last
}

// Windows appends to dst the windows of a text whose sentences have the given
// numbers of pieces, from one sentence on: as many as fit, at most perWindow,
// with the sentence before as context where there is room for it too. Each of
// these sentences counts in exactly one window.
func Windows(dst []Window, pieces []int, from, perWindow int) []Window {
	for first := from; first < len(pieces); {
		w := Window{Context: first, First: first, End: first + 1}
		size := pieces[first]
		if first > 0 && size+pieces[first-1] <= room {
			w.Context--
			size += pieces[first-1]
		}
		for w.End < len(pieces) && w.End-w.First < perWindow && size+pieces[w.End] <= room {
			size += pieces[w.End]
			w.End++
		}
		dst = append(dst, w)
		first = w.End
	}
	return dst
}

// slice is a run of pieces that the encoder reads in one go: a window or, where
// that is too long, a part of it.
type slice struct {
	pieces   []Piece
	to       int // row of the output where the kept rows go
	keepFrom int // rows kept, [CLS] being row 0
	keepEnd  int
	looks    int // first of its watched pieces in the encoder's attention, and the end
	looksEnd int
}

func (s slice) rows() int { return len(s.pieces) + 2 }

// overlap is the number of pieces that two parts of an overlong window share.
// Each part gives the half of them that is nearer to its middle.
const overlap = 64

// appendSlices cuts a window whose rows go to row to and following.
func appendSlices(dst []slice, pieces []Piece, to int) []slice {
	for from := 0; ; from += room - overlap {
		s := slice{pieces: pieces[from:min(from+room, len(pieces))], to: to + from}
		s.keepEnd = s.rows()
		if from > 0 {
			s.keepFrom = 1 + overlap/2
			s.to += s.keepFrom
		}
		last := from+len(s.pieces) == len(pieces)
		if !last {
			s.keepEnd -= 1 + overlap/2
		}
		dst = append(dst, s)
		if last {
			return dst
		}
	}
}
