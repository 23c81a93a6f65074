package relation

import "testing"

// TestCompanions: who was only with somebody was neither met nor judged by him.
func TestCompanions(t *testing.T) {
	checkLeft(t, (*document).companions, []oneTold{
		{"[p:Falkner] received [p:Kestrel], with [p:Adjei] and [p:Mensah] at his side.", "received", "MEETS", 0, 3, 0},
		{"[p:Falkner] received [p:Kestrel], with [p:Adjei] and [p:Mensah] at his side.", "received", "MEETS", 0, 2, 0},
		{"[p:Falkner] received [p:Kestrel], with [p:Adjei] and [p:Mensah] at his side.", "received", "MEETS", 0, 1, 1},
		{"[p:Falkner] met, with [p:Adjei] on Monday.", "met", "MEETS", 0, 1, 1},
		{"[p:Falkner] spoke to reporters, flanked by [p:Adjei].", "spoke", "CALLS", 0, 1, 0},
		{"[p:Falkner] was received by [p:Adjei].", "received", "MEETS", 0, 1, 1},
		{"[p:Falkner] was in [Gao] with a team sent by President [p:Adjei].", "was", "MEETS", 0, 2, 0},
		{"[p:Falkner] was in [Gao] with a team sent by President [p:Adjei].", "was", "VISITS", 2, 1, 0},
		{"[Chad] and [Togo] voiced concern together with [p:Falkner].", "concern", "CRITICIZES", 0, 2, 0},
		{"[Chad] and [Togo] voiced concern over [p:Falkner].", "concern", "CRITICIZES", 0, 2, 1},
	})
}

// TestOwnPlural: what two ask of something of theirs neither asks of the other.
func TestOwnPlural(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		sentence, cue string
		want          int
	}{
		{"[Chad] and [Mali] have asked [their] fishermen to stay.", "asked", 0},
		{"[Chad] and [Mali] have asked [them] to stay.", "asked", 1},
		{"[Chad] and [Mali] have asked [their] envoys to punish one another.", "asked", 1},
	} {
		_, s, m := marked(c.sentence)
		again := m[2]
		m[2].Entity, again.Entity = m[0].Entity, m[1].Entity
		d := r.analyse(s, append(m, again), nil)
		x := cueIn(t, s, c.cue, "REQUESTS", "actual")
		x.Subject, x.Object = 1, 2
		if got := d.ownPlural([]Relation{x}); len(got) != c.want {
			t.Errorf("%s: %d left, want %d", c.sentence, len(got), c.want)
		}
	}
}
