package relation

import "testing"

// oneTold is a sentence, a relation that would be told in it by a word, its ends, and whether
// it stays: 1, or 0.
type oneTold struct {
	sentence, cue, relation string
	subject, object, want   int
}

// checkLeft holds what a mend leaves of the relations of some sentences against what it should.
func checkLeft(t *testing.T, mend func(*document, []Relation) []Relation, cases []oneTold) {
	t.Helper()
	r := rules(t)
	for _, c := range cases {
		_, s, m := marked(c.sentence)
		if m[1].Entity.Name == "its" {
			m[1].Entity = m[0].Entity
		}
		d := r.analyse(s, m, nil)
		x := cueIn(t, s, c.cue, c.relation, "actual")
		x.Subject, x.Object, x.Rule = c.subject, c.object, modelRule
		if got := mend(d, []Relation{x}); len(got) != c.want {
			t.Errorf("%s: %d left, want %d", c.sentence, len(got), c.want)
		}
	}
}

// TestBystanders: who only stands near the words neither does nor suffers what they tell.
func TestBystanders(t *testing.T) {
	checkLeft(t, (*document).bystanders, []oneTold{
		{"[p:Falkner] was criticised for remarks at [o:the Forum].", "criticised", "CRITICIZES", 1, 0, 0},
		{"[p:Falkner] was condemned after a speech in [o:the Senate].", "condemned", "CRITICIZES", 1, 0, 0},
		{"[p:Falkner] was criticised by [o:the Forum].", "criticised", "CRITICIZES", 1, 0, 1},
		{"[p:Falkner], who fled to [Chad] in May, was sentenced to death.", "sentenced", "PROSECUTES", 1, 0, 0},
		{"[p:Falkner], who flew to [Chad] in May, was sentenced to death.", "sentenced", "PROSECUTES", 1, 0, 1},
		{"[Chad] foiled an attempt to oust [p:Falkner].", "oust", "DISMISSES", 0, 1, 0},
		{"Anti-[o:Taliban] forces took [Gao].", "took", "SEIZES", 0, 1, 0},
		{"[o:Taliban] forces took [Gao].", "took", "SEIZES", 0, 1, 1},
		{"[Gao] was recaptured from [o:the brigade].", "recaptured", "SEIZES", 1, 0, 0},
		{"[Gao] was recaptured by [o:the brigade].", "recaptured", "SEIZES", 1, 0, 1},
		{"Amid raids carried out by [Malian] troops, [p:Falkner] was convicted.", "convicted", "PROSECUTES", 0, 1, 0},
		{"[p:Falkner] was killed in a raid carried out by [Mali].", "killed", "KILLS", 1, 0, 1},
		{"[p:Falkner] was convicted by [Mali].", "convicted", "PROSECUTES", 1, 0, 1},
		{"[Chad] was more of a critic of [Mali] than was [Niger].", "critic", "CRITICIZES", 2, 1, 0},
		{"[Chad] was a critic of [Mali].", "critic", "CRITICIZES", 0, 1, 1},
		{"[p:Falkner] and [p:Kestrel] met with farmers.", "met", "MEETS", 0, 1, 0},
		{"[p:Falkner] and [p:Kestrel] met with each other.", "met", "MEETS", 0, 1, 1},
		{"[p:Falkner] met with [p:Kestrel].", "met", "MEETS", 0, 1, 1},
		{"[o:The firm] grew after the indictment of [its] old boss, [p:Falkner].", "indictment", "PROSECUTES", 1, 2, 0},
		{"[Chad] recognised the regions of [Gao].", "recognised", "SUPPORTS", 0, 1, 1},
		{"Armed pro-[Chad] men clashed with [Mali].", "clashed", "FIGHTS", 0, 1, 1},
		{"[Gao], hit by raids carried out by [Mali], was bombed.", "bombed", "ATTACKS", 1, 0, 1},
		{"The terms include a [Malian] withdrawal if [Chad] gives up joining [o:the Union].", "withdrawal", "WITHDRAWS_FROM", 0, 2, 0},
		{"Kidnapped by rebels, [p:Falkner] was freed in [Chad].", "freed", "RELEASES", 1, 0, 0},
		{"[p:Falkner] was freed in [Chad].", "freed", "RELEASES", 1, 0, 1},
		{"[Chad] recognised two regions of [Mali].", "recognised", "SUPPORTS", 0, 1, 0},
		{"[Chad] recognised [Mali].", "recognised", "SUPPORTS", 0, 1, 1},
		{"[Chad] withdraws after [Mali] suffers defeats.", "suffers", "FIGHTS", 0, 1, 0},
		{"[Chad] will block any attempt to impose sanctions on [Mali].", "impose", "SANCTIONS", 0, 1, 0},
		{"[Chad] will impose sanctions on [Mali].", "impose", "SANCTIONS", 0, 1, 1},
		{"[Chad] introduced [p:Falkner] to a director.", "introduced", "APPOINTS", 0, 1, 0},
		{"[Chad] introduced [p:Falkner] as director.", "introduced", "APPOINTS", 0, 1, 1},
		{"[p:Adjei] introduced [p:Kestrel] to a director of the [o:Union].", "director", "HAS_ROLE_IN", 1, 2, 0},
		{"[p:Adjei] introduced [p:Kestrel] as a director of the [o:Union].", "director", "HAS_ROLE_IN", 1, 2, 1},
		{"[p:Falkner] last saw [p:Kestrel] on Monday.", "saw", "MEETS", 0, 1, 0},
		{"The palace of [Chad] measured support for [p:Falkner].", "support", "SUPPORTS", 0, 1, 0},
		{"Polls ordered by [Chad] show support for [p:Falkner].", "support", "SUPPORTS", 0, 1, 0},
		{"[Chad] has shown support for [p:Falkner].", "support", "SUPPORTS", 0, 1, 1},
		{"[Chad] sanctioned five firms that supply [Mali].", "sanctioned", "SANCTIONS", 0, 1, 0},
		{"[Chad] sanctioned [Mali] and five firms that supply it.", "sanctioned", "SANCTIONS", 0, 1, 1},
		{"[Chad] asked the king to convince [p:Falkner] of it.", "convince", "REQUESTS", 0, 1, 0},
		{"[Chad] ordered the envoy to persuade [p:Falkner] of it.", "persuade", "REQUESTS", 0, 1, 0},
		{"[Chad] was asked to convince [p:Falkner] of it.", "convince", "REQUESTS", 0, 1, 1},
		{"[Chad] voiced concern about the fighting in [Mali].", "concern", "CRITICIZES", 0, 1, 0},
		{"[Chad] voiced concern about the torture in [Mali].", "concern", "CRITICIZES", 0, 1, 1},
		{"[Chad] condemned the violence in [Mali].", "condemned", "CRITICIZES", 0, 1, 1},
		{"[Chad] condemned the bombing of a market in Gao, [Mali].", "condemned", "CRITICIZES", 0, 1, 0},
		{"[Chad] condemned the coup attempt in [Mali].", "condemned", "CRITICIZES", 0, 1, 0},
		{"[Chad] condemned the coup in [Mali].", "condemned", "CRITICIZES", 0, 1, 1},
		{"[Chad] condemned the attack of the [o:Brigade].", "condemned", "CRITICIZES", 0, 1, 1},
		{"[Chad] condemned the bombing in which [Mali] lost a ship.", "condemned", "CRITICIZES", 0, 1, 1},
		{"Anti-[Chad] demonstrators clashed with [Mali].", "clashed", "FIGHTS", 0, 1, 0},
		{"[Chad] troops clashed with [Mali].", "clashed", "FIGHTS", 0, 1, 1},
	})
}

