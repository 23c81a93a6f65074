// Package lexicon holds geokg's knowledge of language and of the world as
// text tables, and the one reader for them. It imports nothing of geokg.
//
// Call [Open] first; it gives the embedded tables together with those of the
// user. A table is a file of columns separated by "|", with a header row;
// lines that start with "#" are comments and the head of each file explains
// its format and names its source and licence.
package lexicon

import (
	"bufio"
	"embed"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
)

//go:embed *.txt
var embedded embed.FS

// The largest tables once more as strings, of which cells can be parts: an
// embed.FS gives copies alone. The program holds the files once.
var (
	//go:embed persons.txt
	persons string
	//go:embed cues.txt
	cues string
	//go:embed groups.txt
	groups string
	//go:embed places.txt
	places string
	//go:embed orgs.txt
	orgs string

	large = map[string]string{"persons.txt": persons, "cues.txt": cues, "groups.txt": groups, "places.txt": places, "orgs.txt": orgs}
)

// Table is one table, all of whose rows have its columns.
type Table struct {
	Name    string // file name, "cues.txt"
	Columns []string
	Rows    []Row
}

// Row is one line of a table.
type Row struct {
	File   string   // where it stands: "cues.txt", or the path of a user's file
	Line   int      // from 1
	Fields []string // one a column, blanks trimmed
}

// Own tells whether the row is the user's.
func (r Row) Own() bool { return strings.ContainsAny(r.File, `/\`) }

// At is the row's address, "cues.txt:41": what statements name as their rule.
func (r Row) At() string { return r.File + ":" + strconv.Itoa(r.Line) }

// Errorf makes an error about the row that begins with its address.
func (r Row) Errorf(format string, args ...any) error {
	return fmt.Errorf("%s: %w", r.At(), fmt.Errorf(format, args...))
}

// List divides a cell at ";" and drops what is empty; "-" is the empty list.
func List(cell string) []string {
	if cell == "-" || cell == "" {
		return nil
	}
	parts := strings.Split(cell, ";")
	for i := range parts {
		parts[i] = strings.TrimSpace(parts[i])
	}
	return slices.DeleteFunc(parts, func(s string) bool { return s == "" })
}

// Read reads one table. The header row must name exactly the given columns,
// and every row must have as many cells; otherwise the error says which line
// has which fault.
func Read(name string, r io.Reader, columns ...string) (*Table, error) {
	var whole strings.Builder
	if f, ok := r.(fs.File); ok {
		if info, err := f.Stat(); err == nil {
			whole.Grow(int(info.Size()))
		}
	}
	if _, err := io.Copy(&whole, r); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return parse(name, whole.String(), columns)
}

// parse reads a table; its cells are parts of text.
func parse(name, text string, columns []string) (*Table, error) {
	t := &Table{Name: name, Columns: columns}
	// One slice for all cells: the largest table has tens of thousands of rows,
	// and reading it is much of a start.
	cells := make([]string, 0, strings.Count(text, "|")+strings.Count(text, "\n")+1)
	t.Rows = make([]Row, 0, strings.Count(text, "\n")+1)
	headed, line := false, 0
	for s := range strings.Lines(text) {
		line++
		s = strings.TrimSpace(s)
		if s == "" || s[0] == '#' {
			continue
		}
		from := len(cells)
		for cell, rest, more := "", s, true; more; {
			cell, rest, more = strings.Cut(rest, "|")
			cells = append(cells, strings.TrimSpace(cell))
		}
		row := Row{File: name, Line: line, Fields: cells[from:len(cells):len(cells)]}
		switch {
		case !headed && !slices.Equal(row.Fields, columns):
			return nil, row.Errorf("the header is %q, want %q", strings.Join(row.Fields, " | "), strings.Join(columns, " | "))
		case !headed:
			headed = true
		case len(row.Fields) != len(columns):
			return nil, row.Errorf("%d columns, want %d", len(row.Fields), len(columns))
		default:
			t.Rows = append(t.Rows, row)
		}
	}
	if !headed {
		return nil, fmt.Errorf("%s: no header row; want %q", name, strings.Join(columns, " | "))
	}
	return t, nil
}

// unmarked leaves out the mark that some editors put before the text of a file.
func unmarked(r io.Reader) io.Reader {
	in := bufio.NewReader(r)
	if mark, _ := in.Peek(3); string(mark) == "\ufeff" {
		_, _ = in.Discard(3) // they have been peeked at
	}
	return in
}

// Set is the embedded tables together with a user's own.
type Set struct{ dir string }

// Open checks that dir, a folder of the user's own tables, can be read and
// holds only names that are also embedded; an empty dir stands for none.
func Open(dir string) (*Set, error) {
	if dir == "" {
		return &Set{}, nil
	}
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil, fmt.Errorf("lexicon folder: %w", err)
	}
	for _, e := range entries {
		if !strings.HasSuffix(e.Name(), ".txt") {
			continue
		}
		if _, err := fs.Stat(embedded, e.Name()); err != nil {
			return nil, fmt.Errorf("%s: no table of that name; there are %s",
				filepath.Join(dir, e.Name()), strings.Join(Names(), ", "))
		}
	}
	return &Set{dir: dir}, nil
}

// Names lists the embedded tables.
func Names() []string {
	names, err := fs.Glob(embedded, "*.txt")
	if err != nil { // only a malformed pattern can fail
		panic(err)
	}
	return names
}

// Table reads the table of that file name: the user's rows first, where there
// are any, then the embedded ones.
func (s *Set) Table(name string, columns ...string) (*Table, error) {
	text, ok := large[name]
	if !ok {
		b, err := embedded.ReadFile(name)
		if err != nil {
			return nil, fmt.Errorf("lexicon: %w", err)
		}
		text = string(b)
	}
	t, err := parse(name, text, columns)
	if err != nil || s.dir == "" {
		return t, err
	}
	path := filepath.Join(s.dir, name)
	if path == name {
		path = "." + string(filepath.Separator) + name // not to be taken for a row of ours
	}
	own, err := os.Open(path)
	if errors.Is(err, fs.ErrNotExist) {
		return t, nil
	}
	if err != nil {
		return nil, fmt.Errorf("lexicon: %w", err)
	}
	defer own.Close()
	u, err := Read(path, unmarked(own), columns...)
	if err != nil {
		return nil, err
	}
	t.Rows = append(u.Rows, t.Rows...)
	return t, nil
}
