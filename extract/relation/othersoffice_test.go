package relation

import "testing"

// TestOthersOffice: the office of one is not that of the next, who is only of another body.
func TestOthersOffice(t *testing.T) {
	r := rules(t)
	for _, c := range []struct{ sentence, want string }{
		{"[p:Falkner], leader of the [o:Front], and [p:Kestrel] of the [o:Union] left.", "MEMBER_OF"},
		{"[p:Falkner], and the leader [p:Kestrel] of the [o:Union], left the [o:Front].", "HAS_ROLE_IN"},
	} {
		_, s, m := marked(c.sentence)
		d := r.analyse(s, m, nil)
		x := cueIn(t, s, "leader", "HAS_ROLE_IN", "actual")
		for k := range m {
			switch m[k].Entity.Name {
			case "Kestrel":
				x.Subject = k
			case "Union":
				x.Object = k
			}
		}
		found := []Relation{x}
		if d.othersOffice(found); found[0].Name != c.want {
			t.Errorf("%s: %s, want %s", c.sentence, found[0].Name, c.want)
		}
	}
}
