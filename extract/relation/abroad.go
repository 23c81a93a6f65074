package relation

import (
	"slices"
	"strings"

	"geokg/extract/entity"
	"geokg/extract/syntax"
)

// abroad leaves out that a state holds or tries somebody who only came from it or was brought to its
// border, or for which he is said to have spied: "Falkner was arrested on his return from [Mali]"; and that
// those are spied on who are held as spies.
func (d *document) abroad(found []Relation) []Relation {
	return d.without(found, func(v *view, r Relation) bool {
		switch r.Name {
		case "HACKS":
			return d.theSpies(found, v, r)
		case "DETAINS", "PROSECUTES":
			return d.inside(v, r.Subject) && (d.cameFrom(v, r) || d.toBorder(v, r) || d.spiedFor(v, r)) || d.employer(v, r)
		}
		return false
	})
}

// cameFrom tells whether the subject, behind a passive, is only where somebody came from: "was detained
// on arriving from [Mali]". Who fled from a prison is another matter.
func (d *document) cameFrom(v *view, r Relation) bool {
	c := v.cueOf(r)
	m := &d.mentions[r.Subject]
	from := v.phraseStart(m.First) - 1
	if m.Start < r.Cue.End || !v.passive(c.top) || from < 1 || v.lower(from) != "from" || m.Last < len(v.tree) && (v.tree[m.Last].Tag[0] == 'N' || isPossessive(v.lower(m.Last))) {
		return false
	}
	for i := from - 1; i > max(v.at(r.Cue.End-1), from-5); i-- {
		if w := v.lower(i); v.kinds.returning.has(w) || v.kinds.arriving.has(w) || v.kinds.journey.has(w) {
			return true
		}
		if w := v.lower(i); w == "," || w == "by" || w == "and" {
			return false
		}
	}
	return false
}

// toBorder tells whether the subject, behind a passive, is only at whose border somebody is told to
// have been brought or gone: "was held and driven to the [Malian] border".
func (d *document) toBorder(v *view, r Relation) bool {
	m := &d.mentions[r.Subject]
	if m.Start < r.Cue.End || !v.passive(v.cueOf(r).top) || m.Last >= len(v.tree) || v.lower(m.Last) != "border" && v.lower(m.Last) != "frontier" {
		return false
	}
	switch k := v.phraseStart(m.First) - 1; v.lower(max(k, 0)) {
	case "to", "towards", "toward", "for":
		return true
	}
	return false
}

// spiedFor tells whether the subject is for whom somebody spied: "was jailed for spying for [Mali]", "on
// charges of espionage on behalf of the [Malian] government".
func (d *document) spiedFor(v *view, r Relation) bool {
	m := &d.mentions[r.Subject]
	k := v.phraseStart(m.First) - 1
	switch {
	case k < 2:
		return false
	case v.lower(k) == "of" && v.lower(k-1) == "behalf" && v.lower(k-2) == "on":
		if k > 3 && v.tree[k-3].Tag == "VBG" && v.at(r.Cue.Start) < k-3 {
			return true // "was charged with acting on behalf of [Mali]"
		}
		k -= 2
	case v.lower(k) != "for":
		return false
	}
	if k < 1 {
		return false
	}
	switch v.lower(k - 1) {
	case "spying", "spied", "spy", "spies", "espionage":
		return true
	}
	return false
}

// theSpies tells whether those who would be spied on are held for spying: "Chad held two [Malians] suspected
// of spying for Togo".
func (d *document) theSpies(found []Relation, v *view, r Relation) bool {
	if !d.inside(v, r.Object) || !strings.HasPrefix(v.lower(v.at(r.Cue.Start)), "spy") || d.mentions[r.Object].End > r.Cue.Start {
		return false
	}
	if d.mentions[r.Object].Entity.Type == entity.Person && d.inside(v, r.Subject) && d.spiedFor(v, r) {
		return true // "Falkner was sentenced for spying for [Mali]"
	}
	return slices.ContainsFunc(found, func(x Relation) bool {
		return (x.Name == "DETAINS" || x.Name == "PROSECUTES") && x.Sentence == r.Sentence && x.Object == r.Object
	})
}

// employer tells whether the object, before a passive, is only for whom he works who is held: "a man who
// works for [Falkner] was arrested".
func (d *document) employer(v *view, r Relation) bool {
	c := v.cueOf(r)
	if !d.inside(v, r.Object) || !v.verbal(c.top) || !v.passive(c.top) {
		return false
	}
	m := &d.mentions[r.Object]
	if m.Last > c.top || m.First < 3 {
		return false
	}
	for i := m.Last; i < c.top; i++ {
		if w := v.lower(i); w == "," || w == "and" || w == "who" || w == "that" {
			return false
		}
	}
	verb := false
	for i := m.First - 1; i > 0; i-- {
		switch w := v.lower(i); {
		case w == "," || w == "and" || v.says(i):
			return false
		case w == "who":
			return verb && v.tree[i-1].Tag[0] == 'N' && !d.known(v.cover[i-1]) && !slices.ContainsFunc(v.kids[c.top], func(k int) bool { return v.label(k) == syntax.Agent })
		case v.tree[i].Tag[0] == 'V':
			verb = true
		}
	}
	return false
}
