package coref

import "geokg/extract/entity"

// assailant gives who is told to do something hostile to what pronoun i owns: Bolivia
// after "Peru accuses Bolivia of meddling in its affairs"; nil for nobody known, and
// where it is said to be one's own.
func (x *resolution) assailant(i int) *entity.Entity {
	m, n := &x.out[i], x.node(i)
	if n.owner < 0 || x.token(m.Sentence, m.Last).Lower == "own" {
		return nil
	}
	head := x.token(m.Sentence, n.owner).Lower
	if !x.hints.goods[head] && !x.hints.captives[head] {
		return nil
	}
	t := x.tree(m.Sentence)
	for at, steps := t[n.owner].Head, 0; at >= 0 && steps < 2; at, steps = t[at].Head, steps+1 {
		word := x.token(m.Sentence, at).Lower
		if x.hints.goods[head] && lemma(x.hints.hostile, word) || x.hints.captives[head] && lemma(x.hints.kidnaps, word) {
			if j := x.doerOf(at, i); j >= 0 {
				return x.out[j].Entity
			}
			return nil
		}
	}
	return nil
}
