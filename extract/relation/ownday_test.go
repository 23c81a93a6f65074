package relation

import (
	"slices"
	"strings"
	"testing"

	"geokg/extract/when"
)

// TestAnothersDay: the days that are weighed for a relation, of those that its sentence has.
func TestAnothersDay(t *testing.T) {
	r := rules(t)
	const sunday, monday = "2022-07-10 2022-07-17", "2022-07-11 2022-07-18"
	for _, c := range []struct {
		text, cue, relation, status string
		subject, object             int // mentions
		want                        string
	}{
		{"[p:Falkner] met [p:Kestrel] on Monday and [p:Adjei] on Sunday.", "met", "MEETS", "actual", 0, 1, monday},
		{"[p:Falkner] met [p:Kestrel] on Monday and [p:Adjei] on Sunday.", "met", "MEETS", "actual", 0, 2, sunday},
		{"[p:Falkner] visited [Gao] in 2014 and [Kidal] in 2015.", "visited", "VISITS", "actual", 0, 2, "2015"},
		{"[p:Falkner] met [p:Kestrel] and [p:Adjei] on Sunday.", "met", "MEETS", "actual", 0, 1, sunday},
		{"[p:Falkner] spoke on Sunday night with [p:Kestrel] and on Monday morning with [p:Adjei].", "spoke", "CALLS", "actual", 0, 2, monday},
		{"[p:Falkner] spoke on Sunday night with [p:Kestrel] and on Monday morning with [p:Adjei].", "spoke", "CALLS", "actual", 0, 1, sunday},
		{"[p:Falkner] flew to [Gao] on Sunday for a meeting with [p:Kestrel].", "meeting", "MEETS", "planned", 0, 2, "2022-07-10"},
		{"[p:Falkner] flies to [Gao] on Sunday for a meeting with [p:Kestrel].", "meeting", "MEETS", "planned", 0, 2, sunday},
		{"On Monday [p:Falkner] condemned the attack by [Mali] on [Gao].", "attack", "ATTACKS", "actual", 1, 2, ""},
		{"On Monday [p:Falkner] condemned the attack by [Mali] on [Gao].", "condemned", "CRITICIZES", "actual", 0, 1, monday},
		{"[p:Falkner] on Monday praised the raid by [Mali] on [Gao].", "raid", "ATTACKS", "actual", 1, 2, ""},
		{"[p:Falkner] condemned the attack by [Mali] on [Gao] on 11 July.", "attack", "ATTACKS", "actual", 1, 2, "2022-07-11"},
		{"[Chad] invaded [Mali] after the raid of 7 June.", "invaded", "INVADES", "actual", 0, 1, ""},
		{"[Chad] invaded [Mali] after the raid on the evening of 7 June.", "invaded", "INVADES", "actual", 0, 1, "2022-06-07"},
		{"[Chad] condemned the raid of 7 June by [Mali].", "condemned", "CRITICIZES", "actual", 0, 1, ""},
		{"[Chad] condemned the raid of 7 June by [Mali].", "raid", "ATTACKS", "actual", 1, 0, "2022-06-07"},
		{"[Chad] invaded [Mali] during the war of 2012.", "invaded", "INVADES", "actual", 0, 1, "2012"},
		{"[Chad] expelled [Mali]'s envoys under the law of 1961.", "expelled", "EXPELS", "actual", 0, 1, ""},
		{"[Chad] expelled [Mali]'s envoys under the 1961 convention.", "expelled", "EXPELS", "actual", 0, 1, ""},
		{"[Chad] expelled [Mali]'s envoys in 1961.", "expelled", "EXPELS", "actual", 0, 1, "1961"},
		{"[Chad], whose guns fired at [Gao] on 9 May, has invaded [Mali].", "invaded", "INVADES", "actual", 0, 2, ""},
		{"[p:Falkner] met [p:Kestrel], whom he had called in 2014.", "met", "MEETS", "actual", 0, 1, ""},
		{"[p:Falkner], who accused [Chad] of murder, was poisoned in 2014.", "accused", "ACCUSES", "actual", 0, 1, ""},
		{"[p:Falkner], who accused [Chad] of murder in 2014, was poisoned.", "accused", "ACCUSES", "actual", 0, 1, "2014"},
		{"On Monday [Chad] expelled two envoys in response to [Mali]'s sanctions on [Togo].", "sanctions", "SANCTIONS", "actual", 1, 2, ""},
		{"On Monday [Chad] expelled two envoys in response to [Mali]'s sanctions on [Togo].", "expelled", "EXPELS", "actual", 0, 1, monday},
		{"[Chad] expelled two envoys in response to [Mali]'s sanctions on [Togo] on Monday.", "sanctions", "SANCTIONS", "actual", 1, 2, monday},
		{"[p:Falkner] returned on Monday from a visit to [Mali].", "visit", "VISITS", "actual", 0, 1, ""},
		{"[p:Falkner] was on Monday on a visit to [Mali].", "visit", "VISITS", "actual", 0, 1, monday},
		{"[Chad] sentenced [p:Falkner] in 2021 for the killing of [p:Kestrel].", "killing", "KILLS", "actual", 1, 2, ""},
		{"[Chad] sentenced [p:Falkner] for the 2016 killing of [p:Kestrel].", "killing", "KILLS", "actual", 1, 2, "2016"},
		{"[p:Falkner]'s visit to [Mali], which began on Monday, is over.", "visit", "VISITS", "actual", 0, 1, monday},
		{"[p:Falkner]'s visit to [Mali], which held a vote on Monday, is over.", "visit", "VISITS", "actual", 0, 1, monday},
		{"[p:Falkner]'s visit to [Mali], which had fired on [Gao] on Monday, is over.", "visit", "VISITS", "actual", 0, 1, ""},
		{"[Chad] named [p:Falkner], a judge who had been in [Mali], in May.", "named", "APPOINTS", "actual", 0, 1, "2022-05 2023-05"},
		{"[Chad] will free [p:Falkner], who was poor, and [p:Kestrel] tomorrow.", "free", "RELEASES", "planned", 0, 1, "2022-07-13"},
		{"[Chad] announced a loan to [Mali] on Monday.", "loan", "AIDS", "planned", 0, 1, "2022-07-11"},
		{"[Chad] has announced a loan to [Mali] on Monday.", "loan", "AIDS", "planned", 0, 1, "2022-07-11"},
		{"[Chad] will announce a loan to [Mali] on Monday.", "loan", "AIDS", "planned", 0, 1, "2022-07-18 2022-07-11"},
		{"[Chad] returned to [Mali] a drum looted in 1916.", "returned", "RELEASES", "actual", 0, 1, ""},
		{"[Chad] deported [p:Falkner], a nurse arrested in Gao in April 2019.", "deported", "EXPELS", "actual", 0, 1, ""},
		{"[Chad] deported [p:Falkner], a nurse from Gao, in April 2019.", "deported", "EXPELS", "actual", 0, 1, "2019-04"},
		{"[Chad] condemned [Mali] for a raid on Gao in April.", "condemned", "CRITICIZES", "actual", 0, 1, ""},
		{"[Chad] accused [Mali] of an attack on Gao in 2019.", "accused", "ACCUSES", "actual", 0, 1, ""},
		{"[Chad] condemned [Mali] in April for a raid on Gao.", "condemned", "CRITICIZES", "actual", 0, 1, "2022-04 2023-04"},
		{"[Chad] condemned the president of [Mali] in April.", "condemned", "CRITICIZES", "actual", 0, 1, "2022-04 2023-04"},
		{"[p:Falkner], elected last month, condemned [Mali].", "condemned", "CRITICIZES", "actual", 0, 1, ""},
		{"[Chad] has a treaty with [Mali], signed in 2017.", "treaty", "AGREES_WITH", "actual", 0, 1, "2017"},
		{"[p:Falkner], elected mayor, condemned [Mali] last month.", "condemned", "CRITICIZES", "actual", 0, 1, "2022-06"},
		{"[p:Falkner], jailed by [Mali] last month, is ill.", "jailed", "DETAINS", "actual", 1, 0, "2022-06"},
		{"[Chad] returned a drum to [Mali] in 2016.", "returned", "RELEASES", "actual", 0, 1, "2016"},
		{"[p:Falkner] recalled the night of 3 May, when [Chad] bombed [Gao].", "bombed", "ATTACKS", "actual", 1, 2, "2022-05-03"},
		{"A few days before, [Chad] had bombed [Gao].", "bombed", "ATTACKS", "actual", 0, 1, "2022-07"},
		{"On Sunday an envoy said that [p:Falkner] had visited [Mali].", "visited", "VISITS", "actual", 0, 1, ""},
		{"On Sunday an envoy said that [p:Falkner] visited [Mali].", "visited", "VISITS", "actual", 0, 1, sunday},
		{"An envoy said that [p:Falkner] had visited [Mali] on Sunday.", "visited", "VISITS", "actual", 0, 1, sunday},
		{"[p:Falkner], who is invited in August and whom [Chad] wants, left.", "wants", "PROSECUTES", "actual", 1, 0, ""},
		{"Two days after [Chad] bombed [Gao] on 9 June, [Togo] condemned it.", "condemned", "CRITICIZES", "actual", 2, 0, ""},
		{"Two days after [Chad] bombed [Gao] on 9 June, [Togo] condemned it.", "bombed", "ATTACKS", "actual", 0, 1, "2022-07-10 2022-06-09"},
		{"In May 2021, two months after [Chad] bombed [Gao], [Togo] condemned it.", "bombed", "ATTACKS", "actual", 0, 1, "2021-03"},
		{"[Chad] will sanction [Mali] for the expulsion of an envoy in February.", "sanction", "SANCTIONS", "planned", 0, 1, ""},
		{"[Chad] will sanction [Mali] in 2023.", "sanction", "SANCTIONS", "planned", 0, 1, "2023"},
		{"[p:Falkner] will visit [Mali], he said on Monday.", "visit", "VISITS", "planned", 0, 1, ""},
		{"[p:Falkner] visited [Mali], he said on Monday.", "visited", "VISITS", "actual", 0, 1, ""},
		{"[Mali] said on Monday that it had arrested [p:Falkner].", "arrested", "DETAINS", "actual", 0, 1, ""},
		{"[Mali] said that on Monday it had arrested [p:Falkner].", "arrested", "DETAINS", "actual", 0, 1, monday},
		{"[Mali] said on Monday it had imposed sanctions on [Chad].", "imposed", "SANCTIONS", "actual", 0, 1, monday},
		{"[Mali] announced late on Monday that it had bombed [Gao].", "bombed", "ATTACKS", "actual", 0, 1, ""},
		{"[Mali] said in a statement on Monday it had withdrawn from [Gao].", "withdrawn", "WITHDRAWS_FROM", "actual", 0, 1, ""},
		{"[Mali] said on Monday it had struck [Gao], killing ten envoys of [Chad].", "killing", "KILLS", "actual", 0, 2, ""},
		{"[Mali] announced that it had bombed [Gao] on Monday.", "bombed", "ATTACKS", "actual", 0, 1, monday},
		{"[Mali] bombed [Gao], its army told reporters on Monday.", "bombed", "ATTACKS", "actual", 0, 1, ""},
		{"[Mali] bombed [Gao] on Monday, its army said on Sunday.", "bombed", "ATTACKS", "actual", 0, 1, monday},
		{"[Mali] accused [Chad] on Monday of lies.", "accused", "ACCUSES", "actual", 0, 1, monday},
		{"[Gao] was hit by [Chad] in 2014 and by [Mali] in 2015.", "hit", "ATTACKS", "actual", 2, 0, "2015"},
		{"[p:Falkner] flies to [Gao] on Friday to meet [p:Kestrel].", "meet", "MEETS", "planned", 0, 2, "2022-07-15"},
		{"[Chad] on Monday denied claims that it had bombed [Mali].", "bombed", "ATTACKS", "negated", 0, 1, ""},
		{"[Chad] on Monday rejected accusations by [Mali] that it lied.", "accusations", "ACCUSES", "actual", 1, 0, ""},
		{"[Chad] on Monday rejected accusations by [Mali] that it lied.", "rejected", "REJECTS", "actual", 0, 1, monday},
		{"[Chad] denied that it had bombed [Mali] on Monday.", "bombed", "ATTACKS", "negated", 0, 1, "2022-07-11"},
		{"[Chad] bought guns from [Mali], and on 3 June they were shown in Gao.", "bought", "TRADES_WITH", "actual", 0, 1, ""},
		{"[Chad] bought guns from Togo, and on 3 June they were shown in [Mali].", "shown", "SUPPLIES", "actual", 0, 1, "2022-06-03"},
		{"[Chad] bombed [Gao], and on 3 June [Mali].", "bombed", "ATTACKS", "actual", 0, 2, "2022-06-03"},
		{"[Chad] rescued two nurses kidnapped on 3 June in [Mali].", "rescued", "AIDS", "actual", 0, 1, ""},
		{"[Chad] freed a driver seized by [Mali] on 3 June.", "freed", "RELEASES", "actual", 0, 1, ""},
		{"[Chad] freed a driver seized by [Mali] on 3 June.", "seized", "ABDUCTS", "actual", 1, 0, "2022-06-03"},
		{"[Chad] on 3 June freed a driver seized by [Mali].", "seized", "ABDUCTS", "actual", 1, 0, ""},
		{"[Chad] on 3 June freed a driver of [Mali] whom it had seized.", "seized", "ABDUCTS", "actual", 0, 1, ""},
		{"[Chad] on 3 June freed a driver seized by [Mali].", "freed", "RELEASES", "actual", 0, 1, "2022-06-03"},
		{"[Chad] has often attacked [Mali], including a raid on [Gao] on 3 June.", "attacked", "ATTACKS", "actual", 0, 1, ""},
		{"[Chad] attacked villages of [Mali], including [Gao], on 3 June.", "attacked", "ATTACKS", "actual", 0, 1, "2022-06-03"},
		{"[Chad] killed ten people of [Mali], including two girls on 3 June.", "killed", "KILLS", "actual", 0, 1, "2022-06-03"},
		{"[Chad] bombed [Gao], and [Togo] expelled its envoy in May 2021.", "bombed", "ATTACKS", "actual", 0, 1, ""},
		{"[Chad] bombed [Gao], and [Togo] expelled its envoy in May 2021.", "expelled", "EXPELS", "actual", 2, 0, "2021-05"},
		{"[Chad] bombed [Gao], Kidal, and Timbuktu in May 2021.", "bombed", "ATTACKS", "actual", 0, 1, "2021-05"},
		{"[p:Falkner] and [p:Kestrel] agreed to hold talks in Gao in September.", "agreed", "MEETS", "planned", 0, 1, "2022-09"},
	} {
		_, s, m := marked(c.text)
		times := when.Find("2022-07-12", s)
		d := r.analyse(s, m, times)
		x := cueIn(t, s, c.cue, c.relation, c.status)
		x.Subject, x.Object = c.subject, c.object
		var got []string
		for _, o := range d.moments(x) {
			if !slices.Contains(got, o.Value) {
				got = append(got, o.Value)
			}
		}
		if strings.Join(got, " ") != c.want {
			t.Errorf("%s: %s of mention %d, times weighed %q, want %q", c.text, c.relation, c.object, got, c.want)
		}
	}
}
