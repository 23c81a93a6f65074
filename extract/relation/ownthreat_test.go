package relation

import "testing"

// TestUnthreatened: who is to carry out a threat is not threatened by their own leader.
func TestUnthreatened(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		by, own string // their states
		status  string
		want    int
	}{{"MLI", "MLI", "threatened", 1}, {"MLI", "TCD", "threatened", 2}, {"MLI", "MLI", "planned", 2}} {
		_, s, m := marked("[p:Falkner] threatens to pull [Mali] out of the [o:African Union].")
		m[0].Entity.Country, m[1].Entity.Country = c.by, c.own
		d := r.analyse(s, m, nil)
		threat, leaving := deedAt("THREATENS", d, 0, 1, 1), deedAt("WITHDRAWS_FROM", d, 1, 2, 3)
		leaving.Status, leaving.Source = c.status, 0
		if got := d.unthreatened([]Relation{threat, leaving}); len(got) != c.want {
			t.Errorf("%+v: %d left", c, len(got))
		}
	}
}

// TestReplaced: who is to be succeeded has the office, who succeeds has not yet.
func TestReplaced(t *testing.T) {
	r := rules(t)
	for sentence, want := range map[string][2]string{
		"[p:Falkner] was elected president of [Chad], replacing [p:Kestrel].":          {"planned", "actual"},
		"[Togo] was elected to the [o:Council], succeeding [Mali] and [p:Kestrel].":    {"planned", "actual"},
		"[p:Falkner] was elected president of [Chad], and [p:Kestrel] his deputy.":     {"planned", "planned"},
		"[p:Falkner] will succeed [Togo] as head of [Mali], which appoints [p:Alden].": {"planned", "planned"},
	} {
		_, s, m := marked(sentence)
		d := r.analyse(s, m, nil)
		found := []Relation{deedAt("HAS_ROLE_IN", d, 0, 1, 1), deedAt("HAS_ROLE_IN", d, len(m)-1, 1, 1)}
		found[0].Status, found[1].Status = "planned", "planned"
		d.replaced(found)
		if got := [2]string{found[0].Status, found[1].Status}; got != want {
			t.Errorf("%s: %v, want %v", sentence, got, want)
		}
	}
}

// TestOwnState: who governs a state does not threaten it.
func TestOwnState(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		item, name string
		want       int
	}{{"Prime Minister", "THREATENS", 1}, {"president", "SANCTIONS", 1}, {"opposition leader", "THREATENS", 2},
		{"former president", "THREATENS", 2}, {"president", "CRITICIZES", 2}} {
		_, s, m := marked("[p:Falkner] of [Mali] threatens tariffs.")
		m[0].Entity.Country, m[1].Entity.Country = "MLI", "MLI"
		d := r.analyse(s, m, nil)
		office := deedAt("HAS_ROLE_IN", d, 0, 1, 1)
		office.Item = c.item
		if got := d.unthreatened([]Relation{office, deedAt(c.name, d, 0, 1, 3)}); len(got) != c.want {
			t.Errorf("%+v: %d left", c, len(got))
		}
	}
}

// TestFollowedBy: who replaces somebody dismisses him only if he governs.
func TestFollowedBy(t *testing.T) {
	r := rules(t)
	for _, c := range []struct{ sentence, office, want string }{
		{"[p:Falkner] replaced [p:Kestrel] in [Mali].", "army chief", "OTHER"},
		{"[p:Falkner] replaced [p:Kestrel] in [Mali].", "president", "DISMISSES"},
		{"[p:Falkner] replaced [p:Kestrel] with his aide in [Mali].", "army chief", "DISMISSES"},
		{"[p:Falkner] sacked [p:Kestrel] in [Mali].", "army chief", "DISMISSES"},
	} {
		_, s, m := marked(c.sentence)
		d := r.analyse(s, m, nil)
		office := deedAt("HAS_ROLE_IN", d, 0, 2, 1)
		office.Item = c.office
		found := []Relation{deedAt("DISMISSES", d, 0, 1, 1), office}
		if d.followedBy(found); found[0].Name != c.want {
			t.Errorf("%s: %s", c.sentence, found[0].Name)
		}
	}
}

// TestWouldDo: who warns of what the own body would do does not threaten it.
func TestWouldDo(t *testing.T) {
	r := rules(t)
	for sentence, want := range map[string]int{
		"[p:Falkner] warned [o:the Union] would leave.":            1,
		"[p:Falkner] warned that [o:the Union] will leave.":        1,
		"[p:Falkner] warned [o:the Union] of consequences.":        2,
		"[p:Falkner] warned [o:the Union] that he would leave it.": 2,
	} {
		_, s, m := marked(sentence)
		d := r.analyse(s, m, nil)
		found := []Relation{deedAt("HAS_ROLE_IN", d, 0, 1, 0), deedAt("THREATENS", d, 0, 1, 1)}
		if got := d.unthreatened(found); len(got) != want {
			t.Errorf("%s: %d left", sentence, len(got))
		}
	}
	_, s, m := marked("[p:Falkner] warned [o:the Union] would leave.")
	d := r.analyse(s, m, nil)
	if got := d.unthreatened([]Relation{deedAt("THREATENS", d, 0, 1, 1)}); len(got) != 1 {
		t.Error("whoever is not of the body")
	}
}
