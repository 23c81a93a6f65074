package server

import (
	"context"
	"errors"
	"io/fs"
	"os"
)

// State is what Status finds.
type State struct {
	Running      bool
	Conn         Conn   // how to reach it; without it running, Origin alone
	DataDir      string // "" for a server of NEO4J_URI
	PasswordFile string // "" for a server of NEO4J_URI
	LogFile      string // "" where a server keeps none here
	PID          int    // of a local server that runs
	Trouble      string // why a server that ought to run does not, in one line
}

// Status says what Ensure with the same options would find running. It starts
// and changes nothing.
func Status(ctx context.Context, o Options) (State, error) {
	if err := o.complete(); err != nil {
		return State{}, err
	}
	if o.Kind == "" {
		conn, given, err := FromEnvironment()
		if err != nil {
			return State{}, err
		}
		if given {
			s := State{Conn: conn}
			if err := conn.check(ctx); err != nil {
				s.Trouble = err.Error()
			} else {
				s.Running = true
			}
			return s, nil
		}
	}
	f := folder(o.DataDir)
	rec, err := f.readRecord()
	if err != nil {
		return State{}, err
	}
	s, err := f.state(ctx, rec)
	if err != nil || !s.Running {
		return s, err
	}
	if err := s.Conn.check(ctx); err != nil {
		s.Trouble = f.explainPassword(err).Error()
	}
	return s, nil
}

// state looks for the server of the record.
func (f folder) state(ctx context.Context, rec record) (State, error) {
	s := State{DataDir: string(f), PasswordFile: f.password()}
	s.Conn.Origin = rec.Kind
	switch rec.Kind {
	case Local:
		s.LogFile = home(f.home()).log()
		p := findProcess(rec.PID, home(f.home()))
		if p == nil {
			if rec.PID != 0 {
				s.Trouble = "it ended by itself, or with the machine; `geokg db start` starts it again"
			}
			return s, nil
		}
		s.PID = p.pid
	case Docker:
		running, err := f.dockerRunning(ctx)
		if err != nil || !running {
			return s, err
		}
	default:
		return s, nil
	}
	s.Running = true
	var err error
	s.Conn, err = f.conn(rec)
	return s, err
}

// ErrNotRunning is what Stop gives where there is nothing to stop.
var ErrNotRunning = errors.New("no server of geokg's runs")

// Stop stops the lasting server of o.DataDir, keeping its data. A server of
// NEO4J_URI is not ours to stop.
func Stop(ctx context.Context, o Options) error {
	if err := o.complete(); err != nil {
		return err
	}
	f := folder(o.DataDir)
	if _, err := os.Stat(string(f)); errors.Is(err, fs.ErrNotExist) {
		return ErrNotRunning
	}
	rec, unlock, err := f.lockedRecord(ctx, o)
	if err != nil {
		return err
	}
	defer unlock()
	var stopped bool
	switch rec.Kind {
	case Local:
		if p := findProcess(rec.PID, home(f.home())); p != nil {
			stopped, err = true, p.stop(ctx)
		}
	case Docker:
		stopped, err = f.stopDocker(ctx)
	}
	if err != nil {
		return err
	}
	if rec.PID != 0 {
		rec.PID = 0
		if err := f.writeRecord(rec); err != nil {
			return err
		}
	}
	if !stopped {
		return ErrNotRunning
	}
	return nil
}
