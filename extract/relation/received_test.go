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
