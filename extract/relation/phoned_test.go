package relation

import "testing"

// TestByPhone: who spoke by telephone has not met for having discussed something.
func TestByPhone(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		text, cue string
		want      int
	}{
		{"[p:Falkner] phoned [p:Kestrel]. [p:Falkner] and [p:Kestrel] discussed the war.", "discussed", 1},
		{"[p:Falkner] phoned [p:Kestrel]. [p:Falkner] and [p:Kestrel] met on Monday.", "met", 2},
	} {
		_, s, m := marked(c.text)
		d := r.analyse(s, m, nil)
		calls, meets := cueIn(t, s, "phoned", "CALLS", "actual"), cueIn(t, s, c.cue, "MEETS", "actual")
		meets.Subject, meets.Object = 3, 2
		if len(m) < 4 {
			t.Fatal(m)
		}
		if got := d.byPhone([]Relation{calls, meets}); len(got) != c.want {
			t.Errorf("%s: %d left, want %d", c.text, len(got), c.want)
		}
	}
}
