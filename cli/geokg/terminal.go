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

// newTable makes a table for a terminal: the last column takes the width that
// the others leave, so that lines never run over. Columns names the heads;
// widest bounds the columns but the last, and fit makes cells fit.
func newTable(w io.Writer, widest int, fit func(string, int) string, columns ...string) table.Writer {
	t := table.NewWriter()
	t.SetOutputMirror(w)
	t.SetStyle(table.StyleLight)
	t.Style().Format.Header = text.FormatDefault
	t.Style().Options.DrawBorder = false
	t.Style().Options.SeparateColumns = false
	head := make(table.Row, len(columns))
	configs := make([]table.ColumnConfig, len(columns))
	for i, name := range columns {
		head[i] = name
		configs[i] = table.ColumnConfig{Number: i + 1, WidthMax: widest, WidthMaxEnforcer: fit}
	}
	last := width(w) - (len(columns)-1)*(widest+2) - 2
	configs[len(columns)-1].WidthMax = max(last, 30)
	t.AppendHeader(head)
	t.SetColumnConfigs(configs)
	return t
}
