package main

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/urfave/cli/v2"
)

func entityCommand() *cli.Command {
	return &cli.Command{
		Name:      "entity",
		Usage:     "say who or what a name stands for in the graph",
		ArgsUsage: "NAME",
		Description: "Names are linked as in articles: Tehran, Iranian and IRN are Iran. Of entities that are merged it lists the ids.\n" +
			"For instance: geokg entity Tehran",
		Flags: []cli.Flag{
			&cli.BoolFlag{Name: "json", Usage: "a JSON line also on a terminal"},
			&cli.StringFlag{Name: "lexicon", Usage: "folder `DIR` with tables of your own, for names"},
		},
		Action: runEntity,
	}
}

func runEntity(c *cli.Context) error {
	if !c.Args().Present() {
		return usagef("geokg entity takes a name: geokg entity Tehran")
	}
	g, err := connect(c)
	if err != nil {
		return err
	}
	defer g.Close(context.WithoutCancel(c.Context))
	e, err := g.Resolve(c.Context, strings.Join(c.Args().Slice(), " "))
	if err != nil {
		return err
	}
	w := c.App.Writer
	if c.Bool("json") || !isTerminal(w) {
		return json.NewEncoder(w).Encode(e)
	}
	fmt.Fprintf(w, "%s\n", e.Name)
	for _, line := range [][2]string{
		{"type", e.Type}, {"country", e.Country}, {"aliases", strings.Join(e.Aliases, "; ")}, {"Wikidata", e.QID}, {"id", e.ID}, {"merged", strings.Join(e.Merged, "; ")},
	} {
		if line[1] != "" {
			fmt.Fprintf(w, "    %-9s %s\n", line[0], line[1])
		}
	}
	note(c, "what is known of it: geokg ask timeline %s", e.ID)
	return nil
}
