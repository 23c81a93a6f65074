// Package source turns the bytes of files, folders and standard input into
// documents.
//
// Call [Read] for files and folders, [From] for what has been fetched. They
// yield documents one at a time and hold only one in memory; a fault of one
// file or line comes as an error that names the place and says what to do,
// and the rest is read on. [ReadFeed] gives the items of a feed before they
// are documents. The formats stand in one list in formats.go, each in a file
// of its own.
//
// [Boilerplate] tells the lines of a page that are not part of its article.
package source

import (
	"bufio"
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"geokg/extract/text"
)

// Options say how to read; the zero value guesses what it can.
type Options struct {
	Format    string        // a name of [Formats]; empty: by file name, else by content
	Published string        // ISO day of documents that do not say when they were published
	Publisher string        // publisher of documents that do not name theirs
	Map       Map           // fields of CSV and JSON lines that have other names
	Seen      *Seen         // articles read before, shared between calls; nil: those of this call
	Stdin     io.Reader     // what the name "-" stands for; nil: os.Stdin
	Progress  func(n int64) // told of every n bytes read; nil: nobody is
}

// MaxSize is the largest file of one article, and the longest line of JSON
// lines, that is read: 64 MiB.
const MaxSize = 64 << 20

// Read yields the documents of files, of folders with all that is in them,
// and of standard input ("-"), in the order given and sorted by path within a
// folder. Of a document and an error one is nil. In folders only files with
// an ending that a format knows are read.
//
// The ID of a document is the one that it states, else its URL, else its
// [FileID]; for standard input a hash of the text.
func Read(o Options, names ...string) iter.Seq2[*text.Document, error] {
	return func(yield func(*text.Document, error) bool) {
		if o.Seen == nil {
			o.Seen = NewSeen()
		}
		for _, name := range names {
			if !o.read(name, yield) {
				return
			}
		}
	}
}

// Origin is what is known of bytes before they are read. What an article says
// of itself comes first, then this, then [Options].
type Origin struct {
	Name        string // as messages show it; empty: URL
	ID          string // of an article that states neither id nor address; empty: a hash of its text
	URL         string // address that the bytes came from, after redirects
	ContentType string // header of that name; it may be empty or wrong
	Title       string
	Published   string // ISO day
	Publisher   string
}

// From yields the documents of what has been fetched: a page has one, a feed
// one an item. Of a document and an error one is nil.
func From(o Options, at Origin, r io.Reader) iter.Seq2[*text.Document, error] {
	return func(yield func(*text.Document, error) bool) {
		if o.Seen == nil {
			o.Seen = NewSeen()
		}
		at.Name = cmp.Or(at.Name, at.URL)
		o.readFrom(input{Origin: at}, r, yield)
	}
}

// Size is how many bytes Read will read of names, or 0 where that is not
// known beforehand.
func Size(names ...string) int64 {
	var n int64
	for _, name := range names {
		if name == "-" {
			return 0
		}
		for p, err := range Files(name) {
			if err != nil {
				continue
			}
			if info, err := os.Stat(p); err == nil {
				n += info.Size()
			}
		}
	}
	return n
}

// FileID is the id of an article that has no other: the absolute path of its
// file, with slashes, so that it is the same wherever geokg is called from.
func FileID(path string) string {
	if abs, err := filepath.Abs(path); err == nil { // it fails where the working folder is gone
		path = abs
	}
	return filepath.ToSlash(path)
}

func (o Options) read(name string, out yield) bool {
	if name == "-" {
		in := o.Stdin
		if in == nil {
			in = os.Stdin
		}
		return o.readFrom(input{Origin: Origin{Name: "standard input"}}, in, out)
	}
	info, err := os.Stat(name)
	if err != nil {
		return out(nil, missing(name, err))
	}
	found := false
	for path, err := range Files(name) {
		if err != nil {
			if !out(nil, err) {
				return false
			}
			continue
		}
		found = true
		if !o.readFile(path, out) {
			return false
		}
	}
	if info.IsDir() && !found {
		return out(nil, fmt.Errorf("%s: no articles in this folder; it needs files that end in %s", name, strings.Join(extensions(), " ")))
	}
	return true
}

func missing(name string, err error) error {
	if errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("%s: no such file or folder; check the path, or write - for standard input", name)
	}
	return fmt.Errorf("%s: %w; check that you may read it", name, cause(err))
}

// cause leaves out what the message would say twice: the path.
func cause(err error) error {
	var p *fs.PathError
	if errors.As(err, &p) {
		return p.Err
	}
	return err
}

// Files yields a file itself, and of a folder all files at any depth whose
// ending a format knows, sorted; hidden files and folders, pipes and folders that are
// linked within it are left out.
func Files(name string) iter.Seq2[string, error] {
	return func(yield func(string, error) bool) {
		info, err := os.Stat(name)
		if err == nil && !info.IsDir() {
			yield(name, nil)
			return
		}
		root := name
		if link, err := os.Lstat(name); err == nil && link.Mode()&fs.ModeSymlink != 0 {
			root += string(filepath.Separator) // of a link WalkDir sees the link alone
		}
		_ = filepath.WalkDir(root, func(path string, e fs.DirEntry, err error) error {
			hidden := path != root && strings.HasPrefix(filepath.Base(path), ".")
			switch {
			case err != nil:
				if !yield("", missing(path, err)) {
					return fs.SkipAll
				}
				return nil
			case e.IsDir() && hidden:
				return fs.SkipDir
			case e.IsDir() || hidden || !slices.Contains(extensions(), extension(path)) || special(path, e):
				return nil
			}
			if !yield(path, nil) {
				return fs.SkipAll
			}
			return nil
		})
	}
}

// special tells whether an entry of a folder is, or leads to, something that cannot be read
// to its end: a pipe, say, on which nobody may ever write. A link to nowhere is not: that is told.
func special(path string, e fs.DirEntry) bool {
	mode := e.Type()
	if mode&fs.ModeSymlink != 0 {
		info, err := os.Stat(path)
		if err != nil {
			return false
		}
		mode = info.Mode()
	}
	return !mode.IsRegular()
}

func (o Options) readFile(path string, out yield) bool {
	f, err := os.Open(path)
	if err != nil {
		return out(nil, missing(path, err))
	}
	defer f.Close()
	return o.readFrom(input{Origin: Origin{Name: path, ID: FileID(path)}, day: dayInName(filepath.ToSlash(path))}, f, out)
}

func (o Options) readFrom(in input, r io.Reader, out yield) bool {
	in.options = o
	plain, ext, err := inflate(counter{r, o.Progress}, in.Name)
	if err != nil {
		return out(nil, in.fault(0, "%w", plainError(err)))
	}
	defer plain.Close()
	in.r = bufio.NewReaderSize(plain, 64<<10)
	head, err := in.r.Peek(4096)
	if err != nil && err != io.EOF && len(head) == 0 {
		return out(nil, in.fault(0, "%w", plainError(err)))
	}
	if len(bytes.TrimSpace(head)) == 0 && err == io.EOF {
		return out(nil, in.fault(0, "empty; nothing to read"))
	}
	if what := binary(head); what != "" {
		return out(nil, in.fault(0, "looks like %s, not text; turn it into text or HTML first", what))
	}
	f, err := choose(o, ext, in.ContentType, head)
	if err != nil {
		return out(nil, err)
	}
	return f.read(in, out)
}

type counter struct {
	r    io.Reader
	told func(n int64)
}

func (c counter) Read(p []byte) (int, error) {
	n, err := c.r.Read(p)
	if c.told != nil && n > 0 {
		c.told(int64(n))
	}
	return n, err
}
