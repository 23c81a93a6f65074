package main

import (
	"bufio"
	"cmp"
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"github.com/jedib0t/go-pretty/v6/table"
	"github.com/urfave/cli/v2"

	"geokg/extract"
	"geokg/extract/relation"
	"geokg/extract/source"
)

func extractCommand() *cli.Command {
	return &cli.Command{
		Name:      "extract",
		Usage:     "print the statements that articles make",
		ArgsUsage: "FILE|DIR|- ...",
		Description: "Reads text, HTML, JSON lines, CSV, feeds, mails and web archives, also as gzip or zstd;\n" +
			"of folders all that is in them. Prints a table on a terminal, else one JSON line an article, in the order of\n" +
			"the input; geokg load reads these lines. For instance:\n" +
			"   geokg extract news/ > statements.jsonl\n" +
			"   geokg extract --explain --published 2022-07-12 article.txt\n" +
			"   curl -s https://paper.example/a.html | geokg extract -",
		Flags: append(readFlags(), &cli.BoolFlag{Name: "json", Usage: "JSON lines also on a terminal"},
			&cli.BoolFlag{Name: "explain", Usage: "say of every statement why it was made; with --json in a field of its own"}),
		Action: runExtract,
	}
}

func runExtract(c *cli.Context) error {
	names, err := inputs(c)
	if err != nil {
		return err
	}
	r, err := newReaderOf(c, extract.Options{RulesOnly: c.Bool("rules-only"), Explain: c.Bool("explain")})
	if err != nil {
		return err
	}
	show := showJSON
	if c.Bool("explain") && !c.Bool("json") {
		show = showReasons
	} else if isTerminal(c.App.Writer) && !c.Bool("json") {
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

// showReasons writes the statements of one article, each with its sentence and
// what speaks for it.
func showReasons(out *bufio.Writer, _ io.Writer, r extract.Result) error {
	fmt.Fprintf(out, "%s\n", strings.TrimSpace(cmp.Or(r.Article.Title, r.Doc)+"  "+r.Article.Published))
	for _, s := range r.Statements {
		row := statementRow(s)
		fmt.Fprintf(out, "\n  %v %v %v  %v", row[0], row[1], row[2], row[3])
		if s.Source != "" {
			fmt.Fprintf(out, ", says %s", s.Source)
		}
		fmt.Fprintf(out, "  %.2f\n    sentence  %s\n    cue       %q by %s", s.Confidence, oneLine(s.Evidence.Text), oneLine(s.Cue), s.Rule)
		e := s.Explanation
		if e.Row != "" {
			fmt.Fprintf(out, " %q", e.Row)
		}
		fmt.Fprintln(out)
		showTerms(out, "reasons", e.Reasons)
		showTerms(out, "source", e.Source)
		showTerms(out, "time", e.Time)
		for i, x := range e.Alternatives {
			fmt.Fprintf(out, "%s%s %.2f", label(i, "else"), x.Relation, x.Share)
			if x.Reversed {
				fmt.Fprint(out, " (the other way round)")
			}
		}
		if len(e.Alternatives) > 0 {
			fmt.Fprintln(out)
		}
	}
	if len(r.Statements) == 0 {
		fmt.Fprintln(out, "  no statements")
	}
	fmt.Fprintln(out)
	return out.Flush()
}

// showTerms writes reasons on a line of their own.
func showTerms(out *bufio.Writer, name string, of []relation.Reason) {
	for i, x := range of {
		fmt.Fprintf(out, "%s%+.2f %s", label(i, name), x.Weight, x.Name)
	}
	if len(of) > 0 {
		fmt.Fprintln(out)
	}
}

// label leads the first of several things on a line; commas part the others.
func label(i int, name string) string {
	if i > 0 {
		return ", "
	}
	return fmt.Sprintf("    %-10s", name)
}

func statementTable(w io.Writer, fit func(string, int) string) *grid {
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
