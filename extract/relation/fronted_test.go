package relation

import "testing"

// TestFronted: what stands in a participle clause before the sentence's verb its subject has surely done.
func TestFronted(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		sentence, relation string
		subject            int // -1: nobody
		sure               bool
	}{
		{"After attacking [Mali], [Chad] left.", "ATTACKS", 1, true},
		{"While condemning [Mali], [Chad] praised Togo.", "CRITICIZES", 1, true},
		{"[Chad] left after attacking [Mali].", "ATTACKS", 0, false},
		{"After leaving Togo to attack [Mali], [Chad] spoke.", "ATTACKS", -1, false},
		{"After attacking [Mali], troops left [Chad].", "ATTACKS", -1, false},
	} {
		_, s, m := marked(c.sentence)
		d := r.analyse(s, m, nil)
		by, sure := -1, false
		for _, h := range d.hits(d.views[0]) {
			for _, x := range d.relations(d.views[0], h) {
				if x.Name == c.relation {
					by, sure = x.Subject, x.sure
				}
			}
		}
		if by != c.subject || sure != c.sure {
			t.Errorf("%s: by %d, sure %v", c.sentence, by, sure)
		}
	}
}
