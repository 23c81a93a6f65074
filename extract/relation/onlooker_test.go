package relation

import "testing"

// TestOnlookers: who is named in a diplomatic phrase but neither acts in it nor suffers it.
func TestOnlookers(t *testing.T) {
	checkLeft(t, (*document).onlookers, []oneTold{
		{"They differ, with [Chad] backing [p:Falkner] and [Mali] arming [p:Kestrel].", "backing", "SUPPORTS", 0, 2, 0},
		{"They differ, with [Chad] backing [p:Falkner] and [Mali] arming [p:Kestrel].", "backing", "SUPPORTS", 0, 1, 1},
		{"They differ, with [Chad] backing [p:Falkner] and [Mali] arming [p:Kestrel].", "arming", "SUPPLIES", 1, 3, 0},
		{"They differ, with [Chad] backing [p:Falkner] and [Mali] arming [p:Kestrel].", "arming", "SUPPLIES", 2, 3, 1},
		{"Many leaders praised [Chad] while condemning [Mali].", "condemning", "CRITICIZES", 0, 1, 0},
		{"[p:Falkner] praised it while condemning [Mali].", "condemning", "CRITICIZES", 0, 1, 1},
		{"[p:Falkner] expects [Mali] to launch an offensive.", "expects", "REQUESTS", 0, 1, 0},
		{"[p:Falkner] expects [Mali] to step up its raids.", "expects", "REQUESTS", 0, 1, 0},
		{"[p:Falkner] expects [Mali] to step aside.", "expects", "REQUESTS", 0, 1, 1},
		{"[p:Falkner] expects [Mali] to sign the pact.", "expects", "REQUESTS", 0, 1, 1},
		{"[p:Falkner] will send an envoy to [Mali].", "send", "VISITS", 0, 1, 0},
		{"[p:Falkner] was sent to [Mali].", "sent", "VISITS", 0, 1, 1},
		{"[Chad] will send an envoy to [Mali].", "send", "VISITS", 0, 1, 1},
		{"The Union sent President [p:Falkner] to [Mali].", "sent", "VISITS", 0, 1, 1},
		{"[p:Falkner] blamed [Chad]'s economic crisis on [Mali].", "blamed", "ACCUSES", 0, 1, 0},
		{"[p:Falkner] blamed [Chad]'s economic crisis on [Mali].", "blamed", "ACCUSES", 0, 2, 1},
		{"[p:Falkner] blamed [Chad]'s army for the raid on [Mali].", "blamed", "ACCUSES", 0, 1, 1},
		{"[p:Falkner] and [p:Kestrel] signed their countries' respective pacts with [Mali].", "signed", "AGREES_WITH", 0, 1, 0},
		{"[p:Falkner] and [p:Kestrel] signed a pact.", "signed", "AGREES_WITH", 0, 1, 1},
		{"The ministers of [Chad] and [Mali] came for the Trade Ministers' meet.", "meet", "MEETS", 0, 1, 0},
		{"The ministers of [Chad] and [Mali] meet.", "meet", "MEETS", 0, 1, 1},
		{"[p:Falkner] was accompanied to the talks by Trade Minister [p:Kestrel].", "talks", "MEETS", 0, 1, 0},
		{"[p:Falkner] was greeted at the talks by Trade Minister [p:Kestrel].", "talks", "MEETS", 0, 1, 1},
		{"[o:The Council] was joined by [p:Kestrel].", "joined", "MEETS", 0, 1, 1},
		{"[p:Falkner] and [p:Kestrel] signed a note that their respective states are friends.", "signed", "AGREES_WITH", 0, 1, 1},
		{"[Chad] abstained from voting on the [o:Council]'s draft.", "abstained", "REJECTS", 0, 1, 0},
		{"[Chad] has resisted sanctions against [Mali].", "resisted", "REJECTS", 0, 1, 0},
		{"The statement says that [Chad] never agreed and urges [Mali] to leave.", "urges", "REQUESTS", 0, 1, 0},
		{"The statement says that [Chad] never agrees and urges [Mali] to leave.", "urges", "REQUESTS", 0, 1, 1},
		{"[p:Falkner] arrived in Gao on a [Malian] plane.", "arrived", "VISITS", 0, 1, 0},
		{"[p:Falkner] arrived in [Mali] on a plane.", "arrived", "VISITS", 0, 1, 1},
		{"[Chad] has resisted [Mali].", "resisted", "REJECTS", 0, 1, 1},
		{"They agreed on adding President [p:Falkner] to the [Chad] sanctions list.", "adding", "SANCTIONS", 1, 0, 0},
		{"[Chad] put [p:Falkner] on the sanctions list.", "put", "SANCTIONS", 0, 1, 1},
		{"Togo vetoed a [Chad]-backed [o:Council] resolution.", "Chad-backed", "SUPPORTS", 0, 1, 0},
		{"They fought [Chad]-backed [o:Council] troops.", "Chad-backed", "SUPPORTS", 0, 1, 1},
		{"The ministry, in response to [p:Falkner]'s remarks, condemned [Mali].", "condemned", "CRITICIZES", 0, 1, 0},
		{"The ministry, in response to the raid, said [p:Falkner] condemned [Mali].", "condemned", "CRITICIZES", 0, 1, 1},
		{"The report quoted by [p:Falkner] accused [Mali].", "accused", "ACCUSES", 0, 1, 0},
		{"The report written by [p:Falkner] accused [Mali].", "accused", "ACCUSES", 0, 1, 1},
		{"[p:Falkner], [Mali] adviser at the [o:Agency], left.", "adviser", "HAS_ROLE_IN", 0, 1, 0},
		{"[p:Falkner], [Mali] ambassador at the [o:Agency], left.", "ambassador", "HAS_ROLE_IN", 0, 1, 1},
		{"Ministers [p:Falkner] ([o:Finance]) and [p:Kestrel] left.", "Finance", "MEMBER_OF", 0, 1, 0},
		{"Members [p:Falkner] ([o:Finance]) and [p:Kestrel] left.", "Finance", "MEMBER_OF", 0, 1, 1},
	})
}

// TestVenueApart: a state behind its city and a comma is where something was, and does nothing.
func TestVenueApart(t *testing.T) {
	r := rules(t)
	for sentence, want := range map[string]int{
		"The plan, announced at a meeting in [Gao], [Mali], includes a ban on arms for [Chad].": 0,
		"After a meeting in [Gao], [Mali] announced a ban on arms for [Chad].":                  1,
	} {
		_, s, m := marked(sentence)
		m[0].Entity.Type, m[0].Entity.Country, m[1].Entity.Country = "place", "MLI", "MLI"
		d := r.analyse(s, m, nil)
		x := cueIn(t, s, "ban", "SANCTIONS", "actual")
		x.Subject, x.Object = 1, 2
		if got := d.onlookers([]Relation{x}); len(got) != want {
			t.Errorf("%s: %d left, want %d", sentence, len(got), want)
		}
	}
}
