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

// TestInBody: who leads a body by the words does not lead its state by them, but may lead its opposition.
func TestInBody(t *testing.T) {
	r := rules(t)
	_, s, m := marked("[o:Liberal Party] leader [p:Falkner] of [Mali] left.")
	d := r.analyse(s, m, nil)
	for _, c := range []struct {
		item string
		want int
	}{{"leader", 1}, {"opposition leader", 2}, {"prime minister", 2}} {
		got := d.oneOffice([]Relation{{Name: "HAS_ROLE_IN", Subject: 1, Object: 0, Item: c.item, Rule: modelRule, Cue: m[1].Span, Confidence: 0.6},
			{Name: "HAS_ROLE_IN", Subject: 1, Object: 2, Item: c.item, Rule: modelRule, Cue: m[1].Span, Confidence: 0.7}})
		if len(got) != c.want {
			t.Errorf("%s: %d, want %d", c.item, len(got), c.want)
		}
	}
}
