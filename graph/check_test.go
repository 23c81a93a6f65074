package graph

import (
	"fmt"
	"slices"
	"testing"
)

// Whatever somebody does to the graph is found, and put right as far as can be.
func TestCheckAndRepair(t *testing.T) {
	g := openEmpty(t)
	articles := toldArticles(t)
	load(t, g, 0, articles...)
	check := func() []string {
		var found []string
		if err := g.Check(t.Context(), func(f Fault) { found = append(found, fmt.Sprintf("%s: %s", f.Kind, f.Where)) }); err != nil {
			t.Fatal(err)
		}
		slices.Sort(found)
		return found
	}
	if found := check(); found != nil {
		t.Fatalf("in a sound graph: %q", found)
	}
	damage := func(queries ...string) {
		for _, query := range queries {
			if err := g.execute(t.Context(), query, nil); err != nil {
				t.Fatalf("%s: %v", query, err)
			}
		}
	}
	repair := func() []Fault {
		left, err := g.Repair(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		return left
	}

	// The view can be computed again.
	damage(
		"MATCH ()-[r:SUPPLIES]->() SET r.status = 'planned'",
		"MATCH ()-[r:TRAINS]->() DELETE r",
		"MATCH (a)-[r:MEETS]->(b) CREATE (a)-[s:MEETS]->(b) SET s = properties(r)",
		"MATCH (a:Country {country: 'IRN'}), (b:Country {country: 'USA'}) CREATE (a)-[:SUPPLIES {basis: 'reported'}]->(b)",
		"MATCH (e:Country {country: 'IRN'}) SET e.name = 'Persia'",
		"MATCH (e:Country {country: 'USA'}) REMOVE e:Country",
		"CREATE (:Entity:Person {id: 'nobody', name: 'Nobody'})",
		"DROP INDEX sentences",
		"CREATE (:StaleEntity {id: 'country:RUS'})",
		"MATCH (a:Article {id: 'a2'}) SET a.story = 'a1'",
		"CREATE (:Sketch {id: 'nothing'})",
	)
	want := []string{
		"groundless edge: country:IRN|SUPPLIES|country:USA",
		"missing index: sentences",
		"stray sketch: nothing",
		"unfinished load: view",
		"unnamed entity: nobody",
		"wrong edge: country:IRN|SUPPLIES|country:RUS",
		"wrong edge: country:IRN|TRAINS|country:RUS",
		"wrong edge: person:erdogan|MEETS|person:putin",
		"wrong entity: country:IRN",
		"wrong entity: country:USA",
		"wrong story: a2",
	}
	if found := check(); !slices.Equal(found, want) {
		t.Errorf("found %q\nwant %q", found, want)
	}
	if left := repair(); len(left) > 0 {
		t.Errorf("left is %v", left)
	}
	holds(t, g, articles)

	// Statements come back with their articles.
	damage(
		"MATCH (s:Statement {id: 's00'}) DETACH DELETE s",
		"MATCH (s:Statement {id: 's06'})-[r:SUBJECT]->() DELETE r",
	)
	want = []string{"broken statement: s06", "short article: a1", "wrong edge: country:IRN|SUPPLIES|country:RUS"}
	if found := check(); !slices.Equal(found, want) {
		t.Errorf("found %q\nwant %q", found, want)
	}
	var left []string
	for _, f := range repair() {
		left = append(left, f.Kind+": "+f.Where)
	}
	if want := []string{"short article: a1", "short article: a2"}; !slices.Equal(left, want) {
		t.Errorf("left is %q, want %q", left, want)
	}
	if r := load(t, g, 0, articles...); r.Changed != 2 || r.Unchanged != 1 {
		t.Errorf("loaded again: %v; want 2 changed", r)
	}
	holds(t, g, articles)
}

func TestNewerSchemaIsRefused(t *testing.T) {
	g := openEmpty(t)
	if err := g.execute(t.Context(), setVersionQuery, params{"version": 999}); err != nil {
		t.Fatal(err)
	}
	_, err := Open(t.Context(), testConfig(t))
	if err == nil || err.Error() != "the graph has schema version 999, this geokg knows versions up to 2; install a newer geokg" {
		t.Errorf("opened, or refused with %v", err)
	}
	if err := g.execute(t.Context(), `MATCH (n:Schema) DELETE n`, nil); err != nil {
		t.Fatal(err)
	}
	openEmpty(t)
}

func TestOpenSaysWhatIsWrong(t *testing.T) {
	c := testConfig(t)
	c.Password = "wrong"
	if _, err := Open(t.Context(), c); err == nil || !contains(err, "refuses the user name or password") {
		t.Errorf("with a wrong password: %v", err)
	}
	c.URI = "bolt://127.0.0.1:1"
	if _, err := Open(t.Context(), c); err == nil || !contains(err, "no Neo4j answers at bolt://127.0.0.1:1") {
		t.Errorf("where nobody listens: %v", err)
	}
}
