package source

import (
	"strings"
	"unicode"

	"geokg/extract/lexicon"
	"geokg/extract/text"
)

// Boilerplate knows the lines of a news page that are not part of its
// article: links to other articles, comment forms, share buttons, image
// credits. It is read-only and may be shared by goroutines.
type Boilerplate struct {
	byFirst map[string][]pattern // patterns by their first word
	open    []pattern            // patterns that begin with a wildcard
}

type pattern struct {
	words []string
	reach reach
}

// reach is how much a recognised line takes with it.
type reach uint8

const (
	nothing reach = iota
	line          // the line itself
	list          // and the headlines after it
	rest          // and everything after it
)

// Longer lines are paragraphs of an article.
const maxBoilerplate = 400

// NewBoilerplate reads the table boilerplate.txt of the set. An error names
// the row that is at fault.
func NewBoilerplate(set *lexicon.Set) (*Boilerplate, error) {
	t, err := set.Table("boilerplate.txt", "what", "pattern", "example")
	if err != nil {
		return nil, err
	}
	b := &Boilerplate{byFirst: map[string][]pattern{}}
	for _, row := range t.Rows {
		p := pattern{words: words(row.Fields[1])}
		switch row.Fields[0] {
		case "line":
			p.reach = line
		case "list":
			p.reach = list
		case "rest":
			p.reach = rest
		default:
			return nil, row.Errorf("%q is no reach; write line, list or rest", row.Fields[0])
		}
		if len(p.words) == 0 {
			return nil, row.Errorf("the pattern has no words")
		}
		if !p.match(words(row.Fields[2])) {
			return nil, row.Errorf("the pattern %q does not match its example %q", row.Fields[1], row.Fields[2])
		}
		if first := p.words[0]; first == "*" || first == "#" {
			b.open = append(b.open, p)
		} else {
			b.byFirst[first] = append(b.byFirst[first], p)
		}
	}
	return b, nil
}

// Line tells whether a line by itself is boilerplate.
func (b *Boilerplate) Line(s string) bool { return b.reach(s) != nothing }

func (b *Boilerplate) reach(s string) reach {
	if len(s) > maxBoilerplate {
		return nothing
	}
	w := words(s)
	if len(w) == 0 {
		return nothing
	}
	for _, patterns := range [2][]pattern{b.byFirst[w[0]], b.open} {
		for _, p := range patterns {
			if p.match(w) {
				return p.reach
			}
		}
	}
	return nothing
}

// Spans gives the lines of s that are boilerplate, in order: those that match
// the table, the headlines that follow the heading of a list, and blocks of
// two or more lines none of which ends like a sentence (menus, lists of
// links). Offsets are bytes of s, so that the text itself can be kept.
func (b *Boilerplate) Spans(s string) []text.Span {
	var out []text.Span
	inList := false
	for block := range blocks(s) {
		links := linkBlock(s, block)
		for _, p := range block {
			l := p.Of(s)
			found := b.reach(l)
			switch {
			case found == rest:
				return append(out, text.Span{Start: p.Start, End: len(s)})
			case found == list:
				inList = true
			case found == line:
			case inList && !fullStop(l):
			case links:
			default:
				inList = false
				continue
			}
			out = append(out, p)
		}
	}
	return out
}

// Sentences tells of each sentence of d whether it lies in boilerplate.
func (b *Boilerplate) Sentences(d *text.Document, s []text.Sentence) []bool {
	out := make([]bool, len(s))
	spans := b.Spans(d.Text)
	for i, x := range s {
		for len(spans) > 0 && spans[0].End <= x.Start {
			spans = spans[1:]
		}
		out[i] = len(spans) > 0 && spans[0].Overlaps(x.Span)
	}
	return out
}

