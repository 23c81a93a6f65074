package source

import (
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

func TestReadFeed(t *testing.T) {
	whole := strings.Repeat("Poland sent more tanks to Ukraine on Monday, its defence ministry said. ", 10)
	for _, c := range []struct {
		name, in string
		want     Feed
		faults   []string
	}{
		{"RSS", `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>Vistula Agency</title><link>https://vistula.example/</link>
<item><title>Poland &amp; Ukraine</title><link>https://vistula.example/a?utm_source=rss&amp;id=7#top</link><guid isPermaLink="false">vst-1</guid>
<pubDate>Mon, 11 Mar 2024 23:30:00 -0500</pubDate><description>Poland sent tanks...</description>
<content:encoded><![CDATA[<p>` + whole + `</p><script>x()</script><ul><li>Germany <b>paid</b> for them.</li></ul>]]></content:encoded></item>
<item><title>Taken over</title><link>https://vistula.example/2024/3/10/b</link><source url="https://x.example/rss">Other Agency</source><description>Hungary thanked Serbia.</description></item>
<item><title>In no year</title><guid>https://vistula.example/c</guid><pubDate>Thu, 01 Jan 1970 00:00:00 GMT</pubDate><description>Iran warned Iraq.</description></item>
<item><title>Title alone</title><link>https://vistula.example/d</link></item>
</channel></rss>`,
			Feed{Title: "Vistula Agency", URL: "https://vistula.example/", Items: []Item{
				{ID: "vst-1", URL: "https://vistula.example/a?id=7", Title: "Poland & Ukraine", Publisher: "Vistula Agency", Published: "2024-03-11", Text: strings.TrimSpace(whole) + "\n\nGermany paid for them.", Full: true},
				{ID: "https://vistula.example/2024/3/10/b", URL: "https://vistula.example/2024/3/10/b", Title: "Taken over", Publisher: "Other Agency", Published: "2024-03-10", Text: "Hungary thanked Serbia."},
				{ID: "https://vistula.example/c", URL: "https://vistula.example/c", Title: "In no year", Publisher: "Vistula Agency", Text: "Iran warned Iraq."},
				{ID: "https://vistula.example/d", URL: "https://vistula.example/d", Title: "Title alone", Publisher: "Vistula Agency"},
			}},
			[]string{`feed.xml:8: "published" is "Thu, 01 Jan 1970 00:00:00 GMT", not between 1971 and 2079; the article is read without it`}},
		{"Atom", `<feed xmlns="http://www.w3.org/2005/Atom"><title>Ministry</title><entry><title type="html">Talks &lt;b&gt;held&lt;/b&gt;</title><id>tag:ministry.example,2024:1</id><link rel="alternate" href="https://ministry.example/1"/>
<updated>2024-05-01T10:00:00Z</updated><published>2024-04-30T10:00:00Z</published><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Norway met Ghana.</p><p>Ghana thanked Norway.</p></div></content></entry></feed>`,
			Feed{Title: "Ministry", Items: []Item{{ID: "tag:ministry.example,2024:1", URL: "https://ministry.example/1", Title: "Talks held", Publisher: "Ministry", Published: "2024-04-30", Text: "Norway met Ghana.\n\nGhana thanked Norway."}}}, nil},
		{"JSON Feed", `{"version":"https://jsonfeed.org/version/1.1","title":"J","home_page_url":"https://j.example","items":[{"id":"1","url":"https://j.example/1","title":"T","date_published":"2024-02-03T04:05:06Z","content_text":"Egypt met Sudan.\n\nSudan thanked Egypt."}]}`,
			Feed{Title: "J", URL: "https://j.example", Items: []Item{{ID: "1", URL: "https://j.example/1", Title: "T", Publisher: "J", Published: "2024-02-03", Text: "Egypt met Sudan.\n\nSudan thanked Egypt."}}}, nil},
		{"broken after an item", "<rss><channel><title>B</title>\n<item><title>x</title><link>https://b.example/1</link><description>Iran met Iraq.</description></item>\n<item><title>y</title><descr",
			Feed{Title: "B", Items: []Item{{ID: "https://b.example/1", URL: "https://b.example/1", Title: "x", Publisher: "B", Text: "Iran met Iraq."}}},
			[]string{"feed.xml:3: broken XML: unexpected EOF; the items before it (1) are read"}},
		{"windows-1251", "<?xml version='1.0' encoding='windows-1251'?><rss><channel><title>\xcf\xf0\xe0\xe2\xe4\xe0</title></channel></rss>", Feed{Title: "Правда"}, nil},
		{"control characters", "<rss><channel><title>A\x01B\x00</title></channel></rss>", Feed{Title: "AB"}, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, errs := ReadFeed([]byte(c.in), Origin{Name: "feed.xml"})
			if got == nil {
				t.Fatalf("nothing: %v", errs)
			}
			var faults []string
			for _, err := range errs {
				faults = append(faults, err.Error())
			}
			if diff := cmp.Diff(c.want, *got, cmpopts.IgnoreUnexported(Item{})); diff != "" {
				t.Error(diff)
			}
			if diff := cmp.Diff(c.faults, faults); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestNoFeed(t *testing.T) {
	for in, want := range map[string]string{
		"<html><body>no feed</body></html>":                     "https://x.example/rss: neither RSS nor Atom nor a JSON feed; nothing of it is read",
		"<rss><channel><item><title>":                           "https://x.example/rss:1: broken XML: unexpected EOF; nothing of it is read",
		"{\"version\":\n\"https://jsonfeed.org/version/1\", ,}": "https://x.example/rss:2: broken JSON feed: invalid character ',' looking for beginning of object key string; nothing of it is read",
	} {
		got, errs := ReadFeed([]byte(in), Origin{URL: "https://x.example/rss"})
		if got != nil || len(errs) != 1 || errs[0].Error() != want {
			t.Errorf("%s: got %v, %v, want %s", in, got, errs, want)
		}
	}
}

// A feed read as a file: titles without text are told of, items without a day
// of their own take that of the address.
func TestFeedAsFile(t *testing.T) {
	in := "<rss><channel><title>B</title>\n<item><title>x</title><link>https://b.example/2024/03/11/x</link><description>&lt;p&gt;Iran met Iraq.&lt;/p&gt;</description></item>\n" +
		"<item><title>y</title><link>https://b.example/y</link></item></channel></rss>"
	want := "error: standard input:3: item 2, \"y\", has no text; its page would have to be fetched\n" +
		"https://b.example/2024/03/11/x|https://b.example/2024/03/11/x|x|B|2024-03-11|Iran met Iraq.\n"
	got := gather(stdin(in), "-")
	lines := strings.SplitAfter(got, "\n")
	if len(lines) != 3 || lines[1]+lines[0] != want {
		t.Errorf("got:\n%s\nwant:\n%s", got, want)
	}
}

// A JSON feed is one under the name of any JSON file, and an article about feeds is none.
func TestJSONFeedAsFile(t *testing.T) {
	t.Chdir(t.TempDir())
	for name, content := range map[string]string{
		"feed.json":   `{"version": "https://jsonfeed.org/version/1.1", "title": "J", "items": [{"id": "1", "url": "https://j.example/1", "date_published": "2024-03-11", "content_text": "Iran met Iraq."}]}`,
		"about.jsonl": `{"id": "a", "text": "A feed has \"version\": \"https://jsonfeed.org/version/1\" in it."}`,
	} {
		if err := os.WriteFile(name, []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if got, want := gather(Options{}, "feed.json"), "https://j.example/1|https://j.example/1||J|2024-03-11|Iran met Iraq.\n"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	if got := gather(Options{}, "about.jsonl"); !strings.HasPrefix(got, "a|") {
		t.Errorf("got %s", got)
	}
}

// XML that is neither a feed nor a page is no article.
func TestOtherXML(t *testing.T) {
	t.Chdir(t.TempDir())
	for name, content := range map[string]string{
		"map.xml":  `<?xml version="1.0"?><urlset><url><loc>https://x.example/1</loc></url></urlset>`,
		"page.xml": `<?xml version="1.0"?><html><body><p>Iran met Iraq in Geneva on Monday, and both praised Oman.</p></body></html>`,
	} {
		if err := os.WriteFile(name, []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if got, want := gather(Options{}, "map.xml"), "error: map.xml: neither RSS nor Atom nor a JSON feed; nothing of it is read\n"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	if got := gather(Options{}, "page.xml"); !strings.Contains(got, "|Iran met Iraq in Geneva") {
		t.Errorf("got %s", got)
	}
}

func TestCleanURL(t *testing.T) {
	for in, want := range map[string]string{
		"HTTPS://News.Example:443/a/B?utm_source=x&id=3&fbclid=z#top": "https://news.example/a/B?id=3",
		"http://x.example:8080/?":                                     "http://x.example:8080/",
		"https://user:pw@x.example/a":                                 "https://x.example/a",
		"mailto:a@b.example":                                          "",
		"/relative":                                                   "",
		"javascript:alert(1)":                                         "",
		"https://x.example/%zz":                                       "",
		"https://x.example/a?b=1&b=2&":                                "https://x.example/a?b=1&b=2",
	} {
		if got := CleanURL(in); got != want {
			t.Errorf("CleanURL(%q) = %q, want %q", in, got, want)
		}
	}
}
