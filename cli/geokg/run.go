package main

import (
	"cmp"
	"context"
	_ "embed"
	"fmt"
	"io"
	"iter"
	"slices"
	"strings"
	"time"

	"github.com/urfave/cli/v2"

	"geokg/extract"
	"geokg/extract/source"
	"geokg/extract/text"
	"geokg/graph"
	"geokg/graph/server"
)

func runCommand() *cli.Command {
	return &cli.Command{
		Name:      "run",
		Usage:     "show everything once: start a Neo4j if none is given, load articles, print what was found",
		ArgsUsage: "FILE|DIR ...",
		Description: "Takes the Neo4j of NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD or NEO4J_PASSWORD_FILE where given; else it\n" +
			"starts one that goes on running until geokg db stop. For instance:\n" +
			"   geokg run fixtures/articles",
		Flags:  append(readFlags(), ledgerFlag()),
		Action: runRun,
	}
}

func runRun(c *cli.Context) error {
	begun := time.Now()
	names, err := inputs(c)
	if err != nil {
		return err
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
	var found []extract.Statement
	articles := 0
	items := r.items(c.Context, &f, source.Read(r.options, names...), func(res extract.Result) {
		articles++
		found = append(found, res.Statements...)
		bar.article(res)
	})
	report, err := g.Load(c.Context, items, graph.LoadOptions{Failed: func(e graph.Failure) { f.report(e) }})
	if err != nil {
		return err
	}
	bar.done()
	r.undated.done()
	state, err := server.Status(c.Context, server.Options{})
	if err != nil {
		return err
	}
	w := c.App.Writer
	showFound(w, found)
	fmt.Fprintf(w, "\n%d articles make %d statements.\n", articles, len(found))
	fmt.Fprintf(w, "Loaded in %.1f s: %s.\n\n", time.Since(begun).Seconds(), report)
	showBrowser(w, state.Conn, state.PasswordFile)
	fmt.Fprintf(w, "\nPaste into the Browser:\n\n%s", queriesToPaste)
	return f.err()
}

// items turns documents into what the graph loads; faults are reported on the
// way, and each result is shown to seen.
func (r *reader) items(ctx context.Context, f *faults, docs iter.Seq2[*text.Document, error], seen func(extract.Result)) iter.Seq[graph.Item] {
	return func(yield func(graph.Item) bool) {
		for m := range inOrder(ctx, docs, r.workers, r.extractor.Extract) {
			if m.err != nil {
				f.report(m.err)
				continue
			}
			r.undated.see(m.doc)
			seen(m.result)
			if !yield(graph.Item{Result: m.result}) {
				return
			}
		}
	}
}

// showFound prints the statements as one table, a line each, by name.
func showFound(w io.Writer, found []extract.Statement) {
	slices.SortStableFunc(found, func(a, b extract.Statement) int {
		return cmp.Or(strings.Compare(a.Subject.Name, b.Subject.Name), strings.Compare(a.Relation, b.Relation), strings.Compare(a.Object.Name, b.Object.Name))
	})
	t := statementTable(w, shorten)
	for _, s := range found {
		t.AppendRow(statementRow(s))
	}
	t.Render()
}

func showBrowser(w io.Writer, conn server.Conn, passwordFile string) {
	browser := conn.Browser
	if browser == "" {
		browser = "the one of your server"
	}
	fmt.Fprintf(w, "Neo4j Browser  %s\n", browser)
	fmt.Fprintf(w, "connect to     %s\n", conn.URI)
	fmt.Fprintf(w, "user           %s\n", conn.Username)
	switch {
	case passwordFile != "":
		fmt.Fprintf(w, "password       in %s\n", passwordFile)
	case conn.Origin == server.Environment:
		fmt.Fprintf(w, "password       as in NEO4J_PASSWORD or the file NEO4J_PASSWORD_FILE\n")
	}
}

//go:embed run.cypher
var queriesToPaste string
