package graph

import (
	"context"
	_ "embed"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// Format is a form in which a graph can be written down.
type Format struct {
	Name   string
	Help   string
	Folder bool // takes a folder, which is made, rather than one file

	open func(*output) exporter
}

// Formats are all of them.
var Formats = []Format{
	{Name: "admin-import", Help: "what neo4j-admin database import full takes: the whole graph", Folder: true, open: newAdminImport},
	{Name: "csv", Help: "tables of entities, edges, statements and articles", Folder: true, open: newTables},
	{Name: "graphml", Help: "entities and edges, for Gephi, yEd, NetworkX …", open: newGraphML},
	{Name: "dot", Help: "entities and edges, for Graphviz", open: newDOT},
	{Name: "nt", Help: "RDF N-Triples: entities, edges that are reported, every statement reified", open: newTriples},
}

// FormatNamed gives the format of that name. The error lists them all.
func FormatNamed(name string) (Format, error) {
	var names []string
	for _, f := range Formats {
		if f.Name == name {
			return f, nil
		}
		names = append(names, f.Name)
	}
	return Format{}, fmt.Errorf("no format %q; there are %s", name, strings.Join(names, ", "))
}

// exporter takes the content of a graph, a record at a time: articles, statements,
// entities, edges, each kind in the order of ids where it comes from a graph. A
// record is valid until the next. Property maps hold what the server would give back.
type exporter interface {
	article(properties, sketch params) error
	statement(exportedStatement) error
	entity(properties params) error
	edge(exportedEdge) error
	// merged comes first: entities that a ledger says are others.
	merged(merged) error
	// close completes what was written.
	close() error
}

// exportedStatement is a Statement with the relationships that it has.
type exportedStatement struct {
	properties      params
	article         string
	subject, object string // ids of entities
	attributed      string // id of who says it, "" for the reporter
	asSubject       params // properties of the three relationships
	asObject        params
	asSource        params
}

// exportedEdge is an edge of the view.
type exportedEdge struct {
	edgeKey
	properties params
}

//go:embed export/articles.cypher
var exportArticlesQuery string

//go:embed export/statements.cypher
var exportStatementsQuery string

//go:embed export/entities.cypher
var exportEntitiesQuery string

//go:embed export/edges.cypher
var exportEdgesQuery string

// Export writes the graph to a file or, where the format takes one, a folder; the
// path "-" is out. Nothing is gathered in memory.
func (g *Graph) Export(ctx context.Context, f Format, path string, out io.Writer) error {
	if _, err := g.Refresh(ctx); err != nil { // what a load left that was cut off
		return err
	}
	return f.write(path, out, func(e exporter) error {
		return g.read(ctx, 0, func(t tx) error { return exportAll(t, e) })
	})
}

func exportAll(t tx, e exporter) error {
	same, err := readMerged(t)
	if err != nil {
		return err
	}
	if err := e.merged(same); err != nil {
		return err
	}
	if err := t.each(exportArticlesQuery, nil, func(r row) error {
		return e.article(r.properties("properties"), r.properties("sketch"))
	}); err != nil {
		return err
	}
	if err := t.each(exportStatementsQuery, nil, func(r row) error {
		return e.statement(exportedStatement{
			properties: r.properties("properties"), article: r.text("article"),
			subject: r.text("subject"), asSubject: r.properties("asSubject"),
			object: r.text("object"), asObject: r.properties("asObject"),
			attributed: r.text("attributed"), asSource: r.properties("asSource"),
		})
	}); err != nil {
		return err
	}
	if err := t.each(exportEntitiesQuery, nil, func(r row) error {
		return e.entity(r.properties("properties"))
	}); err != nil {
		return err
	}
	return t.each(exportEdgesQuery, nil, func(r row) error {
		return e.edge(exportedEdge{
			edgeKey:    edgeKey{relation: r.text("relation"), from: r.text("from"), to: r.text("to")},
			properties: r.properties("properties"),
		})
	})
}

// write opens the output, has it filled, and completes it. A file that could not be
// completed is removed, so that nobody takes it for whole.
func (f Format) write(path string, out io.Writer, fill func(exporter) error) error {
	if f.Folder && path == "-" {
		return fmt.Errorf("the format %s writes several files: give a folder", f.Name)
	}
	o := &output{}
	switch {
	case f.Folder:
		if err := os.MkdirAll(path, 0o777); err != nil {
			return err
		}
		if entries, err := os.ReadDir(path); err != nil || len(entries) > 0 {
			return fmt.Errorf("%s is not empty; give a new folder", path)
		}
		o.dir = path
	case path == "-":
		o.out = out
	default:
		if info, err := os.Stat(path); err == nil && info.IsDir() {
			return fmt.Errorf("%s is a folder; the format %s writes one file: give its name", path, f.Name)
		}
		o.dir, o.name = filepath.Dir(path), filepath.Base(path)
	}
	e := f.open(o)
	err := fill(e)
	if err == nil {
		err = e.close()
	}
	if errClose := o.close(err == nil); err == nil {
		err = errClose
	}
	return err
}

// properties is a cell that is a map; nil for null.
func (r row) properties(column string) params {
	p, _ := r.value(column).(map[string]any)
	return p
}

// Values of a property map, the zero value where there is none.

func textOf(p params, key string) string {
	switch v := p[key].(type) {
	case string:
		return v
	case neo4j.Date:
		return v.String()
	}
	return ""
}

func textsOf(p params, key string) []string {
	list, _ := p[key].([]any)
	out := make([]string, 0, len(list))
	for _, v := range list {
		if s, ok := v.(string); ok {
			out = append(out, s)
		}
	}
	return out
}

func numberOf(p params, key string) int64 {
	n, _ := p[key].(int64)
	return n
}
