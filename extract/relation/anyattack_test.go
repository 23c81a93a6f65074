package relation

import "testing"

// TestAnyAttack: who warns of any attack on another threatens others.
func TestAnyAttack(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		sentence string
		want     int
	}{
		{"[Chad] warned that any attack on [Mali] would have consequences.", 0},
		{"[Chad] warned that a strike on [Malian] ships will be met with force.", 0},
		{"[Chad] warned that it would strike [Mali].", 1},
		{"[Chad] warned that attacks by [Mali] would have consequences.", 1},
	} {
		_, s, m := marked(c.sentence)
		d := r.analyse(s, m, nil)
		x := cueIn(t, s, "warned", "THREATENS", "actual")
		x.Subject, x.Object = 0, 1
		if got := d.anyAttack([]Relation{x}); len(got) != c.want {
			t.Errorf("%s: %+v", c.sentence, got)
		}
	}
}
