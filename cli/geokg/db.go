package main

import (
	"encoding/json"
	"errors"
	"fmt"

	"github.com/urfave/cli/v2"

	"geokg/graph"
	"geokg/graph/server"
)

func dbCommand() *cli.Command {
	kind := &cli.StringFlag{Name: "kind", Usage: "`local` (from its jars, with Java) or docker; left out: as before, else what the machine has"}
	asJSON := &cli.BoolFlag{Name: "json", Usage: "a JSON line also on a terminal"}
	return &cli.Command{
		Name:  "db",
		Usage: "start, stop and look after the Neo4j that geokg keeps",
		Description: "The server listens on 127.0.0.1 only and keeps its graph between runs. Other commands start it by\n" +
			"themselves where NEO4J_URI names no other.",
		Subcommands: []*cli.Command{
			{Name: "start", Usage: "start it, if it does not run, and say where it is", Flags: []cli.Flag{kind, asJSON}, Action: dbStart},
			{Name: "stop", Usage: "stop it and keep its graph", Action: dbStop},
			{Name: "status", Usage: "say whether it runs (exit status 1: no) and where it is", Flags: []cli.Flag{asJSON}, Action: dbStatus},
			{Name: "import", Usage: "fill it from a folder of geokg export --format admin-import, while it is stopped", ArgsUsage: "DIR",
				Description: "For instance:\n   geokg export --format admin-import --to bulk statements.jsonl\n   geokg db stop\n   geokg db import bulk",
				Flags:       []cli.Flag{&cli.BoolFlag{Name: "replace", Usage: "drop the graph that it has"}},
				Action:      dbImport},
			{Name: "path", Usage: "print the folder of its graph, password and log", Action: dbPath},
		},
		Action: func(c *cli.Context) error {
			if c.Args().Present() {
				return usagef("no command %q; geokg help db lists them", "db "+c.Args().First())
			}
			return cli.ShowSubcommandHelp(c)
		},
	}
}

func dbStart(c *cli.Context) error {
	o := server.Options{Kind: c.String("kind"), Log: c.App.ErrWriter}
	if o.Kind != "" && o.Kind != server.Local && o.Kind != server.Docker {
		return usagef("--kind %s: there are %s and %s", o.Kind, server.Local, server.Docker)
	}
	if _, err := server.Ensure(c.Context, o); err != nil {
		return err
	}
	state, err := server.Status(c.Context, o)
	if err != nil {
		return err
	}
	if state.Conn.Origin == server.Environment {
		note(c, "nothing to start: NEO4J_URI names a server, and it answers")
	}
	return showState(c, state)
}

func dbStop(c *cli.Context) error {
	err := server.Stop(c.Context, server.Options{Log: c.App.ErrWriter})
	switch {
	case errors.Is(err, server.ErrNotRunning):
		note(c, "no server of geokg's runs")
	case err == nil:
		note(c, "stopped; its graph is kept")
	default:
		return err
	}
	return nil
}

func dbStatus(c *cli.Context) error {
	state, err := server.Status(c.Context, server.Options{})
	if err != nil {
		return err
	}
	if err := showState(c, state); err != nil {
		return err
	}
	switch {
	case state.Trouble != "":
		return errors.New(state.Trouble)
	case !state.Running:
		return errors.New("no server runs; geokg db start starts one")
	}
	return nil
}

func dbImport(c *cli.Context) error {
	dir := c.Args().First()
	switch {
	case c.NArg() != 1:
		return usagef("geokg db import takes one folder, but got %d arguments", c.NArg())
	case !graph.HasImport(dir):
		return usagef("%s has no %s; make it with geokg export --format admin-import --to %s", dir, graph.ImportArguments, dir)
	}
	err := server.Import(c.Context, server.Options{Log: c.App.ErrWriter}, dir, graph.ImportArguments, c.Bool("replace"))
	if errors.Is(err, server.ErrHasGraph) {
		return fmt.Errorf("%w; --replace drops it", err)
	}
	if err != nil {
		return err
	}
	note(c, "imported; geokg db start, or any question, starts the server with it")
	return nil
}

func dbPath(c *cli.Context) error {
	dir, err := server.DefaultDataDir()
	if err != nil {
		return err
	}
	_, err = fmt.Fprintln(c.App.Writer, dir)
	return err
}

// showState prints what is known of the server, without its password.
func showState(c *cli.Context, s server.State) error {
	type line struct {
		Running      bool   `json:"running"`
		Kind         string `json:"kind,omitempty"` // environment, docker or local
		URI          string `json:"uri,omitempty"`
		Browser      string `json:"browser,omitempty"`
		Username     string `json:"username,omitempty"`
		PasswordFile string `json:"passwordFile,omitempty"`
		DataDir      string `json:"dataDir,omitempty"`
		LogFile      string `json:"logFile,omitempty"`
		PID          int    `json:"pid,omitempty"`
	}
	l := line{s.Running, s.Conn.Origin, s.Conn.URI, s.Conn.Browser, s.Conn.Username, s.PasswordFile, s.DataDir, s.LogFile, s.PID}
	if !isTerminal(c.App.Writer) || c.Bool("json") {
		return json.NewEncoder(c.App.Writer).Encode(l)
	}
	w := c.App.Writer
	if s.Running {
		showBrowser(w, s.Conn, s.PasswordFile)
	}
	if s.DataDir != "" {
		fmt.Fprintf(w, "data           in %s\n", s.DataDir)
	}
	if s.LogFile != "" {
		fmt.Fprintf(w, "log            %s\n", s.LogFile)
	}
	return nil
}
