package entity

import (
	"cmp"
	"strings"
	"testing"
)

// TestProxies runs the examples of proxies.txt.
func TestProxies(t *testing.T) {
	for _, r := range rows(t, "proxies.txt", "state", "tie", "backer", "nouns", "from", "to", "name", "example") {
		example := r.Fields[7]
		words := marked(example)
		day := cmp.Or(cell(r.Fields[4]), cell(r.Fields[5]), "2019-06-01")
		text, all := mentions(linker(t), day, unmarked(example))
		want, got := cmp.Or(cell(r.Fields[6]), words), "-"
		if called, ok := strings.CutPrefix(want, "* "); ok {
			backer, _, _ := strings.Cut(words, " ")
			want = backer + " " + called
		}
		for _, m := range all {
			if text[m.Start:m.End] == words && m.Entity != nil {
				got = m.Entity.Name
			}
		}
		if got != want {
			t.Errorf("%s: %s: %q is %s, want %s", r.At(), example, words, got, want)
		}
	}
}
