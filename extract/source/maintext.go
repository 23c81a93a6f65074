package source

import (
	"net/url"
	"slices"
	"strings"

	"github.com/markusmobius/go-trafilatura"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// mainText gives the paragraphs of the article with blank lines between, or
// nothing where the page has none. It takes the parts of root away that are
// surely not of the article.
func mainText(root *html.Node, title, address string) string {
	page := body(root)
	if page == nil {
		return ""
	}
	prune(root, prose(root))
	cutLists(page)
	var w writer
	var blocks []block
	if size(page) <= maxElements {
		blocks = within(w.run(page), extracted(root, address))
	}
	if len(blocks) == 0 {
		blocks = densest(page)
	}
	for len(blocks) > 0 && (blocks[0].text == title || strings.HasPrefix(title, blocks[0].text) && len(blocks[0].text) > 20) {
		blocks = blocks[1:]
	}
	return joined(blocks)
}

// maxElements bounds the pages that the library is asked about, for it takes
// time by the square; articles have some thousands.
const maxElements = 10_000

func size(root *html.Node) (n int) {
	for range root.Descendants() {
		n++
	}
	return n
}

// extracted asks go-trafilatura, which knows more kinds of pages than rules of
// our own would, for the blocks of the article; none where it fails.
func extracted(root *html.Node, address string) (blocks []block) {
	defer func() {
		if recover() != nil { // bytes from the web must not end the program
			blocks = nil
		}
	}()
	at, _ := url.Parse(address) // only links need it
	r, err := trafilatura.ExtractDocument(root, trafilatura.Options{
		OriginalURL:     at,
		ExcludeComments: true,
		EnableFallback:  true,
		HtmlDateMode:    trafilatura.Disabled, // metadata finds the day
	})
	if err != nil || r.ContentNode == nil {
		return nil
	}
	var w writer
	return w.run(r.ContentNode)
}

// solid takes the white space out.
func solid(s string) string { return strings.Join(strings.Fields(s), "") }

// within gives those blocks of a page whose words were extracted: the library
// says what the article is, the page where its paragraphs end. Sentences that
// the library lost in between, the points of a list for one, are kept. Where
// the two do not agree, it gives what was extracted.
func within(page, extracted []block) []block {
	const long = 40 // shorter blocks, such as "Share", are looked for close by only
	words := solid(joined(extracted))
	if len(page)*len(words) > 1<<30 { // each block is looked for in all words
		return extracted
	}
	var out, lost []block // lost: since the last block that was found
	from, found := 0, 0
	for _, b := range page {
		s := solid(b.text)
		at := strings.Index(words[from:], s)
		switch {
		case at >= 0 && (at <= 4*long || len(s) >= long):
			from += at + len(s)
		case len(s) >= long && strings.Contains(words, s):
		default:
			if !b.aside && len(out) > 0 && sentenceEnd(b.text) {
				lost = append(lost, b)
			}
			continue
		}
		if len(lost) > 12 { // another article stands between
			lost = nil
		}
		out = append(append(out, lost...), b)
		lost, found = nil, found+len(s)
	}
	// The library says the words of very short pages twice; of pages built by
	// scripts it knows more than the page shows.
	all := len(words)
	if shown := len(solid(joined(page))); shown*5 >= all*2 {
		all = min(all, shown)
	}
	if found*10 < all*7 {
		return extracted
	}
	return out
}

// prune takes away what its name says is no article, unless it holds a third
// of the page's text: some pages call their whole body "with-comments".
func prune(n *html.Node, total int) {
	for c := n.FirstChild; c != nil; {
		next := c.NextSibling
		if c.Type == html.ElementNode && named(c) && prose(c)*3 < total {
			n.RemoveChild(c)
		} else {
			prune(c, total)
		}
		c = next
	}
}

// prose is how many bytes of text there are below n.
func prose(n *html.Node) int {
	if n.Type == html.TextNode {
		return len(strings.TrimSpace(n.Data))
	}
	if n.DataAtom == atom.Script || n.DataAtom == atom.Style {
		return 0
	}
	sum := 0
	for c := range n.ChildNodes() {
		sum += prose(c)
	}
	return sum
}

// named tells whether an element or its class is named for what surrounds an
// article: "article__related-links" has "related".
func named(n *html.Node) bool {
	switch n.DataAtom {
	case atom.Html, atom.Head, atom.Body:
		return false
	case atom.Nav, atom.Dialog:
		return true
	}
	return furnitureName(attr(n, "class")) || furnitureName(attr(n, "id"))
}

func furnitureName(names string) bool {
	for _, name := range strings.FieldsFunc(strings.ToLower(names), func(r rune) bool { return r < 'a' || r > 'z' }) {
		if slices.Contains(furnitureNames, name) {
			return true
		}
	}
	return false
}

var furnitureNames = []string{
	"advert", "advertisement", "breadcrumb", "breadcrumbs", "caption", "comment", "comments", "consent", "cookie", "cookies", "disqus",
	"newsletter", "outbrain", "paywall", "readmore", "recommended", "recommendations", "related", "share", "sharedaddy",
	"sharing", "signup", "subscribe", "taboola", "trending",
}

// densest gives the box that holds most of the page's prose. It is for pages
// that the library makes nothing of.
func densest(best *html.Node) []block {
	// Down from the body, to whatever holds most of its text: pages nest the
	// article in a handful of boxes and surround it with lists of links.
	for {
		total, inner := weight(best), (*html.Node)(nil)
		for c := range best.ChildNodes() {
			if box(c) && weight(c)*10 >= total*8 && total > 0 {
				inner = c
			}
		}
		if inner == nil {
			break
		}
		best = inner
	}
	var w writer
	return slices.DeleteFunc(w.run(best), func(b block) bool { return b.aside })
}

func body(root *html.Node) *html.Node {
	for n := range root.Descendants() {
		if n.DataAtom == atom.Body {
			return n
		}
	}
	return nil
}

func box(n *html.Node) bool {
	switch n.DataAtom {
	case atom.Div, atom.Main, atom.Article, atom.Section, atom.Td, atom.Table, atom.Tbody, atom.Tr, atom.Center:
		return n.Type == html.ElementNode
	}
	return false
}

// weight is how many bytes of prose a node has: text outside links, in
// paragraphs worth the name.
func weight(n *html.Node) int {
	if furniture(n) {
		return 0
	}
	if n.DataAtom == atom.P || n.DataAtom == atom.Blockquote || n.DataAtom == atom.Li {
		all, links := lengths(n)
		if all-links < 40 {
			return 0
		}
		return all - links
	}
	sum := 0
	for c := range n.ChildNodes() {
		if c.Type == html.TextNode {
			if l := len(strings.TrimSpace(c.Data)); l >= 80 {
				sum += l // pages of old without paragraphs
			}
			continue
		}
		sum += weight(c)
	}
	return sum
}

// lengths gives the bytes of text below n, and those of them within links.
func lengths(n *html.Node) (all, links int) {
	if n.Type == html.TextNode {
		return len(strings.TrimSpace(n.Data)), 0
	}
	for c := range n.ChildNodes() {
		a, l := lengths(c)
		all, links = all+a, links+l
	}
	if n.DataAtom == atom.A {
		links = all
	}
	return all, links
}

// furniture holds for what is on a page but not of its article.
func furniture(n *html.Node) bool {
	if n.Type == html.CommentNode || n.Type == html.DoctypeNode {
		return true
	}
	if n.Type != html.ElementNode {
		return false
	}
	switch n.DataAtom {
	case atom.Script, atom.Style, atom.Noscript, atom.Template, atom.Nav, atom.Footer, atom.Aside, atom.Form,
		atom.Button, atom.Select, atom.Iframe, atom.Svg, atom.Figure, atom.Figcaption, atom.Picture, atom.Video,
		atom.Audio, atom.Object, atom.Dialog, atom.Menu, atom.Time, atom.Input, atom.Textarea:
		return true
	}
	for _, a := range n.Attr {
		switch a.Key {
		case "hidden":
			return true
		case "aria-hidden":
			if a.Val == "true" {
				return true
			}
		case "role":
			switch a.Val {
			case "navigation", "banner", "complementary", "contentinfo", "search", "dialog", "alert":
				return true
			}
		case "style":
			if strings.Contains(strings.ReplaceAll(a.Val, " ", ""), "display:none") {
				return true
			}
		case "class", "id":
			if n.DataAtom != atom.Body && n.DataAtom != atom.Html && n.DataAtom != atom.Article && furnitureName(a.Val) {
				return true
			}
		}
	}
	return false
}
