package graph

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"slices"
	"strings"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"geokg/extract"
)

// batchRows is how many articles and statements go into one transaction where
// nothing else is said.
const batchRows = 1000

// LoadOptions are the settings of a load; the zero value is the usual one.
type LoadOptions struct {
	// Batch is about how many articles and statements go into one transaction;
	// zero stands for 1,000. An article is never divided.
	Batch int
	// Progress is called after every transaction with what has been done so far.
	Progress func(Report)
	// Failed is called for every article that is left out, with the reason.
	Failed func(Failure)
	// Written is called for every article that is new or changed, once it is committed.
	Written func(extract.Result)
}

// Report counts what a load did.
type Report struct {
	New       int `json:"new"`       // articles that were not there
	Changed   int `json:"changed"`   // articles whose text or statements were others, or that took over an address
	Unchanged int `json:"unchanged"` // articles that were there just so
	Failed    int `json:"failed"`    // articles left out

	Statements int `json:"statements"` // statements written
	Edges      int `json:"edges"`      // edges of the view computed again
}

// Articles is how many articles were read, failed ones included.
func (r Report) Articles() int { return r.New + r.Changed + r.Unchanged + r.Failed }

// Load puts articles into the graph, each with its statements in place of those
// it had. An article that cannot be loaded is reported and left out, and the rest
// goes on; an error means that the server cannot go on, and what was reported as
// done stays done. Load may run again with the same articles, and many may run at
// once.
//
// Articles are the same if they have the same id, or the same address.
func (g *Graph) Load(ctx context.Context, items iter.Seq[Item], o LoadOptions) (Report, error) {
	l := loader{g: g, o: o}
	if l.o.Batch <= 0 {
		l.o.Batch = batchRows
	}
	for item := range items {
		if err := l.add(ctx, item); err != nil {
			return l.report, err
		}
	}
	if err := l.flush(ctx); err != nil {
		return l.report, err
	}
	edges, err := g.Refresh(ctx)
	l.report.Edges = edges
	return l.report, err
}

// loader gathers articles for one transaction.
type loader struct {
	g      *Graph
	o      LoadOptions
	report Report

	batch []pending
	rows  int
	seen  map[string]bool // ids and addresses in the batch
}

type pending struct {
	*article
	item Item
}

func (l *loader) add(ctx context.Context, item Item) error {
	if err := context.Cause(ctx); err != nil {
		return err
	}
	if item.Err != nil {
		l.fail(item, item.Err)
		return nil
	}
	a, err := newArticle(item.Result, l.g.relations)
	if err != nil {
		l.fail(item, err)
		return nil
	}
	// A second version of an article goes into a transaction of its own.
	id, url := "id "+a.id, "url "+a.url
	if l.rows > 0 && (l.rows+1+len(a.statements) > l.o.Batch || l.seen[id] || a.url != "" && l.seen[url]) {
		if err := l.flush(ctx); err != nil {
			return err
		}
	}
	if l.seen == nil {
		l.seen = map[string]bool{}
	}
	l.seen[id], l.seen[url] = true, true
	l.batch = append(l.batch, pending{a, item})
	l.rows += 1 + len(a.statements)
	return nil
}

func (l *loader) fail(item Item, err error) {
	l.report.Failed++
	if l.o.Failed != nil {
		l.o.Failed(Failure{File: item.File, Line: item.Line, Doc: item.Result.Doc, Err: err})
	}
}

// flush commits the batch.
func (l *loader) flush(ctx context.Context) error {
	batch := l.batch
	l.batch, l.rows, l.seen = nil, 0, nil
	if len(batch) == 0 {
		return nil
	}
	if err := l.commit(ctx, batch); err != nil {
		return err
	}
	if l.o.Progress != nil {
		l.o.Progress(l.report)
	}
	return nil
}

// commit writes a batch. Where the server will not have it for what is in it, the
// halves are tried, down to the article that is at fault.
func (l *loader) commit(ctx context.Context, batch []pending) error {
	articles := make([]*article, len(batch))
	for i, p := range batch {
		articles[i] = p.article
	}
	done, fresh, err := l.g.writeArticles(ctx, articles)
	switch {
	case err == nil:
		for _, p := range batch {
			if l.o.Written != nil && slices.Contains(fresh, p.article) {
				l.o.Written(p.item.Result)
			}
		}
		l.report.New += done.New
		l.report.Changed += done.Changed
		l.report.Unchanged += done.Unchanged
		l.report.Statements += done.Statements
		return nil
	case !refused(err):
		return err
	case len(batch) == 1:
		l.fail(batch[0].item, err)
		return nil
	}
	half := len(batch) / 2
	if err := l.commit(ctx, batch[:half]); err != nil {
		return err
	}
	return l.commit(ctx, batch[half:])
}

// refused tells whether the server said no to what is in a batch, so that trying
// the same again is of no use, but trying less of it is.
func refused(err error) bool {
	var e *neo4j.Neo4jError
	if !errors.As(err, &e) {
		return false
	}
	switch e.Code {
	case "Neo.ClientError.Schema.ConstraintValidationFailed", "Neo.ClientError.Statement.TypeError",
		"Neo.ClientError.Statement.ArgumentError", "Neo.ClientError.Statement.PropertyTooLarge":
		return true
	case "Neo.DatabaseError.Statement.ExecutionFailed":
		return strings.Contains(e.Msg, "too large to index")
	}
	return false
}

// String says it in one line: "12 articles new, 3 changed, 40 unchanged, 1 failed; 87 statements, 61 edges".
func (r Report) String() string {
	return fmt.Sprintf("%d articles new, %d changed, %d unchanged, %d failed; %d statements, %d edges",
		r.New, r.Changed, r.Unchanged, r.Failed, r.Statements, r.Edges)
}
