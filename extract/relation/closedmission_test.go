package relation

import "testing"

// TestClosedMissions: who shuts consulates cuts ties.
func TestClosedMissions(t *testing.T) {
	r := rules(t)
	for _, c := range []struct{ sentence, want string }{
		{"[Chad] shut [Mali]'s consulates in May.", "CUTS_TIES_WITH"},
		{"[Chad] shut its border with [Mali] and the consulate.", "BLOCKS"},
	} {
		_, s, m := marked(c.sentence)
		d := r.analyse(s, m, nil)
		x := cueIn(t, s, "shut", "BLOCKS", "actual")
		x.Subject, x.Object = 0, 1
		found := []Relation{x}
		if d.closedMissions(found); found[0].Name != c.want {
			t.Errorf("%s: %s, want %s", c.sentence, found[0].Name, c.want)
		}
	}
}
