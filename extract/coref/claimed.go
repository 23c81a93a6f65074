package coref

import "geokg/extract/syntax"

// claimed gives who claims, or carries out, an attack in the first tokens of a sentence: "Boko Haram claimed
// responsibility", "carried out the bombing that killed ten", "The attack was claimed by Boko Haram", "was behind the attack".
func (w *deedWork) claimed(s, end int, row *deed) []int {
	t := w.tree(s)
	for k := range end {
		switch {
		case verbal(t[k].Tag) && (lemma(claiming, w.token(s, k).Lower) || lemma(carrying, w.token(s, k).Lower)) && !w.negated(s, k):
			for j := range t {
				if t[j].Head != k || t[j].Label != syntax.Object && t[j].Label != syntax.PassiveSubject {
					continue
				}
				if word := w.token(s, j).Lower; !lemma(row.told, word) && (word != "responsibility" || lemma(carrying, w.token(s, k).Lower)) {
					continue
				}
				if who := w.agents(s, k); who != nil {
					return who
				}
			}
		case t[k].Tag[0] == 'N' && lemma(row.told, w.token(s, k).Lower) && w.preposition(s, k) == "behind" && !w.negated(s, k):
			for j := range t {
				if t[j].Head != k || t[j].Label != syntax.Subject {
					continue
				}
				if h := t[k].Head; w.token(s, j).Lower == "it" && t[k].Label == syntax.Complement && verbal(t[h].Tag) {
					return w.agents(s, h) // "says it was behind the attack"
				}
				return w.standing(s, j)
			}
		}
	}
	return nil
}

// negated tells whether a "not" hangs on token k.
func (w *deedWork) negated(s, k int) bool {
	t := w.tree(s)
	for j := range t {
		if word := w.token(s, j).Lower; t[j].Head == k && (word == "not" || word == "n't" || word == "never") {
			return true
		}
	}
	return false
}

// claiming are verbs by which somebody has "responsibility", or an attack, for an object; carrying those by which an attack is done.
var (
	claiming = wordSet("claim take accept admit assume acknowledge")
	carrying = wordSet("carry stage conduct mount commit perpetrate launch")
)
