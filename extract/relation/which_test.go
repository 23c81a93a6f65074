package relation

import "testing"

// TestWhichOthers: what a clause with "which" or "who" tells is told of those right before it.
func TestWhichOthers(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		sentence string
		other    int // the mention that the clause is told of
		want     int
	}{
		{"[Chad] shot at a boat of the [o:Union], which urged [Mali] to wait.", 1, 1},
		{"[p:Falkner], a member of the [o:Union], which has urged [Mali] to wait, left.", 1, 1},
		{"[p:Falkner]'s letter to the [o:Union], which urged [Mali] to wait, came.", 1, 2},
		{"[p:Falkner] sent a letter to the [o:Union], which urged [Mali] to wait.", 1, 1},
		{"A team led by [p:Falkner] of the [o:Union], which urged [Mali] to wait, came.", 1, 2},
		{"[p:Falkner] told the [o:Union] of a letter to him, which urged [Mali] to let him go.", 1, 2},
		{"The [p:Falkner] cell of the [o:Union], which urged [Mali] to wait, left.", 1, 2},
		{"[Chad] met [p:Falkner], who urged [Mali] to wait.", 1, 1},
		{"[Chad] and [Togo], which urged [Mali] to wait, left.", 1, 2},
		{"[Chad], [Togo] and others, which urged [Mali] to wait, left.", 1, 2},
		{"[Chad] met the [o:Union], and urged [Mali] to wait.", 1, 2},
		{"[Chad] met the [o:Union] that urged [Mali] to wait.", 1, 2},
	} {
		_, s, m := marked(c.sentence)
		d := r.analyse(s, m, nil)
		x := cueIn(t, s, "urged", "REQUESTS", "actual")
		x.Subject, x.Object = 0, 2
		y := x
		y.Subject = c.other
		if got := d.whichOthers([]Relation{x, y}); len(got) != c.want || got[len(got)-1].Subject != c.other {
			t.Errorf("%s: %+v", c.sentence, got)
		}
	}
}
