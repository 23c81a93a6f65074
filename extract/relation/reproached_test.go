package relation

import "testing"

// TestReproached: whom rejected charges are against is not who is rejected, and what gives others
// a reason to criticise does not criticise.
func TestReproached(t *testing.T) {
	checkLeft(t, (*document).misplaced, []oneTold{
		{"[Chad] was quick to reject the accusations against General [p:Falkner].", "reject", "REJECTS", 0, 1, 0},
		{"[Chad] denied the grave charges against [p:Falkner].", "charges", "PROSECUTES", 0, 1, 0},
		{"[Chad] rejected [Mali]'s charges against [p:Falkner].", "charges", "PROSECUTES", 1, 2, 1},
		{"[Chad] rejected the claim of [p:Falkner].", "rejected", "REJECTS", 0, 1, 1},
		{"[Chad] brought charges against [p:Falkner].", "charges", "PROSECUTES", 0, 1, 1},
		{"[o:The court] dismissed the charges against [p:Falkner].", "charges", "PROSECUTES", 0, 1, 1},
		{"[p:Falkner] was held, drawing condemnation of [Mali].", "condemnation", "CRITICIZES", 0, 1, 0},
		{"[p:Falkner] was held, sparking renewed international condemnation of [Mali].", "condemnation", "CRITICIZES", 0, 1, 0},
		{"[p:Falkner] joined the condemnation of [Mali].", "condemnation", "CRITICIZES", 0, 1, 1},
		{"The raid of [Chad] drew condemnation from [Mali].", "condemnation", "CRITICIZES", 1, 0, 1},
	})
}

// TestPetitioned: a request by somebody's lawyers is his, not that of whom it is against.
func TestPetitioned(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		sentence string
		want     int
	}{
		{"[o:The court] denied a request by [p:Falkner]'s lawyers to block the request filed by [Mali].", 1},
		{"[o:The court] denied a request by [p:Falkner]'s party filed to [Mali].", 2},
		{"[o:The court] denied a request of [p:Falkner]'s lawyers filed to [Mali].", 2},
	} {
		_, s, m := marked(c.sentence)
		d := r.analyse(s, m, nil)
		x := cueIn(t, s, "denied", "REJECTS", "actual")
		x.Object = 2
		found := []Relation{x}
		if d.petitioned(found); found[0].Object != c.want {
			t.Errorf("%s: object %d", c.sentence, found[0].Object)
		}
	}
}
