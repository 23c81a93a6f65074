package relation

import "testing"

// TestReporters: an agency that is told something is not met.
func TestReporters(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		sentence string
		want     int
	}{
		{"[Chad] discussed the drill with [o:Reuters].", 0},
		{"[Chad] spoke to [o:Anadolu Agency].", 0},
		{"[Chad] met [o:Reuters] in Gao.", 1},
		{"[Chad] discussed the drill with [Mali].", 1},
	} {
		_, s, m := marked(c.sentence)
		d := r.analyse(s, m, nil)
		if got := d.reporters([]Relation{deedAt("MEETS", d, 0, 1, 1)}); len(got) != c.want {
			t.Errorf("%s: %d left, want %d", c.sentence, len(got), c.want)
		}
	}
}
