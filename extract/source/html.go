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
	for _, tag := range []string{"<!doctype html", "<html", "<head", "<body", "<!--", "<article"} {
		if bytes.HasPrefix(h, []byte(tag)) {
			return true
		}
	}
	return bytes.HasPrefix(h, []byte("<?xml")) && bytes.Contains(h, []byte("<html")) // other XML is no page
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

// maxPage bounds the pages that are read; in memory they take fifty times as much.
const maxPage = 8 << 20

// page reads the article of one page: its main text, and what its metadata
// says about it. A warning comes together with the document.
func (in input) page(b []byte) (d *text.Document, warning, err error) {
	if len(b) > maxPage {
		return nil, nil, in.fault(0, "more than %d MiB for one page; news pages have less than one", maxPage>>20)
	}
	root, err := html.Parse(strings.NewReader(decodeHTML(b, in.ContentType)))
	if err != nil { // html.Parse mends any mark-up; only depth beyond reason fails
		return nil, nil, in.fault(0, "not readable as HTML: %s", shown(err.Error()))
	}
	m := metadata(root, in.URL)
	d = &text.Document{URL: m.url, Title: m.title, Publisher: m.publisher, Published: m.published}
	d.Text = mainText(root, m.title, in.URL)
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
	return joined(w.run(root))
}

// joined puts blank lines between blocks.
func joined(blocks []block) string {
	var b strings.Builder
	for i, x := range blocks {
		if i > 0 {
			b.WriteString("\n\n")
		}
		b.WriteString(x.text)
	}
	return b.String()
}

// writer gathers blocks of running text.
type writer struct {
	blocks []block
	line   strings.Builder
	linked int  // bytes of line that stand in links
	inLink bool // within a link
	aside  bool // within what is no article, as furniture has it
}

// block is a paragraph, a heading or a point of a list.
type block struct {
	text  string
	aside bool // it stands in what furniture calls so
}

// run gives the blocks of what is below n, in order.
func (w *writer) run(n *html.Node) []block {
	w.walk(n)
	w.flush()
	return w.blocks
}

func (w *writer) walk(n *html.Node) {
	switch {
	case n.Type == html.TextNode:
		w.line.WriteString(n.Data)
		if w.inLink {
			w.linked += len(strings.TrimSpace(n.Data))
		}
		return
	case unseen(n):
		return
	case n.DataAtom == atom.Br:
		// One break is a line end within a paragraph, two end it.
		if before := n.PrevSibling; before != nil && (before.DataAtom == atom.Br || isSpace(before) && before.PrevSibling != nil && before.PrevSibling.DataAtom == atom.Br) {
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
	link, aside := w.inLink, w.aside
	w.inLink = link || n.DataAtom == atom.A
	w.aside = aside || block && furniture(n)
	for c := range n.ChildNodes() {
		w.walk(c)
	}
	w.inLink = link
	if block {
		w.flush()
	}
	w.aside = aside
}

// unseen holds for what browsers do not show as text.
func unseen(n *html.Node) bool {
	if n.Type == html.CommentNode || n.Type == html.DoctypeNode {
		return true
	}
	switch n.DataAtom {
	case atom.Script, atom.Style, atom.Noscript, atom.Template, atom.Select, atom.Iframe, atom.Svg, atom.Video, atom.Audio,
		atom.Object, atom.Input, atom.Textarea, atom.Button, atom.Head:
		return n.Type == html.ElementNode
	}
	return false
}

func isSpace(n *html.Node) bool { return n.Type == html.TextNode && strings.TrimSpace(n.Data) == "" }

func inline(n *html.Node) bool {
	switch n.DataAtom {
	case atom.A, atom.Abbr, atom.B, atom.Bdi, atom.Bdo, atom.Big, atom.Cite, atom.Code, atom.Data, atom.Del, atom.Dfn, atom.Em,
		atom.Font, atom.I, atom.Ins, atom.Kbd, atom.Label, atom.Mark, atom.Q, atom.S, atom.Samp, atom.Small,
		atom.Span, atom.Strong, atom.Sub, atom.Sup, atom.Time, atom.Tt, atom.U, atom.Var, atom.Wbr, atom.Img:
		return true
	}
	return false
}

// flush ends a block; one that is links and nothing else is left out.
func (w *writer) flush() {
	s := strings.Join(strings.Fields(w.line.String()), " ")
	if s != "" && w.linked*10 < len(s)*8 {
		w.blocks = append(w.blocks, block{s, w.aside})
	}
	w.line.Reset()
	w.linked = 0
}
