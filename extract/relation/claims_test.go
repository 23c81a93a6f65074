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

// TestClaimsParity holds what the head says of a claim, its status, source and
// time, to what the recipe's export.py computed for it, which HEADS.md explains;
// there every mention is a time too. Both differ by the rounding of activations.
func TestClaimsParity(t *testing.T) {
	f, err := os.Open("../train/parity.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	enc, tagger, scorer := model(t)
	in := bufio.NewScanner(f)
	in.Buffer(nil, 1<<24)
	var sum float64
	n := 0
	for in.Scan() {
		var c struct {
			Context              []string
			Text                 string
			Mentions             [][2]int // characters
			Claim                [4]int
			Status, Source, Time []float64
		}
		if err := json.Unmarshal(in.Bytes(), &c); err != nil {
			t.Fatal(err)
		}
		doc := strings.Join(append(c.Context, c.Text), " ")
		var s []text.Sentence
		for i, at := 0, 0; i <= len(c.Context); i++ {
			size := len(append(c.Context, c.Text)[i])
			s = append(s, text.Sentence{Index: i, Span: text.Span{Start: at, End: at + size}})
			at += size + 1
		}
		got := enc.Sentences(doc, s, func(int) bool { return true })[len(s)-1]
		scene := Scene{Sentence: got, Tags: tagger.Tags(got)}
		for i, m := range c.Mentions {
			bytes := func(characters int) int {
				at := s[len(s)-1].Start
				for range characters {
					_, n := utf8.DecodeRuneInString(doc[at:])
					at += n
				}
				return at
			}
			first, end, ok := got.Range(text.Span{Start: bytes(m[0]), End: bytes(m[1])})
			if !ok {
				t.Fatalf("%q: no piece in characters %v", c.Text, m)
			}
			p := Place{Range: Range{first, end}, Form: entity.Form(i % 8)}
			p.Types[i%6] = 1
			scene.Places, scene.Times = append(scene.Places, p), append(scene.Times, p.Range)
		}
		scorer.Pairs([]Scene{scene})
		claims := []claim{{Subject: c.Claim[0], Object: c.Claim[1], Relation: c.Claim[2]}}
		scorer.Claims(claims)
		k := claims[0]
		if len(k.Time) != len(c.Time) || len(k.Source) != len(c.Source) {
			t.Fatalf("%q: %d times and %d sources, want %d and %d", c.Text, len(k.Time), len(k.Source), len(c.Time), len(c.Source))
		}
		for i := range k.Time {
			sum += square(float64(k.Time[i]) - c.Time[i])
			sum += square(float64(k.Source[i]) - c.Source[i])
			n += 2
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
	if n == 0 {
		t.Fatal("train/parity.jsonl has no claims")
	}
	rms := math.Sqrt(sum / float64(n))
	t.Logf("%d logits, root mean square difference %.3f", n, rms)
	if rms > 0.25 {
		t.Errorf("logits of sources and times differ by %.3f", rms)
	}
}

func square(x float64) float64 { return x * x }

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
	set, err := lexicon.Open("")
	if err != nil {
		t.Fatal(err)
	}
	relations, err := set.Relations()
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, r := range relations {
		names = append(names, r.Name)
	}
	head, err := NewHead(enc.Path(), weights, names)
	if err != nil {
		t.Fatal(err)
	}
	return enc.NewEncoder(), tagger, head.NewScorer()
}

func TestHeard(t *testing.T) {
	h := heard{times: []int{2, 5}, logits: []float32{1, -3, -2}}
	for time, want := range map[int]float32{2: 3, 5: -1, 7: unasked} {
		if got, ok := h.of(time); got != want || !ok {
			t.Errorf("time %d: %v, %v, want %v", time, got, ok, want)
		}
	}
	if w, ok := (heard{}).of(2); w != 0 || ok {
		t.Errorf("not asked: %v, %v", w, ok)
	}
}
