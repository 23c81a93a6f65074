package relation

import (
	"testing"

	"geokg/extract/entity"
)

// TestOwnBodies: whose officer somebody is does not arrest them by that.
func TestOwnBodies(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		sentence      string
		body, officer int
		cue, want     int
	}{
		{"The chairman of the [o:Liberal Party], [p:Falkner], was charged with fraud.", 0, 1, 8, 1},
		{"[o:Liberal Party] member [p:Falkner] was arrested in May.", 0, 1, 5, 1},
		{"[p:Falkner], an agent of the [o:Bureau], was arrested by the [o:Bureau].", 1, 0, 8, 2},
		{"The [o:Bureau] arrested its agent [p:Falkner].", 0, 1, 2, 2},
	} {
		_, s, m := marked(c.sentence)
		d := r.analyse(s, m, nil)
		found := []Relation{deedAt("HAS_ROLE_IN", d, c.officer, c.body, 0), deedAt("DETAINS", d, c.body, c.officer, c.cue)}
		if got := d.ownBodies(found); len(got) != c.want {
			t.Errorf("%s: %d left, want %d", c.sentence, len(got), c.want)
		}
	}
}

// TestOwnSides: a ministry expels those of other states.
func TestOwnSides(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		sentence, cue, relation, state string // the subject's
		want                           int
	}{
		{"[o:The ministry] expelled envoys of [Mali].", "expelled", "EXPELS", "MLI", 0},
		{"[o:The ministry] expelled envoys of [Mali].", "expelled", "EXPELS", "TCD", 1},
		{"[Mali] barred members of [o:the Senate].", "barred", "BLOCKS", "MLI", 0},
		{"[Mali] barred members of [o:the Senate].", "barred", "BLOCKS", "TCD", 1},
		{"[Mali] barred members of [o:the Union].", "barred", "BLOCKS", "MLI", 1},
		{"[Mali] barred [o:the Senate].", "barred", "BLOCKS", "MLI", 1},
	} {
		_, s, m := marked(c.sentence)
		m[0].Entity.Country, m[1].Entity.Country = c.state, "MLI"
		d := r.analyse(s, m, nil)
		if got := d.ownSides([]Relation{cueIn(t, s, c.cue, c.relation, "actual")}); len(got) != c.want {
			t.Errorf("%s by %s: %d left, want %d", c.sentence, c.state, len(got), c.want)
		}
	}
}

// TestOwnSpies: who spies on a state's people does so for another; its own services watch them.
func TestOwnSpies(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		sentence, cue string
		want          int
	}{
		{"A nurse was accused of spying on [Malian] exiles in [Mali].", "spying", 0},
		{"The wiretapping of [Malian] exiles by [Mali] went on.", "wiretapping", 1},
	} {
		_, s, m := marked(c.sentence)
		m[0].Entity.Country, m[1].Entity.Country, m[0].Entity.Type = "MLI", "MLI", entity.Nationality
		x := cueIn(t, s, c.cue, "HACKS", "actual")
		x.Subject, x.Object = 1, 0
		if got := r.analyse(s, m, nil).ownSides([]Relation{x}); len(got) != c.want {
			t.Errorf("%s: %d left, want %d", c.sentence, len(got), c.want)
		}
	}
}

// TestPresides: who holds a meeting of a body of the own state does not meet it.
func TestPresides(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		sentence, state string
		want            bool
	}{
		{"[p:Falkner] held a meeting of [o:the Council].", "TCD", true},
		{"[p:Falkner] held a meeting with [o:the Council].", "TCD", false},
		{"[p:Falkner] held a meeting of [o:the Council].", "MLI", false},
	} {
		_, s, m := marked(c.sentence)
		m[0].Entity.Country, m[1].Entity.Country = "TCD", c.state
		d := r.analyse(s, m, nil)
		if got := d.presides(d.views[0], deedAt("MEETS", d, 0, 1, 3)); got != c.want {
			t.Errorf("%s (%s): %v", c.sentence, c.state, got)
		}
	}
}
