package entity

import (
	"strings"
	"testing"

	"geokg/extract/lexicon"
)

// TestBodySeatExamples runs the examples of bodyseats.txt: the city in [ ]
// stands for the body, and for itself where somebody only goes there.
func TestBodySeatExamples(t *testing.T) {
	set, err := lexicon.Open("")
	if err != nil {
		t.Fatal(err)
	}
	table, err := set.Table("bodyseats.txt", "city", "body", "example")
	if err != nil {
		t.Fatal(err)
	}
	l := linker(t)
	stands := func(s, words string) *Entity {
		s, got := mentions(l, "2019-06-01", s)
		for _, m := range got {
			if m.Of(s) == words {
				return m.Entity
			}
		}
		return nil
	}
	for _, r := range table.Rows {
		city, body, example := r.Fields[0], "org:"+r.Fields[1], r.Fields[2]
		_, after, _ := strings.Cut(example, "[")
		words, _, _ := strings.Cut(after, "]")
		if e := stands(strings.NewReplacer("[", "", "]", "").Replace(example), words); e == nil || e.ID != body {
			t.Errorf("%s: %s: %q is %v, want %s", r.At(), example, words, e, body)
		}
		if e := stands("Jan Novak flew to "+city+" on Monday.", city); e == nil || e.Type != Place {
			t.Errorf("%s: where somebody flies to, %s is %v, want the place", r.At(), city, e)
		}
	}
}
