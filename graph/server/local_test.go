package server_test

import (
	"context"
	"errors"
	"testing"

	"geokg/graph/server"
	"geokg/graph/server/servertest"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

func TestEphemeralLocal(t *testing.T) {
	conn := servertest.StartKind(t, server.Local)
	driver, err := conn.Open(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer driver.Close(context.Background())
	got, err := neo4j.ExecuteQuery(t.Context(), driver, "CREATE (n:Test {x: 1}) RETURN count(n) AS n", nil, neo4j.EagerResultTransformer)
	if err != nil {
		t.Fatal(err)
	}
	if n, _, err := neo4j.GetRecordValue[int64](got.Records[0], "n"); err != nil || n != 1 {
		t.Errorf("count = %d, %v; want 1", n, err)
	}

	wrong := conn
	wrong.Password = "wrong" + conn.Password
	if _, err := wrong.Open(t.Context()); !errors.Is(err, server.ErrPassword) {
		t.Errorf("wrong password: %v; want ErrPassword", err)
	} else {
		t.Log(err)
	}

	// What a graph's reader must not be able to do: fetch by the server's hand.
	for _, url := range []string{"file:///etc/passwd", conn.Browser} {
		_, err := neo4j.ExecuteQuery(t.Context(), driver, "LOAD CSV FROM $url AS line RETURN line", map[string]any{"url": url}, neo4j.EagerResultTransformer)
		if err == nil {
			t.Errorf("LOAD CSV FROM %q is allowed", url)
		}
	}
}
