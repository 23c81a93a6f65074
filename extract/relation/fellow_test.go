package relation

import (
	"math"
	"slices"
	"testing"
)

// TestFellows: what the head is sure of for one of a list is twice as likely of the
// others; nothing is shared with who stands in no list, nor an office.
func TestFellows(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		text, relation string
		turned         bool
		want           []float64
	}{
		{"[Chad] thanked [Mali], [Togo] and [Ghana].", "SUPPORTS", false, []float64{3, math.Ln2 - 1, math.Ln2 - 1}},
		{"[Mali], [Togo] and [Ghana] thanked [Chad].", "SUPPORTS", true, []float64{3, math.Ln2 - 1, math.Ln2 - 1}},
		{"[Chad] thanked [Mali] for visiting [Togo] without [Ghana].", "SUPPORTS", false, []float64{3, -1, -1}},
		{"[Mali], [Togo] and [Ghana] ruled [Chad].", "CONTROLS", true, []float64{3, -1, -1}},
		{"[p:Falkner], [p:Alden] and [p:Zabrin] visited [Chad].", "HAS_ROLE_IN", true, []float64{3, -1, -1}},
	} {
		_, s, m := marked(c.text)
		d := r.analyse(s, m, nil)
		var order []contender
		odds := []float64{3, -1, -1}
		for i := range 3 {
			x := candidate{subject: 0, object: i + 1}
			if c.turned {
				x = candidate{subject: i, object: 3}
			}
			order = append(order, contender{d.tie(c.relation, x.subject, x.object), &x})
		}
		d.share(d.views[0], order, odds)
		if !slices.Equal(odds, c.want) {
			t.Errorf("%s: odds %v, want %v", c.text, odds, c.want)
		}
	}
}

// TestAlike: who says something of one of a list says it of all of them.
func TestAlike(t *testing.T) {
	r := rules(t)
	_, s, m := marked("[Mali] and [Togo] attacked [Chad], [o:the Pentagon] said.")
	d := r.analyse(s, m, nil)
	found := []Relation{{Name: "ATTACKS", Subject: 0, Object: 2, Source: -1, Confidence: 0.5}, {Name: "ATTACKS", Subject: 1, Object: 2, Source: 3, Confidence: 0.6}}
	if d.alike(found); found[0].Source != 3 {
		t.Errorf("the source of the first of two is %d, want that of the second", found[0].Source)
	}
	found[0].Source, found[0].Name = -1, "FIGHTS"
	if d.alike(found); found[0].Source != -1 {
		t.Error("another relation has the source too")
	}
}
