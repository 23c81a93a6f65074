package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"github.com/urfave/cli/v2"

	"geokg/graph"
)

func explainCommand() *cli.Command {
	return &cli.Command{
		Name:        "explain",
		Usage:       "show an edge and every statement behind it",
		ArgsUsage:   "ACTOR RELATION ACTOR",
		Description: "For instance geokg explain Iran SUPPLIES Russia. In sentences, [subject], (object) and *cue* are marked.",
		Flags: []cli.Flag{
			&cli.BoolFlag{Name: "json", Usage: "one JSON object also on a terminal"},
			&cli.IntFlag{Name: "rows", Usage: "show at most `N` statements", Value: 100},
			&cli.StringFlag{Name: "lexicon", Usage: "folder `DIR` with tables of your own, for names"},
		},
		Action: runExplain,
	}
}

func runExplain(c *cli.Context) error {
	if c.NArg() != 3 {
		return usagef("geokg explain takes an actor, a relation and another actor: geokg explain Iran SUPPLIES Russia")
	}
	if c.Int("rows") < 1 {
		return usagef("--rows %d; it takes at least one", c.Int("rows"))
	}
	g, err := connect(c)
	if err != nil {
		return err
	}
	defer g.Close(context.WithoutCancel(c.Context))
	args := c.Args()
	e, err := g.Explain(c.Context, args.Get(0), args.Get(1), args.Get(2), c.Int("rows"))
	if err != nil {
		return asked(err)
	}
	if c.Bool("json") || !isTerminal(c.App.Writer) {
		out := json.NewEncoder(c.App.Writer)
		out.SetEscapeHTML(false)
		err = out.Encode(e)
	} else {
		showExplanation(c.App.Writer, e)
	}
	if e.More {
		note(c, "the first %d statements; --rows N shows more", len(e.Evidence))
	}
	return err
}

func showExplanation(w io.Writer, e graph.Explanation) {
	fmt.Fprintf(w, "%s %s %s\n", e.From.Name, e.Relation, e.To.Name)
	for _, key := range []string{"basis", "status", "statuses", "disputed", "items", "sources", "confidence",
		"statements", "stories", "publishers", "firstSeen", "lastSeen"} {
		if v := cell(e.Properties[key]); v != "" {
			fmt.Fprintf(w, "    %-11s %s\n", key, v)
		}
	}
	for _, s := range e.Evidence {
		fmt.Fprintf(w, "\n%s\n", oneLine(s.Marked()))
		said := "the reporter"
		if s.Source != "" {
			said = s.Source
		}
		about := []string{s.Status, "said by " + said}
		if s.Item != "" {
			about = append(about, "item "+s.Item)
		}
		if when := strings.Join(uniq(s.Start, s.End), " to "); when != "" {
			about = append(about, "at "+when)
		}
		about = append(about, fmt.Sprintf("confidence %.2f", s.Confidence), "by "+s.Rule)
		fmt.Fprintf(w, "    %s\n", strings.Join(about, ", "))
		where := uniq(s.Publisher, s.Published, s.Title, s.URL, s.Article)
		if s.Story != s.Article {
			where = append(where, "reprint of "+s.Story)
		}
		fmt.Fprintf(w, "    %s\n", strings.Join(where, ", "))
	}
}

// uniq drops what is empty and what repeats the one before.
func uniq(list ...string) []string {
	var out []string
	for _, s := range list {
		if s != "" && (len(out) == 0 || out[len(out)-1] != s) {
			out = append(out, s)
		}
	}
	return out
}
