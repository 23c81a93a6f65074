package relation

import (
	"slices"
	"strings"

	"geokg/extract/entity"
	"geokg/extract/syntax"
)

// kinsmen leaves out what the sentence tells of somebody's nameless kin as told of the
// one whose kin it is: who "killed Falkner's brother" did not kill Falkner, and "the
// mother of Falkner" who sued has not made him sue. Offices and membership are the
// person's own, and so is what the words within the phrase tell, "the son of Falkner,
// who attacked Mali".
func (d *document) kinsmen(found []Relation) []Relation {
	return d.without(found, func(v *view, r Relation) bool {
		switch r.Name {
		case "OTHER", "HAS_ROLE_IN", "MEMBER_OF":
			return false
		}
		return slices.ContainsFunc([]int{r.Subject, r.Object}, func(k int) bool {
			return d.inside(v, k) && (d.kinOf(v, r, k) || d.sideOf(v, r, k) || d.partnerOf(v, r, k) || d.attended(v, r, k))
		})
	})
}

// kinOf tells whether mention k, a person, only says whose kin it is that an end of the
// relation stands for.
func (d *document) kinOf(v *view, r Relation, k int) bool {
	m := &d.mentions[k]
	if m.Entity.Type != entity.Person {
		return false
	}
	kin := d.kinNoun(v, m.First, m.Last)
	if kin < 0 || v.cover[kin] >= 0 && d.known(v.cover[kin]) && v.cover[kin] != k {
		return false // "Falkner's son Ada" is named herself
	}
	for _, a := range v.kids[kin] {
		if v.label(a) == syntax.Apposition {
			return false // "Falkner's brother, Ada Falkner"
		}
	}
	top := v.top(m.First, m.Last)
	for i := range v.tree {
		if v.Tokens[i].Start >= r.Cue.Start && v.Tokens[i].End <= r.Cue.End && v.under(i, top) {
			return false
		}
	}
	return true
}

// kinNoun is the noun of kind "relative" to which tokens first to last are the
// possessor: "Falkner's younger brother", "his brother", "the brother of President
// Falkner"; or -1.
func (d *document) kinNoun(v *view, first, last int) int {
	i := last
	switch {
	case i < len(v.tree) && isPossessive(v.lower(i)):
		i++
	case v.tree[last-1].Tag != "PRP$":
		return d.kinNounOf(v, first)
	}
	for end := i + 3; i < min(end, len(v.tree)); i++ {
		if v.kinds.relative.has(v.lower(i)) {
			return i
		}
		if tag := v.tree[i].Tag; tag[0] != 'J' && tag != "CD" && tag != "VBN" && tag != "CC" {
			break
		}
	}
	return -1
}

// kinNounOf is the noun of kind "relative" before whose "of" the phrase stands that
// ends with the name from token first on, its titles before it: "the nephew of the
// exiled [scholar Falkner]"; or -1.
func (d *document) kinNounOf(v *view, first int) int {
	return v.leadsTo(first, &v.kinds.relative, "of")
}

// leadsTo is the word of the kind right before a preposition of those given whose phrase
// ends with the name from token first on, nouns and what is said of them between, "the ouster of
// Mali's leader [Falkner]"; or -1.
func (v *view) leadsTo(first int, kind *words, prepositions ...string) int {
	for i := first - 1; i > 0 && i > first-9; i-- {
		if slices.Contains(prepositions, v.lower(i)) && kind.has(v.lower(i-1)) {
			return i - 1
		}
		if tag := v.tree[i].Tag; v.lower(i) != "of" && tag != "DT" && tag != "VBN" && tag != "POS" && tag[0] != 'N' && tag[0] != 'J' {
			break
		}
	}
	return -1
}

// partnerOf tells whether mention k, behind "of", only says whose nameless friend or foe an end of the relation is:
// "armed an opponent of [Mali]".
func (d *document) partnerOf(v *view, r Relation, k int) bool {
	if r.Name == "ALLIED_WITH" {
		return false
	}
	noun := d.beforeList(v, k, "and", "the") - 1
	if noun < 1 || v.lower(noun+1) != "of" || !partners[strings.TrimSuffix(v.lower(noun), "s")] || v.cover[noun] >= 0 && v.cover[noun] != k && d.known(v.cover[noun]) || r.Cue.Overlaps(v.Tokens[noun].Span) {
		return false
	}
	if v.label(noun) == syntax.Apposition || v.child(noun, syntax.Apposition, syntax.Copula) >= 0 || !v.isEnd(noun, v.cueOf(r)) {
		return false
	}
	if slices.ContainsFunc(v.own, func(j int) bool {
		return d.mentions[j].First > d.mentions[k].Last && d.mentions[j].End <= r.Cue.Start && d.known(j) && d.one(j, k)
	}) {
		return false // "friends of Mali hear that the government has armed Chad"
	}
	last := d.mentions[k].Last
	return last+1 >= len(v.tree) || v.lower(last) != "," || !d.known(v.cover[last+1]) // "an ally of Mali, Chad"
}

