package relation

import "testing"

// TestRegimes: the state acts where its government does.
func TestRegimes(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		sentence, relation string
		subject, object    int
		cue                int
		want               int // the object, -1 for nothing left
	}{
		{"[Chad] urged [the government] of Mr [p:Falkner] to vote.", "REQUESTS", 0, 2, 1, 1},
		{"[Chad] urged [the government] of [p:Falkner] to vote.", "REQUESTS", 0, 2, 1, 1},
		{"[Chad] dissolved [the government] of [p:Falkner].", "DISMISSES", 0, 2, 1, 2},
		{"[Chad] urged the party of [p:Falkner] to vote.", "REQUESTS", 0, 1, 1, 1},
		{"[Chad] told [the government] and [p:Falkner] to vote.", "REQUESTS", 0, 2, 1, 2},
		{"The chief of [the government] of [p:Falkner] left.", "ACCUSES", 0, 1, 6, -1},
	} {
		_, s, m := marked(c.sentence)
		d := r.analyse(s, m, nil)
		got := -1
		if left := d.regimes([]Relation{deedAt(c.relation, d, c.subject, c.object, c.cue)}); len(left) == 1 {
			got = left[0].Object
		}
		if got != c.want {
			t.Errorf("%s: the object is mention %d, want %d", c.sentence, got, c.want)
		}
	}
}
