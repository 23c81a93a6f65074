package source

import (
	"bytes"
	"cmp"
	"encoding/json"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"regexp"
	"strings"
	"time"

	"github.com/mmcdole/gofeed"
	"github.com/mmcdole/gofeed/atom"
	"github.com/mmcdole/gofeed/rss"
	"golang.org/x/net/html/charset"

	"geokg/extract/text"
)

// Feed is an RSS, Atom or JSON feed.
type Feed struct {
	Title string
	URL   string // of the site that it belongs to
	Items []Item // in the order of the feed
}

// Item is what a feed says about one article.
type Item struct {
	ID        string // guid, else the address
	URL       string // as CleanURL gives it; empty where there is none
	Title     string
	Publisher string // the source that the item names, else the title of the feed
	Published string // ISO day; empty where unknown
	Text      string // paragraphs divided by blank lines; empty where the feed has only titles
	Full      bool   // Text is the whole article, not an announcement of it
	line      int
}

// Document makes an article of an item; nil where it has no text.
func (i Item) Document() *text.Document {
	if i.Text == "" {
		return nil
	}
	return &text.Document{ID: cmp.Or(i.URL, i.ID), URL: i.URL, Title: i.Title, Publisher: i.Publisher, Published: i.Published, Text: i.Text}
}

var feedPattern = regexp.MustCompile(`(?s)^(?:<\?.*?\?>\s*|<!--.*?-->\s*|<!DOCTYPE[^>]*>\s*)*<(?:rss|feed|rdf:RDF)[\s>]`)

// jsonFeedVersion is the field that every JSON feed begins with; in a text within JSON
// its quotation marks would have backslashes.
var jsonFeedVersion = regexp.MustCompile(`"version"\s*:\s*"https?:\\?/\\?/(?:www\.)?jsonfeed\.org\\?/version\\?/`)

func isFeed(_ Options, head []byte) bool {
	h := lead([]byte(decode(head)))
	if bytes.HasPrefix(h, []byte("{")) {
		return jsonFeedVersion.Match(h)
	}
	return feedPattern.Match(h)
}

// readFeed reads the items of a feed that have a text.
func readFeed(in input, out yield) bool {
	b, err := in.all()
	if err != nil {
		return out(nil, err)
	}
	feed, faults := ReadFeed(b, in.Origin)
	for _, err := range faults {
		if !out(nil, err) {
			return false
		}
	}
	if feed == nil {
		return true
	}
	in = in.many()
	for n, item := range feed.Items {
		d := item.Document()
		if d == nil {
			if !out(nil, in.fault(item.line, "item %d, %q, has no text; its page would have to be fetched", n+1, shown(cmp.Or(item.Title, item.ID)))) {
				return false
			}
			continue
		}
		if !in.give(out, d, item.line) {
			return false
		}
	}
	return true
}

// ReadFeed reads a feed. What is wrong with an item, such as a day in 2090, is
// a fault beside the feed; so is broken XML, before which the items are read.
// Where nothing can be read at all the feed is nil.
func ReadFeed(b []byte, at Origin) (*Feed, []error) {
	at.Name = cmp.Or(at.Name, at.URL)
	in := input{Origin: at}
	s := clean(decodeXML(b, at.ContentType))
	parser := gofeed.NewParser()
	parser.KeepOriginalFeed = true
	var faults []error
	o := outlineOf(s)
	got, err := parser.Parse(strings.NewReader(s))
	if err != nil {
		faults = append(faults, in.broken(s, o, err))
		if len(o.lines) == 0 {
			return nil, faults
		}
		if got, err = parser.Parse(strings.NewReader(s[:o.end] + o.closing)); err != nil {
			return nil, faults
		}
	}
	feed := &Feed{Title: oneLine(got.Title), URL: CleanURL(got.Link)}
	for n, g := range got.Items {
		item, warning := in.item(g, o.line(n))
		item.Publisher = cmp.Or(sourceOf(got, n), at.Publisher, feed.Title)
		if warning != nil {
			faults = append(faults, warning)
		}
		feed.Items = append(feed.Items, item)
	}
	return feed, faults
}

func (in input) item(g *gofeed.Item, line int) (Item, error) {
	item := Item{URL: CleanURL(g.Link), Title: oneLine(unmark(g.Title)), line: line}
	if item.URL == "" {
		item.URL = CleanURL(g.GUID)
	}
	item.ID = cmp.Or(oneLine(g.GUID), item.URL)
	whole, teaser := unmark(g.Content), unmark(g.Description)
	item.Text, item.Full = whole, len(whole) >= 500 && len(whole) > len(teaser)
	if len(teaser) > len(whole) {
		item.Text, item.Full = teaser, len(teaser) >= 1500
	}
	if strings.HasSuffix(item.Text, "…") || strings.HasSuffix(item.Text, "...") || strings.HasSuffix(item.Text, "[…]") {
		item.Full = false
	}
	stated, parsed := cmp.Or(g.Published, g.Updated), g.PublishedParsed
	if g.Published == "" {
		parsed = g.UpdatedParsed
	}
	day, warning := in.stated("published", stated, line)
	if warning != nil && parsed != nil {
		if d, ok := Day(parsed.Format(time.DateOnly)); ok {
			day, warning = d, nil
		}
	}
	item.Published = day
	if item.Published == "" {
		item.Published = dayInURL(item.URL)
	}
	return item, warning
}

