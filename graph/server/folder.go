package server

import (
	"context"
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"
)

// folder is a data folder, given by its path. In it lie
//
//	password      mode 0600
//	server.json   the record of the last start
//	server.lock   held while one process looks or starts
//	neo4j/        home of the local server: conf, data, logs
type folder string

func (f folder) password() string { return filepath.Join(string(f), "password") }
func (f folder) record() string   { return filepath.Join(string(f), "server.json") }
func (f folder) home() string     { return filepath.Join(string(f), "neo4j") }

// record is what the next process must know of a server started by this one. It
// outlives the server: kind and ports are used again.
type record struct {
	Kind string `json:"kind"`          // Docker or Local
	Bolt int    `json:"bolt"`          // port on 127.0.0.1
	HTTP int    `json:"http"`          // port on 127.0.0.1
	PID  int    `json:"pid,omitempty"` // of the local server
}

// prepare makes the folder and finds out whether it can be written to now,
// instead of halfway through a download.
func (f folder) prepare() error {
	if err := os.MkdirAll(string(f), 0o700); err != nil {
		return explainWrite(string(f), err)
	}
	probe := filepath.Join(string(f), fmt.Sprintf(".probe-%d", os.Getpid()))
	// A block's worth: a full disk still takes empty files.
	err := os.WriteFile(probe, make([]byte, 4096), 0o600)
	os.Remove(probe)
	if err != nil {
		return explainWrite(string(f), err)
	}
	return nil
}

// leastRoom is what a server that starts must find free, in bytes. An empty
// graph takes 3 MB and a transaction log 16 MB; with less Neo4j neither starts
// nor says why.
const leastRoom = 64 << 20

// explainWrite says in one line what to do about a folder that cannot be written.
func explainWrite(path string, err error) error {
	switch {
	case errors.Is(err, syscall.ENOSPC), errors.Is(err, syscall.EDQUOT):
		return fmt.Errorf("the disk of %s is full: free some space (64 MB at least), or set XDG_DATA_HOME to a folder on another disk", path)
	case errors.Is(err, fs.ErrPermission), errors.Is(err, syscall.EROFS), errors.Is(err, syscall.ENOTDIR):
		return fmt.Errorf("cannot write to %s: make it writable, or set XDG_DATA_HOME to a folder that is (%w)", path, err)
	}
	return fmt.Errorf("data folder: %w", err)
}

// lock lets one process at a time look for a server and start it.
func (f folder) lock(ctx context.Context, o Options) (unlock func(), err error) {
	return lockFile(ctx, filepath.Join(string(f), "server.lock"), func() {
		o.logf("Waiting for another geokg that is starting or stopping the server on %s", f)
	})
}

// lockedRecord is readRecord under the lock, which the caller gives back.
func (f folder) lockedRecord(ctx context.Context, o Options) (record, func(), error) {
	unlock, err := f.lock(ctx, o)
	if err != nil {
		return record{}, nil, err
	}
	rec, err := f.readRecord()
	if err != nil {
		unlock()
		return record{}, nil, err
	}
	return rec, unlock, nil
}

func (f folder) readRecord() (record, error) {
	b, err := os.ReadFile(f.record())
	if errors.Is(err, fs.ErrNotExist) {
		return record{}, nil
	}
	if err != nil {
		return record{}, fmt.Errorf("record of the server: %w", err)
	}
	var rec record
	if err := json.Unmarshal(b, &rec); err != nil {
		return record{}, fmt.Errorf("%s is damaged: stop the server if it runs, and remove the file (%w)", f.record(), err)
	}
	return rec, nil
}

func (f folder) writeRecord(rec record) error {
	b, err := json.Marshal(rec)
	if err != nil {
		return err
	}
	if err := writeWhole(f.record(), append(b, '\n')); err != nil {
		return explainWrite(string(f), err)
	}
	return nil
}

// conn is how to reach the server of rec, with the password of this folder.
func (f folder) conn(rec record) (Conn, error) {
	p, err := f.readPassword()
	if err != nil {
		return Conn{}, err
	}
	return Conn{
		URI:      boltURI(rec.Bolt),
		Username: "neo4j",
		Password: p,
		Browser:  browserURL(rec.HTTP),
		Origin:   rec.Kind,
	}, nil
}

func boltURI(port int) string    { return fmt.Sprintf("bolt://127.0.0.1:%d", port) }
func browserURL(port int) string { return fmt.Sprintf("http://127.0.0.1:%d/browser/", port) }

// readPassword reads the password and takes away what rights others have to it.
func (f folder) readPassword() (string, error) {
	b, err := os.ReadFile(f.password())
	if errors.Is(err, fs.ErrNotExist) {
		return "", fmt.Errorf("%s is missing: put the server's password back into it (%w)", f.password(), fs.ErrNotExist)
	}
	if err != nil {
		return "", fmt.Errorf("password of the server: %w", err)
	}
	p := strings.TrimSpace(string(b))
	if p == "" {
		return "", fmt.Errorf("%s is empty: put the server's password back into it", f.password())
	}
	if err := os.Chmod(f.password(), 0o600); err != nil {
		return "", fmt.Errorf("password of the server: %w", err)
	}
	return p, nil
}

// ensurePassword reads the password or generates one. Where data exists, a new
// one could not fit it.
func (f folder) ensurePassword(dataExists bool, data string) (string, error) {
	p, err := f.readPassword()
	if !errors.Is(err, fs.ErrNotExist) {
		return p, err
	}
	if dataExists {
		return "", fmt.Errorf("%s is missing, but %s has data made with it: put the password back, or remove the data to start anew", f.password(), data)
	}
	p = newPassword()
	if err := writeWhole(f.password(), []byte(p+"\n")); err != nil {
		return "", explainWrite(string(f), err)
	}
	return p, nil
}

// explainPassword adds where the refused password came from.
func (f folder) explainPassword(err error) error {
	if errors.Is(err, ErrPassword) {
		return fmt.Errorf("the Neo4j on %s was given another password than %s holds: put the right one into that file (%w)", f, f.password(), ErrPassword)
	}
	return err
}

// newPassword gives 26 letters and digits, at least 128 bits of chance.
func newPassword() string { return strings.ToLower(rand.Text()) }

// writeWhole writes a file of mode 0600 such that a reader, and a crash, sees the old
// content or the new one.
func writeWhole(path string, content []byte) error {
	tmp, err := os.CreateTemp(filepath.Dir(path), "."+filepath.Base(path)+"-*") // mode 0600
	if err != nil {
		return err
	}
	defer os.Remove(tmp.Name())
	_, err = tmp.Write(content)
	if err == nil {
		err = tmp.Sync()
	}
	if errClose := tmp.Close(); err == nil {
		err = errClose
	}
	if err != nil {
		return err
	}
	return os.Rename(tmp.Name(), path)
}

// userDir is geokg in the folder that variable names, or in fallback under the
// user's home.
func userDir(variable, fallback string) (string, error) {
	if dir := os.Getenv(variable); filepath.IsAbs(dir) {
		return filepath.Join(dir, "geokg"), nil
	}
	dir, err := os.UserHomeDir()
	if err != nil {
		return "", fmt.Errorf("no home folder: set %s (%w)", variable, err)
	}
	return filepath.Join(dir, fallback, "geokg"), nil
}
