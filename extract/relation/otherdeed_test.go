package relation

import (
	"testing"

	"geokg/extract/coref"
)

// TestOtherDeed: what is told near a deed's word and is no such deed.
func TestOtherDeed(t *testing.T) {
	checkLeft(t, (*document).unacted, []oneTold{
		{"[p:Falkner] repeated his denial that [Mali] was responsible for the raid.", "responsible", "ACCUSES", 0, 1, 0},
		{"[p:Falkner] repeated that [Mali] was responsible for the raid.", "responsible", "ACCUSES", 0, 1, 1},
		{"[p:Falkner] denied that jets had fired, and blamed [Mali].", "blamed", "ACCUSES", 0, 1, 1},
		{"[p:Falkner] rejected a denial by [Mali] and said that it was responsible.", "responsible", "ACCUSES", 0, 1, 1},
		{"[Chad] rescued 40 captives of [o:the brigade].", "rescued", "AIDS", 0, 1, 0},
		{"[Chad] rescued 40 men of [o:the brigade].", "rescued", "AIDS", 0, 1, 1},
		{"[Chad] returned power to [p:Falkner].", "returned", "RELEASES", 0, 1, 0},
		{"[Chad] returned the body to [p:Falkner].", "returned", "RELEASES", 0, 1, 1},
		{"After the ultimatum of [o:the Union], [Mali]'s president left.", "ultimatum", "THREATENS", 0, 1, 1},
		{"After [o:the Union]'s ultimatum, [Mali]'s president left.", "ultimatum", "THREATENS", 0, 1, 0},
		{"[o:The Union] sent an ultimatum to [Mali].", "ultimatum", "THREATENS", 0, 1, 1},
		{"[Chad] wanted [p:Falkner] gone.", "wanted", "EXPELS", 0, 1, 0},
		{"[Mali]'s ambassador, [p:Falkner], was expelled.", "expelled", "EXPELS", 0, 1, 0},
		{"[Chad] expelled the ambassador, [p:Falkner].", "expelled", "EXPELS", 0, 1, 1},
		{"[p:Falkner] asked [p:Kestrel] in the house whether Mali would pay.", "asked", "REQUESTS", 0, 1, 0},
		{"[p:Falkner] asked [p:Kestrel] to say whether Mali would pay.", "asked", "REQUESTS", 0, 1, 1},
		{"[p:Falkner] asked [p:Kestrel] if he could come.", "asked", "REQUESTS", 0, 1, 1},
		{"[p:Falkner] called it a shame that [Mali] was left out.", "called", "CRITICIZES", 0, 1, 0},
		{"[p:Falkner] called it a shame that [Mali] lied.", "called", "CRITICIZES", 0, 1, 1},
		{"[p:Falkner] calls [Mali] a brotherly country.", "calls", "CRITICIZES", 0, 1, 0},
		{"[p:Falkner] calls [Mali] a rogue country.", "calls", "CRITICIZES", 0, 1, 1},
		{"[Chad] warned [Mali] about Togolese drones of [Togo].", "warned", "THREATENS", 0, 1, 0},
		{"[Chad] warned that [Mali] could join the war.", "warned", "THREATENS", 0, 1, 0},
		{"[Chad] warned that [Mali] could face a war.", "warned", "THREATENS", 0, 1, 1},
		{"[Chad] warned that it could bomb [Mali].", "warned", "THREATENS", 0, 1, 1},
		{"[Chad] warned [Mali] of new sanctions.", "warned", "THREATENS", 0, 1, 1},
		{"[Chad] warned [Mali] about sales of guns to [Togo].", "warned", "THREATENS", 0, 1, 1},
		{"The raid on [Mali] came days after [Chad] threatened to close the border.", "threatened", "THREATENS", 1, 0, 0},
		{"[Mali] closed the border days after [Chad] threatened a war.", "threatened", "THREATENS", 1, 0, 1},
		{"The raid on [Gao] came days after [Chad] threatened [Mali].", "threatened", "THREATENS", 1, 2, 1},
		{"[p:Falkner] hands over to [p:Kestrel] on Monday.", "hands", "RELEASES", 0, 1, 0},
		{"[Chad] hands over to [Mali] a spy.", "hands", "RELEASES", 0, 1, 1},
		{"[p:Falkner] sent a letter from [Gao].", "letter", "CALLS", 0, 1, 0},
		{"[p:Falkner] got a letter from [Gao].", "letter", "CALLS", 0, 1, 1},
		{"[Togo] offered to end the war in [Mali].", "war", "FIGHTS", 0, 1, 0},
		{"[Togo] wants to end its war in [Mali].", "war", "FIGHTS", 0, 1, 1},
		{"[Togo] has begun a war in [Mali].", "war", "FIGHTS", 0, 1, 1},
		{"[Togo] called for a ceasefire in [Mali].", "called", "REQUESTS", 0, 1, 0},
		{"[Togo] called for an end to the fighting across [Mali].", "called", "REQUESTS", 0, 1, 0},
		{"[Togo] called for elections in [Mali].", "called", "REQUESTS", 0, 1, 1},
		{"[p:Falkner]'s daughter and [p:Kestrel]'s son ate.", "daughter", "OTHER", 0, 1, 0},
	})
}

