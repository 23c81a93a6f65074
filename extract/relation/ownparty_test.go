package relation

import "testing"

// TestOwnParty: a party has not appointed its own candidate whom voters elect.
func TestOwnParty(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		sentence string
		party    int
		cue      int
		want     int
	}{
		{"[o:Labour] candidate [p:Falkner] is elected mayor.", 0, 4, 0},
		{"[o:Republican] [p:Falkner] was re-elected to the senate.", 0, 3, 0},
		{"[p:Falkner] of the [o:Liberal Party] is elected mayor.", 1, 6, 0},
		{"[o:Labour] leader [p:Falkner] is re-elected.", 0, 4, 1},
		{"[p:Falkner] is elected leader of the [o:Liberal Party].", 1, 2, 1},
		{"[p:Falkner] is elected by the [o:Liberal Party].", 1, 2, 1},
		{"[o:Labour] elected [p:Falkner].", 0, 1, 1},
	} {
		_, s, m := marked(c.sentence)
		d := r.analyse(s, m, nil)
		if got := d.ownParty([]Relation{deedAt("APPOINTS", d, c.party, 1-c.party, c.cue)}); len(got) != c.want {
			t.Errorf("%s: %d left, want %d", c.sentence, len(got), c.want)
		}
	}
}
