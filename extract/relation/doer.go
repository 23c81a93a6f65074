package relation

import (
	"slices"

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

// assaults tells whether a cue of an assault begins with token k.
func (d *document) assaults(v *view, k int) bool {
	return slices.ContainsFunc(v.words[k], func(w int32) bool {
		return slices.ContainsFunc(d.cues.of(w), func(c *cue) bool {
			return c.pos == 'v' && (c.means == "ATTACKS" || c.means == "INVADES" || c.means == "KILLS")
		})
	})
}

// above finds who acts in a verb without a subject of its own, where what
// grammar takes for it is nobody known: who "issued a report accusing Mali", who
// "claims responsibility for shelling Gao".
func (d *document) above(v *view, m match) []end {
	head := v.tree[m.top].Head
	if head < 0 || !v.verbal(m.top) || v.passive(m.top) || v.subject(m.top) >= 0 {
		return nil
	}
	k := -1
	switch v.label(m.top) {
	case syntax.Clause:
		switch m.means {
		case "ACCUSES", "CRITICIZES", "REQUESTS", "REJECTS", "THREATENS":
			if v.tree[m.top].Tag == "VBG" && v.noun(head) {
				k = v.owner(head, 0)
			}
		}
	case syntax.Adverbial:
		if v.mark(m.top) == "for" && v.kinds.claiming.has(v.lower(head)) {
			k = v.grammatical(head, 0)
		}
	}
	if k < 0 {
		return nil
	}
	return d.doubted(v, k, 0.85)
}

// named are those of nameless many that the verb tells of: "arrests forty
// people, including Falkner".
func (d *document) named(v *view, m match) []end {
	for _, k := range v.kids[m.top] {
		if k < m.top || v.preposition(k) != "including" || v.label(k) != syntax.Oblique {
			continue
		}
		return d.doubted(v, k, 0.8)
	}
	return nil
}

// author is whose word or deed noun n is, where the cue answers it: "rejects an
// offer by Iran", "denounced a deal that was struck by Iran".
func (d *document) author(v *view, m match, n int) []end {
	switch m.means {
	case "REJECTS", "CRITICIZES", "SUPPORTS", "ACCUSES":
	default:
		return nil
	}
	for _, k := range v.kids[n] {
		by := -1
		switch {
		case k < n:
		case v.label(k) == syntax.Clause || v.label(k) == syntax.Relative:
			by = v.child(k, syntax.Agent)
		case v.preposition(k) == "by":
			by = k
		}
		if by < 0 {
			continue
		}
		if out := d.doubted(v, by, 0.7); len(out) > 0 {
			return out
		}
	}
	return nil
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
		if out := d.attackers(v, m); out != nil {
			return out
		}
		return d.stormers(v, m.top)
	case "DETAINS", "PROSECUTES", "RELEASES":
		return d.authority(v, m.top, "in", "by", "at")
	case "EXPELS":
		if out := d.authority(v, m.top, "in", "by", "at"); out != nil {
			return out
		}
		return d.authority(v, m.top, "from") // "was deported from Chad"
	case "BLOCKS":
		return d.authority(v, m.top, "from") // "is banned from Mali"
	case "DEPLOYS_TO", "WITHDRAWS_FROM", "MOBILIZES_AGAINST": // "French troops are deployed to Chad"
		if k := v.subject(m.top); k >= 0 {
			return d.actors(v, k)
		}
	}
	return nil
}

// attackers are whose the attack is in which somebody is killed: "killed in clashes with the army".
func (d *document) attackers(v *view, m match) []end {
	for _, k := range v.kids[m.top] {
		p := v.preposition(k)
		if k < m.top || !v.kinds.struck.has(v.lower(k)) || p != "in" && p != "by" && p != "during" && p != "from" {
			continue
		}
		a := match{cue: m.cue, tokens: []int{k}, top: k}
		for _, s := range []slot{slotPossessor, slotModifier, "by", "with"} {
			if out := d.slot(v, a, s, "on"); len(out) > 0 {
				return out
			}
		}
	}
	return nil
}

