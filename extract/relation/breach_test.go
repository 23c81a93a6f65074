package relation

import "testing"

// TestBreaches: who breaks a truce attacks the other side.
func TestBreaches(t *testing.T) {
	r := rules(t)
	for _, c := range []struct{ sentence, cue, relation, want, subject string }{
		{"[Chad] broke the ceasefire with [Mali].", "ceasefire", "WITHDRAWS_FROM", "ATTACKS", "Chad"},
		{"[Chad] has violated two truces with [Mali].", "truces", "AGREES_WITH", "ATTACKS", "Chad"},
		{"[Togo] said that [Chad] breached its truce.", "truce", "CUTS_TIES_WITH", "ATTACKS", "Chad"},
		{"[Chad]'s violation of the truce with [Mali] was noted.", "truce", "AGREES_WITH", "ATTACKS", "Chad"},
		{"[Chad] signed a truce with [Mali].", "truce", "AGREES_WITH", "AGREES_WITH", "Chad"},
		{"[Chad] ended its truce with [Mali].", "truce", "WITHDRAWS_FROM", "WITHDRAWS_FROM", "Chad"},
		{"The truce of [Chad] with [Mali] was broken.", "truce", "AGREES_WITH", "AGREES_WITH", "Chad"},
		{"[Chad] broke the treaty with [Mali].", "treaty", "WITHDRAWS_FROM", "WITHDRAWS_FROM", "Chad"},
	} {
		_, s, m := marked(c.sentence)
		d := r.analyse(s, m, nil)
		found := d.breaches([]Relation{cueIn(t, s, c.cue, c.relation, "actual")})
		if x := found[0]; x.Name != c.want || d.mentions[x.Subject].Entity.Name != c.subject {
			t.Errorf("%s: %s by %s", c.sentence, x.Name, d.mentions[x.Subject].Entity.Name)
		}
	}
}
