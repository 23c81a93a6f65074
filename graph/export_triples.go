package graph

import (
	"fmt"
	"net/url"
	"strings"
	"unicode/utf8"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// Namespaces of the triples. Those of geokg are URNs, since no address of it is
// promised to answer.
const (
	rdfNS      = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
	rdfsNS     = "http://www.w3.org/2000/01/rdf-schema#"
	owlNS      = "http://www.w3.org/2002/07/owl#"
	xsdNS      = "http://www.w3.org/2001/XMLSchema#"
	provNS     = "http://www.w3.org/ns/prov#"
	dcNS       = "http://purl.org/dc/terms/"
	skosNS     = "http://www.w3.org/2004/02/skos/core#"
	wikidataNS = "http://www.wikidata.org/entity/"
	ownNS      = "urn:geokg:"
)

// triples writes RDF 1.1 N-Triples. Every Statement is a reified rdf:Statement with
// its status, source and sentence, derived from its article. A triple that says the
// thing itself is written only for edges whose basis is "reported": a claim is no fact.
type triples struct {
	view
	err error
}

func newTriples(o *output) exporter { return &triples{view: view{o.create("")}} }

func own(kind, id string) string {
	return "<" + ownNS + kind + ":" + url.PathEscape(id) + ">"
}

// add writes one triple; the object is written already.
func (t *triples) add(subject, predicate, object string) {
	if object == "" || t.err != nil {
		return
	}
	_, t.err = fmt.Fprintf(t.w, "%s <%s> %s .\n", subject, predicate, object)
}

func (t *triples) article(p, _ params) error {
	a := own("article", textOf(p, "id"))
	t.add(a, rdfNS+"type", "<"+provNS+"Entity>")
	t.add(a, dcNS+"identifier", literal(p["id"]))
	t.add(a, dcNS+"title", literal(p["title"]))
	t.add(a, dcNS+"publisher", literal(p["publisher"]))
	t.add(a, dcNS+"issued", literal(p["published"]))
	t.add(a, ownNS+"story", own("article", textOf(p, "story")))
	if address, err := url.Parse(textOf(p, "url")); err == nil && address.IsAbs() {
		t.add(a, dcNS+"source", "<"+escapeIRI(address.String())+">")
	}
	return t.err
}

func (t *triples) statement(s exportedStatement) error {
	id := own("statement", textOf(s.properties, "id"))
	t.add(id, rdfNS+"type", "<"+rdfNS+"Statement>")
	t.add(id, rdfNS+"subject", own("entity", s.subject))
	t.add(id, rdfNS+"predicate", own("relation", textOf(s.properties, "relation")))
	t.add(id, rdfNS+"object", own("entity", s.object))
	t.add(id, provNS+"wasDerivedFrom", own("article", s.article))
	if s.attributed != "" {
		t.add(id, provNS+"wasAttributedTo", own("entity", s.attributed))
	}
	for _, key := range []string{"item", "status", "source", "published", "eventStart", "eventEnd", "plover", "mode",
		"confidence", "rule", "cue", "sentence", "start", "end"} {
		t.add(id, ownNS+key, literal(s.properties[key]))
	}
	return t.err
}

func (t *triples) entity(p params) error {
	e := own("entity", textOf(p, "id"))
	t.add(e, rdfNS+"type", own("type", kinds[kindRank(textOf(p, "type"))].label))
	t.add(e, rdfsNS+"label", literal(p["name"]))
	t.add(e, ownNS+"country", literal(p["country"]))
	for _, alias := range textsOf(p, "aliases") {
		t.add(e, skosNS+"altLabel", literal(alias))
	}
	if qid := textOf(p, "qid"); qid != "" {
		t.add(e, owlNS+"sameAs", "<"+wikidataNS+url.PathEscape(qid)+">")
	}
	return t.err
}

func (t *triples) edge(e exportedEdge) error {
	if textOf(e.properties, "basis") == "reported" && e.properties["disputed"] != true {
		t.add(own("entity", e.from), ownNS+"relation:"+e.relation, own("entity", e.to))
	}
	return t.err
}

func (t *triples) close() error { return t.err }

// literal writes a value with its datatype; "" for nil.
func literal(v any) string {
	kind := ""
	switch v.(type) {
	case nil:
		return ""
	case string:
		return `"` + escapeLiteral(v.(string)) + `"`
	case int64:
		kind = "integer"
	case float64:
		kind = "double"
	case bool:
		kind = "boolean"
	case neo4j.Date:
		kind = "date"
	}
	return fmt.Sprintf(`"%s"^^<%s%s>`, appendScalar(nil, v, ""), xsdNS, kind)
}

// escapeLiteral escapes what may not stand in a literal; bytes that are no UTF-8
// become U+FFFD.
func escapeLiteral(s string) string {
	var b strings.Builder
	for _, r := range s {
		switch {
		case r == '"' || r == '\\':
			b.WriteByte('\\')
			b.WriteRune(r)
		case r == '\n':
			b.WriteString(`\n`)
		case r == '\r':
			b.WriteString(`\r`)
		case r < ' ' || r == 0x7f:
			fmt.Fprintf(&b, `\u%04X`, r)
		default:
			b.WriteRune(r) // RuneError where the bytes were none
		}
	}
	return b.String()
}

// escapeIRI percent-encodes what RDF does not let stand in an IRI.
func escapeIRI(s string) string {
	var b strings.Builder
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		if r <= ' ' || strings.ContainsRune("<>\"{}|^`\\", r) || r == utf8.RuneError {
			for _, c := range []byte(s[i : i+n]) {
				fmt.Fprintf(&b, "%%%02X", c)
			}
		} else {
			b.WriteRune(r)
		}
		i += n
	}
	return b.String()
}
