package relation

import "testing"

// TestSentPacking: whose envoys are given a time to leave is expelled.
func TestSentPacking(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		sentence string
		want     int
	}{
		{"[Chad] cut ties with [Mali] and gave its diplomats 24 hours to leave.", 2},
		{"[Chad] severed ties with [Mali] on Monday, ordering its ambassador to leave within three days.", 2},
		{"[Chad] cut ties with [Mali] and ordered its diplomats home.", 1},
		{"[Chad] cut ties with [Mali] and ordered its diplomats to leave Gao.", 1},
		{"[Chad] cut ties with [Mali] and gave its people two days to leave.", 1},
	} {
		_, s, m := marked(c.sentence)
		d := r.analyse(s, m, nil)
		x := cueIn(t, s, "ties", "CUTS_TIES_WITH", "actual")
		got := d.sentPacking([]Relation{x})
		if len(got) != c.want || c.want == 2 && got[1].Name != "EXPELS" {
			t.Errorf("%s: %+v", c.sentence, got)
		}
		if len(d.sentPacking(got)) != c.want {
			t.Errorf("%s: told twice", c.sentence)
		}
	}
}
