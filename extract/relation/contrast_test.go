package relation

import "testing"

// TestContrasts: who is only set against another has not done it, nor has it been done to him.
func TestContrasts(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		sentence, cue, relation string
		subject, object         int
		status, want            string // "": left out
	}{
		{"[Togo] attacked [Mali] but not [Chad].", "attacked", "ATTACKS", 0, 2, "actual", "negated"},
		{"[Togo] attacked [Mali] but not [Chad].", "attacked", "ATTACKS", 0, 1, "actual", "actual"},
		{"[Togo], not [Chad], attacked [Mali].", "attacked", "ATTACKS", 0, 2, "negated", "actual"},
		{"[Togo], not [Chad], attacked [Mali].", "attacked", "ATTACKS", 1, 2, "negated", "negated"},
		{"[Togo], not [Chad], never attacked [Mali].", "attacked", "ATTACKS", 0, 2, "negated", "negated"},
		{"[Togo] armed [Mali] rather than [Chad].", "armed", "SUPPLIES", 0, 2, "actual", ""},
		{"[Togo] armed [Mali] instead of [Chad].", "armed", "SUPPLIES", 0, 2, "actual", ""},
		{"[Togo] armed [Mali] ahead of [Chad].", "armed", "SUPPLIES", 0, 2, "actual", "actual"},
	} {
		_, s, m := marked(c.sentence)
		d := r.analyse(s, m, nil)
		x := cueIn(t, s, c.cue, c.relation, c.status)
		x.Subject, x.Object, x.Source = c.subject, c.object, -1
		got := ""
		for _, y := range d.contrasts([]Relation{x}) {
			got = y.Status
		}
		if got != c.want {
			t.Errorf("%s (%d, %d): %q, want %q", c.sentence, c.subject, c.object, got, c.want)
		}
	}
}

// TestParallel: of two like clauses in a row each has its own two.
func TestParallel(t *testing.T) {
	r := rules(t)
	_, s, m := marked("[Togo] attacked [Mali] and [Benin] bombed [Chad].")
	d := r.analyse(s, m, nil)
	told := func(subject, object int) Relation {
		cue := "attacked"
		if object == 3 {
			cue = "bombed"
		}
		x := cueIn(t, s, cue, "ATTACKS", "actual")
		x.Subject, x.Object, x.Source = subject, object, -1
		return x
	}
	got := d.contrasts([]Relation{told(0, 1), told(2, 3), told(0, 3), told(1, 3)})
	if len(got) != 2 || got[0].Object != 1 || got[1].Object != 3 || got[1].Subject != 2 {
		t.Errorf("got %+v", got)
	}
	if got := d.contrasts([]Relation{told(0, 1), told(0, 3)}); len(got) != 2 {
		t.Errorf("without the second clause's own: %d", len(got))
	}
}
