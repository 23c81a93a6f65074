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

	_, s, m = marked("[Chad] took its first delivery of [Malian] tents.")
	d = r.analyse(s, m, nil)
	x = cueIn(t, s, "took", "SUPPLIES", "actual")
	x.Cue.End = cueIn(t, s, "of", "", "").Cue.End
	found = []Relation{x}
	if d.received(found); found[0].Subject != 1 || found[0].Object != 0 {
		t.Errorf("delivery: %d gives %d", found[0].Subject, found[0].Object)
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

// TestExchanged: who is let go in exchange for others is freed by who held him, and is free if
// they are.
func TestExchanged(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		sentence string
		by       int // who is found to free him
		want     int // who does
		status   string
	}{
		{"[Chad] freed a spy in return for the release of [p:Falkner] from a [Malian] prison.", 0, 2, "actual"},
		{"[Chad] freed a spy in exchange for the release of [p:Falkner] from [Mali]'s custody.", 2, 2, "actual"},
		{"[Chad] will free a spy in exchange for the release of [p:Falkner] from [Malian] custody.", 2, 2, "requested"},
		{"[Chad] freed a spy in return for the release of [p:Falkner], who met [Mali].", 0, 0, "requested"},
		{"[Chad] sought the release of [p:Falkner] from [Malian] custody.", 0, 0, "requested"},
	} {
		_, s, m := marked(c.sentence)
		d := r.analyse(s, m, nil)
		x := cueIn(t, s, "release", "RELEASES", "requested")
		x.Subject = c.by
		got := d.exchanged([]Relation{x})
		if len(got) != 1 || got[0].Subject != c.want || got[0].Status != c.status {
			t.Errorf("%s: %+v", c.sentence, got)
		}
	}
	_, s, m := marked("[Chad] freed a spy in exchange for that of [p:Falkner] from [Malian] custody.")
	x := cueIn(t, s, "freed", "RELEASES", "actual")
	x.Object = 2
	if got := r.analyse(s, m, nil).exchanged([]Relation{x}); len(got) != 0 {
		t.Error("a state out of whose custody somebody comes is not freed")
	}
}
