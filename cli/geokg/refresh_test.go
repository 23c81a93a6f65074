package main

import (
	"bytes"
	"context"
	"fmt"
	"html"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"geokg/cli/queue"
	"geokg/graph"
	"geokg/graph/server"
	"geokg/graph/server/servertest"
)

// TestKilled needs a Neo4j: a refresh that is killed again and again, and workers
// that are, give the graph that one quiet pass gives.
func TestKilled(t *testing.T) {
	conn := servertest.Start(t)
	t.Run("refresh", func(t *testing.T) { refreshKilled(t, conn) })
	t.Run("workers", func(t *testing.T) { workersKilled(t, conn) })
	t.Run("embedded", func(t *testing.T) { workerEmbedded(t, conn) })
}

// geokg is a process of this program.
func geokg(t testing.TB, conn server.Conn, args ...string) *exec.Cmd {
	cmd := exec.CommandContext(t.Context(), "geokg", args...)
	cmd.Env = append(os.Environ(), "NEO4J_URI="+conn.URI, "NEO4J_USERNAME="+conn.Username, "NEO4J_PASSWORD="+conn.Password, "XDG_DATA_HOME="+t.TempDir())
	return cmd
}

func mustRun(t testing.TB, cmd *exec.Cmd) {
	t.Helper()
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v: %v\n%s", cmd.Args, err, out)
	}
}

func openGraph(t testing.TB, conn server.Conn) *graph.Graph {
	t.Helper()
	g, err := graph.Open(t.Context(), graph.Config{URI: conn.URI, Username: conn.Username, Password: conn.Password})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { g.Close(context.WithoutCancel(t.Context())) })
	return g
}

// digestAndClear gives the digest of a graph and takes all articles out of it.
func digestAndClear(t testing.TB, g *graph.Graph) (digest string, articles int) {
	t.Helper()
	digest, err := g.Digest(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	a, err := g.Query(t.Context(), `MATCH (a:Article) RETURN a.id`, graph.Limits{Rows: 100_000})
	if err != nil {
		t.Fatal(err)
	}
	var ids []string
	for _, row := range a.Rows {
		ids = append(ids, row[0].(string))
	}
	if _, err := g.Remove(t.Context(), ids...); err != nil {
		t.Fatal(err)
	}
	return digest, len(ids)
}

// newsSite has a feed that changes, and /all, which lists all that it ever had.
type newsSite struct {
	*httptest.Server
	mu     sync.Mutex
	texts  []string // by number of the article
	first  int      // that the feed still lists
	asked  int      // pages, since it was set
	killAt int      // page at which kill is told
	kill   chan struct{}
}

func newNewsSite(t testing.TB) *newsSite {
	s := &newsSite{kill: make(chan struct{}, 100)}
	s.Server = httptest.NewServer(s)
	t.Cleanup(s.Close)
	return s
}

// actors of the articles, so that each makes statements of its own.
var actors = []string{"Poland", "Gabon", "France", "Italy", "Kenya", "Japan", "Chile", "Norway", "Ghana", "Spain"}

func articleText(n, version int) string {
	a, b, c := actors[n%10], actors[(n/2+3)%10], actors[(n+version+5)%10]
	if a == b {
		b = "Canada"
	}
	return fmt.Sprintf("%s signed a treaty with %s on Tuesday. %s condemned %s over the deal number %d, in version %d of this report. The prime minister of %s will visit %s next week.",
		a, b, c, "Belarus", n, version, a, b)
}

// round adds three articles, changes one that is listed and takes the oldest off the feed.
func (s *newsSite) round(n int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for range 3 {
		s.texts = append(s.texts, articleText(len(s.texts), 0))
	}
	changed := len(s.texts) - 2
	s.texts[changed] = articleText(changed, n+1)
	if len(s.texts)-s.first > 12 {
		s.first += 2
	}
	s.asked = 0
}

func (s *newsSite) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	defer s.mu.Unlock()
	var n int
	switch _, err := fmt.Sscanf(r.URL.Path, "/news/%d", &n); {
	case r.URL.Path == "/feed":
		s.feed(w, s.first)
	case r.URL.Path == "/all":
		s.feed(w, 0)
	case err == nil && n < len(s.texts):
		if s.asked++; s.asked == s.killAt {
			s.kill <- struct{}{}
		}
		fmt.Fprintf(w, "<html><head><title>Article %d</title></head><body><article><h1>Article %d</h1><p>%s</p></article></body></html>", n, n, html.EscapeString(s.texts[n]))
	default:
		http.NotFound(w, r)
	}
}

