// Package servertest gives tests a Neo4j of their own: call [Start].
package servertest

import (
	"context"
	"fmt"
	"net"
	"os"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"geokg/graph/server"
)

// Start gives a running, empty server on free ports, stopped when the test or
// benchmark ends. Where none can be had it skips, see [Missing]. It takes a few
// seconds, and a download the first time on a machine: one for each package is
// enough.
func Start(tb testing.TB) server.Conn {
	tb.Helper()
	return StartKind(tb, "")
}

// StartKind is Start for a server of one kind: server.Local or server.Docker.
func StartKind(tb testing.TB, kind string) server.Conn {
	tb.Helper()
	ctx, cancel := context.WithTimeout(tb.Context(), 10*time.Minute)
	defer cancel()
	s, err := server.Ensure(ctx, server.Options{Ephemeral: true, Kind: kind, Log: tb.Output()})
	if err != nil {
		Missing(tb, kind, err)
	}
	tb.Cleanup(func() {
		// The test's own context has ended by now.
		if err := s.Close(context.WithoutCancel(tb.Context())); err != nil {
			tb.Errorf("stop Neo4j: %v", err)
		}
	})
	return s.Conn()
}

// TakeUsualPorts keeps Neo4j's usual ports from servers until the test ends: a lasting
// one then takes others, which no server of another package's tests comes to ask for
// while this one is down. Call it before the first start of a server that the test
// stops or kills and starts again.
func TakeUsualPorts(tb testing.TB) {
	tb.Helper()
	ended := make(chan struct{})
	var held sync.WaitGroup
	for _, port := range []int{server.UsualBolt, server.UsualHTTP} {
		held.Go(func() { hold(port, ended) })
	}
	tb.Cleanup(func() {
		close(ended)
		held.Wait()
	})
}

// hold listens at the port until the end, or waits for whoever has it to let it go:
// that may be a test of another package, which ends sooner.
func hold(port int, ended <-chan struct{}) {
	tick := time.NewTicker(10 * time.Millisecond)
	defer tick.Stop()
	for {
		if l, err := net.Listen("tcp4", fmt.Sprintf("127.0.0.1:%d", port)); err == nil {
			defer l.Close()
			<-ended
			return
		}
		select {
		case <-ended:
			return
		case <-tick.C:
		}
	}
}

// Missing skips a test that cannot have a server of its kind, with the reason. It
// fails it where GEOKG_REQUIRE_NEO4J, a list like "local docker", names the kind: a
// machine that ought to have one must not pass by skipping. The kind "" is any.
func Missing(tb testing.TB, kind string, reason error) {
	tb.Helper()
	required := strings.Fields(os.Getenv("GEOKG_REQUIRE_NEO4J"))
	if slices.Contains(required, kind) || kind == "" && len(required) > 0 {
		tb.Fatalf("no Neo4j for this test: %v", reason)
	}
	tb.Skipf("no Neo4j for this test: %v", reason)
}
