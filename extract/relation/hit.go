package relation

import (
	"slices"

	"geokg/extract/syntax"
	"geokg/extract/text"
)

// hit is a cue in a sentence with the mentions at its two ends.
type hit struct {
	match
	pattern  pattern
	subjects []end
	objects  []end
	mutual   bool // the objects are the subjects: "each other"
}

// hits finds the cues of a sentence and their ends. Where the words of one cue
// are among those of another with the same ends, the longer is kept.
func (d *document) hits(v *view) []hit {
	if len(v.own) < 2 {
		return nil
	}
	var out []hit
	for _, m := range d.all(v, d.cues) {
		if h, ok := d.ends(v, m); ok {
			out = append(out, h)
		}
	}
	v.forbid(out)
	d.apartFrom(v, out)
	return slices.DeleteFunc(out, func(a hit) bool {
		return slices.ContainsFunc(out, func(b hit) bool { return overshadows(b, a) && d.fitting(b) })
	})
}

// fitting tells whether what a hit means can be told of two of its ends.
func (d *document) fitting(h hit) bool {
	return slices.ContainsFunc(h.subjects, func(s end) bool {
		return slices.ContainsFunc(h.objects, func(o end) bool {
			return d.fits(h.means, d.mentions[s.mention].Entity, d.mentions[o.mention].Entity)
		})
	})
}

// overshadows tells whether b says what a says, more exactly.
func overshadows(b, a hit) bool {
	if verbalAct(b.means) && a.means != b.means && a.top != b.top {
		return false // a threat to attack is also an attack, threatened
	}
	if a.cue == b.cue || !meet(a, b) || !slices.Contains(b.tokens, a.top) && !slices.Contains(a.tokens, b.top) {
		return false
	}
	if len(a.tokens) != len(b.tokens) {
		return len(b.tokens) > len(a.tokens)
	}
	return b.strength > a.strength
}

// verbalAct tells whether the relation is one whose content counts besides it.
func verbalAct(relation string) bool {
	return relation == "THREATENS" || relation == "REQUESTS" || relation == "ACCUSES"
}

// meet tells whether the two hits tie one pair of mentions.
func meet(a, b hit) bool {
	for _, s := range a.subjects {
		for _, o := range a.objects {
			if has(b.subjects, s.mention) && has(b.objects, o.mention) || has(b.subjects, o.mention) && has(b.objects, s.mention) {
				return true
			}
		}
	}
	return false
}

func has(ends []end, m int) bool {
	return slices.ContainsFunc(ends, func(e end) bool { return e.mention == m })
}

// ends tries the cue's patterns in turn.
func (d *document) ends(v *view, m match) (hit, bool) {
	for _, p := range m.patterns {
		h := hit{match: m, pattern: p}
		if p.pair {
			h.subjects = d.pair(v, m)
			h.objects = h.subjects
			if len(h.subjects) > 1 {
				return h, true
			}
			continue
		}
		h.subjects = d.slot(v, m, p.subject, p.object)
		h.objects = d.object(v, m, p)
		d.mutually(v, &h)
		if len(h.subjects) == 0 && p.subject == slotSubject {
			if h.subjects = d.agentless(v, m); len(h.subjects) == 0 {
				h.subjects = d.above(v, m)
			}
			if len(h.subjects) == 0 {
				h.subjects = d.misread(v, m, p)
			}
		}
		if len(h.subjects) > 0 && len(h.objects) > 0 && !d.sameEnds(h) {
			return h, true
		}
	}
	return d.done(v, m)
}

// done tries the noun's patterns once more with, as its subject, who does it
// by the verb around it: "launched an attack on", "convicted of the murder of".
func (d *document) done(v *view, m match) (hit, bool) {
	if v.verbal(m.top) {
		return hit{}, false
	}
	doer := v.doer(m.top)
	if doer < 0 {
		return hit{}, false
	}
	for _, p := range m.patterns {
		if p.pair || p.subject == slotSubject || p.subject == slotHead || states(p.object) && p.object != "of" && p.object != "in" {
			continue
		}
		h := hit{match: m, pattern: p, subjects: d.doubted(v, doer, 0.9), objects: d.slot(v, m, p.object, p.subject)}
		if len(h.subjects) > 0 && len(h.objects) > 0 && !d.sameEnds(h) {
			return h, true
		}
	}
	return hit{}, false
}

func (d *document) sameEnds(h hit) bool {
	for _, s := range h.subjects {
		for _, o := range h.objects {
			if d.mentions[s.mention].Entity.ID != d.mentions[o.mention].Entity.ID {
				return false
			}
		}
	}
	return true
}

