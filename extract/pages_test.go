package extract

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"geokg/extract/source"
	"geokg/extract/text"
)

// What is no article on a page makes no statement: menus, headlines of other
// articles, comments of readers, credits of pictures, advertisements. The
// pages are full of such lines that would make one.
func TestNoStatementsFromBoilerplate(t *testing.T) {
	x, err := New(Options{})
	if err != nil {
		t.Fatal(err)
	}
	pages, err := filepath.Glob("source/testdata/pages/*.html")
	if err != nil || len(pages) < 15 {
		t.Fatalf("%d pages, %v", len(pages), err)
	}
	total := 0
	for _, page := range pages {
		want, err := os.ReadFile(strings.TrimSuffix(page, ".html") + ".want")
		if err != nil {
			t.Fatal(err)
		}
		_, article, _ := strings.Cut(string(want), "\n\n")
		for d, err := range source.Read(source.Options{}, page) {
			if err != nil {
				t.Fatal(err)
			}
			total += fromArticle(t, x, d, article)
		}
	}
	if total < len(pages) {
		t.Errorf("%d statements of %d pages; the test needs some to mean something", total, len(pages))
	}
}

// The same of a page as text, with the lines of a real one: it is not divided
// into what is the article and what is not.
func TestNoStatementsFromBoilerplateOfText(t *testing.T) {
	x, err := New(Options{})
	if err != nil {
		t.Fatal(err)
	}
	read := func(name string) string {
		b, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		return string(b)
	}
	kept := read("source/testdata/page.kept.txt")
	if fromArticle(t, x, &text.Document{ID: "page", Published: "2022-07-12", Text: read("source/testdata/page.txt")}, kept) == 0 {
		t.Error("no statements; the test needs some to mean something")
	}

	shared := os.Getenv("GEOKG_SHARED")
	if shared == "" {
		shared = filepath.Join("..", "..", "shared")
	}
	seeds, _ := filepath.Glob(filepath.Join(shared, "seed", "*.txt"))
	if len(seeds) == 0 {
		t.Skip("needs the page that the project began with (GEOKG_SHARED or ../shared)")
	}
	for _, name := range seeds {
		s := read(name)
		end := strings.Index(s, "Please enter your comment!")
		if end < 0 {
			continue
		}
		article := s[:end]
		for _, line := range []string{"READ MORE:", "Newsnight:", "Zelensky warns", "Royal Family LIVE"} {
			before, after, _ := strings.Cut(article, "\n"+line)
			_, after, _ = strings.Cut(after, "\n")
			article = before + "\n" + after
		}
		if fromArticle(t, x, &text.Document{ID: name, Published: "2022-07-12", Text: s}, article) == 0 {
			t.Errorf("%s: no statements", name)
		}
	}
}

// fromArticle counts the statements of a document, all of which must have
// their sentence in the article.
func fromArticle(t *testing.T, x *Extractor, d *text.Document, article string) int {
	t.Helper()
	solid := func(s string) string { return strings.Join(strings.Fields(s), " ") }
	article = solid(article)
	statements := x.Extract(d).Statements
	for _, s := range statements {
		if !strings.Contains(article, solid(s.Evidence.Text)) {
			t.Errorf("%s: %s %s %s from what is no article: %s", d.ID, s.Subject.Name, s.Relation, s.Object.Name, s.Evidence.Text)
		}
	}
	return len(statements)
}
