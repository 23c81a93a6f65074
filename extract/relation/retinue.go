package relation

import (
	"slices"

	"geokg/extract/coref"
	"geokg/extract/entity"
	"geokg/extract/syntax"
)

// retinues leaves out what those do, or what is done to them, who are only somebody's: "[Falkner]'s party
// condemned Mali", "Mali met his deputy", "its rebels". What is told of an office or of who belongs where
// stays, and so does what the words name themselves: "his deputy, Ada Kestrel".
func (d *document) retinues(found []Relation) []Relation {
	return d.without(found, func(v *view, r Relation) bool {
		switch r.Name {
		case "OTHER", "HAS_ROLE_IN", "MEMBER_OF", "ALLIED_WITH", "CONTROLS", "APPOINTS", "RESIGNS_FROM":
			return false
		}
		return d.ownsEnd(v, r, r.Subject) || !helping[r.Name] && d.ownsEnd(v, r, r.Object)
	})
}

// helping are the relations by which who helps somebody's people helps that one.
var helping = map[string]bool{"SUPPORTS": true, "AIDS": true, "SUPPLIES": true}

// ownsEnd tells whether mention k only says whose the noun is that is an end of the relation.
func (d *document) ownsEnd(v *view, r Relation, k int) bool {
	if !d.inside(v, k) {
		return false
	}
	m := &d.mentions[k]
	if m.Last >= len(v.tree) || !isPossessive(v.lower(m.Last)) && v.tree[m.Last-1].Tag != "PRP$" {
		return false
	}
	for _, j := range v.own { // "Falkner urged his supporters to vote"
		if o := &d.mentions[j]; j != k && d.known(j) && d.one(j, k) && o.Last < len(v.tree) && o.Last > 0 && !isPossessive(v.lower(o.Last)) && v.tree[o.Last-1].Tag != "PRP$" {
			return false
		}
	}
	noun := v.ownedBy(m.Last)
	if noun < 0 || !d.retained(v, m, noun) {
		return false
	}
	if c := v.cover[noun]; c >= 0 && c != k && d.known(c) || v.cueOf(r).top == noun {
		return false
	}
	for _, a := range v.kids[noun] {
		if v.label(a) == syntax.Apposition || v.label(a) == syntax.Flat {
			return false // "his deputy, Ada Kestrel,"
		}
	}
	if next := noun + 1; next < len(v.tree) && (v.tree[next].Tag == "NNP" || v.lower(next) == "," && next+1 < len(v.tree) && v.cover[next+1] >= 0 && d.known(v.cover[next+1])) {
		return false
	}
	return v.isEnd(noun, v.cueOf(r))
}

// ownedBy is the last noun of those that a possessive ending before token i owns: the team of "his legal
// team", the chief of "his chief of staff"; or -1.
func (v *view) ownedBy(i int) int {
	if i < len(v.tree) && isPossessive(v.lower(i)) {
		i++
	}
	noun := -1
	for end := i + 5; i < min(end, len(v.tree)); i++ {
		switch tag := v.tree[i].Tag; {
		case tag == "NN" || tag == "NNS":
			noun = i
		case tag[0] == 'J' || tag == "VBN" || tag == "VBG" || tag == "CD":
			if noun >= 0 {
				return noun
			}
		default:
			return noun
		}
	}
	return noun
}

// retained tells whether a noun is for people, or a body, of whom a person or a state is not told by what
// they do.
func (d *document) retained(v *view, m *coref.Mention, noun int) bool {
	w := v.lower(noun)
	said := func(words ...string) bool {
		for i := m.Last; i < noun; i++ {
			if slices.Contains(words, v.lower(i)) {
				return true
			}
		}
		return false
	}
	switch m.Entity.Type {
	case entity.Person:
		return v.kinds.attendant.has(w) || v.kinds.relative.has(w) || v.kinds.retinue.has(w) || said("party") // "his party leader"
	case entity.Country:
		return v.kinds.dissent.has(w) || said("opposition", "former", "exiled")
	}
	return false
}
