package entity

import (
	"strings"
	"testing"

	"geokg/extract/text"
)

// TestHeadwords runs the examples of headwords.txt.
func TestHeadwords(t *testing.T) {
	for _, r := range rows(t, "headwords.txt", "called", "body", "offices", "of", "who", "example") {
		words, got := marked(r.Fields[5]), "-"
		text, all := mentions(linker(t), "2022-06-01", unmarked(r.Fields[5]))
		for _, m := range all {
			if text[m.Start:m.End] == words && m.Entity != nil {
				got = m.Entity.Name
			}
		}
		if got != r.Fields[4] {
			t.Errorf("%s: %s: %q is %s, want %s", r.At(), r.Fields[5], words, got, r.Fields[4])
		}
	}
}

// TestHeadsOfBodies: who heads a body, and who does not.
func TestHeadsOfBodies(t *testing.T) {
	for _, c := range []struct{ rule, text, words, want string }{
		{"by the own title", "The CIA director left.", "The CIA director", "William Burns"},
		{"by another", "The head of NATO left.", "The head of NATO", "Jens Stoltenberg"},
		{"in headlines", "UN chief visits Mali.", "UN chief", "António Guterres"},
		{"of a part", "The head of the UN mission left.", "The head of the UN", "-"},
		{"of an office", "The head of the UN office left.", "The head of the UN", "-"},
		{"of another body", "The UN chief of the World Food Programme left.", "The UN chief", "-"},
		{"of what two bodies have", "The head of the UN and NATO missions left.", "The head of the UN", "-"},
		{"not yet", "The next NATO chief left.", "NATO chief", "-"},
		{"nor a new one", "A new NATO chief left.", "NATO chief", "-"},
		{"one of many", "A senior Hezbollah leader left.", "Hezbollah leader", "-"},
		{"a well known one of many", "A key Hezbollah leader left.", "Hezbollah leader", "-"},
		{"a leader alone", "Hezbollah's leader left.", "Hezbollah's leader", "Hassan Nasrallah"},
		{"of a state, not yet", "The next German chancellor left.", "German chancellor", "-"},
		{"named by the text", "Hezbollah leader Ada Qwerin left. The Hezbollah leader spoke.", "The Hezbollah leader", "-"},
		{"by a title that states have not", "The executive director of UNICEF left.", "The executive director of UNICEF", "Catherine Russell"},
		{"a deputy", "The deputy director of the CIA left.", "The deputy director of the CIA", "-"},
	} {
		got := ""
		text, all := mentions(linker(t), "2022-06-01", c.text)
		for _, m := range all {
			if text[m.Start:m.End] == c.words {
				got = "-"
				if m.Entity != nil {
					got = m.Entity.Name
				}
			}
		}
		if got != c.want {
			t.Errorf("%s: %s: %q is %q, want %q", c.rule, c.text, c.words, got, c.want)
		}
	}
}

// BenchmarkChiefs measures texts of bodies that bear their states' names and of who heads bodies.
func BenchmarkChiefs(b *testing.B) {
	l := linker(b)
	d := &text.Document{ID: "bench", Published: "2022-06-01", Text: strings.Repeat("The Labour Party and the Supreme Court of Kenya met the IAEA chief, the head of NATO and the UN refugee chief. The Ministry of Defence told the WHO boss and the chairman of the Federal Reserve that the Liberal Party and the National Assembly had left. ", 20)}
	sentences := text.Split(d)
	for b.Loop() {
		l.Mentions(d, sentences)
	}
}