// feed lists articles; every third has its whole text in the feed.
func (s *newsSite) feed(w http.ResponseWriter, from int) {
	fmt.Fprint(w, `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>News</title>`)
	for n := from; n < len(s.texts); n++ {
		fmt.Fprintf(w, "<item><title>Article %d</title><link>%s/news/%d</link><pubDate>Tue, 12 Jul 2022 10:00:00 GMT</pubDate>", n, s.URL, n)
		if n%3 == 0 {
			fmt.Fprintf(w, "<content:encoded><![CDATA[<p>%s</p><p>%s</p>]]></content:encoded>", s.texts[n], strings.Repeat("The talks were called open and useful by both sides. ", 10))
		}
		fmt.Fprint(w, "</item>")
	}
	fmt.Fprint(w, "</channel></rss>")
}

// config writes a configuration for one of the feeds.
func (s *newsSite) config(t testing.TB, feed string) string {
	path := filepath.Join(t.TempDir(), "geokg.yaml")
	text := fmt.Sprintf("allow-private: true\ndelay: 1ms\nevery: 0\nrecheck: 0\nsources:\n  - {name: site, feed: %s%s, publisher: The News}\n", s.URL, feed)
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	return path
}

// refreshKilled kills ten passes, each at another point; GEOKG_LONG=30m goes on for
// that time.
func refreshKilled(t *testing.T, conn server.Conn) {
	g := openGraph(t, conn)
	s := newNewsSite(t)
	config := s.config(t, "/feed")
	long, _ := time.ParseDuration(os.Getenv("GEOKG_LONG"))
	begun := time.Now()
	rounds := 0
	for ; rounds < 10 || time.Since(begun) < long; rounds++ {
		s.round(rounds)
		s.killAt = 1 + rounds%4
		cmd := geokg(t, conn, "refresh", "--rules-only", "--config", config)
		var out bytes.Buffer
		cmd.Stderr = &out
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		ended := make(chan error, 1)
		go func() { ended <- cmd.Wait() }()
		select {
		case <-s.kill:
			time.Sleep(time.Duration(rounds%5) * 60 * time.Millisecond) // into the load, or after it
			cmd.Process.Kill()
			<-ended
		case err := <-ended:
			t.Fatalf("round %d ended before it was killed: %v\n%s", rounds, err, out.String())
		}
	}
	mustRun(t, geokg(t, conn, "refresh", "--rules-only", "--config", config))
	killed, n := digestAndClear(t, g)
	if n != len(s.texts) {
		t.Errorf("%d articles in the graph, the feed had %d", n, len(s.texts))
	}
	mustRun(t, geokg(t, conn, "refresh", "--rules-only", "--config", s.config(t, "/all")))
	if quiet, m := digestAndClear(t, g); quiet != killed || m != n {
		t.Errorf("after %d kills %d articles, digest %s; of a quiet pass %d, %s", rounds, n, killed, m, quiet)
	}
	t.Logf("%d articles, %d kills", n, rounds)
}

