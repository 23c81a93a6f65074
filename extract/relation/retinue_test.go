package relation

import "testing"

// TestRetinues: what those do, or what is done to them, who are only somebody's.
func TestRetinues(t *testing.T) {
	checkLeft(t, (*document).retinues, []oneTold{
		{"[p:Falkner]'s party condemned [Mali].", "condemned", "CRITICIZES", 0, 1, 0},
		{"[p:Falkner]'s legal team condemned [Mali].", "condemned", "CRITICIZES", 0, 1, 0},
		{"[Mali] condemned [p:Falkner]'s mentor.", "condemned", "CRITICIZES", 0, 1, 0},
		{"[Mali] condemned [p:his] deputy.", "condemned", "CRITICIZES", 0, 1, 0},
		{"[Mali] accused [p:his] deputy of theft.", "accused", "ACCUSES", 0, 1, 0},
		{"[Mali] sacked [p:his] deputy, [p:Kestrel].", "sacked", "DISMISSES", 0, 1, 1},
		{"[Mali] condemned [p:Falkner]'s speech.", "condemned", "CRITICIZES", 0, 1, 1},
		{"[p:Falkner] asked his deputy to visit [Mali].", "visit", "VISITS", 0, 1, 1},
		{"[Mali] praised [p:Falkner]'s family.", "praised", "SUPPORTS", 0, 1, 1},
		{"[Chad]'s rebels condemned [Mali].", "condemned", "CRITICIZES", 0, 1, 0},
		{"[Chad]'s main opposition party condemned [Mali].", "condemned", "CRITICIZES", 0, 1, 0},
		{"[Chad]'s former president condemned [Mali].", "condemned", "CRITICIZES", 0, 1, 0},
		{"[Chad]'s army condemned [Mali].", "condemned", "CRITICIZES", 0, 1, 1},
	})
}

// TestFellowsOfOwn: who is joined to one as that one's own is of one list with that one.
func TestFellowsOfOwn(t *testing.T) {
	r := rules(t)
	for sentence, want := range map[string]bool{
		"[Chad] and its ally [Togo] attacked [Mali].":                    true,
		"[Chad] and its neighbour, [Togo], attacked [Mali].":             true,
		"[p:Falkner] and his deputy, [p:Kestrel], condemned [Mali].":     true,
		"[Chad] fears [Togo] and its ally [Mali].":                       false,
		"[p:Falkner] left, and his deputy [p:Kestrel] condemned [Mali].": false,
	} {
		_, s, m := marked(sentence)
		d := r.analyse(s, m, nil)
		in := d.fellows(d.views[0])
		a, listed := in[0]
		if b, ok := in[1]; (listed && ok && a == b) != want {
			t.Errorf("%s: one list %v, want %v", sentence, !want, want)
		}
	}
}
