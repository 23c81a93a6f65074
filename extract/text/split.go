package text

import (
	"strings"
	"time"
	"unicode"
	"unicode/utf8"
)

// Split divides a document into sentences and tokens. Where the document came
// with sentences of its own (Given) those are kept. It never fails: any text
// has sentences, be they fragments.
func Split(d *Document) []Sentence {
	spans := d.Given
	if spans == nil {
		spans = sentences(d.Text)
	}
	out := make([]Sentence, 0, len(spans))
	paragraph, end := 0, 0
	for _, p := range spans {
		if len(out) > 0 && p.Start > end && blankLine(d.Text[end:p.Start]) {
			paragraph++
		}
		end = max(end, p.End)
		out = append(out, Sentence{
			Span:      p,
			Index:     len(out),
			Paragraph: paragraph,
			Tokens:    tokens(make([]Token, 0, p.Len()/5+1), d.Text, p.Start, p.End),
		})
	}
	return out
}

func blankLine(gap string) bool {
	return strings.Count(gap, "\n") > 1 || strings.Contains(gap, "\r\n\r\n")
}

// sentences finds the sentences of s: stretches between line ends that end a
// block, and within a block between marks that end a sentence.
func sentences(s string) []Span {
	var out []Span
	for from := 0; from < len(s); {
		to := blockEnd(s, from)
		out = inBlock(out, s, from, to)
		from = to
		for from < len(s) && (s[from] == '\n' || s[from] == '\r') {
			from++
		}
	}
	return out
}

// A line of this many bytes that ends without a mark may be one that a mail
// program or an editor has wrapped; longer ones are paragraphs.
const wrapMin, wrapMax = 55, 100

// blockEnd gives the end of the block that starts at from: the next line end,
// unless the line is a wrapped one whose sentence goes on in the next.
func blockEnd(s string, from int) int {
	line := from
	for {
		n := strings.IndexByte(s[line:], '\n')
		if n < 0 {
			return len(s)
		}
		end := line + n
		text, next := strings.TrimSpace(s[line:end]), s[end+1:]
		if text == "" || !wrapped(text, next) {
			return end
		}
		line = end + 1
	}
}

func wrapped(line, next string) bool {
	r, _ := utf8.DecodeRuneInString(strings.TrimLeft(next, " \t"))
	last, _ := utf8.DecodeLastRuneInString(line)
	switch {
	case r == '\n' || r == '\r' || r == utf8.RuneError:
		return false
	case strings.ContainsRune(".?!:…”\"", last):
		return false
	case unicode.IsLower(r):
		return true
	}
	return len(line) >= wrapMin && len(line) <= wrapMax && unicode.IsLetter(r) && len(firstLine(next)) >= wrapMin/2
}

func firstLine(s string) string {
	if n := strings.IndexByte(s, '\n'); n >= 0 {
		return s[:n]
	}
	return s
}

// inBlock appends the sentences of the block [from, to).
func inBlock(out []Span, s string, from, to int) []Span {
	start := from
	for i := from; i < to; {
		r, n := utf8.DecodeRuneInString(s[i:to])
		i += n
		if r == ')' && tagged(s[start:i], s[i:to]) {
			out = appendTrimmed(out, s, start, i)
			start = i
		}
		if !strings.ContainsRune(".?!…", r) {
			continue
		}
		for i < to && strings.ContainsRune(".?!…", rune(s[i])) {
			i++
		}
		i = closing(s, i, to)
		if r, _ := utf8.DecodeRuneInString(s[i:to]); i < to && unicode.IsSpace(r) && ends(s, start, i, to) {
			out = appendTrimmed(out, s, start, i)
			start = i
		}
	}
	return appendTrimmed(out, s, start, to)
}

// closing skips quotation marks and brackets that close before a blank.
func closing(s string, i, to int) int {
	for i < to {
		r, n := utf8.DecodeRuneInString(s[i:to])
		if !strings.ContainsRune("\"”’'»)]", r) {
			break
		}
		i += n
	}
	// A mark behind a blank closes where nothing follows: "he said 'Go.' "".
	switch strings.TrimLeft(s[i:to], " \u00a0\u202f") {
	case "\"", "”", "'", "’", "\")", "''":
		return to
	}
	return i
}

