package relation

import (
	"slices"
	"testing"

	"geokg/extract/entity"
)

// TestDealt: of an office that several have, each in the own state, none is in the state of another,
// whatever the head or a cue sees there.
func TestDealt(t *testing.T) {
	r := rules(t)
	for _, s := range []string{
		"The presidents of [Chad] and [Mali], [p:Falkner] and [p:Kestrel], left.",
		"[p:Falkner] and [p:Kestrel], the presidents of [Chad] and [Mali], left.",
	} {
		_, sentences, mentions := marked(s)
		var people, states []int
		for k := range mentions {
			if mentions[k].Entity.Type == entity.Person {
				people = append(people, k)
			} else {
				states = append(states, k)
			}
		}
		for n, k := range people {
			mentions[k].Title, mentions[k].TitleOf, mentions[k].Rule = "president", mentions[states[n]].Entity, "persons.txt:1"
		}
		d := r.analyse(sentences, mentions, nil)
		crossed := d.tie("HAS_ROLE_IN", people[0], states[1])
		found := map[tie]*candidate{crossed: {subject: people[0], object: states[1], logit: 3}}
		ruled := d.dealt(d.ruled(d.views[0]), found)
		if found[crossed] != nil {
			t.Errorf("%s: %s has a role in %s", s, mentions[people[0]].Entity.Name, mentions[states[1]].Entity.Name)
		}
		for n := range people {
			if x := found[d.tie("HAS_ROLE_IN", people[n], states[n])]; x == nil || x.logit != 3 {
				t.Errorf("%s: %s has got %v of what the head has seen", s, mentions[people[n]].Entity.Name, x)
			}
			if slices.ContainsFunc(ruled, func(x Relation) bool {
				return x.Name == "HAS_ROLE_IN" && x.Subject == people[n] && x.Object != states[n]
			}) {
				t.Errorf("%s: a cue gives %s a role elsewhere", s, mentions[people[n]].Entity.Name)
			}
		}
	}
}

// TestHeldLogit: what the head would say of an office that it is not asked for, by who has it.
func TestHeldLogit(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		rule, title string
		form        entity.Form
		want        float32
	}{
		{"persons.txt:12", "Foreign Minister", entity.Name, heldLogit},
		{"title or given name", "Foreign Minister", entity.Name, 0},
		{"persons.txt:12", "Foreign Minister", entity.Role, 0},
	} {
		_, sentences, mentions := marked("Foreign Minister [p:Falkner] left. [Chad] is dry.")
		m := &mentions[0]
		m.Form, m.Title, m.TitleOf, m.Rule = c.form, c.title, mentions[1].Entity, c.rule
		d := r.analyse(sentences, mentions, nil)
		found := map[tie]*candidate{}
		d.addRuled(d.ruled(d.views[0]), [][]int{{0}}, found)
		if x := found[d.tie("HAS_ROLE_IN", 0, 1)]; x == nil || x.logit != c.want {
			t.Errorf("%s, form %d: %v, want a logit of %v", c.rule, c.form, x, c.want)
		}
	}
}
