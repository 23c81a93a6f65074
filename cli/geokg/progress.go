package main

import (
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/schollz/progressbar/v3"
	"github.com/urfave/cli/v2"

	"geokg/extract"
	"geokg/graph"
)

// sayEvery is how often a line is said where there is no terminal for a bar.
const sayEvery = 10 * time.Second

// progress shows how far a command is: a bar on standard error where that is a
// terminal, else a line now and then. A nil one shows nothing.
type progress struct {
	w     io.Writer // for lines; nil where there is a bar
	bar   *progressbar.ProgressBar
	doing string
	begun time.Time

	mu                   sync.Mutex
	said                 time.Time
	total                int64 // bytes or articles, 0 where unknown
	at                   int64
	articles, statements int
}

// newProgress is for so many bytes of input, 0 for unknown, and for commands that
// print data meanwhile: where that goes to the same terminal there is nothing, for
// the two would mix.
func newProgress(c *cli.Context, bytes int64, doing string) *progress {
	if isTerminal(c.App.ErrWriter) && isTerminal(c.App.Writer) {
		return nil
	}
	return startProgress(c, bytes, doing, true)
}

// startProgress is for commands that print nothing until they are done. The total is
// of bytes or of articles.
func startProgress(c *cli.Context, total int64, doing string, bytes bool) *progress {
	p := &progress{doing: doing, begun: time.Now(), said: time.Now(), total: total}
	if !isTerminal(c.App.ErrWriter) {
		p.w = c.App.ErrWriter
		return p
	}
	if total == 0 {
		total = -1
	}
	p.bar = progressbar.NewOptions64(total,
		progressbar.OptionSetWriter(c.App.ErrWriter),
		progressbar.OptionSetDescription(doing),
		progressbar.OptionShowBytes(bytes),
		progressbar.OptionShowCount(),
		progressbar.OptionSetPredictTime(true),
		progressbar.OptionClearOnFinish(),
		progressbar.OptionThrottle(100e6), // nanoseconds
	)
	return p
}

// read is told of every n bytes read.
func (p *progress) read(n int64) {
	if p == nil {
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.at += n
	if p.bar != nil {
		_ = p.bar.Add64(n)
	}
}

// article is told of every article, after its statements are extracted.
func (p *progress) article(r extract.Result) {
	if p == nil {
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.articles++
	p.statements += len(r.Statements)
	p.say()
}

// articlesDone is told how many articles of how many are done, for what is not
// measured in bytes.
func (p *progress) articlesDone(done, total, statements int) {
	if p == nil {
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.articles, p.statements, p.at, p.total = done, statements, int64(done), int64(total)
	if p.bar != nil {
		p.bar.ChangeMax64(p.total)
		_ = p.bar.Set64(p.at)
	}
	p.say()
}

// say shows the counts.
func (p *progress) say() {
	now := time.Now()
	line := fmt.Sprintf("%s: %d articles, %.1f/s, %d statements", p.doing, p.articles, float64(p.articles)/max(now.Sub(p.begun).Seconds(), 0.1), p.statements)
	if p.bar != nil {
		p.bar.Describe(line)
		return
	}
	if now.Sub(p.said) < sayEvery {
		return
	}
	p.said = now
	if p.total > 0 && p.at > 0 {
		left := time.Duration(float64(now.Sub(p.begun)) * float64(max(p.total-p.at, 0)) / float64(p.at))
		line += fmt.Sprintf(", %d %%, about %s left", 100*min(p.at, p.total)/p.total, left.Round(time.Second))
	}
	fmt.Fprintf(p.w, "geokg: %s\n", line)
}

// done takes the bar away.
func (p *progress) done() {
	if p != nil && p.bar != nil {
		_ = p.bar.Finish()
	}
}

// summary counts what is written, for the end.
type summary struct {
	begun     time.Time
	relations map[string]int
}

func newSummary() *summary { return &summary{begun: time.Now(), relations: map[string]int{}} }

func (s *summary) written(r extract.Result) {
	for _, x := range r.Statements {
		s.relations[x.Relation]++
	}
}

// show says what a load did: JSON where asked for, a table on a terminal, else a line.
func (s *summary) show(c *cli.Context, r graph.Report) error {
	if c.Bool("json") {
		return json.NewEncoder(c.App.Writer).Encode(struct {
			graph.Report
			Relations map[string]int `json:"relations"`
			Seconds   float64        `json:"seconds"`
		}{r, s.relations, time.Since(s.begun).Seconds()})
	}
	if !isTerminal(c.App.ErrWriter) {
		note(c, "%s", r)
		return nil
	}
	s.table(c.App.ErrWriter, r)
	return nil
}

func (s *summary) table(w io.Writer, r graph.Report) {
	t := newTable(w, 16, shorten, "articles", "", "statements", "", "edges")
	rows := [][2]string{{"new", fmt.Sprint(r.New)}, {"changed", fmt.Sprint(r.Changed)}, {"unchanged", fmt.Sprint(r.Unchanged)}, {"failed", fmt.Sprint(r.Failed)}}
	var relations [][2]string
	for _, name := range slices.SortedFunc(maps.Keys(s.relations), func(a, b string) int {
		if s.relations[a] != s.relations[b] {
			return s.relations[b] - s.relations[a]
		}
		return strings.Compare(a, b)
	}) {
		relations = append(relations, [2]string{name, fmt.Sprint(s.relations[name])})
	}
	relations = append(relations, [2]string{"in all", fmt.Sprint(r.Statements)})
	for i := range max(len(rows), len(relations)) {
		var a, b [2]string
		edges := ""
		if i < len(rows) {
			a = rows[i]
		}
		if i < len(relations) {
			b = relations[i]
		}
		if i == 0 {
			edges = fmt.Sprint(r.Edges)
		}
		t.AppendRow([]any{a[0], a[1], b[0], b[1], edges})
	}
	t.Render()
}
