package relation

import (
	"strings"
	"testing"
)

// TestVictims: whom something befell is not criticised for it; who did it is.
func TestVictims(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		sentence string
		want     int // the object; -1: nothing
	}{
		{"[Chad] condemned [p:Falkner]'s unjust detention, and said [Mali] arrested him.", 2},
		{"[Chad] condemned [p:his] jailing, and said [Mali] arrested him.", 2},
		{"[Chad] condemned [p:Falkner]'s detention of men, and said [Mali] arrested him.", 1},
		{"[Chad] condemned [p:Falkner]'s remarks, and said [Mali] arrested him.", 1},
		{"[Chad] condemned [p:Falkner]'s death, and said [Mali] ousted him.", -1},
	} {
		_, s, m := marked(c.sentence)
		d := r.analyse(s, m, nil)
		found := []Relation{cueIn(t, s, "condemned", "CRITICIZES", "actual")}
		if c.want == 2 || c.want == 1 {
			x := cueIn(t, s, "arrested", "DETAINS", "actual")
			x.Subject, x.Confidence = 2, 0.9
			found = append(found, x)
		}
		got := d.victims(found)
		switch {
		case c.want < 0 && len(got) != 0, c.want >= 0 && got[0].Object != c.want:
			t.Errorf("%s: %+v", c.sentence, got)
		}
	}
}

// TestCondemned: who condemns an arrest condemns who made it.
func TestCondemned(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		sentence string
		want     int
	}{
		{"[Chad] condemned the detention of the [Malian] leader [p:Falkner].", 1},
		{"[Chad] has denounced the detention of the [Malian] leader [p:Falkner].", 1},
		{"[Chad] praised the detention of the [Malian] leader [p:Falkner].", 0},
		{"[Chad] has not condemned the detention of the [Malian] leader [p:Falkner].", 0},
		{"[Mali] condemned the detention of the [Mali] leader [p:Falkner].", 0},
		{"[Chad] condemned the ouster of [Mali]'s leader [p:Falkner].", 1},
	} {
		_, s, m := marked(c.sentence)
		d := r.analyse(s, m, nil)
		cue, name := "detention", "DETAINS"
		if strings.Contains(c.sentence, "ouster") {
			cue, name = "ouster", "DISMISSES"
		}
		x := cueIn(t, s, cue, name, "actual")
		x.Subject, x.Object = 1, 2
		got := d.condemned([]Relation{x})
		if len(got) != 1+c.want || c.want > 0 && (got[1].Subject != 0 || got[1].Object != 1 || got[1].Status != "actual") {
			t.Errorf("%s: %+v", c.sentence, got)
		}
	}
}
