package relation

import "testing"

// TestSentOn: who takes in those whom another expels is not expelled.
func TestSentOn(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		sentence string
		want     int
	}{
		{"[Chad] has received a group of migrants deported from [Mali].", 0},
		{"[Chad] accepted people deported by [Mali].", 0},
		{"[Chad] has counted migrants deported from [Mali].", 1},
	} {
		_, s, m := marked(c.sentence)
		d := r.analyse(s, m, nil)
		x := cueIn(t, s, "deported", "EXPELS", "actual")
		x.Subject, x.Object = 1, 0
		if got := d.sentOn([]Relation{x}); len(got) != c.want {
			t.Errorf("%s: %+v", c.sentence, got)
		}
	}
}
