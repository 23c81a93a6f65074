package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"io"
	"iter"
	"os"

	"github.com/urfave/cli/v2"

	"geokg/extract/source"
	"geokg/graph"
)

func loadCommand() *cli.Command {
	return &cli.Command{
		Name:      "load",
		Usage:     "put articles, or the statements of geokg extract, into the graph",
		ArgsUsage: "FILE|DIR|- ...",
		Description: "Of articles the statements are extracted first. A file whose first line has \"statements\" is taken as\n" +
			"the output of geokg extract. Loading the same again changes nothing; a changed article replaces what it\n" +
			"said before. An article that cannot be loaded is reported and the rest goes on (exit status 1). For instance:\n" +
			"   geokg load news/ more.jsonl.gz\n" +
			"   geokg load --map text=body,published=meta.date export.jsonl\n" +
			"   geokg extract news/ | geokg load -",
		Flags: append(readFlags(), ledgerFlag(),
			&cli.IntFlag{Name: "batch", Usage: "write about `N` articles and statements in one transaction", Value: 1000},
			&cli.BoolFlag{Name: "json", Usage: "the counts as a JSON line"}),
		Action: runLoad,
	}
}

func runLoad(c *cli.Context) error {
	names, err := inputs(c)
	if err != nil {
		return err
	}
	if c.Int("batch") < 1 {
		return usagef("--batch %d; it takes at least one", c.Int("batch"))
	}
	r, g, err := readerAndGraph(c)
	if err != nil {
		return err
	}
	defer g.Close(context.WithoutCancel(c.Context))

	bar := startProgress(c, source.Size(names...), "loading", true)
	defer bar.done()
	r.options.Progress = bar.read
	f := faults{c: c}
	sum := newSummary()
	report, err := g.Load(c.Context, r.mixed(c, &f, names, bar), graph.LoadOptions{
		Batch:   c.Int("batch"),
		Failed:  func(e graph.Failure) { f.report(e) },
		Written: sum.written,
	})
	if err != nil {
		return err
	}
	report.Failed = max(report.Failed, f.n) // files that could not be read are no articles
	bar.done()
	r.undated.done()
	if err := sum.show(c, report); err != nil {
		return err
	}
	return f.err()
}

// mixed reads files of statements and, through the extractor, everything else.
func (r *reader) mixed(c *cli.Context, f *faults, names []string, bar *progress) iter.Seq[graph.Item] {
	return func(yield func(graph.Item) bool) {
		for _, name := range names {
			if !r.mixedFile(c, f, name, bar, yield) {
				return
			}
		}
	}
}

func (r *reader) mixedFile(c *cli.Context, f *faults, name string, bar *progress, yield func(graph.Item) bool) bool {
	var items iter.Seq[graph.Item]
	if in := r.openStatements(name, bar); in != nil {
		defer in.Close()
		items = graph.Read(name, in)
	} else {
		items = r.items(c.Context, f, source.Read(r.options, name), bar.article)
	}
	for item := range items {
		if !yield(item) {
			return false
		}
	}
	return true
}

// openStatements opens the file if it holds statements, compressed ones too; nil says that
// it does not, or that package source shall say why it cannot be read.
func (r *reader) openStatements(name string, bar *progress) io.ReadCloser {
	if name == "-" {
		plain, err := source.Expand(r.options.Stdin)
		if err != nil {
			return nil
		}
		in := bufio.NewReaderSize(plain, lookahead)
		r.options.Stdin = in // what has been looked at is still to be read
		if holdsStatements(in) {
			return io.NopCloser(in)
		}
		return nil
	}
	if info, err := os.Stat(name); err != nil || !info.Mode().IsRegular() {
		return nil
	}
	file, err := os.Open(name)
	if err != nil {
		return nil
	}
	raw := &told{Reader: file}
	plain, err := source.Expand(raw)
	if err != nil {
		file.Close()
		return nil
	}
	in := bufio.NewReaderSize(plain, lookahead)
	if !holdsStatements(in) {
		file.Close()
		return nil
	}
	raw.bar = bar // what is no file of statements is read anew, and told then
	return struct {
		io.Reader
		io.Closer
	}{in, file}
}

// lookahead is how much of an input is looked at to tell what it is.
const lookahead = 1 << 16

// holdsStatements looks whether the input begins with a line of geokg extract. It
// looks at the keys one by one, since the line may be longer than the lookahead.
func holdsStatements(in *bufio.Reader) bool {
	head, _ := in.Peek(lookahead) // an error says that the input is shorter
	d := json.NewDecoder(bytes.NewReader(bytes.TrimPrefix(head, []byte("\ufeff"))))
	if t, err := d.Token(); err != nil || t != json.Delim('{') {
		return false
	}
	for d.More() {
		key, err := d.Token()
		if err != nil {
			return false
		}
		if key == "doc" || key == "statements" {
			return true
		}
		var skipped json.RawMessage
		if d.Decode(&skipped) != nil {
			return false
		}
	}
	return false
}

// told tells a bar what is read.
type told struct {
	io.Reader
	bar *progress
}

func (t *told) Read(p []byte) (int, error) {
	n, err := t.Reader.Read(p)
	t.bar.read(int64(n))
	return n, err
}
