package entity

import (
	"strings"
	"testing"

	"geokg/extract/text"
)

// TestDateline: the state where a text is written, by words of its first sentences or by what
// stands before them.
func TestDateline(t *testing.T) {
	l := linker(t)
	for _, c := range []struct{ before, text, want string }{
		{"", "LIMA — The minister resigned.", "PER"},
		{"", "LIMA, May 2 — The minister resigned.", "PER"},
		{"", "LIMA said that the minister resigned.", ""},
		{"", "UPDATE — The minister resigned.", ""},
		{"Lima, Peru (Qwerin) - ", "The minister resigned.", "PER"},
		{"Gao, Mali (Qwerin) - ", "The minister resigned.", "MLI"},
		{"PORT SUDAN, Dec 11 - ", "The minister resigned.", "SDN"}, // from where it has been ruled
		{"Qwerin Wire, Bamako, Mali - ", "The minister resigned.", "MLI"},
		{"By Ada Qwerin, in Kidal, Mali - ", "The minister resigned.", ""},
	} {
		d := &text.Document{Text: c.before + c.text}
		sentences := text.Split(d)
		first := &sentences[0]
		for len(first.Tokens) > 0 && first.Tokens[0].Start < len(c.before) {
			first.Tokens = first.Tokens[1:]
		}
		got := ""
		if e := newWork(l, d, sentences).dateline(); e != nil {
			got = e.Country
		}
		if got != c.want {
			t.Errorf("%q written in %q, want %q", strings.TrimSpace(d.Text), got, c.want)
		}
	}
}
