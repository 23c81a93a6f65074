package main

import (
	"context"
	"os/user"
	"strings"
	"time"

	"github.com/urfave/cli/v2"

	"geokg/graph"
)

func mergeCommand() *cli.Command {
	return &cli.Command{
		Name:      "merge",
		Usage:     "judge that two entities are the same; the graph follows",
		ArgsUsage: "ENTITY ENTITY",
		Description: "Entities are given by name or id; geokg suggest finds pairs. The judgement is a line of the ledger, which the\n" +
			"graph follows now and at every load: statements keep whom they name, edges are drawn together. geokg split\n" +
			"takes it back, and the graph is then what it was. For instance:\n" +
			"   geokg merge --why 'one general' 'Anwar Sokolov' 'name:anwar sokolev'",
		Flags:  judgementFlags(),
		Action: func(c *cli.Context) error { return judge(c, graph.Same) },
	}
}

func judgementFlags() []cli.Flag {
	return []cli.Flag{
		ledgerFlag(),
		&cli.StringFlag{Name: "why", Usage: "`REASON` for those who read the ledger"},
		&cli.StringFlag{Name: "who", Usage: "`NAME` of who judges; the default is the user's"},
		&cli.StringFlag{Name: "lexicon", Usage: "folder `DIR` with tables of your own, for names"},
	}
}

// judge adds a judgement to the ledger and makes the graph follow.
func judge(c *cli.Context, kind string) error {
	if c.NArg() != 2 {
		return usagef("geokg %s takes two entities, by name or id", c.Command.Name)
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
	var ids []string
	for _, name := range c.Args().Slice() {
		id, err := g.Identify(c.Context, name)
		if err != nil {
			return err
		}
		ids = append(ids, id)
	}
	a, b := ids[0], ids[1]
	if a == b {
		return usagef("%q and %q are one entity already, %s; to split, give the ids of the two that were merged (geokg entity %s)",
			c.Args().Get(0), c.Args().Get(1), a, a)
	}
	if l.Judged(a, b).Kind == kind {
		note(c, "%s has it already", l.Path())
		return follow(c, g, l)
	}
	if err := l.Add(graph.Judgement{
		Kind: kind, A: a, B: b, Who: judgeName(c), When: time.Now().Format(time.DateOnly), Why: c.String("why"),
	}); err != nil {
		return err
	}
	note(c, "%s: %s and %s are %s", l.Path(), a, b, strings.ReplaceAll(kind, graph.Same, "the same"))
	return follow(c, g, l)
}

func judgeName(c *cli.Context) string {
	if who := c.String("who"); who != "" {
		return who
	}
	if u, err := user.Current(); err == nil {
		return u.Username
	}
	return ""
}
