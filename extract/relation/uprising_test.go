package relation

import "testing"

// TestUprising: what an uprising did nobody did who only had something to do with it, and whom it ousted
// is neither backed nor criticised with it.
func TestUprising(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		sentence, cue, name string
		subject, object     int
		want                int
	}{
		{"[p:Falkner] betrayed the revolt that ousted [p:Kestrel].", "ousted", "DISMISSES", 0, 1, 0},
		{"[Mali] held talks after a military coup that toppled [p:Kestrel].", "toppled", "DISMISSES", 0, 1, 0},
		{"[p:Falkner] led the revolt that ousted [p:Kestrel].", "ousted", "DISMISSES", 0, 1, 1},
		{"[p:Falkner] joined the rebels that ousted [p:Kestrel].", "ousted", "DISMISSES", 0, 1, 1},
		{"[Mali] backed the revolt that ousted [p:Kestrel].", "backed", "SUPPORTS", 0, 1, 0},
		{"[Mali] condemned the coup that toppled [p:Kestrel].", "condemned", "CRITICIZES", 0, 1, 0},
		{"[Mali] condemned the coup that brought [p:Kestrel] to power.", "condemned", "CRITICIZES", 0, 1, 1},
	} {
		_, s, m := marked(c.sentence)
		for i, country := range []string{"MLI", "TCD"} {
			m[i].Entity.Country = country
		}
		d := r.analyse(s, m, nil)
		x := cueIn(t, s, c.cue, c.name, "actual")
		x.Subject, x.Object, x.Source = c.subject, c.object, -1
		if got := d.misplaced(d.bystanders([]Relation{x})); len(got) != c.want {
			t.Errorf("%s: %d left, want %d", c.sentence, len(got), c.want)
		}
	}
}
