package relation

import "testing"

// TestAccountable: who is to be held to account is threatened.
func TestAccountable(t *testing.T) {
	r := rules(t)
	for _, c := range []struct{ sentence, cue, status, want string }{
		{"[Chad] will hold [Mali] accountable.", "accountable", "planned", "THREATENS"},
		{"[Chad] has held [Mali] accountable.", "accountable", "actual", "ACCUSES"},
		{"[Chad] will accuse [Mali] of spying.", "accuse", "planned", "ACCUSES"},
	} {
		_, s, m := marked(c.sentence)
		d := r.analyse(s, m, nil)
		x := cueIn(t, s, c.cue, "ACCUSES", c.status)
		y := x
		y.Name, y.Status = "THREATENS", "actual"
		if got := d.accountable([]Relation{x}); len(got) != 1 || got[0].Name != c.want {
			t.Errorf("%s: %+v", c.sentence, got)
		}
		if got := d.accountable([]Relation{x, y}); c.want == "THREATENS" && len(got) != 1 {
			t.Errorf("%s: told twice", c.sentence)
		}
	}
}
