package relation

import "testing"

// TestCrossed: who stands in a clause before that of the cue has no part in it, where it has its own subject.
func TestCrossed(t *testing.T) {
	checkLeft(t, (*document).spectators, []oneTold{
		{"[Chad] fought rebels; [Togo] joined the [o:Union].", "joined", "MEMBER_OF", 0, 2, 0},
		{"[Chad] fought rebels; [Togo] joined the [o:Union].", "joined", "MEMBER_OF", 1, 2, 1},
		{"When [Chad] warned [Niger], [Togo] signed a pact with [Mali].", "pact", "AGREES_WITH", 1, 3, 0},
		{"[Chad] left because [Togo] was attacking [Mali].", "attacking", "ATTACKS", 0, 2, 0},
		{"[Chad] left after attacking [Mali].", "attacking", "ATTACKS", 0, 1, 1},
		{"[Chad] attended the talks, which [Togo] hosted with [Mali].", "hosted", "MEDIATES", 2, 0, 1},
		{"[Chad] and [Togo] attacked [Mali].", "attacked", "ATTACKS", 0, 2, 1},
		{"[Chad] was told that it attacked [Mali].", "attacked", "ATTACKS", 0, 1, 1},
	})
}

// TestCrossedObject: what the same subject does to another in its own clause it does not do to who stands
// in a clause before.
func TestCrossedObject(t *testing.T) {
	r := rules(t)
	_, s, m := marked("[Togo] took [Gao], and [Chad] left [o:the Union].")
	d := r.analyse(s, m, nil)
	left := cueIn(t, s, "left", "WITHDRAWS_FROM", "actual")
	left.Subject, left.Object = 2, 3
	gao := left
	gao.Object = 1
	if got := d.spectators([]Relation{left, gao}); len(got) != 1 || got[0].Object != 3 {
		t.Errorf("got %+v", got)
	}
	if got := d.spectators([]Relation{gao}); len(got) != 1 {
		t.Error("nothing is left where nothing else tells what was left")
	}
}
