package fetch

import (
	"bytes"
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"go.uber.org/goleak"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// quick are options that make the pauses of tests short.
func quick() Options {
	return Options{
		Agent: "geokg/test", Contact: "desk@example.org", AllowPrivate: true,
		Delay: time.Millisecond, Connect: 2 * time.Second, Header: 20 * time.Second, Total: time.Minute,
		MaxBody: 1 << 20, Tries: 2, Pause: time.Millisecond, MaxWait: 3 * time.Second,
	}
}

// serve starts a server without a robots.txt and a fetcher for it.
func serve(t *testing.T, o Options, h http.HandlerFunc) (*Fetcher, string) {
	t.Helper()
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/robots.txt" {
			http.NotFound(w, r)
			return
		}
		h(w, r)
	}))
	f := New(o)
	t.Cleanup(func() { f.Close(); s.CloseClientConnections(); s.Close() })
	return f, s.URL
}

// fails holds Get to an error with a reason, and its message to no secret.
func fails(t *testing.T, f *Fetcher, url string, want error) *Error {
	t.Helper()
	p, err := f.Get(t.Context(), url, Validators{})
	var e *Error
	if !errors.As(err, &e) {
		t.Fatalf("Get gave %v, %v; want an error of this package", p, err)
	}
	if want != nil && !errors.Is(err, want) {
		t.Fatalf("Get: %v; want %v", err, want)
	}
	return e
}

func TestConditionalGet(t *testing.T) {
	f, at := serve(t, quick(), func(w http.ResponseWriter, r *http.Request) {
		if got := r.UserAgent(); got != "geokg/test (+desk@example.org)" {
			t.Errorf("user agent %q", got)
		}
		w.Header().Set("ETag", `"v1"`)
		w.Header().Set("Last-Modified", "Tue, 12 Jul 2022 10:00:00 GMT")
		if r.Header.Get("If-None-Match") == `"v1"` && r.Header.Get("If-Modified-Since") == "Tue, 12 Jul 2022 10:00:00 GMT" {
			w.WriteHeader(http.StatusNotModified)
			return
		}
		io.WriteString(w, "news")
	})
	p, err := f.Get(t.Context(), at+"/a#top", Validators{})
	if err != nil || string(p.Body) != "news" || p.URL != at+"/a" || p.NotModified {
		t.Fatalf("first: %+v, %v", p, err)
	}
	if p, err = f.Get(t.Context(), at+"/a", p.Validators()); err != nil || !p.NotModified || len(p.Body) != 0 {
		t.Fatalf("second: %+v, %v", p, err)
	}
}

func TestRedirects(t *testing.T) {
	f, at := serve(t, quick(), func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.Path {
		case "/old":
			http.Redirect(w, r, "/older", http.StatusMovedPermanently)
		case "/older":
			http.Redirect(w, r, "/new", http.StatusPermanentRedirect)
		case "/now":
			http.Redirect(w, r, "/new", http.StatusFound)
		case "/loop":
			http.Redirect(w, r, "/loop", http.StatusFound)
		case "/file":
			w.Header().Set("Location", "file:///etc/passwd")
			w.WriteHeader(http.StatusFound)
		default:
			io.WriteString(w, "here")
		}
	})
	for path, moved := range map[string]bool{"/old": true, "/now": false} {
		p, err := f.Get(t.Context(), at+path, Validators{})
		if err != nil || p.URL != at+"/new" || p.Moved != moved {
			t.Errorf("%s: %+v, %v", path, p, err)
		}
	}
	if e := fails(t, f, at+"/loop", ErrRedirects); e.Temporary {
		t.Error("a loop is temporary")
	}
	if e := fails(t, f, at+"/file", nil); !strings.Contains(e.Error(), "http://") {
		t.Errorf("redirect to a file: %v", e)
	}
}

// A server that is allowed, since a test has no other, leads to what is not.
func TestPrivateAddressesAreRefused(t *testing.T) {
	var asked atomic.Int32
	_, at := serve(t, quick(), func(http.ResponseWriter, *http.Request) { asked.Add(1) })
	o := quick()
	o.AllowPrivate = false
	f := New(o)
	defer f.Close()
	port := at[strings.LastIndex(at, ":"):]
	for _, url := range []string{at, "http://localhost" + port, "http://[::1]" + port, "http://[::ffff:127.0.0.1]" + port,
		"http://0.0.0.0" + port, "http://169.254.169.254/latest/meta-data", "http://2130706433" + port} {
		if e := fails(t, f, url, nil); !errors.Is(e, ErrPrivate) && !strings.Contains(e.Error(), "no such host") {
			t.Errorf("%s: %v", url, e)
		}
	}
	if asked.Load() != 0 {
		t.Error("the server was asked")
	}
}

