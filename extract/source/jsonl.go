package source

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"geokg/extract/text"
)

// locate gives the span of each sentence in s, any white space standing for
// any other. Sentences are looked for in order, or from the start where that
// fails; one that s does not hold has an empty span, so that indices stay.
func locate(s string, sentences []string) []text.Span {
	if sentences == nil {
		return nil
	}
	out := make([]text.Span, len(sentences))
	from := 0
	for i, x := range sentences {
		p, ok := find(s, x, from)
		if !ok {
			p, ok = find(s, x, 0)
		}
		if !ok {
			out[i] = text.Span{Start: from, End: from}
			continue
		}
		out[i], from = p, p.End
	}
	return out
}

// find looks for the words of x in s from a byte on.
func find(s, x string, from int) (text.Span, bool) {
	x = strings.TrimSpace(x)
	if x == "" {
		return text.Span{}, false
	}
	first, _ := utf8.DecodeRuneInString(x)
	for i := from; i < len(s); i++ {
		n := strings.IndexRune(s[i:], first)
		if n < 0 {
			break
		}
		i += n
		if end, ok := spelt(s, x, i); ok {
			return text.Span{Start: i, End: end}, true
		}
	}
	return text.Span{}, false
}

// spelt tells whether s has x at byte i, and where it ends.
func spelt(s, x string, i int) (int, bool) {
	for len(x) > 0 {
		r, n := utf8.DecodeRuneInString(x)
		if !unicode.IsSpace(r) {
			if !strings.HasPrefix(s[i:], x[:n]) {
				return 0, false
			}
			x, i = x[n:], i+n
			continue
		}
		x = strings.TrimLeftFunc(x, unicode.IsSpace)
		rest := strings.TrimLeftFunc(s[i:], unicode.IsSpace)
		if len(rest) == len(s[i:]) {
			return 0, false
		}
		i = len(s) - len(rest)
	}
	return i, true
}
