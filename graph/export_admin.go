package graph

import (
	"fmt"
	"os"
	"strings"
)

// unitSeparator parts the items of a list; text has no such character.
const unitSeparator = "\x1f"

// column is a property in a file for neo4j-admin: its name and the type of its header.
type column struct{ name, kind string }

// importColumns are those of each file, with all properties that the graph ever has. The
// type that begins with ":" is what the importer does with it besides.
var importColumns = map[string][]column{
	"schema": {{"id", ":ID(Schema)"}, {"version", "long"}, {"lock", "boolean"}, {"judged", "string"}, {"bare", "boolean"}},
	"merged": {{"id", ":ID(Merged)"}, {"into", "string"}},
	"articles": {{"id", ":ID(Article)"}, {"url", "string"}, {"title", "string"}, {"publisher", "string"}, {"published", "date"},
		{"contentHash", "string"}, {"story", "string"}, {"revision", "string"}, {"statements", "long"}},
	"sketches": {{"id", ":ID(Sketch)"}, {"given", "string"}, {"sketch", "string"},
		{"band0", "long"}, {"band1", "long"}, {"band2", "long"}, {"band3", "long"}, {"band4", "long"}, {"band5", "long"},
		{"band6", "long"}, {"band7", "long"}, {"band8", "long"}, {"band9", "long"}, {"band10", "long"}, {"band11", "long"}},
	"statements": {{"id", ":ID(Statement)"}, {"edge", "string"}, {"relation", "string"}, {"item", "string"}, {"status", "string"},
		{"polarity", "string"}, {"source", "string"}, {"published", "date"}, {"eventStart", "date"}, {"eventEnd", "date"},
		{"plover", "string"}, {"mode", "string"}, {"confidence", "double"}, {"rule", "string"}, {"mentions", "long"},
		{"sentence", "string"}, {"position", "long"}, {"start", "long"}, {"end", "long"},
		{"cue", "string"}, {"cueStart", "long"}, {"cueEnd", "long"}},
	"entities": {{"id", ":ID(Entity)"}, {"", ":LABEL"}, {"name", "string"}, {"type", "string"}, {"country", "string"},
		{"qid", "string"}, {"aliases", "string[]"}},
	"from":          {{"", ":START_ID(Statement)"}, {"", ":END_ID(Article)"}},
	"subject":       saidColumns,
	"object":        saidColumns,
	"attributed-to": saidColumns,
	"edges": {{"", ":START_ID(Entity)"}, {"", ":TYPE"}, {"", ":END_ID(Entity)"},
		{"status", "string"}, {"statuses", "string[]"}, {"basis", "string"}, {"attributed", "boolean"}, {"disputed", "boolean"},
		{"confidence", "double"}, {"statements", "long"}, {"stories", "long"}, {"publishers", "long"},
		{"items", "string[]"}, {"sources", "string[]"}, {"firstSeen", "date"}, {"lastSeen", "date"}, {"evidence", "string[]"}},
}

// saidColumns are the columns of the relationships from a Statement to its entities.
var saidColumns = []column{{"", ":START_ID(Statement)"}, {"", ":END_ID(Entity)"},
	{"name", "string"}, {"type", "string"}, {"country", "string"}, {"qid", "string"}, {"mention", "string"},
	{"aka", "string[]"}, {"start", "long"}, {"end", "long"}, {"entity", "string"}}

// importFiles are those of the folder in the order of the command line, each with the label
// of its nodes or the type of its relationships; "" where every line says it.
var importFiles = []struct{ kind, name, label string }{
	{"nodes", "schema", "Schema"},
	{"nodes", "merged", "Merged"},
	{"nodes", "articles", "Article"},
	{"nodes", "sketches", "Sketch"},
	{"nodes", "statements", "Statement"},
	{"nodes", "entities", "Entity"},
	{"relationships", "from", "FROM"},
	{"relationships", "subject", "SUBJECT"},
	{"relationships", "object", "OBJECT"},
	{"relationships", "attributed-to", "ATTRIBUTED_TO"},
	{"relationships", "edges", ""},
}

// ImportArguments is the file with the arguments of neo4j-admin, to be run in the folder:
//
//	neo4j-admin database import full @import.args neo4j
const ImportArguments = "import.args"

