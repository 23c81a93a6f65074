package relation

import "testing"

// TestEnded: what is over had been, to call off is done, and what is done beside a plan is
// no plan.
func TestEnded(t *testing.T) {
	r := rules(t)
	for _, c := range []struct{ sentence, cue, relation, status, want string }{
		{"Talks between [Chad] and [Mali] collapsed.", "Talks", "NEGOTIATES_WITH", "negated", "actual"},
		{"Talks between [Chad] and [Mali] were called off.", "Talks", "NEGOTIATES_WITH", "negated", "negated"},
		{"[Chad] cancels talks with [Mali].", "cancels", "CUTS_TIES_WITH", "negated", "actual"},
		{"[Chad] has not cancelled talks with [Mali].", "cancelled", "CUTS_TIES_WITH", "negated", "negated"},
		{"[Chad] is no longer working with [Mali].", "working", "CUTS_TIES_WITH", "negated", "actual"},
		{"[Chad] will no longer be working with [Mali].", "working", "CUTS_TIES_WITH", "negated", "planned"},
		{"[Chad] refused to cut ties with [Mali].", "cut", "CUTS_TIES_WITH", "negated", "negated"},
		{"[Chad] denied that it had cut ties with [Mali].", "cut", "CUTS_TIES_WITH", "negated", "negated"},
		{"[Chad] attacked [Mali] and will attack Niger.", "attacked", "ATTACKS", "planned", "actual"},
		{"Before [Chad] attacked [Mali], it left.", "attacked", "ATTACKS", "planned", "planned"},
		{"[Chad] was to attack [Mali].", "attack", "ATTACKS", "planned", "planned"},
		{"[Chad] throws a device believed to be a bomb at [Malian] troops.", "throws", "ATTACKS", "possible", "actual"},
		{"[Chad] killed three men, believed to be [Malians].", "killed", "KILLS", "possible", "possible"},
		{"[Chad] tried to persuade [Mali] to sign.", "persuade", "REQUESTS", "planned", "actual"},
		{"[Chad] will try to persuade [Mali] to sign.", "persuade", "REQUESTS", "planned", "planned"},
		{"[Chad] will fund its ongoing inquiry into [Mali].", "inquiry", "INVESTIGATES", "planned", "actual"},
		{"[Chad] will fund an inquiry into [Mali].", "inquiry", "INVESTIGATES", "planned", "planned"},
		{"[Chad] hopes to deepen its friendship with [Mali].", "friendship", "ALLIED_WITH", "planned", "actual"},
		{"[Chad] hopes to seal a friendship with [Mali].", "friendship", "ALLIED_WITH", "planned", "planned"},
	} {
		_, s, m := marked(c.sentence)
		d := r.analyse(s, m, nil)
		if got := d.ended(d.views[0], cueIn(t, s, c.cue, c.relation, c.status)); got != c.want {
			t.Errorf("%s: %s, want %s", c.sentence, got, c.want)
		}
	}
}
