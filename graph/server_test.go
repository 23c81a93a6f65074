package graph

import (
	"context"
	"fmt"
	"os"
	"sync"
	"testing"

	"geokg/graph/server"
)

// The tests of this package share one Neo4j, which is started by the first that
// needs it. GEOKG_TEST_NEO4J may name one that runs already, with the password in
// GEOKG_TEST_NEO4J_PASSWORD; whatever it holds is deleted.
var shared struct {
	once   sync.Once
	server *server.Server
	conn   server.Conn
	err    error
}

func TestMain(m *testing.M) {
	code := m.Run()
	if shared.server != nil {
		if err := shared.server.Close(context.Background()); err != nil {
			fmt.Fprintln(os.Stderr, "stopping Neo4j:", err)
			code = 1
		}
	}
	os.Exit(code)
}

func startServer() {
	if uri := os.Getenv("GEOKG_TEST_NEO4J"); uri != "" {
		shared.conn = server.Conn{URI: uri, Username: "neo4j", Password: os.Getenv("GEOKG_TEST_NEO4J_PASSWORD")}
		return
	}
	shared.server, shared.err = server.Ensure(context.Background(), server.Options{Ephemeral: true, Log: os.Stderr})
	if shared.err == nil {
		shared.conn = shared.server.Conn()
	}
}

// testConfig says how to reach the shared server; the test is skipped where there
// is none.
func testConfig(tb testing.TB) Config {
	tb.Helper()
	shared.once.Do(startServer)
	if shared.err != nil {
		tb.Skipf("no Neo4j for this test: %v", shared.err)
	}
	c := shared.conn
	return Config{URI: c.URI, Username: c.Username, Password: c.Password, Log: tb.Logf}
}

// openEmpty opens the shared graph with nothing in it.
func openEmpty(tb testing.TB) *Graph {
	tb.Helper()
	g, err := Open(tb.Context(), testConfig(tb))
	if err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(func() { g.Close(context.WithoutCancel(tb.Context())) })
	clearGraph(tb, g)
	return g
}

// clearGraph deletes everything but the schema.
func clearGraph(tb testing.TB, g *Graph) {
	tb.Helper()
	session := g.session(tb.Context())
	defer session.Close(tb.Context())
	for _, query := range []string{
		// Relationships first: those of a few hubs are more than a transaction can hold.
		`MATCH ()-[r]->() CALL (r) { DELETE r } IN TRANSACTIONS OF 5000 ROWS`,
		`MATCH (n) WHERE NOT n:Schema CALL (n) { DELETE n } IN TRANSACTIONS OF 5000 ROWS`,
		`MATCH (n:Schema) REMOVE n.judged`,
	} {
		result, err := session.Run(tb.Context(), query, nil)
		if err == nil {
			_, err = result.Consume(tb.Context())
		}
		if err != nil {
			tb.Fatal(err)
		}
	}
}

func digest(tb testing.TB, g *Graph) string {
	tb.Helper()
	d, err := g.Digest(tb.Context())
	if err != nil {
		tb.Fatal(err)
	}
	return d
}
