package coref

import (
	"geokg/extract/entity"
	"geokg/extract/syntax"
)

// clear gives the mention that a pronoun goes back to where the words around leave no
// other; -1 where they leave several.
func (x *resolution) clear(i int, p *pronoun) int {
	n := x.node(i)
	if n.top < 0 || p.number != one {
		return -1
	}
	j := -1
	switch p.task() {
	case forPerson:
		for _, way := range []func() int{func() int { return x.blamed(i) }, func() int { return x.accusedBesides(i) }, func() int { return x.kinOf(i, p) }, func() int { return x.ofFirst(i) }} {
			if j = way(); j >= 0 {
				break
			}
		}
	case forThing:
		for _, way := range []func(int) int{x.overWhich, x.ownOfTwo, x.missionOver, x.wrongdoer, x.toldByOwn, x.saidLast} {
			if j = way(i); j >= 0 {
				break
			}
		}
	}
	if j >= 0 && !x.fitsTask(x.out[j].Entity, p) {
		return -1
	}
	return j
}

// toldByOwn gives the state or body that leads a sentence which its own officers close, "Chad freed
// a man, its attorney general's office said"; -1 for none.
func (x *resolution) toldByOwn(i int) int {
	m, s := &x.out[i], x.out[i].Sentence
	if x.places[i].function != possessive || x.token(s, m.First-1).Text != "," || x.places[i].quote >= 0 {
		return -1
	}
	end := len(x.sentences[s].Tokens)
	for k := m.Last; ; k++ {
		switch w := x.token(s, k); {
		case k >= end-1 || k > m.Last+6 || w.Text == ",":
			return -1
		case x.isSaying(w.Lower) && end-k <= 5:
			t := x.tree(s)
			root := k
			for t[root].Head >= 0 {
				root = t[root].Head
			}
			if root == k {
				root = childOf(t, k, syntax.Complement, syntax.Parataxis)
			}
			if root < 0 || root > m.First {
				return -1
			}
			if j := x.knownAt(subjectOf(t, root), i); j >= 0 && j < i && x.out[j].Entity.Type != entity.Place {
				return j
			}
			return -1
		}
	}
}

// blamed gives who is punished or praised for what pronoun i has done: "Chad expelled the envoy
// Ann Lee because she had criticized", "thanked Ann Lee for her help"; -1 for nobody known.
func (x *resolution) blamed(i int) int {
	m, n := &x.out[i], x.node(i)
	t := x.tree(m.Sentence)
	verb := -1
	switch c := n.clause; {
	case n.label == syntax.Subject && t[c].Label == syntax.Adverbial && x.reasonAt(m.Sentence, m.First-1) && x.perfect(t, m.Sentence, c):
		verb = t[c].Head
	case n.owner >= 0 && t[n.owner].Label == syntax.Oblique && x.token(m.Sentence, m.First-1).Lower == "for":
		verb = t[n.owner].Head
	}
	if verb < 0 || verb > m.First || !lemma(x.hints.rewarding, x.token(m.Sentence, verb).Lower) {
		return -1
	}
	if o := childOf(t, verb, syntax.Object); o >= 0 && o < m.First {
		return x.knownAt(o, i)
	}
	return -1
}

// accusedBesides gives whom a verb is done to where a participle behind it blames pronoun i, the
// object, for something: "police bar Falkner from rallies, accusing him of"; -1 for nobody known.
func (x *resolution) accusedBesides(i int) int {
	m, n := &x.out[i], x.node(i)
	t := x.tree(m.Sentence)
	if n.label != syntax.Object || n.clause < 1 || t[n.clause].Tag != "VBG" || !lemma(x.hints.blaming, x.token(m.Sentence, n.clause).Lower) || x.token(m.Sentence, n.clause-1).Text != "," {
		return -1
	}
	verb := t[n.clause].Head
	for range 4 { // "bar him from leaving home, accusing", where the parser takes the nearest verb
		if verb < 0 || verb > n.clause || childOf(t, verb, syntax.PassiveAux) >= 0 {
			return -1
		}
		if o := childOf(t, verb, syntax.Object); o >= 0 && o < n.clause {
			if j := x.knownAt(o, i); j >= 0 && x.out[j].Entity.Type == entity.Person {
				return j
			}
		}
		verb = t[verb].Head
	}
	return -1
}

// reasonAt tells whether the word at a token gives a reason.
func (x *resolution) reasonAt(sentence, k int) bool {
	switch x.token(sentence, k).Lower {
	case "because", "after", "since":
		return true
	}
	return false
}

// perfect tells whether a verb is told as having been done before: "had criticized", "has not kept".
func (x *resolution) perfect(t syntax.Tree, sentence, verb int) bool {
	for k := max(0, verb-3); k < verb; k++ {
		switch x.token(sentence, k).Lower {
		case "had", "has":
			return t[verb].Tag == "VBN" || t[verb].Tag == "VBD"
		}
	}
	return false
}

// overWhich gives who acts in the clause on which hangs "which it" does something: Kenya of
// "Kenya praised Uganda, from which it buys milk, and Somalia, to which it sells tea"; -1 for nobody known.
func (x *resolution) overWhich(i int) int {
	m := &x.out[i]
	if w := x.token(m.Sentence, m.First-1).Lower; w != "which" && w != "whom" || x.places[i].function != subject {
		return -1
	}
	for j := i - 1; j >= x.begin[m.Sentence]; j-- { // an earlier "which it" of the same list
		if b := &x.out[j]; b.Form == entity.Pronoun && b.Entity != nil && x.lower(j) == "it" {
			if w := x.token(m.Sentence, b.First-1).Lower; w == "which" || w == "whom" {
				return j
			}
		}
	}
	t := x.tree(m.Sentence)
	k := x.node(i).clause
	if t[k].Label != syntax.Relative || t[k].Head < 0 {
		return -1
	}
	up := clauseOf(t, k)
	if s := subjectOf(t, up); s >= 0 && s < m.First && s != t[k].Head {
		return x.knownAt(s, i)
	}
	return -1
}

// ownOfTwo gives who acts in the first of two main clauses for "its own" that acts in the
// second: "France watches Chad, and its own jets bombed a camp"; -1 for nobody known.
func (x *resolution) ownOfTwo(i int) int {
	m, n := &x.out[i], x.node(i)
	t := x.tree(m.Sentence)
	if n.owner < 0 || t[n.owner].Label != syntax.Subject || t[n.clause].Label != syntax.Conjunct || x.token(m.Sentence, m.Last).Lower != "own" {
		return -1
	}
	if s := subjectOf(t, t[n.clause].Head); s >= 0 {
		return x.knownAt(s, i)
	}
	return -1
}

// missionOver gives the embassy that acts on those whom pronoun i owns, so that they are of its
// state, not of the host: "Ghana's embassy in Peru warns its citizens"; -1 for none.
func (x *resolution) missionOver(i int) int {
	m, n := &x.out[i], x.node(i)
	if n.owner < 0 || !x.hints.captives[x.token(m.Sentence, n.owner).Lower] {
		return -1
	}
	s := subjectOf(x.tree(m.Sentence), n.clause)
	if s < 0 || s > m.First {
		return -1
	}
	switch x.token(m.Sentence, s).Lower {
	case "embassy", "consulate":
		return x.knownAt(s, i)
	}
	return -1
}
