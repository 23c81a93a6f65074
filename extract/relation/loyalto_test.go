package relation

import (
	"testing"

	"geokg/extract/entity"
)

// TestLoyalTo: fighters loyal to a group are not the state's.
func TestLoyalTo(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		sentence string
		want     int
	}{
		{"[Troops] loyal to the [o:Front] attacked [Mali].", 1},
		{"[Troops] loyal to [p:Falkner] attacked [Mali].", 2},
		{"[Troops] of the [o:Front] attacked [Mali].", 2},
	} {
		_, s, m := marked(c.sentence)
		m[0].Form = entity.Nominal
		d := r.analyse(s, m, nil)
		x := cueIn(t, s, "attacked", "ATTACKS", "actual")
		x.Subject, x.Object = 0, 2
		y := x
		y.Subject = 1
		if got := d.loyalTo([]Relation{x, y}); len(got) != c.want {
			t.Errorf("%s: %+v", c.sentence, got)
		}
	}
}
