package source

import (
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"unicode/utf16"

	"geokg/extract/text"
)

// gather shows what Read yields, one line a document or error.
func gather(o Options, names ...string) string {
	var b strings.Builder
	for d, err := range Read(o, names...) {
		if err != nil {
			fmt.Fprintf(&b, "error: %v\n", err)
			continue
		}
		fmt.Fprintf(&b, "%s|%s|%s|%s|%s|%s\n", d.ID, d.URL, d.Title, d.Publisher, d.Published, strings.ReplaceAll(d.Text, "\n", `\n`))
	}
	return b.String()
}

// utf16le gives UTF-16 of a text, the low byte first.
func utf16le(s string) string {
	var b strings.Builder
	for _, u := range utf16.Encode([]rune(s)) {
		b.WriteByte(byte(u))
		b.WriteByte(byte(u >> 8))
	}
	return b.String()
}

func stdin(s string) Options { return Options{Stdin: strings.NewReader(s)} }

func TestRead(t *testing.T) {
	for _, c := range []struct {
		name string
		in   Options
		want string
	}{
		{"title and paragraphs", stdin("Iran sends drones\n\nIran sent drones to Russia.\n\nHe left.\n"),
			"sha256:8d9acaeaa0da8717||Iran sends drones|||Iran sent drones to Russia.\\n\\nHe left.\n"},
		{"no title where the first line is prose", stdin("Iran sent drones.\n\nHe left."),
			"sha256:79efef89af891a8e|||||Iran sent drones.\\n\\nHe left.\n"},
		{"a published day for those without", Options{Stdin: strings.NewReader(`{"id":"a","text":"x y."}` + "\n" + `{"id":"b","published":"2022-07-12T10:00:00Z","text":"x"}`), Published: "2020-01-02"},
			"a||||2020-01-02|x y.\nb||||2022-07-12|x\n"},
		{"lines that are wrong are left out", stdin("{\"id\":\"a\",\"text\":\"x\"}\n{broken\n\n[1]\n{\"id\":\"b\"}\n{\"id\":\"c\",\"text\":7}\n{\"doc\":\"d\",\"statements\":[]}\n{\"id\":\"e\",\"published\":\"soon\",\"text\":\"y\"}\n"),
			"a|||||x\n" +
				"error: standard input:2: not a JSON article: invalid character 'b' looking for beginning of object key string; the line is left out\n" +
				"error: standard input:4: not a JSON article: found array where an object should be; the line is left out\n" +
				"error: standard input:5: no \"text\" in this article; the line is left out\n" +
				"error: standard input:6: not a JSON article: \"text\" is a number; the line is left out\n" +
				"error: standard input:7: statements, not an article; geokg load reads those\n" +
				"error: standard input:8: \"published\" is \"soon\", no day like 2022-07-12; the article is read without it\n" +
				"e|||||y\n"},
		{"lines of UTF-16", stdin("\xff\xfe" + utf16le("{\"id\":\"a\",\"text\":\"Ċx\"}\n{\"id\":\"b\",\"text\":\"y\"}\n")), "a|||||Ċx\nb|||||y\n"},
		{"time stamps", stdin("{\"id\":\"a\",\"published\":1657584000,\"text\":\"x\"}\n{\"id\":\"b\",\"published\":7,\"text\":\"y\"}\n"),
			"a||||2022-07-12|x\nerror: standard input:2: \"published\" is \"7\", no day like 2022-07-12; the article is read without it\nb|||||y\n"},
		{"JSON over several lines", stdin("{\n \"id\": \"a\"\n}"),
			"error: standard input:1: JSON over several lines or in a list; put one article a line, as jq -c '.[]? // .' makes them\n"},
		{"empty", stdin(" \n"), "error: standard input: empty; nothing to read\n"},
		{"binary", stdin("\x7fELF\x02\x01\x01\x00\x00\x00\x00\x00\x00\x00"), "error: standard input: looks like a binary file, not text; turn it into text or HTML first\n"},
		{"PDF", stdin("%PDF-1.7 xyz"), "error: standard input: looks like a PDF, not text; turn it into text or HTML first\n"},
		{"unknown format", Options{Stdin: strings.NewReader("x"), Format: "docx"}, "error: no format \"docx\"; there are warc, feed, jsonl, html, eml, mbox, csv, text\n"},
		{"page without text", stdin("<!doctype html><title>x</title><script>y</script>"),
			"error: standard input: no article text on this page; if a script builds it, save the page as shown\n"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := gather(c.in, "-"); got != c.want {
				t.Errorf("got:\n%s\nwant:\n%s", got, c.want)
			}
		})
	}
}

