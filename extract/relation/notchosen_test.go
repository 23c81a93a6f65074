package relation

import "testing"

// TestNotChosen: an office for which somebody was not chosen.
func TestNotChosen(t *testing.T) {
	r := rules(t)
	for _, c := range []struct{ sentence, want string }{
		{"[p:Falkner] was not elected head of the [o:Union].", "negated"},
		{"[p:Falkner] was never nominated as head of the [o:Union].", "negated"},
		{"[p:Falkner] was elected head of the [o:Union].", "planned"},
		{"[p:Falkner] has not been elected head of the [o:Union].", "negated"},
		{"[p:Falkner] was not chosen as head of the [o:Union].", "negated"},
		{"[p:Falkner] was chosen as head of the [o:Union].", "planned"},
		{"[p:Falkner] was elected, not appointed head of the [o:Union].", "planned"},
	} {
		_, s, m := marked(c.sentence)
		d := r.analyse(s, m, nil)
		found := []Relation{cueIn(t, s, "head", "HAS_ROLE_IN", "planned")}
		if d.notChosen(found); found[0].Status != c.want {
			t.Errorf("%s: %s, want %s", c.sentence, found[0].Status, c.want)
		}
	}
}
