package main

import (
	"context"
	"encoding/json"
	"fmt"

	"github.com/urfave/cli/v2"

	"geokg/graph"
)

func checkCommand() *cli.Command {
	return &cli.Command{
		Name:  "check",
		Usage: "verify that the graph is what its statements give",
		Description: "Looks at every edge and entity, at statements that hang in the air, at indexes. Exit status 1 where\n" +
			"something is at fault. With --repair it is put right; what then is left says which articles to load again. For instance:\n" +
			"   geokg check || geokg check --repair",
		Flags: []cli.Flag{
			&cli.BoolFlag{Name: "repair", Usage: "put right what can be"},
			&cli.BoolFlag{Name: "json", Usage: "a JSON line for each fault also on a terminal"},
		},
		Action: runCheck,
	}
}

func runCheck(c *cli.Context) error {
	g, err := connect(c)
	if err != nil {
		return err
	}
	defer g.Close(context.WithoutCancel(c.Context))
	faulty := 0
	var broken error
	show := func(f graph.Fault) {
		faulty++
		if c.Bool("json") || !isTerminal(c.App.Writer) {
			broken = json.NewEncoder(c.App.Writer).Encode(f)
			return
		}
		_, broken = fmt.Fprintf(c.App.Writer, "%s %s: %s\n", f.Kind, f.Where, f.What)
	}
	if c.Bool("repair") {
		left, err := g.Repair(c.Context)
		if err != nil {
			return err
		}
		for _, f := range left {
			show(f)
		}
	} else if err := g.Check(c.Context, show); err != nil {
		return err
	}
	switch {
	case broken != nil:
		return broken
	case faulty > 0 && c.Bool("repair"):
		return fmt.Errorf("%d faults are left; load the articles that are named again", faulty)
	case faulty > 0:
		return fmt.Errorf("%d faults; geokg check --repair puts them right", faulty)
	}
	note(c, "the graph is what its statements give")
	return nil
}
