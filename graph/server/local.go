package server

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
)

// home is the folder that one local server lives in: conf, data, logs.
type home string

func (h home) conf() string { return filepath.Join(string(h), "conf") }
func (h home) tmp() string  { return filepath.Join(string(h), "tmp") }
func (h home) log() string  { return filepath.Join(string(h), "neo4j.log") }

// hasData says whether a server ever ran here. An import makes data/databases
// too, but only a server makes the system database.
func (h home) hasData() bool {
	_, err := os.Stat(filepath.Join(string(h), "data", "databases", "system"))
	return err == nil
}

// jvm is how much machine a server may use.
type jvm struct {
	heap, pageCache string
	flags           []string
}

// lastingJVM serves a person's graph; ephemeralJVM is ready soon and small.
func lastingJVM() jvm {
	return jvm{heap: "512m", pageCache: "256m", flags: []string{"-XX:+UseG1GC"}}
}

func ephemeralJVM() jvm {
	return jvm{heap: "256m", pageCache: "64m", flags: []string{"-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"}}
}

// writeConf writes neo4j.conf for the two ports; 0 is any.
func (h home) writeConf(j jvm, bolt, http int) error {
	s := commonSettings()
	s.listenOn(bolt, http)
	s["server.memory.pagecache.size"] = j.pageCache
	for _, dir := range []string{h.conf(), h.tmp()} {
		if err := os.MkdirAll(dir, 0o700); err != nil {
			return explainWrite(string(h), err)
		}
	}
	if free, err := room(string(h)); err == nil && free < leastRoom {
		return explainWrite(string(h), syscall.ENOSPC)
	}
	if err := writeWhole(filepath.Join(h.conf(), "neo4j.conf"), []byte(s.conf())); err != nil {
		return explainWrite(string(h), err)
	}
	return nil
}

// setPassword gives a home without data its password.
func (h home) setPassword(ctx context.Context, j java, jars, password string) error {
	cmd := exec.CommandContext(ctx, j.path, "-Xmx128m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
		"-cp", filepath.Join(jars, "*"), "org.neo4j.cli.AdminTool", "dbms", "set-initial-password", password)
	cmd.Env = append(os.Environ(), "NEO4J_HOME="+string(h), "NEO4J_CONF="+h.conf())
	if out, err := cmd.CombinedOutput(); err != nil {
		said := strings.ReplaceAll(string(out), password, "***")
		return fmt.Errorf("cannot set the password of the new server: %s (%w)", lastLine(said), err)
	}
	return nil
}

// serverCommand is the command line of the server, console mode because it is
// silent otherwise. Its --home-dir is what identity of the process is judged by.
func (h home) serverCommand(j java, vm jvm, jars string) []string {
	args := []string{j.path, "-Xms" + vm.heap, "-Xmx" + vm.heap}
	args = append(args, vm.flags...)
	return append(args,
		"--add-opens=java.base/java.nio=ALL-UNNAMED",
		"--add-opens=java.base/java.io=ALL-UNNAMED",
		"--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
		"-Djava.io.tmpdir="+h.tmp(), // where the web server unpacks itself
		"-XX:-UsePerfData",          // which writes to /tmp all the same
		"-Dlog4j2.disable.jmx=true",
		"-Dio.netty.tryReflectionSetAccessible=true",
		"-cp", filepath.Join(jars, "*"),
		"org.neo4j.server.CommunityEntryPoint", "--console-mode",
		h.identity(), "--config-dir="+h.conf())
}

// identity is the argument that only a server of this home has.
func (h home) identity() string { return "--home-dir=" + string(h) }

// prepareLocal makes Java and jars ready.
func prepareLocal(ctx context.Context, o Options) (java, jarCache, error) {
	cache, err := openJarCache()
	if err != nil {
		return java{}, "", err
	}
	j, err := ensureJava(ctx, o)
	if err != nil {
		return java{}, "", err
	}
	return j, cache, cache.fill(ctx, o)
}

