// Package server finds a Neo4j to talk to, and starts one where none runs.
//
// Call [Ensure] first: it gives a [Server] whose [Conn] says how to reach it.
// Where it looks, in order:
//
//  1. NEO4J_URI, with NEO4J_USERNAME and NEO4J_PASSWORD or NEO4J_PASSWORD_FILE;
//  2. Docker, where a daemon answers and has the image or can pull it;
//  3. the Community server from its published jars, which needs Java 17 or newer
//     and, the first time, Maven.
//
// A server started here listens on 127.0.0.1 only, has a generated password that
// lies in a file of mode 0600, keeps its data between runs, and goes on running
// when the program ends; [Status] and [Stop] look after it. Tests want
// package servertest, which starts a throw-away server instead.
package server

import (
	"context"
	"errors"
	"fmt"
	"io"
	"time"
)

// Where a server came from: the values of Conn.Origin, and, the first aside, of Options.Kind.
const (
	Environment = "environment"
	Docker      = "docker"
	Local       = "local"
)

// Conn is how to reach a Neo4j.
type Conn struct {
	URI      string // what the driver dials, such as bolt://127.0.0.1:7687
	Username string
	Password string // "" where the server asks for none
	Browser  string // address of Neo4j Browser over http, or ""
	Origin   string // Environment, Docker or Local
}

// Options say which server is wanted. The zero value is the user's own, lasting one.
type Options struct {
	// DataDir keeps data, password and log between runs. The default is geokg in
	// the user's data folder: $XDG_DATA_HOME, or ~/.local/share.
	DataDir string
	// Ephemeral asks for a server of one's own on free ports with an empty
	// database, which Close stops and removes. It never is the one of NEO4J_URI:
	// tests empty their graph.
	Ephemeral bool
	// Log gets progress lines for people. Nil discards them.
	Log io.Writer
	// Kind forces Docker or Local; "" tries in the order of the package comment.
	Kind string
}

// Server is a Neo4j that answered.
type Server struct {
	conn  Conn
	close func(context.Context) error
}

// Conn says how to reach the server.
func (s *Server) Conn() Conn { return s.conn }

// Close stops an ephemeral server and removes its data; it leaves any other
// running. It may be called more than once.
func (s *Server) Close(ctx context.Context) error {
	if s.close == nil {
		return nil
	}
	stop := s.close
	s.close = nil
	return stop(ctx)
}

// Ensure gives a server that answers and accepts its password, starting one where
// none runs. The first start of all downloads the server (137 MB of jars, or the
// image) and is bounded by ctx alone. Errors are one line that says what to do.
func Ensure(ctx context.Context, o Options) (*Server, error) {
	if err := o.complete(); err != nil {
		return nil, err
	}
	if o.Ephemeral {
		return ensureEphemeral(ctx, o)
	}
	if o.Kind == "" {
		conn, given, err := FromEnvironment()
		if err != nil {
			return nil, err
		}
		if given {
			if err := conn.check(ctx); err != nil {
				return nil, err
			}
			return &Server{conn: conn}, nil
		}
	}
	return ensureLasting(ctx, o)
}

// complete fills in the defaults and refuses an unknown kind.
func (o *Options) complete() error {
	if o.Log == nil {
		o.Log = io.Discard
	}
	switch o.Kind {
	case "", Docker, Local:
	default:
		return fmt.Errorf("unknown kind of server %q: use %s or %s", o.Kind, Docker, Local)
	}
	if o.DataDir != "" || o.Ephemeral {
		return nil
	}
	dir, err := DefaultDataDir()
	o.DataDir = dir
	return err
}

// logf writes one progress line.
func (o *Options) logf(format string, args ...any) {
	fmt.Fprintf(o.Log, format+"\n", args...)
}

// ensureEphemeral starts a throw-away server. Jars come before Docker here, where
// Java is at hand: they are ready in a third of the time.
func ensureEphemeral(ctx context.Context, o Options) (*Server, error) {
	switch o.Kind {
	case Local:
		return startEphemeralLocal(ctx, o)
	case Docker:
		return startEphemeralDocker(ctx, o)
	}
	if _, err := findJava(ctx); err == nil {
		s, errLocal := startEphemeralLocal(ctx, o)
		if errLocal == nil || ctx.Err() != nil {
			return s, errLocal
		}
		s, errDocker := startEphemeralDocker(ctx, o)
		if errDocker != nil {
			return nil, errLocal
		}
		return s, nil
	}
	if s, err := startEphemeralDocker(ctx, o); err == nil || ctx.Err() != nil {
		return s, err
	}
	return startEphemeralLocal(ctx, o)
}

// ensureLasting gives the server of o.DataDir. One process at a time may look and
// start, so that two calls at once share one server.
func ensureLasting(ctx context.Context, o Options) (*Server, error) {
	f := folder(o.DataDir)
	if err := f.prepare(); err != nil {
		return nil, err
	}
	rec, unlock, err := f.lockedRecord(ctx, o)
	if err != nil {
		return nil, err
	}
	defer unlock()
	state, err := f.state(ctx, rec)
	if err != nil && o.Kind != Local {
		return nil, err
	}
	if state.Running {
		if o.Kind != "" && o.Kind != rec.Kind {
			return nil, fmt.Errorf("a %s server runs on %s: stop it first with `geokg db stop`", rec.Kind, f)
		}
		return f.give(ctx, o, state.Conn)
	}
	rec, err = f.start(ctx, o, rec)
	if err != nil {
		return nil, err
	}
	conn, err := f.conn(rec)
	if err != nil {
		return nil, err
	}
	return f.give(ctx, o, conn)
}

// give waits until the server answers, which one takes a while to do whose starter
// was killed, or that recovers from a crash.
func (f folder) give(ctx context.Context, o Options, conn Conn) (*Server, error) {
	err := conn.check(ctx)
	if errors.Is(err, ErrUnreachable) {
		o.logf("Waiting for the Neo4j on %s to answer", conn.URI)
		ctx, cancel := context.WithTimeout(ctx, startTime)
		defer cancel()
		for errors.Is(err, ErrUnreachable) && ctx.Err() == nil {
			time.Sleep(200 * time.Millisecond)
			err = conn.check(ctx)
		}
	}
	if err != nil {
		return nil, f.explainPassword(err)
	}
	return &Server{conn: conn}, nil
}

// start chooses the kind and starts it. Data lives where it was first made, so a
// kind once used is used again until another is asked for by name.
func (f folder) start(ctx context.Context, o Options, rec record) (record, error) {
	kind := o.Kind
	if kind == "" {
		kind = rec.Kind
	}
	switch kind {
	case Docker:
		return f.startDocker(ctx, o, rec)
	case Local:
		return f.startLocal(ctx, o, rec)
	}
	if got, err := f.startDocker(ctx, o, rec); err == nil || ctx.Err() != nil {
		return got, err
	} else if !errors.Is(err, errNoDocker) {
		o.logf("Docker: %v; taking the Community server from its jars instead", err)
	}
	return f.startLocal(ctx, o, rec)
}

// DefaultDataDir is the folder that an empty Options.DataDir stands for.
func DefaultDataDir() (string, error) {
	return userDir("XDG_DATA_HOME", ".local/share")
}