// TestOtherDeedBy: what other relations of the sentence or the ends' state tell against.
func TestOtherDeedBy(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		sentence string
		states   string // whose both ends are, or ""
		x, y     oneTold
		want     int
	}{
		{"[Togo] has tried to end the war between [Chad] and [Mali].", "", oneTold{cue: "war", relation: "FIGHTS", subject: 0, object: 1}, oneTold{cue: "war", relation: "FIGHTS", subject: 1, object: 2}, 1},
		{"[Togo] has begun the war between [Chad] and [Mali].", "", oneTold{cue: "war", relation: "FIGHTS", subject: 0, object: 1}, oneTold{cue: "war", relation: "FIGHTS", subject: 1, object: 2}, 2},
		{"[Chad] put duties on [Malian]-made tyres.", "", oneTold{cue: "duties", relation: "SANCTIONS", subject: 0, object: 1}, oneTold{}, 1},
		{"[p:Falkner] asks that [Kestrel] stop mining if it can.", "", oneTold{cue: "asks", relation: "REQUESTS", subject: 0, object: 1}, oneTold{}, 1},
		{"[Chad] wants [p:Falkner] and has asked [Mali] for help.", "", oneTold{cue: "help", relation: "AIDS", subject: 2, object: 1}, oneTold{cue: "help", relation: "REQUESTS", subject: 0, object: 2}, 1},
		{"[Chad] wants [p:Falkner] and has asked [Mali] for help.", "", oneTold{cue: "help", relation: "AIDS", subject: 2, object: 0}, oneTold{cue: "help", relation: "REQUESTS", subject: 0, object: 2}, 2},
		{"[p:Falkner] returned to [Gao].", "MLI", oneTold{cue: "returned", relation: "VISITS", subject: 0, object: 1}, oneTold{}, 0},
		{"[p:Falkner] flew to [Gao].", "MLI", oneTold{cue: "flew", relation: "VISITS", subject: 0, object: 1}, oneTold{}, 1},
		{"[p:Falkner] returned to [Gao].", "", oneTold{cue: "returned", relation: "VISITS", subject: 0, object: 1}, oneTold{}, 1},
		{"Nine men are dead after [Chad] and [Mali] exchanged fire with [Chad].", "TCD", oneTold{cue: "dead", relation: "KILLS", subject: 0, object: 2}, oneTold{cue: "exchanged", relation: "FIGHTS", subject: 0, object: 1}, 1},
		{"Nine men are dead after [Chad] and [Mali] exchanged fire with [Chadians].", "TCD", oneTold{cue: "dead", relation: "KILLS", subject: 0, object: 2}, oneTold{cue: "exchanged", relation: "FIGHTS", subject: 0, object: 1}, 2},
		{"Nine men were killed by [Chad] after [Mali] exchanged fire with [Chad].", "TCD", oneTold{cue: "killed", relation: "KILLS", subject: 0, object: 2}, oneTold{cue: "exchanged", relation: "FIGHTS", subject: 0, object: 1}, 2},
		{"[o:The Malian Army] attacked [it].", "MLI", oneTold{cue: "attacked", relation: "ATTACKS", subject: 0, object: 1}, oneTold{}, 0},
		{"[o:The Malian Union] attacked [it].", "MLI", oneTold{cue: "attacked", relation: "ATTACKS", subject: 0, object: 1}, oneTold{}, 1},
		{"[Chad] recalled its ambassador, [p:Falkner].", "", oneTold{cue: "recalled", relation: "CUTS_TIES_WITH", subject: 0, object: 1}, oneTold{cue: "ambassador", relation: "HAS_ROLE_IN", subject: 1, object: 0}, 1},
	} {
		_, s, m := marked(c.sentence)
		for i := range m {
			m[i].Entity.Country = c.states
		}
		d := r.analyse(s, append([]coref.Mention{}, m...), nil)
		var found []Relation
		for _, o := range []oneTold{c.x, c.y} {
			if o.relation == "" {
				continue
			}
			x := cueIn(t, s, o.cue, o.relation, "actual")
			x.Subject, x.Object, x.Item = o.subject, o.object, o.cue
			if o.relation == "AIDS" {
				x.Status = "requested"
			}
			found = append(found, x)
		}
		if got := d.unacted(found); len(got) != c.want {
			t.Errorf("%s: %d left, want %d", c.sentence, len(got), c.want)
		}
	}
}

// TestAttempted: who tries to kill attacks, and where one writes is no item.
func TestAttempted(t *testing.T) {
	r := rules(t)
	for _, c := range []struct{ sentence, cue, item, want string }{
		{"[Chad] tried to kill [p:Falkner].", "kill", "", "ATTACKS actual "},
		{"[Chad] plotted to kill [p:Falkner].", "kill", "", "KILLS planned "},
		{"[Chad] came to kill [p:Falkner].", "kill", "", "KILLS actual "},
		{"[Chad] killed [p:Falkner] on Facebook.", "killed", "Facebook", "KILLS actual "},
		{"[Chad] killed [p:Falkner] for money.", "killed", "money", "KILLS actual money"},
	} {
		_, s, m := marked(c.sentence)
		d := r.analyse(s, m, nil)
		x := cueIn(t, s, c.cue, "KILLS", "actual")
		x.Item = c.item
		found := []Relation{x}
		if d.attempted(found); found[0].Name+" "+found[0].Status+" "+found[0].Item != c.want {
			t.Errorf("%s: %s %s %s, want %s", c.sentence, found[0].Name, found[0].Status, found[0].Item, c.want)
		}
	}
}
