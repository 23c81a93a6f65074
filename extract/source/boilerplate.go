package source

import (
	"regexp"
	"slices"
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
	wires   map[string]bool      // agencies that a dateline names, in lower case
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
	teaser        // the line itself, but where an article begins with it or it is prose
	list          // and the headlines after it
	rest          // and everything after it
)

const (
	maxBoilerplate = 400 // longer lines are paragraphs of an article
	leastArticle   = 200 // bytes of an article before what stands after it
)

// NewBoilerplate reads the table boilerplate.txt of the set. An error names
// the row that is at fault.
func NewBoilerplate(set *lexicon.Set) (*Boilerplate, error) {
	t, err := set.Table("boilerplate.txt", "what", "pattern", "example")
	if err != nil {
		return nil, err
	}
	b := &Boilerplate{byFirst: map[string][]pattern{}, wires: map[string]bool{}}
	for _, row := range t.Rows {
		if row.Fields[0] == "wire" {
			b.wires[row.Fields[1]] = true
			if b.dateline(row.Fields[2]) == 0 {
				return nil, row.Errorf("the example %q has no dateline of %q", row.Fields[2], row.Fields[1])
			}
			continue
		}
		p := pattern{words: words(row.Fields[1])}
		switch row.Fields[0] {
		case "line":
			p.reach = line
		case "teaser":
			p.reach = teaser
		case "list":
			p.reach = list
		case "rest":
			p.reach = rest
		default:
			return nil, row.Errorf("%q is no reach; write line, teaser, list, rest or wire", row.Fields[0])
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

// reach tells whether a line by itself is boilerplate, and what it takes with it.
func (b *Boilerplate) reach(s string) reach {
	if len(s) > maxBoilerplate {
		return nothing
	}
	if mayCredit(s) && credit.MatchString(s) {
		return line
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
// links). Of other lines it gives the dateline, where they have one. Offsets are bytes of s, so that the text itself can be kept.
func (b *Boilerplate) Spans(s string) []text.Span {
	var out []text.Span
	inList := false
	prose := 0 // bytes of lines that are no boilerplate
	for block := range blocks(s) {
		links := linkBlock(s, block)
		for _, p := range block {
			l := p.Of(s)
			found := b.reach(l)
			if first := prose == 0 && len(out) == 0; found == teaser && (first || fullStop(l)) {
				found = nothing // "BREAKING: Iran freed two men on Monday."
			}
			switch {
			case found == rest && prose >= leastArticle:
				return append(out, text.Span{Start: p.Start, End: len(s)})
			case found == rest: // "214 comments" over the article
			case found == list:
				inList = true
			case found == line || found == teaser:
			case inList && !fullStop(l):
			case links:
			default:
				inList = false
				prose += p.Len()
				if p.End = p.Start + b.dateline(l); p.Len() == 0 {
					continue
				}
			}
			out = append(out, p)
		}
	}
	return out
}

// Strip takes the tokens that lie in boilerplate out of sentences of the text,
// so that nothing is understood there. Spans and indices of sentences stay, and
// a sentence may be left without tokens.
func (b *Boilerplate) Strip(s string, sentences []text.Sentence) {
	spans := b.Spans(s)
	for i := range sentences {
		x := &sentences[i]
		for len(spans) > 0 && spans[0].End <= x.Start {
			spans = spans[1:]
		}
		within := spans
		if n := slices.IndexFunc(spans, func(p text.Span) bool { return p.Start >= x.End }); n >= 0 {
			within = spans[:n]
		}
		if len(within) > 0 {
			x.Tokens = slices.DeleteFunc(x.Tokens, func(t text.Token) bool { return slices.ContainsFunc(within, t.Overlaps) })
		}
	}
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

// credit is how a caption ends that names who took the picture:
// "Soldiers near Kyiv. | KYODO", "[Omar Said/Gulf Channel]", "(AP Photo/Ana Li)".
var credit = regexp.MustCompile(`(?: \| \p{Lu}[\p{Lu}/ .-]{1,30}| \[[^\[\]/]{2,60}/[^\[\]]{2,60}\]| \([^()]*\b(?:Photos?|Images|Pool)\b[^()]*\))\.?$`)

// mayCredit is false for most lines that have no credit, and quick.
func mayCredit(s string) bool {
	return strings.Contains(s, " (") || strings.Contains(s, " [") || strings.Contains(s, " | ")
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
	fields := strings.Fields(strings.ToLower(strings.ReplaceAll(s, "’", "'")))
	out := make([]string, 0, len(fields)+1)
	for _, f := range fields {
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
