package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// tokens divides the bytes [from, to) of s into tokens.
func tokens(dst []Token, s string, from, to int) []Token {
	for i := from; i < to; {
		r, n := utf8.DecodeRuneInString(s[i:to])
		switch {
		case unicode.IsSpace(r) || r == '\u200b' || r == '\ufeff':
			i += n
		case wordRune(r):
			end := wordEnd(s, i, to)
			dst = appendWord(dst, s, i, end)
			i = end
		case r == '.' || r == '-':
			end := i + n
			for end < to && s[end] == byte(r) {
				end++
			}
			dst = appendToken(dst, s, i, end)
			i = end
		default:
			if end := contractionEnd(s, i, to); apostrophe(r) && end > i {
				dst = appendToken(dst, s, i, end)
				i = end
				continue
			}
			dst = appendToken(dst, s, i, i+n)
			i += n
		}
	}
	return dst
}

func appendToken(dst []Token, s string, from, to int) []Token {
	return appendFolded(dst, s, from, to, fold(s[from:to]))
}

func appendFolded(dst []Token, s string, from, to int, lower string) []Token {
	return append(dst, Token{Span: Span{from, to}, Text: s[from:to], Lower: lower})
}

// fold is lower case with straight apostrophes and hyphens.
func fold(w string) string {
	w = strings.ToLower(w)
	for i := 0; i < len(w); i++ {
		if w[i] >= utf8.RuneSelf {
			return folder.Replace(w)
		}
	}
	return w
}

var folder = strings.NewReplacer("’", "'", "‘", "'", "ʼ", "'", "´", "'", "`", "'", "‑", "-", "‐", "-")

// wordRune tells whether r is of a word; Unicode calls 'ʼ' a letter, but agencies write their
// possessives by it: "Estoniaʼs".
func wordRune(r rune) bool {
	return r != 'ʼ' && (unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.Mn, r))
}

func apostrophe(r rune) bool {
	switch r {
	case '\'', '’', '‘', 'ʼ', '´':
		return true
	}
	return false
}

// wordEnd gives where the word that starts at i ends. Marks that stand
// between two word runes belong to it, and so does the period of an
// abbreviation.
func wordEnd(s string, i, to int) int {
	start := i
	for i < to {
		r, n := utf8.DecodeRuneInString(s[i:to])
		if wordRune(r) {
			i += n
			continue
		}
		next, _ := utf8.DecodeRuneInString(s[i+n : to])
		prev, _ := utf8.DecodeLastRuneInString(s[start:i])
		joins := i+n < to && wordRune(next)
		part := s[start:i] // what stands after the last hyphen: "U.S" of "then-U.S."
		part = part[strings.LastIndexByte(part, '-')+1:]
		switch {
		case joins && (r == '-' || r == '‑' || r == '‐' || r == '&' || r == '_' || r == '@'):
			i += n
		case joins && apostrophe(r) && !possessiveAt(s, i, to):
			i += n
		case apostrophe(r) && arabic(s[start:i], s[i+n:to]):
			return i + n
		case joins && (r == ',' || r == '.') && unicode.IsDigit(prev) && unicode.IsDigit(next):
			i += n
		case r == '.' && joins && (dotted(part) || strings.EqualFold(part, "ph") || domain(part)):
			i += n
		case r == '.' && part == "X" && i+n == to:
			return i // the site: "He wrote on X."
		case r == '.' && abbreviated(part):
			i += n
			if hyphen, m := utf8.DecodeRuneInString(s[i:to]); hyphen == '-' && i+m < to { // "U.S.-led"
				if after, _ := utf8.DecodeRuneInString(s[i+m : to]); unicode.IsLetter(after) {
					i += m
					continue
				}
			}
			if !joins {
				return i
			}
		default:
			return i
		}
	}
	return i
}

// arabic tells whether the apostrophe between the two is a letter of an Arabic name: "Ala' al-Falk".
func arabic(before, rest string) bool {
	first, _ := utf8.DecodeRuneInString(before)
	last := before[len(before)-1]
	return len(before) > 2 && unicode.IsUpper(first) && 'a' <= last && last <= 'z' && last != 's' &&
		(strings.HasPrefix(rest, " al-") || strings.HasPrefix(rest, " Al-") || strings.HasPrefix(rest, " el-"))
}

// dotted tells whether w is a single letter or letters divided by periods,
// as "U", "U.S", "a.m" are.
func dotted(w string) bool {
	letter := false
	for _, r := range w {
		switch {
		case unicode.IsLetter(r) && !letter:
			letter = true
		case r == '.' && letter:
			letter = false
		default:
			return false
		}
	}
	return letter
}

// domain tells whether w begins like a host name, "www" or a word in lower
// case letters that a period and more letters follow ("booking.com").
func domain(w string) bool {
	for i := 0; i < len(w); i++ {
		if w[i] < 'a' || w[i] > 'z' {
			return false
		}
	}
	return len(w) > 2
}

// abbreviated tells whether a period after w belongs to it.
func abbreviated(w string) bool {
	if w == "Ph.D" {
		return true
	}
	if dotted(w) {
		return strings.Contains(w, ".") || w != "I" && w[0] >= 'A' && w[0] <= 'Z'
	}
	switch w {
	case "vs", "approx", "etc", "al":
		return true
	}
	// In lower case the others are words: "no.", "co.", "mar.".
	if w == "" || w[0] < 'A' || w[0] > 'Z' {
		return false
	}
	_, known := abbreviations[strings.ToLower(w)]
	return known
}

// possessiveAt tells whether the apostrophe at i opens an ending that is a
// token of its own: 's, 'll, 're …
func possessiveAt(s string, i, to int) bool { return contractionEnd(s, i, to) > i }

// contractionEnd gives the end of the ending at i, or i where none stands there.
func contractionEnd(s string, i, to int) int {
	_, n := utf8.DecodeRuneInString(s[i:to])
	rest := s[i+n : to]
	for _, e := range [...]string{"s", "S", "ll", "re", "ve", "d", "m"} {
		if !strings.HasPrefix(rest, e) {
			continue
		}
		after, _ := utf8.DecodeRuneInString(rest[len(e):])
		if len(rest) == len(e) || !wordRune(after) && after != '-' {
			return i + n + len(e)
		}
	}
	return i
}

// appendWord appends the word as one token, or as two where it ends in "n't".
func appendWord(dst []Token, s string, from, to int) []Token {
	w := fold(s[from:to])
	if strings.HasSuffix(w, "n't") && len(w) > 3 {
		cut := to - len("n't")
		if s[to-1] == 't' || s[to-1] == 'T' {
			cut = strings.LastIndexAny(s[from:to], "nN") + from
		}
		if cut > from {
			dst = appendToken(dst, s, from, cut)
			return appendToken(dst, s, cut, to)
		}
	}
	return appendFolded(dst, s, from, to, w)
}
