package refresh

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"go.uber.org/goleak"

	"geokg/extract/text"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

const feedOnly = "sources:\n  - {name: wire, feed: SITE/feed, publisher: The Wire}\n"

func TestFeed(t *testing.T) {
	b := newBench(t, feedOnly)
	b.site.feeds["/feed"] = []item{{"/a?utm_source=rss", "A", ""}, {"/b", "B", treaty}}
	b.site.pages["/a"] = treaty + " That was A."
	b.pass(2, 0, 0, 0)
	a := b.shelf.docs[b.site.URL+"/a"]
	if !strings.HasSuffix(a.Text, "That was A.") || a.Publisher != "The Wire" || a.Published != "2022-07-12" {
		t.Errorf("article of a page: %+v", a)
	}
	if d := b.shelf.docs[b.site.URL+"/b"]; !strings.HasPrefix(d.Text, treaty+"\n") {
		t.Errorf("article of the feed: %+v", d)
	}

	// Again: the feed is asked, and says that nothing has changed; no page is.
	b.pass(0, 0, 0, 0)
	if b.site.full["/feed"] != 1 || b.site.asked["/feed"] != 2 || b.site.asked["/a"] != 1 {
		t.Errorf("asked %v, with a body %v", b.site.asked, b.site.full)
	}

	// One changes in the feed, one is new, one goes; what is gone from a feed is still true.
	b.site.change(func() {
		b.site.feeds["/feed"] = []item{{"/b", "B", treaty + " More."}, {"/c", "C", ""}}
		b.site.pages["/c"] = treaty + " That was C."
	})
	b.pass(1, 1, 0, 0)
	if got := len(b.shelf.docs); got != 3 || b.shelf.loads != 4 {
		t.Errorf("%d articles after %d loads", got, b.shelf.loads)
	}
}

// A page that its feed still lists is asked for again after a while.
func TestRecheck(t *testing.T) {
	b := newBench(t, "recheck: 0\n"+feedOnly)
	b.site.feeds["/feed"] = []item{{"/a", "A", ""}}
	b.site.pages["/a"] = treaty
	b.pass(1, 0, 0, 0)
	b.pass(0, 0, 1, 0) // 304
	b.site.change(func() { b.site.pages["/a"] = treaty + " Later more." })
	b.pass(0, 1, 0, 0)
	if b.site.full["/a"] != 2 || b.site.asked["/a"] != 3 || b.site.full["/feed"] != 1 {
		t.Errorf("asked %v, with a body %v", b.site.asked, b.site.full)
	}
}

// Two feeds that have one article do not replace each other's version, whatever
// comes first.
func TestFirstSourceOwns(t *testing.T) {
	b := newBench(t, "sources:\n  - {name: one, feed: SITE/1}\n  - {name: two, feed: SITE/2}\n")
	b.site.feeds["/2"] = []item{{"/a", "A", treaty + " Short."}}
	b.site.status["/1"] = 500
	if r := b.pass(1, 0, 0, 0); r.Broken != 1 || !strings.Contains(b.log.String(), "source=one") {
		t.Errorf("%+v\n%s", r, b.log)
	}
	b.site.change(func() {
		b.site.status["/1"] = 0
		b.site.feeds["/1"] = []item{{"/a", "A", treaty + " Long."}}
	})
	b.pass(0, 1, 0, 0)
	b.site.change(func() { b.site.feeds["/2"][0].text += " Changed." })
	for range 2 {
		b.pass(0, 0, 0, 0)
	}
	if d := b.shelf.docs[b.site.URL+"/a"]; !strings.Contains(d.Text, "Long.") {
		t.Errorf("%q", d.Text)
	}
}