// startLocal starts the lasting server of the folder and waits until it is ready.
func (f folder) startLocal(ctx context.Context, o Options, rec record) (record, error) {
	j, cache, err := prepareLocal(ctx, o)
	if err != nil {
		return rec, err
	}
	h, vm := home(f.home()), lastingJVM()
	vm.flags = append(vm.flags, cache.useArchive(j)...)
	password, err := f.ensurePassword(h.hasData(), string(h))
	if err != nil {
		return rec, err
	}
	if !h.hasData() {
		if err := h.writeConf(vm, 0, 0); err != nil {
			return rec, err
		}
		if err := h.setPassword(ctx, j, cache.jars(), password); err != nil {
			return rec, err
		}
	}
	o.logf("Starting Neo4j Community %s", neo4jVersion)
	// A port that was free may be taken before the server has it, seconds later.
	for range 3 {
		if rec, err = f.launch(ctx, rec, vm, h.serverCommand(j, vm, cache.jars())); !errors.Is(err, errPortTaken) {
			break
		}
	}
	return rec, err
}

// launch starts the server on ports that are free now.
func (f folder) launch(ctx context.Context, rec record, vm jvm, command []string) (record, error) {
	h := home(f.home())
	bolt, http, err := choosePorts(rec)
	if err != nil {
		return rec, err
	}
	if err := h.writeConf(vm, bolt, http); err != nil {
		return rec, err
	}
	log, err := newLog(h.log())
	if err != nil {
		return rec, err
	}
	defer log.Close()
	p, err := startProcess(command, string(h), log)
	if err != nil {
		return rec, err
	}
	// Recorded before it is ready: should we be killed now, `db stop` still finds it.
	rec = record{Kind: Local, Bolt: bolt, HTTP: http, PID: p.pid}
	err = f.writeRecord(rec)
	if err == nil {
		_, err = p.ready(ctx, h.log())
	}
	if err != nil {
		// Why it did not start matters more than how it was stopped.
		_ = p.stop(context.WithoutCancel(ctx))
	}
	return rec, err
}

// startEphemeralLocal starts a server on any two free ports in a new temporary
// folder. It ends with the program, however that ends.
func startEphemeralLocal(ctx context.Context, o Options) (*Server, error) {
	j, cache, err := prepareLocal(ctx, o)
	if err != nil {
		return nil, err
	}
	dir, err := os.MkdirTemp(o.DataDir, "geokg-neo4j-")
	if err != nil {
		return nil, explainWrite(os.TempDir(), err)
	}
	h := home(dir)
	s, err := h.startEphemeral(ctx, j, cache)
	if err != nil {
		os.RemoveAll(dir)
		return nil, err
	}
	return s, nil
}

func (h home) startEphemeral(ctx context.Context, j java, cache jarCache) (*Server, error) {
	vm, password := ephemeralJVM(), newPassword()
	if err := h.writeConf(vm, 0, 0); err != nil {
		return nil, err
	}
	if err := h.setPassword(ctx, j, cache.jars(), password); err != nil {
		return nil, err
	}
	log, err := newLog(h.log())
	if err != nil {
		return nil, err
	}
	defer log.Close()
	flags, archived := cache.makeArchive(j)
	vm.flags = append(vm.flags, flags...)
	p, err := startChild(h.serverCommand(j, vm, cache.jars()), string(h), log)
	if err != nil {
		archived(false)
		return nil, err
	}
	end := func(ctx context.Context) error {
		err := p.stop(ctx)
		archived(!p.killed)
		if err != nil {
			return err
		}
		return os.RemoveAll(string(h))
	}
	at, err := p.ready(ctx, h.log())
	conn := Conn{URI: at.bolt, Username: "neo4j", Password: password, Browser: at.http + "browser/", Origin: Local}
	if err == nil {
		err = conn.check(ctx)
	}
	if err != nil {
		_ = end(context.WithoutCancel(ctx))
		return nil, err
	}
	return &Server{conn: conn, close: end}, nil
}

// newLog opens an empty log and keeps the one before as neo4j.log.1.
func newLog(path string) (*os.File, error) {
	if err := os.Rename(path, path+".1"); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, explainWrite(path, err)
	}
	f, err := os.OpenFile(path, os.O_CREATE|os.O_WRONLY|os.O_APPEND, 0o600)
	if err != nil {
		return nil, explainWrite(path, err)
	}
	return f, nil
}

// lastLine is the last line with something on it.
func lastLine(s string) string {
	s = strings.TrimSpace(s)
	return strings.TrimSpace(s[strings.LastIndexByte(s, '\n')+1:])
}
