package relation

import (
	"testing"

	"geokg/extract/entity"
)

// TestDeniedReports: what is told in reports that somebody rejects is denied by him, and whom they are
// about he does not reject.
func TestDeniedReports(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		sentence, cue, name, status string
		subject, object, source     int
		want                        string // "" for none left
		by                          int
	}{
		{"[p:Falkner] dismissed suggestions that [Chad] had raided [Mali].", "raided", "ATTACKS", "actual", 1, 2, -1, "negated", 0},
		{"[p:Falkner] denied media reports that [Chad] was raided by [Mali].", "raided", "ATTACKS", "actual", 2, 1, -1, "negated", 0},
		{"[Chad] rejected the claim by [Togo] that it had raided [Mali].", "raided", "ATTACKS", "negated", 0, 2, 1, "negated", 1},
		{"[Chad] rejected [Togo]'s claim that it had raided [Mali].", "raided", "ATTACKS", "negated", 0, 2, 1, "negated", 0},
		{"[Chad] dismissed reports of a planned visit by [p:Falkner] to [Mali].", "visit", "VISITS", "planned", 1, 2, -1, "negated", 0},
		{"[Chad] dismissed reports of protests against the visit by [p:Falkner] to [Mali].", "visit", "VISITS", "planned", 1, 2, -1, "planned", -1},
		{"[p:Falkner] rejected claims that the raid by [Chad] on [Mali] had failed.", "raid", "ATTACKS", "actual", 1, 2, -1, "actual", -1},
		{"[p:Falkner] rejected claims that he fled when [Chad] raided [Mali].", "raided", "ATTACKS", "actual", 1, 2, -1, "actual", -1},
		{"[p:Falkner] denies it but claims that [Chad] raided [Mali].", "raided", "ATTACKS", "actual", 1, 2, 0, "actual", 0},
		{"[p:Falkner] took to the radio to refute claims that [Chad] had raided [Mali].", "raided", "ATTACKS", "actual", 1, 2, -1, "negated", 0},
		{"[p:Falkner] confirmed reports that [Chad] had raided [Mali].", "raided", "ATTACKS", "actual", 1, 2, 0, "actual", 0},
		{"[p:Falkner] rejected claims that [Chad] has accused [Mali].", "accused", "ACCUSES", "actual", 1, 2, -1, "actual", -1},

		{"[p:Falkner] rejected suggestions that [Chad] had left.", "rejected", "REJECTS", "actual", 0, 1, -1, "", -1},
		{"[p:Falkner] dismissed talk of a visit to [Chad].", "dismissed", "REJECTS", "actual", 0, 1, -1, "", -1},
		{"[p:Falkner] rejected the claim of [Chad] that it had left.", "rejected", "REJECTS", "actual", 0, 1, -1, "actual", -1},
		{"[p:Falkner] rejected [Chad]'s claim that it had left.", "rejected", "REJECTS", "actual", 0, 1, -1, "actual", -1},
	} {
		_, s, m := marked(c.sentence)
		for i := range m {
			m[i].Form = entity.Name
		}
		d := r.analyse(s, m, nil)
		x := cueIn(t, s, c.cue, c.name, c.status)
		x.Subject, x.Object, x.Source = c.subject, c.object, c.source
		got := d.deniedReports([]Relation{x})
		switch {
		case c.want == "" && len(got) > 0:
			t.Errorf("%s: left", c.sentence)
		case c.want != "" && (len(got) != 1 || got[0].Status != c.want || got[0].Source != c.by):
			t.Errorf("%s: %+v", c.sentence, got)
		}
	}
}
