package server

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// Errors of [Import].
var (
	ErrHasGraph = errors.New("the server has a graph already")
	ErrImport   = errors.New("neo4j-admin could not import") // what it was given
)

// Import fills the local server of o.DataDir from a folder that neo4j-admin can
// import, which holds a file of its arguments, without starting it: several
// times faster than writing through a server. The server must not run. A graph that is
// there already is replaced if replace is set, else the error is [ErrHasGraph].
func Import(ctx context.Context, o Options, dir, arguments string, replace bool) error {
	if err := o.complete(); err != nil {
		return err
	}
	dir, err := filepath.Abs(dir)
	if err != nil {
		return err
	}
	f := folder(o.DataDir)
	if err := f.prepare(); err != nil {
		return err
	}
	rec, unlock, err := f.lockedRecord(ctx, o)
	if err != nil {
		return err
	}
	defer unlock()
	if rec.Kind == Docker {
		return fmt.Errorf("the server on %s runs in Docker: run neo4j-admin database import full in a container with its volume, or choose the other kind by `geokg db start --kind local` first", f)
	}
	state, err := f.state(ctx, rec)
	if err != nil {
		return err
	}
	if state.Running {
		return errors.New("the server runs: stop it first with `geokg db stop`")
	}
	h := home(f.home())
	if _, err := os.Stat(filepath.Join(string(h), "data", "databases", "neo4j")); err == nil && !replace {
		return ErrHasGraph
	}
	j, cache, err := prepareLocal(ctx, o)
	if err != nil {
		return err
	}
	if err := h.writeConf(lastingJVM(), rec.Bolt, rec.HTTP); err != nil {
		return err
	}
	if err := h.importFull(ctx, j, cache.jars(), dir, arguments); err != nil {
		return err
	}
	rec.Kind = Local
	return f.writeRecord(rec)
}

// importFull runs the importer in the folder, for its files are named from there.
func (h home) importFull(ctx context.Context, j java, jars, dir, arguments string) error {
	cmd := exec.CommandContext(ctx, j.path, "-Xmx512m", "-XX:+UseParallelGC",
		"--add-opens=java.base/java.nio=ALL-UNNAMED", "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
		"-cp", filepath.Join(jars, "*"), "org.neo4j.cli.AdminTool", "database", "import", "full",
		"--overwrite-destination", "--report-file="+filepath.Join(string(h), "import.report"), "@"+arguments, "neo4j")
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "NEO4J_HOME="+string(h), "NEO4J_CONF="+h.conf())
	if out, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("%w %s: %s (%w)", ErrImport, dir, complaint(string(out)), err)
	}
	return nil
}

// complaint is the line of the importer's output that says what is wrong: the last
// one that names an error, else the last.
func complaint(out string) string {
	var found string
	for line := range strings.Lines(out) {
		if strings.Contains(line, "rror") || strings.Contains(line, "xception") {
			found = strings.TrimSpace(line)
		}
	}
	if found == "" {
		return lastLine(out)
	}
	return found
}
