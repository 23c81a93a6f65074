package coref

import (
	"slices"

	"geokg/extract/entity"
	"geokg/extract/syntax"
)

// Whom people who are counted, "each of them" and "them" stand for, where a list names them:
// "Togo jailed Ada Qwerin and Jan Novak. Benin had expelled [the two officers]".

// rollWindow is how many sentences back that list may stand.
const rollWindow = 3

// nounCounted resolves people who are counted, "the three officers", as those of the latest list that
// names as many persons.
func (x *resolution) nounCounted(i int) bool {
	m, n := &x.out[i], x.places[i].noun
	if n == nil || !n.nameless() && !x.countable[x.token(m.Sentence, m.Head).Lower] || n.number == one {
		return false
	}
	k := m.Head - 1
	if numerals[x.token(m.Sentence, k).Lower] == 0 {
		k-- // "the two jailed officers"
	}
	want, before := numerals[x.token(m.Sentence, k).Lower], x.token(m.Sentence, k-1).Lower
	if want < 2 || k < 0 || !counting[before] && x.token(m.Sentence, k).Lower != "both" || restricting[x.token(m.Sentence, m.Last).Lower] {
		return false
	}
	for j := x.begin[m.Sentence]; j < i; j++ {
		if b := &x.out[j]; b.First > k && b.Last <= m.Head {
			return false // "the three Chadian officers" may be others
		}
	}
	members := x.personsListed(i, want, false)
	if members == nil {
		return false
	}
	x.setAll(i, members, "a list")
	return true
}

// restricting are words behind people who are counted by which they are others than those named before.
var restricting = wordSet("who whom whose of from that")

// counting are words before a number by which those who are counted have been told of.
var counting = wordSet("the all these those")

// personsListed gives the persons of the latest list before mention i, at most rollWindow sentences
// back, if they are as many as wanted; nil too where others are counted in between or, for
// a number alone, joined.
func (x *resolution) personsListed(i, want int, alone bool) []*actor {
	for j := i - 1; j > 0 && x.out[i].Sentence-x.out[j].Sentence <= rollWindow; j-- {
		m := &x.out[j]
		if m.Entity == nil {
			if x.othersCounted(j) {
				return nil
			}
			continue
		}
		if list := x.rollOf(j); len(list) > 1 {
			if members := x.actorsOf(list); len(members) == want {
				return members
			}
			return nil
		}
		if alone && x.out[j-1].Entity != nil && x.areJoined(j-1, j) {
			return nil // "in Chad and Mali, asking both"
		}
	}
	return nil
}

// othersCounted tells whether mention j is of nameless people who are counted: "two other officers".
func (x *resolution) othersCounted(j int) bool {
	m, q := &x.out[j], x.places[j].noun
	return m.Entity == nil && q != nil && q.number != one && numerals[x.token(m.Sentence, m.First).Lower] > 1 && x.token(m.Sentence, m.First).Lower != "both"
}

// rollOf gives the list of persons that ends with mention j, whether or not something is told of
// each between.
func (x *resolution) rollOf(j int) []int {
	if e := x.out[j].Entity; e == nil || e.Type != entity.Person {
		return nil
	}
	list, roll := x.listTo(j), x.rollTo(j)
	if len(roll) > len(list) {
		return roll
	}
	return list
}

// eachOfThem resolves "each" and "all" before "of them", as those whom "them" means.
func (x *resolution) eachOfThem(i int) bool {
	m := &x.out[i]
	if !x.ofThem(m.Sentence, m.Head) || m.Head != m.First {
		return false
	}
	j := x.pronounAt(i, m.Last+1)
	if j < 0 {
		return false
	}
	if x.out[j].Entity == nil {
		x.pronoun(j)
	}
	if x.out[j].Entity != nil {
		if all := x.meant(j); len(all) > 1 {
			x.setAll(i, all, x.out[j].Why)
		}
	}
	return true
}

// ofThem tells whether token k is "each" or "all" of "each of them".
func (x *resolution) ofThem(sentence, k int) bool {
	w := x.token(sentence, k).Lower
	return (w == "each" || w == "all") && x.token(sentence, k+1).Lower == "of" && x.token(sentence, k+2).Lower == "them"
}

