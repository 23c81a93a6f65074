package source

import (
	"bufio"
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"strings"
	"unicode"

	"geokg/extract/text"
)

type yield func(*text.Document, error) bool

// input is one file or stream, opened and expanded.
type input struct {
	Origin
	options Options
	day     string // in the file's name; the weakest of all guesses
	r       *bufio.Reader
}

// fault is an error at a line; 0 stands for the input as a whole.
func (in input) fault(line int, format string, a ...any) error {
	if line == 0 {
		return fmt.Errorf("%s: %w", in.Name, fmt.Errorf(format, a...))
	}
	return fmt.Errorf("%s:%d: %w", in.Name, line, fmt.Errorf(format, a...))
}

// all reads the whole of an input that is one article or one feed.
func (in input) all() ([]byte, error) {
	b, err := io.ReadAll(io.LimitReader(in.r, MaxSize+1))
	if err != nil {
		return nil, in.fault(0, "%w", plainError(err))
	}
	if len(b) > MaxSize {
		return nil, in.fault(0, "more than %d MiB for one article; divide it, or write it as JSON lines", MaxSize>>20)
	}
	return b, nil
}

// many is the input for one article of a file that has several.
func (in input) many() input {
	in.ID, in.URL, in.Title = "", "", ""
	return in
}

// give fills in what the document lacks and yields it, unless an article of
// this id has been read before. line is where it stands, 0 where it is alone.
func (in input) give(out yield, d *text.Document, line int) bool {
	d.Title, d.Publisher = oneLine(d.Title), oneLine(d.Publisher)
	d.URL = cmp.Or(d.URL, in.URL)
	d.Title = cmp.Or(d.Title, in.Title)
	d.Publisher = cmp.Or(d.Publisher, in.Publisher, in.options.Publisher)
	d.Published = cmp.Or(d.Published, in.Published, dayInURL(d.URL), dayInURL(in.URL), in.options.Published, in.day)
	if d.Published == "" {
		d.Published = datelineDay(d.Text)
	}
	hash := sha256.Sum256([]byte(d.Text))
	d.ID = cmp.Or(d.ID, d.URL, in.ID, "sha256:"+hex.EncodeToString(hash[:8]))
	switch before, same := in.options.Seen.see(d.ID, hash); {
	case same:
		return true // the very article, once more
	case before:
		return out(nil, in.fault(line, "an article with the id %q has been read before, with another text; this one is left out: give each an id of its own", shown(d.ID)))
	}
	return out(d, nil)
}

// day reads a date that an article states; the error is a warning that it is
// of no use.
func (in input) stated(field, date string, line int) (day string, warning error) {
	day, ok := Day(date)
	if ok || strings.TrimSpace(date) == "" {
		return day, nil
	}
	if day != "" {
		return "", in.fault(line, "%q is %q, not between %d and %d; the article is read without it", field, shown(date), FirstYear, LastYear)
	}
	return "", in.fault(line, "%q is %q, no day like 2022-07-12; the article is read without it", field, shown(date))
}

// shown makes what messages quote short, and of one line.
func shown(s string) string {
	s = strings.Map(func(r rune) rune {
		if unicode.IsControl(r) {
			return ' '
		}
		return r
	}, mend(s))
	if r := []rune(s); len(r) > 100 {
		return string(r[:100]) + "…"
	}
	return s
}

// oneLine puts a title or a name on one line of valid text.
func oneLine(s string) string { return strings.Join(strings.Fields(mend(s)), " ") }
