package syntax

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// tagNames are the tags of the Penn Treebank; all punctuation but quotes,
// brackets and commas is one.
var tagNames = [...]string{".", ",", "``", "-LRB-", ":", "CC", "CD", "DT", "EX", "FW", "IN", "JJ", "JJR", "JJS", "MD", "NN", "NNS",
	"NNP", "NNPS", "PDT", "POS", "PRP", "PRP$", "RB", "RBR", "RBS", "RP", "SYM", "TO", "UH", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ",
	"WDT", "WP", "WP$", "WRB"}

const tagFeatures = 19

// tag gives each word the number of its tag, from left to right.
func (p *Parser) tag(forms []string, words []uint32) []uint8 {
	tags := make([]uint8, len(forms))
	var f [tagFeatures]uint32
	var scores [len(tagNames)]int32
	for i := range forms {
		if t, ok := p.sure[words[i]]; ok {
			tags[i] = t
			continue
		}
		tagContext(&f, forms, words, tags, i)
		p.tags.score(f[:], scores[:])
		best := 0
		for t := range scores {
			if scores[t] > scores[best] {
				best = t
			}
		}
		tags[i] = uint8(best)
	}
	return tags
}

// tagContext fills the features of word i, given the tags before it.
func tagContext(f *[tagFeatures]uint32, forms []string, words []uint32, tags []uint8, i int) {
	word := func(j int) uint32 {
		if j < 0 || j >= len(words) {
			return uint32(j + 7)
		}
		return words[j]
	}
	tag := func(j int) uint32 {
		if j < 0 {
			return 99
		}
		return uint32(tags[j])
	}
	low := strings.ToLower(forms[i])
	w, s := words[i], shape(forms[i], i == 0)
	s3 := hashWord(last(low, 3))
	next := uint32(0)
	if i+1 < len(forms) {
		next = hashWord(last(strings.ToLower(forms[i+1]), 3))
	}
	*f = [tagFeatures]uint32{
		mix(1, w, 0, 0),
		mix(2, s3, 0, 0),
		mix(3, hashWord(last(low, 2)), 0, 0),
		mix(4, hashWord(low[:min(len(low), 2)]), 0, 0),
		mix(5, s, 0, 0),
		mix(6, s, s3, 0),
		mix(7, tag(i-1), 0, 0),
		mix(8, tag(i-1), tag(i-2), 0),
		mix(9, tag(i-1), w, 0),
		mix(10, word(i-1), 0, 0),
		mix(11, word(i-1), w, 0),
		mix(12, word(i-2), 0, 0),
		mix(13, word(i+1), 0, 0),
		mix(14, word(i+1), w, 0),
		mix(15, word(i+2), 0, 0),
		mix(16, next, s, 0),
		mix(17, tag(i-1), word(i+1), 0),
		mix(18, tag(i-1), s3, next),
		mix(19, hashWord(last(low, 5)), 0, 0),
	}
}

func last(s string, n int) string { return s[max(0, len(s)-n):] }

// hasSmall tells whether a word has a small letter of ASCII, as nearly all words have.
func hasSmall(s string) bool {
	for i := range len(s) {
		if 'a' <= s[i] && s[i] <= 'z' {
			return true
		}
	}
	return false
}

// shape tells capitals, digits and hyphens, and whether the word begins the sentence.
func shape(s string, first bool) uint32 {
	var h uint32
	r, _ := utf8.DecodeRuneInString(s)
	if unicode.IsUpper(r) {
		h |= 1
	}
	if first {
		h |= 2
	}
	if strings.ContainsAny(s, "0123456789") {
		h |= 4
	}
	if strings.Contains(s, "-") {
		h |= 8
	}
	if len(s) > 1 && !hasSmall(s) && s == strings.ToUpper(s) {
		h |= 16
	}
	if !unicode.IsLetter(r) {
		h |= 32
	}
	return h
}
