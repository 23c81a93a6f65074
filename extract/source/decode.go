package source

import (
	"bytes"
	"mime"
	"net/http"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html/charset"
)

// decode makes valid UTF-8 with plain line ends of the bytes of a text. The
// encoding goes by the byte order mark, else UTF-8 where the bytes allow it,
// else UTF-16, windows-1251 or windows-1252 by what is frequent. Bytes that
// fit nothing become U+FFFD.
func decode(b []byte) string {
	name := encodingOf(b)
	if name == "utf-8" {
		return mend(string(bytes.TrimPrefix(b, []byte("\ufeff"))))
	}
	e, _ := charset.Lookup(name)
	u, err := e.NewDecoder().Bytes(b)
	if err != nil { // these decoders replace what they cannot read
		u = b
	}
	return mend(strings.TrimPrefix(string(u), "\ufeff"))
}

// decodeAs is decode for bytes of which a header tells the encoding; it is
// heeded where the bytes are not UTF-8 all the same.
func decodeAs(b []byte, contentType string) string {
	_, params, err := mime.ParseMediaType(contentType)
	if err == nil && params["charset"] != "" && encodingOf(b) != "utf-8" {
		if e, _ := charset.Lookup(params["charset"]); e != nil {
			if u, err := e.NewDecoder().Bytes(b); err == nil {
				return mend(strings.TrimPrefix(string(u), "\ufeff"))
			}
		}
	}
	return decode(b)
}

// mend makes line ends "\n", and takes out what no text holds: NUL and bytes
// that are not UTF-8.
func mend(s string) string {
	s = strings.ToValidUTF8(s, "\uFFFD")
	return strings.NewReplacer("\r\n", "\n", "\r", "\n", "\u2028", "\n", "\u2029", "\n\n", "\x00", "", "\f", "\n").Replace(s)
}

func encodingOf(b []byte) string {
	switch {
	case bytes.HasPrefix(b, []byte("\ufeff")):
		return "utf-8"
	case bytes.HasPrefix(b, []byte{0xFF, 0xFE}):
		return "utf-16le"
	case bytes.HasPrefix(b, []byte{0xFE, 0xFF}):
		return "utf-16be"
	}
	if u := wide(b); u != "" {
		return u
	}
	valid, invalid, letters, high := census(b)
	switch {
	case invalid <= valid: // UTF-8, perhaps with a few broken bytes
		return "utf-8"
	case high*4 > letters: // many letters beyond ASCII: Cyrillic
		return "windows-1251"
	}
	return "windows-1252"
}

// wide recognises UTF-16 without a mark: in English text every other byte of
// it is 0.
func wide(b []byte) string {
	b = b[:min(len(b), 4096)]
	var zeros [2]int
	for i, c := range b {
		if c == 0 {
			zeros[i%2]++
		}
	}
	switch half := len(b) / 2; {
	case zeros[1] > half*3/4 && zeros[0] < half/8:
		return "utf-16le"
	case zeros[0] > half*3/4 && zeros[1] < half/8:
		return "utf-16be"
	}
	return ""
}

// census counts characters of several bytes, bytes that are not UTF-8, and
// letters and those among them that are beyond ASCII in a one-byte encoding.
func census(b []byte) (valid, invalid, letters, high int) {
	for i := 0; i < len(b); {
		r, n := utf8.DecodeRune(b[i:])
		switch {
		case r == utf8.RuneError && n == 1:
			invalid++
			if b[i] >= 0xC0 {
				high, letters = high+1, letters+1
			}
		case n > 1:
			valid++
		case r|0x20 >= 'a' && r|0x20 <= 'z':
			letters++
		}
		i += n
	}
	return valid, invalid, letters, high
}

// binary says what the head of a file is where that is not text: "a PDF",
// "an image"; empty for text.
func binary(head []byte) string {
	if encodingOf(head) != "utf-8" && wide(head) != "" || bytes.HasPrefix(head, []byte{0xFF, 0xFE}) || bytes.HasPrefix(head, []byte{0xFE, 0xFF}) {
		return ""
	}
	kind, _, _ := strings.Cut(http.DetectContentType(head), ";")
	switch group, _, _ := strings.Cut(kind, "/"); {
	case kind == "application/pdf":
		return "a PDF"
	case group == "image" || group == "audio" || group == "video" || group == "font":
		return "a file of type " + kind
	case strings.HasPrefix(kind, "application/") && kind != "application/octet-stream":
		return "a file of type " + kind
	}
	control := 0
	for _, c := range head {
		if c < 0x20 && !strings.ContainsRune("\t\n\r\f\v\x1b", rune(c)) || c == 0x7F {
			control++
		}
	}
	if control*50 > len(head) {
		return "a binary file"
	}
	return ""
}
