package main

import (
	"context"
	"fmt"
	"iter"
	"log/slog"
	"os"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"slices"
	"strings"

	"github.com/urfave/cli/v2"

	"geokg/extract"
	"geokg/extract/source"
	"geokg/extract/text"
	"geokg/graph"
)

// readFlags are those of every command that reads articles.
func readFlags() []cli.Flag {
	return []cli.Flag{
		&cli.StringFlag{Name: "format", Usage: "read every file as `FORMAT`: " + strings.Join(source.Formats(), ", ") + "; the default goes by content and name"},
		&cli.StringFlag{Name: "map", Usage: "fields of CSV and JSON lines that have other names, `FIELD=NAME,...`: text=body,title=headline,published=date"},
		&cli.StringFlag{Name: "published", Usage: "`DAY` of articles that do not say when they were published, 2022-07-12"},
		&cli.StringFlag{Name: "publisher", Usage: "`NAME` of the publisher of articles that do not name theirs"},
		&cli.StringFlag{Name: "lexicon", Usage: "folder `DIR` with tables of your own: names, cues, titles"},
		&cli.Float64Flag{Name: "min-confidence", Usage: "statements of at least this `SHARE` of being right, 0.01 to 1", DefaultText: fmt.Sprintf("%g in short texts, less in whole articles: where F1 is best", extract.DefaultConfidence)},
		&cli.BoolFlag{Name: "rules-only", Usage: "leave the encoder out: tables alone, faster and less complete"},
		&cli.IntFlag{Name: "workers", Usage: "extract with `N` articles at a time", Value: runtime.GOMAXPROCS(0)},
	}
}

// reader is what readFlags ask for.
type reader struct {
	extractor *extract.Extractor
	options   source.Options
	workers   int
	undated   undated
}

func newReader(c *cli.Context) (*reader, error) {
	return newReaderOf(c, extract.Options{RulesOnly: c.Bool("rules-only")})
}

// readerAndGraph gives what reads articles and the graph that they are put into. To close the graph
// is the caller's.
func readerAndGraph(c *cli.Context) (*reader, *graph.Graph, error) {
	r, err := newReader(c)
	if err != nil {
		return nil, nil, err
	}
	g, err := connectFollowing(c)
	return r, g, err
}

// newReaderOf completes the options with what the flags say.
func newReaderOf(c *cli.Context, o extract.Options) (*reader, error) {
	r := &reader{workers: c.Int("workers"), undated: undated{log: logger(c)}}
	var err error
	if r.options, err = sourceOptions(c); err != nil {
		return nil, err
	}
	if r.workers < 1 {
		return nil, usagef("--workers %d; it takes at least one", r.workers)
	}
	least := c.Float64("min-confidence")
	if c.IsSet("min-confidence") && (least < 0.01 || least > 1) {
		return nil, usagef("--min-confidence %g; it takes 0.01 to 1", least)
	}
	if c.IsSet("min-confidence") && c.Bool("rules-only") {
		return nil, usagef("--min-confidence goes by how often statements of the encoder are right; leave it or --rules-only out")
	}
	o.Lexicon, o.MinConfidence = c.String("lexicon"), least
	r.extractor, err = newExtractor(o)
	return r, err
}

// newExtractor reads tables and weights. While the heap grows to their size, collecting as
// often as main asks for would take a fifth of the time, and hardly any of it is garbage.
func newExtractor(o extract.Options) (*extract.Extractor, error) {
	if os.Getenv("GOGC") == "" {
		defer debug.SetGCPercent(debug.SetGCPercent(100))
	}
	return extract.New(o)
}

// sourceOptions are what the flags say about reading.
func sourceOptions(c *cli.Context) (source.Options, error) {
	o := source.Options{Format: c.String("format"), Publisher: c.String("publisher"), Stdin: c.App.Reader, Seen: source.NewSeen()}
	var err error
	if o.Map, err = source.ParseMap(c.String("map")); err != nil {
		return o, usagef("--map: %w", err)
	}
	if o.Format != "" && !slices.Contains(source.Formats(), o.Format) {
		return o, usagef("no format %q; there are %s", o.Format, strings.Join(source.Formats(), ", "))
	}
	if s := c.String("published"); s != "" {
		day, ok := source.Day(s)
		switch {
		case day == "":
			return o, usagef("--published %q is no day; write it like 2022-07-12", s)
		case !ok:
			return o, usagef("--published %q is not between %d and %d", s, source.FirstYear, source.LastYear)
		}
		o.Published = day
	}
	return o, nil
}

// made is what became of one document, or why there is nothing.
type made[R any] struct {
	doc    *text.Document
	result R
	err    error
}

// inOrder applies f to documents, so many at a time, and yields what it gives
// in the order of the documents. It reads a few documents ahead and no more,
// so that memory stays flat however long the input is. It ends early when ctx
// does, without waiting for a document that is still being read.
func inOrder[R any](ctx context.Context, docs iter.Seq2[*text.Document, error], workers int, f func(*text.Document) R) iter.Seq[made[R]] {
	return func(yield func(made[R]) bool) {
		ctx, cancel := context.WithCancel(ctx)
		defer cancel()
		queue := make(chan chan made[R], 2*workers) // in order; each gets its result later
		go func() {
			defer close(queue)
			slots := make(chan struct{}, workers)
			for doc, err := range docs {
				out := make(chan made[R], 1)
				select {
				case queue <- out:
				case <-ctx.Done():
					return
				}
				if err != nil {
					out <- made[R]{err: err}
					continue
				}
				slots <- struct{}{}
				go func() {
					out <- applied(doc, f)
					<-slots
				}()
			}
		}()
		for {
			select {
			case out, ok := <-queue:
				if !ok || !yield(<-out) {
					return
				}
			case <-ctx.Done():
				return
			}
		}
	}
}

// applied is what f gives of one document. A panic is that article's fault, for
// the others of a long run must not be lost with it.
func applied[R any](doc *text.Document, f func(*text.Document) R) (m made[R]) {
	defer func() {
		if fault := recover(); fault != nil {
			m = made[R]{doc: doc, err: fmt.Errorf("article %q is left out, for geokg itself failed at %s: %v; please report it with the article", doc.ID, raisedAt(), fault)}
		}
	}()
	return made[R]{doc: doc, result: f(doc)}
}

// raisedAt is the file and line of geokg, or of what it called, that panicked; it is
// called by the deferred function.
func raisedAt() string {
	pc := make([]uintptr, 32)
	frames := runtime.CallersFrames(pc[:runtime.Callers(2, pc)]) // from the deferred function on
	raised := false
	for {
		frame, more := frames.Next()
		switch {
		case frame.Function == "runtime.gopanic":
			raised = true
		case raised && !strings.HasPrefix(frame.Function, "runtime."):
			return fmt.Sprintf("%s:%d", filepath.Base(frame.File), frame.Line)
		}
		if !more {
			return "an unknown place"
		}
	}
}

// undated warns of articles without a day, each once; of many it names the
// first and counts the rest.
type undated struct {
	log *slog.Logger
	n   int
}

const undatedShown = 10

func (u *undated) see(d *text.Document) {
	if d.Published != "" {
		return
	}
	if u.n++; u.n <= undatedShown {
		u.log.Warn("no date of publication, so that \"next week\" and the like stay without one; give --published", "article", d.ID)
	}
}

// done tells how many were not named.
func (u *undated) done() {
	if more := u.n - undatedShown; more > 0 {
		u.log.Warn("more articles have no date of publication", "articles", more)
	}
}
