package relation

import "testing"

// TestReceived: who receives is given.
func TestReceived(t *testing.T) {
	r := rules(t)
	_, s, m := marked("[Chad] denies receiving [Malian] weapons.")
	d := r.analyse(s, m, nil)
	x := cueIn(t, s, "receiving", "SUPPLIES", "negated")
	x.Subject, x.Object = 0, 1
	found := []Relation{x}
	if d.received(found); found[0].Subject != 1 || found[0].Object != 0 {
		t.Errorf("%d gives %d", found[0].Subject, found[0].Object)
	}
}

// TestExtradited: from whom somebody is to be extradited hands him over.
func TestExtradited(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		sentence, status string
		subject          int
	}{
		{"[Chad] plans to extradite [p:Falkner] from [Mali].", "requested", 2},
		{"[Chad] plans to extradite [p:Falkner] to [Mali].", "planned", 0},
		{"[Chad] plans to extradite [p:Falkner] from prison.", "planned", 0},
	} {
		_, s, m := marked(c.sentence)
		found := []Relation{cueIn(t, s, "extradite", "RELEASES", "planned")}
		if r.analyse(s, m, nil).extradited(found); found[0].Subject != c.subject || found[0].Status != c.status {
			t.Errorf("%s: %s by %d", c.sentence, found[0].Status, found[0].Subject)
		}
	}
}
