package entity

import (
	"cmp"
	"strings"
	"testing"

	"geokg/extract/lexicon"
)

// TestProxies runs the examples of proxies.txt.
func TestProxies(t *testing.T) {
	set, err := lexicon.Open("")
	if err != nil {
		t.Fatal(err)
	}
	table, err := set.Table("proxies.txt", "state", "tie", "backer", "nouns", "from", "to", "name", "example")
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range table.Rows {
		example := r.Fields[7]
		_, words, _ := strings.Cut(example, "[")
		words, _, _ = strings.Cut(words, "]")
		day := cmp.Or(cell(r.Fields[4]), cell(r.Fields[5]), "2019-06-01")
		text, all := mentions(linker(t), day, strings.NewReplacer("[", "", "]", "").Replace(example))
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
