package relation

import (
	"testing"

	"geokg/extract/coref"
)

// TestAstray: who stands near is not who is told of.
func TestAstray(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		sentence, relation, item string
		subject, object, cue     int
		want                     int
	}{
		{"Two [Malians] were hit by a [o:Toyota] in Gao.", "ATTACKS", "", 1, 0, 3, 0},
		{"Two [Malians] were hit by a [o:Hamas] rocket.", "ATTACKS", "", 1, 0, 3, 1},
		{"[Chad], [Togo], other [o:Union] states, and [Peru] sent aid.", "MEMBER_OF", "", 3, 2, 5, 0},
		{"[Chad], [Togo], other [o:Union] states, and [Peru] sent aid.", "MEMBER_OF", "", 1, 2, 5, 1},
		{"A coup ousted [p:Falkner] and a second [p:his] sister [p:Ada], which helped [p:Kestrel].", "OTHER", "sister", 2, 3, 8, 0},
		{"[p:Falkner]'s sister [p:Ada] met [p:Kestrel].", "OTHER", "sister", 1, 0, 2, 1},
		{"[Chad] met on Monday and [Mali] met on Friday.", "MEETS", "", 0, 1, 1, 0},
		{"[Chad] met [Mali] on Monday.", "MEETS", "", 0, 1, 1, 1},
		{"[Chad] wants [Mali] excluded from the talks.", "REQUESTS", "", 0, 1, 1, 0},
		{"[Chad] wants [Mali] to sign.", "REQUESTS", "", 0, 1, 1, 1},
		{"[o:The Senate] confirmed [p:Falkner]'s nominees.", "APPOINTS", "", 0, 1, 2, 0},
		{"[o:The Senate] approved [p:Falkner]'s appointment.", "APPOINTS", "", 0, 1, 2, 1},
		{"After [p:Falkner]'s phone call, [p:Kestrel] said that it was late.", "CALLS", "", 0, 1, 4, 0},
		{"After [p:Falkner]'s phone call with [p:Kestrel], Tremain said that it was late.", "CALLS", "", 0, 1, 4, 1},
		{"They waved the flag of [o:the Union], which [Chad] applied to join in May, and those of [Mali].", "MEMBER_OF", "", 2, 0, 12, 0},
		{"They waved the flag of [o:the Union], which [Chad] applied to join in May, and those of [Mali].", "MEMBER_OF", "", 1, 0, 12, 1},
		{"They met [o:the Union], which beside [Chad] includes [Mali].", "MEMBER_OF", "", 2, 0, 7, 1},
		{"[o:The Union], which was joined by [Chad], met.", "MEMBER_OF", "", 1, 0, 5, 1},
	} {
		_, s, m := marked(c.sentence)
		d := r.analyse(s, m, nil)
		x := deedAt(c.relation, d, c.subject, c.object, c.cue)
		x.Item = c.item
		if got := d.astray([]Relation{x}); len(got) != c.want {
			t.Errorf("%s: %d left, want %d", c.sentence, len(got), c.want)
		}
	}
}

// TestRulesElsewhere: the ruling party rules its own state, not the one of whom is told beside it.
func TestRulesElsewhere(t *testing.T) {
	r := rules(t)
	for state, want := range map[string]int{"MLI": 1, "TCD": 0} {
		_, s, m := marked("Officials of [Mali] met the ruling [o:Union].")
		m[0].Entity.Country, m[1].Entity.Country = "MLI", state
		d := r.analyse(s, m, nil)
		if got := d.astray([]Relation{deedAt("CONTROLS", d, 1, 0, 5)}); len(got) != want {
			t.Errorf("%s: %d left, want %d", state, len(got), want)
		}
	}
}

// TestOwnShare: of several who are named together nobody helps their own state.
func TestOwnShare(t *testing.T) {
	r := rules(t)
	_, s, m := marked("[p:Both leaders] want to support [Mali].")
	m = append([]coref.Mention{m[0]}, m...)
	e, own := *m[0].Entity, *m[0].Entity
	e.ID, e.Country, own.Country = "other", "TGO", m[2].Entity.Country
	m[0].Entity, m[1].Entity = &e, &own
	d := r.analyse(s, m, nil)
	found := []Relation{deedAt("SUPPORTS", d, 0, 2, 4), deedAt("SUPPORTS", d, 1, 2, 4)}
	if got := d.astray(found); len(got) != 1 || got[0].Subject != 0 {
		t.Errorf("left: %v", got)
	}
}
