// Command geokg turns news text into statements and keeps them in Neo4j.
//
// Each command stands in the file of its name; the list of them is in
// [newApp]. The rules of all output head the file terminal.go.
package main

import (
	"context"
	"io"
	"os"
	"os/signal"
	"runtime/debug"
	"syscall"

	"github.com/urfave/cli/v2"
)

func main() {
	// Tables and weights are most of the heap and never garbage: let the rest
	// grow by a fifth of them, not by as much again. It saves tens of MB and costs a few
	// hundredths of the time; GOGC, where it is set, decides otherwise.
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(20)
	}
	os.Exit(execute(os.Args, os.Stdin, os.Stdout, os.Stderr))
}

// execute runs one command line and gives its exit status.
func execute(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	context.AfterFunc(ctx, stop) // a second signal ends geokg at once, as it does other programs
	app := newApp(stdin, stdout, stderr)
	return exitStatus(stderr, interrupted(ctx, app.RunContext(ctx, flagsFirst(app, args))))
}

// newApp lists the commands; to add one, write its file and its entry.
func newApp(stdin io.Reader, stdout, stderr io.Writer) *cli.App {
	app := &cli.App{
		Name:                 "geokg",
		Usage:                "news text in, a Neo4j graph of who does what to whom out",
		Description:          "geokg run shows all of it once. geokg help COMMAND explains a command.",
		HideVersion:          true,
		EnableBashCompletion: true,
		Suggest:              true,
		Reader:               stdin,
		Writer:               stdout,
		ErrWriter:            stderr,
		Flags:                []cli.Flag{&cli.BoolFlag{Name: "version", Usage: "print the version, as geokg version does", DisableDefaultText: true}},
		Commands: []*cli.Command{
			runCommand(),
			extractCommand(),
			mentionsCommand(),
			loadCommand(),
			refreshCommand(),
			publishCommand(),
			workerCommand(),
			removeCommand(),
			askCommand(),
			explainCommand(),
			entityCommand(),
			suggestCommand(),
			mergeCommand(),
			splitCommand(),
			cypherCommand(),
			checkCommand(),
			digestCommand(),
			exportCommand(),
			scoreCommand(),
			dbCommand(),
			versionCommand(),
			completionCommand(),
		},
		Action:         noCommand,
		ExitErrHandler: func(*cli.Context, error) {}, // execute does it
	}
	refuseBadUsage(app)
	return app
}
