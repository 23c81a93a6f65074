package relation

import "testing"

// TestNotDone: what one "not" denies of two, what came about though nobody meant it, and what is given up.
func TestNotDone(t *testing.T) {
	r := rules(t)
	for _, c := range []struct{ sentence, cue, relation, status, want string }{
		{"[Chad] has not asked for a truce or sought talks with [Mali].", "talks", "NEGOTIATES_WITH", "requested", "negated"},
		{"[Chad] never threatened Togo or recalled its envoy to [Mali].", "recalled", "CUTS_TIES_WITH", "actual", "negated"},
		{"[Chad] did not arrest the envoy or close its embassy in [Mali].", "close", "CUTS_TIES_WITH", "planned", "negated"},
		{"[Chad] has not recognised the claim or met [Mali]'s envoy.", "met", "MEETS", "actual", "negated"},
		{"[Chad] has asked for a truce or sought talks with [Mali].", "talks", "NEGOTIATES_WITH", "requested", "requested"},
		{"[Chad] did not say if it had bombed Togo or invaded [Mali].", "invaded", "INVADES", "possible", "possible"},
		{"[Chad], which did not fight, attacked Togo or bombed [Mali].", "bombed", "ATTACKS", "actual", "actual"},
		{"[Chad] did not only sanction Togo or expel [Mali].", "expel", "EXPELS", "actual", "actual"},
		{"[Chad] did not mean to kill [p:Falkner].", "kill", "KILLS", "negated", "actual"},
		{"[Chad] never meant to shoot at [Mali]'s soldiers.", "shoot", "ATTACKS", "negated", "actual"},
		{"[Chad] did not intend to kill [p:Falkner].", "kill", "KILLS", "negated", "actual"},
		{"[Chad] did not intend to invade [Mali].", "invade", "INVADES", "negated", "negated"},
		{"[Chad] does not mean to kill [p:Falkner].", "kill", "KILLS", "negated", "negated"},
		{"[Chad] will no longer cut its ties with [Mali].", "cut", "CUTS_TIES_WITH", "planned", "negated"},
		{"[Chad] no longer plans to sanction [Mali].", "sanction", "SANCTIONS", "planned", "negated"},
		{"[Chad] will no longer recognise [Mali].", "recognise", "CUTS_TIES_WITH", "planned", "planned"},
		{"[Chad] plans to sanction [Mali].", "sanction", "SANCTIONS", "planned", "planned"},
	} {
		_, s, m := marked(c.sentence)
		d := r.analyse(s, m, nil)
		found := []Relation{cueIn(t, s, c.cue, c.relation, c.status)}
		if d.timely(found); found[0].Status != c.want {
			t.Errorf("%s: %s, want %s", c.sentence, found[0].Status, c.want)
		}
	}
}
