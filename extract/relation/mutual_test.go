package relation

import (
	"slices"
	"testing"
)

// TestMutual: what two do to each other is told of both, by the tables and, where the head
// finds one of them, of the other.
func TestMutual(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		text string
		both bool
	}{
		{"[Chad] and [Mali] accused each other of murder.", true},
		{"[Chad] and [Mali] blamed one another for the attack.", true},
		{"[Chad] and [Mali] traded accusations on Monday.", true},
		{"Both [Chad] and [Mali] accused the other of murder.", true},
		{"[Chad] accused [Mali] of murder.", false},
		{"[Chad] accused [Mali] and the other states of murder.", false},
	} {
		_, s, m := marked(c.text)
		var ways []int
		for _, x := range r.Find(s, m, nil) {
			if x.Name == "ACCUSES" {
				ways = append(ways, x.Subject)
			}
		}
		slices.Sort(ways)
		if got := slices.Equal(ways, []int{0, 1}); got != c.both || len(ways) == 0 {
			t.Errorf("%s: ACCUSES from mentions %v, both: want %v", c.text, ways, c.both)
		}
	}
	_, s, m := marked("[Chad] and [Mali] shunned each other, [Togo] said.")
	d := r.analyse(s, m, nil)
	var order []contender
	for _, p := range [][2]int{{0, 1}, {1, 0}, {2, 0}, {0, 2}} {
		order = append(order, contender{d.tie("CUTS_TIES_WITH", p[0], p[1]), &candidate{subject: p[0], object: p[1]}})
	}
	odds := []float64{1, -3, 0, -2}
	mutual := d.reflect(d.views[0], order, odds)
	if want := []float64{1, 1, 0, -2}; !slices.Equal(odds, want) || !slices.Equal(mutual, []bool{true, true, false, false}) {
		t.Errorf("odds %v, want %v; mutual %v", odds, want, mutual)
	}
}
