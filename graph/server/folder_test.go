package server

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"
)

func TestPassword(t *testing.T) {
	f := folder(t.TempDir())
	first, err := f.ensurePassword(false, "")
	if err != nil {
		t.Fatal(err)
	}
	if len(first) < 20 {
		t.Errorf("password %q is short", first)
	}
	if again, err := f.ensurePassword(true, "data"); err != nil || again != first {
		t.Errorf("second look: %q, %v; want %q", again, err, first)
	}

	if err := os.Chmod(f.password(), 0o644); err != nil {
		t.Fatal(err)
	}
	if _, err := f.readPassword(); err != nil {
		t.Error(err)
	}
	if info, err := os.Stat(f.password()); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("mode %v, %v; want 0600 again", info.Mode(), err)
	}

	if err := os.Remove(f.password()); err != nil {
		t.Fatal(err)
	}
	// A new password would not fit the data.
	if _, err := f.ensurePassword(true, "/the/data"); err == nil || !strings.Contains(err.Error(), "/the/data") {
		t.Errorf("password lost: %v", err)
	}
	if second, err := f.ensurePassword(false, ""); err != nil || second == first {
		t.Errorf("new folder: %q, %v; want another than %q", second, err, first)
	}
}

func TestRecord(t *testing.T) {
	f := folder(t.TempDir())
	if rec, err := f.readRecord(); err != nil || rec != (record{}) {
		t.Errorf("no record: %+v, %v", rec, err)
	}
	want := record{Kind: Local, Bolt: 7687, HTTP: 7474, PID: 42}
	if err := f.writeRecord(want); err != nil {
		t.Fatal(err)
	}
	if got, err := f.readRecord(); err != nil || got != want {
		t.Errorf("got %+v, %v; want %+v", got, err, want)
	}
	if err := os.WriteFile(f.record(), []byte(`{"kind":`), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := f.readRecord(); err == nil || !strings.Contains(err.Error(), f.record()) {
		t.Errorf("damaged record: %v", err)
	}
	if files, err := os.ReadDir(string(f)); err != nil || len(files) != 1 {
		t.Errorf("%d files left, %v; want the record alone", len(files), err)
	}
}

func TestExplainWrite(t *testing.T) {
	for _, test := range []struct {
		err  error
		want string
	}{
		{&fs.PathError{Op: "write", Err: syscall.ENOSPC}, "disk of /data is full: free some space"},
		{&fs.PathError{Op: "open", Err: syscall.EACCES}, "cannot write to /data: make it writable"},
		{&fs.PathError{Op: "open", Err: syscall.EROFS}, "cannot write to /data: make it writable"},
	} {
		got := explainWrite("/data", test.err).Error()
		if !strings.Contains(got, test.want) || strings.Contains(got, "\n") {
			t.Errorf("%v: %q; want one line with %q", test.err, got, test.want)
		}
	}
}

// A data folder that cannot be, for whoever asks: root may write anywhere else.
func TestEnsureUnwritable(t *testing.T) {
	noEnvironment(t)
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	_, err := Ensure(t.Context(), Options{DataDir: filepath.Join(file, "geokg")})
	if err == nil || !strings.Contains(err.Error(), "XDG_DATA_HOME") {
		t.Errorf("error %v; want one that says what to set", err)
	}
}

func TestLockFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "lock")
	never := func() { t.Error("waits for a free lock") }
	unlock, err := lockFile(t.Context(), path, never)
	if err != nil {
		t.Fatal(err)
	}

	// Who does not get it says so, and gives up with its context.
	waited := false
	short, cancel := context.WithTimeout(t.Context(), time.Millisecond)
	defer cancel()
	if _, err := lockFile(short, path, func() { waited = true }); !errors.Is(err, context.DeadlineExceeded) || !waited {
		t.Errorf("held lock: waited %v, %v", waited, err)
	}

	got := make(chan error)
	go func() {
		second, err := lockFile(t.Context(), path, unlock) // the wait ends the wait
		if err == nil {
			second()
		}
		got <- err
	}()
	if err := <-got; err != nil {
		t.Error(err)
	}
}

func TestDefaultDataDir(t *testing.T) {
	t.Setenv("HOME", "/home/ann")
	for variable, want := range map[string]string{
		"":         "/home/ann/.local/share/geokg",
		"relative": "/home/ann/.local/share/geokg", // as the XDG rules say
		"/disk":    "/disk/geokg",
	} {
		t.Setenv("XDG_DATA_HOME", variable)
		if got, err := DefaultDataDir(); err != nil || got != want {
			t.Errorf("XDG_DATA_HOME=%q: %q, %v; want %q", variable, got, err, want)
		}
	}
}

func TestUnknownKind(t *testing.T) {
	if _, err := Ensure(t.Context(), Options{Kind: "podman"}); err == nil || !strings.Contains(err.Error(), fmt.Sprintf("%s or %s", Docker, Local)) {
		t.Errorf("error %v", err)
	}
}

func TestRoom(t *testing.T) {
	if n, err := room(t.TempDir()); err != nil || n <= 0 {
		t.Errorf("room of a folder: %d bytes, %v", n, err)
	}
}
