package main

import (
	"slices"
	"strings"
	"testing"

	"geokg/extract/text"
)

// TestInOrderPanics holds that an article at which geokg itself fails is reported with
// the place of the fault, and that the others keep their order.
func TestInOrderPanics(t *testing.T) {
	var docs []*text.Document
	for _, id := range []string{"a", "b", "c", "d"} {
		docs = append(docs, &text.Document{ID: id})
	}
	var got []string
	for m := range inOrder(t.Context(), documents(docs), 2, func(d *text.Document) string {
		if d.ID == "b" {
			var none []int
			_ = none[len(d.ID)]
		}
		return d.ID
	}) {
		if m.err == nil {
			got = append(got, m.result)
			continue
		}
		for _, want := range []string{`article "b"`, "pipeline_test.go:", "out of range"} {
			if !strings.Contains(m.err.Error(), want) {
				t.Errorf("%v lacks %s", m.err, want)
			}
		}
		got = append(got, "fault of "+m.doc.ID)
	}
	if want := []string{"a", "fault of b", "c", "d"}; !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}