// The guard holds for the address of each redirect, whatever its name says: the
// first server counts as public here, and leads to one that is not.
func TestRedirectToPrivateAddress(t *testing.T) {
	var asked atomic.Int32
	_, inner := serve(t, quick(), func(http.ResponseWriter, *http.Request) { asked.Add(1) })
	f, at := serve(t, quick(), func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, inner, http.StatusFound) })
	open := strings.TrimPrefix(at, "http://")
	dialer := &net.Dialer{Control: guard}
	f.client.Transport.(*http.Transport).DialContext = func(ctx context.Context, network, address string) (net.Conn, error) {
		if address == open {
			return net.Dial(network, address)
		}
		return dialer.DialContext(ctx, network, address)
	}
	if e := fails(t, f, at, ErrPrivate); e.Temporary {
		t.Error("a private address is temporary")
	}
	if asked.Load() != 0 {
		t.Error("the inner server was asked")
	}
}

func TestRobots(t *testing.T) {
	var robotsAsked, pages atomic.Int32
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/robots.txt" {
			robotsAsked.Add(1)
			io.WriteString(w, "User-agent: *\nDisallow: /\n\nUser-agent: geokg\nDisallow: /private\nAllow: /\n")
			return
		}
		pages.Add(1)
		if r.URL.Path == "/sly" {
			http.Redirect(w, r, "/private/2", http.StatusFound)
		}
	}))
	defer s.Close()
	f := New(quick())
	defer f.Close()
	for range 2 {
		if _, err := f.Get(t.Context(), s.URL+"/news", Validators{}); err != nil {
			t.Error(err)
		}
		fails(t, f, s.URL+"/private/1?x=1", ErrRobots)
		fails(t, f, s.URL+"/sly", ErrRobots)
	}
	if robotsAsked.Load() != 1 || pages.Load() != 4 {
		t.Errorf("robots.txt was asked %d times, pages %d times", robotsAsked.Load(), pages.Load())
	}
}

func TestRobotsThatFailsForbids(t *testing.T) {
	var pages atomic.Int32
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/robots.txt" {
			http.Error(w, "no", http.StatusInternalServerError)
			return
		}
		pages.Add(1)
	}))
	defer s.Close()
	f := New(quick())
	defer f.Close()
	if e := fails(t, f, s.URL+"/news", nil); !e.Temporary || !strings.Contains(e.Error(), "robots.txt") || pages.Load() != 0 {
		t.Errorf("%+v after %d pages", e, pages.Load())
	}
}

func TestRetryAfter(t *testing.T) {
	var asked atomic.Int32
	f, at := serve(t, quick(), func(w http.ResponseWriter, r *http.Request) {
		switch {
		case r.URL.Path == "/long":
			w.Header().Set("Retry-After", "3600")
			w.WriteHeader(http.StatusServiceUnavailable)
		case asked.Add(1) == 1:
			w.Header().Set("Retry-After", "1")
			w.WriteHeader(http.StatusTooManyRequests)
		default:
			io.WriteString(w, "at last")
		}
	})
	begun := time.Now()
	if p, err := f.Get(t.Context(), at, Validators{}); err != nil || string(p.Body) != "at last" {
		t.Fatalf("%v, %v", p, err)
	}
	if d := time.Since(begun); d < 900*time.Millisecond {
		t.Errorf("waited %s, the server asked for a second", d)
	}
	e := fails(t, f, at+"/long", nil)
	if !e.Temporary || time.Until(e.RetryAt) < 59*time.Minute {
		t.Errorf("%+v", e)
	}
	before := asked.Load()
	if e := fails(t, f, at+"/other", nil); time.Until(e.RetryAt) < 59*time.Minute || asked.Load() != before {
		t.Errorf("the host was asked again, or there is no time: %+v", e)
	}
}

func TestFailuresAreTriedAgain(t *testing.T) {
	var asked atomic.Int32
	f, at := serve(t, quick(), func(w http.ResponseWriter, r *http.Request) {
		n := asked.Add(1)
		switch r.URL.Path {
		case "/once":
			if n == 1 {
				w.WriteHeader(http.StatusBadGateway)
			}
		case "/short": // says more than it gives
			w.Header().Set("Content-Length", "1000")
			io.WriteString(w, "too little")
		case "/500":
			w.WriteHeader(http.StatusInternalServerError)
		case "/404":
			w.WriteHeader(http.StatusNotFound)
		case "/reset":
			conn, _, err := http.NewResponseController(w).Hijack()
			if err == nil {
				conn.Close()
			}
		}
	})
	if _, err := f.Get(t.Context(), at+"/once", Validators{}); err != nil {
		t.Error(err)
	}
	for path, want := range map[string]struct {
		asked     int32
		temporary bool
	}{"/short": {2, true}, "/500": {2, true}, "/404": {1, false}, "/reset": {2, true}} {
		asked.Store(0)
		// A connection that is cut may be tried once more by package http itself.
		if e := fails(t, f, at+path, nil); e.Temporary != want.temporary || asked.Load() < want.asked || asked.Load() > 2*want.asked {
			t.Errorf("%s: asked %d times, %+v", path, asked.Load(), e)
		}
	}
}

