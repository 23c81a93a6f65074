package encode

import (
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"

	"geokg/extract/nn"
)

func model(t testing.TB, path nn.Path) *Model {
	m, err := Load(path, encoderWeights, vocabulary)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

var sentences = []string{
	"Iran supplied drones to Russia, Ukraine's foreign minister said on Tuesday.",
	"He denied it.",
	"The two countries signed an agreement on gas transit in Ankara, and NATO's secretary general welcomed the step, which Türkiye had asked for since 2019.",
	"",
	"!",
}

func texts(m *Model, sentences []string) [][]Piece {
	var w [][]Piece
	for _, s := range sentences {
		w = append(w, m.Tokenizer().Pieces(nil, s))
	}
	return w
}

// TestVectorsOfReference holds the vectors to those of a plain computation in
// float64 (reference_test.go): what int8 activations cost is all that differs.
func TestVectorsOfReference(t *testing.T) {
	m := model(t, best())
	e := m.NewEncoder()
	windows := texts(m, sentences[:2])
	e.Encode(windows)
	var sum, n float64
	for w, pieces := range windows {
		want := reference(t, m, pieces)
		for i, v := range want {
			c := cosine(e.Row(w, i-1), v)
			if c < 0.99 {
				t.Errorf("window %d row %d: cosine %.4f", w, i, c)
			}
			sum += c
			n++
		}
	}
	if sum/n < 0.995 {
		t.Errorf("mean cosine %.4f, want at least 0.995", sum/n)
	}
	t.Logf("mean cosine %.5f", sum/n)
}

func best() nn.Path {
	paths := nn.Available()
	return paths[len(paths)-1]
}

func cosine(a []float32, b []float64) float64 {
	var ab, aa, bb float64
	for i, v := range a {
		ab += float64(v) * b[i]
		aa += float64(v) * float64(v)
		bb += b[i] * b[i]
	}
	return ab / math.Sqrt(aa*bb)
}

func TestEveryPathGivesTheSameVectors(t *testing.T) {
	var want []float32
	for _, path := range nn.Available() {
		m := model(t, path)
		e := m.NewEncoder()
		e.Encode(texts(m, sentences))
		if path == nn.Portable {
			want = slices.Clone(e.out)
		} else if !slices.Equal(e.out, want) {
			t.Errorf("%v gives other vectors than %v", path, nn.Portable)
		}
	}
}

// TestWindowsStandAlone: a window's vectors do not depend on its neighbours.
func TestWindowsStandAlone(t *testing.T) {
	m := model(t, best())
	e := m.NewEncoder()
	windows := texts(m, sentences)
	windows = append(windows, windows...)
	e.Encode(windows)
	var together [][]float32
	for w := range windows {
		together = append(together, slices.Clone(e.Rows(w)))
	}
	for w, pieces := range windows {
		e.Encode([][]Piece{pieces})
		if got := e.Rows(0); len(got) != (len(pieces)+2)*Dim || !slices.Equal(got, together[w]) {
			t.Errorf("window %d differs when encoded alone", w)
		}
	}
	e.Encode(nil)
}

// TestCaseMatters: the case of a piece goes into its vector as soon as the case
// tensor is trained; here it is set by hand.
func TestCaseMatters(t *testing.T) {
	m := model(t, best())
	m.cased = slices.Clone(m.cased)
	m.cased[int(Upper)*Dim+7] += 1
	e := m.NewEncoder()
	e.Encode(texts(m, []string{"us forces", "US forces"}))
	if slices.Equal(e.Row(0, 0), e.Row(1, 0)) {
		t.Error("US and us have one vector")
	}
}

// TestOverlongWindow: parts of an overlong window cover every piece, and far
// from a cut the vectors are those of the part.
func TestOverlongWindow(t *testing.T) {
	m := model(t, best())
	e := m.NewEncoder()
	for _, n := range []int{room - 1, room, room + 1, 2 * room} {
		pieces := m.Tokenizer().Pieces(nil, strings.Repeat("a b , ", n))[:n]
		e.Encode([][]Piece{nil, pieces, nil})
		for i := -1; i <= n; i++ {
			if v := e.Row(1, i); slices.Max(v) == 0 && slices.Min(v) == 0 {
				t.Errorf("%d pieces: no vector for piece %d", n, i)
			}
		}
		first := slices.Clone(e.Row(1, 20))
		e.Encode([][]Piece{pieces[:min(n, room)]})
		if !slices.Equal(first, e.Row(0, 20)) {
			t.Errorf("%d pieces: piece 20 is not from the first part", n)
		}
		clear(e.out[:cap(e.out)])
	}
}

func TestSlicesCoverEveryRowOnce(t *testing.T) {
	for n := range 900 {
		next := 5
		for _, s := range appendSlices(nil, make([]Piece, n), 5) {
			if s.rows() > MaxPieces || s.to != next || s.keepFrom > s.keepEnd {
				t.Fatalf("%d pieces: slice of %d rows goes to row %d, want %d", n, s.rows(), s.to, next)
			}
			next += s.keepEnd - s.keepFrom
		}
		if next != 5+n+2 {
			t.Fatalf("%d pieces fill %d rows", n, next-5)
		}
	}
}

func TestEncodeAllocatesNothing(t *testing.T) {
	m := model(t, best())
	e := m.NewEncoder()
	windows := texts(m, sentences)
	var pieces []Piece
	run := func() {
		pieces = m.Tokenizer().Pieces(pieces[:0], sentences[2])
		e.Encode(windows)
	}
	run()
	if n := testing.AllocsPerRun(3, run); n != 0 {
		t.Errorf("%v allocations", n)
	}
}

func BenchmarkEncode(b *testing.B) {
	for _, path := range nn.Available() {
		b.Run(path.String(), func(b *testing.B) {
			m := model(b, path)
			e := m.NewEncoder()
			windows, words := texts(m, sentences), 0
			for _, s := range sentences {
				words += len(strings.Fields(s))
			}
			for b.Loop() {
				e.Encode(windows)
			}
			b.ReportMetric(float64(words)*float64(b.N)/b.Elapsed().Seconds(), "words/s")
		})
	}
}

func BenchmarkDefault(b *testing.B) {
	for b.Loop() {
		if _, err := Default(); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkPieces(b *testing.B) {
	tok := tokenizer(b)
	text := strings.Join(sentences, " ")
	var pieces []Piece
	for b.Loop() {
		pieces = tok.Pieces(pieces[:0], text)
	}
	b.ReportMetric(float64(len(strings.Fields(text)))*float64(b.N)/b.Elapsed().Seconds(), "words/s")
}

func ExampleWindows() {
	// Sentences of 30, 40, 25 and 170 pieces, at most two a window.
	for _, w := range Windows(nil, []int{30, 40, 25, 170}, 0, 2) {
		fmt.Println(w.Context, w.First, w.End)
	}
	// Output:
	// 0 0 2
	// 1 2 3
	// 3 3 4
}
