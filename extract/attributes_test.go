package extract

import (
	"os"
	"testing"

	"geokg/extract/relation"
	"geokg/extract/source"
)

// TestAttributeData writes what the recipe's attributes.py fits: for each
// document, its statements with what speaks for each source and time that they
// may have. It runs only when asked, with GEOKG_ATTRIBUTES naming the
// documents (JSON lines) and GEOKG_ATTRIBUTED the file to write.
func TestAttributeData(t *testing.T) {
	in := os.Getenv("GEOKG_ATTRIBUTES")
	if in == "" {
		t.Skip("GEOKG_ATTRIBUTES names no documents; see extract/train/README.md")
	}
	x, err := New(Options{Explain: true})
	if err != nil {
		t.Fatal(err)
	}
	enc := encodeTo(t, os.Getenv("GEOKG_ATTRIBUTED"))
	type bid struct {
		Name  string   `json:"name"`
		Aka   []string `json:"aka,omitempty"`
		Head  float32  `json:"head"`
		Signs []string `json:"signs"`
	}
	type row struct {
		Statement
		Bids    []bid             `json:"bids"`
		Moments []relation.Moment `json:"moments"`
	}
	for d, err := range source.Read(source.Options{}, in) {
		if err != nil {
			t.Fatal(err)
		}
		sentences := x.sentences(d)
		mentions, relations := x.relations(d, sentences)
		out := struct {
			Doc        string `json:"doc"`
			Statements []row  `json:"statements"`
		}{Doc: d.ID}
		for _, r := range relations {
			w := row{Statement: x.statement(d, sentences, mentions, r), Moments: r.Weighed.Moments}
			w.Statement.Explanation = nil
			for _, b := range r.Weighed.Bids {
				o := bid{Head: b.Head, Signs: b.Signs}
				if b.Mention >= 0 {
					e := mentions[b.Mention].Entity
					o.Name, o.Aka = e.Name, e.Aka
				}
				w.Bids = append(w.Bids, o)
			}
			out.Statements = append(out.Statements, w)
		}
		if err := enc.Encode(out); err != nil {
			t.Fatal(err)
		}
	}
}
