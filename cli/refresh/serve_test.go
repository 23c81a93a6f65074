package refresh

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"net"
	"net/http"
	"strings"
	"testing"
	"time"

	"geokg/extract/text"
)

// freeAddress is one on loopback that nobody listens on.
func freeAddress(t *testing.T) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	return l.Addr().String()
}

func ask(t *testing.T, url string) (int, string) {
	t.Helper()
	resp, err := http.Get(url)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	b, err := io.ReadAll(resp.Body)
	if err != nil {
		t.Fatal(err)
	}
	http.DefaultClient.CloseIdleConnections()
	return resp.StatusCode, string(b)
}

// A daemon makes a pass at once, shows how it is, and ends well with a load in hand.
func TestServe(t *testing.T) {
	b := newBench(t, "listen: "+freeAddress(t)+"\n"+feedOnly)
	b.site.feeds["/feed"] = []item{{"/a", "A", treaty}, {"/gone", "Gone", ""}}
	ctx, stop := context.WithCancel(t.Context())
	passes := make(chan Report, 10)
	ended := make(chan error, 1)
	go func() {
		ended <- b.Serve(ctx, time.Hour, func(r Report, err error) {
			if err != nil && !errors.Is(err, context.Canceled) {
				t.Error(err)
			}
			passes <- r
		})
	}()
	if r := <-passes; r.New != 1 || r.Failed != 1 {
		t.Errorf("%+v", r)
	}
	at := "http://" + b.Config.Listen
	if code, s := ask(t, at+"/healthz"); code != 200 || s != "ok\n" {
		t.Errorf("/healthz: %d %s", code, s)
	}
	_, s := ask(t, at+"/metrics")
	for _, want := range []string{`geokg_articles_total{outcome="new"} 1`, `geokg_articles_total{outcome="failed"} 1`, `geokg_fetches_total{result="404"} 1`,
		`geokg_passes_total{result="done"} 1`, "geokg_articles_dead 1", "geokg_last_success_timestamp_seconds"} {
		if !strings.Contains(s, want) {
			t.Errorf("/metrics has no %s", want)
		}
	}
	var all []Failure
	if _, s := ask(t, at+"/failed"); json.Unmarshal([]byte(s), &all) != nil || len(all) != 1 {
		t.Errorf("/failed: %s", s)
	}
	stop()
	if err := <-ended; err != nil {
		t.Error(err)
	}
}

// Where nothing failed the list is empty, not null, with a state and before there is one.
func TestNothingFailed(t *testing.T) {
	b := newBench(t, feedOnly)
	b.site.feeds["/feed"] = []item{{"/a", "A", treaty}}
	for range 2 {
		all, err := Failures(b.Config)
		if s, errJSON := json.Marshal(all); err != nil || errJSON != nil || string(s) != "[]" {
			t.Errorf("%s, %v", s, err)
		}
		if _, err := b.Pass(t.Context(), false); err != nil {
			t.Fatal(err)
		}
	}
}

func TestHealth(t *testing.T) {
	h := &health{every: time.Minute, begun: time.Now().Add(-2 * time.Hour)}
	site := newSite(t) // for its place only
	site.Config.Handler = h
	for _, c := range []struct {
		step func()
		want int
	}{
		{func() {}, 503},
		{func() { h.passed(nil) }, 200},
		{func() { h.passed(errors.New("no Neo4j answers")) }, 503},
		{func() { h.passed(nil) }, 200},
	} {
		c.step()
		if code, s := ask(t, site.URL); code != c.want {
			t.Errorf("%d %s, want %d", code, s, c.want)
		}
	}
}

// An interrupt lets the load in hand end, and what it has not reached comes next.
func TestInterrupted(t *testing.T) {
	b := newBench(t, feedOnly)
	for _, p := range []string{"/a", "/b", "/c", "/d"} {
		b.site.feeds["/feed"] = append(b.site.feeds["/feed"], item{p, p, treaty + p})
	}
	ctx, stop := context.WithCancel(t.Context())
	load := b.Load
	b.Load = func(ctx context.Context, docs []*text.Document) (Loaded, error) {
		stop()
		time.Sleep(50 * time.Millisecond)
		if err := ctx.Err(); err != nil {
			t.Errorf("the load is cut off: %v", err)
		}
		return load(ctx, docs)
	}
	r, err := b.Pass(ctx, false)
	if !errors.Is(err, context.Canceled) {
		t.Errorf("Pass: %v", err)
	}
	loaded := len(b.shelf.docs)
	if r.New != loaded || loaded == 0 {
		t.Errorf("%d in the report, %d loaded", r.New, loaded)
	}
	b.pass(4-loaded, 0, 0, 0)
	if b.shelf.loads != 4 {
		t.Errorf("%d loads of 4 articles", b.shelf.loads)
	}
}

// A timer that comes a little early finds its source due all the same.
func TestDue(t *testing.T) {
	b := newBench(t, "sources:\n  - {name: wire, feed: SITE/feed, every: 10m}\n")
	b.site.feeds["/feed"] = nil
	b.pass(0, 0, 0, 0)
	s, err := openState(b.Config.State)
	if err != nil {
		t.Fatal(err)
	}
	defer s.close()
	p := &pass{Refresher: b.Refresher, state: s}
	now := time.Now()
	for after, want := range map[time.Duration]bool{time.Minute: false, 8 * time.Minute: false, 9*time.Minute + time.Second: true, time.Hour * 100: true} {
		p.now = now.Add(after)
		if _, due := p.due(b.Config.Sources[0]); due != want {
			t.Errorf("after %s: due %v", after, due)
		}
	}
}
