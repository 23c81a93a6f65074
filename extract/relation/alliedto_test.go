package relation

import "testing"

// TestAlliedTo: an ally by a pact belongs to the pact.
func TestAlliedTo(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		sentence, cue   string
		subject, object int
		want            string
		member          int
	}{
		{"[o:Pact] ally [Mali] struck Gao.", "ally", 0, 1, "MEMBER_OF", 1},
		{"[Chad] met its [o:Pact] ally [Mali].", "ally", 1, 2, "MEMBER_OF", 2},
		{"[Mali], a [o:Pact] ally, struck Gao.", "ally", 1, 0, "MEMBER_OF", 0},
		{"[Chad] and its [o:Pact] allies struck Gao.", "allies", 0, 1, "ALLIED_WITH", 0},
		{"[Chad] met its [o:Pact] ally [Mali].", "ally", 0, 2, "ALLIED_WITH", 0},
	} {
		_, s, m := marked(c.sentence)
		d := r.analyse(s, m, nil)
		x := cueIn(t, s, c.cue, "ALLIED_WITH", "actual")
		x.Subject, x.Object = c.subject, c.object
		got := d.alliedTo([]Relation{x})
		if len(got) != 1 || got[0].Name != c.want || got[0].Subject != c.member {
			t.Errorf("%s: %+v", c.sentence, got)
		}
	}
}
