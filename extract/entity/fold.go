package entity

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// fold gives the form of a word by which names are compared: lower case,
// without accents, apostrophes and periods. "Sana'a", "Sanʿa" and "sanaa" are
// one; so are "U.S." and "US". A mark of punctuation on its own is kept.
func fold(w string) string {
	plain := true
	for i := 0; i < len(w); i++ {
		if c := w[i]; c >= utf8.RuneSelf || c == '\'' || c == '.' || c == '`' || 'A' <= c && c <= 'Z' {
			plain = false
			break
		}
	}
	if plain {
		return w
	}
	var room [48]byte
	b := appendFolded(room[:0], w)
	if len(b) == 0 {
		return lone(w)
	}
	return string(b)
}

// lone gives the form of a word without letters or digits: all apostrophes are one.
func lone(w string) string {
	if r, n := utf8.DecodeRuneInString(w); n == len(w) && apostrophe(r) {
		return "'"
	}
	return w
}

// appendFolded appends the folded form of w; nothing for a lone apostrophe.
func appendFolded(b []byte, w string) []byte {
	for _, r := range decomposed(w) {
		switch {
		case 'A' <= r && r <= 'Z':
			b = append(b, byte(r)+'a'-'A')
		case r < utf8.RuneSelf && r != '\'' && r != '.' && r != '`':
			b = append(b, byte(r))
		case apostrophe(r) || r == '.' || unicode.Is(unicode.Mn, r):
		case special(r) != "":
			b = append(b, special(r)...)
		default:
			b = utf8.AppendRune(b, unicode.ToLower(r))
		}
	}
	return b
}

func decomposed(w string) string {
	for i := 0; i < len(w); i++ {
		if w[i] >= utf8.RuneSelf {
			return norm.NFD.String(w)
		}
	}
	return w
}

func apostrophe(r rune) bool {
	switch r {
	case '\'', '’', '‘', 'ʼ', 'ʻ', 'ʿ', 'ʾ', '`', '´', '′':
		return true
	}
	return false
}

// special gives the letters for those that do not decompose.
func special(r rune) string {
	switch r {
	case 'ı':
		return "i"
	case 'ø', 'Ø':
		return "o"
	case 'ł', 'Ł':
		return "l"
	case 'đ', 'Đ', 'ð', 'Ð':
		return "d"
	case 'æ', 'Æ':
		return "ae"
	case 'œ', 'Œ':
		return "oe"
	case 'ß':
		return "ss"
	case 'þ', 'Þ':
		return "th"
	case 'ə', 'Ə':
		return "e"
	}
	return ""
}

// A piece is a part of a name or of a token: what stands between blanks,
// hyphens, dashes and slashes, without the possessive ending, which is a piece
// of its own.
func isJoint(r rune) bool {
	switch r {
	case '-', '‐', '‑', '–', '—', '−', '/':
		return true
	}
	return false
}

// pieces appends the byte ranges of the pieces of w, a word without blanks.
func pieces(dst [][2]int, w string) [][2]int {
	start := 0
	for i, r := range w {
		if isJoint(r) {
			if i > start {
				dst = append(dst, [2]int{start, i})
			}
			start = i + utf8.RuneLen(r)
		}
	}
	if start == 0 || start < len(w) {
		dst = append(dst, [2]int{start, len(w)})
	}
	return dst
}

// nameWords divides a name of a table as the tokens of a text are divided:
// at blanks and hyphens, with commas, brackets and "'s" on their own.
func nameWords(dst []string, name string) []string {
	name = strings.ReplaceAll(name, "+", " + ") // "P5+1"
	for name != "" {
		w, rest, _ := strings.Cut(name, " ")
		name = rest
		for len(w) > 0 && (w[0] == '(' || w[0] == '"') {
			dst = append(dst, w[:1])
			w = w[1:]
		}
		if len(dst) > 0 && w == "'t" {
			dst = append(dst, w[:1]) // "Sophie in 't Veld", which a text has in two pieces
			w = w[1:]
		}
		tail := ""
		for len(w) > 0 && (w[len(w)-1] == ',' || w[len(w)-1] == ')' || w[len(w)-1] == '!' || w[len(w)-1] == '"') {
			tail = w[len(w)-1:] + tail
			w = w[:len(w)-1]
		}
		poss := ""
		switch {
		case strings.HasSuffix(w, "'s") || strings.HasSuffix(w, "'S"):
			w, poss = w[:len(w)-2], w[len(w)-2:]
		case strings.HasSuffix(w, "s'"):
			w, poss = w[:len(w)-1], "'"
		}
		from := 0
		for i, r := range w {
			if isJoint(r) {
				if i > from {
					dst = append(dst, w[from:i])
				}
				from = i + utf8.RuneLen(r)
			}
		}
		if from < len(w) {
			dst = append(dst, w[from:])
		}
		if poss != "" {
			dst = append(dst, poss)
		}
		for i := range tail {
			dst = append(dst, tail[i:i+1])
		}
	}
	return dst
}

// upperFirst tells whether a word begins with a capital letter.
func upperFirst(w string) bool {
	if w == "" {
		return false
	}
	if c := w[0]; c < utf8.RuneSelf {
		return 'A' <= c && c <= 'Z'
	}
	r, _ := utf8.DecodeRuneInString(strings.TrimLeft(w, "ʿʾ‘’ʻʼ'"))
	return unicode.IsUpper(r)
}

// allUpper tells whether a word has two letters or more and all are capitals.
func allUpper(w string) bool {
	n := 0
	for _, r := range w {
		if unicode.IsLower(r) {
			return false
		}
		if unicode.IsUpper(r) {
			n++
		}
	}
	return n > 1
}
