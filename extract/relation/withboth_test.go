package relation

import "testing"

// TestWithBoth: those with whom a third spoke have not spoken with each other.
func TestWithBoth(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		sentence string
		want     int
	}{
		{"It followed talks with [p:Falkner] and [p:Kestrel].", 0},
		{"It followed talks on Monday with the envoy of [Chad] and the king of [Mali].", 0},
		{"It followed talks between [p:Falkner] and [p:Kestrel].", 1},
		{"It followed the talks of [p:Falkner] with [p:Kestrel].", 1},
		{"[p:Falkner] had talks with [p:Kestrel].", 1},
	} {
		_, s, m := marked(c.sentence)
		d := r.analyse(s, m, nil)
		if got := d.companions([]Relation{cueIn(t, s, "talks", "MEETS", "actual")}); len(got) != c.want {
			t.Errorf("%s: %d left, want %d", c.sentence, len(got), c.want)
		}
	}
}
