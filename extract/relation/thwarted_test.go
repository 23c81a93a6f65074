package relation

import "testing"

// TestShielded: who keeps somebody from being arrested protects them; what others are kept from is
// possible.
func TestShielded(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		sentence, name string
		subject        int
		want, status   string
	}{
		{"[Chad] will prevent the arrest of [p:Falkner] by [Mali].", "DETAINS", 0, "AIDS", "actual"},
		{"[Chad] would block the arrest of [p:Falkner] by [Mali].", "BLOCKS", 0, "AIDS", "actual"},
		{"[Chad] blocked the arrest of [p:Falkner] by [Mali].", "DETAINS", 2, "DETAINS", "possible"},
		{"[Chad] ordered the arrest of [p:Falkner] by [Mali].", "DETAINS", 0, "DETAINS", "actual"},
		{"[Chad] blocked the arrest warrant for [p:Falkner] of [Mali].", "BLOCKS", 0, "BLOCKS", "actual"},
		{"[Chad] prevented the arrest of [o:the crew] by [Mali].", "BLOCKS", 0, "BLOCKS", "actual"},
	} {
		_, s, m := marked(c.sentence)
		d := r.analyse(s, m, nil)
		x := cueIn(t, s, "arrest", c.name, "actual")
		x.Subject = c.subject
		got := d.shielded([]Relation{x})
		if len(got) != 1 || got[0].Name != c.want || got[0].Status != c.status {
			t.Errorf("%s: %+v", c.sentence, got)
		}
	}
}
