package coref

import (
	"testing"

	"geokg/extract/text"
)

// TestDealtOffices: who of two has an office in which state, by whose officers they are said to be.
func TestDealtOffices(t *testing.T) {
	for _, c := range []struct{ rule, text, person, title, of string }{
		{"theirs", "Chad and Mali held talks. Their foreign ministers, Ada Qwerin and Tom Tarvin, left.", "Tom Tarvin", "foreign minister", "Mali"},
		{"theirs in the sentence", "Chad and Mali held talks, and their defence ministers, Ada Qwerin and Tom Tarvin, left.", "Ada Qwerin", "defence minister", "Chad"},
		{"theirs behind the names", "Chad and Mali held talks. Ada Qwerin and Tom Tarvin, their foreign ministers, left.", "Ada Qwerin", "foreign minister", "Chad"},
		{"of the two", "Chad and Mali held talks. The two interior ministers, Ada Qwerin and Tom Tarvin, left.", "Tom Tarvin", "interior minister", "Mali"},
		{"of the two behind the names", "Chad and Mali held talks. Ada Qwerin and Tom Tarvin, the two foreign ministers, left.", "Tom Tarvin", "foreign minister", "Mali"},
		{"each the own by the tables", "Russia and Turkey held talks. The foreign ministers, Mevlüt Çavuşoğlu and Sergey Lavrov, left.", "Sergey Lavrov", "foreign minister", "Russia"},
		{"one by the tables", "Russia and Chad held talks. Their foreign ministers, Ada Qwerin and Sergey Lavrov, left.", "Ada Qwerin", "foreign minister", "Chad"},
		{"one of a third state", "Chad and Mali held talks. Their foreign ministers, Ada Qwerin and Sergey Lavrov, left.", "Ada Qwerin", "", ""},
		{"of no two states", "Chad held talks. The foreign ministers, Ada Qwerin and Tom Tarvin, left.", "Ada Qwerin", "", ""},
	} {
		d := &text.Document{Published: "2019-10-01", Text: c.text}
		s := text.Split(d)
		for _, m := range resolver(t).Resolve(d, s, linker(t).Mentions(d, s)) {
			if m.Of(d.Text) != c.person {
				continue
			}
			of := ""
			if m.TitleOf != nil {
				of = m.TitleOf.Name
			}
			if m.Title != c.title || of != c.of {
				t.Errorf("%s: %s: %s is %q of %q, want %q of %q", c.rule, c.text, c.person, m.Title, of, c.title, c.of)
			}
		}
	}
	checkResolved(t, []sought{{"whose they are", "Chad and Mali held talks. Ada Qwerin and Tom Tarvin, their foreign ministers, left.", "their", "Chad"}})
}
