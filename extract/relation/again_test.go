package relation

import "testing"

// TestAgain: who is sentenced or sanctioned right behind others by the same court or state.
func TestAgain(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		sentence, relation string
		cue, want          int
	}{
		{"[Chad] jailed [p:Falkner]. Another activist, [p:Kestrel], was sentenced to a year.", "DETAINS", 1, 2},
		{"[Chad] jailed [p:Falkner]. Activists [p:Kestrel] and [p:Lark] were sentenced to a year.", "DETAINS", 1, 3},
		{"[Chad] jailed [p:Falkner]. In [Mali] [p:Kestrel] was sentenced to a year.", "DETAINS", 1, 1},
		{"[Chad] jailed [p:Falkner]. Then [p:Kestrel] will be sentenced to a year.", "DETAINS", 1, 1},
		{"[Chad] jailed [p:Falkner]. Then [p:Kestrel] was sentenced by a court.", "DETAINS", 1, 1},
		{"[Chad] jailed [p:Falkner]. Then [p:Falkner] was sentenced to a year.", "DETAINS", 1, 1},
		{"[Chad] sanctioned [Mali]. General [p:Kestrel] has also been blacklisted.", "SANCTIONS", 1, 2},
		{"[Chad] sanctioned [Mali]. General [p:Kestrel] was blacklisted in 2010.", "SANCTIONS", 1, 1},
		{"[Chad] sanctioned [Mali]. General [p:Kestrel] was also sentenced to a year.", "SANCTIONS", 1, 1},
	} {
		_, s, m := marked(c.sentence)
		d := r.analyse(s, m, nil)
		if got := d.again([]Relation{deedAt(c.relation, d, 0, 1, c.cue)}); len(got) != c.want {
			t.Errorf("%s: %d, want %d", c.sentence, len(got), c.want)
		}
	}
}