// blocks yields the non-blank lines of s in groups divided by blank lines.
func blocks(s string) func(yield func([]text.Span) bool) {
	return func(yield func([]text.Span) bool) {
		var block []text.Span
		for from := 0; from < len(s); {
			to := len(s)
			if n := strings.IndexByte(s[from:], '\n'); n >= 0 {
				to = from + n
			}
			p := trim(s, text.Span{Start: from, End: to})
			if p.Len() > 0 {
				block = append(block, p)
			} else if len(block) > 0 {
				if !yield(block) {
					return
				}
				block = nil
			}
			from = to + 1
		}
		if len(block) > 0 {
			yield(block)
		}
	}
}

func trim(s string, p text.Span) text.Span {
	left := strings.TrimLeftFunc(p.Of(s), unicode.IsSpace)
	p.Start = p.End - len(left)
	p.End = p.Start + len(strings.TrimRightFunc(left, unicode.IsSpace))
	return p
}

// linkBlock tells whether a block is a menu or a list of headlines. Wrapped
// prose ends like a sentence somewhere, and points of a list carry bullets.
func linkBlock(s string, block []text.Span) bool {
	if len(block) < 2 {
		return false
	}
	for _, p := range block {
		l := p.Of(s)
		if sentenceEnd(l) || len(l) > 160 || strings.ContainsAny(l[:1], "-*0123456789") || strings.HasPrefix(l, "•") || strings.HasPrefix(l, "–") {
			return false
		}
	}
	// Prose that an editor has wrapped goes on in lower case or after a comma.
	for i, p := range block[1:] {
		before, l := block[i].Of(s), p.Of(s)
		r := []rune(l)[0]
		if unicode.IsLower(r) || strings.HasSuffix(before, ",") {
			return false
		}
	}
	return true
}

const closers = "\"”’'»)]"

// sentenceEnd tells whether a line ends as a sentence of an article does.
func sentenceEnd(l string) bool {
	l = strings.TrimRight(l, closers)
	return l != "" && strings.ContainsAny(l[len(l)-1:], ".?!:;")
}

// fullStop is stricter: teasers end in "...", headlines may ask.
func fullStop(l string) bool {
	l = strings.TrimRight(l, closers)
	return strings.HasSuffix(l, ".") && !strings.HasSuffix(l, "..")
}

// match compares the words of a line with the pattern, all of it.
func (p pattern) match(w []string) bool { return glob(p.words, w) }

func glob(pat, w []string) bool {
	for ; len(pat) > 0; pat, w = pat[1:], w[1:] {
		if pat[0] == "*" {
			for i := 0; i <= len(w); i++ {
				if glob(pat[1:], w[i:]) {
					return true
				}
			}
			return false
		}
		if len(w) == 0 || !(pat[0] == w[0] || pat[0] == "#" && numeric(w[0])) {
			return false
		}
	}
	return len(w) == 0
}

// numeric holds for "214", "10:45", "12.30pm", "3h".
func numeric(w string) bool {
	digits := strings.TrimRight(w, "abcdefghijklmnopqrstuvwxyz")
	return digits != "" && digits[0] >= '0' && digits[0] <= '9' && len(w)-len(digits) <= 3 &&
		strings.Trim(digits, "0123456789:.") == ""
}

// words are what patterns and lines are compared by: lower case, straight
// apostrophes, a colon within the line as a word of its own, no other punctuation.
func words(s string) []string {
	var out []string
	for _, f := range strings.Fields(strings.ToLower(strings.ReplaceAll(s, "’", "'"))) {
		colon := strings.HasSuffix(f, ":")
		if f != "*" && f != "#" {
			f = strings.TrimFunc(f, func(r rune) bool {
				return r != '©' && !unicode.IsLetter(r) && !unicode.IsDigit(r)
			})
		}
		if f != "" {
			out = append(out, f)
		}
		if colon {
			out = append(out, ":")
		}
	}
	if n := len(out) - 1; n >= 0 && out[n] == ":" {
		return out[:n]
	}
	return out
}