// ends tells whether the mark just before i, in a sentence begun at start,
// ends it, seen what comes after.
func ends(s string, start, i, to int) bool {
	rest := strings.TrimLeftFunc(s[i:to], unicode.IsSpace)
	opened := strings.TrimLeft(rest, "\"“‘'«([")
	next, _ := utf8.DecodeRuneInString(opened)
	if rest == "" {
		return true
	}
	before := s[start:i]
	if !strings.HasSuffix(before, ".") {
		// A question mark, or a full stop inside quotation marks: what goes
		// on in lower case ('"Never." he said') goes on.
		return !unicode.IsLower(next)
	}
	if unicode.IsLower(next) {
		return false
	}
	word := lastWord(before[:len(before)-1])
	if word == "" || !abbreviated(word) {
		return true
	}
	if dotted(word) && !strings.Contains(word, ".") {
		// an initial: "J. Trump"; but "wrote on X. Trump answered", "under Plan B. Roe left",
		// "blocked X. Roe left"
		last := lastWord(before[:len(before)-1-len(word)])
		return lettered[strings.ToLower(last)] || word == "X" && last != "" && strings.ToLower(last) == last
	}
	switch {
	case word == "No":
		return !unicode.IsDigit(next)
	case honours[word]:
		return false // "met H.E. Mr. Falkner"
	case !strings.Contains(word, ".") && abbreviations[strings.ToLower(word)] == beforeName:
		return word == "Sen" && namedSen[lastWord(strings.TrimSuffix(before, "Sen."))] // "met Hun Sen. Friday"
	}
	if strings.HasPrefix(rest, "(") && !strings.Contains(word, ".") {
		return false // "Falkner Inc. (Vienna) sold"
	}
	// "U.S.", "Inc.", "p.m." may end a sentence: they do before a word that
	// rarely is part of a name.
	first := opened
	if n := strings.IndexFunc(opened, func(r rune) bool { return !unicode.IsLetter(r) }); n >= 0 {
		first = opened[:n]
	}
	if w := strings.ToLower(word); w == "a.m" || w == "p.m" {
		return opened != rest || !dates(first, opened[len(first):])
	}
	switch {
	case strings.Contains(word, ".") && alone(before):
		return false // a headline: "U.S. To Leave"
	case first == "Under" && strings.HasPrefix(strings.TrimLeft(opened[len(first):], "- "), "Secretar"):
		return false
	case first == "Al" && strings.HasPrefix(opened[len(first):], "-"):
		return true // "left the U.S. Al-Shabaab said"
	case first != "" && first == lastWord(strings.TrimRight(before[:len(before)-1-len(word)], " ,")):
		return true // "met John Falkner Jr. Falkner said"
	}
	return opened != rest || starters[first]
}

// honours are styles that stand before a name or another title.
var honours = map[string]bool{"H.E": true, "H.H": true, "H.M": true, "H.R.H": true, "H.I.M": true}

// lettered holds the words behind which a single capital letter is no initial: the
// preposition of a site called by a letter, and what letters number.
var lettered = map[string]bool{
	"on": true, "via": true, "platform": true, "malcolm": true, "hepatitis": true, "vitamin": true, "plan": true, "group": true,
	"annex": true, "appendix": true, "category": true, "section": true, "part": true, "option": true, "schedule": true, "phase": true,
}

// alone tells whether an abbreviation is all that has been said yet, but for "the".
func alone(before string) bool {
	if words(before, 3) {
		return false
	}
	f := strings.Fields(before)
	return len(f) == 1 || len(f) == 2 && strings.EqualFold(f[0], "the")
}

// words tells whether s has n words or more. It reads no further.
func words(s string, n int) bool {
	for range strings.FieldsSeq(s) {
		if n--; n == 0 {
			return true
		}
	}
	return false
}

// tagged tells whether the sentence ends with the bracket that closes it, with
// no full stop: "the court jailed two reporters (Radio Tal) Minister Roe said".
// It holds who told it, behind a word in lower case, and a sentence of several
// words follows.
func tagged(sentence, rest string) bool {
	n := strings.LastIndexByte(sentence, '(')
	if n < 0 || !strings.HasPrefix(rest, " ") {
		return false
	}
	tag, before := sentence[n+1:len(sentence)-1], strings.TrimRightFunc(sentence[:n], unicode.IsSpace)
	first, _ := utf8.DecodeRuneInString(tag)
	next, _ := utf8.DecodeRuneInString(strings.TrimLeft(rest, " \"“"))
	if !unicode.IsUpper(next) || !unicode.IsUpper(first) || !words(before, 4) || !words(rest, 4) {
		return false
	}
	last := strings.TrimRight(before[strings.LastIndexFunc(before, unicode.IsSpace)+1:], "\"”’'")
	if strings.IndexFunc(last, func(r rune) bool { return !unicode.IsLower(r) }) >= 0 {
		return false
	}
	return tags[tag] || strings.ToUpper(tag) != tag && !strings.Contains(tag, ",") && len(last) > 3
}

// dates tells whether a capitalised word behind a time of day, with rest
// following it, goes with the time: "9 a.m. EST", "at 5 p.m. Monday", "1 a.m.
// Moscow time".
func dates(word, rest string) bool {
	if len(word) > 1 && strings.ToUpper(word) == word {
		return true
	}
	for d := time.Sunday; d <= time.Saturday; d++ {
		if word == d.String() {
			return true
		}
	}
	for m := time.January; m <= time.December; m++ {
		if word == m.String() || len(word) == 3 && strings.HasPrefix(m.String(), word) {
			return true
		}
	}
	next := strings.Fields(rest)
	for i := 0; i < len(next) && i < 2; i++ {
		if w := strings.ToLower(strings.Trim(next[i], ".,;)")); w == "time" {
			return true
		}
	}
	return false
}

// lastWord is what follows the last blank, opening quotation mark, bracket,
// hyphen or dash in s.
func lastWord(s string) string {
	const opening = "(\"“‘'[-–—"
	if f := strings.Fields(s); len(f) > 0 {
		s = f[len(f)-1]
	}
	if i := strings.LastIndexAny(s, opening); i >= 0 {
		_, n := utf8.DecodeRuneInString(s[i:])
		s = s[i+n:]
	}
	return s
}

func appendTrimmed(out []Span, s string, from, to int) []Span {
	left := strings.TrimLeftFunc(s[from:to], unicode.IsSpace)
	from = to - len(left)
	to = from + len(strings.TrimRightFunc(left, unicode.IsSpace))
	if from >= to {
		return out
	}
	return append(out, Span{from, to})
}
