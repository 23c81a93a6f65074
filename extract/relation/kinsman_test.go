package relation

import "testing"

// deedAt is a statement of a sentence, told by
// the word at token cue.
func deedAt(name string, d *document, subject, object, cue int) Relation {
	return Relation{Name: name, Subject: subject, Object: object, Status: "actual", Source: -1, Cue: d.views[0].Tokens[cue].Span}
}

// TestKinsmen: what happens to somebody's nameless kin, and what they do, is not told of
// the person.
func TestKinsmen(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		sentence string
		relation string
		cue      int
		want     int
	}{
		{"[Chad] arrested [p:Falkner]'s brother.", "DETAINS", 1, 0},
		{"[Chad] arrested [p:Falkner]'s two younger brothers.", "DETAINS", 1, 0},
		{"[Chad] arrested the nephew of the exiled scholar [p:Falkner].", "DETAINS", 1, 0},
		{"[Chad] arrested the wife of deputy prime minister of Mali [p:Falkner].", "DETAINS", 1, 0},
		{"[Chad] arrested [p:Falkner].", "DETAINS", 1, 1},
		{"[Chad] arrested [p:Falkner]'s aides.", "DETAINS", 1, 0},
		{"[Chad] arrested a former adviser to President [p:Falkner].", "DETAINS", 1, 0},
		{"[Chad] arrested two of [p:Falkner]'s closest associates.", "DETAINS", 1, 0},
		{"[Chad] spoke to allies of jailed [p:Falkner].", "DETAINS", 5, 1},
		{"[Chad] met [p:Falkner]'s aides.", "MEETS", 1, 1},
		{"[Chad] arrested [p:Falkner] and his aides.", "DETAINS", 1, 1},
		{"[Chad] arrested the son of [p:Falkner], its minister.", "HAS_ROLE_IN", 8, 1},
		{"[p:Falkner]'s daughter urged [Chad] to act.", "REQUESTS", 3, 0},
		{"[Chad] freed the family of [p:Falkner].", "RELEASES", 1, 1},
		{"[Chad] attacked [Mali]'s neighbours.", "ATTACKS", 1, 0},
		{"[Chad] attacked [Mali]'s neighbour [Niger].", "ATTACKS", 1, 1},
		{"[Chad] freed its [Malian] opponents.", "RELEASES", 1, 1},
		{"[Chad] arrested an assistant to a lawmaker of the [o:Liberal Party].", "DETAINS", 1, 0},
		{"[Chad] arrested an assistant to the [o:Liberal Party].", "DETAINS", 1, 1},
		{"[Chad] arrested a lawmaker of the [o:Liberal Party].", "DETAINS", 1, 1},
		{"[Chad] sanctioned a bank and the stepdaughter of [p:Falkner].", "SANCTIONS", 1, 0},
		{"[Chad] attacked [p:Falkner]'s ousted predecessor.", "ATTACKS", 1, 0},
		{"[Chad] voiced support for [p:her] overthrown predecessor.", "SUPPORTS", 2, 0},
		{"[Chad] armed an opponent of [Mali].", "SUPPLIES", 1, 0},
		{"[Chad] armed the old enemies of [Mali].", "SUPPLIES", 1, 0},
		{"[Chad] armed the army of [Mali].", "SUPPLIES", 1, 1},
		{"[Chad] armed an opponent of Togo, [Mali].", "SUPPLIES", 1, 1},
		{"[Chad] armed [Mali], an opponent of Togo.", "SUPPLIES", 1, 1},
		{"[Chad] remains an opponent of [Mali].", "ALLIED_WITH", 1, 1},
		{"[p:Falkner]'s lawyer sued [Chad].", "PROSECUTES", 3, 0},
		{"[Chad] freed the killers of the writer [p:Falkner].", "RELEASES", 1, 0},
		{"[Chad] hangs the assassin of [p:Falkner].", "KILLS", 1, 0},
		{"[Chad] sees the assassination of [p:Falkner].", "KILLS", 3, 1},
		{"[Chad] jailed a suspect in the murder of [p:Falkner].", "DETAINS", 1, 0},
		{"[Chad] jailed three witnesses in the second trial of President [p:Falkner].", "DETAINS", 1, 0},
		{"[Chad] ordered the arrest of [p:Falkner].", "DETAINS", 3, 1},
	} {
		_, s, m := marked(c.sentence)
		d := r.analyse(s, m, nil)
		if got := d.kinsmen([]Relation{deedAt(c.relation, d, 0, 1, c.cue)}); len(got) != c.want {
			t.Errorf("%s: %d left, want %d", c.sentence, len(got), c.want)
		}
	}
}

// TestPartnersToldAgain: who is named again before the deed is more than whose friend somebody is.
func TestPartnersToldAgain(t *testing.T) {
	r := rules(t)
	for _, known := range []bool{true, false} {
		_, s, m := marked("On Monday the old enemies of [Mali] from [Mali] attacked [Chad].")
		if !known {
			m[1].Entity = nil
		}
		d := r.analyse(s, m, nil)
		got := len(d.kinsmen([]Relation{deedAt("ATTACKS", d, 0, 2, 9)}))
		if want := map[bool]int{true: 1, false: 0}[known]; got != want {
			t.Errorf("known %v: %d left, want %d", known, got, want)
		}
	}
}
