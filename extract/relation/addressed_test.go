package relation

import "testing"

// TestInformed: who is told of a deed, or called in over others, has no part in it.
func TestInformed(t *testing.T) {
	checkLeft(t, (*document).informed, []oneTold{
		{"[Mali]'s ambassador was informed that [p:Falkner] must leave [Chad].", "leave", "EXPELS", 0, 1, 0},
		{"[Mali]'s ambassador was informed that [p:Falkner] must leave [Chad].", "leave", "EXPELS", 2, 1, 1},
		{"The president of [Mali] has informed us that [p:Falkner] must leave.", "leave", "EXPELS", 0, 1, 1},
		{"[Mali]'s ambassador said that [p:Falkner] must leave.", "leave", "EXPELS", 0, 1, 1},
		{"Ambassador [p:Falkner] has been summoned over the remarks of [p:Kestrel].", "remarks", "CRITICIZES", 0, 1, 0},
		{"Ambassador [p:Falkner] has been summoned over the remarks of [p:Kestrel].", "summoned", "CRITICIZES", 1, 0, 1},
		{"Ambassador [p:Falkner] condemned the remarks of [p:Kestrel].", "condemned", "CRITICIZES", 0, 1, 1},
	})
}

// TestUnsaid: who is told something is not its source.
func TestUnsaid(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		sentence, status string
		source           int
	}{
		{"[Mali]'s ambassador was told that [p:Falkner] must leave [Chad].", "actual", -1},
		{"[Mali]'s ambassador told us that [p:Falkner] must leave [Chad].", "requested", 0},
	} {
		_, s, m := marked(c.sentence)
		d := r.analyse(s, m, nil)
		x := cueIn(t, s, "must", "EXPELS", "requested")
		x.Subject, x.Object, x.Source = 2, 1, 0
		found := []Relation{x}
		if d.unsaid(found); found[0].Status != c.status || found[0].Source != c.source {
			t.Errorf("%s: %s of %d", c.sentence, found[0].Status, found[0].Source)
		}
	}
}
