package relation

import "testing"

// TestMisplaced: ends that the words around a cue do not give it, beside like words that do.
func TestMisplaced(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		sentence        string
		relation        string
		subject, object int
		cue             int
		want            int
	}{
		{"[Chad] condemned the grave plight of the [Malians].", "CRITICIZES", 0, 1, 1, 0},
		{"[Chad] condemned the inquiry into [p:Falkner].", "CRITICIZES", 0, 1, 1, 0},
		{"[Chad] condemned the government of [Mali].", "CRITICIZES", 0, 1, 1, 1},
		{"[Chad] welcomed the departure of [p:Falkner].", "SUPPORTS", 0, 1, 1, 0},
		{"[Chad] hailed the ruling against [p:Falkner].", "SUPPORTS", 0, 1, 1, 0},
		{"[Chad] welcomed [p:Falkner]'s arrest.", "SUPPORTS", 0, 1, 1, 0},
		{"[Chad] welcomed [p:Falkner]'s arrest of a spy.", "SUPPORTS", 0, 1, 1, 1},
		{"Togo led raids against [Chad]-backed [o:Brigade] troops.", "SUPPORTS", 0, 1, 5, 1},
		{"[Chad] welcomed the return of [p:Falkner].", "SUPPORTS", 0, 1, 1, 1},
		{"[o:The court] ruled on the dissolution of [o:the Liberal Party].", "DISMISSES", 0, 1, 4, 0},
		{"[o:The court] ruled on the sanctions against [Mali].", "SANCTIONS", 0, 1, 5, 0},
		{"[o:The court] ordered the dissolution of [o:the Liberal Party].", "DISMISSES", 0, 1, 4, 1},
		{"[Chad] will ease the rules for people arriving in [Gao].", "CONCEDES_TO", 0, 1, 2, 0},
		{"[Chad] will ease the rules for people in [Gao].", "CONCEDES_TO", 0, 1, 2, 1},
		{"[Chad] raised an alarm as farmers from [Mali] blocked the port of [Gao].", "BLOCKS", 0, 2, 8, 0},
		{"[Chad] raised an alarm as farmers from [Mali] blocked the port of [Gao].", "BLOCKS", 1, 2, 8, 1},
		{"[p:Falkner] spoke after a gang leader vowed to kill [p:Kestrel].", "THREATENS", 0, 1, 6, 0},
		{"[p:Falkner] spoke after a gang leader vowed to kill [p:Kestrel].", "THREATENS", 1, 0, 1, 1},
		{"[p:Falkner] spoke after he vowed to kill [p:Kestrel].", "THREATENS", 0, 1, 4, 1},
		{"[Chad] opened an inquiry into a fire in which a ship owned by [Mali] was damaged.", "INVESTIGATES", 0, 1, 3, 0},
		{"[Chad] opened an inquiry into a raid in which [Mali] bombed a ship.", "INVESTIGATES", 0, 1, 3, 1},
		{"[Mali] says [Chad] has sent weapons to a remote island.", "SUPPLIES", 1, 0, 4, 0},
		{"[Mali] says [Chad] has sent it weapons.", "SUPPLIES", 1, 0, 4, 1},
		{"[o:The court] ordered the lifting of the ban on [o:the paper].", "BLOCKS", 0, 1, 7, 0},
		{"[o:The court] ordered the ban on [o:the paper].", "BLOCKS", 0, 1, 4, 1},
		{"[Gao] residents, visited by [p:Falkner] in May, marched to [Kidal].", "VISITS", 1, 2, 3, 0},
		{"[Gao] residents, visited by [p:Falkner] in May, marched to [Kidal].", "VISITS", 1, 0, 3, 1},
		{"[Chad] said that [Mali] would be governing itself.", "CONTROLS", 0, 1, 6, 0},
		{"[Chad] accused protesters of being agents of [Mali].", "ACCUSES", 0, 1, 1, 0},
		{"[Chad] accused the agents of [Mali] of lying.", "ACCUSES", 0, 1, 1, 1},
		{"[Chad] accused rebels of being armed by [Mali].", "ACCUSES", 0, 1, 1, 1},
		{"The ruling [o:Liberal Party], which wants war with [Mali], won.", "CONTROLS", 0, 1, 1, 0},
		{"The ruling [o:Liberal Party] of [Mali] won.", "CONTROLS", 0, 1, 1, 1},
		{"[Chad] beat [Mali] 2-0 in Accra.", "FIGHTS", 0, 1, 1, 0},
		{"[Chad] beat [Mali] in Accra.", "FIGHTS", 0, 1, 1, 1},
	} {
		_, s, m := marked(c.sentence)
		d := r.analyse(s, m, nil)
		x := deedAt(c.relation, d, c.subject, c.object, c.cue)
		if c.relation == "SUPPLIES" {
			x.Source = c.object
		}
		if got := d.misplaced([]Relation{x}); len(got) != c.want {
			t.Errorf("%s: %d left, want %d", c.sentence, len(got), c.want)
		}
	}
}

// TestUnasked: who asks that somebody be freed does not hold him, unless it asks its own
// state.
func TestUnasked(t *testing.T) {
	r := rules(t)
	_, s, m := marked("[o:The Senate] of [Chad] urged the release of [p:Falkner].")
	m[0].Entity.Country, m[1].Entity.Country = "TCD", "TCD"
	d := r.analyse(s, m, nil)
	x := deedAt("RELEASES", d, 1, 2, 6)
	x.Status, x.Source = "requested", 0
	if got := d.unasked([]Relation{x}); len(got) != 0 {
		t.Errorf("%d left", len(got))
	}
	x.Name, x.Source = "PROSECUTES", 1
	if got := d.unasked([]Relation{x}); len(got) != 1 {
		t.Errorf("asked to be handed over: %d left", len(got))
	}
	x.Name, x.Source = "RELEASES", 0
	if got := d.unasked([]Relation{x, deedAt("REQUESTS", d, 0, 1, 4)}); len(got) != 2 {
		t.Errorf("asked of the state itself: %d left", len(got))
	}
	m[0].Span.End = m[1].Span.End
	if got := d.unasked([]Relation{x, deedAt("REQUESTS", d, 0, 1, 4)}); len(got) != 1 {
		t.Errorf("asked of the state in its name: %d left", len(got))
	}
}
