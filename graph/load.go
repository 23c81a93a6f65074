package graph

import (
	"context"
	_ "embed"
	"errors"
	"fmt"
	"iter"
	"slices"

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
	}
	return false
}

//go:embed write/known.cypher
var knownQuery string

//go:embed write/articles.cypher
var articlesQuery string

//go:embed write/entities.cypher
var entitiesQuery string

//go:embed write/statements.cypher
var statementsQuery string

//go:embed write/attributions.cypher
var attributionsQuery string

// writeArticles commits the truth of a batch in one transaction, together with the
// marks on what it changes in the view. Fresh are the articles that were not there
// just so.
func (g *Graph) writeArticles(ctx context.Context, batch []*article) (done Report, fresh []*article, err error) {
	err = g.write(ctx, func(t tx) error {
		done = Report{}
		var err error
		var stories map[string]string
		fresh, stories, err = g.retireOld(t, batch, &done)
		if err != nil || len(fresh) == 0 {
			return err
		}
		merged, err := g.mergedIn(t)
		if err != nil {
			return err
		}
		var articles, sketches, statements, attributions []any
		known := profiles{}
		marks := newMarks()
		for _, a := range fresh {
			a.properties["story"] = stories[a.id]
			articles = append(articles, a.properties)
			sketch, err := a.print.properties()
			if err != nil {
				return err
			}
			sketches = append(sketches, sketch)
			for id, p := range a.entities {
				known.add(merged.of(id), p)
			}
			for _, s := range a.statements {
				s = s.follow(merged)
				statements = append(statements, s.row)
				if s.attribution != nil {
					attributions = append(attributions, s.attribution)
				}
				marks.edge(s.edge())
			}
		}
		done.Statements = len(statements)
		if err := marks.write(t); err != nil {
			return err
		}
		if err := t.writeRows(articlesQuery, articles); err != nil {
			return err
		}
		if err := t.writeRows(sketchesQuery, sketches); err != nil {
			return err
		}
		if err := writeEntities(t, known); err != nil {
			return err
		}
		if err := t.writeRows(statementsQuery, statements); err != nil {
			return err
		}
		return t.writeRows(attributionsQuery, attributions)
	})
	return done, fresh, err
}

// retireOld takes away what the graph holds of earlier versions of the articles,
// and gives those articles that are not there just so, with the story of each.
func (g *Graph) retireOld(t tx, batch []*article, done *Report) (fresh []*article, stories map[string]string, err error) {
	ids, urls := make([]string, len(batch)), []string{}
	byURL := map[string]string{} // id of the article of the batch that has the address
	for i, a := range batch {
		ids[i] = a.id
		if a.url != "" {
			urls = append(urls, a.url)
			byURL[a.url] = a.id
		}
	}
	revisions := map[string]string{} // of all that were found
	twins := map[string][]string{}   // others that have the address of an article
	if err := t.each(knownQuery, params{"ids": ids, "urls": urls}, func(r row) error {
		id := r.text("id")
		revisions[id] = r.text("revision")
		if heir := byURL[r.text("url")]; heir != "" && heir != id {
			twins[heir] = append(twins[heir], id)
		}
		return nil
	}); err != nil {
		return nil, nil, err
	}
	var prints []print
	var replaced, dropped []string
	for _, a := range batch {
		revision, there := revisions[a.id]
		dropped = append(dropped, twins[a.id]...)
		if there && revision == a.revision {
			done.Unchanged++
			continue
		}
		fresh = append(fresh, a)
		prints = append(prints, a.print)
		switch {
		case there:
			replaced = append(replaced, a.id)
			done.Changed++
		case len(twins[a.id]) > 0:
			done.Changed++
		default:
			done.New++
		}
	}
	loose, was, err := g.retire(t, replaced, dropped)
	if err != nil {
		return nil, nil, err
	}
	stories, err = g.linkStories(t, prints, loose, nil, was)
	return fresh, stories, err
}

// writeEntities makes the entities of a batch and joins what it knows of them to
// what the graph knows. Joining gives what computing again from all statements
// would give, since more knowledge never takes any away; only removing does.
func writeEntities(t tx, known map[string]profile) error {
	if len(known) == 0 {
		return nil
	}
	ids := sortedKeys(known)
	changed := map[string]profile{}
	if err := t.each(entitiesQuery, params{"ids": ids}, func(r row) error {
		id, old := r.text("id"), profileOfRow(r)
		if joined := old.join(known[id]); !joined.equal(old) {
			changed[id] = joined
		}
		return nil
	}); err != nil {
		return err
	}
	return writeProfiles(t, changed)
}

// profileOfRow reads the columns name, type, country, qid and aliases.
func profileOfRow(r row) profile {
	p := profile{name: r.text("name"), kind: r.text("type"), country: r.text("country"), qid: r.text("qid")}
	return p.join(profile{aliases: r.texts("aliases")})
}

func sortedKeys[V any](m map[string]V) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}

// String says it in one line: "12 articles new, 3 changed, 40 unchanged, 1 failed; 87 statements, 61 edges".
func (r Report) String() string {
	return fmt.Sprintf("%d articles new, %d changed, %d unchanged, %d failed; %d statements, %d edges",
		r.New, r.Changed, r.Unchanged, r.Failed, r.Statements, r.Edges)
}
