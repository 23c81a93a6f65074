package graph

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"geokg/extract"
)

// newsArticles makes articles in the proportions of news: four statements each,
// among entities of which few are named often and most seldom.
func newsArticles(n int) []extract.Result {
	r := rand.New(rand.NewPCG(7, 7))
	population := max(n/2, 50)
	zipf := rand.NewZipf(r, 1.2, 4, uint64(population-1))
	names := []string{"ACCUSES", "ATTACKS", "MEETS", "SANCTIONS", "SUPPLIES", "SUPPORTS", "THREATENS", "TRADES_WITH", "VISITS"}
	actor := func() extract.Actor {
		id := zipf.Uint64()
		return extract.Actor{
			ID: fmt.Sprintf("person:actor-%d", id), Name: fmt.Sprintf("Actor Number %d", id),
			Type: kinds[id%uint64(len(kinds))].name, Country: "IRN", Mention: "the actor",
		}
	}
	out := make([]extract.Result, n)
	for i := range out {
		out[i] = randomArticle(r, fmt.Sprintf("article-%d", i), names)
		out[i].Article.Story = fmt.Sprintf("story-%d", i/3)
		out[i].Statements = nil
		for j := range 4 {
			s := randomStatement(r, fmt.Sprintf("article-%d-%d", i, j), names)
			s.Subject, s.Object = actor(), actor()
			for s.Object.ID == s.Subject.ID {
				s.Object = actor()
			}
			if s.Attributed != nil {
				who := actor()
				s.Attributed = &who
			}
			s.Evidence.Text = strings.Repeat("A sentence as long as those of news agencies are. ", 3)
			out[i].Statements = append(out[i].Statements, s)
		}
	}
	return out
}

// BenchmarkLoad compares loading with the floor: writing the very same nodes and
// relationships by bare UNWIND … CREATE, on the same server in the same run. The
// budget of DESIGN.md is a ratio of at least 0.5.
func BenchmarkLoad(b *testing.B) {
	g := openEmpty(b)
	articles := newsArticles(2000)
	load(b, g, 0, articles[:1000]...) // lets the server compile what it is about to run
	content := readContent(b, g)
	clearGraph(b, g)
	content.create(b, g)

	var loading, floor time.Duration
	for b.Loop() {
		clearGraph(b, g)
		start := time.Now()
		load(b, g, 0, articles...)
		loading += time.Since(start)

		content := readContent(b, g)
		clearGraph(b, g)
		start = time.Now()
		content.create(b, g)
		floor += time.Since(start)
	}
	b.ReportMetric(float64(b.N*len(articles)*4)/loading.Seconds(), "statements/s")
	b.ReportMetric(float64(b.N*len(articles)*4)/floor.Seconds(), "floor-statements/s")
	b.ReportMetric(floor.Seconds()/loading.Seconds(), "of-floor")
}

// content is all that is in a graph, by labels and by type.
type content struct {
	nodes         map[string][]any
	relationships map[[3]string][]any // type and the labels of the ends
}

func readContent(tb testing.TB, g *Graph) content {
	tb.Helper()
	c := content{map[string][]any{}, map[[3]string][]any{}}
	err := g.read(tb.Context(), 0, func(t tx) error {
		if err := t.each(`MATCH (n) WHERE NOT n:Schema RETURN labels(n) AS labels, properties(n) AS properties`, nil, func(r row) error {
			labels := strings.Join(r.texts("labels"), ":")
			c.nodes[labels] = append(c.nodes[labels], r.value("properties"))
			return nil
		}); err != nil {
			return err
		}
		return t.each(`MATCH (a)-[r]->(b) RETURN type(r) AS type, properties(r) AS properties,
			[l IN labels(a) WHERE l IN ['Entity', 'Statement']][0] AS from, [l IN labels(b) WHERE l IN ['Entity', 'Article']][0] AS to,
			a.id AS a, b.id AS b`, nil, func(r row) error {
			key := [3]string{r.text("type"), r.text("from"), r.text("to")}
			c.relationships[key] = append(c.relationships[key], params{"a": r.text("a"), "b": r.text("b"), "p": r.value("properties")})
			return nil
		})
	})
	if err != nil {
		tb.Fatal(err)
	}
	return c
}

// create writes it all, a thousand rows a transaction.
func (c content) create(tb testing.TB, g *Graph) {
	tb.Helper()
	write := func(query string, rows []any) {
		for len(rows) > 0 {
			n := min(len(rows), 1000)
			if _, err := neo4j.ExecuteQuery(tb.Context(), g.driver, query, params{"rows": rows[:n]}, neo4j.EagerResultTransformer); err != nil {
				tb.Fatal(err)
			}
			rows = rows[n:]
		}
	}
	for labels, rows := range c.nodes {
		write("UNWIND $rows AS row CREATE (n:"+labels+") SET n = row", rows)
	}
	for key, rows := range c.relationships {
		write(fmt.Sprintf(`UNWIND $rows AS row MATCH (a:%s {id: row.a}) MATCH (b:%s {id: row.b}) CREATE (a)-[r:%s]->(b) SET r = row.p`,
			key[1], key[2], key[0]), rows)
	}
}
