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

func isJSONL(o Options, head []byte) bool {
	return bytes.HasPrefix(lead([]byte(decode(head))), []byte("{")) && !isFeed(o, head)
}

// lead is the head of an input from its first character on.
func lead(head []byte) []byte {
	return bytes.TrimLeft(bytes.TrimPrefix(head, []byte("\ufeff")), " \t\r\n")
}

// readJSONL reads one article a line. A line that is wrong is reported and
// left out.
func readJSONL(in input, out yield) bool {
	in = in.many()
	in.r = ofWide(in.r)
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
			return out(nil, in.fault(line, "%w", plainError(err)))
		}
		s := strings.TrimSpace(decode(b))
		if s == "" {
			continue
		}
		if line == 1 && (s == "{" || strings.HasPrefix(s, "[")) {
			return out(nil, in.fault(line, "JSON over several lines or in a list; put one article a line, as jq -c '.[]? // .' makes them"))
		}
		d, warning, err := in.article(s, line)
		if warning != nil && !out(nil, warning) || err != nil && !out(nil, err) || d != nil && !in.give(out, d, line) {
			return false
		}
	}
}

// article reads one line; a warning comes together with the document.
func (in input) article(s string, line int) (d *text.Document, warning, err error) {
	var o object
	if err := json.Unmarshal([]byte(s), &o); err != nil {
		return nil, nil, in.fault(line, "not a JSON article: %w; the line is left out", plainJSON(err))
	}
	if o["statements"] != nil {
		return nil, nil, in.fault(line, "statements, not an article; geokg load reads those")
	}
	var sentences []string
	if raw := o["sentences"]; raw != nil && in.options.Map["text"] == "" {
		if json.Unmarshal(raw, &sentences) != nil {
			return nil, nil, in.fault(line, `not a JSON article: "sentences" is no list of text; the line is left out`)
		}
	}
	field := map[string]string{}
	for _, f := range Fields() {
		if field[f], err = o.text(in.options.Map.of(f)); errors.Is(err, errNumber) && f == "published" {
			err = nil // a time stamp, or no day: what is wrong with the day costs the day alone
		}
		if err != nil {
			return nil, nil, in.fault(line, "not a JSON article: %s %w; the line is left out", in.options.Map.called(f), err)
		}
	}
	body := field["text"]
	if body == "" {
		body = strings.Join(sentences, " ")
	}
	if sentences == nil {
		body = unmark(body)
	}
	if body = mend(body); strings.TrimSpace(body) == "" {
		return nil, nil, in.fault(line, "no %s in this article; the line is left out", in.options.Map.called("text"))
	}
	day, warning := in.stated(in.options.Map.of("published"), field["published"], line)
	d = &text.Document{ID: mend(field["id"]), URL: mend(field["url"]), Title: field["title"], Publisher: field["publisher"], Published: day, Text: body}
	d.Given = locate(d.Text, sentences)
	return d, warning, nil
}

var errNumber = errors.New("is a number")

// object is a JSON object, its fields not yet read.
type object map[string]json.RawMessage

// text gives a field as text; empty where it is not there. "a.b" is the field
// b of the object a. A list of texts is one with blank lines between; a number
// stands as it is written, for ids; of other fields it is errNumber too.
func (o object) text(name string) (string, error) {
	raw, ok := o[name]
	if !ok {
		outer, rest, dotted := strings.Cut(name, ".")
		if !dotted || o[outer] == nil {
			return "", nil
		}
		var within object
		if err := json.Unmarshal(o[outer], &within); err != nil {
			return "", errors.New("is in no object")
		}
		return within.text(rest)
	}
	var v any
	d := json.NewDecoder(bytes.NewReader(raw))
	d.UseNumber()
	if err := d.Decode(&v); err != nil {
		return "", err
	}
	switch v := v.(type) {
	case nil:
		return "", nil
	case string:
		return v, nil
	case json.Number:
		if name == "id" || strings.HasSuffix(name, "id") {
			return v.String(), nil
		}
		return v.String(), errNumber
	case bool:
		return "", errors.New("is true or false")
	case []any:
		var parts []string
		for _, x := range v {
			s, ok := x.(string)
			if !ok {
				return "", errors.New("is a list of other things than text")
			}
			parts = append(parts, s)
		}
		return strings.Join(parts, "\n\n"), nil
	}
	return "", errors.New("is an object")
}

// plainJSON says what is wrong in words that do not name Go's types.
func plainJSON(err error) error {
	var kind *json.UnmarshalTypeError
	if errors.As(err, &kind) {
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
