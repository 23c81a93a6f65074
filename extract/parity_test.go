package extract

import (
	"bufio"
	"encoding/json"
	"math"
	"os"
	"strings"
	"testing"
	"unicode/utf8"

	"geokg/extract/encode"
	"geokg/extract/entity"
	"geokg/extract/relation"
	"geokg/extract/text"
)

// parityCase is what the recipe's export.py computed for a sentence, in
// float32 with the rounded weights; HEADS.md explains the fields.
type parityCase struct {
	Context     []string
	Text        string
	Mentions    [][2]int // characters
	First, End  int
	IDs         []int32
	VectorFirst []float32 `json:"vector_first"`
	VectorLast  []float32 `json:"vector_last"`
	Pairs       []json.RawMessage
}

// TestParity holds the encoder and the heads to what the training program
// computes: equal pieces, vectors of cosine 0.99 and more, and relation logits
// that differ, root mean square, by less than 0.2. The rest is the rounding
// of activations to eight bits.
func TestParity(t *testing.T) {
	f, err := os.Open("train/parity.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	m, err := newModel()
	if err != nil {
		t.Fatal(err)
	}
	names, err := relationNames()
	if err != nil {
		t.Fatal(err)
	}
	w := m.worker()
	in := bufio.NewScanner(f)
	in.Buffer(nil, 1<<24)
	var sum float64
	var logits, sentences int
	for in.Scan() {
		var c parityCase
		if err := json.Unmarshal(in.Bytes(), &c); err != nil {
			t.Fatal(err)
		}
		sentences++
		d, s := parityDocument(c)
		got := w.encoder.Sentences(d, s, func(int) bool { return true })[len(s)-1]
		if len(got.Pieces) != c.End-c.First {
			t.Fatalf("%q: %d pieces, want %d", c.Text, len(got.Pieces), c.End-c.First)
		}
		for i, p := range got.Pieces {
			if p.ID != c.IDs[c.First+i] {
				t.Fatalf("%q: piece %d is %d, want %d", c.Text, i, p.ID, c.IDs[c.First+i])
			}
		}
		for _, v := range []struct{ got, want []float32 }{
			{got.Row(0), c.VectorFirst}, {got.Row(len(got.Pieces) - 1), c.VectorLast},
		} {
			if cos := cosine(v.got, v.want); cos < 0.99 {
				t.Errorf("%q: cosine %.4f", c.Text, cos)
			}
		}
		var places []relation.Place
		for i, p := range c.Mentions {
			first, end, ok := got.Range(text.Span{Start: s[len(s)-1].Start + bytesOf(c.Text, p[0]), End: s[len(s)-1].Start + bytesOf(c.Text, p[1])})
			if !ok {
				t.Fatalf("%q: no piece in characters %v", c.Text, p)
			}
			// The export takes the types and forms in turn.
			place := relation.Place{Range: relation.Range{First: first, End: end}, Form: entity.Form(i % 8)}
			place.Types[i%6] = 1
			places = append(places, place)
		}
		w.scorer.Pairs([]relation.Scene{{Sentence: got, Tags: w.tagger.Tags(got), Places: places}})
		for _, raw := range c.Pairs {
			var p struct {
				a, b   int
				logits []float64
			}
			if err := json.Unmarshal(raw, &[]any{&p.a, &p.b, &p.logits}); err != nil {
				t.Fatal(err)
			}
			for r := range names {
				diff := float64(w.scorer.Logit(0, p.a, p.b, r)) - p.logits[r]
				sum += diff * diff
				logits++
			}
		}
	}
	if sentences == 0 || logits == 0 {
		t.Fatal("train/parity.jsonl holds no sentences with pairs")
	}
	rms := math.Sqrt(sum / float64(logits))
	t.Logf("%d sentences, %d logits, root mean square difference %.3f", sentences, logits, rms)
	if rms > 0.2 {
		t.Errorf("logits differ by %.3f", rms)
	}
}

// parityDocument puts the context and the sentence into one text.
func parityDocument(c parityCase) (string, []text.Sentence) {
	var b strings.Builder
	var s []text.Sentence
	for i, x := range append(c.Context, c.Text) {
		if i > 0 {
			b.WriteByte(' ')
		}
		s = append(s, text.Sentence{Index: i, Span: text.Span{Start: b.Len(), End: b.Len() + len(x)}})
		b.WriteString(x)
	}
	return b.String(), s
}

func bytesOf(s string, characters int) int {
	at := 0
	for range characters {
		_, n := utf8.DecodeRuneInString(s[at:])
		at += n
	}
	return at
}

func cosine(a, b []float32) float64 {
	var ab, aa, bb float64
	for i := range encode.Dim {
		ab += float64(a[i]) * float64(b[i])
		aa += float64(a[i]) * float64(a[i])
		bb += float64(b[i]) * float64(b[i])
	}
	return ab / math.Sqrt(aa*bb)
}
