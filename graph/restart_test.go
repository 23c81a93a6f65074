package graph

import (
	"context"
	"fmt"
	"iter"
	"os"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"geokg/extract"
	"geokg/graph/server"
	"geokg/graph/server/servertest"
)

// The server is killed in mid-load and started again: the loader says that it waits,
// finishes, and the graph is that of a load without accidents.
func TestKilledServer(t *testing.T) {
	servertest.TakeUsualPorts(t)
	o := server.Options{DataDir: t.TempDir(), Kind: server.Local, Log: t.Output()}
	s, err := server.Ensure(t.Context(), o)
	if err != nil {
		servertest.Missing(t, server.Local, err)
	}
	t.Cleanup(func() {
		if err := server.Stop(context.WithoutCancel(t.Context()), o); err != nil {
			t.Errorf("stop Neo4j: %v", err)
		}
	})
	var lines struct {
		sync.Mutex
		said []string
	}
	c := s.Conn()
	g, err := Open(t.Context(), Config{URI: c.URI, Username: c.Username, Password: c.Password, Log: func(format string, args ...any) {
		lines.Lock()
		defer lines.Unlock()
		lines.said = append(lines.said, fmt.Sprintf(format, args...))
	}})
	if err != nil {
		t.Fatal(err)
	}
	defer g.Close(context.WithoutCancel(t.Context()))

	articles := randomArticles(12, 24)
	begun, dead, back := make(chan struct{}), make(chan struct{}), make(chan error, 1)
	go func() {
		<-begun
		back <- killAndRestart(t.Context(), o, dead)
	}()
	report, err := g.Load(t.Context(), interrupted(articles, 12, begun, 18, dead), LoadOptions{Batch: 20})
	if err != nil || report.New != len(articles) || report.Failed > 0 {
		t.Errorf("%v, %v; want %d new", report, err, len(articles))
	}
	if err := <-back; err != nil {
		t.Fatal(err)
	}
	holds(t, g, articles)
	if !slices.ContainsFunc(lines.said, func(s string) bool { return strings.Contains(s, "trying again") }) {
		t.Errorf("nobody was told of the wait; said was %q", lines.said)
	}
}

// interrupted gives the articles; with the one at first it tells that the load is
// under way, and it goes on from the one at last when the server is dead.
func interrupted(all []extract.Result, first int, begun chan<- struct{}, last int, dead <-chan struct{}) iter.Seq[Item] {
	return func(yield func(Item) bool) {
		for i, item := range slices.Collect(itemsOf(all)) {
			switch i {
			case first:
				close(begun)
			case last:
				<-dead
			}
			if !yield(item) {
				return
			}
		}
	}
}

// killAndRestart kills the server as a crash would, tells that it is dead, and starts
// it again.
func killAndRestart(ctx context.Context, o server.Options, dead chan<- struct{}) error {
	tell := sync.OnceFunc(func() { close(dead) })
	defer tell()
	state, err := server.Status(ctx, o)
	if err != nil {
		return err
	}
	p, err := os.FindProcess(state.PID)
	if err != nil {
		return err
	}
	if err := p.Kill(); err != nil {
		return fmt.Errorf("kill process %d: %w", state.PID, err)
	}
	for state.Running {
		time.Sleep(20 * time.Millisecond)
		if state, err = server.Status(ctx, o); err != nil {
			return err
		}
	}
	tell()
	_, err = server.Ensure(ctx, o)
	return err
}
