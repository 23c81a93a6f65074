package relation

import "testing"

// TestOwnMinistries: what a state's body does, the state does not do once more.
func TestOwnMinistries(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		sentence, cue, name string
		body, state, object int
		sure                float64
		want                int
	}{
		{"[Mali]'s [o:trade ministry] will impose duties on [Chad].", "impose", "SANCTIONS", 1, 0, 2, 0.8, 1},
		{"[Mali]'s [o:trade ministry] will impose duties on [Chad].", "impose", "SANCTIONS", 1, 0, 2, 0.4, 2},
		{"The [o:trade ministry] of that name will impose duties on [Chad] for [Mali].", "impose", "SANCTIONS", 0, 2, 1, 0.8, 2},
		{"[Mali]'s [o:Senate] was left by [p:Falkner], who resigned.", "resigned", "RESIGNS_FROM", 1, 0, 2, 0.8, 2},
	} {
		_, s, m := marked(c.sentence)
		m[c.body].Entity.Country, m[c.state].Entity.Country = "MLI", "MLI"
		d := r.analyse(s, m, nil)
		body := cueIn(t, s, c.cue, c.name, "actual")
		body.Subject, body.Object, body.Confidence = c.body, c.object, c.sure
		state := body
		state.Subject, state.Confidence = c.state, 0.6
		if got := d.ownMinistries([]Relation{body, state}); len(got) != c.want {
			t.Errorf("%s: %d left, want %d", c.sentence, len(got), c.want)
		}
	}
}
