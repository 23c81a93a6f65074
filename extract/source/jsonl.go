package source

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"strings"
	"unicode"
	"unicode/utf8"

	"geokg/extract/text"
)

// article is one line of JSON lines. Unknown fields are left out.
type article struct {
	ID        string   `json:"id"`
	URL       string   `json:"url"`
	Title     string   `json:"title"`
	Publisher string   `json:"publisher"`
	Published string   `json:"published"`
	Text      string   `json:"text"`
	Sentences []string `json:"sentences"` // where given, the text is divided as they are

	Statements json.RawMessage `json:"statements"` // only to say what went wrong
}

func isJSONL(head []byte) bool {
	head = bytes.TrimLeft(bytes.TrimPrefix(head, []byte("\ufeff")), " \t\r\n")
	return bytes.HasPrefix(head, []byte("{"))
}

// readJSONL reads one article a line. A line that is wrong is reported and
// left out.
func readJSONL(in input, out yield) bool {
	for line := 1; ; line++ {
		b, err := nextLine(in.r)
		if err == io.EOF {
			return true
		}
		if errors.Is(err, errLong) {
			if !out(nil, in.fault(line, "longer than %d MiB; the line is left out", MaxSize>>20)) {
				return false
			}
			continue
		}
		if err != nil {
			return out(nil, in.fault(line, "%w", cause(err)))
		}
		s := strings.TrimSpace(decode(b))
		if s == "" {
			continue
		}
		if line == 1 && (s == "{" || strings.HasPrefix(s, "[")) {
			return out(nil, in.fault(line, "JSON over several lines or in a list; put one article a line, as jq -c '.[]? // .' makes them"))
		}
		d, warning, err := in.article(s, line)
		if warning != nil && !out(nil, warning) || err != nil && !out(nil, err) || d != nil && !out(d, nil) {
			return false
		}
	}
}

// article reads one line; a warning comes together with the document.
func (in input) article(s string, line int) (d *text.Document, warning, err error) {
	var a article
	if err := json.Unmarshal([]byte(s), &a); err != nil {
		return nil, nil, in.fault(line, "not a JSON article: %w; the line is left out", plainJSON(err))
	}
	if a.Text == "" {
		a.Text = strings.Join(a.Sentences, " ")
	}
	switch {
	case a.Statements != nil:
		return nil, nil, in.fault(line, "statements, not an article; geokg load reads those")
	case strings.TrimSpace(a.Text) == "":
		return nil, nil, in.fault(line, `no "text" in this article; the line is left out`)
	}
	day, ok := Day(a.Published)
	if !ok && a.Published != "" {
		warning = in.fault(line, `"published" is %q, no day like 2022-07-12; the article is read without it`, a.Published)
		day = ""
	}
	here := in
	here.id = "" // the file has many articles
	d = &text.Document{ID: a.ID, URL: a.URL, Title: a.Title, Publisher: a.Publisher, Published: day, Text: mend(a.Text)}
	d.Given = locate(d.Text, a.Sentences)
	return here.fill(d), warning, nil
}

// plainJSON says what is wrong in words that do not name Go's types.
func plainJSON(err error) error {
	var kind *json.UnmarshalTypeError
	switch {
	case errors.As(err, &kind) && kind.Field != "":
		return errors.New("\"" + kind.Field + "\" is a " + kind.Value)
	case errors.As(err, &kind):
		return errors.New("found " + kind.Value + " where an object should be")
	}
	return err
}

var errLong = errors.New("line too long")

// nextLine reads one line of at most MaxSize bytes; of a longer one it reads
// the rest too, without keeping it, and returns errLong.
func nextLine(r *bufio.Reader) ([]byte, error) {
	var line []byte
	long := false
	for {
		part, err := r.ReadSlice('\n')
		if long = long || len(line)+len(part) > MaxSize; !long {
			line = append(line, part...)
		}
		switch {
		case err == bufio.ErrBufferFull:
			continue
		case err == io.EOF && (len(line) > 0 || long), err == nil:
			if long {
				return nil, errLong
			}
			return line, nil
		}
		return nil, err
	}
}

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
