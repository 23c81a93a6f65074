package relation

import "testing"

// TestDidBefore: what somebody has done and threatens to do again is told of both.
func TestDidBefore(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		sentence string
		want     int
	}{
		{"[Chad] expelled [Mali]'s envoy on Monday and threatened to expel [Malian] troops.", 2},
		{"[Chad] praised [Mali]'s envoy on Monday and threatened to expel [Malian] troops.", 1},
		{"[Chad] has expelled a nurse and told [Mali] that it would expel [Malian] troops.", 1},
	} {
		_, s, m := marked(c.sentence)
		m[2].Entity = m[1].Entity
		d := r.analyse(s, m, nil)
		x := cueIn(t, s, "expel", "EXPELS", "threatened")
		x.Subject, x.Object, x.Source = 0, 2, 0
		got := d.didBefore([]Relation{x})
		if len(got) != c.want {
			t.Errorf("%s: %+v", c.sentence, got)
		} else if c.want > 1 && (got[1].Status != "actual" || got[1].Source >= 0 || got[1].Object != 1) {
			t.Errorf("%s: %+v", c.sentence, got[1])
		}
	}
}
