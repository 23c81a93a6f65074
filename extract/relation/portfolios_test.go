package relation

import "testing"

// TestPortfolios: each of a list has the own office, and suffers what the first does.
func TestPortfolios(t *testing.T) {
	r := rules(t)
	type officer struct{ name, item string }
	for _, c := range []struct {
		sentence, cue string
		found         []officer // of the persons in their order, empty for what is not found
		want          []officer
	}{
		{"[p:Alden] relieved [p:Falkner] as governor of Gao, [p:Kestrel] as mayor of Kidal, and Gen. [p:Brask] as director of prisons.", "relieved",
			[]officer{{"DISMISSES", "governor"}, {}, {"APPOINTS", "governor"}},
			[]officer{{"DISMISSES", "governor"}, {"DISMISSES", "mayor of Kidal"}, {"DISMISSES", "director of prisons"}}},
		{"[p:Alden] appointed [p:Falkner] as minister of trade and industry and [p:Kestrel] as envoy.", "appointed",
			[]officer{{"APPOINTS", ""}, {"APPOINTS", "minister of trade"}}, []officer{{"APPOINTS", "minister of trade and industry"}, {"APPOINTS", "envoy"}}},
		{"[p:Alden] appointed [p:Falkner] as mayor and [p:Kestrel] as the new envoy.", "appointed",
			[]officer{{"APPOINTS", "mayor"}, {"APPOINTS", "mayor"}}, []officer{{"APPOINTS", "mayor"}, {"APPOINTS", "envoy"}}},
		{"[p:Alden] appointed [p:Falkner] as mayor, replacing [p:Kestrel] as part of a deal.", "appointed",
			[]officer{{"APPOINTS", "mayor"}, {}}, []officer{{"APPOINTS", "mayor"}, {}}},
		{"[p:Alden] appointed [p:Falkner] as mayor and said [p:Kestrel] as envoy was a risk.", "appointed",
			[]officer{{"APPOINTS", "mayor"}, {"APPOINTS", "mayor"}}, []officer{{"APPOINTS", "mayor"}, {"APPOINTS", "mayor"}}},
	} {
		_, s, m := marked(c.sentence)
		d := r.analyse(s, m, nil)
		var found []Relation
		for k, o := range c.found {
			if o.name == "" {
				continue
			}
			x := cueIn(t, s, c.cue, o.name, "actual")
			x.Object, x.Item = k+1, o.item
			found = append(found, x)
		}
		got := make([]officer, len(c.want))
		for _, x := range d.portfolios(found) {
			got[x.Object-1] = officer{x.Name, x.Item}
		}
		for k := range got {
			if got[k] != c.want[k] {
				t.Errorf("%s: %v, want %v", c.sentence, got[k], c.want[k])
			}
		}
	}
}
