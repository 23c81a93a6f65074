package main

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/jedib0t/go-pretty/v6/table"
	"github.com/urfave/cli/v2"
)

func suggestCommand() *cli.Command {
	return &cli.Command{
		Name:  "suggest",
		Usage: "list entities that may be the same, with reasons",
		Description: "The likeliest come first. Nothing is merged by itself: geokg merge says that two are the same, geokg split\n" +
			"that they are not, and neither pair is listed again. For instance:\n" +
			"   geokg suggest --rows 10",
		Flags: []cli.Flag{
			ledgerFlag(),
			&cli.BoolFlag{Name: "json", Usage: "JSON lines also on a terminal"},
			&cli.IntFlag{Name: "rows", Usage: "print at most `N` pairs", Value: 50},
		},
		Action: runSuggest,
	}
}

func runSuggest(c *cli.Context) error {
	if c.Int("rows") < 1 {
		return usagef("--rows %d; it takes at least one", c.Int("rows"))
	}
	l, err := openLedger(c)
	if err != nil {
		return err
	}
	g, err := connect(c)
	if err != nil {
		return err
	}
	defer g.Close(context.WithoutCancel(c.Context))
	pairs, err := g.Suggest(c.Context, l, c.Int("rows"))
	if err != nil {
		return err
	}
	if len(pairs) == 0 {
		note(c, "no two entities look the same")
	}
	if c.Bool("json") || !isTerminal(c.App.Writer) {
		out := json.NewEncoder(c.App.Writer)
		out.SetEscapeHTML(false)
		for _, p := range pairs {
			if err := out.Encode(p); err != nil {
				return err
			}
		}
		return nil
	}
	if len(pairs) == 0 {
		return nil
	}
	t := newTable(c.App.Writer, 34, wrap, "Entity", "may be", "Score", "Reasons")
	for _, p := range pairs {
		t.AppendRow(table.Row{p.A.ID, p.B.ID, fmt.Sprintf("%.2f", p.Score), strings.Join(p.Reasons, "; ")})
	}
	t.Render()
	return nil
}
