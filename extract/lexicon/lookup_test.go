package lexicon

import (
	"fmt"
	"testing"
)

// TestLookup sees that a Lookup knows what a map knows, words of all shapes and none among them.
func TestLookup(t *testing.T) {
	var l Lookup[int]
	if l.Of("") != 0 || l.Of("envoy") != 0 || l.Len() != 0 {
		t.Error("an empty Lookup knows a word")
	}
	want := map[string]int{"": 7, "é": 8, "Ångström": 9}
	for i := range 3000 {
		want[fmt.Sprint(i*i)] = i + 1
	}
	for w, v := range want {
		l.Set(w, v)
	}
	l.Set("é", 10)
	want["é"] = 10
	for i := range 20000 {
		want[fmt.Sprint(i)] += 0
	}
	for w, v := range want {
		if l.Of(w) != v {
			t.Fatalf("%q: %d, want %d", w, l.Of(w), v)
		}
	}
	if l.Len() != 3003 {
		t.Errorf("%d words, want 3003", l.Len())
	}
}
