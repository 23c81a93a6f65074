package relation

import (
	"geokg/extract/entity"
	"geokg/extract/syntax"
)

// doer is who does what noun n names, by the verb that governs it, or -1.
func (v *view) doer(n int) int {
	head := v.tree[n].Head
	if head < 0 {
		return -1
	}
	switch v.label(n) {
	case syntax.Object:
		if v.kinds.light.has(v.lower(head)) {
			return v.grammatical(head, 0)
		}
	case syntax.Conjunct:
		if !v.verbal(head) {
			return v.doer(head)
		}
	case syntax.Oblique, syntax.NounPhrase:
		switch v.preposition(n) {
		case "of", "for", "with", "over":
			if !v.kinds.charging.has(v.lower(head)) {
				break
			}
			if k := v.child(head, syntax.Object, syntax.PassiveSubject); k >= 0 && v.verbal(head) {
				return k
			}
			if g := v.governor(head); g >= 0 && !v.verbal(head) { // "goes on trial for"
				return v.grammatical(g, 0)
			}
			if v.label(head) == syntax.Clause || v.label(head) == syntax.Adjective {
				return v.tree[head].Head
			}
			return v.grammatical(head, 0)
		case "in", "during":
			if v.verbal(head) && !v.passive(head) {
				return v.grammatical(head, 0)
			}
		}
	}
	return -1
}

// agentless finds who acts in a passive without an agent: the attacker in "was
// killed in a Taliban ambush"; the state in "was arrested in Morocco" and
// "convicted in a US court", which it is told to have happened in.
func (d *document) agentless(v *view, m match) []end {
	if !v.verbal(m.top) || !v.passive(m.top) {
		return nil
	}
	switch m.means {
	case "KILLS", "ATTACKS":
		for _, k := range v.kids[m.top] {
			if p := v.preposition(k); k > m.top && v.kinds.struck.has(v.lower(k)) && (p == "in" || p == "by" || p == "during" || p == "from") {
				a := match{cue: m.cue, tokens: []int{k}, top: k}
				for _, s := range []slot{slotPossessor, slotModifier, "by"} {
					if out := d.slot(v, a, s, "on"); len(out) > 0 {
						return out
					}
				}
			}
		}
	case "DETAINS", "PROSECUTES", "RELEASES", "EXPELS":
		for _, k := range v.kids[m.top] {
			if p := v.preposition(k); p != "in" && p != "by" && p != "at" {
				continue
			}
			for _, e := range d.actor(v, k, 0) {
				switch d.mentions[e.mention].Entity.Type {
				case entity.Country, entity.Organization:
					return []end{{e.mention, 0.8 * e.trust}}
				}
			}
		}
	}
	return nil
}
