package coref

import (
	"geokg/extract/entity"
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
