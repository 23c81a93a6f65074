package relation

import "testing"

// TestSettle: a verbal act is one, whatever becomes of what it is about.
func TestSettle(t *testing.T) {
	r := rules(t)
	_, s, m := marked("[Chad] warned [Togo], [p:Falkner] said.")
	d := r.analyse(s, m, nil)
	for _, c := range []struct {
		name, status string
		source       int
		want         string
		who          int
	}{
		{"THREATENS", "threatened", 0, "actual", -1}, {"THREATENS", "possible", 2, "possible", 2}, {"REJECTS", "negated", 0, "actual", 0},
		{"ACCUSES", "negated", 2, "actual", 2}, {"ATTACKS", "negated", 0, "negated", 0}, {"REQUESTS", "planned", 0, "planned", 0},
	} {
		x := Relation{Name: c.name, Status: c.status, Source: c.source, Subject: 0, Object: 1}
		if d.settle(&x); x.Status != c.want || x.Source != c.who {
			t.Errorf("%+v: %s, source %d", c, x.Status, x.Source)
		}
	}
}
