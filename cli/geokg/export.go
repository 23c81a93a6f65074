package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"os"
	"slices"
	"strings"

	"github.com/urfave/cli/v2"

	"geokg/extract/lexicon"
	"geokg/extract/source"
	"geokg/graph"
)

func exportCommand() *cli.Command {
	var formats strings.Builder
	for _, f := range graph.Formats {
		fmt.Fprintf(&formats, "\n   %-13s %s", f.Name, f.Help)
	}
	return &cli.Command{
		Name:      "export",
		Usage:     "write the graph, or what statements would make of it, in other forms",
		ArgsUsage: "[STATEMENTS ...]",
		Description: "Without files it writes the graph. With files of geokg extract --json it writes the graph that loading them\n" +
			"would give, without a server. Formats:" + formats.String() + "\n" +
			"For instance:\n" +
			"   geokg export --format graphml --to view.graphml\n" +
			"   geokg export --format csv --to tables statements.jsonl",
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "format", Usage: "one of the `FORMAT`s above; it has to be given"},
			&cli.StringFlag{Name: "to", Usage: "a file, or a new folder where the format is of several `FILE`s; - is standard output", Value: "-"},
			&cli.StringFlag{Name: "lexicon", Usage: "with files: folder `DIR` with tables of your own, for relations"},
			ledgerFlag(),
		},
		Action: runExport,
	}
}

func runExport(c *cli.Context) error {
	if c.String("format") == "" {
		return usagef("which format? geokg export --format graphml; geokg export --help lists them")
	}
	f, err := graph.FormatNamed(c.String("format"))
	if err != nil {
		return usageError{err}
	}
	if f.Folder && c.String("to") == "-" {
		return usagef("the format %s writes several files: give --to a new folder", f.Name)
	}
	if c.Args().Present() {
		return exportStatements(c, f)
	}
	g, err := connectFollowing(c)
	if err != nil {
		return err
	}
	defer g.Close(context.WithoutCancel(c.Context))
	return g.Export(c.Context, f, c.String("to"), c.App.Writer)
}

// exportStatements reads the files twice, so that standard input is kept in a file
// of its own meanwhile.
func exportStatements(c *cli.Context, f graph.Format) error {
	names := slices.Clone(c.Args().Slice())
	for i, name := range names {
		if name != "-" {
			continue
		}
		kept, err := keepInput(c.App.Reader)
		if err != nil {
			return err
		}
		defer os.Remove(kept)
		names[i] = kept
	}
	tables, err := lexicon.Open(c.String("lexicon"))
	if err != nil {
		return err
	}
	ledger, err := readLedger(c)
	if err != nil {
		return err
	}
	fault := faults{c: c}
	report, err := graph.ExportStatements(
		func() iter.Seq[graph.Item] { return statementsOf(names) },
		graph.CompileOptions{Lexicon: tables, Ledger: ledger, Failed: func(e graph.Failure) { fault.report(e) }},
		f, c.String("to"), c.App.Writer)
	if err != nil {
		return err
	}
	note(c, "%d articles, %d statements, %d edges", report.New, report.Statements, report.Edges)
	return fault.err()
}

// statementsOf reads files of statements one after the other.
func statementsOf(names []string) iter.Seq[graph.Item] {
	return func(yield func(graph.Item) bool) {
		for _, name := range names {
			in, err := openExpanded(name)
			if err != nil {
				if !yield(graph.Item{File: name, Err: err}) {
					return
				}
				continue
			}
			for item := range graph.Read(name, in) {
				if !yield(item) {
					in.Close()
					return
				}
			}
			in.Close()
		}
	}
}

// openExpanded opens a file of statements, which may be compressed.
func openExpanded(name string) (io.ReadCloser, error) {
	file, err := os.Open(name)
	if err != nil {
		return nil, cause(err)
	}
	plain, err := source.Expand(file)
	if err != nil {
		file.Close()
		return nil, err
	}
	return struct {
		io.Reader
		io.Closer
	}{plain, file}, nil
}

// cause leaves out what a message would say twice: the path.
func cause(err error) error {
	var p *fs.PathError
	if errors.As(err, &p) {
		return p.Err
	}
	return err
}

// keepInput copies a stream into a new file and gives its name.
func keepInput(in io.Reader) (string, error) {
	f, err := os.CreateTemp("", "geokg-statements-*.jsonl")
	if err != nil {
		return "", err
	}
	_, err = io.Copy(f, in)
	if errClose := f.Close(); err == nil {
		err = errClose
	}
	if err != nil {
		os.Remove(f.Name())
	}
	return f.Name(), err
}
