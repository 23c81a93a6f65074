package relation

import "testing"

// TestDeniedSayings: what somebody would do by words that he is denied to have said is denied.
func TestDeniedSayings(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		sentence, cue, name, status string
		want                        string
	}{
		{"[Togo] denies that [p:Falkner] said he would invade [Mali].", "invade", "INVADES", "planned", "negated"},
		{"[Togo] denies that [p:Falkner] said that he was going to attack [Mali].", "attack", "ATTACKS", "planned", "negated"},
		{"[Togo] denies that [p:Falkner] threatened [Mali].", "threatened", "THREATENS", "actual", "negated"},
		{"[Togo] denies that [p:Falkner] said he had invaded [Mali].", "invaded", "INVADES", "actual", "actual"},
		{"[Togo] says that [p:Falkner] said he would invade [Mali].", "invade", "INVADES", "planned", "planned"},
		{"[Togo] denied it, and [p:Falkner] said he would invade [Mali].", "invade", "INVADES", "planned", "planned"},
	} {
		_, s, m := marked(c.sentence)
		d := r.analyse(s, m, nil)
		x := cueIn(t, s, c.cue, c.name, c.status)
		x.Subject, x.Object, x.Source = 1, 2, 1
		got := []Relation{x}
		d.deniedSayings(got)
		if source := got[0].Source; got[0].Status != c.want || (source == 0) != (c.want == "negated") {
			t.Errorf("%s: %s by %d", c.sentence, got[0].Status, source)
		}
	}
}
