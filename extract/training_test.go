package extract

import (
	"os"
	"testing"
	"unicode/utf8"

	"geokg/extract/source"
	"geokg/extract/text"
	"geokg/extract/when"
)

// TestTrainingMentions writes what the recipe trains on beside the annotated
// spans: for each document the mentions that are found, and whom they stand
// for, and the times that its sentences give. It runs only when asked, with
// GEOKG_TRAINING naming the documents (JSON lines) and GEOKG_MENTIONS the file to
// write.
func TestTrainingMentions(t *testing.T) {
	in := os.Getenv("GEOKG_TRAINING")
	if in == "" {
		t.Skip("GEOKG_TRAINING names no documents; see extract/train/README.md")
	}
	x, err := New(Options{})
	if err != nil {
		t.Fatal(err)
	}
	enc := encodeTo(t, os.Getenv("GEOKG_MENTIONS"))
	type mention struct {
		Start   int      `json:"start"` // characters of the sentence
		End     int      `json:"end"`
		Form    uint8    `json:"form"`
		ID      string   `json:"id"`
		Name    string   `json:"name"`
		Type    string   `json:"type"`
		Country string   `json:"country,omitempty"`
		Aka     []string `json:"aka,omitempty"`
	}
	type moment struct {
		Start  int      `json:"start"` // characters of the sentence
		End    int      `json:"end"`
		Values []string `json:"values"` // of all its readings
	}
	for d, err := range source.Read(source.Options{}, in) {
		if err != nil {
			t.Fatal(err)
		}
		sentences := x.sentences(d)
		out := struct {
			Doc       string      `json:"doc"`
			Text      []string    `json:"text"`
			Sentences [][]mention `json:"sentences"`
			Times     [][]moment  `json:"times"`
		}{Doc: d.ID, Sentences: make([][]mention, len(sentences)), Times: make([][]moment, len(sentences))}
		for _, s := range sentences {
			out.Text = append(out.Text, s.Of(d.Text))
		}
		characters := func(sentence, end int) int {
			s := sentences[sentence]
			return utf8.RuneCountInString(text.Span{Start: s.Start, End: max(s.Start, end)}.Of(d.Text))
		}
		for _, m := range x.Mentions(d) {
			if m.Entity == nil {
				continue
			}
			n := m.Sentence
			out.Sentences[n] = append(out.Sentences[n], mention{
				characters(n, m.Start), characters(n, m.End), uint8(m.Form), m.Entity.ID, m.Entity.Name, string(m.Entity.Type), m.Entity.Country, m.Entity.Aka,
			})
		}
		for _, found := range when.Find(d.Published, sentences) {
			n := found.Sentence
			one := moment{Start: characters(n, found.Start), End: characters(n, found.End)}
			for _, r := range found.Readings {
				one.Values = append(one.Values, r.Value)
			}
			out.Times[n] = append(out.Times[n], one)
		}
		if err := enc.Encode(out); err != nil {
			t.Fatal(err)
		}
	}
}
