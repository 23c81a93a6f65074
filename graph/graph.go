// Package graph keeps statements in Neo4j and answers questions about them.
//
// Call [Open] first, then [Graph.Load] with what [Read] gives; [Graph.Ask] runs
// the questions of the folder query, and [Graph.Explain] shows what an edge rests
// on. Package graph/server finds or starts a Neo4j.
//
// The graph has two layers. The truth is what was read:
//
//	(:Statement)-[:FROM]->(:Article)
//	(:Statement)-[:SUBJECT|OBJECT|ATTRIBUTED_TO]->(:Entity)
//
// The view is what people ask about: typed edges between entities, such as
// (Iran)-[:SUPPLIES]->(Russia), and the properties of the entities. It is always
// computed from the truth and never counted up, so that the same articles give the
// same graph in whatever order and portions they came, and so that an article can
// be taken back. Writing the truth leaves marks (:StaleEdge, :StaleEntity) on what
// has to be computed again, in the same transaction; [Graph.Refresh], with which
// every load and removal ends, works them off. A program that is killed in between
// leaves marks, and the next one carries on.
//
// Two things in the graph depend on more than one article: the story of an article,
// which reprints share (story.go), and the entities that a [Ledger] says are the same
// (merged.go). Both are functions of what is there, and follow every change.
package graph

import (
	"context"
	_ "embed"
	"errors"
	"fmt"
	"strings"
	"sync"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"geokg/extract/lexicon"
)

// How long a transaction is tried again while the server is away: a restart after a
// crash takes up to a minute. The driver by itself tries for driverTime and says
// nothing; then people are told, and waits grow from firstWait to longestWait.
const (
	retryTime   = 5 * time.Minute
	driverTime  = 3 * time.Second
	firstWait   = time.Second
	longestWait = 15 * time.Second
)

//go:embed write/lock.cypher
var lockQuery string

// Config says which graph is meant.
type Config struct {
	URI      string // "bolt://127.0.0.1:7687"
	Username string // "" where the server asks for no password
	Password string
	Database string // "" stands for the server's default

	// Lexicon gives the relation table, whose names become edge types. Nil stands
	// for the tables that geokg ships.
	Lexicon *lexicon.Set

	// Link gives the ids of entities that a name may stand for, the likeliest
	// first, as the extractor would link it in an article: "Tehran" to Iran. Nil
	// leaves names to what the graph itself knows.
	Link func(name string) []string

	// Log gets a line for people now and then: a server that is away, say. Nil
	// discards them.
	Log func(format string, args ...any)
}

// Graph is an open graph. It may be used by many goroutines at once; writers wait
// for one another.
type Graph struct {
	driver    neo4j.DriverWithContext
	database  string
	relations *vocabulary
	link      func(name string) []string
	log       func(format string, args ...any)
	mergers   struct { // as last seen
		sync.Mutex
		merged merged
	}
}

// Open connects to the server and brings its schema up to date. The error says
// what to do where the server is not there, refuses the password, or holds a graph
// of a newer geokg.
func Open(ctx context.Context, c Config) (*Graph, error) {
	if c.Lexicon == nil {
		shipped, err := lexicon.Open("")
		if err != nil {
			return nil, err
		}
		c.Lexicon = shipped
	}
	relations, err := readVocabulary(c.Lexicon)
	if err != nil {
		return nil, err
	}
	auth := neo4j.NoAuth()
	if c.Username != "" {
		auth = neo4j.BasicAuth(c.Username, c.Password, "")
	}
	driver, err := neo4j.NewDriverWithContext(c.URI, auth, func(d *neo4j.Config) {
		d.MaxTransactionRetryTime = driverTime
		d.TelemetryDisabled = true
	})
	if err != nil {
		return nil, fmt.Errorf("Neo4j at %s: %w", c.URI, err)
	}
	g := &Graph{driver: driver, database: c.Database, relations: relations, link: c.Link, log: c.Log}
	if g.log == nil {
		g.log = func(string, ...any) {}
	}
	if err := driver.VerifyConnectivity(ctx); err != nil {
		driver.Close(ctx)
		return nil, connectError(c.URI, err)
	}
	if err := g.migrate(ctx); err != nil {
		driver.Close(ctx)
		return nil, err
	}
	return g, nil
}

// Close gives the connections back.
func (g *Graph) Close(ctx context.Context) error { return g.driver.Close(ctx) }

