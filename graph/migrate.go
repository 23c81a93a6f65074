package graph

import (
	"context"
	"embed"
	"fmt"
	"io/fs"
	"strings"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

//go:embed schema/*.cypher
var migrations embed.FS

const schemaVersionQuery = `MATCH (n:Schema {id: 'geokg'}) RETURN n.version AS version`

// A graph that neo4j-admin imported has its content, but no constraints yet.
const (
	bareQuery    = `MATCH (n:Schema {id: 'geokg'}) WHERE n.bare RETURN n.id AS id`
	dressedQuery = `MATCH (n:Schema {id: 'geokg'}) REMOVE n.bare`
)

// Two programs may set up one graph at a time; the version never goes down.
const setVersionQuery = `MERGE (n:Schema {id: 'geokg'})
SET n.lock = true, n.version = CASE WHEN n.version > $version THEN n.version ELSE $version END`

// migration is one file of schema/.
type migration struct{ file, text string }

// migrationFiles gives the migrations in the order of their names, each of which
// is one version.
func migrationFiles() ([]migration, error) {
	files, err := fs.Glob(migrations, "schema/*.cypher")
	if err != nil {
		return nil, err
	}
	var out []migration
	for _, file := range files {
		text, err := migrations.ReadFile(file)
		if err != nil {
			return nil, err
		}
		out = append(out, migration{file, string(text)})
	}
	return out, nil
}

// migrate brings the schema to the version that this program knows. A graph of a
// newer version is left alone and is an error.
func (g *Graph) migrate(ctx context.Context) error {
	files, err := migrationFiles()
	if err != nil {
		return err
	}
	version, err := g.schemaVersion(ctx)
	if err != nil {
		return fmt.Errorf("reading the schema version: %w", err)
	}
	if version > len(files) {
		return fmt.Errorf("the graph has schema version %d, this geokg knows versions up to %d; install a newer geokg", version, len(files))
	}
	if err := g.setUp(ctx, version); err != nil || version == 0 {
		return err
	}
	return g.dress(ctx)
}

// dress makes the constraints and indexes of a graph that was imported without.
func (g *Graph) dress(ctx context.Context) error {
	bare := false
	if err := g.read(ctx, 0, func(t tx) error {
		return t.each(bareQuery, nil, func(row) error {
			bare = true
			return nil
		})
	}); err != nil || !bare {
		return err
	}
	if err := g.restore(ctx); err != nil {
		return err
	}
	return g.execute(ctx, dressedQuery, nil)
}

// setUp runs the migrations that come after a version.
func (g *Graph) setUp(ctx context.Context, version int) error {
	files, err := migrationFiles()
	if err != nil {
		return err
	}
	for i, m := range files {
		if i < version {
			continue
		}
		for _, query := range splitStatements(m.text) {
			if err := g.execute(ctx, query, nil); err != nil {
				return fmt.Errorf("%s: %w", m.file, err)
			}
		}
		if err := g.execute(ctx, setVersionQuery, params{"version": i + 1}); err != nil {
			return fmt.Errorf("%s: %w", m.file, err)
		}
	}
	if version < len(files) {
		return g.execute(ctx, `CALL db.awaitIndexes(300)`, nil)
	}
	return nil
}

// restore makes the constraints and indexes again that somebody has dropped.
func (g *Graph) restore(ctx context.Context) error {
	files, err := migrationFiles()
	if err != nil {
		return err
	}
	for _, m := range files {
		for _, query := range splitStatements(m.text) {
			if !createLine.MatchString(query) {
				continue // what changes content is done once
			}
			if err := g.execute(ctx, query, nil); err != nil {
				return fmt.Errorf("%s: %w", m.file, err)
			}
		}
	}
	return g.execute(ctx, `CALL db.awaitIndexes(300)`, nil)
}

// schemaVersion is 0 for an empty database.
func (g *Graph) schemaVersion(ctx context.Context) (version int, err error) {
	err = g.read(ctx, 0, func(t tx) error {
		version = 0
		return t.each(schemaVersionQuery, nil, func(r row) error {
			version = int(r.number("version"))
			return nil
		})
	})
	return version, err
}

// execute runs one query in a transaction of its own, again where another program
// sets up the same graph at the same time.
func (g *Graph) execute(ctx context.Context, query string, p params) error {
	session := g.session(ctx)
	defer session.Close(ctx)
	_, err := session.ExecuteWrite(ctx, func(t neo4j.ManagedTransaction) (any, error) {
		return nil, tx{ctx: ctx, t: t}.run(query, p)
	})
	return err
}

// splitStatements divides a file at semicolons that end a line.
func splitStatements(text string) []string {
	var out []string
	for part := range strings.SplitSeq(text, ";\n") {
		if code := withoutComments(part); code != "" {
			out = append(out, code)
		}
	}
	return out
}

// withoutComments drops the lines that are comments.
func withoutComments(query string) string {
	var lines []string
	for line := range strings.Lines(query) {
		if !strings.HasPrefix(strings.TrimSpace(line), "//") {
			lines = append(lines, line)
		}
	}
	return strings.TrimSpace(strings.Join(lines, ""))
}
