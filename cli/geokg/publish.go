package main

import (
	"context"
	"fmt"
	"slices"

	"github.com/urfave/cli/v2"

	"geokg/cli/queue"
	"geokg/cli/refresh"
	"geokg/extract/source"
	"geokg/extract/text"
)

func publishCommand() *cli.Command {
	return &cli.Command{
		Name:      "publish",
		Usage:     "put articles into the queue that geokg worker loads",
		ArgsUsage: "FILE|DIR|- ...",
		Description: "Reads articles as geokg load does. Waits while the queue is full; an article that is in it just so is not put\n" +
			"there twice. For instance:\n" +
			"   geokg publish --nats nats://queue.example:4222 news/",
		Flags:  append(queueFlags(), sourceFlags()...),
		Action: runPublish,
	}
}

// sourceFlags are those flags of readFlags that say how to read.
func sourceFlags() []cli.Flag {
	return slices.DeleteFunc(readFlags(), func(f cli.Flag) bool {
		return !slices.Contains([]string{"format", "map", "published", "publisher"}, f.Names()[0])
	})
}

func runPublish(c *cli.Context) error {
	names, err := inputs(c)
	if err != nil {
		return err
	}
	options, err := sourceOptions(c)
	if err != nil {
		return err
	}
	q, err := openQueue(c)
	if err != nil {
		return err
	}
	defer q.Close()
	bar := startProgress(c, source.Size(names...), "publishing", true)
	defer bar.done()
	options.Progress = bar.read

	f := faults{c: c}
	put, there := 0, 0
	for d, err := range source.Read(options, names...) {
		if err != nil {
			f.report(err)
			continue
		}
		switch fresh, err := q.Publish(c.Context, d); {
		case c.Context.Err() != nil:
			return c.Context.Err()
		case err != nil:
			f.report(err)
		case fresh:
			put++
		default:
			there++
		}
	}
	bar.done()
	if c.Bool("json") {
		_, err := fmt.Fprintf(c.App.Writer, "{\"published\":%d,\"there\":%d,\"failed\":%d}\n", put, there, f.n)
		if err != nil {
			return err
		}
	} else {
		note(c, "%d articles published, %d were in the queue already", put, there)
	}
	return f.err()
}

// publishAll puts documents into the queue. Those that were in it count as unchanged.
func publishAll(ctx context.Context, q *queue.Queue, docs []*text.Document) (refresh.Loaded, error) {
	var out refresh.Loaded
	for _, d := range docs {
		fresh, err := q.Publish(ctx, d)
		switch {
		case err != nil:
			return out, err
		case fresh:
			out.New++
		default:
			out.Unchanged++
		}
	}
	return out, nil
}