// object gives the mentions at the object's end. Where that is the grammatical
// subject ("(Niger) got an ultimatum from [ECOWAS]") it is the one of the
// sentence, passive or not.
func (d *document) object(v *view, m match, p pattern) []end {
	if p.object != slotSubject || !prepositions[p.subject] {
		return d.slot(v, m, p.object, p.subject)
	}
	if out := d.slot(v, m, slotSubject, ""); len(out) > 0 {
		return out
	}
	if k := v.grammatical(m.top, 0); k >= 0 {
		return d.actors(v, k)
	}
	return nil
}

// slot gives the mentions that fill a slot of the cue, other being that of the
// cue's other end.
func (d *document) slot(v *view, m match, s, other slot) []end {
	for _, n := range v.fill(m, s, other) {
		if s == slotModifier {
			// A name before the noun must itself be one: its own modifiers do not count.
			if k := v.named[n]; d.known(k) {
				return []end{{k, 0.9}}
			}
			if k := v.cover[n]; d.known(k) {
				return []end{{k, 0.85}}
			}
			continue
		}
		if out := d.actors(v, n); len(out) > 0 {
			return out
		}
	}
	if s == slotObject {
		for _, n := range v.fill(m, s, other) {
			if out := d.author(v, m, n); len(out) > 0 {
				return out
			}
		}
		if out := d.named(v, m); len(out) > 0 {
			return out
		}
	}
	if s == slotRole {
		return d.officeOf(v, d.slot(v, m, other, ""))
	}
	if len(v.fill(m, s, other)) == 0 {
		if k := d.nearby(v, m, s); k >= 0 {
			return []end{{k, nearTrust}}
		}
	}
	return nil
}

// pair finds two or more actors joined by "and", "between" or "with": the
// subjects of a verb, the phrase of a noun, the names before it.
func (d *document) pair(v *view, m match) []end {
	try := func(tokens []int) []end {
		var out []end
		for _, n := range tokens {
			for _, e := range d.actors(v, n) {
				if !has(out, e.mention) {
					out = append(out, e)
				}
			}
		}
		if len(out) > 1 {
			return out
		}
		return nil
	}
	if v.verbal(m.top) {
		return try(v.subjects(m))
	}
	for _, prep := range []string{"between", "of", "with", "by"} {
		phrases := v.phrases(m, prep)
		if out := try(phrases); out != nil {
			return out
		}
		if prep == "between" && len(phrases) > 0 { // what the parser has joined to the noun instead
			for _, k := range v.kids[m.top] {
				if v.label(k) == syntax.Conjunct && k > phrases[0] {
					if out := try(append(phrases, k)); out != nil {
						return out
					}
				}
			}
		}
	}
	var mods []end
	for _, n := range v.modifiers(m) {
		if k := v.named[n]; d.known(k) && !has(mods, k) {
			mods = append(mods, end{k, 0.9})
		}
	}
	if len(mods) > 1 {
		return mods
	}
	if out := try(v.possessors(m)); out != nil {
		return out
	}
	if v.label(m.top) == syntax.Object || v.label(m.top) == syntax.Oblique {
		if k := v.grammatical(v.tree[m.top].Head, 0); k >= 0 {
			return try([]int{k})
		}
	}
	return nil
}

// relations makes the statements of a hit: one for each pair of its ends, and for each
// way round where two do to each other what has a direction ("traded accusations").
func (d *document) relations(v *view, h hit) []Relation {
	if h.strength == 0 || v.forbidden(h) {
		return nil
	}
	var out []Relation
	status, by := d.status(v, h.match)
	source := d.source(v, h.match, status, by)
	item := d.item(v, h)
	for i, s := range h.subjects {
		for j, o := range h.objects {
			if h.pattern.pair && j <= i && d.symmetric[h.means] || s.mention == o.mention {
				continue
			}
			a, b := d.mentions[s.mention].Entity, d.mentions[o.mention].Entity
			if a.ID == b.ID || !d.fits(h.means, a, b) || d.exempt(v, h.means, s.mention, o.mention) {
				continue
			}
			out = append(out, Relation{sure: h.sure || d.fronted(v, h, s, o), mutual: (h.pattern.pair || h.mutual) && !d.symmetric[h.means], Sentence: v.Index, Subject: s.mention, Object: o.mention, Name: h.means, Item: item, Status: status,
				Source: source, Cue: v.cueSpan(h.match), Rule: h.at, Confidence: h.strength * s.trust * o.trust * d.likely(h.means, a, b)})
		}
	}
	return out
}

// cueSpan is from the first to the last word of the cue where they stand
// close together, else the word that heads it.
func (v *view) cueSpan(m match) text.Span {
	first, last := slices.Min(m.tokens), slices.Max(m.tokens)
	if last-first > 6 {
		return v.span(m.top, m.top)
	}
	return v.span(first, last)
}