func TestFailures(t *testing.T) {
	b := newBench(t, "tries: 2\n"+feedOnly)
	b.site.feeds["/feed"] = []item{{"/gone", "Gone", ""}, {"/down?token=s3cr3t", "Down", ""}, {"/a", "A", ""}, {"/odd", "Odd", treaty}}
	b.site.pages["/a"] = treaty
	b.site.pages["/down"] = treaty + " Up again."
	b.site.status["/down"] = 503
	b.shelf.fail = map[string]string{b.site.URL + "/odd": "the graph will not have it"}
	if r := b.pass(1, 0, 0, 3); r.Waiting != 1 || r.Dead != 2 {
		t.Errorf("%+v", r)
	}
	all, err := Failures(b.Config)
	if err != nil || len(all) != 3 {
		t.Fatalf("%v, %v", all, err)
	}
	if !all[0].Dead() || !strings.HasSuffix(all[0].What, "/gone") || !strings.Contains(all[0].Error, "404") || !all[1].Dead() || all[2].Dead() {
		t.Errorf("%+v", all)
	}
	if s := all[2].What + all[2].Error + b.log.String(); strings.Contains(s, "s3cr3t") {
		t.Errorf("a secret is told: %s", s)
	}

	// Before its time it is not tried again; when it is, it is had, and the dead
	// stay dead until somebody asks for them.
	b.pass(0, 0, 0, 0)
	b.site.change(func() {
		b.site.status["/down"] = 0
		b.site.pages["/gone"] = treaty + " Back."
	})
	b.shelf.fail = nil
	if n, err := Retry(b.Config); n != 3 || err != nil {
		t.Errorf("Retry: %d, %v", n, err)
	}
	if r := b.pass(3, 0, 0, 0); r.Waiting != 0 || r.Dead != 0 {
		t.Errorf("%+v", r)
	}
}

// What cannot be loaded because the graph is away is not lost.
func TestGraphIsAway(t *testing.T) {
	b := newBench(t, feedOnly)
	b.site.feeds["/feed"] = []item{{"/a", "A", treaty}}
	b.shelf.down = errors.New("no Neo4j answers")
	if _, err := b.Pass(t.Context(), false); !errors.Is(err, b.shelf.down) {
		t.Errorf("Pass: %v", err)
	}
	b.site.change(func() { b.site.feeds["/feed"] = nil }) // by now the feed has forgotten it
	b.shelf.down = nil
	b.pass(1, 0, 0, 0)
}

func TestAnotherGraph(t *testing.T) {
	b := newBench(t, feedOnly)
	id, empty := "one", true
	b.Target = func(context.Context) (string, bool, error) { return id, empty, nil }
	b.site.feeds["/feed"] = []item{{"/a", "A", treaty}}
	b.pass(1, 0, 0, 0)
	empty = false
	b.pass(0, 0, 0, 0)
	id, b.shelf.docs = "two", map[string]text.Document{}
	b.pass(1, 0, 0, 0)
	empty, b.shelf.docs = true, map[string]text.Document{} // somebody has deleted all
	b.pass(1, 0, 0, 0)
	empty = false
	b.Recipe = "2" // a new extractor reads again what it sees
	b.pass(0, 0, 1, 0)
	b.site.change(func() { b.site.feeds["/feed"] = append(b.site.feeds["/feed"], item{"/b", "B", treaty}) })
	b.pass(1, 0, 0, 0)
}

func TestURLs(t *testing.T) {
	b := newBench(t, "sources:\n  - {name: list, urls: list.txt}\n  - name: pages\n    urls: [SITE/c]\n")
	b.write("list.txt", "# mine\n"+b.site.URL+"/a\n\nno address\n"+b.site.URL+"/b\n")
	for _, p := range []string{"/a", "/b", "/c"} {
		b.site.pages[p] = treaty + " That was " + p
	}
	if r := b.pass(3, 0, 0, 0); r.Broken != 1 || !strings.Contains(b.log.String(), "list.txt:4") {
		t.Errorf("%+v\n%s", r, b.log)
	}
	b.site.change(func() { b.site.pages["/c"] += " and more" })
	b.pass(0, 1, 2, 0)
}