func TestSlowServers(t *testing.T) {
	drip := func(w http.ResponseWriter, r *http.Request) {
		for r.Context().Err() == nil {
			io.WriteString(w, "x")
			http.NewResponseController(w).Flush()
			time.Sleep(10 * time.Millisecond)
		}
	}
	o := quick()
	o.Tries, o.Header, o.Total = 1, 300*time.Millisecond, 600*time.Millisecond
	f, at := serve(t, o, func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.Path {
		case "/silent":
			<-r.Context().Done()
		case "/drip":
			drip(w, r)
		case "/head": // a head that never ends
			conn, _, err := http.NewResponseController(w).Hijack()
			if err != nil {
				return
			}
			defer conn.Close()
			io.WriteString(conn, "HTTP/1.1 200 OK\r\nX: ")
			for {
				if _, err := io.WriteString(conn, "x"); err != nil {
					return
				}
				time.Sleep(10 * time.Millisecond)
			}
		}
	})
	for _, path := range []string{"/silent", "/drip", "/head"} {
		if e := fails(t, f, at+path, nil); !e.Temporary { // that it comes back at all is the point
			t.Errorf("%s: %v", path, e)
		}
	}
}

func TestSizes(t *testing.T) {
	var bomb bytes.Buffer
	z := gzip.NewWriter(&bomb)
	z.Write(make([]byte, 64<<20))
	z.Close()
	page := strings.Repeat("Poland signed a treaty with Gabon. ", 1000)
	o := quick()
	o.MaxBody = 8 << 20
	f, at := serve(t, o, func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.Path {
		case "/endless":
			for chunk := make([]byte, 64<<10); r.Context().Err() == nil; {
				if _, err := w.Write(chunk); err != nil {
					return
				}
			}
		case "/announced":
			w.Header().Set("Content-Length", "99999999999")
		case "/bomb":
			w.Header().Set("Content-Encoding", "gzip")
			w.Write(bomb.Bytes())
		case "/gzip":
			if r.Header.Get("Accept-Encoding") != "gzip" {
				t.Error("gzip is not asked for")
			}
			w.Header().Set("Content-Encoding", "gzip")
			z := gzip.NewWriter(w)
			io.WriteString(z, page)
			z.Close()
		case "/cut":
			w.Header().Set("Content-Encoding", "gzip")
			var whole bytes.Buffer
			z := gzip.NewWriter(&whole)
			io.WriteString(z, page)
			z.Close()
			w.Write(whole.Bytes()[:whole.Len()/2])
		case "/odd":
			w.Header().Set("Content-Encoding", "gzip, gzip")
		}
	})
	for path, want := range map[string]error{"/endless": ErrTooLarge, "/announced": ErrTooLarge, "/bomb": ErrBomb, "/odd": errEncoding} {
		if e := fails(t, f, at+path, want); e.Temporary {
			t.Errorf("%s: temporary: %v", path, e)
		}
	}
	if e := fails(t, f, at+"/cut", io.ErrUnexpectedEOF); !e.Temporary || !strings.Contains(e.Error(), "/cut: the answer ends too early (") {
		t.Errorf("/cut: %v", e)
	}
	if p, err := f.Get(t.Context(), at+"/gzip", Validators{}); err != nil || string(p.Body) != page {
		t.Errorf("/gzip: %v", err)
	}
}

// One request at a time, and never sooner than the delay after the last.
func TestOneAtATime(t *testing.T) {
	var mu sync.Mutex
	var running, most int
	o := quick()
	o.Delay = 30 * time.Millisecond
	f, at := serve(t, o, func(http.ResponseWriter, *http.Request) {
		mu.Lock()
		running++
		most = max(most, running)
		mu.Unlock()
		time.Sleep(5 * time.Millisecond)
		mu.Lock()
		running--
		mu.Unlock()
	})
	begun := time.Now()
	var all sync.WaitGroup
	for i := range 6 {
		all.Go(func() {
			if _, err := f.Get(t.Context(), fmt.Sprint(at, "/", i), Validators{}); err != nil {
				t.Error(err)
			}
		})
	}
	all.Wait()
	if most != 1 {
		t.Errorf("%d requests at a time", most)
	}
	// Six delays, give or take one, lie between robots.txt and six pages, however slow the machine is.
	if d := time.Since(begun); d < 5*o.Delay {
		t.Errorf("seven requests within %s", d)
	}
}

func TestInterrupt(t *testing.T) {
	f, at := serve(t, quick(), func(_ http.ResponseWriter, r *http.Request) { <-r.Context().Done() })
	ctx, cancel := context.WithCancel(t.Context())
	time.AfterFunc(50*time.Millisecond, cancel)
	if _, err := f.Get(ctx, at, Validators{}); !errors.Is(err, context.Canceled) {
		t.Errorf("Get: %v", err)
	}
}
