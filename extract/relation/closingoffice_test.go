package relation

import "testing"

// TestClosingOffice: an office without its state is that of the state that acts.
func TestClosingOffice(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		sentence string
		want     int
	}{
		{"[Chad] handed two men to [Mali], the prosecutor's office said.", 0},
		{"[Chad] handed two men to [Mali], the [Malian] army said.", 1},
		{"[Chad] handed two men to [Mali], residents said.", 1},
	} {
		_, s, m := marked(c.sentence)
		d := r.analyse(s, m, nil)
		x := cueIn(t, s, "handed", "RELEASES", "actual")
		x.Subject, x.Object, x.Source = 0, 1, 1
		found := []Relation{x}
		if d.closingOffice(found); found[0].Source != c.want {
			t.Errorf("%s: %d, want %d", c.sentence, found[0].Source, c.want)
		}
	}
}
