package main

import (
	"bufio"
	"context"
	"fmt"

	"github.com/urfave/cli/v2"
)

func digestCommand() *cli.Command {
	return &cli.Command{
		Name:  "digest",
		Usage: "print one number for all that is in the graph",
		Description: "Two graphs that hold the same have the same digest, in whatever order they came to hold it.\n" +
			"With --lines it prints what the digest is made of, one line a node or relationship; sorted, the lines of\n" +
			"two graphs can be compared: geokg digest --lines | sort > here.txt",
		Flags:  []cli.Flag{&cli.BoolFlag{Name: "lines", Usage: "print the content itself, in no particular order"}},
		Action: runDigest,
	}
}

func runDigest(c *cli.Context) error {
	g, err := connect(c)
	if err != nil {
		return err
	}
	defer g.Close(context.WithoutCancel(c.Context))
	if c.Bool("lines") {
		out := bufio.NewWriter(c.App.Writer)
		if err := g.Dump(c.Context, out); err != nil {
			return err
		}
		return out.Flush()
	}
	digest, err := g.Digest(c.Context)
	if err != nil {
		return err
	}
	_, err = fmt.Fprintln(c.App.Writer, digest)
	return err
}
