package server_test

import (
	"context"
	"testing"

	"geokg/graph/server"
	"geokg/graph/server/servertest"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

func TestEphemeralDocker(t *testing.T) {
	conn := servertest.StartKind(t, server.Docker)
	if conn.Origin != server.Docker {
		t.Errorf("origin %q", conn.Origin)
	}
	driver, err := conn.Open(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer driver.Close(context.Background())
	if _, err := neo4j.ExecuteQuery(t.Context(), driver, "CREATE (:Test)", nil, neo4j.EagerResultTransformer); err != nil {
		t.Error(err)
	}
}
