package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/urfave/cli/v2"

	"geokg/cli/queue"
	"geokg/cli/refresh"
	"geokg/extract/fetch"
	"geokg/extract/text"
	"geokg/graph/server"
)

func workerCommand() *cli.Command {
	return &cli.Command{
		Name:  "worker",
		Usage: "load what geokg publish puts into a queue; many may work at once",
		Description: "The queue is a stream of NATS JetStream. An article leaves it when it is committed; where a worker dies, another\n" +
			"gets its articles. With --embedded the worker brings a server for this machine along. For instance:\n" +
			"   geokg worker --embedded\n" +
			"   geokg worker --nats nats://queue.example:4222 --creds worker.creds",
		Flags: append(append(queueFlags(),
			&cli.BoolFlag{Name: "embedded", Usage: "start a NATS server within this program, at 127.0.0.1"},
			&cli.BoolFlag{Name: "until-empty", Usage: "end when nothing is left"},
			&cli.IntFlag{Name: "batch", Usage: "take `N` articles at a time", Value: 32},
			ledgerFlag()),
			extractFlags()...),
		Action: runWorker,
	}
}

// queueFlags say which queue is meant.
func queueFlags() []cli.Flag {
	return []cli.Flag{
		&cli.StringFlag{Name: "nats", Usage: "`URL` of the NATS server", Value: "nats://127.0.0.1:4222", EnvVars: []string{"NATS_URL"}},
		&cli.StringFlag{Name: "creds", Usage: "`FILE` with credentials for the NATS server", EnvVars: []string{"NATS_CREDS"}},
		&cli.Int64Flag{Name: "max-waiting", Usage: "publishers wait when `N` articles are in the queue", DefaultText: "as the queue has it, at first 10,000"},
		&cli.DurationFlag{Name: "ack-wait", Usage: "articles of a worker that is silent for `TIME` go to another", DefaultText: "as the queue has it, at first 30s"},
		&cli.BoolFlag{Name: "json", Usage: "the counts as a JSON line, and the log as JSON lines"},
	}
}

func openQueue(c *cli.Context) (*queue.Queue, error) {
	at := c.String("nats")
	switch {
	case c.IsSet("max-waiting") && c.Int64("max-waiting") < 1:
		return nil, usagef("--max-waiting %d; it takes at least one", c.Int64("max-waiting"))
	case c.IsSet("ack-wait") && c.Duration("ack-wait") < time.Second:
		return nil, usagef("--ack-wait %s; it takes a second and more", c.Duration("ack-wait"))
	}
	if file := c.String("creds"); file != "" {
		if _, err := os.ReadFile(file); err != nil {
			return nil, fmt.Errorf("--creds: %w", err)
		}
	}
	q, err := queue.Open(c.Context, queue.Options{
		URL: at, Credentials: c.String("creds"), Max: c.Int64("max-waiting"), AckWait: c.Duration("ack-wait"),
		Log: newLogger(c, c.App.ErrWriter),
	})
	if err != nil {
		return nil, errors.New(strings.ReplaceAll(err.Error(), at, fetch.Redact(at)))
	}
	return q, nil
}

func runWorker(c *cli.Context) error {
	if c.Int("batch") < 1 {
		return usagef("--batch %d; it takes at least one", c.Int("batch"))
	}
	if c.Bool("embedded") {
		dir, err := server.DefaultDataDir()
		if err != nil {
			return err
		}
		at, stop, err := queue.Serve(filepath.Join(dir, "queue"), c.String("nats"))
		if err != nil {
			return err
		}
		defer stop()
		note(c, "the queue is at %s", at)
	}
	r, g, err := readerAndGraph(c)
	if err != nil {
		return err
	}
	defer g.Close(context.WithoutCancel(c.Context))
	q, err := openQueue(c)
	if err != nil {
		return err
	}
	defer q.Close()

	var sum refresh.Loaded
	log := newLogger(c, c.App.ErrWriter)
	err = q.Work(c.Context, c.Int("batch"), c.Bool("until-empty"), func(ctx context.Context, docs []*text.Document) (map[string]string, error) {
		done, err := r.load(ctx, g, docs)
		if err != nil {
			return nil, err
		}
		done.Failed = len(done.Refused)
		sum.Add(done)
		log.Info("loaded", slog.Int("new", done.New), slog.Int("changed", done.Changed), slog.Int("unchanged", done.Unchanged), slog.Int("failed", done.Failed), slog.Int("statements", done.Statements))
		return done.Refused, nil
	})
	if err != nil {
		return err
	}
	return showRefresh(c, refresh.Report{Loaded: sum})
}
