package relation

import "testing"

// TestVenues: a court before which somebody goes is not tried.
func TestVenues(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		sentence string
		cue      int
		want     int
	}{
		{"[Chad] launched a legal challenge in the [o:Supreme Court].", 4, 0},
		{"[Chad] filed a case with the [o:Hague Tribunal].", 3, 0},
		{"[Chad] sues the [o:Supreme Court].", 1, 1},
		{"[Chad] filed a lawsuit against the [o:Supreme Court].", 3, 1},
		{"[Chad] brought charges to the [o:Union].", 2, 1},
	} {
		_, s, m := marked(c.sentence)
		d := r.analyse(s, m, nil)
		if got := d.venues([]Relation{deedAt("PROSECUTES", d, 0, 1, c.cue)}); len(got) != c.want {
			t.Errorf("%s: %d left, want %d", c.sentence, len(got), c.want)
		}
	}
}
