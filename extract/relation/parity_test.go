package relation

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
	"geokg/extract/lexicon"
	"geokg/extract/text"
)

// parityCase is what the recipe's export.py computed for a sentence, in
// float32 with the rounded weights; HEADS.md explains the fields.
type parityCase struct {
	Context              []string
	Text                 string
	Mentions             [][2]int // characters
	First, End           int
	IDs                  []int32
	VectorFirst          []float32 `json:"vector_first"`
	VectorLast           []float32 `json:"vector_last"`
	Pairs                []json.RawMessage
	Claim                [4]int // subject, object, relation of one claim, and what is said of it:
	Status, Source, Time []float64
}

// TestParity holds the encoder and the heads to what the training program
// computes: equal pieces, vectors of cosine 0.99 and more, relation logits that
// differ, root mean square, by less than 0.2, logits of sources and times (every
// mention is taken for a time too) by less than 0.25, and probabilities of statuses
// by less than 0.15. The rest is the rounding of activations to eight bits.
func TestParity(t *testing.T) {
	f, err := os.Open("../train/parity.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	enc, tagger, scorer := model(t)
	in := bufio.NewScanner(f)
	in.Buffer(nil, 1<<24)
	var pairs, claims rms
	sentences := 0
	for in.Scan() {
		var c parityCase
		if err := json.Unmarshal(in.Bytes(), &c); err != nil {
			t.Fatal(err)
		}
		sentences++
		d, s := parityDocument(c)
		got := enc.Sentences(d, s, func(int) bool { return true })[len(s)-1]
		checkPieces(t, c, got)
		tags, _ := tagger.Tags(nil, got)
		scorer.Pairs([]Scene{parityScene(t, c, s[len(s)-1], got, tags)})
		checkPairs(t, c, scorer, &pairs)
		checkClaim(t, c, scorer, &claims)
	}
	if sentences == 0 || pairs.n == 0 || claims.n == 0 {
		t.Fatal("train/parity.jsonl holds no sentences with pairs and claims")
	}
	t.Logf("%d sentences, %d logits of pairs, root mean square difference %.3f, %d of claims, %.3f", sentences, pairs.n, pairs.value(), claims.n, claims.value())
	if pairs.value() > 0.2 {
		t.Errorf("logits of relations differ by %.3f", pairs.value())
	}
	if claims.value() > 0.25 {
		t.Errorf("logits of sources and times differ by %.3f", claims.value())
	}
}

// rms is a root mean square of differences.
type rms struct {
	sum float64
	n   int
}

func (r *rms) add(got float32, want float64) {
	d := float64(got) - want
	r.sum, r.n = r.sum+d*d, r.n+1
}

func (r *rms) value() float64 { return math.Sqrt(r.sum / float64(r.n)) }

func checkPieces(t *testing.T, c parityCase, got encode.Sentence) {
	t.Helper()
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
}

// parityScene has the types and forms in turn, and every mention for a time, as
// the export takes them.
func parityScene(t *testing.T, c parityCase, s text.Sentence, got encode.Sentence, tags entity.Tags) Scene {
	t.Helper()
	scene := Scene{Sentence: got, Tags: tags}
	for i, p := range c.Mentions {
		first, end, ok := got.Range(text.Span{Start: s.Start + bytesOf(c.Text, p[0]), End: s.Start + bytesOf(c.Text, p[1])})
		if !ok {
			t.Fatalf("%q: no piece in characters %v", c.Text, p)
		}
		place := Place{Range: Range{First: first, End: end}, Form: entity.Form(i % 8)}
		place.Types[i%6] = 1
		scene.Places, scene.Times = append(scene.Places, place), append(scene.Times, place.Range)
	}
	return scene
}

func checkPairs(t *testing.T, c parityCase, scorer *Scorer, logits *rms) {
	t.Helper()
	for _, raw := range c.Pairs {
		var p struct {
			a, b   int
			logits []float64
		}
		if err := json.Unmarshal(raw, &[]any{&p.a, &p.b, &p.logits}); err != nil {
			t.Fatal(err)
		}
		if len(p.logits) != len(scorer.h.relations) {
			t.Fatalf("%q: %d logits, want %d", c.Text, len(p.logits), len(scorer.h.relations))
		}
		for r, want := range p.logits {
			logits.add(scorer.Logit(0, p.a, p.b, r), want)
		}
	}
}

func checkClaim(t *testing.T, c parityCase, scorer *Scorer, logits *rms) {
	t.Helper()
	claims := []claim{{Subject: c.Claim[0], Object: c.Claim[1], Relation: c.Claim[2]}}
	scorer.Claims(claims)
	k := claims[0]
	if len(k.Time) != len(c.Time) || len(k.Source) != len(c.Source) {
		t.Fatalf("%q: %d times and %d sources, want %d and %d", c.Text, len(k.Time), len(k.Source), len(c.Time), len(c.Source))
	}
	for i := range k.Time {
		logits.add(k.Time[i], c.Time[i])
		logits.add(k.Source[i], c.Source[i])
	}
	var all float64
	for _, v := range c.Status {
		all += math.Exp(v)
	}
	for i, v := range c.Status {
		if p := math.Exp(v) / all; math.Abs(float64(k.Status[i])-p) > 0.15 {
			t.Errorf("%q: status %d has %.3f, want %.3f", c.Text, i, k.Status[i], p)
		}
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

// model is the encoder, the mention head and a scorer with the embedded weights.
func model(t *testing.T) (*encode.Encoder, *entity.Tagger, *Scorer) {
	t.Helper()
	enc, err := encode.Default()
	if err != nil {
		t.Fatal(err)
	}
	weights, err := encode.Heads()
	if err != nil {
		t.Fatal(err)
	}
	tagger, err := entity.NewTagger(enc.Path(), weights)
	if err != nil {
		t.Fatal(err)
	}
	names, err := lexicon.RelationNames()
	if err != nil {
		t.Fatal(err)
	}
	head, err := NewHead(enc.Path(), weights, names)
	if err != nil {
		t.Fatal(err)
	}
	return enc.NewEncoder(), tagger, head.NewScorer()
}
