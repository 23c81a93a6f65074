package relation

import "testing"

// TestSoDid: who does what the words before tell of others.
func TestSoDid(t *testing.T) {
	r := rules(t)
	for _, c := range []struct{ sentence, status, want string }{
		{"[Mali] condemned [Togo], and so did [Chad].", "actual", "Chad"},
		{"[Mali] condemned [Togo]. So did [Chad] and [Niger].", "actual", "Chad Niger"},
		{"[Mali] has not condemned [Togo], nor has [Chad].", "negated", "Chad"},
		{"[Mali] condemned [Togo], and so did the army of [Chad].", "actual", ""},
		{"[Mali] condemned [Togo], and so did [Chad] bomb it.", "actual", ""},
		{"[Mali] condemned [Togo], and neither did [Chad].", "actual", ""},
		{"[Mali] condemned [Togo], and so [Chad] left.", "actual", ""},
	} {
		_, s, m := marked(c.sentence)
		d := r.analyse(s, m, nil)
		got := ""
		for _, x := range d.soDid([]Relation{cueIn(t, s, "condemned", "CRITICIZES", c.status)})[1:] {
			if got != "" {
				got += " "
			}
			got += d.mentions[x.Subject].Entity.Name
		}
		if got != c.want {
			t.Errorf("%s: %q, want %q", c.sentence, got, c.want)
		}
	}
}
