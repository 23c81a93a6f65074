//go:build unix

package server

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"time"
)

// stopTime is how long a server may take to end before it is killed: more than it
// ever takes, though it may write a class-data archive. Its data stands a kill; the
// next start replays the log.
const stopTime = time.Minute

// process is a server started by this program, or found by its record.
type process struct {
	pid      int
	lifeline io.Closer       // of a child: closing it ends the server
	done     <-chan struct{} // closed when it has ended; nil for one that was found
	killed   bool            // stop had to
}

// startProcess starts a server that outlives this program: in a session of its
// own, so that neither Ctrl-C nor the end of the terminal reaches it.
func startProcess(command []string, dir string, log *os.File) (*process, error) {
	cmd := exec.Command(command[0], command[1:]...)
	cmd.Dir, cmd.Stdout, cmd.Stderr = dir, log, log
	cmd.SysProcAttr = &syscall.SysProcAttr{Setsid: true}
	return start(cmd, nil)
}

// lifeline runs a server that ends when standard input does, which it does when
// this program ends, be it by SIGKILL.
const lifeline = `exec 3<&0 </dev/null
"$@" 3<&- & server=$!
{ read -r _ <&3; kill "$server"; } 2>/dev/null &
wait "$server"`

// startChild starts a server that ends with this program.
func startChild(command []string, dir string, log *os.File) (*process, error) {
	cmd := exec.Command("/bin/sh", append([]string{"-c", lifeline, "sh"}, command...)...)
	cmd.Dir, cmd.Stdout, cmd.Stderr = dir, log, log
	// Out of reach of Ctrl-C, so that tests can still clean up.
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	in, err := cmd.StdinPipe()
	if err != nil {
		return nil, err
	}
	return start(cmd, in)
}

func start(cmd *exec.Cmd, line io.Closer) (*process, error) {
	if err := cmd.Start(); err != nil {
		return nil, fmt.Errorf("cannot start Neo4j: %w", err)
	}
	done := make(chan struct{})
	go func() {
		cmd.Wait() // how it ended is in its log
		close(done)
	}()
	return &process{pid: cmd.Process.Pid, lifeline: line, done: done}, nil
}

// findProcess gives the running server with this pid, if it is the one of this
// home and not another process that got its number since. Nil: there is none.
func findProcess(pid int, h home) *process {
	if pid <= 0 || !slices.Contains(arguments(pid), h.identity()) {
		return nil
	}
	return &process{pid: pid}
}

// arguments is the command line of a process, or nil where there is none.
func arguments(pid int) []string {
	if b, err := os.ReadFile(fmt.Sprintf("/proc/%d/cmdline", pid)); err == nil {
		return strings.FieldsFunc(string(b), func(r rune) bool { return r == 0 })
	}
	if _, err := os.Stat("/proc/self/cmdline"); err == nil {
		return nil
	}
	// No /proc on macOS and BSD, where ps gives one line. What matters in it is the
	// home, which may have spaces; --config-dir follows it.
	b, err := exec.Command("ps", "-ww", "-o", "command=", "-p", strconv.Itoa(pid)).Output()
	if err != nil {
		return nil
	}
	before, after, _ := strings.Cut(strings.TrimSpace(string(b)), " --home-dir=")
	folder, _, _ := strings.Cut(after, " --config-dir=")
	return []string{before, "--home-dir=" + folder}
}

// stop ends the server and waits for it, killing it if it takes too long.
func (p *process) stop(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, stopTime)
	defer cancel()
	if p.lifeline != nil {
		p.lifeline.Close()
	} else if err := syscall.Kill(p.pid, syscall.SIGTERM); err != nil {
		return ignoreGone(err)
	}
	if p.wait(ctx) {
		return nil
	}
	p.killed = true
	target := p.pid
	if p.lifeline != nil {
		target = -p.pid // the shell and the server
	}
	if err := syscall.Kill(target, syscall.SIGKILL); err != nil {
		return ignoreGone(err)
	}
	last, cancelLast := context.WithTimeout(context.WithoutCancel(ctx), stopTime)
	defer cancelLast()
	if !p.wait(last) {
		return fmt.Errorf("Neo4j (process %d) does not end, even when killed", p.pid)
	}
	return nil
}

// wait waits until the process has ended; false where ctx ended before.
func (p *process) wait(ctx context.Context) bool {
	tick := time.NewTicker(50 * time.Millisecond)
	defer tick.Stop()
	for !p.ended() {
		select {
		case <-ctx.Done():
			return false
		case <-tick.C:
		}
	}
	return true
}

// ended says whether the server has ended. A zombie has, whose parent does not
// look at how its children end; it has no arguments any more.
func (p *process) ended() bool {
	if p.done == nil {
		return len(arguments(p.pid)) == 0
	}
	select {
	case <-p.done:
		return true
	default:
		return false
	}
}

func ignoreGone(err error) error {
	if errors.Is(err, syscall.ESRCH) {
		return nil
	}
	return fmt.Errorf("cannot stop Neo4j: %w", err)
}
