package coref

import (
	"os"
	"path/filepath"
	"testing"
	"time"

	"geokg/extract/encode"
	"geokg/extract/entity"
	"geokg/extract/text"
)

// BenchmarkBesideEncoder resolves the articles of the fixtures, the parse of their
// sentences included, and compares that with encoding the same sentences.
func BenchmarkBesideEncoder(b *testing.B) {
	type article struct {
		doc *text.Document
		s   []text.Sentence
		m   []entity.Mention
	}
	files, err := filepath.Glob("../../fixtures/articles/*.txt")
	if err != nil || len(files) == 0 {
		b.Fatal("no articles in ../../fixtures/articles: ", err)
	}
	l, r := linker(b), resolver(b)
	var articles []article
	words := 0
	for _, f := range files {
		raw, err := os.ReadFile(f)
		if err != nil {
			b.Fatal(err)
		}
		d := &text.Document{ID: f, Text: string(raw)}
		s := text.Split(d)
		for _, x := range s {
			words += len(x.Tokens)
		}
		articles = append(articles, article{d, s, l.Mentions(d, s)})
	}
	m, err := encode.Default()
	if err != nil {
		b.Fatal(err)
	}
	enc := m.NewEncoder()
	start := time.Now()
	for _, a := range articles {
		enc.Sentences(a.doc.Text, a.s, func(int) bool { return true })
	}
	encoding := time.Since(start)
	for b.Loop() {
		for _, a := range articles {
			r.Resolve(a.doc, a.s, a.m)
		}
	}
	each := b.Elapsed() / time.Duration(b.N)
	b.ReportMetric(float64(words)/each.Seconds(), "words/s")
	b.ReportMetric(float64(encoding)/float64(each), "×encoder")
}
