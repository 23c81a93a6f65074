package relation

import "testing"

// TestInvited: who comes because he is wanted invades nobody.
func TestInvited(t *testing.T) {
	r := rules(t)
	for _, c := range []struct{ sentence, want string }{
		{"[Chad] entered [Mali] in 2013 at its request.", "DEPLOYS_TO"},
		{"[Chad] entered [Mali], invited by its government.", "DEPLOYS_TO"},
		{"[Chad] entered [Mali] in 2013 and refused its request.", "INVADES"},
		{"[Chad] invaded [Mali] in 2013 at the rebels' request.", "INVADES"},
	} {
		_, s, m := marked(c.sentence)
		d := r.analyse(s, m, nil)
		found := []Relation{deedAt("INVADES", d, 0, 1, 1)}
		if d.invited(found); found[0].Name != c.want {
			t.Errorf("%s: %s, want %s", c.sentence, found[0].Name, c.want)
		}
	}
}
