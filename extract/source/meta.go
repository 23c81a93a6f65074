package source

import (
	"cmp"
	"encoding/json"
	"net/url"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// meta is what a page says about its article; fields that it does not say are empty.
type meta struct {
	url, title, publisher string
	published             string // ISO day
	odd                   string // a date that it states and that is none
}

// metadata reads JSON-LD, OpenGraph and the usual meta names, in this order
// of trust; then the page's own elements. at is the address of the page, or
// empty.
func metadata(root *html.Node, at string) meta {
	named := map[string]string{} // name or property of <meta>, and our own keys, to the first value
	var linked meta              // from JSON-LD
	set := func(key, value string) {
		key, value = strings.ToLower(strings.TrimSpace(key)), strings.Join(strings.Fields(value), " ")
		if _, ok := named[key]; !ok && value != "" {
			named[key] = value
		}
	}
	for n := range root.Descendants() {
		switch n.DataAtom {
		case atom.Meta:
			for _, key := range []string{"property", "name", "itemprop"} {
				if v := attr(n, key); v != "" {
					set(v, attr(n, "content"))
				}
			}
		case atom.Link:
			if strings.EqualFold(attr(n, "rel"), "canonical") {
				set("<canonical>", attr(n, "href"))
			}
		case atom.Title:
			set("<title>", content(n))
		case atom.H1:
			set("<h1>", content(n))
		case atom.Time:
			set("<time>", attr(n, "datetime"))
		case atom.Script:
			if strings.EqualFold(attr(n, "type"), "application/ld+json") {
				linked.add(content(n))
			}
		}
	}
	first := func(keys ...string) string {
		for _, k := range keys {
			if named[k] != "" {
				return named[k]
			}
		}
		return ""
	}
	m := linked
	if m.url == "" {
		m.url = first("<canonical>", "og:url")
	}
	m.url = canonical(m.url, at)
	if m.title == "" {
		m.title = first("og:title", "twitter:title", "dc.title", "headline", "<h1>", "<title>")
	}
	if m.publisher == "" {
		m.publisher = first("og:site_name", "application-name", "dc.publisher", "dcterms.publisher", "publisher", "twitter:site")
	}
	for _, key := range []string{
		"article:published_time", "og:published_time", "datepublished", "dc.date.issued", "dcterms.issued", "dc.date", "dcterms.date",
		"dcterms.created", "parsely-pub-date", "sailthru.date", "pubdate", "publishdate", "publish-date", "publication_date", "date", "<time>",
	} {
		if m.published == "" && named[key] != "" {
			m.see(named[key])
		}
	}
	return m
}

// see takes a date for the day of publication, where it is one.
func (m *meta) see(date string) {
	if day, ok := Day(date); ok {
		m.published = day
	} else {
		m.odd = cmp.Or(m.odd, date)
	}
}

// canonical is the address that a page gives itself, in full. One that leads
// to the front of the site is a mistake: all its pages would be one article.
func canonical(stated, at string) string {
	here := CleanURL(at)
	if base, err := url.Parse(at); err == nil && here != "" && stated != "" {
		if u, err := base.Parse(strings.TrimSpace(stated)); err == nil {
			stated = u.String()
		}
	}
	clean := CleanURL(stated)
	if u, err := url.Parse(clean); clean == "" || err != nil || here != "" && strings.Trim(u.Path, "/") == "" && u.RawQuery == "" {
		return here
	}
	return clean
}

// add takes what a JSON-LD block says about an article; blocks about other
// things, and broken ones, say nothing.
func (m *meta) add(block string) {
	var v any
	if json.Unmarshal([]byte(block), &v) == nil {
		m.addValue(v)
	}
}

func (m *meta) addValue(v any) {
	switch v := v.(type) {
	case []any:
		for _, x := range v {
			m.addValue(x)
		}
	case map[string]any:
		m.addValue(v["@graph"])
		if !isArticle(v["@type"]) {
			return
		}
		keep := func(field *string, value string) {
			if *field == "" {
				*field = strings.Join(strings.Fields(html.UnescapeString(value)), " ")
			}
		}
		keep(&m.title, str(v["headline"]))
		keep(&m.publisher, str(v["publisher"], "name"))
		keep(&m.url, str(v["mainEntityOfPage"], "@id"))
		keep(&m.url, str(v["url"], "@id"))
		if date := str(v["datePublished"]); date != "" && m.published == "" {
			m.see(date)
		}
	}
}

func isArticle(kind any) bool {
	switch k := kind.(type) {
	case string:
		return strings.HasSuffix(k, "Article") || k == "BlogPosting" || k == "LiveBlogPosting"
	case []any:
		for _, x := range k {
			if isArticle(x) {
				return true
			}
		}
	}
	return false
}

// str is v where it is a string, its first element where it is a list, or
// the named field of it where it is an object.
func str(v any, field ...string) string {
	switch v := v.(type) {
	case string:
		return v
	case []any:
		if len(v) > 0 {
			return str(v[0], field...)
		}
	case map[string]any:
		if len(field) > 0 {
			return str(v[field[0]])
		}
	}
	return ""
}

func attr(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}

func content(n *html.Node) string {
	var b strings.Builder
	for c := range n.Descendants() {
		if c.Type == html.TextNode {
			b.WriteString(c.Data)
		}
	}
	return b.String()
}
