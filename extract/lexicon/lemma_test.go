package lexicon

import (
	"slices"
	"testing"
)

func TestLemmas(t *testing.T) {
	for _, c := range []struct{ form, lemma string }{
		{"attacked", "attack"}, {"invades", "invade"}, {"invading", "invade"}, {"banned", "ban"}, {"banning", "ban"},
		{"met", "meet"}, {"struck", "strike"}, {"withdrew", "withdraw"}, {"supplies", "supply"}, {"supplied", "supply"},
		{"talks", "talk"}, {"condemned", "condemn"}, {"men", "man"}, {"allies", "ally"}, {"is", "be"}, {"n't", "not"},
		{"wo", "will"}, {"shelled", "shell"}, {"killed", "kill"}, {"clashes", "clash"}, {"lied", "lie"}, {"left", "leave"},
		{"addresses", "address"}, {"sanctions", "sanction"}, {"visit", "visit"}, {"crises", "crisis"},
	} {
		if got := Lemmas(c.form); !slices.Contains(got, c.lemma) {
			t.Errorf("Lemmas(%q) = %q, without %q", c.form, got, c.lemma)
		}
		if got := Lemmas(c.form); got[0] != c.form {
			t.Errorf("Lemmas(%q) = %q, does not begin with the word", c.form, got)
		}
	}
	if got := Lemmas("press"); slices.Contains(got, "pres") {
		t.Errorf("Lemmas(press) = %q", got)
	}
}
