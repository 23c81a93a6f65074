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

// TestNotMade: an accusation that is not made is none, whatever the head takes it for.
func TestNotMade(t *testing.T) {
	r := rules(t)
	for _, c := range []struct{ sentence, cue, relation, status, want string }{
		{"[Chad] did not accuse [Mali] of the raid.", "accuse", "ACCUSES", "negated", "negated"},
		{"[Chad] did not accuse [Mali] of the raid.", "accuse", "ACCUSES", "actual", "negated"},
		{"[Chad] has never fought Togo or accused [Mali].", "accused", "ACCUSES", "actual", "negated"},
		{"[Chad] avoided accusing [Mali].", "accusing", "ACCUSES", "actual", "negated"},
		{"[Chad] stopped short of accusing [Mali].", "accusing", "ACCUSES", "actual", "negated"},
		{"Togo denies the raid, and its envoy [p:Chad] has accused [Mali].", "accused", "ACCUSES", "actual", "actual"},
		{"[Chad] denied accusing [Mali].", "accusing", "ACCUSES", "actual", "negated"},
		{"[Chad] left without accusing [Mali].", "accusing", "ACCUSES", "actual", "negated"},
		{"[Chad] accused [Mali] of not leaving.", "accused", "ACCUSES", "negated", "actual"},
		{"[Chad] did not leave, and accused [Mali].", "accused", "ACCUSES", "negated", "actual"},
		{"[Chad] has not rejected the plan of [Mali].", "rejected", "REJECTS", "negated", "negated"},
		{"[Chad] does not recognise the court of [Mali].", "recognise", "REJECTS", "negated", "actual"},
	} {
		_, s, m := marked(c.sentence)
		d := r.analyse(s, m, nil)
		x := cueIn(t, s, c.cue, c.relation, c.status)
		x.Subject, x.Object, x.Source = 0, 1, -1
		if d.settle(&x); x.Status != c.want {
			t.Errorf("%s (%s): %s, want %s", c.sentence, c.status, x.Status, c.want)
		}
	}
}
