package relation

import "testing"

// TestDiscussed: what a meeting or inquiry is asked for about has been done.
func TestDiscussed(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		sentence, asked, cue string
		want                 int // how many are left
		status               string
	}{
		{"[Togo] asked for an urgent session on [Chad]'s invasion of [Mali].", "asked", "invasion", 1, "actual"},
		{"[Togo] has demanded an inquiry into the killing of [Chadian] nurses by [Mali].", "demanded", "killing", 1, "actual"},
		{"[Togo] asked for the release of [Chadian] nurses by [Mali].", "asked", "release", 2, "requested"},
		{"[Togo] called for a raid on [Chad] and [Mali].", "called", "raid", 2, "requested"},
	} {
		_, s, m := marked(c.sentence)
		d := r.analyse(s, m, nil)
		x := cueIn(t, s, c.asked, "REQUESTS", "actual")
		y := cueIn(t, s, c.cue, "ATTACKS", "requested")
		x.Subject, x.Object, y.Subject, y.Object, y.Source = 0, 1, 1, 2, 0
		got := d.discussed([]Relation{x, y})
		if len(got) != c.want || got[len(got)-1].Status != c.status || (got[len(got)-1].Source < 0) != (c.status == "actual") {
			t.Errorf("%s: %+v", c.sentence, got)
		}
	}
}
