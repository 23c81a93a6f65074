package main

import (
	"context"
	"errors"
	"io/fs"
	"path/filepath"

	"github.com/urfave/cli/v2"

	"geokg/graph"
	"geokg/graph/server"
)

// ledgerFlag is that of every command that follows or writes judgements.
func ledgerFlag() cli.Flag {
	return &cli.StringFlag{Name: "ledger", Usage: "`FILE` of judgements on entities that are the same; the default is judgements.tsv in geokg's data folder"}
}

// ledgerPath is where the ledger lies: what --ledger says, else judgements.tsv in
// the folder that also has the graph which geokg keeps.
func ledgerPath(c *cli.Context) (string, error) {
	if path := c.String("ledger"); path != "" {
		return path, nil
	}
	dir, err := server.DefaultDataDir()
	return filepath.Join(dir, "judgements.tsv"), err
}

// readLedger reads the ledger; nil where there is none and none was asked for. Then
// the graph stays as it is: a file that is not there says nothing.
func readLedger(c *cli.Context) (*graph.Ledger, error) {
	path, err := ledgerPath(c)
	if err != nil {
		return nil, err
	}
	l, err := graph.ReadLedger(path)
	if errors.Is(err, fs.ErrNotExist) && c.String("ledger") == "" {
		return nil, nil
	}
	return l, err
}

// openLedger reads the ledger for commands about it; one that is not there yet is empty.
func openLedger(c *cli.Context) (*graph.Ledger, error) {
	path, err := ledgerPath(c)
	if err != nil {
		return nil, err
	}
	return graph.OpenLedger(path)
}

// connectFollowing is connect for commands that load or write down the graph, which
// follows the ledger first. Close is the caller's.
func connectFollowing(c *cli.Context) (*graph.Graph, error) {
	ledger, err := readLedger(c)
	if err != nil {
		return nil, err
	}
	g, err := connect(c)
	if err != nil {
		return nil, err
	}
	if err := follow(c, g, ledger); err != nil {
		g.Close(context.WithoutCancel(c.Context))
		return nil, err
	}
	return g, nil
}

// follow makes the graph follow the ledger, where there is one.
func follow(c *cli.Context, g *graph.Graph, l *graph.Ledger) error {
	if l == nil {
		return nil
	}
	changed, err := g.Follow(c.Context, l)
	if err == nil && changed > 0 {
		note(c, "%s: %d entities now stand under another id", l.Path(), changed)
	}
	return err
}
