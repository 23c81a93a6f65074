package graph

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"

	"geokg/extract"
)

// Item is one article on its way into the graph: what the extractor made of it,
// or why there is nothing.
type Item struct {
	File   string // where it comes from, for messages
	Line   int    // from 1; 0 where there are no lines
	Result extract.Result
	Err    error // not nil: the article could not be read and Result is empty
}

// Failure is an article that was not loaded.
type Failure struct {
	File string
	Line int
	Doc  string // "" where not even that is known
	Err  error
}

// Error begins with the address: "statements.jsonl:7: article \"a1\": no id".
func (f Failure) Error() string {
	s := f.File
	if f.Line > 0 {
		s = fmt.Sprintf("%s:%d", s, f.Line)
	}
	if f.Doc != "" {
		s += fmt.Sprintf(": article %q", shortened(f.Doc))
	}
	return fmt.Sprintf("%s: %v", s, f.Err)
}

// shortened makes a name that is too long for a message one that fits.
func shortened(s string) string {
	if r := []rune(s); len(r) > 200 {
		return string(r[:200]) + "…"
	}
	return s
}

// Unwrap gives the reason.
func (f Failure) Unwrap() error { return f.Err }

// Read reads the lines that "geokg extract --json" writes, one article each. A
// line that is not one gives an Item with Err, and reading goes on; the error of
// reading itself ends it. Blank lines are skipped.
func Read(name string, r io.Reader) iter.Seq[Item] {
	return func(yield func(Item) bool) {
		in := bufio.NewReaderSize(r, 1<<16)
		for line := 1; ; line++ {
			raw, err := in.ReadBytes('\n')
			if raw = bytes.TrimSpace(bytes.TrimPrefix(raw, []byte("\ufeff"))); len(raw) > 0 {
				item := Item{File: name, Line: line}
				item.Result, item.Err = decode(raw)
				if !yield(item) {
					return
				}
			}
			switch {
			case errors.Is(err, io.EOF):
				return
			case err != nil:
				yield(Item{File: name, Line: line, Err: err})
				return
			}
		}
	}
}

func decode(line []byte) (extract.Result, error) {
	var r extract.Result
	if err := json.Unmarshal(line, &r); err != nil {
		return extract.Result{}, fmt.Errorf("not a line of statements: %w", err)
	}
	return r, nil
}
