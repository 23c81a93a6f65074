package main

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/urfave/cli/v2"

	"geokg/extract/source"
	"geokg/graph"
)

func removeCommand() *cli.Command {
	return &cli.Command{
		Name:      "remove",
		Usage:     "take articles out of the graph, with all that only they say",
		ArgsUsage: "ID|URL|FILE ...",
		Description: "The graph is then what it would be had the articles never been loaded. geokg ask articles\n" +
			"lists the ids. For instance:\n" +
			"   geokg remove https://paper.example/2022/07/12/treaty news/old.txt",
		Flags:  []cli.Flag{&cli.BoolFlag{Name: "json", Usage: "what became of each as a JSON line"}},
		Action: runRemove,
	}
}

func runRemove(c *cli.Context) error {
	if !c.Args().Present() {
		return usagef("nothing to remove; name the id, the address or the file of an article")
	}
	g, err := connect(c)
	if err != nil {
		return err
	}
	defer g.Close(context.WithoutCancel(c.Context))
	f := faults{c: c}
	for _, name := range c.Args().Slice() {
		r, err := removeArticle(c.Context, g, name)
		if err != nil {
			return err
		}
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
	return f.err()
}

// removeArticle takes an article out that is named by its id, its address or the path
// of its file; of articles that have neither, the absolute path is the id.
func removeArticle(ctx context.Context, g *graph.Graph, name string) (graph.Removal, error) {
	r := graph.Removal{Name: name}
	for _, id := range []string{name, source.FileID(name)} {
		removed, err := g.Remove(ctx, id)
		if err != nil {
			return r, err
		}
		if removed[0].Articles > 0 {
			r.Articles, r.Statements = removed[0].Articles, removed[0].Statements
			break
		}
		if strings.Contains(name, "://") {
			break
		}
	}
	return r, nil
}
