package extract

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"geokg/extract/text"
)

// BenchmarkPipeline extracts the articles of the fixtures, whole and each
// paragraph as a news item of its own, after the sentences of each have been
// encoded alone, so that both see the same machine. It gives words of the texts
// a second, and the ratio of the two speeds: the encoder's share of the whole.
// The encoder alone reads the sentences that the pipeline has it read, no others.
func BenchmarkPipeline(b *testing.B) {
	files, err := filepath.Glob("../fixtures/articles/*.txt")
	if err != nil || len(files) == 0 {
		b.Fatal("no articles in ../fixtures/articles: ", err)
	}
	var articles, items []string
	for _, f := range files {
		raw, err := os.ReadFile(f)
		if err != nil {
			b.Fatal(err)
		}
		articles = append(articles, string(raw))
		for p := range strings.SplitSeq(string(raw), "\n") {
			if len(strings.Fields(p)) >= 10 {
				items = append(items, p)
			}
		}
	}
	x, err := New(Options{})
	if err != nil {
		b.Fatal(err)
	}
	b.Run("articles", func(b *testing.B) { benchmarkPipeline(b, x, articles) })
	b.Run("items", func(b *testing.B) { benchmarkPipeline(b, x, items) })
}

func benchmarkPipeline(b *testing.B, x *Extractor, texts []string) {
	type article struct {
		*text.Document
		sentences []text.Sentence
		wanted    []bool
	}
	var articles []article
	words := 0
	for _, t := range texts {
		a := article{Document: &text.Document{ID: "text", Text: t}}
		a.sentences = x.sentences(a.Document)
		a.wanted = wanted(a.sentences, x.linker.Draft(a.Document, a.sentences), x.resolver.TellsOfDeed)
		for _, s := range a.sentences {
			words += len(s.Tokens)
		}
		articles = append(articles, a)
	}
	e := x.model.encoder.NewEncoder()
	var encoder, whole time.Duration
	for b.Loop() {
		for _, a := range articles {
			start := time.Now()
			e.Sentences(a.Text, a.sentences, func(i int) bool { return a.wanted[i] })
			between := time.Now()
			x.Extract(a.Document)
			encoder += between.Sub(start)
			whole += time.Since(between)
		}
	}
	n := float64(words) * float64(b.N)
	b.ReportMetric(n/encoder.Seconds(), "encoder-words/s")
	b.ReportMetric(n/whole.Seconds(), "words/s")
	b.ReportMetric(encoder.Seconds()/whole.Seconds(), "×encoder")
}