func TestPages(t *testing.T) {
	got := gather(Options{}, "testdata/agency.html", "testdata/old.html")
	want := "https://wire.example/world/2022/07/22/grain|https://wire.example/world/2022/07/22/grain|Ministers sign grain corridor deal|Example Wire Agency|2022-07-22|" +
		`Russia and Ukraine signed separate agreements with Turkey on Friday that reopen three Black Sea ports.\n\nIstanbul talks\n\n` +
		`António Guterres, the United Nations chief, thanked both sides & Turkey.\n\nThe deal holds for 120 days and can be renewed by all who signed it.` + "\n" +
		FileID("testdata/old.html") + "||Envoy recalled||2014-03-12|" +
		`Poland recalled its ambassador from Moscow on Wednesday, the foreign ministry in Warsaw said in a statement.\n\n` +
		`Russia called the step regrettable, and said that it would answer in kind before the week was over.` + "\n"
	if got != want {
		t.Errorf("got:\n%s\nwant:\n%s", got, want)
	}
}

func TestFolders(t *testing.T) {
	dir := t.TempDir()
	t.Chdir(dir)
	dir, err := os.Getwd() // a temporary folder may be a link
	if err != nil {
		t.Fatal(err)
	}
	for name, content := range map[string]string{
		"news/2022-07-12-b.txt": "B went.", "news/a/c.jsonl": `{"url":"https://x.example/1","text":"C."}`,
		"news/.hidden.txt": "H.", "news/picture.png": "\x89PNG", "news/empty.txt": "", "none/readme.md": "x",
	} {
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	// A folder may be a link; one within it is not followed, for it may lead back.
	for link, to := range map[string]string{"linked": "news", "news/again.txt": ".."} {
		if err := os.Symlink(to, link); err != nil {
			t.Skip("no links here:", err)
		}
	}
	if got, want := gather(Options{}, "linked"), strings.ReplaceAll(gather(Options{}, "news"), "/news/", "/linked/"); !strings.Contains(got, "B went.") ||
		strings.ReplaceAll(got, " linked/", " news/") != want {
		t.Errorf("a folder that is a link: got:\n%s\nwant:\n%s", got, want)
	}
	var n int64
	got := gather(Options{Progress: func(k int64) { n += k }}, "news", "none", "missing")
	want := filepath.ToSlash(dir) + "/news/2022-07-12-b.txt||||2022-07-12|B went.\n" +
		"https://x.example/1|https://x.example/1||||C.\n" +
		"error: news/empty.txt: empty; nothing to read\n" +
		"error: none: no articles in this folder; it needs files that end in .warc .rss .atom .rdf .xml .jsonl .ndjson .json .html .htm .xhtml .eml .mbox .mbx .csv .tsv .txt .text\n" +
		"error: missing: no such file or folder; check the path, or write - for standard input\n"
	if got != want {
		t.Errorf("got:\n%s\nwant:\n%s", got, want)
	}
	if size := Size("news"); n != size {
		t.Errorf("Progress was told of %d bytes, Size says %d", n, size)
	}
}

func TestDecode(t *testing.T) {
	utf16 := func(s string, little bool) []byte {
		var b []byte
		for _, r := range s {
			if little {
				b = append(b, byte(r), byte(r>>8))
			} else {
				b = append(b, byte(r>>8), byte(r))
			}
		}
		return b
	}
	for _, c := range []struct {
		in   []byte
		want string
	}{
		{[]byte("\ufeffKyiv\r\nsaid"), "Kyiv\nsaid"},
		{[]byte("Putin\x92s visit \x96 \x93next week\x94"), "Putin’s visit – “next week”"},
		{[]byte("Orb\xe1n met Erdo\xf0an"), "Orbán met Erdoðan"},
		{[]byte("\xcf\xf3\xf2\xe8\xed \xf1\xea\xe0\xe7\xe0\xeb"), "Путин сказал"},
		{[]byte("Zelenskyy’s “plan” br\xffke"), "Zelenskyy’s “plan” br\uFFFDke"},
		{append([]byte{0xFF, 0xFE}, utf16("Iran – x", true)...), "Iran – x"},
		{append([]byte{0xFE, 0xFF}, utf16("Iran", false)...), "Iran"},
		{utf16("Iran sent drones to Russia", true), "Iran sent drones to Russia"},
		{utf16("Iran sent drones to Russia", false), "Iran sent drones to Russia"},
	} {
		if got := decode(c.in); got != c.want {
			t.Errorf("decode(%q) = %q, want %q", c.in, got, c.want)
		}
		if what := binary(c.in); what != "" {
			t.Errorf("%q is taken for %s", c.in, what)
		}
	}
	page := "<html><head><meta charset=windows-1251></head><body><p>\xcf\xf3\xf2\xe8\xed, who rules Russia, spoke at length with his guests on Monday.</p></body></html>"
	if got := gather(stdin(page), "-"); !strings.Contains(got, "|Путин, who") {
		t.Errorf("a declared encoding is not followed: %s", got)
	}
}

func TestDay(t *testing.T) {
	for in, want := range map[string]string{
		"2022-07-12": "2022-07-12", "2022-07-12T23:30:00-05:00": "2022-07-12", "12 July 2022": "2022-07-12", "Tuesday, July 12, 2022": "2022-07-12",
		"Tue, 12 Jul 2022 10:00:00 GMT": "2022-07-12", "20220712": "2022-07-12", "1657584000": "2022-07-12", "1657584000123": "2022-07-12", "1657584000.5": "2022-07-12",
		"0": "", "165758400": "", "9999999999": "", "1970-01-01T00:00:00Z": "", "2090-01-01": "", "yesterday": "", "": "", "2022-13-40": "",
	} {
		day, ok := Day(in)
		if !ok {
			day = ""
		}
		if day != want {
			t.Errorf("Day(%q) = %q, want %q", in, day, want)
		}
	}
	for in, want := range map[string]string{
		"https://x.example/2022/07/12/drones": "2022-07-12", "news/2022-07-12-a.txt": "2022-07-12", "20220712.html": "2022-07-12",
		"1234567890": "", "a-2022-07.txt": "", "https://x.example/2022/07-12/": "",
	} {
		if got := dayInName(in); got != want {
			t.Errorf("dayInName(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestDatelineDay(t *testing.T) {
	for in, want := range map[string]string{
		"Army takes airport\n\nKHARTOUM, March 26, 2025 - Sudan's army said":     "2025-03-26",
		"KYIV, Ukraine, Oct. 7, 2022 (AP) — Ukraine":                             "2022-10-07",
		"BAMAKO, 15 Sept. 2025 - Mali":                                           "2025-09-15",
		"Manila, Dec 14 2025 (Reuters) - The coast guard":                        "2025-12-14",
		"KYIV, July 23 (AP) — Ukraine spoke of\nPARIS, May 2, 2020 - an earlier": "", // no year
		"KYIV, Feb 30, 2022 - Ukraine":                                           "",
		"On March 26, 2025 - a Wednesday - they left":                            "",
	} {
		if got := datelineDay(in); got != want {
			t.Errorf("datelineDay(%q) = %q, want %q", in, got, want)
		}
	}
	for name, want := range map[string]string{"a.txt": "2025-03-26", "2025-03-27-a.txt": "2025-03-27"} {
		file := filepath.Join(t.TempDir(), name)
		if err := os.WriteFile(file, []byte("KHARTOUM, March 26, 2025 - Sudan's army took the airport.\n"), 0o600); err != nil {
			t.Fatal(err)
		}
		for d, err := range Read(Options{}, file) {
			if err != nil || d.Published != want {
				t.Errorf("%s was published on %q, want %q (%v)", name, d.Published, want, err)
			}
		}
	}
}

func TestLocate(t *testing.T) {
	s := "He left.\n\nIran  sent\ndrones. He left."
	want := []text.Span{{Start: 0, End: 8}, {Start: 10, End: 28}, {Start: 28, End: 28}, {Start: 29, End: 37}}
	if got := locate(s, []string{"He left.", "Iran sent drones.", "Not there.", "He left."}); !reflect.DeepEqual(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}
