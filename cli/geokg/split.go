package main

import (
	"github.com/urfave/cli/v2"

	"geokg/graph"
)

func splitCommand() *cli.Command {
	return &cli.Command{
		Name:      "split",
		Usage:     "judge that two entities are different; the graph follows",
		ArgsUsage: "ENTITY ENTITY",
		Description: "Takes back a geokg merge of the same two, exactly, and keeps geokg suggest from naming them again. Of\n" +
			"entities that are merged give the ids; geokg entity NAME lists them. For instance:\n" +
			"   geokg split 'name:anwar sokolov' 'name:anwar sokolev'",
		Flags:  judgementFlags(),
		Action: func(c *cli.Context) error { return judge(c, graph.Different) },
	}
}
