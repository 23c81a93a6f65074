package relation

import (
	"testing"

	"geokg/extract/when"
)

// TestChosenThen: the day on which somebody was elected or named lies behind, though the office is still
// to be taken; the day on which they will take it ahead.
func TestChosenThen(t *testing.T) {
	r := rules(t)
	for _, c := range []struct{ sentence, cue, want string }{
		{"[p:Falkner] was elected president of [Mali] on Sunday.", "president", "2022-07-10"},
		{"[Mali] elected [p:Falkner] as president on Sunday.", "president", "2022-07-10"},
		{"[p:Falkner] will be elected president of [Mali] on Sunday.", "president", "2022-07-17"},
	} {
		_, s, m := marked(c.sentence)
		d := r.analyse(s, m, when.Find("2022-07-12", s))
		x := cueIn(t, s, c.cue, "HAS_ROLE_IN", "planned")
		got := map[string]bool{}
		for _, m := range d.moments(x) {
			got[m.Value] = true
		}
		if !got[c.want] || c.want < "2022-07-12" && len(got) != 1 {
			t.Errorf("%s: %v, want %s", c.sentence, got, c.want)
		}
	}
}
