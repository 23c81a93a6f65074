package relation

import "testing"

// TestByAgent: whom the words behind a passive name has done it, not who is told of before it.
func TestByAgent(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		sentence, cue string
		want          int
	}{
		{"[p:Falkner] spoke of a jet given to [Togo] by [Mali].", "given", 1},
		{"[p:Falkner] gave a jet to [Togo] with [Mali].", "gave", 2},
	} {
		_, s, m := marked(c.sentence)
		d := r.analyse(s, m, nil)
		spoke := cueIn(t, s, c.cue, "SUPPLIES", "actual")
		gave := spoke
		gave.Subject = 2
		if got := d.byAgent([]Relation{spoke, gave}); len(got) != c.want || got[len(got)-1].Subject != 2 {
			t.Errorf("%s: %+v", c.sentence, got)
		}
	}
}
