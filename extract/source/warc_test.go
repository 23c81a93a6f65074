package source

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"strings"
	"testing"
)

const archivedPage = "<html><head><title>Talks</title><meta name=date content=%s></head><body><p>Iran met Iraq in Geneva on Monday, and both praised the Swiss.</p></body></html>"

// record writes a WARC record; each of crlf is a line end.
func record(kind, uri, block string) string {
	return fmt.Sprintf("WARC/1.0\r\nWARC-Type: %s\r\nWARC-Target-URI: %s\r\nContent-Type: application/http; msgtype=%s\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n",
		kind, uri, kind, len(block), block)
}

func reply(status, kind, more, body string) string {
	return "HTTP/1.1 " + status + "\r\nContent-Type: " + kind + "\r\n" + more + "\r\n" + body
}

func zipped(s string) string {
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	_, _ = z.Write([]byte(s)) // a bytes.Buffer does not fail
	_ = z.Close()
	return b.String()
}

func TestWARC(t *testing.T) {
	page := fmt.Sprintf(archivedPage, "2024-03-11")
	text := "Iran met Iraq in Geneva on Monday, and both praised the Swiss.\n"
	at := func(n int) string { return fmt.Sprintf("https://x.example/%d", n) }
	line := func(n int) string { return at(n) + "|" + at(n) + "|Talks||2024-03-11|" + text }
	one := record("response", at(1), reply("200 OK", "text/html", "", page))
	archive := record("warcinfo", "", "software: x\r\n") + record("request", at(1), "GET / HTTP/1.1\r\n\r\n") + one +
		record("response", at(2), reply("404 Not Found", "text/html", "", page)) +
		record("response", at(3), reply("200 OK", "image/png", "", "\x89PNG")) +
		record("response", at(4), reply("200 OK", "text/html", "Content-Encoding: gzip\r\n", zipped(page))) +
		record("response", at(5), reply("200 OK", "text/html", "Transfer-Encoding: chunked\r\n", fmt.Sprintf("%x\r\n%s\r\n0\r\n\r\n", len(page), page))) +
		record("response", at(6), reply("200 OK", "text/html", "Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n", page)) +
		record("response", at(7), reply("200 OK", "text/html", "", "<html><body><script>x</script></body></html>"))
	want := line(1) + line(4) + line(5) + line(6) + "error: standard input: record 9, https://x.example/7: no article text on this page; if a script builds it, save the page as shown\n"
	for _, c := range []struct{ name, in, want string }{
		{"plain", archive, want},
		{"one member a record", zipped(record("warcinfo", "", "x: y\r\n")) + zipped(one), line(1)},
		{"cut within a record", one + one[:len(one)-60], line(1) + "error: standard input: record 2, https://x.example/1: ends too early, as if it was cut off; what stood before is read\n"},
		{"cut within the headers", one + "WARC/1.0\r\nWARC-Ty", line(1) + "error: standard input: record 2: ends too early, as if it was cut off; what stood before is read\n"},
		{"cut within a member", zipped(one) + zipped(one)[:40], line(1) + "error: standard input: record 2: ends too early, as if it was cut off; what stood before is read\n"},
		{"no length", one + "WARC/1.0\r\nWARC-Type: response\r\n\r\nxyz\r\n" + strings.ReplaceAll(one, "/1\r", "/2\r"),
			line(1) + "error: standard input: record 2: not a whole WARC record; the next one is looked for\n" + line(2)},
		{"an odd day", record("response", at(1), reply("200 OK", "text/html", "", fmt.Sprintf(archivedPage, "2090-01-01"))),
			"error: standard input: record 1, https://x.example/1: \"published\" is \"2090-01-01\", not between 1971 and 2079; the article is read without it\n" +
				strings.Replace(line(1), "2024-03-11", "", 1)},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := gather(stdin(c.in), "-"); got != c.want {
				t.Errorf("got:\n%s\nwant:\n%s", got, c.want)
			}
		})
	}
}