// adminImport writes the files of neo4j-admin database import. They hold the whole
// graph but the constraints and indexes, which [Open] makes when it meets the graph.
type adminImport struct {
	out     map[string]*outFile
	args    *outFile
	columns map[string]map[string]bool // names, by file
	line    []byte
}

func newAdminImport(o *output) exporter {
	a := &adminImport{out: map[string]*outFile{}, columns: map[string]map[string]bool{}}
	for _, f := range importFiles {
		w := o.create(f.name + ".csv")
		var head []string
		a.columns[f.name] = map[string]bool{}
		for _, c := range importColumns[f.name] {
			if strings.HasPrefix(c.kind, ":") {
				head = append(head, c.name+c.kind)
			} else {
				head = append(head, c.name+":"+c.kind)
			}
			if c.name != "" {
				a.columns[f.name][c.name] = true
			}
		}
		w.WriteString(strings.Join(head, ",") + "\n")
		a.out[f.name] = w
	}
	a.args = o.create(ImportArguments)
	return a
}

// write appends a line: the given ends, labels and types first, then the properties.
// A property without a column is an error, since it would be lost.
func (a *adminImport) write(file string, p params, given ...string) error {
	for key := range p {
		if !a.columns[file][key] {
			return fmt.Errorf("property %q has no column in %s.csv; geokg did not write this graph", key, file)
		}
	}
	b := a.line[:0]
	for i, c := range importColumns[file] {
		if i > 0 {
			b = append(b, ',')
		}
		if c.name == "" {
			b, given = appendField(b, given[0]), given[1:]
			continue
		}
		switch v := p[c.name].(type) {
		case nil:
		case string:
			b = appendField(b, v)
		case []any:
			b = appendField(b, string(appendScalar(nil, v, unitSeparator)))
		default:
			b = appendScalar(b, v, unitSeparator)
		}
	}
	a.line = append(b, '\n')
	_, err := a.out[file].Write(a.line)
	return err
}

// appendField quotes always, since an empty field without quotes is no value at all.
func appendField(b []byte, s string) []byte {
	b = append(b, '"')
	b = append(b, strings.ReplaceAll(s, `"`, `""`)...)
	return append(b, '"')
}

func (a *adminImport) merged(m merged) error {
	for _, id := range sortedKeys(m) {
		if err := a.write("merged", params{"id": id, "into": m[id]}); err != nil {
			return err
		}
	}
	versions, err := migrationFiles()
	if err != nil {
		return err
	}
	return a.write("schema", asStored(params{
		"id": "geokg", "version": len(versions), "lock": true, "judged": optional(m.version()), "bare": true,
	}))
}

func (a *adminImport) article(p, sketch params) error {
	if err := a.write("articles", p); err != nil || len(sketch) == 0 {
		return err
	}
	return a.write("sketches", sketch)
}

func (a *adminImport) statement(s exportedStatement) error {
	id := textOf(s.properties, "id")
	if err := a.write("statements", s.properties); err != nil {
		return err
	}
	if err := a.write("from", nil, id, s.article); err != nil {
		return err
	}
	if err := a.write("subject", s.asSubject, id, s.subject); err != nil {
		return err
	}
	if err := a.write("object", s.asObject, id, s.object); err != nil || s.attributed == "" {
		return err
	}
	return a.write("attributed-to", s.asSource, id, s.attributed)
}

func (a *adminImport) entity(p params) error {
	return a.write("entities", p, kinds[kindRank(textOf(p, "type"))].label)
}

func (a *adminImport) edge(e exportedEdge) error {
	return a.write("edges", e.properties, e.from, e.relation, e.to)
}

func (a *adminImport) close() error {
	for _, f := range importFiles {
		fmt.Fprintf(a.args, "--%s=%s%s.csv\n", f.kind, map[bool]string{true: f.label + "=", false: ""}[f.label != ""], f.name)
	}
	_, err := a.args.WriteString("--array-delimiter=U+001F\n--multiline-fields=true\n--bad-tolerance=0\n")
	return err
}

// HasImport tells whether a folder holds what the format admin-import writes.
func HasImport(dir string) bool {
	_, err := os.Stat(dir + string(os.PathSeparator) + ImportArguments)
	return err == nil
}
