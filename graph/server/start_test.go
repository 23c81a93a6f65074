package server

import (
	"bufio"
	"context"
	"fmt"
	"net"
	"os"
	"os/exec"
	"strings"
	"testing"
	"time"
)

// What a server says when it does not start must reach the user, in one line.
func TestStartFails(t *testing.T) {
	noEnvironment(t)
	fakeJars(t)
	for says, want := range map[string]string{
		"java.io.IOException: No space left on device":                                                        "the disk is full: free some space",
		"StoreLockException: Lock file has been locked by another process: x":                                 "another Neo4j already uses this data folder",
		"Caused by: java.net.BindException: Address already in use":                                           "another program took Neo4j's port",
		"ERROR Failed to start: Address localhost:7687 is already in use, cannot bind to it.\nINFO  Stopped.": "another program took Neo4j's port",
		"12:00 ERROR Component failed\n12:01 INFO  Stopped.":                                                  "12:00 ERROR Component failed",
		"Error occurred during init: Could not reserve enough space for object heap":                          "not enough memory",
		"ERROR Something unforeseen":                                                                          "Something unforeseen",
	} {
		fakeJava(t, "17.0.1", `case "$*" in *AdminTool*) exit 0;; esac
echo "`+says+`"; exit 1`)
		dir := t.TempDir()
		for _, o := range []Options{{DataDir: dir, Kind: Local}, {DataDir: dir, Kind: Local, Ephemeral: true}} {
			_, err := Ensure(t.Context(), o)
			if err == nil || !strings.Contains(err.Error(), want) || strings.Contains(err.Error(), "\n") {
				t.Errorf("%q, %+v: %v; want one line with %q", says, o, err, want)
			}
		}
		state, err := Status(t.Context(), Options{DataDir: dir, Kind: Local})
		if err != nil || state.Running {
			t.Errorf("%q: status afterwards %+v, %v", says, state, err)
		}
	}
}

// Another program may take a port between our looking and the server's listening.
func TestPortTakenTwice(t *testing.T) {
	noEnvironment(t)
	fakeJars(t)
	starts := t.TempDir() + "/starts"
	fakeJava(t, "17.0.1", `case "$*" in *AdminTool*) exit 0;; esac
echo >>`+starts+`
if [ $(wc -l <`+starts+`) -lt 3 ]; then echo "BindException: Address already in use"; else echo "third start"; fi
exit 1`)
	_, err := Ensure(t.Context(), Options{DataDir: t.TempDir(), Kind: Local})
	if err == nil || !strings.Contains(err.Error(), "third start") {
		t.Errorf("error %v; want that of the third start", err)
	}
}

// A child must not outlive the program that started it.
func TestChildEndsWithUs(t *testing.T) {
	log, err := newLog(t.TempDir() + "/log")
	if err != nil {
		t.Fatal(err)
	}
	defer log.Close()
	for _, command := range []string{"sleep 600", "trap '' TERM; sleep 600"} {
		p, err := startChild([]string{"/bin/sh", "-c", "echo ready; " + command}, t.TempDir(), log)
		if err != nil {
			t.Fatal(err)
		}
		for !strings.Contains(string(tail(log.Name())), "ready") {
			time.Sleep(10 * time.Millisecond)
		}
		patience, cancel := context.WithTimeout(t.Context(), 300*time.Millisecond)
		// All that stop does first is what the end of this program would do: it
		// closes the pipe.
		if err := p.stop(patience); err != nil || !p.ended() {
			t.Errorf("%s: %v, ended: %v", command, err, p.ended())
		}
		if stubborn := strings.HasPrefix(command, "trap"); p.killed != stubborn {
			t.Errorf("%s: killed: %v", command, p.killed)
		}
		cancel()
		if err := log.Truncate(0); err != nil {
			t.Fatal(err)
		}
	}
}

