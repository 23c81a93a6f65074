package source

import (
	"bytes"
	"regexp"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
	"golang.org/x/net/html/charset"

	"geokg/extract/text"
)

func isHTML(_ Options, head []byte) bool {
	h := bytes.ToLower(lead([]byte(decode(head))))
	for _, tag := range []string{"<!doctype html", "<html", "<head", "<body", "<?xml", "<!--", "<article"} {
		if bytes.HasPrefix(h, []byte(tag)) {
			return true
		}
	}
	return false
}

func readHTML(in input, out yield) bool {
	b, err := in.all()
	if err != nil {
		return out(nil, err)
	}
	d, warning, err := in.page(b)
	if warning != nil && !out(nil, warning) {
		return false
	}
	if err != nil {
		return out(nil, err)
	}
	return in.give(out, d, 0)
}

// page reads the article of one page: its main text, and what its metadata
// says about it. A warning comes together with the document.
func (in input) page(b []byte) (d *text.Document, warning, err error) {
	root, err := html.Parse(strings.NewReader(decodeHTML(b, in.ContentType)))
	if err != nil { // html.Parse mends any mark-up; only depth beyond reason fails
		return nil, nil, in.fault(0, "not readable as HTML: %w", err)
	}
	m := metadata(root, in.URL)
	d = &text.Document{URL: m.url, Title: m.title, Publisher: m.publisher, Published: m.published}
	d.Text = mainText(root, m.title)
	if d.Text == "" {
		return nil, nil, in.fault(0, "no article text on this page; if a script builds it, save the page as shown")
	}
	if d.Published == "" && in.Published == "" {
		_, warning = in.stated("published", m.odd, 0)
	}
	return d, warning, nil
}

// decodeHTML goes by the encoding that the header or the page declares, unless
// the bytes are UTF-8 all the same.
func decodeHTML(b []byte, contentType string) string {
	if encodingOf(b) != "utf-8" {
		if e, name, certain := charset.DetermineEncoding(b, contentType); certain || name != "windows-1252" {
			if u, err := e.NewDecoder().Bytes(b); err == nil {
				return mend(string(u))
			}
		}
	}
	return decode(b)
}

var markup = regexp.MustCompile(`(?i)<(?:/?(?:p|div|span|a|h[1-6]|ul|ol|li|em|strong|b|i|blockquote|table|section|article)(?:\s[^>]*)?|(?:br|hr|img)(?:\s[^>]*)?/?)>`)

// unmark gives the running text of a piece of HTML. What has no mark-up stays
// as it is.
func unmark(s string) string {
	if !markup.MatchString(s) {
		return s
	}
	root, err := html.Parse(strings.NewReader(s))
	if err != nil {
		return s
	}
	var w writer
	w.walk(root)
	w.flush()
	return strings.Join(w.blocks, "\n\n")
}

// mainText gives the paragraphs of the article with blank lines between.
func mainText(root *html.Node, title string) string {
	best := body(root)
	if best == nil {
		return ""
	}
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
	w.walk(best)
	w.flush()
	blocks := w.blocks
	for len(blocks) > 0 && (blocks[0] == title || strings.HasPrefix(title, blocks[0]) && len(blocks[0]) > 20) {
		blocks = blocks[1:]
	}
	return strings.Join(blocks, "\n\n")
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

// furnitureName goes by the words of which names of classes are made:
// "article__related-links" has "related".
func furnitureName(names string) bool {
	for _, name := range strings.FieldsFunc(strings.ToLower(names), func(r rune) bool { return r < 'a' || r > 'z' }) {
		switch name {
		case "related", "share", "sharing", "social", "comment", "comments", "newsletter", "promo", "promotion", "advert",
			"advertisement", "ads", "cookie", "cookies", "consent", "breadcrumb", "breadcrumbs", "sidebar", "footer",
			"navigation", "navbar", "recommended", "recommendations", "outbrain", "taboola", "paywall", "subscribe",
			"byline", "caption", "tags", "popular", "trending", "readmore", "signup", "disqus":
			return true
		}
	}
	return false
}

// writer gathers blocks of running text.
type writer struct {
	blocks []string
	line   strings.Builder
	linked int // bytes of line that stand in links
	inLink bool
}

func (w *writer) walk(n *html.Node) {
	switch {
	case n.Type == html.TextNode:
		w.line.WriteString(n.Data)
		if w.inLink {
			w.linked += len(strings.TrimSpace(n.Data))
		}
		return
	case furniture(n):
		return
	case n.DataAtom == atom.Br:
		// One break is a line end within a paragraph, two end it.
		if n.PrevSibling != nil && n.PrevSibling.DataAtom == atom.Br {
			w.flush()
		} else {
			w.line.WriteByte('\n')
		}
		return
	}
	block := n.Type == html.ElementNode && !inline(n)
	if block {
		w.flush()
	}
	outside := w.inLink
	w.inLink = outside || n.DataAtom == atom.A
	for c := range n.ChildNodes() {
		w.walk(c)
	}
	w.inLink = outside
	if block {
		w.flush()
	}
}

func inline(n *html.Node) bool {
	switch n.DataAtom {
	case atom.A, atom.Abbr, atom.B, atom.Bdi, atom.Bdo, atom.Big, atom.Cite, atom.Code, atom.Data, atom.Del, atom.Dfn, atom.Em,
		atom.Font, atom.I, atom.Ins, atom.Kbd, atom.Label, atom.Mark, atom.Q, atom.S, atom.Samp, atom.Small,
		atom.Span, atom.Strong, atom.Sub, atom.Sup, atom.Tt, atom.U, atom.Var, atom.Wbr, atom.Img:
		return true
	}
	return false
}

// flush ends a block; one that is links and nothing else is left out.
func (w *writer) flush() {
	s := strings.Join(strings.Fields(w.line.String()), " ")
	if s != "" && w.linked*10 < len(s)*8 {
		w.blocks = append(w.blocks, s)
	}
	w.line.Reset()
	w.linked = 0
}
