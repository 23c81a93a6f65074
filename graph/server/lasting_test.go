//go:build unix

package server_test

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"sync"
	"syscall"
	"testing"
	"time"

	"geokg/graph/server"
	"geokg/graph/server/servertest"

	"github.com/moby/moby/client"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
	"github.com/testcontainers/testcontainers-go"
	"golang.org/x/sys/unix"
)

// lasting gives the options of a lasting server for one test, which is stopped at
// its end whatever happens. It skips where there is no such server.
func lasting(t *testing.T, kind string) server.Options {
	t.Helper()
	if testing.Short() {
		t.Skip("starts a server twice; left out by -short")
	}
	o := server.Options{DataDir: filepath.Join(t.TempDir(), "geokg"), Kind: kind, Log: t.Output()}
	t.Cleanup(func() {
		err := server.Stop(context.WithoutCancel(t.Context()), o)
		if err != nil && !errors.Is(err, server.ErrNotRunning) {
			t.Errorf("stop: %v", err)
		}
	})
	return o
}

// query runs one query and gives its single number.
func query(t *testing.T, conn server.Conn, cypher string) int64 {
	t.Helper()
	driver, err := conn.Open(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer driver.Close(context.WithoutCancel(t.Context()))
	got, err := neo4j.ExecuteQuery(t.Context(), driver, cypher, nil, neo4j.EagerResultTransformer)
	if err != nil {
		t.Fatal(err)
	}
	n, _, err := neo4j.GetRecordValue[int64](got.Records[0], "n")
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// The whole life of a user's server: two programs start it at once, it is killed,
// started again with its data and ports, and stopped.
func TestLastingLocal(t *testing.T) {
	servertest.TakeUsualPorts(t)
	o := lasting(t, server.Local)
	conns := make([]server.Conn, 2)
	errs := make([]error, 2)
	var both sync.WaitGroup
	for i := range conns {
		both.Go(func() {
			var s *server.Server
			if s, errs[i] = server.Ensure(t.Context(), o); errs[i] == nil {
				conns[i] = s.Conn()
				errs[i] = s.Close(t.Context()) // leaves it running
			}
		})
	}
	both.Wait()
	if errs[0] != nil {
		servertest.Missing(t, server.Local, errs[0])
	}
	if errs[1] != nil || conns[0] != conns[1] {
		t.Fatalf("two starts at once: %+v and %+v, %v", conns[0], conns[1], errs[1])
	}
	query(t, conns[0], "CREATE (k:Kept) RETURN count(k) AS n")

	state, err := server.Status(t.Context(), o)
	if err != nil || !state.Running || state.Conn != conns[0] || state.PID == 0 || state.Trouble != "" {
		t.Fatalf("status: %+v, %v", state, err)
	}
	if info, err := os.Stat(state.PasswordFile); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("password file: %v, %v; want mode 0600", info, err)
	}
	if sid, err := unix.Getsid(state.PID); err != nil || sid != state.PID {
		t.Errorf("session %d (%v) of process %d; want one of its own, so that it outlives us", sid, err, state.PID)
	}

	wrong := o
	if err := os.WriteFile(state.PasswordFile, []byte("not the password\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := server.Ensure(t.Context(), wrong); !errors.Is(err, server.ErrPassword) {
		t.Errorf("wrong password: %v; want ErrPassword", err)
	}
	if err := os.WriteFile(state.PasswordFile, []byte(conns[0].Password+"\n"), 0o600); err != nil {
		t.Fatal(err)
	}

	if err := syscall.Kill(state.PID, syscall.SIGKILL); err != nil {
		t.Fatal(err)
	}
	gone := func() bool {
		state, err = server.Status(t.Context(), o)
		return err == nil && !state.Running
	}
	for end := time.Now().Add(10 * time.Second); !gone() && time.Now().Before(end); {
		time.Sleep(20 * time.Millisecond)
	}
	if state.Running || state.Trouble == "" || err != nil {
		t.Fatalf("status after a kill: %+v, %v; want trouble", state, err)
	}
	if err := server.Stop(t.Context(), o); !errors.Is(err, server.ErrNotRunning) {
		t.Errorf("stop after a kill: %v; want ErrNotRunning", err)
	}

	s, err := server.Ensure(t.Context(), o)
	if err != nil {
		t.Fatal(err)
	}
	if s.Conn() != conns[0] {
		t.Errorf("started again: %+v; want the ports and password of before: %+v", s.Conn(), conns[0])
	}
	if n := query(t, s.Conn(), "MATCH (k:Kept) RETURN count(k) AS n"); n != 1 {
		t.Errorf("%d nodes kept; want 1", n)
	}
	if err := server.Stop(t.Context(), o); err != nil {
		t.Fatal(err)
	}
	if state, err := server.Status(t.Context(), o); err != nil || state.Running || state.Trouble != "" {
		t.Errorf("status after stop: %+v, %v", state, err)
	}
}

func TestLastingDocker(t *testing.T) {
	servertest.TakeUsualPorts(t)
	o := lasting(t, server.Docker)
	s, err := server.Ensure(t.Context(), o)
	if err != nil {
		servertest.Missing(t, server.Docker, err)
	}
	t.Cleanup(func() { removeVolume(t, o) })
	query(t, s.Conn(), "CREATE (k:Kept) RETURN count(k) AS n")
	if err := server.Stop(t.Context(), o); err != nil {
		t.Fatal(err)
	}
	if state, err := server.Status(t.Context(), o); err != nil || state.Running {
		t.Errorf("status after stop: %+v, %v", state, err)
	}
	if err := server.Stop(t.Context(), o); !errors.Is(err, server.ErrNotRunning) {
		t.Errorf("second stop: %v; want ErrNotRunning", err)
	}

	o.Kind = "" // found again without being told that it is Docker's
	for _, name := range []string{"NEO4J_URI", "NEO4J_PASSWORD"} {
		t.Setenv(name, "")
	}
	again, err := server.Ensure(t.Context(), o)
	if err != nil {
		t.Fatal(err)
	}
	if again.Conn() != s.Conn() {
		t.Errorf("started again: %+v; want %+v", again.Conn(), s.Conn())
	}
	if n := query(t, again.Conn(), "MATCH (k:Kept) RETURN count(k) AS n"); n != 1 {
		t.Errorf("%d nodes kept; want 1", n)
	}
}

// removeVolume takes away what a user's graph would be kept in.
func removeVolume(t *testing.T, o server.Options) {
	ctx := context.WithoutCancel(t.Context())
	if err := server.Stop(ctx, o); err != nil && !errors.Is(err, server.ErrNotRunning) {
		t.Error(err)
	}
	docker, err := testcontainers.NewDockerClientWithOpts(ctx)
	if err != nil {
		t.Fatal(err)
	}
	defer docker.Close()
	if _, err := docker.VolumeRemove(ctx, server.ContainerName(o.DataDir), client.VolumeRemoveOptions{}); err != nil {
		t.Error(err)
	}
}