// workersKilled has four workers load what one process loads, and kills two.
func workersKilled(t *testing.T, conn server.Conn) {
	g := openGraph(t, conn)
	var lines bytes.Buffer
	const articles = 120
	for n := range articles {
		fmt.Fprintf(&lines, `{"id": "a%d", "published": "2022-07-12", "publisher": "The News", "text": %q}`+"\n", n, articleText(n, 0))
	}
	file := filepath.Join(t.TempDir(), "news.jsonl")
	if err := os.WriteFile(file, lines.Bytes(), 0o644); err != nil {
		t.Fatal(err)
	}
	mustRun(t, geokg(t, conn, "load", "--rules-only", file))
	alone, _ := digestAndClear(t, g)

	at, stop, err := queue.Serve(t.TempDir(), "nats://127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer stop()
	mustRun(t, geokg(t, conn, "publish", "--ack-wait", "2s", "--nats", at, file))
	q, err := queue.Open(t.Context(), queue.Options{URL: at, AckWait: 2 * time.Second, Log: slog.New(slog.DiscardHandler)})
	if err != nil {
		t.Fatal(err)
	}
	defer q.Close()
	var workers []*exec.Cmd
	for range 4 {
		w := geokg(t, conn, "worker", "--rules-only", "--batch", "3", "--until-empty", "--ack-wait", "2s", "--nats", at)
		w.Stderr = t.Output()
		if err := w.Start(); err != nil {
			t.Fatal(err)
		}
		workers = append(workers, w)
	}
	for i, left := range []uint64{articles - 10, articles - 40} { // kill one each time so many are left
		for deadline := time.Now().Add(3 * time.Minute); ; time.Sleep(5 * time.Millisecond) {
			n, err := q.Waiting(t.Context())
			if err != nil || time.Now().After(deadline) {
				t.Fatalf("%d left, %v", n, err)
			}
			if n <= left {
				break
			}
		}
		workers[i].Process.Kill()
	}
	for i, w := range workers {
		if err := w.Wait(); err != nil && i >= 2 {
			t.Errorf("worker %d: %v", i, err)
		}
	}
	if together, n := digestAndClear(t, g); together != alone || n != articles {
		t.Errorf("%d articles, digest %s; of one process %d, %s", n, together, articles, alone)
	}
}

// workerEmbedded has one worker bring the queue along, and stops it.
func workerEmbedded(t *testing.T, conn server.Conn) {
	g := openGraph(t, conn)
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	at := "nats://" + l.Addr().String()
	l.Close()
	s := newNewsSite(t)
	s.round(0)
	worker := geokg(t, conn, "worker", "--rules-only", "--embedded", "--nats", at)
	worker.Stderr = t.Output()
	if err := worker.Start(); err != nil {
		t.Fatal(err)
	}
	q, err := queue.Open(t.Context(), queue.Options{URL: at, Log: slog.New(slog.DiscardHandler)})
	for deadline := time.Now().Add(3 * time.Minute); err != nil && time.Now().Before(deadline); time.Sleep(50 * time.Millisecond) {
		q, err = queue.Open(t.Context(), queue.Options{URL: at, Log: slog.New(slog.DiscardHandler)})
	}
	if err != nil {
		t.Fatal(err)
	}
	defer q.Close()
	// What refresh finds goes into the queue in place of a graph.
	mustRun(t, geokg(t, conn, "refresh", "--config", s.config(t, "/all"), "--nats", at))
	for deadline := time.Now().Add(3 * time.Minute); time.Now().Before(deadline); time.Sleep(20 * time.Millisecond) {
		if n, err := q.Waiting(t.Context()); err == nil && n == 0 {
			break
		}
	}
	if err := worker.Process.Signal(os.Interrupt); err != nil {
		t.Fatal(err)
	}
	if err := worker.Wait(); err != nil {
		t.Errorf("an interrupted worker: %v", err)
	}
	if _, n := digestAndClear(t, g); n != len(s.texts) {
		t.Errorf("%d articles in the graph, want %d", n, len(s.texts))
	}
}

// BenchmarkRefresh fetches pages from loopback and loads them, tables alone; the
// part of loading is what the same articles take from a file in the same run.
func BenchmarkRefresh(b *testing.B) {
	conn := servertest.Start(b)
	g := openGraph(b, conn)
	s := newNewsSite(b)
	for range 100 {
		s.round(0)
	}
	var lines bytes.Buffer
	for n, text := range s.texts {
		fmt.Fprintf(&lines, `{"id": "a%d", "published": "2022-07-12", "text": %q}`+"\n", n, text)
	}
	file := filepath.Join(b.TempDir(), "news.jsonl")
	if err := os.WriteFile(file, lines.Bytes(), 0o644); err != nil {
		b.Fatal(err)
	}
	var refreshed, loaded time.Duration
	for b.Loop() {
		begun := time.Now()
		mustRun(b, geokg(b, conn, "refresh", "--rules-only", "--config", s.config(b, "/all")))
		refreshed += time.Since(begun)
		digestAndClear(b, g)
		begun = time.Now()
		mustRun(b, geokg(b, conn, "load", "--rules-only", file))
		loaded += time.Since(begun)
		digestAndClear(b, g)
	}
	b.ReportMetric(float64(b.N*len(s.texts))/refreshed.Seconds(), "articles/s")
	b.ReportMetric(refreshed.Seconds()/loaded.Seconds(), "refresh/load")
}
