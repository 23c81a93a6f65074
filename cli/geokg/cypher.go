package main

import (
	"context"

	"github.com/urfave/cli/v2"
)

func cypherCommand() *cli.Command {
	return &cli.Command{
		Name:      "cypher",
		Usage:     "run a Cypher query that reads",
		ArgsUsage: "QUERY",
		Description: "Nothing can be changed this way: the server refuses to write, and what reaches beyond the graph (LOAD\n" +
			"CSV, administration, procedures) is refused before it runs. For instance:\n" +
			"   geokg cypher 'MATCH (a)-[r:SUPPLIES]->(b) RETURN a.name, b.name, r.items'\n" +
			"   geokg cypher --csv \"$(cat query.cypher)\" > rows.csv",
		Flags:  answerFlags(),
		Action: runCypher,
	}
}

func runCypher(c *cli.Context) error {
	l, err := limits(c)
	if err != nil {
		return err
	}
	if c.NArg() != 1 {
		return usagef("geokg cypher takes one query, in quotes: geokg cypher 'MATCH (e:Entity) RETURN e.name'")
	}
	g, err := connect(c)
	if err != nil {
		return err
	}
	defer g.Close(context.WithoutCancel(c.Context))
	a, err := g.Query(c.Context, c.Args().First(), l)
	if err != nil {
		return err
	}
	return showAnswer(c, a)
}
