package entity

import (
	"math"

	"geokg/extract/encode"
	"geokg/extract/text"
)

// Tagged is a run of words that the mention head takes for one mention.
type Tagged struct {
	text.Span         // bytes of the document's text
	Kind      Kind    // what it is taken for
	P         float32 // probability of its pieces' tags, their geometric mean
}

// Spans decodes the tags of a sentence: for every kind the best sequence of
// whole words, so that no name is broken inside a word and spans of different
// kinds may nest. They are in the order of the kinds, then of the text.
// HEADS.md, "Mentions", is the definition.
func (t Tags) Spans(s encode.Sentence) []Tagged {
	var out []Tagged
	words := wordEnds(s.Pieces)
	score := make([][3]float64, len(words))
	from, states := make([][3]uint8, len(words)), make([]uint8, len(words))
	for k := range Kinds {
		if !t.any(k) {
			continue
		}
		t.words(k, words, score)
		best(states, score, from)
		out = t.spans(out, s.Pieces, words, score, states, Kind(k))
	}
	return out
}

// The states of a word.
const (
	outside = iota
	begins
	goesOn
)

// wordEnds gives for each whole word the piece after its last.
func wordEnds(p []encode.Piece) []int {
	ends := make([]int, 0, len(p))
	for i := range p {
		if i+1 == len(p) || p[i+1].Word != p[i].Word {
			ends = append(ends, i+1)
		}
	}
	return ends
}

// any tells whether some piece may be inside: where each is as likely outside
// as not, no other sequence can win.
func (t Tags) any(k int) bool {
	for i := k * 3; i < len(t.p); i += Kinds * 3 {
		if t.p[i] < 0.5 {
			return true
		}
	}
	return false
}

// words sums the log probabilities of each word's pieces into its states.
func (t Tags) words(k int, ends []int, score [][3]float64) {
	first := 0
	for w, end := range ends {
		var sum [3]float64
		for i := first; i < end; i++ {
			p := t.p[(i*Kinds+k)*3:][:3]
			sum[outside] += logOf(p[outside])
			sum[goesOn] += logOf(p[goesOn])
			if i == first {
				sum[begins] += logOf(p[begins])
			} else {
				sum[begins] += logOf(p[goesOn])
			}
		}
		score[w] = sum
		first = end
	}
}

func logOf(p float32) float64 { return math.Log(max(float64(p), 1e-30)) }

// best sets the states of the best sequence in which a word that goes on
// follows one that begins or goes on. At a tie the lower state wins, except
// before one that goes on, where that is goesOn.
func best(states []uint8, score [][3]float64, from [][3]uint8) {
	total := [3]float64{0, 0, math.Inf(-1)}
	for w, s := range score {
		if w == 0 {
			total = [3]float64{s[outside], s[begins], math.Inf(-1)}
			continue
		}
		before := uint8(outside)
		for _, b := range [...]uint8{begins, goesOn} {
			if total[b] > total[before] {
				before = b
			}
		}
		inside := uint8(goesOn)
		if total[begins] > total[goesOn] {
			inside = begins
		}
		from[w] = [3]uint8{before, before, inside}
		total = [3]float64{total[before] + s[outside], total[before] + s[begins], total[inside] + s[goesOn]}
	}
	last := uint8(outside)
	for _, b := range [...]uint8{begins, goesOn} {
		if total[b] > total[last] {
			last = b
		}
	}
	for w := len(states) - 1; w >= 0; w-- {
		states[w] = last
		last = from[w][last]
	}
}

// spans appends the runs of words in the states.
func (t Tags) spans(out []Tagged, p []encode.Piece, ends []int, score [][3]float64, states []uint8, k Kind) []Tagged {
	for w := 0; w < len(states); w++ {
		if states[w] == outside {
			continue
		}
		first, sum := 0, score[w][begins]
		if w > 0 {
			first = ends[w-1]
		}
		for w+1 < len(states) && states[w+1] == goesOn {
			w++
			sum += score[w][goesOn]
		}
		out = append(out, Tagged{
			Span: text.Span{Start: p[first].Start, End: p[ends[w]-1].End},
			Kind: k,
			P:    float32(math.Exp(sum / float64(ends[w]-first))),
		})
	}
	return out
}
