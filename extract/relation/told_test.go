package relation

import "testing"

// TestDoneAfter: what follows "but" is done though what stands before is denied.
func TestDoneAfter(t *testing.T) {
	r := rules(t)
	_, s, m := marked("[Chad] denies bombing [Gao], but bombed [Kidal].")
	d := r.analyse(s, m, nil)
	x := cueIn(t, s, "denies", "ATTACKS", "negated")
	x.Object, x.Source = 2, 0
	found := []Relation{x}
	if d.doneAfter(found); found[0].Status != "actual" || found[0].Source != -1 {
		t.Errorf("%s, source %d", found[0].Status, found[0].Source)
	}
}

// TestSaidBesides: what is said beside a denial is not denied with it.
func TestSaidBesides(t *testing.T) {
	r := rules(t)
	for sentence, want := range map[string]string{
		"[Chad] denied bombing [Gao] and said it had struck [Kidal].":         "actual",
		"[Chad] denied bombing [Gao], but said it would have struck [Kidal].": "planned",
		"[Chad] denied bombing [Gao] and said it had not struck [Kidal].":     "negated",
		"[Chad] said it denied having bombed [Gao] and struck [Kidal].":       "negated",
		"[Chad] denied bombing [Gao] and having struck [Kidal].":              "negated",
	} {
		_, s, m := marked(sentence)
		d := r.analyse(s, m, nil)
		x := cueIn(t, s, "struck", "ATTACKS", "negated")
		x.Object = 2
		found := []Relation{x}
		if d.doneAfter(found); found[0].Status != want {
			t.Errorf("%s: %s, want %s", sentence, found[0].Status, want)
		}
	}
}
