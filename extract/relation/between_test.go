package relation

import "testing"

// TestBetweenOthers: who mediates between two does so with these alone.
func TestBetweenOthers(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		sentence string
		want     int
	}{
		{"[p:Falkner], the [o:Union]'s envoy, mediates between [Chad] and [Mali].", 2},
		{"[p:Falkner] has told the [o:Union] that he mediates talks with [Chad] and [Mali].", 3},
	} {
		_, s, m := marked(c.sentence)
		d := r.analyse(s, m, nil)
		var found []Relation
		for k := 1; k < 4; k++ {
			x := cueIn(t, s, "mediates", "MEDIATES", "actual")
			x.Subject, x.Object = 0, k
			found = append(found, x)
		}
		if got := d.betweenOthers(found); len(got) != c.want {
			t.Errorf("%s: %+v", c.sentence, got)
		}
	}
}
