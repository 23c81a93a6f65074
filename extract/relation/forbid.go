package relation

import (
	"slices"

	"geokg/extract/entity"
	"geokg/extract/syntax"
)

// forbid keeps the hits of rows of strength "not".
func (v *view) forbid(hits []hit) {
	for _, h := range hits {
		if h.strength == 0 {
			v.nots = append(v.nots, h)
		}
	}
}

// apartFrom bars what several do with another from being told of each with each: in
// "Chad and Togo signed a deal with Mali" Chad has none with Togo.
func (d *document) apartFrom(v *view, hits []hit) {
	for _, h := range hits {
		if h.strength == 0 || !d.symmetric[h.means] || h.pattern.pair || h.pattern.object != "with" || len(h.subjects) < 2 {
			continue
		}
		if slices.ContainsFunc(h.objects, func(e end) bool { return e.trust >= 0.8 && !has(h.subjects, e.mention) }) {
			v.nots = append(v.nots, hit{match: h.match, subjects: h.subjects, objects: h.subjects})
		}
	}
}

// bars tells whether a row that forbids is about the relation.
func (c *cue) bars(relation string) bool { return c.means == relation || c.means == anyRelation }

// forbidden tells whether a row that forbids the relation matches where h
// does: it has a word of the cue in common with it and ties two of the same
// mentions, whichever way round.
func (v *view) forbidden(h hit) bool {
	return slices.ContainsFunc(v.nots, func(n hit) bool {
		return n.bars(h.means) && overlap(n.tokens, h.tokens) && meet(n, h)
	})
}

// ruledOut tells whether a row forbids the relation between the actors of two
// mentions of the sentence, the other way round too: what the head finds of
// them it finds by the same words. Nor does the state do what its body does not.
func (d *document) ruledOut(v *view, relation string, a, b int) bool {
	if d.exempt(v, relation, a, b) {
		return true
	}
	if len(v.nots) == 0 {
		return false
	}
	is := func(ends []end, m int) bool {
		return slices.ContainsFunc(ends, func(e end) bool {
			return d.one(e.mention, m) || d.ofState(e.mention, m)
		})
	}
	return slices.ContainsFunc(v.nots, func(n hit) bool {
		return n.bars(relation) && (is(n.subjects, a) && is(n.objects, b) || is(n.subjects, b) && is(n.objects, a))
	})
}

// ofState tells whether mention a is a person or body of the state of mention b.
func (d *document) ofState(a, b int) bool {
	x, y := d.mentions[a].Entity, d.mentions[b].Entity
	return y.Type == entity.Country && y.Country != "" && x.Country == y.Country && (x.Type == entity.Organization || x.Type == entity.Person)
}

// exempt tells whether mention b stands where the relation of mention a to it cannot be
// meant: as who is spared a penalty or as where the punished are.
func (d *document) exempt(v *view, relation string, a, b int) bool {
	return d.spared(v, relation, a, b) || relation == "SANCTIONS" && d.seated(v, b)
}

// spared tells whether the state of mention b is spared a penalty by the actor of mention
// a, who thus neither threatens nor sanctions it: "[Chad] vetoed sanctions against (Mali)".
func (d *document) spared(v *view, relation string, a, b int) bool {
	m := &d.mentions[b]
	if relation != "THREATENS" && relation != "SANCTIONS" && relation != "BLOCKS" || len(v.tree) == 0 || m.First < 0 || m.Last > len(v.tree) || m.First >= m.Last {
		return false
	}
	n := v.top(m.First, m.Last)
	noun := v.tree[n].Head
	if noun < 0 || v.label(n) != syntax.NounPhrase && v.label(n) != syntax.Oblique {
		return false
	}
	if p := v.preposition(n); p != "against" && p != "on" {
		return false
	}
	verb := v.tree[noun].Head
	if !v.kinds.penalty.has(v.lower(noun)) {
		verb = noun // where the parser has hung the phrase on the verb
		if noun = v.child(verb, syntax.Object); noun < 0 || !v.kinds.penalty.has(v.lower(noun)) {
			return false
		}
	}
	if verb < 0 || v.label(noun) != syntax.Object || !v.kinds.sparing.has(v.lower(verb)) {
		return false
	}
	k := v.grammatical(verb, 0)
	return k >= 0 && slices.ContainsFunc(d.actors(v, k), func(e end) bool { return d.one(e.mention, a) })
}

// seated tells whether mention m only says where those are who are meant, "entities based
// in [Chad] and [Mali]", alone or in a list.
func (d *document) seated(v *view, m int) bool {
	k := d.beforeList(v, m, "and", ",", "the")
	return k > 0 && v.lower(k) == "in" && v.kinds.seated.has(v.lower(k-1))
}

// beforeList is the token before the list that ends with mention m, whose members only
// the words given join; it may be negative.
func (d *document) beforeList(v *view, m int, joining ...string) int {
	k := d.mentions[m].First - 1
	for ; k > 1; k-- {
		if o := v.cover[k]; o >= 0 && d.known(o) {
			k = d.mentions[o].First
		} else if !slices.Contains(joining, v.lower(k)) {
			break
		}
	}
	return k
}
