package relation

import (
	"testing"

	"geokg/extract/entity"
)

// TestStateAtPlace: where the state of a place is told to try somebody by the place's words,
// the place does not.
func TestStateAtPlace(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		sentence                string
		who, place, state, want int
	}{
		{"[p:Falkner] goes on trial in [Gao] in [Mali].", 0, 1, 1, 1},
		{"[Mali] says that [Gao] sues [p:Falkner].", 2, 1, 0, 2},
	} {
		_, s, m := marked(c.sentence)
		at := m[c.place]
		at.Entity = &entity.Entity{ID: "place:gao", Name: "Gao", Type: entity.Place}
		m = append(m, at)
		d := r.analyse(s, m, nil)
		found := []Relation{deedAt("PROSECUTES", d, len(m)-1, c.who, 3), deedAt("PROSECUTES", d, c.state, c.who, 3)}
		if got := d.stateAtPlace(found); len(got) != c.want {
			t.Errorf("%s: %d left, want %d", c.sentence, len(got), c.want)
		}
	}
}
