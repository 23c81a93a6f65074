package coref

import (
	"testing"

	"geokg/extract/entity"
	"geokg/extract/text"
)

// TestTheirOfficers: whose ministers persons are by "his" or by another's name.
func TestTheirOfficers(t *testing.T) {
	r := newReader(t, false)
	for _, c := range []struct{ rule, text, person, of string }{
		{"his", "Tom Tarvin, the president of Chad, left. His trade minister, Ada Qwerin, stayed.", "Ada Qwerin", "Chad"},
		{"his, no comma", "Tom Tarvin, the president of Chad, left. He sent his trade minister Ada Qwerin.", "Ada Qwerin", "Chad"},
		{"behind the name", "Tom Tarvin, the president of Chad, left. Ada Qwerin, his trade minister, stayed.", "Ada Qwerin", "Chad"},
		{"by a name", "Tom Tarvin, the president of Chad, left. Togo met Tarvin's trade minister, Ada Qwerin.", "Ada Qwerin", "Chad"},
		{"deputy", "Tom Tarvin, the president of Chad, left. His deputy, Ada Qwerin, stayed.", "Ada Qwerin", "Chad"},
		{"deputy of the head of a body", "African Development Bank President Tom Tarvin left. His deputy, Ada Qwerin, stayed.", "Ada Qwerin", "African Development Bank"},
		{"deputy of nobody in office", "Chad freed Tom Tarvin. His deputy, Ada Qwerin, stayed.", "Ada Qwerin", ""},
		{"whose is not told", "Togo met Tom Tarvin. His trade minister, Ada Qwerin, stayed.", "Ada Qwerin", ""},
		{"of another state", "Tom Tarvin, the president of Chad, left. His deputy, Sergey Lavrov, stayed.", "Sergey Lavrov", ""},
		{"no office of a state", "Tom Tarvin, the president of Chad, left. His lawyer, Ada Qwerin, stayed.", "Ada Qwerin", ""},
	} {
		of := ""
		for _, m := range r.read(&text.Document{Text: c.text, Published: "2024-05-15"}) {
			if m.Entity != nil && m.Entity.Name == c.person && m.TitleOf != nil && m.TitleOf.Type != entity.Person {
				of = m.TitleOf.Name
			}
		}
		if of != c.of {
			t.Errorf("%s: %s has an office in %q, want %q", c.rule, c.text, of, c.of)
		}
	}
}
