package relation

import (
	"testing"

	"geokg/extract/entity"
)

// TestHomeCalls: citizens who are urged to leave a state are no troops.
func TestHomeCalls(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		sentence string
		people   entity.Type
		want     string
	}{
		{"[Chad] urged all [Chadians] to leave [Mali].", entity.Nationality, "REQUESTS"},
		{"[Chad] urged its [citizens] to leave [Mali].", entity.Country, "REQUESTS"},
		{"[Togo] urged [Chadian] troops to leave [Mali].", entity.Country, "WITHDRAWS_FROM"},
	} {
		_, s, m := marked(c.sentence)
		m[1].Entity.Type, m[1].Entity.Country = c.people, "TCD"
		d := r.analyse(s, m, nil)
		x := cueIn(t, s, "leave", "WITHDRAWS_FROM", "requested")
		x.Subject, x.Object, x.Source = 1, 2, 0
		got := d.homeCalls([]Relation{x})
		if len(got) != 1 || got[0].Name != c.want || c.want == "REQUESTS" && (got[0].Subject != 0 || got[0].Object != 1 || got[0].Status != "actual") {
			t.Errorf("%s: %+v", c.sentence, got)
		}
	}
}
