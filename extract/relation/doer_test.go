package relation

import "testing"

// TestThenDid: who does a thing does what "then" joins to it.
func TestThenDid(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		sentence       string
		subject, wants int // who is found to ask, and who does; -1 for nobody
	}{
		{"[o:The army] ousted President [p:Falkner] in August then asked [p:Kestrel] to lead [Mali].", 1, 0},
		{"The colonels ousted President [p:Falkner] in August then asked [p:Kestrel] to lead [Mali].", 0, -1},
		{"[o:The army] ousted [p:Falkner], who then asked [p:Kestrel] to lead [Mali].", 1, 1},
		{"[o:The army] ousted [p:Falkner] and [p:Alden] asked [p:Kestrel] to lead [Mali].", 2, 2},
	} {
		_, s, m := marked(c.sentence)
		x := cueIn(t, s, "asked", "REQUESTS", "actual")
		x.Subject, x.Object = c.subject, len(m)-2
		got := -1
		if out := r.analyse(s, m, nil).thenDid([]Relation{x}); len(out) == 1 {
			got = out[0].Subject
		}
		if got != c.wants {
			t.Errorf("%s: %d, want %d", c.sentence, got, c.wants)
		}
	}
}
