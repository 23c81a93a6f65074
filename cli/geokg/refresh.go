package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"slices"
	"strings"
	"time"

	"github.com/urfave/cli/v2"

	"geokg/cli/refresh"
	"geokg/extract"
	"geokg/extract/fetch"
	"geokg/extract/text"
	"geokg/graph"
)

func refreshCommand() *cli.Command {
	return &cli.Command{
		Name:  "refresh",
		Usage: "load what is new from feeds, lists of pages, folders and JSON lines",
		Description: "Without --every: one pass over the sources that are due, for cron and the like. What was seen is kept in the\n" +
			"file that the configuration names as state, so that nothing is loaded twice and a pass may be killed at any\n" +
			"time. Exit status 1 where a source or an article could not be had; it is tried again when its time comes.\n" +
			"With --every it stays, and answers at the address that the configuration names as listen. For instance:\n" +
			"   geokg refresh --example > geokg.yaml\n" +
			"   geokg refresh --config /etc/geokg/geokg.yaml --state /var/lib/geokg/geokg.state\n" +
			"   geokg refresh --every 15m",
		Flags: append([]cli.Flag{
			&cli.StringFlag{Name: "nats", Usage: "put articles into the queue of the NATS server at `URL`, for geokg worker, in place of the graph"},
			&cli.StringFlag{Name: "creds", Usage: "`FILE` with credentials for the NATS server", EnvVars: []string{"NATS_CREDS"}},
			&cli.StringFlag{Name: "config", Usage: "`FILE` that names the sources", Value: "geokg.yaml"},
			&cli.StringFlag{Name: "state", Usage: "`FILE` that remembers what was seen, in place of that of the configuration"},
			&cli.DurationFlag{Name: "every", Usage: "stay, and make a pass at every `TIME`: 15m", DefaultText: "one pass and exit"},
			&cli.BoolFlag{Name: "all", Usage: "ask all sources, also those that are not due"},
			&cli.BoolFlag{Name: "failed", Usage: "list what could not be had, and do nothing else"},
			&cli.BoolFlag{Name: "retry", Usage: "try everything again that could not be had"},
			&cli.BoolFlag{Name: "example", Usage: "print a configuration to begin with"},
			&cli.BoolFlag{Name: "json", Usage: "the counts as a JSON line, and the log as JSON lines"},
			ledgerFlag(),
		}, extractFlags()...),
		Action: runRefresh,
	}
}

// extractFlags are those flags of readFlags that say how to extract.
func extractFlags() []cli.Flag {
	return slices.DeleteFunc(readFlags(), func(f cli.Flag) bool {
		return !slices.Contains([]string{"lexicon", "min-confidence", "rules-only", "workers"}, f.Names()[0])
	})
}

func runRefresh(c *cli.Context) error {
	if c.Bool("example") {
		_, err := fmt.Fprint(c.App.Writer, refresh.Example)
		return err
	}
	config, err := refresh.ReadConfig(c.String("config"), os.Getenv)
	if err != nil {
		return configError(c, err)
	}
	if c.IsSet("state") {
		config.State = c.String("state")
	}
	switch {
	case c.Bool("failed"):
		return showFailures(c, config)
	case c.IsSet("every") && c.Duration("every") < time.Second:
		return usagef("--every %s; it takes a second and more", c.Duration("every"))
	case c.Bool("retry"):
		n, err := refresh.Retry(config)
		if err != nil {
			return err
		}
		note(c, "%d articles are tried again", n)
	}
	f := fetch.New(fetch.Options{
		Agent: "geokg/" + extract.Version, Contact: config.Contact,
		AllowPrivate: config.AllowPrivate, Delay: config.Delay,
	})
	defer f.Close()
	x := &refresh.Refresher{Config: config, Fetch: f, Metrics: refresh.NewMetrics(), Log: newLogger(c, config.Scrubbed(c.App.ErrWriter))}
	if c.IsSet("nats") {
		q, err := openQueue(c)
		if err != nil {
			return err
		}
		defer q.Close()
		x.Load = func(ctx context.Context, docs []*text.Document) (refresh.Loaded, error) {
			return publishAll(ctx, q, docs)
		}
		return passes(c, x)
	}
	r, g, err := readerAndGraph(c)
	if err != nil {
		return err
	}
	defer g.Close(context.WithoutCancel(c.Context))
	x.Load = func(ctx context.Context, docs []*text.Document) (refresh.Loaded, error) { return r.load(ctx, g, docs) }
	x.Target = func(ctx context.Context) (string, bool, error) { return target(ctx, g) }
	x.Recipe = fmt.Sprint(extract.Version, " ", c.Bool("rules-only"), " ", c.Float64("min-confidence"), " ", c.String("lexicon"))
	defer r.undated.done()
	return passes(c, x)
}

// configError gives each mistake of a configuration its line.
func configError(c *cli.Context, err error) error {
	var several interface{ Unwrap() []error }
	if !errors.As(err, &several) {
		return usageError{err}
	}
	all := several.Unwrap()
	for _, e := range all[:len(all)-1] {
		note(c, "%v", e)
	}
	return usageError{all[len(all)-1]}
}

