package relation

import "testing"

// TestTimely: words that make a status another than the head takes them for.
func TestTimely(t *testing.T) {
	r := rules(t)
	for _, c := range []struct{ sentence, cue, relation, status, want string }{
		{"Crowds wait as [p:Falkner] arrives in [Gao].", "arrives", "VISITS", "planned", "actual"},
		{"[p:Falkner] arrives in [Gao] and meets [p:Kestrel].", "meets", "MEETS", "planned", "actual"},
		{"Crowds will wait as [p:Falkner] arrives in [Gao].", "arrives", "VISITS", "planned", "planned"},
		{"[p:Falkner] meets [p:Kestrel] next week.", "meets", "MEETS", "planned", "planned"},
		{"The premier of [Mali], [p:Falkner], submitted his resignation to Kestrel.", "resignation", "RESIGNS_FROM", "planned", "actual"},
		{"The premier of [Mali], [p:Falkner], will submit his resignation to Kestrel.", "resignation", "RESIGNS_FROM", "planned", "planned"},
		{"The premier of [Mali], [p:Falkner], announced his resignation.", "resignation", "RESIGNS_FROM", "planned", "planned"},
		{"[Chad] asked [Mali] to explain the reason for his arrest.", "arrest", "DETAINS", "requested", "actual"},
		{"[Chad] asked [Mali] for his arrest.", "arrest", "DETAINS", "requested", "requested"},
		{"[Chad] announced that it was leaving [o:the Union].", "leaving", "WITHDRAWS_FROM", "actual", "planned"},
		{"[Chad] approved a possible sale of tents to [Mali].", "approved", "SUPPLIES", "actual", "planned"},
		{"[Chad] approved the export of tents to [Mali].", "export", "TRADES_WITH", "actual", "planned"},
		{"[Chad] approved of the tents it had sold to [Mali].", "sold", "TRADES_WITH", "actual", "actual"},
		{"[Chad] left [o:the Union].", "left", "WITHDRAWS_FROM", "actual", "actual"},
		{"[Chad] is not yet ready to sign a pact with [Mali].", "sign", "AGREES_WITH", "possible", "negated"},
		{"[Chad] is not prepared to sign a pact with [Mali].", "pact", "AGREES_WITH", "planned", "negated"},
		{"[Chad] is not ready to lift the embargo on [Mali].", "embargo", "SANCTIONS", "possible", "possible"},
		{"[Chad] asked [Mali] to stop the execution of [p:Falkner].", "execution", "KILLS", "requested", "requested"},
		{"[Chad] is ready to sign a pact with [Mali].", "sign", "AGREES_WITH", "possible", "possible"},
		{"[Chad] asked about the reasons behind the decision of [Mali] to expel [p:Falkner].", "expel", "EXPELS", "planned", "actual"},
		{"[Chad] asked about its intention behind imposing sanctions on [Mali].", "imposing", "SANCTIONS", "planned", "actual"},
		{"[Chad] has its reasons to expel [Mali]'s envoys.", "expel", "EXPELS", "planned", "planned"},
		{"Urging [Mali] to stop its raids, [Chad] said it will act.", "Urging", "REQUESTS", "planned", "actual"},
		{"[Chad] will act by urging [Mali] to stop.", "urging", "REQUESTS", "planned", "planned"},
		{"[Chad] asked about the reasons for the plan to expel [p:Falkner].", "expel", "EXPELS", "planned", "planned"},
		{"[o:The Union], which [Chad] applied to join, met.", "join", "MEMBER_OF", "actual", "requested"},
		{"[o:The Union], which [Chad] managed to join, met.", "join", "MEMBER_OF", "actual", "actual"},
		{"Hardly a month after the council of [Mali], led by [p:Falkner], took over, it fell.", "led", "HAS_ROLE_IN", "negated", "actual"},
		{"Few want the council of [Mali] led by [p:Falkner].", "led", "HAS_ROLE_IN", "requested", "requested"},
		{"[Chad] urged [Mali] to stop the unjust persecution of [p:Falkner].", "persecution", "DETAINS", "requested", "actual"},
		{"[Chad] urged [Mali] to begin the persecution of [p:Falkner].", "persecution", "DETAINS", "requested", "requested"},
		{"[Chad] urged [Mali] to end its sanctions on [p:Falkner].", "sanctions", "SANCTIONS", "requested", "requested"},
		{"Strikes failed to stop [Chad] from attacking [Mali].", "attacking", "ATTACKS", "negated", "actual"},
		{"Strikes have not prevented [Chad] from attacking [Mali].", "attacking", "ATTACKS", "negated", "actual"},
		{"[Chad] will not hesitate to attack [Mali].", "attack", "ATTACKS", "negated", "threatened"},
		{"[Chad] will not hesitate to leave Togo and attack [Mali].", "attack", "ATTACKS", "negated", "threatened"},
		{"[Chad] will not hesitate to join [o:the Union].", "join", "MEMBER_OF", "negated", "planned"},
		{"[Chad] did not hesitate to join [o:the Union].", "join", "MEMBER_OF", "planned", "actual"},
		{"[Chad] hesitates to join [o:the Union].", "join", "MEMBER_OF", "possible", "possible"},
		{"Strikes stopped [Chad] from attacking [Mali].", "attacking", "ATTACKS", "negated", "negated"},
		{"[Chad] will be punished for bombing [Mali].", "bombing", "ATTACKS", "planned", "actual"},
		{"[Chad] will be punished for it after bombing [Mali].", "bombing", "ATTACKS", "planned", "planned"},
		{"[Chad] demanded the departure of [Mali]'s envoy.", "demanded", "EXPELS", "actual", "requested"},
		{"Ties soured after the decision of [Chad] to expel [Mali]'s envoy.", "expel", "EXPELS", "planned", "actual"},
		{"The quarrel began with the decision of [Chad] to shut the road and expel [Mali]'s envoy.", "expel", "EXPELS", "planned", "actual"},
		{"Ties will sour after the decision of [Chad] to expel [Mali]'s envoy.", "expel", "EXPELS", "planned", "planned"},
		{"[Chad] announced its decision to expel [Mali]'s envoy.", "expel", "EXPELS", "planned", "planned"},
		{"[Chad] and [Mali] are approaching a truce.", "truce", "AGREES_WITH", "actual", "planned"},
		{"[Chad] and [Mali] are close to a truce.", "truce", "AGREES_WITH", "actual", "planned"},
		{"A truce between [Chad] and [Mali] is within reach.", "truce", "AGREES_WITH", "actual", "planned"},
		{"[Chad] and [Mali] are on the verge of a truce.", "truce", "AGREES_WITH", "actual", "planned"},
		{"[Chad] and [Mali] closed a truce.", "truce", "AGREES_WITH", "actual", "actual"},
		{"[Chad] and [Mali] signed a truce close to the border.", "truce", "AGREES_WITH", "actual", "actual"},
		{"[Togo] insists that [Chad] attacked [Mali].", "attacked", "ATTACKS", "requested", "actual"},
		{"[Togo] insists that [Chad] must attack [Mali].", "attack", "ATTACKS", "requested", "requested"},
		{"[Togo] insisted that [Chad] cut its ties with [Mali].", "cut", "CUTS_TIES_WITH", "requested", "requested"},
		{"[Togo] insisted that [Chad] leave [Mali].", "leave", "WITHDRAWS_FROM", "requested", "requested"},
		{"[Chad] has yet to sanction [Mali].", "sanction", "SANCTIONS", "possible", "negated"},
		{"[Chad] has to sanction [Mali].", "sanction", "SANCTIONS", "possible", "possible"},
		{"[Chad] expelled [Mali]'s envoy.", "expelled", "EXPELS", "actual", "actual"},
	} {
		_, s, m := marked(c.sentence)
		d := r.analyse(s, m, nil)
		found := []Relation{cueIn(t, s, c.cue, c.relation, c.status)}
		if d.timely(found); found[0].Status != c.want {
			t.Errorf("%s: %s, want %s", c.sentence, found[0].Status, c.want)
		}
	}
}
