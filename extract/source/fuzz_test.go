package source

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"geokg/extract/text"
)

// Whatever the bytes: no panic; documents have an id and valid text without
// NUL; sentences and boilerplate lie within it; a day is a day; errors are one
// line and name the input; and the same bytes give the same documents.

func FuzzPlain(f *testing.F) { fuzz(f, "text", "testdata/page.txt") }
func FuzzHTML(f *testing.F)  { fuzz(f, "html", "testdata/*.html", "testdata/pages/*.html") }

func FuzzJSONL(f *testing.F) {
	f.Add([]byte(`{"id":"a","text":"He left. She\u0000 came.","sentences":["He left.","She came."],"published":"2022-07-12"}`))
	f.Add([]byte("{\"text\":[\"<p>x\",\"y\"],\"title\":{\"x\":1}}\n{\"text\":\"\xff\"}\n\n[]"))
	fuzz(f, "jsonl")
}

func FuzzCSV(f *testing.F) {
	f.Add([]byte("id,published,text\n1,2024-03-11,\"Iran met\nIraq.\"\n2,x,y\n3\n"))
	f.Add([]byte("\xff\xfet\x00e\x00x\x00t\x00;\x00i\x00d\x00\n\x00a\x00;\x00b\x00"))
	f.Add([]byte("text\tid\n\"a\"\"b\t<p>c</p>\n"))
	fuzz(f, "csv")
}

func FuzzFeed(f *testing.F) {
	f.Add([]byte(`<?xml version="1.0" encoding="windows-1251"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>A</title><item><title>b</title><link>https://x.example/2024/3/10/b</link><pubDate>Mon, 11 Mar 2024 23:30:00 -0500</pubDate><content:encoded><![CDATA[<p>Iran met Iraq.</p>]]></content:encoded></item></channel></rss>`))
	f.Add([]byte(`<feed xmlns="http://www.w3.org/2005/Atom"><title>M</title><entry><title type="html">T &lt;b&gt;</title><id>tag:1</id><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>N.</p></div></content></entry><entry>`))
	f.Add([]byte(`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><item><title>x</title><description>y</description></item></rdf:RDF>`))
	f.Add([]byte(`{"version":"https://jsonfeed.org/version/1.1","title":"J","items":[{"id":"1","url":"https://j.example/1","date_published":"2024-02-03T04:05:06Z","content_text":"E."}]}`))
	fuzz(f, "feed")
}

func FuzzWARC(f *testing.F) {
	page := reply("200 OK", "text/html", "Content-Encoding: gzip\r\n", zipped("<p>Iran met Iraq in Geneva on Monday.</p>"))
	f.Add([]byte(record("warcinfo", "", "x: y") + record("response", "https://x.example/a", page)))
	f.Add([]byte(record("response", "<http://x.example/a>", reply("200 OK", "text/html", "Transfer-Encoding: chunked\r\n", "3\r\n<p>\r\n0\r\n\r\n"))))
	f.Add([]byte("WARC/1.0\nWARC-Type: resource\nContent-Type: text/html\nContent-Length: 9\n\n<p>Iran.\n\n\nWARC/1.1\nContent-Length: -1\n\n"))
	fuzz(f, "warc")
}

func FuzzEML(f *testing.F) {
	f.Add([]byte(mailHead + "Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nView\r\n--b\r\nContent-Type: text/html; charset=iso-8859-2\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>Jan Lip=E1vsk=FD left.</p>\r\n--b--\r\n"))
	f.Add([]byte(mailHead + "Content-Type: text/plain; charset=windows-1251\r\nContent-Transfer-Encoding: base64\r\n\r\nz/Py6O0gbGVmdCBLeWl2Lg==\r\n"))
	f.Add([]byte("From: a@b\nSubject: =?x?q?=FF?=\nContent-Type: multipart/mixed; boundary=a\n\n--a\nContent-Type: multipart/mixed; boundary=c\n\n--c\n\nx\n--c--\n--a--"))
	fuzz(f, "eml")
}

func FuzzMbox(f *testing.F) {
	f.Add([]byte("From a@b Mon Mar 11 10:00:00 2024\n" + mailHead + "\r\nIran left.\r\n>From Iraq.\r\n\nFrom c@d\nSubject: x\n\nIraq left.\n"))
	fuzz(f, "mbox")
}

// FuzzAny lets the bytes say what they are, gzip and zstd among them.
func FuzzAny(f *testing.F) {
	f.Add([]byte(zipped("{\"text\":\"Iran left.\"}\n")))
	f.Add([]byte("\x28\xb5\x2f\xfd\x04\x00\x59\x00\x00Iran left.\x00\x00\x00\x00"))
	f.Add([]byte("\xff\xfea\x00b\x00"))
	fuzz(f, "", "testdata/agency.html", "testdata/page.txt")
}

// fuzz reads bytes as a format; seeds are patterns of file names.
func fuzz(f *testing.F, format string, seeds ...string) {
	for _, pattern := range seeds {
		names, err := filepath.Glob(pattern)
		if err != nil || len(names) == 0 {
			f.Fatalf("no seeds %s: %v", pattern, err)
		}
		for _, name := range names {
			b, err := os.ReadFile(name)
			if err != nil {
				f.Fatal(err)
			}
			f.Add(b)
		}
	}
	b := newBoilerplate(f)
	f.Fuzz(func(t *testing.T, in []byte) {
		var first []text.Document
		for d, err := range Read(Options{Stdin: bytes.NewReader(in), Format: format}, "-") {
			switch {
			case err != nil && d != nil:
				t.Fatalf("a document and an error: %v", err)
			case err != nil:
				if s := err.Error(); !strings.HasPrefix(s, "standard input") || len(s) > 1000 || !utf8.ValidString(s) || strings.ContainsFunc(s, unicode.IsControl) {
					t.Fatalf("error %q", s)
				}
			default:
				check(t, b, d)
				first = append(first, *d)
			}
		}
		n := 0
		for d := range Read(Options{Stdin: bytes.NewReader(in), Format: format}, "-") {
			if d != nil {
				if n >= len(first) || d.Text != first[n].Text || d.ID != first[n].ID {
					t.Fatalf("document %d of a second reading differs: %+v", n, d)
				}
				n++
			}
		}
	})
}

func check(t *testing.T, b *Boilerplate, d *text.Document) {
	t.Helper()
	for _, s := range []string{d.ID, d.URL, d.Title, d.Publisher, d.Text} {
		if !utf8.ValidString(s) || strings.Contains(s, "\x00") {
			t.Fatalf("not valid: %+v", d)
		}
	}
	if d.ID == "" || strings.TrimSpace(d.Text) == "" {
		t.Fatalf("no id or no text: %+v", d)
	}
	if day, ok := Day(d.Published); d.Published != "" && (!ok || day != d.Published) {
		t.Fatalf("published %q", d.Published)
	}
	for _, p := range append(append([]text.Span(nil), d.Given...), b.Spans(d.Text)...) {
		if p.Start < 0 || p.End > len(d.Text) || p.Start > p.End || !utf8.ValidString(p.Of(d.Text)) {
			t.Fatalf("span %v of a text of %d bytes", p, len(d.Text))
		}
	}
	for _, s := range text.Split(d) {
		for _, tok := range s.Tokens {
			if tok.Of(d.Text) != tok.Text {
				t.Fatalf("token %q at %v", tok.Text, tok.Span)
			}
		}
	}
}
