package main

import (
	"encoding/csv"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"github.com/jedib0t/go-pretty/v6/table"
	"github.com/urfave/cli/v2"

	"geokg/graph"
)

// answerFlags are those of commands that print rows of the graph.
func answerFlags() []cli.Flag {
	return []cli.Flag{
		&cli.BoolFlag{Name: "json", Usage: "JSON lines also on a terminal"},
		&cli.BoolFlag{Name: "csv", Usage: "comma-separated values with a header row"},
		&cli.IntFlag{Name: "rows", Usage: "print at most `N` rows", Value: 1000},
		&cli.DurationFlag{Name: "timeout", Usage: "give up after `TIME`, 30s or 2m", Value: graph.DefaultTime},
		&cli.StringFlag{Name: "lexicon", Usage: "folder `DIR` with tables of your own, for names"},
	}
}

func limits(c *cli.Context) (graph.Limits, error) {
	l := graph.Limits{Rows: c.Int("rows"), Time: c.Duration("timeout")}
	switch {
	case l.Rows < 1:
		return l, usagef("--rows %d; it takes at least one", l.Rows)
	case l.Time <= 0:
		return l, usagef("--timeout %v; it takes more than nothing", l.Time)
	case c.Bool("json") && c.Bool("csv"):
		return l, usagef("--json and --csv exclude each other")
	}
	return l, nil
}

// showAnswer prints rows in the form that is asked for, and says on the side how
// many are missing.
func showAnswer(c *cli.Context, a graph.Answer) error {
	var err error
	switch {
	case c.Bool("csv"):
		err = answerCSV(c.App.Writer, a)
	case c.Bool("json") || !isTerminal(c.App.Writer):
		err = answerJSON(c.App.Writer, a)
	default:
		answerTable(c.App.Writer, a)
	}
	switch {
	case len(a.Rows) == 0:
		note(c, "nothing found")
	case a.More:
		note(c, "the first %d rows; --rows N prints more", len(a.Rows))
	}
	return err
}

// answerJSON writes an object a row, its keys in the order of the columns.
func answerJSON(w io.Writer, a graph.Answer) error {
	for _, cells := range a.Rows {
		var line strings.Builder
		for i, v := range cells {
			if i > 0 {
				line.WriteByte(',')
			}
			key, err := json.Marshal(a.Columns[i])
			if err != nil {
				return err
			}
			value, err := json.Marshal(v)
			if err != nil {
				return err
			}
			fmt.Fprintf(&line, "%s:%s", key, value)
		}
		if _, err := fmt.Fprintf(w, "{%s}\n", line.String()); err != nil {
			return err
		}
	}
	return nil
}

func answerCSV(w io.Writer, a graph.Answer) error {
	out := csv.NewWriter(w)
	if err := out.Write(a.Columns); err != nil {
		return err
	}
	for _, cells := range a.Rows {
		record := make([]string, len(cells))
		for i, v := range cells {
			record[i] = cell(v)
		}
		if err := out.Write(record); err != nil {
			return err
		}
	}
	out.Flush()
	return out.Error()
}

func answerTable(w io.Writer, a graph.Answer) {
	if len(a.Rows) == 0 {
		return
	}
	t := newTable(w, 22, wrap, a.Columns...)
	for _, cells := range a.Rows {
		r := make(table.Row, len(cells))
		for i, v := range cells {
			r[i] = cell(v)
		}
		t.AppendRow(r)
	}
	t.Render()
}

// cell is a value as people read it: lists with semicolons, maps as key: value.
func cell(value any) string {
	switch v := value.(type) {
	case nil:
		return ""
	case string:
		return oneLine(v)
	case []any:
		parts := make([]string, len(v))
		for i := range v {
			parts[i] = cell(v[i])
		}
		return strings.Join(parts, "; ")
	case map[string]any:
		var parts []string
		for _, key := range slices.Sorted(maps.Keys(v)) {
			parts = append(parts, key+": "+cell(v[key]))
		}
		return strings.Join(parts, ", ")
	}
	return fmt.Sprint(value)
}
