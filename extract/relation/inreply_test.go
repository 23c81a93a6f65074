package relation

import "testing"

// TestInReply: who is expelled in reply to an expulsion has expelled those first.
func TestInReply(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		sentence, state string // that of the first
		want            int
	}{
		{"In response to the expulsion of two [Malian] envoys, [Mali] expelled envoys of [Chad].", "MLI", 2},
		{"Following the expulsion of two [Malian] envoys, [Mali] expelled envoys of [Chad].", "MLI", 2},
		{"In response to the expulsion of two [Togo] envoys, [Mali] expelled envoys of [Chad].", "TGO", 1},
		{"Ahead of the expulsion of two [Malian] envoys, [Mali] expelled envoys of [Chad].", "MLI", 1},
	} {
		_, s, m := marked(c.sentence)
		m[0].Entity.Country, m[1].Entity.Country = c.state, "MLI"
		x := cueIn(t, s, "expelled", "EXPELS", "actual")
		x.Subject, x.Object = 1, 2
		got := r.analyse(s, m, nil).inReply([]Relation{x})
		if len(got) != c.want || c.want == 2 && (got[1].Subject != 2 || got[1].Object != 0) {
			t.Errorf("%s: %+v", c.sentence, got)
		}
	}
}
