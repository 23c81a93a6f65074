package relation

import "testing"

// TestOwnClause: a clause with a subject of its own tells nothing of that of the one before.
func TestOwnClause(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		sentence, cue string
		second        int // the mention of the clause's own subject
		want          int
	}{
		{"[p:Falkner] went home, and [p:Kestrel] urged [Mali] to stop.", "urged", 1, 1},
		{"[p:Falkner] went home, while [p:Kestrel] has urged [Mali] to stop.", "urged", 1, 1},
		{"[p:Falkner] went home, and [Chadian] envoys urged [Mali] to stop.", "urged", 1, 1},
		{"[p:Falkner], and [p:Kestrel] urged [Mali] to stop.", "urged", 1, 2},
		{"[p:Falkner] and [p:Kestrel] urged [Mali] to stop.", "urged", 1, 2},
		{"[p:Falkner] met [p:Kestrel], who had urged [Mali] to stop.", "urged", 1, 1},
		{"[p:Falkner] leaked a call with [p:Kestrel], in which [p:she] urged [Mali] to stop.", "urged", 2, 1},
		{"[p:Falkner] and [p:Kestrel], who urged [Mali] to stop, left.", "urged", 1, 2},
		{"[p:Falkner] met [p:Kestrel], and urged [Mali] to stop.", "urged", 1, 2},
	} {
		_, s, m := marked(c.sentence)
		d := r.analyse(s, m, nil)
		x := cueIn(t, s, c.cue, "REQUESTS", "actual")
		y := x
		x.Subject, x.Object, y.Subject, y.Object = 0, len(m)-1, c.second, len(m)-1
		if got := d.ownClause([]Relation{x, y}); len(got) != c.want || got[len(got)-1].Subject != c.second {
			t.Errorf("%s: %+v", c.sentence, got)
		}
	}
}

// TestOnlyTold: who only reports a deed behind it has not done it.
func TestOnlyTold(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		sentence, cue string
		want          int
	}{
		{"[p:Falkner] was also freed, [o:Reuters] said.", "freed", 0},
		{"[p:Falkner] was also freed, the state agency [o:Sahel Press] reported.", "freed", 0},
		{"[p:Falkner] was also freed, the [o:Sahel News Agency] SNA reported.", "freed", 0},
		{"[p:Falkner] was freed on Monday, according to [o:Sahel Watch].", "freed", 0},
		{"[p:Falkner] was freed on Monday, according to [o:Sahel Lawyers for Human Rights].", "freed", 0},
		{"[p:Falkner] was freed on Monday, according to [o:Court of Human Rights].", "freed", 1},
		{"[p:Falkner] was freed on Monday, the [o:Malian Police] said.", "freed", 1},
		{"[p:Falkner] was freed by [o:Reuters].", "freed", 1},
	} {
		_, s, m := marked(c.sentence)
		d := r.analyse(s, m, nil)
		x := cueIn(t, s, c.cue, "RELEASES", "actual")
		x.Subject, x.Object = 1, 0
		if got := d.onlyTold([]Relation{x}); len(got) != c.want {
			t.Errorf("%s: %d left, want %d", c.sentence, len(got), c.want)
		}
	}
}
