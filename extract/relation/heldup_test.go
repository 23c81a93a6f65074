package relation

import "testing"

// TestHeldUp: who holds up deliveries to somebody, or bars them, does not supply but punishes them.
func TestHeldUp(t *testing.T) {
	r := rules(t)
	for _, c := range []struct{ sentence, cue, name, want string }{
		{"[Chad] is delaying shipments of tents to [Mali].", "shipments", "SUPPLIES", "SANCTIONS"},
		{"[Chad] held up two deliveries of tents to [Mali].", "deliveries", "SUPPLIES", "SANCTIONS"},
		{"[Chad] put sales of tents to [Mali] on hold.", "sales", "TRADES_WITH", "SANCTIONS"},
		{"[Chad] approved a ban on supplying tents to [Mali].", "supplying", "SUPPLIES", "SANCTIONS"},
		{"[Chad] resumed shipments of tents to [Mali].", "shipments", "SUPPLIES", "SUPPLIES"},
		{"[Chad] decided on supplying tents to [Mali].", "supplying", "SUPPLIES", "SUPPLIES"},
		{"[Chad] put sales of tents to [Mali] at two million.", "sales", "TRADES_WITH", "TRADES_WITH"},
	} {
		_, s, m := marked(c.sentence)
		d := r.analyse(s, m, nil)
		if got := d.heldUp([]Relation{cueIn(t, s, c.cue, c.name, "actual")}); len(got) != 1 || got[0].Name != c.want {
			t.Errorf("%s: %+v", c.sentence, got)
		}
	}
}

// TestApproves: what somebody has approved is granted or imposed, what they will approve is not yet.
func TestApproves(t *testing.T) {
	r := rules(t)
	for _, c := range []struct{ sentence, cue, want string }{
		{"[Chad] has approved a waiver for [Mali].", "approved", "actual"},
		{"[Chad] approves duties on rice from [Mali].", "approves", "actual"},
		{"[Chad] will approve a waiver for [Mali].", "approve", "planned"},
		{"[Chad] agreed to a waiver for [Mali].", "agreed", "planned"},
	} {
		_, s, m := marked(c.sentence)
		d := r.analyse(s, m, nil)
		found := []Relation{cueIn(t, s, c.cue, "CONCEDES_TO", "planned")}
		if d.timely(found); found[0].Status != c.want {
			t.Errorf("%s: %+v", c.sentence, found)
		}
	}
}
