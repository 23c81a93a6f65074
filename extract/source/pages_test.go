package source

import (
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"geokg/extract/text"
)

// pages are written by us in the styles of different outlets. NAME.want holds
// what is known of an article, a blank line, and its paragraphs.
func pages(t *testing.T) []string {
	t.Helper()
	files, err := filepath.Glob("testdata/pages/*.html")
	if err != nil || len(files) < 15 {
		t.Fatalf("%d pages, %v", len(files), err)
	}
	return files
}

// wanted reads the .want file of a page.
func wanted(t *testing.T, page string) (known map[string]string, paragraphs []string) {
	t.Helper()
	head, body, ok := strings.Cut(readFile(t, strings.TrimSuffix(page, ".html")+".want"), "\n\n")
	if !ok {
		t.Fatalf("%s: no blank line in what is wanted", page)
	}
	known = map[string]string{}
	for line := range strings.Lines(head) {
		key, value, _ := strings.Cut(strings.TrimSpace(line), ": ")
		known[key] = value
	}
	return known, strings.Split(strings.TrimSpace(body), "\n\n")
}

func readPage(t *testing.T, page string) *text.Document {
	t.Helper()
	for d, err := range Read(Options{}, page) {
		if err != nil {
			t.Fatal(err)
		}
		return d
	}
	t.Fatalf("%s: no document", page)
	return nil
}

// Of all pages together, as many words of the articles as stated are found,
// and as many of those found are the articles'; what boilerplate takes out is
// taken for not found.
func TestMainText(t *testing.T) {
	b := newBoilerplate(t)
	var right, found, all int
	for _, page := range pages(t) {
		known, paragraphs := wanted(t, page)
		d := readPage(t, page)
		got := map[string]string{"url": d.URL, "title": d.Title, "publisher": d.Publisher, "published": d.Published}
		for key, value := range known {
			if got[key] != value {
				t.Errorf("%s: %s is %q, want %q", page, key, got[key], value)
			}
		}
		r, f, a := overlap(kept(b, d.Text), strings.Join(paragraphs, " "))
		right, found, all = right+r, found+f, all+a
		t.Logf("%-40s precision %.2f recall %.2f", filepath.Base(page), float64(r)/float64(f), float64(r)/float64(a))
	}
	precision, recall := float64(right)/float64(found), float64(right)/float64(all)
	t.Logf("together: precision %.3f recall %.3f", precision, recall)
	if precision < 0.92 || recall < 0.96 {
		t.Errorf("precision %.3f, recall %.3f", precision, recall)
	}
}

// kept is the text without what the table takes for boilerplate.
func kept(b *Boilerplate, s string) string {
	var out strings.Builder
	from := 0
	for _, p := range b.Spans(s) {
		out.WriteString(s[from:p.Start])
		from = p.End
	}
	out.WriteString(s[from:])
	return out.String()
}

var word = regexp.MustCompile(`[\p{L}\p{N}]+`)

// overlap counts the words that two texts share, and those of each.
func overlap(got, want string) (both, inGot, inWant int) {
	count := map[string]int{}
	for _, w := range word.FindAllString(strings.ToLower(want), -1) {
		count[w]++
		inWant++
	}
	for _, w := range word.FindAllString(strings.ToLower(got), -1) {
		inGot++
		if count[w] > 0 {
			count[w]--
			both++
		}
	}
	return both, inGot, inWant
}

// A page that a script builds often says its article to search engines.
func TestPageBuiltByScript(t *testing.T) {
	article := "Poland summoned the ambassador of Belarus on Tuesday after balloons with cameras drifted across the border. Belarus rejected the charge and said that they belong to smugglers from Lithuania."
	page := `<html><head><script type="application/ld+json">{"@type":"NewsArticle","headline":"Envoy summoned","datePublished":"2024-11-05","articleBody":"` + article + `"}</script></head><body><div id="root">Loading</div></body></html>`
	if got, want := gather(stdin(page), "-"), "||Envoy summoned||2024-11-05|"+article+"\n"; !strings.HasSuffix(got, want) {
		t.Errorf("got %s, want %s", got, want)
	}
}
