package extract

import (
	"bufio"
	"encoding/json"
	"errors"
	"os"
	"testing"

	"geokg/extract/source"
)

// TestCalibrationData writes what the recipe's calibrate.py fits: for each
// document, every candidate with the evidence for it. It runs only when asked,
// with GEOKG_CALIBRATE naming the documents (JSON lines) and GEOKG_CALIBRATED
// the file to write.
func TestCalibrationData(t *testing.T) {
	in := os.Getenv("GEOKG_CALIBRATE")
	if in == "" {
		t.Skip("GEOKG_CALIBRATE names no documents; see extract/train/README.md")
	}
	x, err := New(Options{MinConfidence: 1e-4})
	if err != nil {
		t.Fatal(err)
	}
	enc := encodeTo(t, os.Getenv("GEOKG_CALIBRATED"))
	for d, err := range source.Read(source.Options{}, in) {
		if err != nil {
			t.Fatal(err)
		}
		sentences := x.sentences(d)
		mentions, relations := x.relations(d, sentences)
		type row struct {
			Statement
			Logit, Rule, Rival   float32
			Other                bool
			SubjectForm, ObjForm uint8
		}
		out := struct {
			Doc        string `json:"doc"`
			Candidates []row  `json:"candidates"`
		}{Doc: d.ID}
		for _, r := range relations {
			out.Candidates = append(out.Candidates, row{
				x.statement(d, sentences, mentions, r), r.Evidence.Logit, r.Evidence.Rule, r.Evidence.Rival, r.Evidence.Other,
				uint8(mentions[r.Subject].Form), uint8(mentions[r.Object].Form),
			})
		}
		if err := enc.Encode(out); err != nil {
			t.Fatal(err)
		}
	}
}

// encodeTo writes JSON lines to a file until the test ends.
func encodeTo(t *testing.T, path string) *json.Encoder {
	t.Helper()
	f, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	w := bufio.NewWriter(f)
	t.Cleanup(func() {
		if err := errors.Join(w.Flush(), f.Close()); err != nil {
			t.Error(err)
		}
	})
	return json.NewEncoder(w)
}
