package encode

import (
	"testing"

	"geokg/extract/text"
)

// BenchmarkWatched reads a text with and without keeping the attention of its
// pronouns; the two should differ by a percent or two.
func BenchmarkWatched(b *testing.B) {
	doc := ""
	for range 12 {
		doc += "Ivan Petrov met Ann Lee in Geneva on Monday. He thanked her for the help of her country. Kenya closed its border after Somalia had moved troops; they left. "
	}
	s := text.Split(&text.Document{Text: doc})
	all := func(int) bool { return true }
	for _, c := range []struct {
		name  string
		words []string
	}{{"nothing", nil}, {"pronouns", []string{"he", "her", "its", "they"}}} {
		b.Run(c.name, func(b *testing.B) {
			e := model(b, best()).NewEncoder()
			e.Watch(c.words)
			for b.Loop() {
				e.Sentences(doc, s, all)
			}
		})
	}
}
