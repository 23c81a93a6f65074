package relation

import (
	"strings"
	"testing"
)

// TestOneOffice: the head gives no second office of a title that the tables know.
func TestOneOffice(t *testing.T) {
	r := rules(t)
	_, s, m := marked("[U.S.] [o:Senate] chairman [p:Falkner] met [p:Alden] of [o:Togo].")
	d := r.analyse(s, m, nil)
	known := Relation{Name: "HAS_ROLE_IN", Subject: 2, Object: 1, Item: "chairman", Rule: "persons.txt:1"}
	for _, c := range []struct {
		subject, object int
		item            string
		want            int
	}{{2, 0, "Chairman", 1}, {2, 0, "adviser", 2}, {3, 0, "chairman", 2}, {2, 4, "chairman", 2}} {
		got := d.oneOffice([]Relation{known, {Name: "HAS_ROLE_IN", Subject: c.subject, Object: c.object, Item: c.item, Rule: modelRule}})
		if len(got) != c.want || got[0].Rule != known.Rule {
			t.Errorf("%d as %s: %+v, want %d", c.subject, c.item, got, c.want)
		}
	}
}

// TestInBody: who leads a body by the words does not lead its state by them, but may lead its opposition.
func TestInBody(t *testing.T) {
	r := rules(t)
	_, s, m := marked("[o:Liberal Party] leader [p:Falkner] of [Mali] left.")
	d := r.analyse(s, m, nil)
	for _, c := range []struct {
		item string
		want int
	}{{"leader", 1}, {"opposition leader", 2}, {"prime minister", 2}} {
		got := d.oneOffice([]Relation{{Name: "HAS_ROLE_IN", Subject: 1, Object: 0, Item: c.item, Rule: modelRule, Cue: m[1].Span, Confidence: 0.6},
			{Name: "HAS_ROLE_IN", Subject: 1, Object: 2, Item: c.item, Rule: modelRule, Cue: m[1].Span, Confidence: 0.7}})
		if len(got) != c.want {
			t.Errorf("%s: %d, want %d", c.item, len(got), c.want)
		}
	}
}

// TestShortTitle: a title told again is not an office in the state that the holder visits.
func TestShortTitle(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		text string
		want int
	}{
		{"[Chadian] Deputy Secretary for Trade [p:Falkner] left. In [Mali], Deputy Secretary [p:Falkner] met a guest.", 1},
		{"[Chadian] Deputy Secretary for Trade [p:Falkner] left. In May [Malian] Deputy Secretary [p:Falkner] met a guest.", 2},
		{"[Chadian] Trade Secretary [p:Falkner] left. In [Mali], Deputy Secretary [p:Falkner] met a guest.", 2},
	} {
		_, s, m := marked(c.text)
		m[0].Entity.Country, m[2].Entity.Country, m[3].Entity = "TCD", "MLI", m[1].Entity
		d := r.analyse(s, m, nil)
		again := Relation{Name: "HAS_ROLE_IN", Sentence: 1, Subject: 3, Object: 2, Item: "Deputy Secretary", Rule: modelRule, Confidence: 0.9}
		for i, k := range s[1].Tokens {
			if k.Text == "Deputy" {
				again.Cue.Start, again.Cue.End = k.Start, s[1].Tokens[i+1].End
			}
		}
		first := Relation{Name: "HAS_ROLE_IN", Subject: 1, Object: 0, Item: "Deputy Secretary for Trade", Rule: modelRule, Confidence: 0.9}
		if !strings.Contains(c.text, first.Item) {
			first.Item = "Trade Secretary"
		}
		if got := d.oneOffice([]Relation{first, again}); len(got) != c.want {
			t.Errorf("%s: %d left, want %d", c.text, len(got), c.want)
		}
	}
}
