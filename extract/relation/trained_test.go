package relation

import "testing"

// TestTrained: who is sent to train is trained there; who is sent to train others is posted there.
func TestTrained(t *testing.T) {
	r := rules(t)
	for _, c := range []struct{ sentence, want string }{
		{"[Chad] sent soldiers to [Mali] for training.", "TRAINS"},
		{"[Chad] sent pilots to [Mali] to train on the new jets.", "TRAINS"},
		{"[Chad] sent pilots to [Mali] to be trained.", "TRAINS"},
		{"[Chad] sent soldiers to [Mali] to train the police.", "DEPLOYS_TO"},
		{"[Chad] sent soldiers to [Mali] for training missions.", "DEPLOYS_TO"},
		{"[Chad] sent soldiers to [Mali].", "DEPLOYS_TO"},
	} {
		_, s, m := marked(c.sentence)
		d := r.analyse(s, m, nil)
		got := d.trained([]Relation{cueIn(t, s, "sent", "DEPLOYS_TO", "actual")})
		if len(got) != 1 || got[0].Name != c.want || (c.want == "TRAINS") != (got[0].Subject == 1) {
			t.Errorf("%s: %+v", c.sentence, got)
		}
	}
}
