package coref

import "slices"

// accusing are verbs by which somebody tells of another's guilt.
var accusing = wordSet("accuse blame allege charge")

// accuser gives who accuses, in one of the six sentences before, the one who answers the charge at token n:
// "Chad accused Niger of fraud. … Niger rejected [the charge]"; nil for nobody.
func (w *deedWork) accuser(s, n int) []int {
	t, k := w.tree(s), n
	for t[k].Head >= 0 && (k == n || !verbal(t[k].Tag)) {
		k = t[k].Head
	}
	answers := w.agents(s, k)
	if len(answers) == 0 {
		return nil
	}
	for at := s - 1; at >= max(0, s-6); at-- {
		t := w.tree(at)
		for k := range t {
			if !verbal(t[k].Tag) || !lemma(accusing, w.token(at, k).Lower) {
				continue
			}
			who := w.agents(at, k)
			if len(who) == 0 || slices.ContainsFunc(who, func(i int) bool { return w.first(i) || w.ofSide(i, answers) }) {
				continue
			}
			if slices.ContainsFunc(w.known[at], func(i int) bool { return w.out[i].First > k && w.ofSide(i, answers) }) {
				return who
			}
		}
	}
	return nil
}

// ofSide tells whether mention i is of one of a list, or of the state that one of them is or belongs to.
func (w *deedWork) ofSide(i int, list []int) bool {
	return slices.ContainsFunc(list, func(j int) bool {
		a, b := w.out[i].Entity, w.out[j].Entity
		return a.ID == b.ID || a.Country != "" && a.Country == b.Country
	})
}
