package relation

import "testing"

// TestServants: who serves the holder of an office has an office of that name, not that of the other.
func TestServants(t *testing.T) {
	r := rules(t)
	for _, c := range []struct{ sentence, cue, want string }{
		{"[p:Falkner], the [Malian] president's special envoy, came.", "president", "special envoy"},
		{"He met the [Malian] president's adviser, [p:Falkner].", "president", "adviser"},
		{"He met the [Malian] president's spokesman [p:Falkner].", "president", "spokesman"},
		{"[p:Falkner], the [Malian] president's brother, came.", "president", "president"},
		{"[p:Falkner], the [Malian] president, came.", "president", "president"},
		{"[p:Falkner] met the [Malian] president's adviser.", "president", "president"},
	} {
		_, s, m := marked(c.sentence)
		d := r.analyse(s, m, nil)
		x := cueIn(t, s, c.cue, "HAS_ROLE_IN", "actual")
		x.Item = c.cue
		for i := range m {
			if m[i].Entity.Name == "Falkner" {
				x.Subject = i
			} else {
				x.Object = i
			}
		}
		found := []Relation{x}
		if d.servants(found); found[0].Item != c.want {
			t.Errorf("%s: %q, want %q", c.sentence, found[0].Item, c.want)
		}
	}
}