// TestSubjectNext: a name behind "and" may begin a clause of its own.
func TestSubjectNext(t *testing.T) {
	r := rules(t)
	for text, want := range map[string]int{
		"[Chad] bombed [Gao] and [Kidal] was cut off.": 1,
		"[Chad] bombed [Gao] and [Kidal] on Monday.":   2,
	} {
		_, s, m := marked(text)
		d := r.analyse(s, m, nil)
		a := cueIn(t, s, "bombed", "ATTACKS", "actual")
		b := a
		a.Object, b.Object = 1, 2
		if got := d.bystanders([]Relation{a, b}); len(got) != want {
			t.Errorf("%s: %d left, want %d", text, len(got), want)
		}
	}
}

// TestBound: where somebody may not go does not bar him, if a court does.
func TestBound(t *testing.T) {
	r := rules(t)
	_, s, m := marked("[o:The court] ruled that [p:Falkner] is banned from returning to [Chad].")
	d := r.analyse(s, m, nil)
	a := cueIn(t, s, "banned", "BLOCKS", "actual")
	b := a
	a.Subject, a.Object, b.Subject, b.Object = 0, 1, 2, 1
	if got := d.bystanders([]Relation{a, b}); len(got) != 1 {
		t.Errorf("%d left", len(got))
	}
	if got := d.bystanders([]Relation{b}); len(got) != 1 {
		t.Errorf("without a court: %d left", len(got))
	}
}
