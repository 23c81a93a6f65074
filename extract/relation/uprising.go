package relation

import (
	"geokg/extract/entity"
	"geokg/extract/syntax"
)

// byUprising tells whether it is an uprising, coup or vote that ousted somebody by a clause that tells
// more of it, while the relation's subject only did something about it: "[Falkner] betrayed the revolt
// that ousted [Kestrel]", "[Mali] left after a coup that toppled [Kestrel]". Who leads it ousts them.
func (d *document) byUprising(v *view, r Relation) bool {
	noun := d.upheaval(v, r)
	if noun < 0 || !d.inside(v, r.Subject) {
		return false
	}
	m := &d.mentions[r.Subject]
	n := v.top(m.First, m.Last)
	if m.Last > noun || v.under(n, noun) {
		return false // "a Malian coup"
	}
	if h := v.tree[noun].Head; h >= 0 && v.label(noun) == syntax.Object && v.under(n, h) && v.kinds.mounting.has(v.lower(h)) {
		return false
	}
	return m.Entity.Type != entity.Country || m.Entity.Country != d.mentions[r.Object].Entity.Country
}

// upheaval is the noun for an uprising, coup or vote that ousted the object of r by the clause or
// participle behind it, "the revolt that ousted [Kestrel]"; -1 for none.
func (d *document) upheaval(v *view, r Relation) int {
	c := v.cueOf(r)
	if !d.inside(v, r.Object) || d.mentions[r.Object].First <= c.top || !v.verbal(c.top) || v.passive(c.top) {
		return -1
	}
	if noun, _ := v.toldBy(c.top); noun > 0 && v.kinds.upheaval.has(v.lower(noun)) {
		return noun
	}
	return -1
}

// ousted tells whether who is backed or criticised is the one ousted by the uprising, coup or vote that
// is: "backed the revolt that ousted [Falkner]", not "condemned the coup that brought him to power".
func (d *document) ousted(v *view, r Relation) bool {
	if r.Name != "SUPPORTS" && r.Name != "CRITICIZES" || !d.inside(v, r.Object) {
		return false
	}
	verb, by := v.verbBefore(d.mentions[r.Object].First)
	if verb < 2 || by || v.Tokens[verb].Start < r.Cue.End || !d.means(v, verb, "DISMISSES", -1) {
		return false
	}
	noun, _ := v.toldBy(verb)
	return noun > 0 && v.kinds.upheaval.has(v.lower(noun)) && v.Tokens[noun].Start >= r.Cue.End
}
