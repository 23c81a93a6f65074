package refresh

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"html"
	"log/slog"
	"maps"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"geokg/extract/fetch"
	"geokg/extract/text"
)

// site is a news site on loopback: feeds, and pages that the feeds link to.
type site struct {
	*httptest.Server
	mu     sync.Mutex
	pages  map[string]string // path -> text of an article
	feeds  map[string][]item
	status map[string]int // path -> what is answered in place of the page
	asked  map[string]int // path -> how often, 304 included
	full   map[string]int // path -> how often with a body
}

type item struct{ path, title, text string } // with a text it is in the feed itself

func newSite(t testing.TB) *site {
	s := &site{pages: map[string]string{}, feeds: map[string][]item{}, status: map[string]int{}, asked: map[string]int{}, full: map[string]int{}}
	s.Server = httptest.NewServer(s)
	t.Cleanup(s.Close)
	return s
}

func (s *site) change(f func()) {
	s.mu.Lock()
	defer s.mu.Unlock()
	f()
}

func (s *site) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	defer s.mu.Unlock()
	path := r.URL.Path
	if path == "/robots.txt" {
		http.NotFound(w, r)
		return
	}
	s.asked[path]++
	if code := s.status[path]; code != 0 {
		w.WriteHeader(code)
		return
	}
	var body string
	if items, ok := s.feeds[path]; ok {
		body = s.rss(items)
		w.Header().Set("Content-Type", "application/rss+xml")
	} else if page, ok := s.pages[path]; ok {
		body = fmt.Sprintf("<html><head><title>News of %s</title></head><body><article><h1>News</h1><p>%s</p></article></body></html>", path, html.EscapeString(page))
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
	} else {
		http.NotFound(w, r)
		return
	}
	sum := sha256.Sum256([]byte(body))
	tag := `"` + hex.EncodeToString(sum[:8]) + `"`
	w.Header().Set("ETag", tag)
	if r.Header.Get("If-None-Match") == tag {
		w.WriteHeader(http.StatusNotModified)
		return
	}
	s.full[path]++
	fmt.Fprint(w, body)
}

func (s *site) rss(items []item) string {
	var b strings.Builder
	b.WriteString(`<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Feed</title>`)
	for _, i := range items {
		fmt.Fprintf(&b, "<item><title>%s</title><link>%s%s</link><pubDate>Tue, 12 Jul 2022 10:00:00 GMT</pubDate>", i.title, s.URL, i.path)
		if i.text != "" {
			fmt.Fprintf(&b, "<content:encoded><![CDATA[<p>%s</p><p>%s</p>]]></content:encoded>", i.text, filler)
		}
		b.WriteString("</item>")
	}
	b.WriteString("</channel></rss>")
	return b.String()
}

// shelf is where documents go in place of a graph.
type shelf struct {
	docs  map[string]text.Document // by id
	loads int                      // documents that were handed over
	fail  map[string]string
	down  error
}

func (s *shelf) load(_ context.Context, docs []*text.Document) (Loaded, error) {
	if s.down != nil {
		return Loaded{}, s.down
	}
	out := Loaded{Refused: map[string]string{}}
	for _, d := range docs {
		s.loads++
		old, there := s.docs[d.ID]
		switch {
		case s.fail[d.ID] != "":
			out.Refused[d.ID] = s.fail[d.ID]
			continue
		case !there:
			out.New++
		case old.Text == d.Text && old.Publisher == d.Publisher && old.Published == d.Published:
			out.Unchanged++
		default:
			out.Changed++
		}
		s.docs[d.ID] = *d
		out.Statements++
	}
	return out, nil
}

func (s *shelf) ids() []string { return slices.Sorted(maps.Keys(s.docs)) }

// bench is a refresher with all around it.
type bench struct {
	*Refresher
	t     testing.TB
	site  *site
	shelf *shelf
	dir   string
	log   *strings.Builder
}

// newBench writes a configuration, in which SITE stands for the address of the site.
func newBench(t testing.TB, config string) *bench {
	t.Helper()
	b := &bench{t: t, site: newSite(t), shelf: &shelf{docs: map[string]text.Document{}}, dir: t.TempDir(), log: &strings.Builder{}}
	b.configure(config)
	return b
}

func (b *bench) configure(config string) {
	b.t.Helper()
	path := filepath.Join(b.dir, "geokg.yaml")
	b.write("geokg.yaml", "allow-private: true\ndelay: 1ms\nevery: 0\n"+strings.ReplaceAll(config, "SITE", b.site.URL))
	c, err := ReadConfig(path, func(name string) string { return map[string]string{"TOKEN": "s3cr3t-token"}[name] })
	if err != nil {
		b.t.Fatal(err)
	}
	b.Refresher = &Refresher{
		Config: c, Load: b.shelf.load, Recipe: "1", Metrics: NewMetrics(),
		Log: slog.New(slog.NewTextHandler(c.Scrubbed(b.log), nil)),
		Fetch: fetch.New(fetch.Options{Agent: "geokg", AllowPrivate: true, Delay: time.Millisecond, Header: 20 * time.Second, Total: time.Minute,
			Tries: 2, Pause: time.Millisecond, MaxWait: time.Second}),
	}
}

func (b *bench) write(name, content string) string {
	b.t.Helper()
	path := filepath.Join(b.dir, name)
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		b.t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
		b.t.Fatal(err)
	}
	return path
}

// pass makes one and holds it to what became of the articles.
func (b *bench) pass(new, changed, unchanged, failed int) Report {
	b.t.Helper()
	r, err := b.Pass(b.t.Context(), false)
	if err != nil {
		b.t.Fatal(err)
	}
	if r.New != new || r.Changed != changed || r.Unchanged != unchanged || r.Failed != failed {
		b.t.Errorf("%d new, %d changed, %d unchanged, %d failed; want %d, %d, %d, %d\n%s",
			r.New, r.Changed, r.Unchanged, r.Failed, new, changed, unchanged, failed, b.log)
	}
	return r
}

const treaty = "Poland signed a treaty with Gabon in Warsaw on Tuesday, the foreign ministry said in a statement. The two countries agreed to open embassies before the end of the year, and ministers shook hands."

// filler makes a text of a feed long enough to be taken for a whole article.
var filler = strings.Repeat("Both sides called the talks open and useful, and will meet again in the autumn. ", 8)
