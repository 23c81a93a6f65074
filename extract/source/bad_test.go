package source

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"io"
	"os"
	"runtime"
	"strings"
	"testing"

	"github.com/klauspost/compress/zstd"
)

func TestCompressed(t *testing.T) {
	t.Chdir(t.TempDir())
	in := "{\"id\":\"a\",\"text\":\"Iran left.\"}\n"
	z, err := zstd.NewWriter(nil)
	if err != nil {
		t.Fatal(err)
	}
	for name, content := range map[string]string{
		"in/a.jsonl.gz": zipped(in), "in/b.JSONL.zst": string(z.EncodeAll([]byte("{\"id\":\"b\",\"text\":\"Iraq left.\"}\n"), nil)),
		"in/c.txt": zipped("Egypt left."), "in/d.bin.gz": zipped("x"), "in/2024-03-11.txt.gz": zipped("Sudan left."),
	} {
		if err := os.MkdirAll("in", 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want := FileID("in/2024-03-11.txt.gz") + "||||2024-03-11|Sudan left.\na|||||Iran left.\nb|||||Iraq left.\n" + FileID("in/c.txt") + "|||||Egypt left.\n"
	if got := gather(Options{}, "in"); got != want {
		t.Errorf("got:\n%s\nwant:\n%s", got, want)
	}
	if got := gather(stdin(zipped(in)), "-"); got != "a|||||Iran left.\n" {
		t.Error(got)
	}
}

// What is wrong with an input is told in one line, and what can be read is.
func TestBadInput(t *testing.T) {
	lines := func(n int) string {
		var b strings.Builder
		for i := range n {
			fmt.Fprintf(&b, "{\"id\":\"%d\",\"text\":\"%x left.\"}\n", i, i*i*i)
		}
		return b.String()
	}
	long := zipped(lines(3000))
	bomb := new(bytes.Buffer)
	z, _ := gzip.NewWriterLevel(bomb, gzip.BestSpeed)
	blank := bytes.Repeat([]byte("Iran. \n"), 1<<17)
	for range 300 {
		_, _ = z.Write(blank) // a bytes.Buffer does not fail
	}
	_ = z.Close()
	for _, c := range []struct {
		name   string
		in     io.Reader
		least  int // so many articles are read
		faults string
	}{
		{"gzip cut off", strings.NewReader(long[:len(long)-500]), 1500, "ends too early, as if it was cut off; what stood before is read"},
		{"gzip damaged", strings.NewReader(long[:len(long)-8] + "12345678"), 2000, "damaged (gzip: invalid checksum); what stood before is read"},
		{"bomb", bomb, 0, "grows to more than 200 times its size, which no news does; it is not read on"},
		{"long line between good ones", io.MultiReader(strings.NewReader(lines(1)), io.LimitReader(letters{}, 200<<20), strings.NewReader("\n{\"id\":\"z\",\"text\":\"x\"}\n")), 2, "standard input:2: longer than 64 MiB; the line is left out"},
		{"long text", io.LimitReader(letters{}, 200<<20), 0, "more than 64 MiB for one article; divide it, or write it as JSON lines"},
		{"a head and nothing", strings.NewReader("\x1f\x8b\x08"), 0, "ends too early, as if it was cut off; what stood before is read"},
		{"same id, other text", strings.NewReader(lines(1) + "{\"id\":\"0\",\"text\":\"other\"}\n"), 1, "standard input:2: an article with the id \"0\" has been read before, with another text; this one is left out: give each an id of its own"},
	} {
		t.Run(c.name, func(t *testing.T) {
			n, faults := 0, []string(nil)
			for d, err := range Read(Options{Stdin: c.in}, "-") {
				if err != nil {
					faults = append(faults, err.Error())
				} else if n++; d.Text == "" {
					t.Error("an article without text")
				}
			}
			if n < c.least || len(faults) != 1 || !strings.HasSuffix(faults[0], c.faults) {
				t.Errorf("%d articles, faults %q, want at least %d and %q", n, faults, c.least, c.faults)
			}
		})
	}
}

// A line costs memory up to the limit and no more, however long it is.
func TestLongLinesCostNoMemory(t *testing.T) {
	for _, format := range Formats() {
		cost := func(size int64) uint64 {
			var before, after runtime.MemStats
			runtime.GC()
			runtime.ReadMemStats(&before)
			for d, err := range Read(Options{Stdin: io.LimitReader(letters{}, size), Format: format}, "-") {
				if err == nil {
					t.Errorf("%s: read %d bytes as %q", format, size, d.ID)
				}
			}
			runtime.ReadMemStats(&after)
			return after.TotalAlloc - before.TotalAlloc
		}
		if one, three := cost(MaxSize+1<<20), cost(3*MaxSize); three > one+one/4+1<<20 {
			t.Errorf("%s: 65 MiB in one line cost %d MiB, 192 MiB cost %d MiB", format, one>>20, three>>20)
		}
	}
}

// letters is a line without end.
type letters struct{}

func (letters) Read(p []byte) (int, error) {
	const some = "abcdefghijklmnopqrstuvwxyz"
	n := copy(p, some)
	for n < len(p) {
		n += copy(p[n:], p[:n])
	}
	return n, nil
}

// The day comes from the article, else the address, else --published, else
// the name of the file.
func TestPublished(t *testing.T) {
	t.Chdir(t.TempDir())
	page := "<html><head>%s</head><body><p>Iran met Iraq in Geneva on Monday, and both praised the Swiss.</p></body></html>"
	canonical := `<link rel=canonical href="https://x.example/2024/mar/11/talks">`
	for _, c := range []struct{ name, head, flag, want string }{
		{"2021-01-01.html", canonical + `<meta name=date content="2023-05-06">`, "2022-02-02", "2023-05-06"},
		{"2021-01-01.html", canonical, "2022-02-02", "2024-03-11"},
		{"2021-01-01.html", "", "2022-02-02", "2022-02-02"},
		{"2021-01-01.html", "", "", "2021-01-01"},
		{"a.html", "", "", ""},
		{"a.html", `<meta name=date content="1970-01-01"><meta property="article:published_time" content="2023-05-06">`, "", "2023-05-06"},
	} {
		if err := os.WriteFile(c.name, []byte(fmt.Sprintf(page, c.head)), 0o644); err != nil {
			t.Fatal(err)
		}
		for d, err := range Read(Options{Published: c.flag}, c.name) {
			if err != nil || d.Published != c.want {
				t.Errorf("%v: %v, %v", c, d, err)
			}
		}
	}
	for in, want := range map[string]string{
		"https://x.example/2024/03/15/a": "2024-03-15", "https://x.example/20240315/a": "2024-03-15", "https://x.example/world-20240315": "2024-03-15",
		"https://x.example/2024/3/5": "2024-03-05", "https://x.example/2024/March/5/a": "2024-03-05", "https://x.example/2024-03-15-a.html": "2024-03-15",
		"https://x.example/2024/13/40/": "", "https://x.example/1970/01/01/": "", "https://x.example/2090/01/01/a": "", "https://x.example/a?day=20240315": "",
		"https://20240315.example/": "", "https://x.example/120240315": "", "": "",
	} {
		if got := dayInURL(in); got != want {
			t.Errorf("dayInURL(%q) = %q, want %q", in, got, want)
		}
	}
}

// What has been fetched: the header helps, and the page knows its address.
func TestFrom(t *testing.T) {
	page := "<html><head><link rel=canonical href='/a?utm_medium=x'></head><body><p>\xcf\xf3\xf2\xe8\xed met Iraq in Geneva on Monday, and both praised the Swiss.</p></body></html>"
	at := Origin{URL: "https://x.example/2024/03/15/a#top", ContentType: "text/html; charset=windows-1251", Publisher: "X", Title: "T"}
	n := 0
	for d, err := range From(Options{Publisher: "Y"}, at, strings.NewReader(page)) {
		if n++; err != nil {
			t.Fatal(err)
		}
		if d.ID != "https://x.example/a" || d.URL != d.ID || d.Publisher != "X" || d.Title != "T" || d.Published != "2024-03-15" || !strings.HasPrefix(d.Text, "Путин met") {
			t.Errorf("%+v", d)
		}
	}
	if n != 1 {
		t.Errorf("%d documents", n)
	}
	// A canonical address that is the front of the site would make one article of all.
	for d := range From(Options{}, at, strings.NewReader(strings.Replace(page, "/a?utm", "/?utm", 1))) {
		if d.ID != "https://x.example/2024/03/15/a" {
			t.Errorf("%+v", d)
		}
	}
	for _, err := range From(Options{}, Origin{URL: "https://x.example/a.pdf", ContentType: "text/html"}, strings.NewReader("%PDF-1.7")) {
		if err == nil || !strings.HasPrefix(err.Error(), "https://x.example/a.pdf: looks like a PDF") {
			t.Error(err)
		}
	}
}
