package encode

import (
	"testing"

	"pgregory.net/rapid"
)

// TestWindowsHoldEverySentence: sentences come in order, each counts once, and
// a window fits unless it is a single overlong sentence without context.
func TestWindowsHoldEverySentence(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		pieces := rapid.SliceOf(rapid.IntRange(0, 260)).Draw(t, "pieces")
		per := rapid.IntRange(1, 4).Draw(t, "per window")
		next := 0
		for _, w := range Windows(nil, pieces, 0, per) {
			size := 0
			for _, n := range pieces[w.Context:w.End] {
				size += n
			}
			switch {
			case w.First != next || w.End <= w.First || w.End-w.First > per:
				t.Fatalf("window %+v after sentence %d", w, next)
			case w.Context < w.First-1 || w.Context > w.First:
				t.Fatalf("context of %+v", w)
			case size > room && w.End-w.Context > 1:
				t.Fatalf("window %+v has %d pieces", w, size)
			}
			next = w.End
		}
		if next != len(pieces) {
			t.Fatalf("%d of %d sentences", next, len(pieces))
		}
	})
}
