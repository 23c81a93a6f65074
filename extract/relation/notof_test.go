package relation

import "testing"

// TestNotOf: offices of a state that cannot be its own, beside like ones that can.
func TestNotOf(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		sentence, item, other string // other: what the state does to the holder
		person, state, cue    int
		want                  int
	}{
		{"[p:Falkner] is a former ambassador to [Chad].", "ambassador", "", 0, 1, 4, 0},
		{"[p:Falkner] is an ambassador of [Chad].", "ambassador", "", 0, 1, 3, 1},
		{"[Chad] expelled Ambassador [p:Falkner].", "Ambassador", "EXPELS", 1, 0, 2, 0},
		{"[Chad] praised Ambassador [p:Falkner].", "Ambassador", "SUPPORTS", 1, 0, 2, 1},
		{"The head of [Chad]'s biggest trade union, [p:Falkner], left.", "head", "", 1, 0, 1, 0},
		{"The leader of [Chad]'s main opposition party, [p:Falkner], left.", "leader", "", 1, 0, 1, 0},
		{"The leader of [Chad], [p:Falkner], left the party.", "leader", "", 1, 0, 1, 1},
		{"The [Malian] co-chair [p:Falkner] left.", "co-chair", "", 1, 0, 2, 0},
		{"The [Malian] chair [p:Falkner] left.", "chair", "", 1, 0, 2, 1},
		{"Former minister [p:Falkner] fled to [Chad].", "former minister", "", 0, 1, 1, 0},
		{"Former minister [p:Falkner] has sought refuge in [Chad].", "former minister", "", 0, 1, 1, 0},
		{"[o:Former minister] [p:Falkner] fled to [Chad].", "former minister", "", 1, 0, 0, 0},
		{"Minister [p:Falkner] said that ten men had fled to [Chad].", "minister", "", 0, 1, 0, 1},
		{"Former minister [p:Falkner] of [Chad] fled to Gao.", "former minister", "", 0, 1, 1, 1},
	} {
		_, s, m := marked(c.sentence)
		if len(m) > 2 {
			m[0].Entity = m[2].Entity // the office is taken for that of the last
		}
		d := r.analyse(s, m, nil)
		x := deedAt("HAS_ROLE_IN", d, c.person, c.state, c.cue)
		x.Item = c.item
		found, left := []Relation{x}, 0
		if c.other != "" {
			found = append(found, deedAt(c.other, d, c.state, c.person, 1))
		}
		for _, y := range d.notOf(found) {
			if y.Name == "HAS_ROLE_IN" {
				left++
			}
		}
		if left != c.want {
			t.Errorf("%s: %d left, want %d", c.sentence, left, c.want)
		}
	}
	_, s, m := marked("The minister, [p:Falkner], the head of the [o:Guard], [p:Kestrel], left.")
	d := r.analyse(s, m, nil)
	wrong, right := deedAt("HAS_ROLE_IN", d, 0, 1, 6), deedAt("HAS_ROLE_IN", d, 2, 1, 6)
	wrong.Confidence, right.Confidence = 0.6, 0.9
	if got := d.notOf([]Relation{wrong, right}); len(got) != 1 || got[0].Subject != 2 {
		t.Errorf("a head of two: %v", got)
	}
}
