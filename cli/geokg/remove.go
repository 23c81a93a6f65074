package main

import (
	"context"
	"encoding/json"
	"fmt"

	"github.com/urfave/cli/v2"
)

func removeCommand() *cli.Command {
	return &cli.Command{
		Name:      "remove",
		Usage:     "take articles out of the graph, with all that only they say",
		ArgsUsage: "ID|URL ...",
		Description: "The graph is then what it would be had the articles never been loaded. geokg ask articles\n" +
			"lists the ids.",
		Flags:  []cli.Flag{&cli.BoolFlag{Name: "json", Usage: "what became of each as a JSON line"}},
		Action: runRemove,
	}
}

func runRemove(c *cli.Context) error {
	if !c.Args().Present() {
		return usagef("nothing to remove; name the id or the address of an article")
	}
	g, err := connect(c)
	if err != nil {
		return err
	}
	defer g.Close(context.WithoutCancel(c.Context))
	removed, err := g.Remove(c.Context, c.Args().Slice()...)
	f := faults{c: c}
	for _, r := range removed {
		switch {
		case c.Bool("json"):
			if err := json.NewEncoder(c.App.Writer).Encode(r); err != nil {
				return err
			}
		case r.Articles > 0:
			note(c, "%s: removed, with %d statements", r.Name, r.Statements)
		}
		if r.Articles == 0 {
			f.report(fmt.Errorf("%s: no such article in the graph; \"geokg ask articles\" lists them", r.Name))
		}
	}
	if err != nil {
		return err
	}
	return f.err()
}
