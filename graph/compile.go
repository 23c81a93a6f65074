package graph

import (
	"cmp"
	"io"
	"iter"
	"maps"
	"slices"

	"geokg/extract/lexicon"
)

// CompileOptions are the settings of [ExportStatements]; the zero value is the usual one.
type CompileOptions struct {
	Lexicon *lexicon.Set  // the relation table; nil stands for the tables that geokg ships
	Ledger  *Ledger       // which entities are one; nil stands for none
	Failed  func(Failure) // is called for every article that is left out
}

// ExportStatements writes the graph that loading the articles in this order would
// give, without a server. The articles are read twice. Memory grows with the number of
// articles, by less than 1 KB each, and with the edges and entities, not with the
// statements.
func ExportStatements(items func() iter.Seq[Item], o CompileOptions, f Format, path string, out io.Writer) (Report, error) {
	if o.Lexicon == nil {
		shipped, err := lexicon.Open("")
		if err != nil {
			return Report{}, err
		}
		o.Lexicon = shipped
	}
	v, err := readVocabulary(o.Lexicon)
	if err != nil {
		return Report{}, err
	}
	c := compiler{relations: v, last: map[string]int{}, edges: map[edgeKey]*edge{}, known: profiles{}, same: merged{}}
	if o.Ledger != nil {
		c.same = o.Ledger.merged()
	}
	c.survey(items(), o.Failed)
	err = f.write(path, out, func(e exporter) error { return c.write(items(), e) })
	return c.report, err
}

// compiler works out a graph from articles alone, with the same functions that the
// loader and the refresh use.
type compiler struct {
	relations *vocabulary
	same      merged
	report    Report

	last    map[string]int    // id of an article → the number of its version that stays
	stories map[string]string // id of an article → its story
	edges   map[edgeKey]*edge
	known   profiles
}

// survey finds which articles stay, the last of those with one id or address, and
// which are one story.
func (c *compiler) survey(items iter.Seq[Item], failed func(Failure)) {
	prints := map[string]print{}
	urls := map[string]string{}    // of articles that stay
	holders := map[string]string{} // and the other way round
	n := 0
	for item := range items {
		n++
		var a *article
		err := item.Err
		if err == nil {
			a, err = newArticle(item.Result, c.relations)
		}
		if err != nil {
			c.report.Failed++
			if failed != nil {
				failed(Failure{File: item.File, Line: item.Line, Doc: item.Result.Doc, Err: err})
			}
			continue
		}
		if old, ok := urls[a.id]; ok && holders[old] == a.id {
			delete(holders, old)
		}
		if a.url != "" {
			if twin, ok := holders[a.url]; ok && twin != a.id {
				delete(c.last, twin)
				delete(prints, twin)
				delete(urls, twin)
			}
			urls[a.id], holders[a.url] = a.url, a.id
		}
		c.last[a.id], prints[a.id] = n, a.print
	}
	c.report.New = len(c.last)
	all := make([]print, 0, len(prints))
	for _, id := range sortedKeys(prints) {
		all = append(all, prints[id])
	}
	joined := newGroups()
	joined.joinAlike(all)
	c.stories = map[string]string{}
	for id := range prints {
		c.stories[id] = joined.story(id)
	}
}

// write gives the articles that stay and their statements as they come, then the
// entities and edges that follow from them.
func (c *compiler) write(items iter.Seq[Item], e exporter) error {
	if err := e.merged(c.same); err != nil {
		return err
	}
	n := 0
	for item := range items {
		n++
		if item.Err != nil || c.last[item.Result.Doc] != n {
			continue
		}
		a, err := newArticle(item.Result, c.relations)
		if err != nil {
			return err
		}
		if err := c.add(a, e); err != nil {
			return err
		}
	}
	for _, id := range sortedKeys(c.known) {
		if err := e.entity(asStored(c.known[id].properties(id))); err != nil {
			return err
		}
	}
	for _, k := range slices.SortedFunc(maps.Keys(c.edges), edgeKey.compare) {
		c.report.Edges++
		if err := e.edge(exportedEdge{edgeKey: k, properties: asStored(c.edges[k].properties())}); err != nil {
			return err
		}
	}
	return nil
}

func (c *compiler) add(a *article, e exporter) error {
	a.properties["story"] = c.stories[a.id]
	sketch, err := a.print.properties()
	if err != nil {
		return err
	}
	properties := asStored(a.properties)
	if err := e.article(properties, asStored(sketch)); err != nil {
		return err
	}
	for id, p := range a.entities {
		c.known.add(c.same.of(id), p)
	}
	for _, s := range a.statements {
		s = s.follow(c.same)
		c.report.Statements++
		p := asStored(s.row["properties"].(params))
		out := exportedStatement{
			properties: p, article: a.id,
			subject: s.row["subject"].(string), asSubject: asStored(s.row["asSubject"].(params)),
			object: s.row["object"].(string), asObject: asStored(s.row["asObject"].(params)),
		}
		if s.attribution != nil {
			out.attributed = s.attributedTo
			out.asSource = asStored(s.attribution["properties"].(params))
		}
		if err := e.statement(out); err != nil {
			return err
		}
		k := s.edge()
		if k.loop() {
			continue
		}
		if c.edges[k] == nil {
			c.edges[k] = newEdge()
		}
		confidence, _ := p["confidence"].(float64)
		c.edges[k].add(saying{
			id: s.id, status: textOf(p, "status"), item: textOf(p, "item"), source: textOf(p, "source"),
			story: c.stories[a.id], publisher: textOf(properties, "publisher"),
			published: textOf(p, "published"), eventStart: textOf(p, "eventStart"), eventEnd: textOf(p, "eventEnd"),
			confidence: confidence,
		})
	}
	return nil
}

// compare is the order of edges by their first end, as in export/edges.cypher.
func (k edgeKey) compare(o edgeKey) int {
	return cmp.Or(cmp.Compare(k.from, o.from), cmp.Compare(k.relation, o.relation), cmp.Compare(k.to, o.to))
}
