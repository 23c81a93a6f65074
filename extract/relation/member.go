package relation

import (
	"geokg/extract/entity"
	"geokg/extract/syntax"
)

// members finds who belongs to a party, alliance or group: "Labour MP Jess
// Falkner", "Republican Jess Falkner", "Falkner of the Liberal Party", "Liberal
// Party candidate Falkner".
func (d *document) members(v *view) []Relation {
	var out []Relation
	add := func(person, body, cue int, rule string, confidence float64) {
		out = append(out, Relation{Sentence: v.Index, Subject: person, Object: body, Name: "MEMBER_OF", Status: "actual", Source: -1,
			Cue: v.span(cue, cue), Rule: rule, Confidence: confidence})
	}
	for _, p := range v.own {
		m := &d.mentions[p]
		if m.Entity == nil || m.Entity.Type != entity.Person || m.Form > entity.Demonym || m.Last > len(v.tree) {
			continue
		}
		top := v.top(m.First, m.Last)
		for _, k := range v.own {
			b := &d.mentions[k]
			if k == p || !d.club(k) || b.Last > len(v.tree) {
				continue
			}
			at := v.top(b.First, b.Last)
			switch {
			case b.Last <= m.First && m.First-b.Last <= 6 && v.title(b.Last, m.First):
				// Between the two only a title; the last noun of it decides.
				rule := v.kinds.belonging.Of(v.lower(m.First - 1))
				if m.TitleOf != nil && m.TitleOf.ID != b.Entity.ID && rule == "" {
					if word := v.lower(m.First - 1); word != "president" || b.Entity.Country == "USA" { // elsewhere bodies have presidents
						rule = v.kinds.governing.Of(word)
					}
				}
				if b.Last == m.First {
					rule = v.kinds.follower.Of(v.lower(b.Last - 1))
					if rule == "" && b.Form != entity.Name && b.Form != entity.Office { // who holds an office there has a role
						rule = b.Rule
					}
				}
				if rule != "" {
					add(p, k, m.First-1, rule, 0.65)
				}
			case v.tree[at].Head == top && at > top && v.kinds.within.has(v.preposition(at)) && b.First-m.Last <= 2:
				add(p, k, at, v.kinds.within.Of(v.preposition(at)), 0.6)
			}
		}
	}
	return out
}

// club tells whether mention k is a body that persons belong to.
func (d *document) club(k int) bool {
	e := d.mentions[k].Entity
	return e != nil && (e.Type == entity.Organization || e.Type == entity.ArmedGroup)
}

// title tells whether the tokens [first, last) are nouns and adjectives alone.
func (v *view) title(first, last int) bool {
	for i := first; i < last; i++ {
		switch tag := v.tree[i].Tag; {
		case tag[0] == 'N', tag[0] == 'J', v.label(i) == syntax.Compound:
		default:
			return false
		}
	}
	return true
}
