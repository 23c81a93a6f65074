package graph

import "encoding/csv"

// tables writes four tables for spreadsheets and data frames. Ends of edges and
// statements stand with their ids and names; the items of a list are parted by "; ".
type tables struct {
	articles, statements, entities, edges *csv.Writer
	row                                   []string
}

var (
	articleColumns = []string{"id", "url", "title", "publisher", "published", "story", "statements"}
	entityColumns  = []string{"id", "name", "type", "country", "qid", "aliases"}
	edgeColumns    = []string{"basis", "status", "statuses", "attributed", "disputed", "confidence", "statements", "stories",
		"publishers", "items", "sources", "firstSeen", "lastSeen"}
	statementColumns = []string{"item", "status", "source", "published", "eventStart", "eventEnd", "plover", "mode",
		"confidence", "rule", "cue", "sentence", "start", "end"}
)

func newTables(o *output) exporter {
	t := &tables{}
	open := func(name string, columns ...[]string) *csv.Writer {
		w := csv.NewWriter(o.create(name))
		var head []string
		for _, c := range columns {
			head = append(head, c...)
		}
		_ = w.Write(head) // an error comes again when the file is closed
		return w
	}
	t.articles = open("articles.csv", articleColumns)
	t.statements = open("statements.csv", []string{"id", "subject", "subjectName", "relation", "object", "objectName"},
		statementColumns, []string{"attributedTo", "article"})
	t.entities = open("entities.csv", entityColumns)
	t.edges = open("edges.csv", []string{"from", "relation", "to"}, edgeColumns)
	return t
}

// write appends a line: what is given, then properties, then what is given besides.
func (t *tables) write(w *csv.Writer, before []string, columns []string, p params, after ...string) error {
	t.row = append(t.row[:0], before...)
	for _, c := range columns {
		t.row = append(t.row, string(appendScalar(nil, p[c], "; ")))
	}
	return w.Write(append(t.row, after...))
}

func (t *tables) merged(merged) error { return nil }

func (t *tables) article(p, _ params) error { return t.write(t.articles, nil, articleColumns, p) }

func (t *tables) statement(s exportedStatement) error {
	before := []string{textOf(s.properties, "id"), s.subject, textOf(s.asSubject, "name"), textOf(s.properties, "relation"),
		s.object, textOf(s.asObject, "name")}
	return t.write(t.statements, before, statementColumns, s.properties, s.attributed, s.article)
}

func (t *tables) entity(p params) error { return t.write(t.entities, nil, entityColumns, p) }

func (t *tables) edge(e exportedEdge) error {
	return t.write(t.edges, []string{e.from, e.relation, e.to}, edgeColumns, e.properties)
}

func (t *tables) close() error {
	for _, w := range []*csv.Writer{t.articles, t.statements, t.entities, t.edges} {
		w.Flush()
		if err := w.Error(); err != nil {
			return err
		}
	}
	return nil
}