func TestSetPasswordFails(t *testing.T) {
	noEnvironment(t)
	fakeJars(t)
	fakeJava(t, "17.0.1", `echo "$*: is refused"; exit 1`)
	f := folder(t.TempDir())
	_, err := Ensure(t.Context(), Options{DataDir: string(f), Kind: Local})
	if err == nil || !strings.Contains(err.Error(), "is refused") {
		t.Fatalf("error %v", err)
	}
	password, errRead := f.readPassword()
	if errRead != nil || strings.Contains(err.Error(), password) {
		t.Errorf("the password %q (%v) is in the error: %v", password, errRead, err)
	}
}

func TestChoosePort(t *testing.T) {
	taken, err := net.Listen("tcp4", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer taken.Close()
	busy := taken.Addr().(*net.TCPAddr).Port
	free, err := choosePort(0, busy)
	if err != nil || free == busy {
		t.Fatalf("usual one taken: %d, %v", free, err)
	}
	for _, test := range []struct{ remembered, usual, want int }{
		{free, busy, free},
		{0, free, free},
		{busy, free, free},
	} {
		if got, err := choosePort(test.remembered, test.usual); err != nil || got != test.want {
			t.Errorf("remembered %d, usual %d: %d, %v; want %d", test.remembered, test.usual, got, err, test.want)
		}
	}
}

// A number in a file is not a process: by now it may be anybody's.
func TestFindProcess(t *testing.T) {
	h := home(t.TempDir() + "/with space")
	cmd := exec.Command("/bin/sh", "-c", "echo here; read line", "sh", h.identity(), "--config-dir=x")
	in, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	// The kernel shows no arguments for a moment after a process has started.
	if _, err := bufio.NewReader(out).ReadString('\n'); err != nil {
		t.Fatal(err)
	}
	pid := cmd.Process.Pid
	if p := findProcess(pid, h); p == nil || p.ended() {
		t.Errorf("own process is not found: %+v", p)
	}
	for what, p := range map[string]*process{
		"another home's": findProcess(pid, h+"2"),
		"our own":        findProcess(os.Getpid(), h),
		"none":           findProcess(0, h),
	} {
		if p != nil {
			t.Errorf("%s process %d is taken for the server", what, p.pid)
		}
	}
	in.Close()
	// Ended, but not yet waited for: a zombie.
	zombie := &process{pid: pid}
	if !zombie.wait(t.Context()) {
		t.Error("a zombie is waited for")
	}
	if err := cmd.Wait(); err == nil {
		t.Error("read succeeded")
	}
	if findProcess(pid, h) != nil {
		t.Error("an ended process is found")
	}
}

func TestSettings(t *testing.T) {
	s := commonSettings()
	s.listenOn(7687, 0)
	conf := s.conf()
	for _, want := range []string{
		"server.bolt.listen_address=127.0.0.1:7687\n",
		"server.http.advertised_address=127.0.0.1:0\n",
		"server.default_listen_address=127.0.0.1\n",
		"dbms.usage_report.enabled=false\n",
		"internal.dbms.cypher_ip_blocklist=0.0.0.0/0,::/0\n",
	} {
		if !strings.Contains(conf, want) {
			t.Errorf("neo4j.conf lacks %q:\n%s", want, conf)
		}
	}
	if strings.Contains(conf, "0.0.0.0:") {
		t.Errorf("listens on all addresses:\n%s", conf)
	}
}

func TestTail(t *testing.T) {
	path := t.TempDir() + "/log"
	if got := tail(path); len(got) != 0 {
		t.Errorf("no file: %q", got)
	}
	if err := os.WriteFile(path, []byte(strings.Repeat("x", 300<<10)+"end"), 0o600); err != nil {
		t.Fatal(err)
	}
	if got := string(tail(path)); len(got) != 256<<10 || !strings.HasSuffix(got, "xend") {
		t.Errorf("long file: %d bytes, %s", len(got), fmt.Sprintf("%.10q", got))
	}
}
