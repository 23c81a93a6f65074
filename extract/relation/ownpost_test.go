package relation

import (
	"testing"

	"geokg/extract/entity"
)

// TestOwnPost: a body does not do to its member what nobody is told to have done.
func TestOwnPost(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		form entity.Form
		want int
	}{{entity.Office, 0}, {entity.Name, 1}} {
		_, s, m := marked("The Malian [o:senator] [p:Falkner] was deported.")
		m[0].Form, m[1].TitleOf = c.form, m[0].Entity
		d := r.analyse(s, m, nil)
		x := cueIn(t, s, "deported", "EXPELS", "actual")
		x.Subject, x.Object = 0, 1
		if got := d.ownPost([]Relation{x}); len(got) != c.want {
			t.Errorf("%v: %+v", c.form, got)
		}
	}
}
