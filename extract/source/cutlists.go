package source

import (
	"sync"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"geokg/extract/lexicon"
)

// builtIn are the lines of pages that the built-in table knows; it is read once.
var builtIn = sync.OnceValue(func() *Boilerplate {
	b, err := NewBoilerplate(&lexicon.Set{})
	if err != nil {
		panic(err) // a table that is part of the program and tested
	}
	return b
})

// cutLists takes away what the headings of the page announce as no article:
// the comments with all that follows, and lists of links to other articles
// with their teasers.
func cutLists(page *html.Node) {
	var headings []*html.Node
	before := map[*html.Node]int{} // bytes of paragraphs that stand before each
	sum := 0
	for n := range page.Descendants() {
		switch n.DataAtom {
		case atom.P:
			sum += prose(n)
		case atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
			headings = append(headings, n)
			before[n] = sum
		}
	}
	for _, h := range headings {
		switch builtIn().reach(content(h)) {
		case rest:
			if before[h] < leastArticle {
				continue
			}
			for n := h; n != nil && n != page; n = n.Parent {
				removeAfter(n, func(*html.Node) bool { return true })
			}
		case list:
			for h.NextSibling == nil && h.Parent != nil && h.Parent != page {
				h = h.Parent // the heading stands in a box of its own
			}
			removeAfter(h, isTeaser)
		}
	}
}

// removeAfter removes the siblings that follow n, as long as they are of a kind.
func removeAfter(n *html.Node, kind func(*html.Node) bool) {
	for c := n.NextSibling; c != nil; c = n.NextSibling {
		if !isSpace(c) && !kind(c) {
			return
		}
		n.Parent.RemoveChild(c)
	}
}

// isTeaser holds for what leads to another article: it begins with a link.
func isTeaser(n *html.Node) bool {
	for c := range n.Descendants() {
		if c.Type != html.TextNode || isSpace(c) {
			continue
		}
		for p := c.Parent; p != nil && p != n.Parent; p = p.Parent {
			if p.DataAtom == atom.A {
				return true
			}
		}
		return false
	}
	return true // a picture, a line
}
