package graph

import (
	"encoding/xml"
	"fmt"
	"strconv"
	"strings"
)

// view is an exporter that leaves the truth out.
type view struct{ w *outFile }

func (view) merged(merged) error               { return nil }
func (view) article(_, _ params) error         { return nil }
func (view) statement(exportedStatement) error { return nil }

// graphML writes the view as GraphML 1.0 (graphml.graphdrawing.org).
type graphML struct {
	view
	edges int
}

// The properties that GraphML and DOT carry, each with its type in GraphML.
var (
	nodeKeys = []column{{"name", "string"}, {"type", "string"}, {"country", "string"}, {"qid", "string"}, {"aliases", "string"}}
	edgeKeys = []column{{"relation", "string"}, {"basis", "string"}, {"status", "string"}, {"attributed", "boolean"},
		{"disputed", "boolean"}, {"confidence", "double"}, {"statements", "long"}, {"stories", "long"}, {"publishers", "long"},
		{"items", "string"}, {"sources", "string"}, {"firstSeen", "string"}, {"lastSeen", "string"}}
)

func newGraphML(o *output) exporter {
	g := &graphML{view: view{o.create("")}}
	g.w.WriteString(xml.Header + `<graphml xmlns="http://graphml.graphdrawing.org/xmlns">` + "\n")
	for _, k := range nodeKeys {
		fmt.Fprintf(g.w, `  <key id="%s" for="node" attr.name="%[1]s" attr.type="%s"/>`+"\n", k.name, k.kind)
	}
	for _, k := range edgeKeys {
		fmt.Fprintf(g.w, `  <key id="edge.%s" for="edge" attr.name="%[1]s" attr.type="%s"/>`+"\n", k.name, k.kind)
	}
	g.w.WriteString(`  <graph id="geokg" edgedefault="directed">` + "\n")
	return g
}

func (g *graphML) entity(p params) error {
	fmt.Fprintf(g.w, `    <node id="%s">`, escapeXML(textOf(p, "id")))
	g.data(nodeKeys, "", p)
	_, err := g.w.WriteString("</node>\n")
	return err
}

func (g *graphML) edge(e exportedEdge) error {
	fmt.Fprintf(g.w, `    <edge id="e%d" source="%s" target="%s"><data key="edge.relation">%s</data>`,
		g.edges, escapeXML(e.from), escapeXML(e.to), e.relation)
	g.edges++
	g.data(edgeKeys, "edge.", e.properties)
	_, err := g.w.WriteString("</edge>\n")
	return err
}

func (g *graphML) data(keys []column, prefix string, p params) {
	for _, k := range keys {
		if p[k.name] != nil {
			fmt.Fprintf(g.w, `<data key="%s%s">%s</data>`, prefix, k.name, escapeXML(string(appendScalar(nil, p[k.name], "; "))))
		}
	}
}

func (g *graphML) close() error {
	_, err := g.w.WriteString("  </graph>\n</graphml>\n")
	return err
}

// escapeXML escapes; characters that XML cannot hold become U+FFFD.
func escapeXML(s string) string {
	var b strings.Builder
	_ = xml.EscapeText(&b, []byte(s)) // a Builder takes everything
	return b.String()
}

// dot writes the view for Graphviz. What is only claimed, planned … is dashed, what
// is disputed red; lines are as thick as the edge has stories.
type dot struct{ view }

// shapes are those of nodes, by entity type.
var shapes = map[string]string{"country": "box", "organization": "ellipse", "armed_group": "hexagon", "person": "oval",
	"place": "house", "nationality": "box"}

func newDOT(o *output) exporter {
	d := &dot{view{o.create("")}}
	d.w.WriteString("digraph geokg {\n  graph [overlap=false, splines=true]\n  node [fontname=\"sans-serif\"]\n  edge [fontname=\"sans-serif\", fontsize=9]\n")
	return d
}

func (d *dot) entity(p params) error {
	_, err := fmt.Fprintf(d.w, "  %s [label=%s, shape=%s]\n", quoteDOT(textOf(p, "id")), quoteDOT(textOf(p, "name")), shapes[textOf(p, "type")])
	return err
}

func (d *dot) edge(e exportedEdge) error {
	label := e.relation
	if items := textsOf(e.properties, "items"); len(items) > 0 {
		label += "\n" + strings.Join(items, ", ")
	}
	style, color := "solid", "black"
	if textOf(e.properties, "basis") != "reported" {
		style, color = "dashed", "gray40"
	}
	if e.properties["disputed"] == true {
		color = "red"
	}
	width := 1 + min(float64(numberOf(e.properties, "stories")-1)/2, 4)
	_, err := fmt.Fprintf(d.w, "  %s -> %s [label=%s, style=%s, color=%s, penwidth=%s]\n", quoteDOT(e.from), quoteDOT(e.to),
		quoteDOT(label), style, color, strconv.FormatFloat(width, 'g', -1, 64))
	return err
}

func (d *dot) close() error {
	_, err := d.w.WriteString("}\n")
	return err
}

// quoteDOT writes a quoted string of the DOT language, in which only quotes need a
// backslash; one of the text's own is doubled, so that no escape is made of it.
func quoteDOT(s string) string {
	return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\n", `\n`, "\r", "").Replace(s) + `"`
}
