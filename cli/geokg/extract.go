package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"github.com/jedib0t/go-pretty/v6/table"
	"github.com/urfave/cli/v2"

	"geokg/extract"
	"geokg/extract/source"
)

func extractCommand() *cli.Command {
	return &cli.Command{
		Name:      "extract",
		Usage:     "print the statements that articles make",
		ArgsUsage: "FILE|DIR|- ...",
		Description: "Reads text, HTML, JSON lines, CSV, feeds, mails and web archives, also as gzip or zstd;\n" +
			"of folders all that is in them. Prints a table on a terminal, else one JSON line an article, in the order of\n" +
			"the input; geokg load reads these lines.",
		Flags:  append(readFlags(), &cli.BoolFlag{Name: "json", Usage: "JSON lines also on a terminal"}),
		Action: runExtract,
	}
}

func runExtract(c *cli.Context) error {
	names, err := inputs(c)
	if err != nil {
		return err
	}
	r, err := newReader(c)
	if err != nil {
		return err
	}
	show := showJSON
	if isTerminal(c.App.Writer) && !c.Bool("json") {
		show = showTable
	}
	out := bufio.NewWriter(c.App.Writer)
	defer out.Flush()
	bar := newProgress(c, source.Size(names...), "extracting")
	defer bar.done()
	r.options.Progress = bar.read

	f := faults{c: c}
	for m := range inOrder(c.Context, source.Read(r.options, names...), r.workers, r.extractor.Extract) {
		if m.err != nil {
			f.report(m.err)
			continue
		}
		r.undated.see(m.doc)
		if err := show(out, c.App.Writer, m.result); err != nil {
			return err
		}
	}
	if err := out.Flush(); err != nil {
		return err
	}
	r.undated.done()
	if err := c.Context.Err(); err != nil {
		return err
	}
	return f.err()
}

func showJSON(out *bufio.Writer, _ io.Writer, r extract.Result) error {
	e := json.NewEncoder(out)
	e.SetEscapeHTML(false)
	return e.Encode(r)
}

// showTable writes the statements of one article under its name.
func showTable(out *bufio.Writer, screen io.Writer, r extract.Result) error {
	name := r.Doc
	if r.Article.Title != "" {
		name = r.Article.Title
	}
	fmt.Fprintf(out, "%s\n", strings.TrimSpace(name+"  "+r.Article.Published))
	if len(r.Statements) == 0 {
		fmt.Fprintf(out, "  no statements\n\n")
		return out.Flush()
	}
	if err := out.Flush(); err != nil {
		return err
	}
	t := statementTable(screen, wrap)
	for _, s := range r.Statements {
		t.AppendRow(statementRow(s))
	}
	t.Render()
	_, err := fmt.Fprintln(screen)
	return err
}

func statementTable(w io.Writer, fit func(string, int) string) table.Writer {
	return newTable(w, 22, fit, "Subject", "Relation", "Object", "Status", "Says", "Sentence")
}

func statementRow(s extract.Statement) table.Row {
	relation := s.Relation
	if s.Item != "" {
		relation += ": " + s.Item
	}
	status := s.Status
	if s.Time != "" {
		status += " " + s.Time
	}
	return table.Row{s.Subject.Name, relation, s.Object.Name, status, s.Source, oneLine(s.Evidence.Text)}
}
