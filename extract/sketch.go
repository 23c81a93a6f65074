package extract

import (
	"encoding/base64"
	"encoding/binary"
	"fmt"
	"math"
	"slices"
	"strings"
	"unicode"

	"geokg/extract/text"
)

// The measures of a sketch. To change one is to change sketchVersion.
const (
	sketchVersion = 1
	shingleWords  = 3  // words of a shingle
	leadWords     = 60 // words of the lead, which is left where a report is cut
	wholeSize     = 64 // minima of the whole text: a share is told to within 6 in 100
	leadSize      = 8  // minima of the lead
	leadBands     = leadSize / 2
	wholeBands    = 8

	// Bands is how many numbers [Sketch.Bands] gives.
	Bands = leadBands + wholeBands
)

// What makes two texts one story.
const (
	leastShare  = 0.5 // of the shingles of the shorter text, in the longer one
	leastEqual  = 6   // minima: with fewer, the share is a guess
	leastCommon = 30  // shingles; items of one sentence may share a turn of phrase that long
	nearlyAll   = 0.9 // equal minima of texts of any length
)

// Sketch is what is kept of the words of a text to tell whether another text is a
// reprint of it: MinHash over all runs of three words, case, punctuation and
// boilerplate left out, once over the whole text and once over its first 60 words.
type Sketch struct {
	shingles uint32 // how many different ones, about
	lead     [leadSize]uint32
	whole    [wholeSize]uint32
}

// newSketch sketches the words of a document; nil where it has none.
func newSketch(sentences []text.Sentence) *Sketch {
	tokens := 0
	for i := range sentences {
		tokens += len(sentences[i].Tokens)
	}
	words := make([]uint64, 0, tokens)
	for _, s := range sentences {
		for _, t := range s.Tokens {
			if strings.IndexFunc(t.Lower, isWordRune) >= 0 {
				words = append(words, hashWord(t.Lower))
			}
		}
	}
	if len(words) == 0 {
		return nil
	}
	var least [wholeSize]uint64
	for i := range least {
		least[i] = math.MaxUint64
	}
	s := &Sketch{}
	last := max(len(words)-shingleWords, 0)
	all := make([]uint64, 0, last+1)
	for at := 0; at <= last; at++ {
		h := uint64(sketchVersion)
		for _, w := range words[at:min(at+shingleWords, len(words))] {
			h = scatter(h ^ w)
		}
		all = append(all, h)
		for i := range least {
			least[i] = min(least[i], scatter(h+uint64(i+1)*0x9e3779b97f4a7c15))
		}
		if at == min(last, leadWords-shingleWords) {
			for i := range s.lead {
				s.lead[i] = uint32(least[i] >> 32)
			}
		}
	}
	for i := range s.whole {
		s.whole[i] = uint32(least[i] >> 32)
	}
	slices.Sort(all)
	s.shingles = uint32(len(slices.Compact(all)))
	return s
}

func isWordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// hashWord is FNV-1a.
func hashWord(w string) uint64 {
	h := uint64(0xcbf29ce484222325)
	for i := range len(w) {
		h = (h ^ uint64(w[i])) * 0x100000001b3
	}
	return h
}

// scatter makes every bit depend on every other: the last step of SplitMix64.
func scatter(h uint64) uint64 {
	h = (h ^ h>>30) * 0xbf58476d1ce4e5b9
	h = (h ^ h>>27) * 0x94d049bb133111eb
	return h ^ h>>31
}

// Bands gives numbers to look alike texts up by: texts of one story have one of
// them in common, in the same place.
func (s *Sketch) Bands() [Bands]uint32 {
	var out [Bands]uint32
	for i := range leadBands {
		out[i] = pair(s.lead[2*i], s.lead[2*i+1])
	}
	// The lead's minima are the first ones; the whole text's bands take others.
	for i := range wholeBands {
		out[leadBands+i] = pair(s.whole[leadSize+2*i], s.whole[leadSize+2*i+1])
	}
	return out
}

func pair(a, b uint32) uint32 { return uint32(scatter(uint64(a)<<32|uint64(b)) >> 32) }

// Alike tells whether one text is a reprint of the other, whole or cut, or both
// are of a third: they have a band in common, and half of the shorter one's
// shingles stand in the longer one, thirty at least. A text cut to a quarter and less
// may pass for one of its own, and items of a sentence or two are reprints only where
// nearly all words are equal.
func (s *Sketch) Alike(o *Sketch) bool {
	if !s.meets(o) {
		return false
	}
	equal := 0
	for i := range s.whole {
		if s.whole[i] == o.whole[i] {
			equal++
		}
	}
	j := float64(equal) / wholeSize
	if j >= nearlyAll {
		return true
	}
	common := j * float64(s.shingles+o.shingles) / (1 + j)
	return equal >= leastEqual && common >= leastCommon && common >= leastShare*float64(min(s.shingles, o.shingles))
}

func (s *Sketch) meets(o *Sketch) bool {
	a, b := s.Bands(), o.Bands()
	for i := range a {
		if a[i] == b[i] {
			return true
		}
	}
	return false
}

// MarshalText writes a sketch as 436 letters of base64.
func (s *Sketch) MarshalText() ([]byte, error) {
	b := []byte{sketchVersion}
	b = binary.BigEndian.AppendUint32(b, s.shingles)
	for _, n := range s.lead {
		b = binary.BigEndian.AppendUint32(b, n)
	}
	for _, n := range s.whole {
		b = binary.BigEndian.AppendUint32(b, n)
	}
	return base64.RawURLEncoding.AppendEncode(nil, b), nil
}

// UnmarshalText reads what MarshalText writes.
func (s *Sketch) UnmarshalText(in []byte) error {
	b, err := base64.RawURLEncoding.AppendDecode(nil, in)
	if err != nil || len(b) != 1+4*(1+leadSize+wholeSize) {
		return fmt.Errorf("a sketch is what geokg extract writes, not %q", in)
	}
	if b[0] != sketchVersion {
		return fmt.Errorf("sketch of version %d, this geokg makes and compares version %d; extract the article again", b[0], sketchVersion)
	}
	next := func() uint32 {
		n := binary.BigEndian.Uint32(b[1:])
		b = b[4:]
		return n
	}
	s.shingles = next()
	for i := range s.lead {
		s.lead[i] = next()
	}
	for i := range s.whole {
		s.whole[i] = next()
	}
	return nil
}
