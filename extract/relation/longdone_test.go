package relation

import (
	"testing"

	"geokg/extract/when"
)

// TestLongDone: what may have been done, or was not, was on the day before.
func TestLongDone(t *testing.T) {
	r := rules(t)
	for _, c := range []struct{ sentence, cue, status, want string }{
		{"[Chad] was bombed by suspected [Malians] on Friday.", "bombed", "possible", "2022-07-08"},
		{"[Chad] may have been bombed by [Malians] on Friday.", "bombed", "possible", "2022-07-08"},
		{"[Chad] was not bombed by [Malians] on Friday.", "bombed", "negated", "2022-07-08"},
		{"[Chad] may be bombed by [Malians] on Friday.", "bombed", "possible", "2022-07-15"},
		{"[Chad] will not bomb [Mali] on Friday.", "bomb", "negated", "2022-07-15"},
	} {
		_, s, m := marked(c.sentence)
		d := r.analyse(s, m, when.Find("2022-07-12", s))
		x := cueIn(t, s, c.cue, "ATTACKS", c.status)
		var got []string
		for _, k := range d.moments(x) {
			got = append(got, k.Value)
		}
		if len(got) == 0 || got[0] != c.want {
			t.Errorf("%s: %v, want %s first", c.sentence, got, c.want)
		}
	}
}