// actedOnToo gives the persons of the list on whom the sentence before acts, for "them", or "they" to
// whom something is done, where the text tells of no others: "Togo jailed Ada Qwerin and Jan Novak.
// Benin had expelled [them]".
func (x *resolution) actedOnToo(i int) []*actor {
	m, n := &x.out[i], x.node(i)
	if x.places[i].quote >= 0 || n.top < 0 {
		return nil
	}
	of := n.label == syntax.NounPhrase && m.First > 1 && x.ofThem(m.Sentence, m.First-2)
	if w := x.lower(i); !of && (w != "them" || n.label != syntax.Object && n.label != syntax.IndirectObject) && (w != "they" || n.label != syntax.PassiveSubject) {
		return nil
	}
	first := m.Sentence - 1
	for first > 0 && m.Sentence-first < rollWindow && x.namesNobody(first) {
		first--
	}
	for j := i - 1; j >= 0 && x.out[j].Sentence >= first; j-- {
		b := &x.out[j]
		if b.Entity != nil && b.Sentence < m.Sentence {
			if list := x.rollOf(j); len(list) > 1 {
				if !x.actedOn(list[0]) {
					return nil
				}
				return x.actorsOf(list)
			}
		}
		if x.places[j].many && b.Head != m.Head-2 {
			return nil
		}
	}
	return nil
}

// actedOn tells whether something is done to mention j, or it is told who somebody is: "jailed Ada
// Qwerin", "sanctions on Ada Qwerin", "the prisoners are Ada Qwerin and".
func (x *resolution) actedOn(j int) bool {
	n := x.node(j)
	if n.top < 0 || n.clause < 0 {
		return false
	}
	s := x.out[j].Sentence
	t := x.tree(s)
	switch n.label {
	case syntax.Object, syntax.IndirectObject, syntax.PassiveSubject:
		return true
	case syntax.Oblique, syntax.NounPhrase:
		return slices.Contains([]string{"on", "against"}, x.token(s, x.beforeTitle(&x.out[j])).Lower)
	}
	return hasChild(t, n.top, syntax.Copula)
}

// exactly gives those whom the latest sentences, up to two before mention i, name, if they are as many of
// one kind as wanted, other than who acts on them; nil where nameless people may be meant.
func (x *resolution) exactly(i, want int, kinds []entity.Type) []*actor {
	m := &x.out[i]
	acting := x.actorsAt(i, subjectOf(x.tree(m.Sentence), max(0, x.node(i).clause)))
	all := make([][]*actor, len(kinds))
	for s := m.Sentence; s >= max(0, m.Sentence-2); s-- {
		for k, kind := range kinds {
			for j := x.begin[s]; j < min(i, x.begin[s+1]); j++ {
				if e := x.out[j].Entity; e == nil || e.Type != kind || !x.countsAmong(j) {
					continue
				}
				for _, a := range x.meant(j) {
					if !slices.Contains(all[k], a) && !(s == m.Sentence && slices.Contains(acting, a)) {
						all[k] = append(all[k], a)
					}
				}
			}
			if len(all[k]) == want {
				return all[k]
			}
			if len(all[k]) > 1 {
				return nil
			}
		}
		if x.pairedOrNameless(s, i) {
			return nil
		}
	}
	return nil
}

// insideOf are words before "both" by which it is of things: "his rival in both".
var insideOf = wordSet("in at into from during over")

// countsAmong tells whether mention j tells of somebody for himself, not as an adjective or in a phrase
// of another: "a son of Ada Qwerin", "Ada Qwerin's mayor".
func (x *resolution) countsAmong(j int) bool {
	m := &x.out[j]
	if m.Form == entity.Demonym || m.Form == entity.Office || x.backs(m) || x.brokers(m) || x.node(j).label == syntax.Possessive || x.places[j].function == possessive {
		return false
	}
	if m.Entity.Type != entity.Person {
		return true
	}
	n := x.node(j)
	return x.token(m.Sentence, x.beforeTitle(m)).Lower != "of" && (n.top < 0 || n.label != syntax.NounPhrase || x.along(x.tree(m.Sentence), m.Sentence, n.top))
}

// pairedOrNameless tells whether a sentence, up to mention i, joins two or tells of nameless people.
func (x *resolution) pairedOrNameless(s, i int) bool {
	for j := x.begin[s]; j < min(i, x.begin[s+1]); j++ {
		m := &x.out[j]
		n := x.nouns[x.token(m.Sentence, m.Head).Lower]
		if n != nil && n.nameless() && (m.Entity == nil || m.Form == entity.Demonym) || j > x.begin[s] && x.out[j-1].Entity != nil && m.Entity != nil && x.areJoined(j-1, j) {
			return true
		}
	}
	return false
}
