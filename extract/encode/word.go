package encode

import (
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Case is the shape of a word, which an uncased vocabulary would lose. Every
// piece of a word has the word's.
type Case uint8

// The cases, in the order of the rows of the "case" tensor.
const (
	Lower   Case = iota // letters only, none upper-case: "troops"
	Title               // letters only, the first upper-case and not all: "Iran", "McCain", "A"
	Upper               // two or more letters, all upper-case: "NATO"
	Other               // anything else: "2024", ",", "iPhone", "3rd"
	Special             // [CLS] and [SEP]
)

// letters counts what the case of a word is told from.
type letters struct {
	all, upper int
	firstUpper bool
	other      bool // something that is no letter
}

func (l *letters) add(r rune) {
	upper := unicode.IsUpper(r)
	l.firstUpper = l.firstUpper || upper && l.all == 0
	if upper {
		l.upper++
	}
	l.all++
	l.other = l.other || !unicode.IsLetter(r)
}

func (l *letters) class() Case {
	switch {
	case l.other:
		return Other
	case l.upper == 0:
		return Lower
	case l.upper == l.all && l.all > 1:
		return Upper
	case l.firstUpper:
		return Title
	}
	return Other
}

// word is one word of a text, normalised: lower case, accents stripped. It
// holds its bytes and offsets itself, so that reading words allocates nothing.
type word struct {
	n       int // normalised bytes, in buf
	chars   int // normalised characters, also those beyond maxWord
	letters letters
	skipped bool // a character was left out since the last one of the word
	buf     [maxWord * utf8.UTFMax]byte
	from    [maxWord * utf8.UTFMax]int32 // per byte of buf, where its character starts in the text
	to      [maxWord * utf8.UTFMax]int32 // and ends
	first   int                          // span of the word in the text
	last    int
}

func (w *word) start(i int) int {
	if i == 0 {
		return w.first
	}
	return int(w.from[i])
}

func (w *word) end(j int) int {
	if j == w.n {
		return w.last
	}
	return int(w.to[j-1])
}

// read reads the next word of text from byte at on and returns where it ends.
// A word is a run of characters between white space, or a single punctuation
// mark or ideograph. At the end of the text it may be empty.
func (w *word) read(text string, at int) int {
	w.n, w.chars, w.letters, w.skipped = 0, 0, letters{}, false
	for at < len(text) {
		r, n := rune(text[at]), 1
		if r >= utf8.RuneSelf {
			r, n = utf8.DecodeRuneInString(text[at:])
		}
		switch kindOf(r) {
		case space:
			if w.chars > 0 {
				return at
			}
		case alone:
			if w.chars > 0 {
				return at
			}
			w.add(text, r, at, at+n)
			if w.chars > 0 {
				return at + n
			}
		case part:
			w.add(text, r, at, at+n)
		case none:
			w.skipped = true
		}
		at += n
	}
	return at
}

// add appends the character r, text[from:to], in its normal form, which may be
// empty or several characters.
func (w *word) add(text string, r rune, from, to int) {
	before := w.chars
	w.normalise(r, text[from:to], from, to)
	if w.chars == before {
		w.skipped = true
		return
	}
	if w.skipped && before > 0 {
		w.letters.other = true
	}
	w.skipped = false
	w.letters.add(r)
}

func (w *word) normalise(r rune, bytes string, from, to int) {
	if r < utf8.RuneSelf {
		w.put(unicode.ToLower(r), from, to)
		return
	}
	if r >= hangul && r < hangulEnd {
		w.putHangul(r-hangul, from, to)
		return
	}
	parts := norm.NFD.PropertiesString(bytes).Decomposition()
	if parts == nil {
		w.putMark(r, from, to)
		return
	}
	for len(parts) > 0 {
		p, n := utf8.DecodeRune(parts)
		w.putMark(p, from, to)
		parts = parts[n:]
	}
}

// putMark puts r unless it is an accent.
func (w *word) putMark(r rune, from, to int) {
	if !unicode.Is(unicode.Mn, r) {
		w.put(unicode.ToLower(r), from, to)
	}
}

func (w *word) put(r rune, from, to int) {
	if w.chars == 0 {
		w.first = from
	}
	w.last = to
	w.chars++
	if w.chars > maxWord {
		return
	}
	start := w.n
	w.n += utf8.EncodeRune(w.buf[start:start+utf8.UTFMax], r)
	for i := start; i < w.n; i++ {
		w.from[i], w.to[i] = int32(from), int32(to)
	}
}

// Hangul syllables decompose by arithmetic (Unicode standard, section 3.12).
const (
	hangul    = 0xAC00
	hangulEnd = hangul + 11172
)

func (w *word) putHangul(s rune, from, to int) {
	w.put(0x1100+s/588, from, to)
	w.put(0x1161+s%588/28, from, to)
	if t := s % 28; t > 0 {
		w.put(0x11A7+t, from, to)
	}
}

// kind is what a character does to the words around it.
type kind uint8

const (
	part  kind = iota // goes on with a word
	space             // ends one
	alone             // is one
	none              // is skipped
)

func kindOf(r rune) kind {
	if r < utf8.RuneSelf {
		return asciiKind(byte(r))
	}
	switch {
	case r == utf8.RuneError, unicode.In(r, unicode.Cc, unicode.Cf, unicode.Co):
		return none
	case unicode.IsSpace(r):
		return space
	case unicode.IsPunct(r), ideograph(r):
		return alone
	}
	return part
}

func asciiKind(c byte) kind {
	switch {
	case c >= 'a' && c <= 'z', c >= 'A' && c <= 'Z', c >= '0' && c <= '9':
		return part
	case c == ' ', c == '\t', c == '\n', c == '\r':
		return space
	case c < ' ', c == 0x7F:
		return none
	}
	return alone
}

// ideograph tells whether r is in the blocks that the reference tokenizer
// takes for Chinese characters (its list, gap at 2B820 included).
func ideograph(r rune) bool {
	return r >= 0x4E00 && r <= 0x9FFF || r >= 0x3400 && r <= 0x4DBF || r >= 0x20000 && r <= 0x2A6DF ||
		r >= 0x2A700 && r <= 0x2B81F || r >= 0x2B920 && r <= 0x2CEAF ||
		r >= 0xF900 && r <= 0xFAFF || r >= 0x2F800 && r <= 0x2FA1F
}
