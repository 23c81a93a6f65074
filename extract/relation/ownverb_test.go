package relation

import "testing"

// TestOwnVerbs: each of several verbs keeps its own subject and object.
func TestOwnVerbs(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		sentence string
		also     [4]any // a relation that may be wrong: relation, cue, subject, object
		want     bool   // whether it stays
	}{
		{"[Togo] praised [Chad] and [Niger] invaded [Mali].", [4]any{"INVADES", "invaded", 1, 3}, false},
		{"[Togo] praised [Chad] and [Niger] invaded [Mali].", [4]any{"INVADES", "invaded", 0, 3}, false},
		{"[Togo] praised [Chad] and [Niger] invaded [Mali].", [4]any{"SUPPORTS", "praised", 0, 2}, false},
		{"[Togo] praised [Chad], [Niger] invaded [Mali].", [4]any{"SUPPORTS", "praised", 0, 3}, false},
		{"[Togo] praised [Chad] and [Niger] who invaded [Mali].", [4]any{"INVADES", "invaded", 1, 3}, true},
		{"[Togo] praised [Chad] and [Niger] and invaded [Mali].", [4]any{"SUPPORTS", "praised", 0, 2}, true},
		{"[Togo] praised [Chad] and [Niger] to [Mali] and invaded it.", [4]any{"SUPPORTS", "praised", 0, 2}, true},
	} {
		_, s, m := marked(c.sentence)
		d := r.analyse(s, m, nil)
		told := func(name, cue string, a, b int) Relation {
			x := cueIn(t, s, cue, name, "actual")
			x.Subject, x.Object = a, b
			return x
		}
		x := told(c.also[0].(string), c.also[1].(string), c.also[2].(int), c.also[3].(int))
		found := d.ownVerbs([]Relation{told("SUPPORTS", "praised", 0, 1), told("INVADES", "invaded", 2, 3), x})
		if got := len(found) == 3; got != c.want {
			t.Errorf("%s %v: %v", c.sentence, c.also, got)
		}
	}
}
