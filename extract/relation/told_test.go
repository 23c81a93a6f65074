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