// connectError says in one line why a server could not be talked to.
func connectError(uri string, err error) error {
	var refused *neo4j.Neo4jError
	switch {
	case errors.As(err, &refused) && strings.Contains(refused.Code, "Unauthorized"):
		return fmt.Errorf("Neo4j at %s refuses the user name or password; check NEO4J_USERNAME and NEO4J_PASSWORD", uri)
	case errors.As(err, &refused) && strings.Contains(refused.Code, "AuthenticationRateLimit"):
		return fmt.Errorf("Neo4j at %s refuses more attempts after wrong passwords; wait a few seconds and check NEO4J_PASSWORD", uri)
	case neo4j.IsConnectivityError(err):
		return fmt.Errorf("no Neo4j answers at %s; start one with \"geokg db start\" or set NEO4J_URI (%w)", uri, err)
	}
	return fmt.Errorf("Neo4j at %s: %w", uri, err)
}

// session is one that may write.
func (g *Graph) session(ctx context.Context) neo4j.SessionWithContext {
	return g.driver.NewSession(ctx, neo4j.SessionConfig{DatabaseName: g.database})
}

// write runs work in one transaction that no other writer shares time with. The
// work may run several times, where the server was away, and must start afresh
// each time.
func (g *Graph) write(ctx context.Context, work func(tx) error) error {
	session := g.session(ctx)
	defer session.Close(ctx)
	attempt := 0
	return g.again(ctx, func() error {
		_, err := session.ExecuteWrite(ctx, func(t neo4j.ManagedTransaction) (any, error) {
			if attempt++; attempt > 1 {
				g.log("Neo4j did not take a batch; trying again (attempt %d)", attempt)
			}
			w := tx{ctx: ctx, t: t}
			if err := w.each(lockQuery, nil, func(r row) error {
				w.judged = r.text("judged")
				return nil
			}); err != nil {
				return nil, err
			}
			return nil, work(w)
		})
		return err
	})
}

// again does what may fail while the server is away until it succeeds, and says that
// it waits. It gives up after retryTime, and at once where waiting is of no use.
func (g *Graph) again(ctx context.Context, do func() error) error {
	begun, wait := time.Now(), firstWait
	for {
		err := do()
		if err == nil || !away(err) || ctx.Err() != nil {
			return err
		}
		if time.Since(begun) > retryTime {
			return fmt.Errorf("Neo4j has not answered for %v; what was loaded stays, load the same again to go on (%w)", retryTime, err)
		}
		g.log("Neo4j does not take a batch now: %v; trying again in %v", reason(err), wait)
		select {
		case <-ctx.Done():
			return context.Cause(ctx)
		case <-time.After(wait):
		}
		wait = min(2*wait, longestWait)
	}
}

// reason is the last error of several attempts.
func reason(err error) error {
	var limit *neo4j.TransactionExecutionLimit
	if errors.As(err, &limit) && len(limit.Errors) > 0 {
		return limit.Errors[len(limit.Errors)-1]
	}
	return err
}

// away tells whether an error comes of a server that is not there now, or is too busy.
func away(err error) bool {
	return neo4j.IsConnectivityError(err) || neo4j.IsTransactionExecutionLimit(err) || neo4j.IsRetryable(err)
}

// read runs work in one transaction that may not write; the server ends it when
// the time is over.
func (g *Graph) read(ctx context.Context, limit time.Duration, work func(tx) error) error {
	session := g.driver.NewSession(ctx, neo4j.SessionConfig{DatabaseName: g.database, AccessMode: neo4j.AccessModeRead})
	defer session.Close(ctx)
	var settings []func(*neo4j.TransactionConfig)
	if limit > 0 {
		settings = append(settings, neo4j.WithTxTimeout(limit))
	}
	_, err := session.ExecuteRead(ctx, func(t neo4j.ManagedTransaction) (any, error) {
		return nil, work(tx{ctx: ctx, t: t})
	}, settings...)
	return err
}

// tx is a running transaction.
type tx struct {
	ctx    context.Context
	t      neo4j.ManagedTransaction
	judged string // of one that writes: which mergers are in force
}

// params are the parameters of a query.
type params = map[string]any

// run executes a query whose rows do not matter.
func (w tx) run(query string, p params) error {
	result, err := w.t.Run(w.ctx, query, p)
	if err != nil {
		return err
	}
	_, err = result.Consume(w.ctx)
	return err
}

// writeRows executes a query for $rows, of which there may be none.
func (w tx) writeRows(query string, rows []any) error {
	if len(rows) == 0 {
		return nil
	}
	return w.run(query, params{"rows": rows})
}

// each executes a query and hands its rows on one by one.
func (w tx) each(query string, p params, row func(row) error) error {
	result, err := w.t.Run(w.ctx, query, p)
	if err != nil {
		return err
	}
	for result.Next(w.ctx) {
		if err := row(rowOf(result.Record())); err != nil {
			return err
		}
	}
	return result.Err()
}
