package relation

import "testing"

// TestOverreached: one named beside an end is none.
func TestOverreached(t *testing.T) {
	checkLeft(t, (*document).overreached, []oneTold{
		{"[p:Falkner] met [p:Kestrel]'s deputy in Gao.", "met", "MEETS", 0, 1, 0},
		{"[p:Falkner] met [p:Kestrel]'s special envoy in Gao.", "met", "MEETS", 0, 1, 0},
		{"[p:Falkner] met [p:Kestrel]'s hopes in Gao.", "met", "MEETS", 0, 1, 1},
		{"The secretary-general's spokesman of [o:the Union], [p:Falkner], left.", "secretary-general", "HAS_ROLE_IN", 1, 0, 0},
		{"The spokesman of [o:the Union], [p:Falkner], left.", "spokesman", "HAS_ROLE_IN", 1, 0, 1},
	})
	r := rules(t)
	for _, c := range []struct {
		sentence, cue, relation string
		ends                    [][2]int
		want                    int
	}{
		{"[p:Ada] is a sister of [p:Falkner], whom [Mali] jailed.", "jailed", "DETAINS", [][2]int{{2, 0}, {2, 1}}, 1},
		{"[p:Ada] is a sister of [p:Falkner], whom [Mali] jailed.", "jailed", "DETAINS", [][2]int{{2, 1}}, 1},
		{"[p:Ada] and [p:Falkner], whom [Mali] jailed, left.", "jailed", "DETAINS", [][2]int{{2, 0}, {2, 1}}, 2},
		{"[p:Kestrel], the father of [p:Falkner] and president of [o:the Senate], left.", "president", "HAS_ROLE_IN", [][2]int{{0, 2}, {1, 2}}, 1},
		{"[p:Kestrel] met [p:Falkner] and president of [o:the Senate], left.", "president", "HAS_ROLE_IN", [][2]int{{0, 2}, {1, 2}}, 2},
		{"[Niger] fought [Togo], and it was its mediation that ended the war between [Chad] and [Mali].", "mediation", "MEDIATES", [][2]int{{0, 1}, {0, 2}, {0, 3}}, 2},
		{"[Niger] helped [Togo] by its mediation in the war between [Chad] and [Mali].", "mediation", "MEDIATES", [][2]int{{0, 1}, {0, 2}, {0, 3}}, 3},
	} {
		_, s, m := marked(c.sentence)
		d := r.analyse(s, m, nil)
		var found []Relation
		for _, e := range c.ends {
			x := cueIn(t, s, c.cue, c.relation, "actual")
			x.Subject, x.Object = e[0], e[1]
			found = append(found, x)
		}
		if got := d.overreached(found); len(got) != c.want {
			t.Errorf("%s: %d left, want %d", c.sentence, len(got), c.want)
		}
	}
}

// TestBothSides: who mediates between two does so with both.
func TestBothSides(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		sentence string
		want     int
	}{
		{"[Niger] mediated between [Chad] and [Mali].", 2},
		{"[Niger] mediated between [Chad] and the rebels of [Mali].", 1},
		{"[Niger] mediated in [Chad] and [Mali].", 1},
	} {
		_, s, m := marked(c.sentence)
		d := r.analyse(s, m, nil)
		got := d.bothSides([]Relation{cueIn(t, s, "mediated", "MEDIATES", "actual")})
		if len(got) != c.want || got[len(got)-1].Object != c.want {
			t.Errorf("%s: %v, want %d", c.sentence, got, c.want)
		}
	}
}

// TestTimeless: who are the other members of a body are so already.
func TestTimeless(t *testing.T) {
	r := rules(t)
	for _, c := range []struct{ sentence, want string }{
		{"Togo will work with [Chad] and the other members of [o:the Union].", "actual"},
		{"[Chad] will be among the members of [o:the Union].", "planned"},
	} {
		_, s, m := marked(c.sentence)
		d := r.analyse(s, m, nil)
		found := []Relation{cueIn(t, s, "members", "MEMBER_OF", "planned")}
		if d.timeless(found); found[0].Status != c.want {
			t.Errorf("%s: %s, want %s", c.sentence, found[0].Status, c.want)
		}
	}
}
