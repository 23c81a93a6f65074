package source

import (
	"strings"

	"geokg/extract/text"
)

// readPlain reads one article of plain text: blank lines divide paragraphs,
// and a first line that stands alone and does not end like a sentence is the
// title, which then is not part of the text.
func readPlain(in input, out yield) bool {
	b, err := in.all()
	if err != nil {
		return out(nil, err)
	}
	d := &text.Document{}
	d.Title, d.Text = headline(decodeAs(b, in.ContentType))
	if d.Text == "" {
		return out(nil, in.fault(0, "no text in it; nothing to read"))
	}
	return in.give(out, d, 0)
}

const maxTitle = 250

// headline divides a text into its title, empty where it has none, and the rest.
func headline(s string) (title, rest string) {
	s = strings.TrimSpace(s)
	first, after, ok := strings.Cut(s, "\n")
	first = strings.TrimSpace(first)
	blank, _, _ := strings.Cut(after, "\n")
	after = strings.TrimSpace(after)
	if !ok || after == "" || strings.TrimSpace(blank) != "" || len(first) > maxTitle || sentenceEnd(first) && !strings.HasSuffix(first, "?") {
		return "", s
	}
	return first, after
}
