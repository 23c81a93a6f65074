package encode

import (
	"math"
	"testing"

	"geokg/extract/text"
)

// TestAttentionOfWatchedPieces: what is kept is a share of what a piece pays,
// all shares of a window sum to one, and both directions are told apart.
func TestAttentionOfWatchedPieces(t *testing.T) {
	e := model(t, best()).NewEncoder()
	e.Watch([]string{"he", "its"})
	doc := "Ivan Petrov met Ann Lee. He thanked her. Kenya closed its border. The rest is silence."
	d := &text.Document{Text: doc}
	s := text.Split(d)
	e.Sentences(doc, s, func(i int) bool { return i == 1 || i == 2 })
	a := e.Attention()
	at := func(words string) text.Span { return spanOf(t, doc, words) }
	var ivan, ann, back, cls [Looks]float32
	if !a.Between(&ivan, at("He"), at("Ivan Petrov")) || !a.Between(&ann, at("He"), at("Ann Lee")) {
		t.Fatal("names of the sentence before are not seen")
	}
	if a.Of(at("her")) || a.Between(&back, at("her"), at("Ann Lee")) {
		t.Error("a word is watched that nobody asked for")
	}
	if !a.Of(at("its")) || a.Between(&back, at("its"), at("silence")) {
		t.Error("a sentence counts that is not read")
	}
	if ivan == ann {
		t.Error("two names get the same")
	}
	l := a.look(at("He"))
	whole := text.Span{Start: l.window[0].Start, End: l.window[len(l.window)-1].End}
	a.Between(&cls, at("He"), whole)
	for h := range looks {
		rest := float32(int(l.paid[h*l.rows()])+int(l.paid[(h+1)*l.rows()-1])) / fullShare // the marks at both ends
		if sum := cls[h] + rest; math.Abs(float64(sum)-1) > 1e-3 {
			t.Fatalf("head %d pays %g in all", h, sum)
		}
	}
	e.Watch(nil)
	e.Sentences(doc, s, func(int) bool { return true })
	if e.Attention().Of(at("He")) {
		t.Error("attention is kept though nothing is watched")
	}
}

func spanOf(t *testing.T, doc, words string) text.Span {
	t.Helper()
	for i := 0; i+len(words) <= len(doc); i++ {
		if doc[i:i+len(words)] == words {
			return text.Span{Start: i, End: i + len(words)}
		}
	}
	t.Fatalf("no %q", words)
	return text.Span{}
}
