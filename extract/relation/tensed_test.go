package relation

import "testing"

// TestTensed: a deed behind "and" is that of the one before it whose verb has its tense.
func TestTensed(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		sentence, cue    string
		subject          int
		want, wantSource int // -2: left out
	}{
		{"[p:Falkner] said [Chad] backs [Togo] and urges [Mali] to stop.", "urges", 0, 1, 0},
		{"[p:Falkner] said [Chad] backs [Togo] and urges [Mali] to stop.", "urges", 1, 1, -1},
		{"[p:Falkner] said [Chad] backs [Togo] and urged [Mali] to stop.", "urged", 1, 0, -1},
		{"[p:Falkner] said [Chad] backed [Togo] and urged [Mali] to stop.", "urged", 1, 1, -1},
		{"[p:Falkner] said [Chad], which backs [Togo], left and urges [Mali] to stop.", "urges", 0, 0, -1},
		{"[p:Falkner] backed [Chad], met [Togo] and urges [Mali] to stop.", "urges", 0, 0, -1},
	} {
		_, s, m := marked(c.sentence)
		d := r.analyse(s, m, nil)
		x := cueIn(t, s, c.cue, "REQUESTS", "actual")
		x.Subject, x.Object, x.Source = c.subject, 3, -1
		if got := d.tensed([]Relation{x}); len(got) != 1 || got[0].Subject != c.want || got[0].Source != c.wantSource {
			t.Errorf("%s, subject %d: %+v", c.sentence, c.subject, got)
		}
	}
	_, s, m := marked("[p:Falkner] said [Chad] backs [Togo] and urges [Mali] to stop.")
	d := r.analyse(s, m, nil)
	x := cueIn(t, s, "urges", "REQUESTS", "actual")
	x.Subject, x.Object = 0, 3
	y := x
	y.Subject = 1
	if got := d.tensed([]Relation{x, y}); len(got) != 1 || got[0].Subject != 1 {
		t.Errorf("both: %+v", got)
	}
}