// stormers are who attacks meanwhile: "were killed as soldiers stormed the camp".
func (d *document) stormers(v *view, n int) []end {
	for _, k := range v.kids[n] {
		if s := v.subject(k); v.label(k) == syntax.Adverbial && s >= 0 && !v.passive(k) && d.assaults(v, k) {
			if out := d.doubted(v, s, 0.8); len(out) > 0 {
				return out
			}
		}
	}
	return nil
}

// authority is the state or body behind one of the prepositions given: "was arrested in Morocco".
func (d *document) authority(v *view, n int, prepositions ...string) []end {
	for _, k := range v.kids[n] {
		if !slices.Contains(prepositions, v.preposition(k)) {
			continue
		}
		for _, e := range d.actor(v, k, 0) {
			switch d.mentions[e.mention].Entity.Type {
			case entity.Country, entity.Organization:
				return []end{{e.mention, 0.8 * e.trust}}
			}
		}
	}
	return nil
}

// ifDone tells whether who acts in the main clause would do what a passive of nobody tells behind
// "if": "[the party] would march on the capital if (Falkner) was arrested".
func (d *document) ifDone(v *view, r Relation) bool {
	if !d.inside(v, r.Subject) || !d.inside(v, r.Object) || r.Name == "HAS_ROLE_IN" || r.Name == "MEMBER_OF" {
		return false
	}
	m := &d.mentions[r.Subject]
	for n := v.at(r.Cue.End - 1); n >= v.at(r.Cue.Start); n-- {
		if tag := v.tree[n].Tag; tag != "VBN" && tag != "VBD" || !v.passive(n) {
			continue
		}
		if mark := v.mark(n); mark != "if" && mark != "unless" || v.child(n, syntax.Agent) >= 0 || m.Last > v.child(n, syntax.Mark) {
			return false
		}
		for h := v.tree[n].Head; h >= 0; h = v.tree[h].Head {
			if k := v.child(h, syntax.Subject); k >= 0 && slices.ContainsFunc(d.actors(v, k), func(e end) bool { return e.mention == r.Subject }) {
				return true
			}
		}
		return false
	}
	return false
}

// thenDid has the subject of a verb do what "then" joins to it, not who stands between: "[the army]
// ousted Falkner then asked Kestrel to lead Mali".
func (d *document) thenDid(found []Relation) []Relation {
	if !slices.ContainsFunc(d.views, func(v *view) bool { return v.hasWord("then", 1, len(v.tree)) }) {
		return found
	}
	return amend(found, func(r *Relation, _ []Relation) bool {
		v := d.views[r.Sentence]
		if len(v.tree) == 0 || !shared(r.Name) || !v.hasWord("then", 1, len(v.tree)) || !d.inside(v, r.Subject) {
			return true
		}
		by, told := d.beforeThen(v, *r)
		if !told {
			return true
		}
		if by < 0 || slices.ContainsFunc(found, func(x Relation) bool {
			return x.Sentence == r.Sentence && x.Name == r.Name && d.one(x.Subject, by) && d.one(x.Object, r.Object)
		}) {
			return false
		}
		if !d.one(by, r.Object) {
			r.Subject = by
		}
		return true
	})
}

// beforeThen is the subject of the verb before the cue of r, which has none of its own but "then",
// and tells whether the subject of r is somebody past that verb; -1 where no mention is.
func (d *document) beforeThen(v *view, r Relation) (by int, told bool) {
	top := v.cueOf(r).top
	if top < 3 || v.lower(top-1) != "then" || v.tree[top].Tag != "VBD" || v.subject(top) >= 0 {
		return -1, false
	}
	for i := top - 2; i > 0; i-- {
		if tag := v.tree[i].Tag; tag != "VBD" && tag != "VBZ" {
			continue
		}
		if m := &d.mentions[r.Subject]; m.First <= i || m.Last > top || v.passive(i) {
			return -1, false
		}
		k := v.subject(i)
		if k < 0 || k > i {
			return -1, false
		}
		for _, e := range d.actors(v, k) {
			return e.mention, true
		}
		return -1, true
	}
	return -1, false
}
