package coref

import (
	"geokg/extract/entity"
	"geokg/extract/lexicon"
	"geokg/extract/syntax"
)

// othersLike gives the mention of those of whom the others of mention i are more: "killed
// two Malians and wounded three [others]"; -1 for none.
func (x *resolution) othersLike(i int) int {
	m := &x.out[i]
	if x.token(m.Sentence, m.Head).Lower != "others" || m.Head == 0 || !x.harmed(m.Sentence, m.Head) || !x.counted(m.Sentence, m.Head, m.Head) {
		return -1
	}
	for j := i - 1; j >= x.begin[m.Sentence]; j-- {
		b := &x.out[j]
		if b.Entity == nil || b.Entity.Type != entity.Nationality && b.Entity.Type != entity.ArmedGroup && b.Form != entity.Forces {
			continue
		}
		if top := x.node(j).top; x.harmed(m.Sentence, top) && x.counted(m.Sentence, b.First, top) {
			return j
		}
	}
	return -1
}

// withoutTellers leaves out of the persons whom mention i means, as those who are held, freed or tried,
// who only told of another of them, where somebody demands it: "Ada Qwerin said that Jan Novak and a
// friend were held. She urged Peru to free [the two men]".
func (x *resolution) withoutTellers(i int, members []*actor) []*actor {
	if len(members) != 2 || members[0].entity.Type != entity.Person || !x.heldOrFreed(&x.out[i]) || !x.demanded(&x.out[i]) {
		return members
	}
	var left []*actor
	for _, a := range members {
		if !x.onlyTold(i, a) {
			left = append(left, a)
		}
	}
	if len(left) != 1 {
		return members
	}
	return left
}

// onlyTold tells whether the last that the text has an actor do before mention i is to say something.
func (x *resolution) onlyTold(i int, a *actor) bool {
	for j := i - 1; j >= 0; j-- {
		if m := &x.out[j]; m.Entity == nil || key(m.Entity) != key(a.entity) || m.Form != entity.Name {
			continue
		}
		n := x.node(j)
		return n.label == syntax.Subject && n.clause >= 0 && x.isSaying(x.token(x.out[j].Sentence, n.clause).Lower)
	}
	return false
}

// demanded tells whether words before mention m in its sentence demand something.
func (x *resolution) demanded(m *Mention) bool {
	for k := m.First - 1; k >= 0; k-- {
		for _, l := range lexicon.Lemmas(x.token(m.Sentence, k).Lower) {
			switch l {
			case "urge", "call", "demand", "ask", "appeal", "request", "condemn", "want":
				return true
			}
		}
	}
	return false
}

// heldOrFreed tells whether words beside mention m tell that those are held, freed or tried: "freed the
// two men", "the release of both", "both men were jailed".
func (x *resolution) heldOrFreed(m *Mention) bool {
	k := m.First - 1
	for w := x.token(m.Sentence, k).Lower; k > 0 && (w == "the" || w == "both" || w == "of" || numerals[w] > 0); w = x.token(m.Sentence, k).Lower {
		k--
	}
	if custody(x.token(m.Sentence, k).Lower) {
		return true
	}
	for k = m.Last; k < m.Last+4; k++ {
		switch w := x.token(m.Sentence, k).Lower; {
		case custody(w):
			return k > m.Last
		case w != "be" && w != "were" && w != "are" && w != "been" && w != "had" && w != "have" && w != "later" && w != "should" && w != "must":
			return false
		}
	}
	return false
}

// custody tells words of holding people, and of letting them go.
func custody(word string) bool {
	for _, l := range lexicon.Lemmas(word) {
		switch l {
		case "release", "free", "arrest", "arrested", "detain", "detention", "jail", "imprison", "charge", "try", "trial", "sentence", "execute", "execution", "deport",
			"extradite", "abduct", "kidnap", "seize", "torture", "find", "hold":
			return true
		}
	}
	return false
}

// harmed tells whether token k is who is harmed by its verb.
func (x *resolution) harmed(s, k int) bool {
	t := x.tree(s)
	return k >= 0 && k < len(t) && t[k].Head >= 0 && (t[k].Label == syntax.Object || t[k].Label == syntax.PassiveSubject) &&
		lemma(x.harming, x.token(s, t[k].Head).Lower)
}

// counted tells whether a number or "a" stands among the tokens from two before first
// up to k.
func (x *resolution) counted(s, first, k int) bool {
	t := x.tree(s)
	for j := max(0, first-2); j < k; j++ {
		if w := x.token(s, j).Lower; t[j].Tag == "CD" || w == "a" || w == "an" {
			return true
		}
	}
	return false
}

// behindName tells whether a name stands right before the noun of mention i.
func (x *resolution) behindName(i int) bool {
	m := &x.out[i]
	for j := i - 1; j >= x.begin[m.Sentence] && j > i-4 && m.First == m.Head; j-- {
		if x.out[j].Last == m.First {
			return true
		}
	}
	return false
}
