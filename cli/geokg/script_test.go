package main

import (
	"bytes"
	"compress/gzip"
	"encoding/binary"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"testing"
	"unicode/utf16"

	"github.com/rogpeppe/go-internal/testscript"

	"geokg/graph/server"
	"geokg/graph/server/servertest"
)

// TestMain lets scripts run geokg as users do: this very program, as a process.
func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"geokg": main})
}

// TestScripts runs what needs no Neo4j.
func TestScripts(t *testing.T) {
	testscript.Run(t, params(server.Conn{}, "testdata/script/*.txtar"))
}

// TestGraphScripts runs what needs a Neo4j, all scripts against one, each
// after the other.
func TestGraphScripts(t *testing.T) {
	conn := servertest.Start(t)
	for _, file := range glob("testdata/graph/*.txtar") {
		t.Run(filepath.Base(file), func(t *testing.T) { testscript.Run(t, params(conn, file)) })
	}
}

// params lets the scripts that match run with a server, where conn names one.
// They have some commands more than usual: `status N geokg ...` runs geokg and
// holds its exit status to N; `bytes FILE "..." N` writes what a script cannot
// hold, a string as Go quotes it, N times; `gzip FILE` writes FILE.gz; `wide FILE TO`
// writes it as UTF-16.
func params(conn server.Conn, pattern string) testscript.Params {
	return testscript.Params{
		Files: glob(pattern),
		Setup: func(e *testscript.Env) error { return setUp(e, conn) },
		Cmds:  map[string]func(*testscript.TestScript, bool, []string){"status": status, "bytes": writeBytes, "gzip": writeGzip, "wide": writeWide},
	}
}

func glob(pattern string) []string {
	files, err := filepath.Glob(pattern)
	if err != nil { // only a malformed pattern can fail
		panic(err)
	}
	return files
}

func status(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: status N program args...")
	}
	got := 0
	var exit *exec.ExitError
	switch err := ts.Exec(args[1], args[2:]...); {
	case errors.As(err, &exit):
		got = exit.ExitCode()
	case err != nil:
		ts.Fatalf("%v", err)
	}
	if want, err := strconv.Atoi(args[0]); err != nil || got != want {
		ts.Fatalf("exit status %d, want %s", got, args[0])
	}
}

func writeBytes(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 3 {
		ts.Fatalf("usage: bytes FILE QUOTED N")
	}
	some, err := strconv.Unquote(args[1])
	ts.Check(err)
	n, err := strconv.Atoi(args[2])
	ts.Check(err)
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), bytes.Repeat([]byte(some), n), 0o644))
}

func writeGzip(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 1 {
		ts.Fatalf("usage: gzip FILE")
	}
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	_, err := z.Write([]byte(ts.ReadFile(args[0])))
	ts.Check(err)
	ts.Check(z.Close())
	ts.Check(os.WriteFile(ts.MkAbs(args[0]+".gz"), b.Bytes(), 0o644))
}

func writeWide(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: wide FILE TO")
	}
	b := []byte{0xFF, 0xFE}
	for _, u := range utf16.Encode([]rune(ts.ReadFile(args[0]))) {
		b = binary.LittleEndian.AppendUint16(b, u)
	}
	ts.Check(os.WriteFile(ts.MkAbs(args[1]), b, 0o644))
}

// setUp gives a script the fixtures, a home of its own, and the server.
func setUp(e *testscript.Env, conn server.Conn) error {
	fixtures, err := filepath.Abs("../../fixtures")
	if err != nil {
		return err
	}
	if err := os.Symlink(fixtures, filepath.Join(e.WorkDir, "fixtures")); err != nil {
		return err
	}
	e.Setenv("XDG_DATA_HOME", filepath.Join(e.WorkDir, "data"))
	if conn.URI != "" {
		e.Setenv("NEO4J_URI", conn.URI)
		e.Setenv("NEO4J_USERNAME", conn.Username)
		e.Setenv("NEO4J_PASSWORD", conn.Password)
		e.Setenv("RIGHT_PASSWORD", conn.Password)
	}
	return nil
}
