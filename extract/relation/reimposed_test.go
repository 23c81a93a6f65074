package relation

import "testing"

// TestReimposed: sanctions that are in force again are no concession.
func TestReimposed(t *testing.T) {
	r := rules(t)
	for _, c := range []struct{ sentence, cue, item, want string }{
		{"[Chad] said the sanctions on [Mali] had been reinstated.", "reinstated", "sanctions", "SANCTIONS"},
		{"[Chad] said the sanctions on [Mali] once lifted were back in force.", "lifted", "sanctions", "SANCTIONS"},
		{"[Chad] said the sanctions on [Mali] were lifted.", "lifted", "sanctions", "CONCEDES_TO"},
		{"[Chad] said the visas of [Mali] had been reinstated.", "reinstated", "visas", "CONCEDES_TO"},
	} {
		_, s, m := marked(c.sentence)
		d := r.analyse(s, m, nil)
		found := []Relation{cueIn(t, s, c.cue, "CONCEDES_TO", "actual")}
		found[0].Item = c.item
		if d.reimposed(found); found[0].Name != c.want {
			t.Errorf("%s: %s, want %s", c.sentence, found[0].Name, c.want)
		}
	}
}

// TestReinstated: who is given back an office is appointed.
func TestReinstated(t *testing.T) {
	r := rules(t)
	for _, c := range []struct{ sentence, cue, want string }{
		{"[Togo] demanded that [Chad] reinstate [p:Falkner].", "reinstate", "APPOINTS"},
		{"[Togo] demanded that [Chad] free [p:Falkner].", "free", "RELEASES"},
	} {
		_, s, m := marked(c.sentence)
		d := r.analyse(s, m, nil)
		x := cueIn(t, s, c.cue, "RELEASES", "requested")
		x.Subject, x.Object = 1, 2
		found := []Relation{x}
		if d.reinstated(found); found[0].Name != c.want {
			t.Errorf("%s: %s, want %s", c.sentence, found[0].Name, c.want)
		}
	}
}
