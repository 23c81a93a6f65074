package relation

import (
	"testing"

	"geokg/extract/when"
)

// TestGapped: a clause without its verb tells its own ends what the one before it tells.
func TestGapped(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		sentence, cue, relation string
		subject, object         int
		left                    bool
		wantSubject, wantObject int
	}{
		{"[Chad] freed a spy, and [Mali] [p:Jess Falkner].", "freed", "RELEASES", 0, 2, true, 1, 2},
		{"[Chad] freed a spy, and [Mali] [p:Jess Falkner].", "freed", "RELEASES", 0, 1, false, 0, 0},
		{"[Chad] freed a spy and [p:Jess Falkner].", "freed", "RELEASES", 0, 1, true, 0, 1},
		{"[Chad] was praised by [Togo], [Mali] by [Niger].", "praised", "SUPPORTS", 3, 0, true, 3, 2},
		{"[Chad] was praised by [Togo], [Mali] by [Niger].", "praised", "SUPPORTS", 2, 0, false, 0, 0},
		{"[Chad] was praised by [Togo], [Mali] by [Niger].", "praised", "SUPPORTS", 1, 0, true, 1, 0},
		{"[Chad] was praised by [Togo] in May, and [Mali] by the [o:Union] in June.", "praised", "SUPPORTS", 3, 0, true, 3, 2},
		{"[Chad] bombed the port on Monday, [Mali] on Sunday.", "bombed", "ATTACKS", 0, 1, false, 0, 0},
		{"[Chad] bombed [Togo] on Monday, [Mali] on Sunday.", "bombed", "ATTACKS", 0, 2, true, 0, 2},
	} {
		_, s, m := marked(c.sentence)
		d := r.analyse(s, m, when.Find("2022-07-12", s))
		x := cueIn(t, s, c.cue, c.relation, "actual")
		x.Subject, x.Object = c.subject, c.object
		got := d.gapped([]Relation{x})
		if left := len(got) > 0; left != c.left || left && (got[0].Subject != c.wantSubject || got[0].Object != c.wantObject) {
			t.Errorf("%s: %d to %d left %v", c.sentence, c.subject, c.object, got)
		}
	}
}
