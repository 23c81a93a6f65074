package server

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"os"
	"regexp"
	"slices"
	"strings"
	"time"
)

// startTime bounds a start. Recovery after a kill in the middle of a load has
// been seen to take 48 s, and machines may be busy.
const startTime = 5 * time.Minute

// address is where a started server says that it listens.
type address struct{ bolt, http string }

var remoteInterface = regexp.MustCompile(`Remote interface available at (http://\S+)`)

// ready waits until the server says in its log where it listens, or has ended.
func (p *process) ready(ctx context.Context, log string) (address, error) {
	ctx, cancel := context.WithTimeoutCause(ctx, startTime,
		fmt.Errorf("Neo4j was not ready after %s: see %s", startTime, log))
	defer cancel()
	tick := time.NewTicker(50 * time.Millisecond)
	defer tick.Stop()
	for {
		ended := p.ended() // before the log is read, so that its last words are in it
		if m := remoteInterface.FindSubmatch(tail(log)); m != nil {
			return discover(ctx, string(m[1]))
		}
		if ended {
			return address{}, explainEnd(log)
		}
		select {
		case <-ctx.Done():
			return address{}, context.Cause(ctx)
		case <-tick.C:
		}
	}
}

// discover asks the server's front page for its Bolt address: with port 0 in the
// configuration the log does not tell it.
func discover(ctx context.Context, url string) (address, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
	if err != nil {
		return address{}, err
	}
	req.Header.Set("Accept", "application/json")
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return address{}, fmt.Errorf("Neo4j started but does not answer: %w", err)
	}
	defer resp.Body.Close()
	var page struct {
		Bolt string `json:"bolt_direct"`
	}
	if err := json.NewDecoder(resp.Body).Decode(&page); err != nil || page.Bolt == "" {
		return address{}, fmt.Errorf("%s does not look like Neo4j's front page (%w)", url, err)
	}
	return address{bolt: page.Bolt, http: url}, nil
}

// explainEnd says why a server ended before it was ready, from its log.
func explainEnd(log string) error {
	text := string(tail(log))
	switch {
	case strings.Contains(text, "No space left on device"):
		return fmt.Errorf("Neo4j ended because the disk is full: free some space and start again (log: %s)", log)
	case strings.Contains(text, "Lock file has been locked by another process"):
		return fmt.Errorf("another Neo4j already uses this data folder: stop it first (log: %s)", log)
	case strings.Contains(text, "already in use"): // "Address already in use", "Address localhost:7687 is already in use, cannot bind to it."
		return fmt.Errorf("%w (log: %s)", errPortTaken, log)
	case strings.Contains(text, "Could not reserve enough space for object heap"):
		return fmt.Errorf("not enough memory for Neo4j, which wants 1 GB: end other programs, or set NEO4J_URI to a server elsewhere (log: %s)", log)
	}
	return fmt.Errorf("Neo4j ended before it was ready: %s (log: %s)", lastError(text), log)
}

// lastError is the last line of a server's log that tells of an error, or the last one:
// a server that fails says at the end that it has stopped.
func lastError(log string) string {
	lines := strings.Split(log, "\n")
	for _, l := range slices.Backward(lines) {
		if strings.Contains(l, " ERROR ") {
			return strings.TrimSpace(l)
		}
	}
	return lastLine(log)
}

var errPortTaken = errors.New("another program took Neo4j's port each time it was chosen: start again")

// tail is the end of a file, of at most 256 KB; nothing where there is none.
func tail(path string) []byte {
	const most = 256 << 10
	f, err := os.Open(path)
	if err != nil {
		return nil
	}
	defer f.Close()
	var from int64
	if info, err := f.Stat(); err == nil {
		from = max(0, info.Size()-most)
	}
	b := make([]byte, most)
	n, _ := f.ReadAt(b, from) // io.EOF at the end
	return b[:n]
}
