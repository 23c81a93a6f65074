package source

import (
	"bufio"
	"encoding/csv"
	"errors"
	"io"
	"slices"
	"strings"

	"golang.org/x/net/html/charset"

	"geokg/extract/text"
)

// isCSV holds where the first line is a head that names the column of the text.
func isCSV(o Options, head []byte) bool {
	s := headLine(decode(head))
	r := csv.NewReader(strings.NewReader(s))
	r.Comma = separator(s)
	names, err := r.Read()
	return err == nil && len(names) > 1 && column(names, o.Map.of("text")) >= 0
}

// readCSV reads one article a row. The first row names the columns; they are
// divided by commas, semicolons or tabs, whichever are most.
func readCSV(in input, out yield) bool {
	in = in.many()
	head, _ := in.r.Peek(4096)
	limited := &allowance{r: utf8Of(in.r, head)}
	limited.renew()
	plain := bufio.NewReader(limited)
	if mark, _ := plain.Peek(3); string(mark) == "\ufeff" {
		_, _ = plain.Discard(3) // they have been peeked at
	}
	first, _ := plain.Peek(4096)
	line := headLine(string(first))
	if strings.HasPrefix(string(first)[len(line):], "\r") && !strings.HasPrefix(string(first)[len(line):], "\r\n") {
		plain = bufio.NewReader(carriage{plain})
	}
	r := csv.NewReader(plain)
	r.Comma, r.FieldsPerRecord = separator(line), -1

	names, err := r.Read()
	if err != nil {
		return out(nil, in.csvFault(err, 1))
	}
	at, err := in.columns(names)
	if err != nil {
		return out(nil, err)
	}
	for {
		limited.renew()
		row, err := r.Read()
		if err == io.EOF {
			return true
		}
		if err != nil {
			var wrong *csv.ParseError
			if !out(nil, in.csvFault(err, 0)) || !errors.As(err, &wrong) {
				return false
			}
			continue
		}
		n, _ := r.FieldPos(0)
		if len(row) != len(names) {
			if !out(nil, in.fault(n, "%d columns, the head has %d; the row is left out", len(row), len(names))) {
				return false
			}
			continue
		}
		d, warning, err := in.row(row, at, n)
		if warning != nil && !out(nil, warning) || err != nil && !out(nil, err) || d != nil && !in.give(out, d, n) {
			return false
		}
	}
}

// columns gives the place of each field in a row, -1 where there is none.
func (in input) columns(names []string) (map[string]int, error) {
	at := map[string]int{}
	for _, f := range Fields() {
		at[f] = column(names, in.options.Map.of(f))
		if _, asked := in.options.Map[f]; at[f] < 0 && (asked || f == "text") {
			return nil, in.fault(1, "no column %s; there are %s: say which is what with --map text=COLUMN,title=COLUMN",
				in.options.Map.called(f), shown(strings.Join(names, ", ")))
		}
	}
	return at, nil
}

func column(names []string, name string) int {
	return slices.IndexFunc(names, func(s string) bool {
		return strings.EqualFold(strings.TrimSpace(s), name)
	})
}

func (in input) row(row []string, at map[string]int, line int) (d *text.Document, warning, err error) {
	field := func(f string) string {
		if at[f] < 0 {
			return ""
		}
		return mend(strings.TrimSpace(row[at[f]]))
	}
	body := unmark(field("text"))
	if strings.TrimSpace(body) == "" {
		return nil, nil, in.fault(line, "no %s in this row; the row is left out", in.options.Map.called("text"))
	}
	day, warning := in.stated(in.options.Map.of("published"), field("published"), line)
	return &text.Document{ID: field("id"), URL: field("url"), Title: field("title"), Publisher: field("publisher"), Published: day, Text: body}, warning, nil
}

// csvFault puts an error of the reader of rows in our words.
func (in input) csvFault(err error, line int) error {
	var wrong *csv.ParseError
	if errors.As(err, &wrong) {
		if errors.Is(err, csv.ErrFieldCount) {
			return in.fault(wrong.StartLine, "%w; the row is left out", wrong.Err)
		}
		if wrong.Line != wrong.StartLine {
			return in.fault(wrong.StartLine, "a quoted field that begins here is not closed rightly; the rows up to line %d are left out", wrong.Line)
		}
		return in.fault(wrong.StartLine, "a quotation mark out of place; write it twice within a quoted field; the row is left out")
	}
	if errors.Is(err, errLong) {
		return in.fault(line, "a row of more than %d MiB; nothing after it is read", MaxSize>>20)
	}
	return in.fault(line, "%w", plainError(err))
}

// headLine is the first row of a table without its end, which may be "\r" alone; line ends
// within quotation marks are none.
func headLine(s string) string {
	quoted := false
	for i := range len(s) {
		switch {
		case s[i] == '"':
			quoted = !quoted
		case !quoted && (s[i] == '\n' || s[i] == '\r'):
			return s[:i]
		}
	}
	return s
}

// carriage makes "\n" of the "\r" with which some spreadsheets end rows.
type carriage struct{ r *bufio.Reader }

func (c carriage) Read(p []byte) (int, error) {
	n, err := c.r.Read(p)
	for i := range n {
		if p[i] != '\r' {
			continue
		}
		next := byte(0)
		if i+1 < n {
			next = p[i+1]
		} else if b, err := c.r.Peek(1); err == nil {
			next = b[0]
		}
		if next != '\n' {
			p[i] = '\n'
		}
	}
	return n, err
}

// separator is what divides the columns of a head.
func separator(head string) rune {
	best, most := ',', 0
	for _, c := range ",;\t" {
		if n := strings.Count(head, string(c)); n > most {
			best, most = c, n
		}
	}
	return best
}

// utf8Of makes UTF-8 of a stream whose encoding its head shows.
func utf8Of(r *bufio.Reader, head []byte) io.Reader {
	name := encodingOf(head)
	if name != "utf-8" {
		if e, _ := charset.Lookup(name); e != nil {
			return e.NewDecoder().Reader(r)
		}
	}
	return r
}

// ofWide is utf8Of for a stream of lines, whose bytes only UTF-16 does not divide as UTF-8 does.
func ofWide(r *bufio.Reader) *bufio.Reader {
	if head, _ := r.Peek(4096); strings.HasPrefix(encodingOf(head), "utf-16") {
		return bufio.NewReaderSize(utf8Of(r, head), 64<<10)
	}
	return r
}

// allowance ends a stream with errLong where more is read of it than MaxSize
// since it was last renewed.
type allowance struct {
	r    io.Reader
	left int
}

func (a *allowance) renew() { a.left = MaxSize }

func (a *allowance) Read(p []byte) (int, error) {
	if a.left <= 0 {
		return 0, errLong
	}
	n, err := a.r.Read(p[:min(len(p), a.left)])
	a.left -= n
	return n, err
}
