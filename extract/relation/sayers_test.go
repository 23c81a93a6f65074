package relation

import (
	"testing"

	"geokg/extract/entity"
	"geokg/extract/when"
)

// TestSpokenNear: who speaks that only is somebody's.
func TestSpokenNear(t *testing.T) {
	r := rules(t)
	for sentence, want := range map[string]int{
		"[p:Falkner]'s party said [Chad] had raided [Mali].":              -1,
		"[p:Falkner]'s brother said [Chad] had raided [Mali].":            -1,
		"A critic of [p:Falkner] said [Chad] had raided [Mali].":          -1,
		"People close to [p:Falkner] said [Chad] had raided [Mali].":      -1,
		"A source close to [p:Falkner] said [Chad] had raided [Mali].":    -1,
		"[p:Falkner]'s office said [Chad] had raided [Mali].":             0,
		"[p:Falkner]'s lawyer said [Chad] had raided [Mali].":             0,
		"A spokesman for [p:Falkner] said [Chad] had raided [Mali].":      0,
		"[p:Falkner] told his brother that [Chad] had raided [Mali].":     0,
		"The chief of the guard, [p:Falkner], said [Chad] raided [Mali].": 0,
		"[Chad]'s rebels said [Chad] had raided [Mali].":                  -1,
		"An aide to President [p:Falkner] said [Chad] had raided [Mali].": -1,
		"An aide to President [p:Tombalbaye] said [Chad] had hit [Mali].": 1,
	} {
		_, s, m := marked(sentence)
		if m[0].Entity.Name == "Tombalbaye" {
			m[0].Entity.Country, m[1].Entity.Country = "TCD", "TCD"
		}
		d := r.analyse(s, m, nil)
		word := "raided"
		if m[0].Entity.Name == "Tombalbaye" {
			word = "hit"
		}
		x := cueIn(t, s, word, "ATTACKS", "actual")
		x.Subject, x.Object, x.Source = 1, 2, 0
		found := []Relation{x}
		if d.unvoiced(found); found[0].Source != want {
			t.Errorf("%s: source %d, want %d", sentence, found[0].Source, want)
		}
	}
}

// TestSayers: who says it behind a comma, of nameless people and of two.
func TestSayers(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		sentence        string
		subject, object int
		source, want    int
	}{
		{"[Chad] raided [Mali], two residents said.", 0, 1, 0, -1},
		{"[Chad] raided [Mali], a diplomat told an agency.", 0, 1, 0, -1},
		{"[Chad] raided [Mali], hospital officials said.", 0, 1, 0, -1},
		{"[Chad] raided [Mali], residents of [Togo] said.", 0, 1, 2, 2},
		{"[Chad] raided [Mali], two regional security sources said.", 0, 1, 0, -1},
		{"[Chad] raided [Mali], its army said.", 0, 1, 0, 0},
		{"[Chad] raided [Mali], a rebel spokesman said.", 0, 1, 0, -1},
		{"[Chad] raided the [o:Front] and [Mali], a rebel spokesman said.", 0, 2, 0, 1},
		{"[Chad] raided [Mali], according to two security sources.", 0, 1, 0, -1},
		{"[Chad] raided [Mali], according to hospital officials.", 0, 1, 0, -1},
		{"[Chad] raided [Mali], according to two people familiar with the matter.", 0, 1, 0, -1},
		{"[Chad] raided [Mali], army sources said.", 0, 1, 0, -1},
		{"[Chad] raided [Mali], according to its sources of [Togo].", 0, 1, 2, 2},
		{"[Chad] raided [Mali], an envoy told the [o:Post].", 0, 1, 2, -1},
		{"[Chad] raided [Mali], the [o:Post] told an envoy.", 0, 1, 2, 2},
		{"[Chad] raided [Mali], the [o:Guard] and [Togolese] envoys said.", 0, 1, 3, 2},
		{"[Chad] raided [Mali], an aide and [Togolese] envoys said.", 0, 1, 2, 2},
	} {
		_, s, m := marked(c.sentence)
		for i := range m {
			m[i].Form = entity.Name
			if m[i].Entity.Name == "Front" {
				m[i].Entity.Type = entity.ArmedGroup
			}
		}
		d := r.analyse(s, m, when.Find("2022-07-12", s))
		x := cueIn(t, s, "raided", "ATTACKS", "actual")
		x.Subject, x.Object, x.Source = c.subject, c.object, c.source
		found := []Relation{x}
		if d.unvoiced(found); found[0].Source != c.want {
			t.Errorf("%s: source %d, want %d", c.sentence, found[0].Source, c.want)
		}
	}
}
