// Package refresh keeps a graph up to date from feeds, lists of pages, folders and
// JSON lines.
//
// Call [ReadConfig], then [Refresher.Pass] for one pass over all that is due, or
// [Refresher.Serve] for passes at an interval. What was seen is kept in one file,
// written only after the articles are committed where they go, so that a pass may
// be killed anywhere and the next carries on: articles get there at least once, and
// since loading one again changes nothing, exactly once.
//
// An article is known by its address without what only tracks readers, else by the
// id that its source gives it. The first source of the configuration that has it
// owns it, so that two feeds do not replace each other's version for ever.
package refresh

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"geokg/extract/fetch"
	"geokg/extract/text"
)

// Loaded is what became of some documents.
type Loaded struct {
	New        int            `json:"new"`
	Changed    int            `json:"changed"`
	Unchanged  int            `json:"unchanged"`
	Failed     int            `json:"failed"`
	Statements int            `json:"statements"` // of new and changed articles
	Edges      int            `json:"edges"`      // computed again
	Relations  map[string]int `json:"relations"`  // statements by relation

	Refused map[string]string `json:"-"` // id of a document that failed -> why
}

// Add adds what became of others.
func (l *Loaded) Add(m Loaded) {
	l.New += m.New
	l.Changed += m.Changed
	l.Unchanged += m.Unchanged
	l.Failed += m.Failed
	l.Statements += m.Statements
	l.Edges += m.Edges
	for name, n := range m.Relations {
		if l.Relations == nil {
			l.Relations = map[string]int{}
		}
		l.Relations[name] += n
	}
}

// Report is what a pass did.
type Report struct {
	Loaded
	Polled  int     `json:"polled"`  // sources asked
	Broken  int     `json:"broken"`  // sources among them that did not answer
	Waiting int     `json:"waiting"` // articles still to be had
	Dead    int     `json:"dead"`    // articles given up
	Seconds float64 `json:"seconds"`
}

// Progress is how far a pass is.
type Progress struct {
	Done, Total int // articles; the total grows as sources are asked
	Loaded
}

// Refresher works through the sources of a configuration.
type Refresher struct {
	Config *Config
	Fetch  *fetch.Fetcher

	// Load puts documents where they go. When it returns without an error, all
	// but those in Refused must be there for good. It is called by one goroutine.
	Load func(context.Context, []*text.Document) (Loaded, error)
	// Target names the graph that Load writes to, and tells whether it is empty:
	// what went to another one, or into one that was emptied, is loaded again.
	// Nil: always the same.
	Target func(context.Context) (id string, empty bool, err error)
	// Recipe names what makes the statements; when it changes, articles that are
	// seen again are read again.
	Recipe string

	Log      *slog.Logger
	Metrics  *Metrics       // nil: none
	Progress func(Progress) // called after each commit; nil: nobody is told

	mu   sync.Mutex
	open *state // of the pass that is at work
}

// grace is how long a pass that is interrupted may take to write down what it has.
const grace = 30 * time.Second

// pass is one pass over what is due.
type pass struct {
	*Refresher
	state   *state
	now     time.Time
	all     bool // also what is not due
	report  Report
	total   int
	results chan result
}

// Pass asks the sources that are due, or all, and loads what is new. An error says
// that it could not be done; single sources and articles that fail are logged,
// counted and tried again later. When ctx ends, what has been fetched is still
// loaded, and the error is that of ctx.
func (r *Refresher) Pass(ctx context.Context, all bool) (Report, error) {
	p := &pass{Refresher: r, now: time.Now(), all: all, results: make(chan result, 64)}
	err := p.run(ctx)
	p.report.Seconds = time.Since(p.now).Seconds()
	r.Metrics.passed(p.report, err)
	return p.report, err
}

func (p *pass) run(ctx context.Context) (err error) {
	if p.state, err = openState(p.Config.State); err != nil {
		return err
	}
	p.share(p.state)
	defer func() {
		p.share(nil)
		err = errors.Join(err, p.state.close())
	}()
	if err := p.bind(ctx); err != nil {
		return err
	}
	if err := p.tidy(); err != nil {
		return err
	}
	if err := p.poll(ctx); err != nil {
		return err
	}
	hosts, err := p.hosts()
	if err != nil {
		return err
	}
	work, stop := context.WithCancel(ctx)
	defer stop()
	go p.produce(work, hosts)
	err = p.gather(ctx)
	stop()
	for range p.results { // what is still on its way is seen again
	}
	if err != nil {
		return err
	}
	if err := p.state.view(func(t tables) error {
		p.report.Waiting, p.report.Dead = t.count("tasks"), t.count("dead")
		return nil
	}); err != nil {
		return err
	}
	return context.Cause(ctx)
}

// share lets those who watch look into the state of the pass at work.
func (r *Refresher) share(s *state) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.open = s
}

// bind looks whether the articles go where they went before. If not, everything
// counts as not seen.
func (p *pass) bind(ctx context.Context) error {
	if p.Target == nil {
		return nil
	}
	id, empty, err := p.Target(ctx)
	if err != nil {
		return err
	}
	return p.state.update(func(t tables) error {
		old, known := get[string](t, "meta", "target")
		if known && (old != id || empty && t.count("articles") > 0) {
			p.Log.Warn("the graph is another one than before, or was emptied; everything is loaded again", "state", p.Config.State)
			for _, bucket := range []string{"articles", "ids", "files", "sources", "dead"} {
				if err := t.empty(bucket); err != nil {
					return err
				}
			}
		}
		return put(t, "meta", "target", id)
	})
}

// tidy drops what belongs to sources that the configuration no longer has.
func (p *pass) tidy() error {
	return p.state.update(func(t tables) error {
		for _, bucket := range []string{"tasks", "dead"} {
			var gone []string
			if err := each(t, bucket, func(x task) error {
				if p.Config.index(x.Source) < 0 {
					gone = append(gone, x.Key)
				}
				return nil
			}); err != nil {
				return err
			}
			for _, key := range gone {
				if err := t.remove(bucket, key); err != nil {
					return err
				}
			}
		}
		return nil
	})
}

// recipe is what makes the statements of a source's articles.
func (p *pass) recipe(s Source) string { return p.Recipe + " " + s.Publisher }

// outranks tells whether articles that a source has are another's, which stands
// before it in the configuration.
func (p *pass) outranks(other, source string) bool {
	i := p.Config.index(other)
	return i >= 0 && i < p.Config.index(source)
}

func (p *pass) scrubbed(err error) string { return p.Config.Scrub(fmt.Sprint(err)) }
