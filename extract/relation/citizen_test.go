package relation

import "testing"

// TestCitizens: who is told by an apposition to be of a state is meant, not the state.
func TestCitizens(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		sentence string
		want     int
	}{
		{"[Mali] jailed a [Chadian] nurse, [p:Falkner], in May.", 1},
		{"[Mali] jailed two [Chadian] nurses, [p:Falkner] and a cook.", 1},
		{"[Mali] jailed a [Chadian] and a nurse, [p:Falkner], in May.", 2},
		{"[Mali] jailed [Chadians], [p:Falkner] said.", 2},
	} {
		_, s, m := marked(c.sentence)
		m[1].Entity.Country = "TCD"
		d := r.analyse(s, m, nil)
		x := cueIn(t, s, "jailed", "DETAINS", "actual")
		y := x
		x.Object, y.Object = 1, 2
		if got := d.citizens([]Relation{x, y}); len(got) != c.want {
			t.Errorf("%s: %d left, want %d", c.sentence, len(got), c.want)
		}
	}
}
