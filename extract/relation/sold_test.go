package relation

import "testing"

// TestSold: who sells trades; two who sign deals for a third's goods have none with each other.
func TestSold(t *testing.T) {
	r := rules(t)
	for _, c := range []struct{ sentence, cue, name, want string }{
		{"[Chad] has sold tents to [Mali].", "sold", "SUPPLIES", "TRADES_WITH"},
		{"[Chad] exports tents to [Mali].", "exports", "SUPPLIES", "TRADES_WITH"},
		{"[Chad] has sold rifles to [Mali].", "sold", "SUPPLIES", "SUPPLIES"},
		{"[Chad] gave tents to [Mali].", "gave", "SUPPLIES", "SUPPLIES"},
		{"[Chad] and [Mali] have signed new deals for [Togolese] tents.", "signed", "AGREES_WITH", ""},
		{"[Chad] and [Mali] have signed contracts to buy [Togolese] tents.", "signed", "AGREES_WITH", ""},
		{"[Chad] and [Mali] have signed contracts to build a road.", "signed", "AGREES_WITH", "AGREES_WITH"},
		{"[Chad] signed contracts with [Mali] to buy tents.", "signed", "AGREES_WITH", "AGREES_WITH"},
		{"[Chad] and [Mali] have signed a deal for tents.", "signed", "AGREES_WITH", "AGREES_WITH"},
	} {
		_, s, m := marked(c.sentence)
		d := r.analyse(s, m, nil)
		got := d.sold([]Relation{cueIn(t, s, c.cue, c.name, "actual")})
		if name := ""; len(got) == 1 {
			if name = got[0].Name; name != c.want {
				t.Errorf("%s: %s", c.sentence, name)
			}
			y := cueIn(t, s, c.cue, "TRADES_WITH", "actual")
			if got := d.sold([]Relation{cueIn(t, s, c.cue, c.name, "actual"), y}); c.want == "TRADES_WITH" && len(got) != 1 {
				t.Errorf("%s: told twice", c.sentence)
			}
		} else if c.want != "" {
			t.Errorf("%s: nothing", c.sentence)
		}
	}
}