// passes makes one pass, or one at every interval.
func passes(c *cli.Context, x *refresh.Refresher) error {
	config := x.Config
	if c.IsSet("every") {
		return x.Serve(c.Context, c.Duration("every"), func(r refresh.Report, err error) {
			if err != nil && c.Context.Err() == nil {
				x.Log.Error("a pass could not be done", "error", config.Scrub(oneLine(err.Error())))
				return
			}
			x.Log.Info("pass", "polled", r.Polled, "new", r.New, "changed", r.Changed, "unchanged", r.Unchanged, "failed", r.Failed,
				"statements", r.Statements, "waiting", r.Waiting, "dead", r.Dead, "seconds", r.Seconds)
		})
	}
	bar := startProgress(c, 0, "refreshing", false)
	defer bar.done()
	x.Progress = func(p refresh.Progress) { bar.articlesDone(p.Done, p.Total, p.Statements) }
	report, err := x.Pass(c.Context, c.Bool("all"))
	bar.done()
	if err != nil {
		return scrubbed{err, config}
	}
	return showRefresh(c, report)
}

// scrubbed is an error without secrets.
type scrubbed struct {
	error
	config *refresh.Config
}

func (s scrubbed) Error() string { return s.config.Scrub(s.error.Error()) }
func (s scrubbed) Unwrap() error { return s.error }

// showRefresh says what a pass did.
func showRefresh(c *cli.Context, r refresh.Report) error {
	sum := graph.Report{New: r.New, Changed: r.Changed, Unchanged: r.Unchanged, Failed: r.Failed, Statements: r.Statements, Edges: r.Edges}
	switch {
	case c.Bool("json"):
		if r.Relations == nil {
			r.Relations = map[string]int{}
		}
		if err := json.NewEncoder(c.App.Writer).Encode(r); err != nil {
			return err
		}
	case isTerminal(c.App.ErrWriter):
		(&summary{relations: r.Relations}).table(c.App.ErrWriter, sum)
	default:
		note(c, "%s", sum)
	}
	if r.Waiting > 0 || r.Dead > 0 {
		note(c, "%d articles are still to be had, %d were given up; geokg refresh --failed says why", r.Waiting, r.Dead)
	}
	if r.Failed > 0 || r.Broken > 0 {
		return errReported
	}
	return nil
}

// showFailures lists what could not be had.
func showFailures(c *cli.Context, config *refresh.Config) error {
	all, err := refresh.Failures(config)
	if err != nil {
		return err
	}
	if c.Bool("json") || !isTerminal(c.App.Writer) {
		lines := json.NewEncoder(c.App.Writer)
		for _, f := range all {
			if err := lines.Encode(f); err != nil {
				return err
			}
		}
		return nil
	}
	t := newTable(c.App.Writer, 50, shorten, "Source", "Article", "Tries", "Next", "Error")
	for _, f := range all {
		next := "given up"
		if !f.Dead() {
			next = f.Next.Local().Format(time.DateTime)
		}
		t.AppendRow([]any{f.Source, f.What, f.Tries, next, strings.TrimPrefix(oneLine(f.Error), f.What+": ")})
	}
	t.Render()
	return nil
}

// newLogger logs to w: JSON lines where asked for, lines with the time in a daemon,
// else lines like all others.
func newLogger(c *cli.Context, w io.Writer) *slog.Logger {
	switch {
	case c.Bool("json"):
		return slog.New(slog.NewJSONHandler(w, nil))
	case c.IsSet("every"), c.Command.Name == "worker":
		return slog.New(slog.NewTextHandler(w, nil))
	}
	return slog.New(lineHandler{w: w})
}

// load extracts documents and commits them to the graph.
func (r *reader) load(ctx context.Context, g *graph.Graph, docs []*text.Document) (refresh.Loaded, error) {
	sum := newSummary()
	out := refresh.Loaded{Refused: map[string]string{}}
	items := func(yield func(graph.Item) bool) {
		for m := range inOrder(ctx, documents(docs), r.workers, r.extractor.Extract) {
			if m.err != nil {
				out.Refused[m.doc.ID] = m.err.Error()
				continue
			}
			r.undated.see(m.doc)
			if !yield(graph.Item{Result: m.result}) {
				return
			}
		}
	}
	report, err := g.Load(ctx, items, graph.LoadOptions{
		Failed:  func(f graph.Failure) { out.Refused[f.Doc] = f.Err.Error() },
		Written: sum.written,
	})
	if err == nil {
		err = context.Cause(ctx) // it may have ended before all were read
	}
	out.New, out.Changed, out.Unchanged = report.New, report.Changed, report.Unchanged
	out.Statements, out.Edges, out.Relations = report.Statements, report.Edges, sum.relations
	return out, err
}

func documents(docs []*text.Document) func(yield func(*text.Document, error) bool) {
	return func(yield func(*text.Document, error) bool) {
		for _, d := range docs {
			if !yield(d, nil) {
				return
			}
		}
	}
}

// target names the store of a graph, and tells whether it has no articles.
func target(ctx context.Context, g *graph.Graph) (string, bool, error) {
	a, err := g.Query(ctx, `MATCH (s:Schema) RETURN elementId(s) AS id, EXISTS { MATCH (:Article) } AS filled LIMIT 1`, graph.Limits{})
	if err != nil {
		return "", false, err
	}
	if len(a.Rows) == 0 {
		return "", true, nil
	}
	id, _ := a.Rows[0][0].(string)
	filled, _ := a.Rows[0][1].(bool)
	return id, !filled, nil
}
