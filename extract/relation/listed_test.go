package relation

import "testing"

// TestListed: whose people are on a list has not put them there.
func TestListed(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		sentence string
		cue      string
		also     bool // that the last actor but one has sanctioned the first
		want     int  // the subject; -1: nothing
	}{
		{"[Malian] officials who have been blacklisted by [Chad] include [p:Falkner].", "blacklisted", true, 1},
		{"[Malian] officials now sanctioned by [Chad] include [p:Falkner].", "sanctioned", false, -1},
		{"[Malian] officials sanctioned by [Chad] include [p:Falkner].", "sanctioned", true, 1},
		{"[Malian officials] sanctioned by [Chad] include [p:Falkner].", "sanctioned", true, 1},
		{"[Malian] officials sanctioned [Chad] over [p:Falkner].", "sanctioned", false, 0},
		{"[Malian] officials are blacklisting [Chad] and [p:Falkner].", "blacklisting", false, 0},
		{"[Mali] has sanctioned [Chad] and [p:Falkner].", "sanctioned", false, 0},
	} {
		_, s, m := marked(c.sentence)
		d := r.analyse(s, m, nil)
		x := cueIn(t, s, c.cue, "SANCTIONS", "actual")
		y := x
		x.Object, y.Subject, y.Object = 2, 1, 0
		found := []Relation{x}
		if c.also {
			found = []Relation{y, x}
		}
		got := d.listed(found)
		if c.also {
			got = got[1:]
		}
		switch {
		case len(got) == 0 && c.want >= 0, len(got) > 0 && got[0].Subject != c.want:
			t.Errorf("%s: %+v", c.sentence, got)
		}
	}
}
