package relation

import (
	"testing"

	"geokg/extract/entity"
	"geokg/extract/when"
)

// TestUnheld: offices that the words do not give, beside like words that do.
func TestUnheld(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		sentence, relation, item string
		cue                      int
		want                     int
	}{
		{"A team of [Malian] doctors led by [p:Falkner] left.", "HAS_ROLE_IN", "leader", 5, 0},
		{"An [o:Agency] delegation led by [p:Falkner] left.", "HAS_ROLE_IN", "leader", 3, 0},
		{"A team of the [o:Delegation], led by [p:Falkner], left.", "HAS_ROLE_IN", "leader", 5, 1},
		{"[Mali], led by [p:Falkner], left.", "HAS_ROLE_IN", "leader", 2, 1},
		{"In [Mali] [p:Falkner] has taken a lead in the presidential election.", "HAS_ROLE_IN", "presidential election", 4, 0},
		{"In [Mali] [p:Falkner] is supervisor of elections.", "HAS_ROLE_IN", "supervisor of elections", 4, 1},
		{"In [Mali] [p:Falkner] is the lead author of a study.", "HAS_ROLE_IN", "lead author", 5, 1},
		{"[p:Falkner] becomes \"Queen of [Mali]\" at last.", "HAS_ROLE_IN", "Queen", 1, 0},
		{"[p:Falkner] becomes Queen of [Mali] at last.", "HAS_ROLE_IN", "Queen", 1, 1},
		{"[Mali] made [p:Falkner], who resigned to become governor, rich.", "RESIGNS_FROM", "governor", 4, 1},
	} {
		_, s, m := marked(c.sentence)
		d := r.analyse(s, m, nil)
		person, body := 1, 0
		if m[0].Entity.Type == entity.Person {
			person, body = 0, 1
		}
		x := deedAt(c.relation, d, person, body, c.cue)
		x.Item = c.item
		if got := d.unheld([]Relation{x}); len(got) != c.want {
			t.Errorf("%s: %d left, want %d", c.sentence, len(got), c.want)
		}
	}
	_, s, m := marked("[p:Falkner] resigned to become minister of [Mali].")
	d := r.analyse(s, m, nil)
	if got := d.unheld([]Relation{deedAt("RESIGNS_FROM", d, 0, 1, 1)}); len(got) != 0 {
		t.Errorf("resigned to become: %d left", len(got))
	}
}

// TestOfficeWithPerson: the head alone gives nobody an office with a person.
func TestOfficeWithPerson(t *testing.T) {
	r := rules(t)
	_, s, m := marked("[p:Falkner], [p:Kestrel]'s adviser, met [p:Kestrel].")
	d := r.analyse(s, m, nil)
	x := deedAt("HAS_ROLE_IN", d, 0, 1, 4)
	for rule, want := range map[string]int{modelRule: 0, "cues.txt:1": 1} {
		x.Rule = rule
		if got := d.unheld([]Relation{x}); len(got) != want {
			t.Errorf("by %s: %d left, want %d", rule, len(got), want)
		}
	}
}

// TestAffiliated: a person affiliated with a body belongs to it, once.
func TestAffiliated(t *testing.T) {
	r := rules(t)
	_, s, m := marked("[p:Falkner], affiliated with [o:the Liberal Party], left.")
	d := r.analyse(s, m, nil)
	allied, member := deedAt("ALLIED_WITH", d, 0, 1, 2), deedAt("MEMBER_OF", d, 0, 1, 2)
	allied.Confidence = 0.8
	for _, found := range [][]Relation{{allied}, {allied, member}} {
		if got := d.affiliated(found); len(got) != 1 || got[0].Name != "MEMBER_OF" || got[0].Confidence != 0.8 {
			t.Errorf("got %+v", got)
		}
	}
	m[0].Entity.Type = "armed_group"
	if got := d.affiliated([]Relation{allied}); len(got) != 1 || got[0].Name != "ALLIED_WITH" {
		t.Errorf("a group: got %+v", got)
	}
}

// TestTakenLater: an office that is to be taken is planned.
func TestTakenLater(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		sentence string
		cue      int
		want     string
	}{
		{"[p:Falkner] is appointed head of [o:the agency], taking office in October.", 3, "planned"},
		{"[p:Falkner] is appointed head of [o:the agency], taking office on Monday.", 3, "planned"},
		{"[p:Falkner] is appointed head of [o:the agency] in October.", 3, "actual"},
		{"[p:Falkner] defeats Kestrel, making her the first woman governor of [o:Togo].", 9, "planned"},
		{"[p:Falkner] is sworn in, making her the first woman governor of [o:Togo].", 10, "actual"},
	} {
		_, s, m := marked(c.sentence)
		d := r.analyse(s, m, when.Find("2022-07-12", s))
		found := []Relation{deedAt("HAS_ROLE_IN", d, 0, 1, c.cue)}
		if d.takenLater(found); found[0].Status != c.want {
			t.Errorf("%s: %s, want %s", c.sentence, found[0].Status, c.want)
		}
	}
}