// partners are nouns for those who are with or against somebody.
var partners = map[string]bool{"friend": true, "ally": true, "allie": true, "partner": true, "rival": true, "foe": true, "enemy": true, "enemie": true, "opponent": true, "adversary": true, "critic": true}

// sideOf tells whether mention k only says whose nameless adversaries or lawyers an end of
// the relation stands for: what Chad did to "Falkner's enemies" it did not do to Falkner.
func (d *document) sideOf(v *view, r Relation, k int) bool {
	m := &d.mentions[k]
	if r.Name == "ALLIED_WITH" || m.Last == len(v.tree) {
		return false
	}
	if !isPossessive(v.lower(m.Last)) && v.tree[m.Last-1].Tag != "PRP$" && v.lower(m.Last-1) != "her" {
		return false // "its Houthi opponents" are the Houthis
	}
	side := -1
	for i := m.Last; i < min(m.Last+4, len(v.tree)); i++ {
		if v.kinds.side.has(v.lower(i)) {
			side = i
			break
		}
		if tag := v.tree[i].Tag; !isPossessive(v.lower(i)) && tag[0] != 'J' && tag[0] != 'V' && v.label(i) != syntax.Compound {
			break
		}
	}
	if side < 0 || v.cover[side] >= 0 && d.known(v.cover[side]) || r.Cue.Overlaps(v.Tokens[side].Span) {
		return false
	}
	if side+1 < len(v.Tokens) && (v.tree[side+1].Tag[0] == 'N' || v.cover[side+1] >= 0 && d.known(v.cover[side+1])) {
		return false // "Russian ally Belarus", "its neighbour's army"
	}
	return true
}

// attended tells whether mention k, a person, only says whose aide or follower it is to
// whom something is done, or who does it: "arrested a former adviser to [Falkner]".
func (d *document) attended(v *view, r Relation, k int) bool {
	switch r.Name {
	case "DETAINS", "KILLS", "ATTACKS", "ABDUCTS", "PROSECUTES", "RELEASES", "EXPELS", "DISMISSES", "SANCTIONS", "HACKS":
	default:
		return false
	}
	m := &d.mentions[k]
	if m.Entity.Type != entity.Person {
		return m.Entity.Type == entity.Organization && d.attendsMember(v, m.First)
	}
	noun := v.leadsTo(m.First, &v.kinds.attendant, "of", "to", "for")
	if noun < 0 {
		noun = v.suspectIn(m.First)
	}
	if i := m.Last; noun < 0 && (i < len(v.tree) && isPossessive(v.lower(i)) || v.tree[i-1].Tag == "PRP$") {
		for ; i < min(m.Last+4, len(v.tree)-1); i++ {
			if v.kinds.attendant.has(v.lower(i)) && v.tree[i+1].Tag[0] != 'N' && !d.known(v.cover[i+1]) {
				noun = i
				break
			}
			if tag := v.tree[i].Tag; !isPossessive(v.lower(i)) && tag[0] != 'J' {
				break
			}
		}
	}
	if noun < 0 || v.child(noun, syntax.Copula) >= 0 || !v.isEnd(noun, v.cueOf(r)) {
		return false
	}
	return (v.cover[noun] < 0 || v.cover[noun] == k || !d.known(v.cover[noun])) && !r.Cue.Overlaps(v.Tokens[noun].Span)
}

// suspectIn is the noun for who is sought, or speaks, over what befell the one whose name stands from
// token first on: "a suspect in the murder of the minister [Falkner]"; or -1.
func (v *view) suspectIn(first int) int {
	i := v.leadsTo(first, &v.kinds.plight, "of")
	for i > 1 && (v.tree[i-1].Tag == "DT" || v.tree[i-1].Tag[0] == 'J' || v.tree[i-1].Tag == "CD") {
		i--
	}
	if i > 1 && v.lower(i-1) == "in" && v.tree[i-2].Tag[0] == 'N' {
		return i - 2
	}
	return -1
}

// attendsMember tells whether the name from token first on, of a party or the like, only says
// whose the one is whose aide it is told of: "arrested an aide to a lawmaker of the [Liberal Party]".
func (d *document) attendsMember(v *view, first int) bool {
	noun := v.leadsTo(first, &v.kinds.attendant, "to", "for")
	if noun < 0 {
		return false
	}
	for i := noun + 2; i < first; i++ {
		if v.lower(i) == "of" && i > noun+2 {
			return !d.known(v.cover[noun])
		}
	}
	return false
}

// isEnd tells whether noun n, or the number that counts it, is an end of the cue: "[two] of
// his [aides] were arrested".
func (v *view) isEnd(n int, c cueAt) bool {
	for range 2 {
		h := v.tree[n].Head
		if slices.Contains(c.tokens, h) || h == c.top || v.verbal(c.top) && v.grammatical(c.top, 0) == n {
			return true
		}
		if h < 0 || v.label(n) != syntax.NounPhrase && v.label(n) != syntax.Conjunct {
			return false
		}
		n = h
	}
	return false
}
