package relation

import "testing"

// TestOneOffice: the head gives no second office of a title that the tables know.
func TestOneOffice(t *testing.T) {
	r := rules(t)
	_, s, m := marked("[U.S.] [o:Senate] chairman [p:Falkner] met [p:Alden] of [o:Togo].")
	d := r.analyse(s, m, nil)
	known := Relation{Name: "HAS_ROLE_IN", Subject: 2, Object: 1, Item: "chairman", Rule: "persons.txt:1"}
	for _, c := range []struct {
		subject, object int
		item            string
		want            int
	}{{2, 0, "Chairman", 1}, {2, 0, "adviser", 2}, {3, 0, "chairman", 2}, {2, 4, "chairman", 2}} {
		got := d.oneOffice([]Relation{known, {Name: "HAS_ROLE_IN", Subject: c.subject, Object: c.object, Item: c.item, Rule: modelRule}})
		if len(got) != c.want || got[0].Rule != known.Rule {
			t.Errorf("%d as %s: %+v, want %d", c.subject, c.item, got, c.want)
		}
	}
}
