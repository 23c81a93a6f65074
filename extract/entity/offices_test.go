package entity

import (
	"slices"
	"testing"
)

// TestOffices: what a person's title is an office in, by the words beside it or the state
// that the text speaks of.
func TestOffices(t *testing.T) {
	l := linker(t)
	for _, c := range []struct{ rule, text, person, of string }{
		{"a courtesy behind the comma", "Norway left. The trade minister, Dr. Ada Qwerin, said so.", "Ada Qwerin", "Norway"},
		{"a rank behind the comma", "Kenya's army chief, General Ada Qwerin, left.", "Ada Qwerin", "Kenya Army"},
		{"a senator is sent by a state of the Union", "Texas Senator Ted Cruz left.", "Ted Cruz", "United States Senate"},
		{"one of such a state", "Texas State Senator Ada Qwerin left.", "Ada Qwerin", "Texas"},
		{"no minister of the United States", "Washington heard Foreign Minister Ada Qwerin.", "Ada Qwerin", ""},
		{"who accuses the other party", "Togo expelled a French envoy. Government spokesman Kofi Adjei accused France.", "Kofi Adjei", "Togo"},
		{"a speaker", "Gabon voted. Speaker Ada Qwerin left.", "Ada Qwerin", "Parliament of Gabon"},
		{"a speaker behind an article", "Gabon voted. The Speaker, Ada Qwerin, left.", "Ada Qwerin", "Parliament of Gabon"},
		{"of a lower house", "Speaker Nancy Pelosi left the United States.", "Nancy Pelosi", "United States House of Representatives"},
		{"in the past", "Ex-president Lech Kaczyński left.", "Lech Kaczyński", "Poland"},
		{"each of two", "Prime Ministers Pedro Sánchez and Mark Rutte left.", "Mark Rutte", "Netherlands"},
		{"in a force", "Pakistani army chief General Asim Munir left.", "Asim Munir", "Pakistan Army"},
		{"in a force that no table knows", "Chad's navy chief Ada Qwerin left.", "Ada Qwerin", "Chad"},
	} {
		s, got := mentions(l, "2019-10-01", c.text)
		of := ""
		for _, m := range got {
			if m.Form == Name && m.Of(s) == c.person && m.TitleOf != nil {
				of = m.TitleOf.Name
			}
		}
		if of != c.of {
			t.Errorf("%s: %s has an office in %q, want %q", c.rule, c.text, of, c.of)
		}
		if of != "" && !slices.ContainsFunc(got, func(m Mention) bool { return m.Entity != nil && m.Entity.Name == of }) {
			t.Errorf("%s: %s does not mention %s", c.rule, c.text, of)
		}
	}
}
