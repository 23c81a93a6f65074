package relation

import "testing"

// TestRelieved: who sends rescuers helps; who sends soldiers posts them.
func TestRelieved(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		sentence, cue   string
		subject, object int
		want            string
	}{
		{"[Chad] dispatched 40 firefighters to [Mali].", "dispatched", 0, 1, "AIDS"},
		{"[Chad] deployed a medical team to [Mali].", "deployed", 0, 1, "AIDS"},
		{"[Chad] is sending search and rescue teams to [Mali].", "sending", 0, 1, "AIDS"},
		{"Doctors from [Chad] were sent to [Mali].", "sent", 0, 1, "AIDS"},
		{"Rescuers from [Chad] arrived in [Mali].", "arrived", 0, 1, "AIDS"},
		{"[Chad] sent troops to [Mali].", "sent", 0, 1, "DEPLOYS_TO"},
		{"[Chad] sent soldiers and doctors to [Mali].", "sent", 0, 1, "DEPLOYS_TO"},
		{"[Chad] deployed jets to rescue doctors in [Mali].", "deployed", 0, 1, "DEPLOYS_TO"},
		{"Jets from [Chad] were sent to [Mali] to help doctors.", "sent", 0, 1, "DEPLOYS_TO"},
	} {
		_, s, m := marked(c.sentence)
		d := r.analyse(s, m, nil)
		x := cueIn(t, s, c.cue, "DEPLOYS_TO", "actual")
		x.Subject, x.Object = c.subject, c.object
		if got := d.relieved([]Relation{x}); len(got) != 1 || got[0].Name != c.want {
			t.Errorf("%s: %+v", c.sentence, got)
		}
		y := x
		y.Name = "AIDS"
		if got := d.relieved([]Relation{x, y}); c.want == "AIDS" && len(got) != 1 {
			t.Errorf("%s: told twice", c.sentence)
		}
	}
}