// A page may say that it is another page of its own site, not of another's.
func TestCanonical(t *testing.T) {
	for _, c := range []struct {
		a, b string
		same bool
	}{
		{"https://www.news.example.co.uk/a", "https://amp.news.example.co.uk/a", true},
		{"https://a.example.com/", "https://example.org/", false},
		{"http://127.0.0.1:80/a", "http://127.0.0.1:81/a", false},
		{"https://one.co.uk/", "https://two.co.uk/", false},
	} {
		if got := sameSite(c.a, c.b); got != c.same {
			t.Errorf("sameSite(%s, %s) = %v", c.a, c.b, got)
		}
	}
}

func TestFiles(t *testing.T) {
	b := newBench(t, "sources:\n  - {name: inbox, folder: inbox, publisher: Desk}\n  - {name: export, jsonl: 'exports/*.jsonl', fields: {text: body}}\n")
	b.write("inbox/2022-07-12-a.txt", "Treaty\n\n"+treaty)
	b.write("exports/1.jsonl", `{"id": "e1", "body": "Poland condemned Belarus."}`+"\n{broken\n"+`{"id": "e2", "body": "France condemned Belarus."}`+"\n")
	r := b.pass(3, 0, 0, 1)
	if r.Dead != 1 || r.Polled != 2 {
		t.Errorf("%+v", r)
	}
	if all, err := Failures(b.Config); err != nil || len(all) != 1 || !strings.Contains(all[0].Error, "1.jsonl:2") {
		t.Errorf("%+v, %v", all, err)
	}
	b.pass(0, 0, 0, 0) // no file has changed, so that none is read
	b.write("exports/1.jsonl", `{"id": "e1", "body": "Poland condemned Belarus."}`+"\n"+`{"id": "e2", "body": "France praised Belarus."}`+"\n"+`{"id": "e3", "body": "Italy praised Belarus."}`+"\n")
	if r := b.pass(1, 1, 1, 0); r.Dead != 0 {
		t.Errorf("%+v", r)
	}
	if got := strings.Join(b.shelf.ids(), " "); !strings.HasSuffix(got, "e1 e2 e3") || b.shelf.docs["e1"].Text != "Poland condemned Belarus." {
		t.Error(got)
	}
}

// A folder within a folder that may not be read keeps none of those behind it from being read.
func TestClosedFolder(t *testing.T) {
	b := newBench(t, "sources:\n  - {name: inbox, folder: inbox}\n")
	b.write("inbox/a.txt", treaty)
	closed := filepath.Dir(b.write("inbox/closed/b.txt", treaty+" Closed."))
	b.write("inbox/open/c.txt", treaty+" Open.")
	if err := os.Chmod(closed, 0); err != nil {
		t.Fatal(err)
	}
	defer func() { _ = os.Chmod(closed, 0o755) }() // else it cannot be cleared away
	if _, err := os.ReadDir(closed); err == nil {
		t.Skip("nothing is closed to this user")
	}
	if r := b.pass(2, 0, 0, 0); r.Broken != 1 {
		t.Errorf("%+v", r)
	}
	if s := b.log.String(); !strings.Contains(s, "permission denied") {
		t.Error(s)
	}
}

// What is no feed is told once.
func TestNoFeed(t *testing.T) {
	b := newBench(t, "sources:\n  - {name: page, feed: SITE/page}\n")
	b.site.pages["/page"] = treaty
	if r := b.pass(0, 0, 0, 0); r.Broken != 1 {
		t.Errorf("%+v", r)
	}
	if s := b.log.String(); strings.Count(s, "neither RSS nor Atom") != 1 {
		t.Error(s)
	}
}

func TestOneAtATime(t *testing.T) {
	b := newBench(t, feedOnly)
	s, err := openState(b.Config.State)
	if err != nil {
		t.Fatal(err)
	}
	defer s.close()
	if _, err := b.Pass(t.Context(), false); !errors.Is(err, ErrBusy) {
		t.Errorf("Pass: %v", err)
	}
}
