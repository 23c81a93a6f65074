package relation

import "testing"

// TestInquiry: statuses of what is asked, hoped for or refrained from.
func TestInquiry(t *testing.T) {
	r := rules(t)
	for _, c := range []struct{ sentence, cue, relation, status, want string }{
		{"Has [Chad] recalled its ambassador from [Mali]?", "recalled", "CUTS_TIES_WITH", "actual", "possible"},
		{"\"Did [Chad] send troops to [Mali]?\" he asked.", "send", "DEPLOYS_TO", "actual", "possible"},
		{"Is [Chad] going to expel the envoy of [Mali]?", "expel", "EXPELS", "planned", "possible"},
		{"Why did [Chad] attack [Mali]?", "attack", "ATTACKS", "actual", "actual"},
		{"Did you know that [Chad] attacked [Mali]?", "attacked", "ATTACKS", "actual", "actual"},
		{"[p:Falkner] is optimistic about [Chad] and [Mali] signing a pact.", "signing", "AGREES_WITH", "actual", "possible"},
		{"[p:Falkner] is happy about [Chad] and [Mali] signing a pact.", "signing", "AGREES_WITH", "actual", "actual"},
		{"[Chad] proposed refraining from sanctions on [Mali].", "sanctions", "SANCTIONS", "possible", "negated"},
		{"[Chad] proposed sanctions on [Mali].", "sanctions", "SANCTIONS", "possible", "possible"},
		{"[p:Falkner], who left in May, was not on [Chad]'s sanctions list agreed in June.", "list", "SANCTIONS", "actual", "negated"},
		{"[Chad] and [Mali] failed to reach a deal in the nuclear talks.", "talks", "NEGOTIATES_WITH", "negated", "actual"},
		{"[Chad] and [Mali] failed to hold talks.", "talks", "NEGOTIATES_WITH", "negated", "negated"},
		{"[p:Falkner] was on [Chad]'s sanctions list.", "list", "SANCTIONS", "actual", "actual"},
	} {
		_, s, m := marked(c.sentence)
		d := r.analyse(s, m, nil)
		found := []Relation{cueIn(t, s, c.cue, c.relation, c.status)}
		if d.timely(found); found[0].Status != c.want {
			t.Errorf("%s: %s, want %s", c.sentence, found[0].Status, c.want)
		}
	}
}
