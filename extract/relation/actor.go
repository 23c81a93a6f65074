package relation

import (
	"slices"

	"geokg/extract/entity"
	"geokg/extract/syntax"
)

// end is a mention found at an end of a relation, and how surely it is the
// one meant: 1 where it heads the phrase, less where it only stands in it.
type end struct {
	mention int
	trust   float64
}

// doubted are the actors of token n, trusted so much less.
func (d *document) doubted(v *view, n int, trust float64) []end {
	out := d.actors(v, n)
	for i := range out {
		out[i].trust *= trust
	}
	return out
}

// actors are the mentions that the phrase headed by token n stands for, with
// those it is joined to by "and".
func (d *document) actors(v *view, n int) []end {
	var out []end
	add := func(ends []end) {
		if out == nil && len(ends) == 1 {
			out = ends // most often all
			return
		}
		for _, e := range ends {
			if !has(out, e.mention) {
				out = append(out, e)
			}
		}
	}
	var room [4]int
	for _, k := range v.appendJoined(room[:0], n) {
		ends := d.actor(v, k, 0)
		add(ends)
		if len(ends) > 0 {
			add(d.further(v, k, ends[0]))
		}
	}
	return out
}

// further are those joined by "and" to a word inside the mention that n heads:
// Nauru in "[the islands of Palau] and Nauru".
func (d *document) further(v *view, n int, e end) []end {
	m := &d.mentions[e.mention]
	if v.named[n] != e.mention {
		return nil
	}
	var out []end
	for t := m.First; t < min(m.Last, len(v.tree)); t++ {
		if t == n {
			continue
		}
		for _, k := range v.kids[t] {
			if k < m.Last || v.label(k) != syntax.Conjunct || v.verbal(k) {
				continue
			}
			for _, j := range v.joined(k) {
				for _, e := range d.actor(v, j, 0) {
					out = append(out, end{e.mention, 0.8 * e.trust})
				}
			}
		}
	}
	return out
}

// joined gives n and its conjuncts.
func (v *view) joined(n int) []int { return v.appendJoined(nil, n) }

// appendJoined appends them to out.
func (v *view) appendJoined(out []int, n int) []int {
	out = append(out, n)
	for _, k := range v.kids[n] {
		if v.label(k) == syntax.Conjunct && !v.verbal(k) {
			out = v.appendJoined(out, k)
		}
	}
	return out
}

func (d *document) known(k int) bool { return k >= 0 && d.mentions[k].Entity != nil }

// actor is what token n alone stands for, by the first of these that gives a
// mention: the one it heads, the noun that a relative pronoun stands for, an
// apposition, a possessor or a name before it, the "of" phrase.
func (d *document) actor(v *view, n, depth int) []end {
	if depth > 4 {
		return nil
	}
	if k := v.named[n]; d.known(k) {
		return d.together(k, 1)
	}
	if k := v.cover[n]; d.known(k) && d.mentions[k].Last-1 == n {
		return d.together(k, 0.95)
	}
	if tag := v.tree[n].Tag; tag == "WDT" || tag == "WP" {
		if h := v.antecedent(n); h >= 0 {
			return d.actor(v, h, depth+1)
		}
		return nil
	}
	for _, k := range v.kids[n] {
		if v.label(k) == syntax.Apposition || v.label(k) == syntax.Flat {
			if out := d.actor(v, k, depth+1); len(out) > 0 && out[0].trust > 0.8 {
				return out
			}
		}
	}
	if d.kinds.kin.has(v.lower(n)) || v.verbal(n) {
		return nil
	}
	if out := d.namesBefore(v, n); out != nil {
		return out
	}
	return d.namesBehind(v, n, depth)
}

// namesBefore are the names before noun n, of several the nearest: "Turkish jets", "Israel's army".
func (d *document) namesBefore(v *view, n int) []end {
	for _, k := range slices.Backward(v.kids[n]) {
		if k > n {
			continue
		}
		switch v.label(k) {
		case syntax.Compound, syntax.Adjective, syntax.Possessive, syntax.NounPhrase, syntax.Flat, syntax.Determiner:
		default:
			continue
		}
		var out []end
		for _, j := range v.joined(k) { // "Kyrgyz and Tajik forces"
			m := v.named[j]
			if !d.known(m) && v.tree[j].Tag[0] == 'N' {
				m = v.inside(d, j)
			}
			if !d.known(m) {
				continue
			}
			trust := 0.8
			if d.mentions[m].Entity.Type == entity.Person {
				trust = 0.5 // "Trump's lawyer" is not Trump
			}
			out = append(out, end{m, trust})
		}
		if len(out) > 0 {
			return out
		}
	}
	return nil
}

// namesBehind are the names in a phrase behind noun n: "leaders of France and Germany", "police in
// Mali".
func (d *document) namesBehind(v *view, n, depth int) []end {
	word := v.lower(n)
	for _, k := range v.kids[n] {
		if k < n {
			continue
		}
		trust := 0.0
		switch prep := v.preposition(k); {
		case v.label(k) != syntax.NounPhrase && v.label(k) != syntax.Oblique:
		case prep == "of" && d.kinds.stand.has(word):
			trust = 0.85
		case prep == "including" && v.child(k, syntax.Case) == v.last(k, syntax.Case):
			trust = 0.8
		case prep == "of" || v.tree[n].Tag == "CD" && (prep == "from" || prep == "in"):
			trust = 0.6
		case prep == "from" || prep == "in":
			trust = 0.45
		}
		if trust == 0 {
			continue
		}
		var out []end
		for _, j := range v.joined(k) {
			for _, e := range d.actor(v, j, depth+1) {
				out = append(out, end{e.mention, e.trust * trust})
			}
		}
		if len(out) > 0 {
			return out
		}
	}
	return nil
}

// together are the mention k and, where it is a plural one ("the two
// countries"), those of its other members, which have the same span.
func (d *document) together(k int, trust float64) []end {
	out := []end{{k, trust}}
	for _, o := range d.others(k) {
		out = append(out, end{o, trust})
	}
	return out
}

// inside is a known mention that stands before the noun's own modifiers: the
// "US" of "US-led coalition jets".
func (v *view) inside(d *document, n int) int {
	for _, k := range v.kids[n] {
		if k < n && d.known(v.named[k]) {
			return v.named[k]
		}
	}
	return -1
}

// antecedent is the noun that a relative pronoun stands for, or -1.
func (v *view) antecedent(n int) int {
	for i := n; i >= 0; i = v.tree[i].Head {
		if v.label(i) == syntax.Relative {
			return v.tree[i].Head
		}
	}
	return -1
}
