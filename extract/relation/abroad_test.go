package relation

import "testing"

// TestAbroad: where somebody came from, was brought to or spied for has not arrested them.
func TestAbroad(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		sentence, cue, relation string
		subject                 int
		kept                    bool
	}{
		{"[p:Falkner] was arrested in May when he returned to Gao from [Chad].", "arrested", "DETAINS", 1, false},
		{"[p:Falkner] was detained on arriving from [Chad].", "detained", "DETAINS", 1, false},
		{"[p:Falkner] was detained after escaping from a [Chadian] prison.", "detained", "DETAINS", 1, true},
		{"[p:Falkner] was arrested by police from [Chad].", "arrested", "DETAINS", 1, true},
		{"[p:Falkner] was held and driven to the [Chadian] border.", "held", "DETAINS", 1, false},
		{"[p:Falkner] was held at the [Chadian] border.", "held", "DETAINS", 1, true},
		{"[p:Falkner] was sentenced to six years after being convicted of spying for the [Chadian] government.", "sentenced", "PROSECUTES", 1, false},
		{"[p:Falkner] was jailed for espionage on behalf of [Chad].", "jailed", "DETAINS", 1, false},
		{"[p:Falkner] was indicted for acting on behalf of [Chad].", "indicted", "PROSECUTES", 1, false},
		{"On behalf of [Chad], soldiers arrested [p:Falkner] in May.", "arrested", "DETAINS", 0, true},
		{"[p:Falkner] was jailed for six years in [Chad].", "jailed", "DETAINS", 1, true},
		{"A man who works for [p:Falkner] was arrested in [Chad] on Monday.", "arrested", "DETAINS", 1, false},
		{"[p:Falkner] was arrested in [Chad] on Monday.", "arrested", "DETAINS", 1, true},
		{"Witnesses who spoke to the court said [p:Falkner] was arrested in [Chad].", "arrested", "DETAINS", 1, true},
	} {
		_, s, m := marked(c.sentence)
		d := r.analyse(s, m, nil)
		x := cueIn(t, s, c.cue, c.relation, "actual")
		x.Subject, x.Object = c.subject, 1-c.subject
		if got := d.abroad([]Relation{x}); (len(got) == 1) != c.kept {
			t.Errorf("%s: kept %t, want %t", c.sentence, len(got) == 1, c.kept)
		}
	}
}

// TestTheSpies: who is held for spying is not spied on.
func TestTheSpies(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		sentence string
		object   int
		want     int
	}{
		{"[Chad] held two [Malians] suspected of spying for [Togo].", 1, 1},
		{"[Chad] held two [Malians] suspected of spying for [Togo].", 0, 2},
		{"[Chad] held a nurse, and [p:Falkner] was sentenced for spying for [Togo].", 1, 1},
	} {
		_, s, m := marked(c.sentence)
		d := r.analyse(s, m, nil)
		spied := cueIn(t, s, "spying", "HACKS", "possible")
		spied.Subject, spied.Object = 2, c.object
		if got := d.abroad([]Relation{cueIn(t, s, "held", "DETAINS", "actual"), spied}); len(got) != c.want {
			t.Errorf("%s: %d left, want %d", c.sentence, len(got), c.want)
		}
	}
}
