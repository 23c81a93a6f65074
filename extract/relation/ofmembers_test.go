package relation

import (
	"testing"

	"geokg/extract/entity"
)

// TestOfMembers: what members of a body do the body does not, and all who are listed belong to it.
func TestOfMembers(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		sentence      string
		acts, victim  int // of whom something is found beside mention 0
		left, members int
	}{
		{"[o:Union] members [Chad] and [Mali] struck [Togo].", 1, 3, 1, 2},
		{"Fellow [o:Union] member states [Chad], [Peru] and [Mali] struck [Togo].", 1, 4, 1, 3},
		{"[o:Union] member [Chad] struck [Togo].", 1, 2, 1, 1},
		{"Former [o:Union] members [Chad] and [Mali] struck [Togo].", 1, 3, 2, 0},
		{"[o:Union] and [Chad] struck [Togo].", 1, 2, 2, 0},
		{"[o:Union] members struck [Togo], and [Chad] did.", 2, 1, 2, 0},
		{"[o:Union] members [Chad]'s friends and others struck [Togo].", 1, 2, 2, 0},
	} {
		_, s, m := marked(c.sentence)
		for i := range m {
			m[i].Form = entity.Name
		}
		d := r.analyse(s, m, nil)
		x := cueIn(t, s, "struck", "ATTACKS", "actual")
		x.Object = c.victim
		y := x
		y.Subject = c.acts
		left, members := 0, 0
		for _, k := range d.ofMembers([]Relation{x, y}) {
			if k.Name == "MEMBER_OF" {
				members++
			} else {
				left++
			}
		}
		if left != c.left || members != c.members {
			t.Errorf("%s: %d and %d members, want %d and %d", c.sentence, left, members, c.left, c.members)
		}
	}
}
