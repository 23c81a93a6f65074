package coref

import (
	"slices"

	"geokg/extract/entity"
	"geokg/extract/lexicon"
	"geokg/extract/syntax"
)

// addDeeds adds the nouns for deeds that stand for who is behind them.
func (x *resolution) addDeeds() {
	w := deedWork{x, make([][]int, len(x.sentences))}
	for i := range x.out {
		if x.out[i].Entity != nil {
			w.known[x.out[i].Sentence] = append(w.known[x.out[i].Sentence], i)
		}
	}
	for s := range x.sentences {
		if len(w.known[s]) == 0 {
			continue
		}
		tokens := x.sentences[s].Tokens
		for n := range tokens {
			if rows, first := x.deedAt(tokens, n); len(rows) > 0 && !w.covered(s, first, n+1) {
				w.resolve(s, first, n, rows)
			}
		}
	}
}

// deedWork is the search for who is behind the deeds of a document.
type deedWork struct {
	*resolution
	known [][]int // of each sentence the mentions that stand for somebody
}

// covered tells whether a mention stands in the tokens [first, last).
func (w *deedWork) covered(s, first, last int) bool {
	return slices.ContainsFunc(w.known[s], func(i int) bool { return w.out[i].First < last && w.out[i].Last > first })
}

// resolve adds the deed at token n with whom it stands for, if the text tells.
func (w *deedWork) resolve(s, first, n int, rows []*deed) {
	t := w.tree(s)
	if t[n].Tag[0] != 'N' && (t[n].Tag != "VBG" || n != first+1) || t[n].Label == syntax.Compound {
		return
	}
	aim := false
	for _, row := range rows {
		if row.Target {
			if !w.governed(s, first, n, row) {
				continue
			}
			aim = true
			if who := w.target(s, n, row); who != nil {
				w.add(s, first, n, who, row)
				return
			}
			continue
		}
		if aim || w.owned(s, n) {
			return // who claims an attack claims not what the attacker did
		}
		if who := w.doer(s, n, row); len(who) > 0 && len(who) <= most && !w.answersItself(s, n, who) {
			w.add(s, first, n, who, row)
			return
		}
	}
}

// most bounds of how many actors a deed can be.
const most = 3

// answersItself tells whether one who is to have done the deed, or a person or
// body of the state that is, acts in the clause in which the deed at token n
// stands: nobody condemns what they do themselves.
func (w *deedWork) answersItself(s, n int, who []int) bool {
	t := w.tree(s)
	if t[n].Label == syntax.Apposition || t[n].Label == syntax.Parataxis {
		return false // "…, a move that Mali condemned"
	}
	k := n
	for t[k].Head >= 0 && (k == n || !verbal(t[k].Tag)) {
		k = t[k].Head
	}
	return slices.ContainsFunc(w.agents(s, k), func(i int) bool {
		a := w.out[i].Entity
		return slices.ContainsFunc(who, func(j int) bool {
			b := w.out[j].Entity
			return a.ID == b.ID || b.Type == entity.Country && a.Country == b.Country && w.serves(a)
		})
	})
}

// serves tells whether a person holds an office, or a body is one of the state.
func (w *deedWork) serves(e *entity.Entity) bool {
	switch e.Type {
	case entity.Person:
		return len(w.actor(e).offices) > 0
	case entity.Organization:
		return ministerial(e.Name)
	}
	return false
}

// add adds the deed for each of those behind it.
func (w *deedWork) add(s, first, n int, who []int, row *deed) {
	for _, k := range who {
		m := w.mention(s, first, n+1, n, entity.Deed)
		m.Entity, m.Antecedent, m.Why, m.Deed = w.out[k].Entity, k, row.rule, &row.Deed
		w.out, w.places = append(w.out, m), append(w.places, place{quote: -1})
		w.known[s] = append(w.known[s], len(w.out)-1)
	}
}

// lemma tells whether a word of the set may be inflected to the token.
func lemma(set map[string]bool, lower string) bool {
	return slices.ContainsFunc(lexicon.Lemmas(lower), func(l string) bool { return set[l] })
}

// governed tells whether one of the row's words stands before the deed, governs
// it or tells who did it: "died in the attack, carried out by".
func (w *deedWork) governed(s, first, n int, row *deed) bool {
	for k := max(0, first-3); k < first; k++ {
		if lemma(row.after, w.token(s, k).Lower) {
			return true
		}
	}
	t := w.tree(s)
	for k := n + 1; k < len(t) && k < n+6; k++ {
		if t[k].Head == n && (t[k].Label == syntax.Clause || t[k].Label == syntax.Relative) && t[k].Tag == "VBN" && lemma(row.after, w.token(s, k).Lower) {
			return true
		}
	}
	switch t[n].Label {
	case syntax.PassiveSubject, syntax.Object:
	case syntax.Oblique: // "blames Boko Haram for the attack"
		if p := w.preposition(s, n); p != "for" && p != "of" {
			return false
		}
	default:
		return false
	}
	return lemma(row.after, w.token(s, t[n].Head).Lower)
}

// owned tells whether the deed has an owner or doer of its own: "Mali's
// decision", "the attack by Mali", "the Malian move".
func (w *deedWork) owned(s, n int) bool {
	t := w.tree(s)
	for k := range t {
		if t[k].Head != n {
			continue
		}
		switch t[k].Label {
		case syntax.Possessive:
			return true
		case syntax.Compound, syntax.Adjective:
			if w.covered(s, k, k+1) {
				return true
			}
		case syntax.NounPhrase, syntax.Agent, syntax.Oblique:
			if ofOwners[w.preposition(s, k)] {
				return true
			}
		case syntax.Clause, syntax.Relative:
			for j := range t {
				if lemma(w.doing, w.token(s, k).Lower) && t[j].Head == k && w.preposition(s, j) == "by" {
					return true // "the steps taken by Mali"
				}
			}
		}
	}
	return ofOwners[w.token(s, n+1).Lower] && w.follows(s, n) >= 0
}

// ofOwners are the words before who did a deed.
var ofOwners = wordSet("by of from between")

// follows gives the mention after the deed at token n and the word that comes
// next, which the parser may have hung on the verb; -1 for none.
func (w *deedWork) follows(s, n int) int {
	for _, i := range w.known[s] {
		if first := w.out[i].First; first > n+1 && first <= n+3 {
			return i
		}
	}
	return -1
}

// preposition gives the word that leads the phrase of token k.
func (w *deedWork) preposition(s, k int) string {
	for j, word := range w.tree(s) {
		if j < k && word.Head == k && word.Label == syntax.Case {
			return w.token(s, j).Lower
		}
	}
	return ""
}
