package relation

import "testing"

// TestHeldYet: who is to be freed is held.
func TestHeldYet(t *testing.T) {
	r := rules(t)
	for _, c := range []struct{ sentence, status, also, want string }{
		{"[Chad] would release two [Malian] hostages.", "planned", "RELEASES", "actual"},
		{"[Chad] would release two [Malian] hostages.", "negated", "RELEASES", "negated"},
		{"[Chad] would seize two [Malian] hostages.", "planned", "ATTACKS", "planned"},
	} {
		_, s, m := marked(c.sentence)
		d := r.analyse(s, m, nil)
		found := []Relation{cueIn(t, s, "hostages", "ABDUCTS", c.status), cueIn(t, s, "hostages", c.also, "planned")}
		if d.heldYet(found); found[0].Status != c.want {
			t.Errorf("%s %s: %s, want %s", c.sentence, c.also, found[0].Status, c.want)
		}
	}
}

// TestHeldAlready: whom somebody is asked to free has been arrested by then.
func TestHeldAlready(t *testing.T) {
	r := rules(t)
	for _, c := range []struct{ sentence, cue, want string }{
		{"He urged [Chad] to free [p:Falkner], who was detained in May.", "detained", "actual"},
		{"He urged [Chad] to free [p:Falkner] and other jailed nurses.", "jailed", "actual"},
		{"He urged [Chad] to free [p:Falkner] or arrest her for good.", "arrest", "requested"},
	} {
		_, s, m := marked(c.sentence)
		d := r.analyse(s, m, nil)
		found := []Relation{cueIn(t, s, c.cue, "DETAINS", "requested"), cueIn(t, s, "free", "RELEASES", "requested")}
		if d.heldYet(found); found[0].Status != c.want {
			t.Errorf("%s: %s, want %s", c.sentence, found[0].Status, c.want)
		}
	}
}

// TestLeaving: who is to give up an office holds it.
func TestLeaving(t *testing.T) {
	r := rules(t)
	_, s, m := marked("[p:Falkner] will give up the leadership of [o:the Party].")
	d := r.analyse(s, m, nil)
	role := deedAt("HAS_ROLE_IN", d, 0, 1, 5)
	role.Status = "planned"
	found := []Relation{role, deedAt("RESIGNS_FROM", d, 0, 1, 5)}
	if d.leaving(found); found[0].Status != "actual" {
		t.Errorf("beside the resignation the role is %s", found[0].Status)
	}
	found = []Relation{role}
	if d.leaving(found); found[0].Status != "planned" {
		t.Errorf("alone the role is %s", found[0].Status)
	}
}