// sourceOf is the outlet that an item of an aggregator names.
func sourceOf(f *gofeed.Feed, n int) string {
	switch o := f.OriginalFeed().(type) {
	case *rss.Feed:
		if n < len(o.Items) && o.Items[n].Source != nil {
			return oneLine(o.Items[n].Source.Title)
		}
	case *atom.Feed:
		if n < len(o.Entries) && o.Entries[n].Source != nil {
			return oneLine(o.Entries[n].Source.Title)
		}
	}
	return ""
}

// broken says at which line the feed stops to be one.
func (in input) broken(s string, o outline, err error) error {
	rest := "nothing of it is read"
	if len(o.lines) > 0 {
		rest = fmt.Sprintf("the items before it (%d) are read", len(o.lines))
	}
	var wrong *json.SyntaxError
	if strings.HasPrefix(s, "{") {
		var v any
		if errors.As(json.Unmarshal([]byte(s), &v), &wrong) {
			return in.fault(1+strings.Count(s[:wrong.Offset], "\n"), "broken JSON feed: %w; %s", wrong, rest)
		}
	}
	var syntax *xml.SyntaxError
	switch {
	case errors.As(err, &syntax):
		return in.fault(syntax.Line, "broken XML: %s; %s", shown(syntax.Msg), rest)
	case errors.Is(err, gofeed.ErrFeedTypeNotDetected):
		return in.fault(0, "neither RSS nor Atom nor a JSON feed; nothing of it is read")
	case o.brokenAt > 0:
		return in.fault(o.brokenAt, "broken XML: %s; %s", shown(err.Error()), rest)
	}
	return in.fault(0, "broken feed: %s; %s", shown(err.Error()), rest)
}

// outline is where the items of an XML feed stand.
type outline struct {
	lines    []int  // of each whole item
	end      int    // byte after the last whole item
	closing  string // tags that close what is open there
	brokenAt int    // line at which the XML ends to be well-formed, or 0
}

func (o outline) line(n int) int {
	if n < len(o.lines) {
		return o.lines[n]
	}
	return 0
}

func outlineOf(s string) outline {
	var o outline
	if !strings.HasPrefix(s, "<") {
		return o
	}
	d := xml.NewDecoder(strings.NewReader(s))
	d.Strict = false
	d.Entity = xml.HTMLEntity
	var open []string
	start := 0
	for {
		before, _ := d.InputPos()
		t, err := d.RawToken()
		if err != nil {
			if err != io.EOF || len(open) > 0 {
				o.brokenAt, _ = d.InputPos()
			}
			return o
		}
		switch t := t.(type) {
		case xml.StartElement:
			name := t.Name.Local
			if t.Name.Space != "" {
				name = t.Name.Space + ":" + name
			}
			if name == "item" || name == "entry" {
				start = before
			}
			open = append(open, name)
		case xml.EndElement:
			if len(open) == 0 {
				continue
			}
			name := open[len(open)-1]
			open = open[:len(open)-1]
			if name != "item" && name != "entry" || t.Name.Local != name {
				continue
			}
			o.lines, o.end, o.closing = append(o.lines, start), int(d.InputOffset()), ""
			for _, outer := range open {
				o.closing = "</" + outer + ">" + o.closing
			}
		}
	}
}

var declared = regexp.MustCompile(`^(<\?xml[^>]*?encoding=["'])([A-Za-z0-9._:-]+)(["'])`)

// decodeXML goes by the encoding that the declaration or the header names,
// unless the bytes are UTF-8 all the same; then the declaration says UTF-8.
func decodeXML(b []byte, contentType string) string {
	s := ""
	if m := declared.FindSubmatch(lead(b)); m != nil && encodingOf(b) != "utf-8" {
		if e, _ := charset.Lookup(string(m[2])); e != nil {
			if u, err := e.NewDecoder().Bytes(b); err == nil {
				s = mend(string(u))
			}
		}
	}
	if s == "" {
		s = decodeAs(b, contentType)
	}
	return declared.ReplaceAllString(strings.TrimLeft(s, " \t\n"), "${1}utf-8${3}")
}

// clean takes out the characters that XML and JSON forbid.
func clean(s string) string {
	return strings.Map(func(r rune) rune {
		if r < 0x20 && r != '\t' && r != '\n' || r == 0xFFFE || r == 0xFFFF {
			return -1
		}
		return r
	}, s)
}
