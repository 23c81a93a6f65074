package main

// The rules of all output:
//
//   - Data goes to standard output, everything else to standard error.
//   - Data is a table where standard output is a terminal, else JSON lines.
//   - An error is one line, "geokg: what is wrong; what to do". A file or line
//     that is at fault gets its line, and the rest goes on.
//   - Bars and tables are for terminals only; colours are not used. What takes
//     long says a line now and then where standard error is no terminal.
//   - Passwords appear nowhere, only the name of the file that has them.
//   - Exit status 0: all done. 1: something failed; what could be done is
//     done. 2: the command line makes no sense; nothing is done.

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/jedib0t/go-pretty/v6/table"
	"github.com/jedib0t/go-pretty/v6/text"
	"github.com/urfave/cli/v2"
	"golang.org/x/term"
)

// usageError is one that the command line itself is at fault for.
type usageError struct{ error }

func usagef(format string, a ...any) error {
	return usageError{fmt.Errorf(format, a...)}
}

// note says something to the user that is not data.
func note(c *cli.Context, format string, a ...any) {
	fmt.Fprintf(c.App.ErrWriter, "geokg: %s\n", oneLine(fmt.Sprintf(format, a...)))
}

// faults reports what goes wrong on the way and in the end makes the error
// that the command returns.
type faults struct {
	c *cli.Context
	n int
}

// report says what is wrong with one file, line or article.
func (f *faults) report(err error) {
	f.n++
	note(f.c, "%v", err)
}

// err is nil where nothing was reported; otherwise it only sets the exit
// status, for each fault has had its line.
func (f *faults) err() error {
	if f.n == 0 {
		return nil
	}
	return errReported
}

var errReported = errors.New("reported before")

// interrupted makes whatever comes of an interrupt one error: a connection that it
// cuts off, say, looks like a server that does not answer.
func interrupted(ctx context.Context, err error) error {
	if err != nil && ctx.Err() != nil && !errors.Is(err, errReported) {
		return context.Canceled
	}
	return err
}

// exitStatus says what went wrong, where that is not yet said, and gives the
// status that the rules above ask for.
func exitStatus(stderr io.Writer, err error) int {
	var usage usageError
	var help cli.ExitCoder // of the library, where help is asked for what is not there
	switch {
	case err == nil:
		return 0
	case errors.Is(err, errReported):
		return 1
	case errors.Is(err, context.Canceled):
		fmt.Fprintln(stderr, "geokg: interrupted; what was written stays")
		return 1
	}
	fmt.Fprintf(stderr, "geokg: %s\n", oneLine(err.Error()))
	if errors.As(err, &usage) || errors.As(err, &help) {
		return 2
	}
	return 1
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

// isTerminal tells whether w (or a reader) is a terminal with somebody before it.
func isTerminal(w any) bool {
	f, ok := w.(*os.File)
	return ok && term.IsTerminal(int(f.Fd()))
}

// width is how many columns w shows; 160 where it is no terminal.
func width(w any) int {
	if f, ok := w.(*os.File); ok {
		if n, _, err := term.GetSize(int(f.Fd())); err == nil && n > 0 {
			return n
		}
	}
	return 160
}

// Ways to make a cell fit its column.
var (
	wrap    = text.WrapSoft
	shorten = func(s string, n int) string { return text.Snip(s, n, "…") }
)

// grid is a table for a terminal that knows how wide its cells are before it is drawn,
// so that lines do not run over.
type grid struct {
	table.Writer
	width   int
	widest  int // column but the last
	fit     func(string, int) string
	columns []string
	cells   []int // the widest of each column
}

// newTable makes a table of these columns for w. Widest bounds the columns but the last,
// which takes the width that they leave; fit makes cells fit.
func newTable(w io.Writer, widest int, fit func(string, int) string, columns ...string) *grid {
	t := table.NewWriter()
	t.SetOutputMirror(w)
	t.SetStyle(table.StyleLight)
	t.Style().Format.Header = text.FormatDefault
	t.Style().Options.DrawBorder = false
	t.Style().Options.SeparateColumns = false
	g := &grid{Writer: t, width: width(w), widest: widest, fit: fit, columns: columns, cells: make([]int, len(columns))}
	head := make(table.Row, len(columns))
	for i, name := range columns {
		head[i] = name
		g.cells[i] = text.StringWidth(name)
	}
	t.AppendHeader(head)
	return g
}

// AppendRow adds a row, whose cells have one line each.
func (g *grid) AppendRow(r table.Row, configs ...table.RowConfig) {
	for i, cell := range r {
		g.cells[i] = max(g.cells[i], text.StringWidth(fmt.Sprint(cell)))
	}
	g.Writer.AppendRow(r, configs...)
}

// Render draws it.
func (g *grid) Render() string {
	most, last := spread(g.width, g.cells, g.widest)
	configs := make([]table.ColumnConfig, len(g.columns))
	for i := range configs {
		configs[i] = table.ColumnConfig{Number: i + 1, WidthMax: most, WidthMaxEnforcer: g.fit}
	}
	configs[len(configs)-1].WidthMax = last
	g.SetColumnConfigs(configs)
	return g.Writer.Render()
}

// Columns are not made narrower than a day, nor the last than a few words.
const (
	narrowest     = len("2022-07-12")
	narrowestLast = 30
)

// spread divides the width of a line: the columns but the last may be as wide as their
// cells and at most widest, less where there are so many that the last would have too
// little.
func spread(total int, cells []int, widest int) (most, last int) {
	n := len(cells) - 1
	for most = widest; ; most-- {
		last = total - 2*len(cells) // a blank on either side of each
		for _, c := range cells[:n] {
			last -= min(c, most)
		}
		if last >= min(cells[n], narrowestLast) || most <= narrowest {
			return most, max(last, narrowestLast)
		}
	}
}
