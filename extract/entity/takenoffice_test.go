package entity

import (
	"testing"

	"geokg/extract/text"
)

// TestTakenOffice: an office that somebody takes or holds is one of the state at hand, whatever it is for,
// and not what somebody would like, nor whose something is; and it makes its sentence one of two actors.
func TestTakenOffice(t *testing.T) {
	l := linker(t)
	for _, c := range []struct {
		sentence, office string
		actors           int
	}{
		{"Ada Qwerin was named minister of trade.", "minister of trade", 2},
		{"Ada Qwerin will be the health minister.", "health minister", 2},
		{"Ada Qwerin was made foreign minister.", "foreign minister", 2},
		{"Tom Qwerin named Ada Bolt finance minister.", "finance minister", 3},
		{"Tom Qwerin met Ada Bolt finance minister.", "", 2},
		{"Ada Qwerin wants to be foreign minister.", "", 1},
		{"Ada Qwerin is the president's niece.", "", 2},
		{"Ada Qwerin met the health minister.", "", 1},
		{"Ada Qwerin was elected interim leader.", "", 1},
	} {
		d := &text.Document{Published: "2019-06-01", Text: "Ghana is large. Ghana voted. " + c.sentence}
		s := text.Split(d)
		if n := l.Draft(d, s).Actors(2); n != c.actors {
			t.Errorf("%s: %d actors, want %d", c.sentence, n, c.actors)
		}
		got := ""
		for _, m := range l.Mentions(d, s) {
			if m.Sentence == 2 && m.Form == Office && m.Entity != nil && m.Entity.Country == "GHA" {
				got = d.Text[m.Start:m.End]
			}
		}
		if got != c.office {
			t.Errorf("%s: office %q, want %q", c.sentence, got, c.office)
		}
	}
}
