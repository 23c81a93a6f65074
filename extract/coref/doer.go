package coref

import (
	"slices"

	"geokg/extract/entity"
	"geokg/extract/syntax"
)

// doer gives who did the deed at token n: who does what its row's words tell of, the deed's own verb
// ("seized" of a seizure) before others; else, of a move that may be anything, who acts in the
// clause or sentence before.
func (w *deedWork) doer(s, n int, row *deed) []int {
	if row.told["accuse"] {
		if who := w.accuser(s, n); who != nil {
			return who
		}
	}
	for _, own := range []bool{true, false} {
		for back := 0; back <= row.back() && s-back >= 0; back++ {
			if who := w.toldOf(s-back, s, n, row, own); who != nil {
				if w.tells(s-back, w.own(s, n)) {
					return who
				}
				return nil
			}
		}
	}
	if !row.loose {
		return nil
	}
	if who := w.above(s, n); who != nil {
		return who
	}
	for at := s - 1; at >= 0 && at >= s-3; at-- {
		if at < s-1 && w.sentences[at].Paragraph != w.sentences[s].Paragraph {
			break
		}
		if who, does := w.main(at); does {
			return who
		}
	}
	return nil
}

// back is how many sentences before a deed may tell of it: verdicts, of which a text has
// few, lie further back.
func (d *deed) back() int {
	if d.far {
		return 5
	}
	return 2
}

// verdicts are nouns for what courts and states, but not persons who reject or dismiss something, come to.
var verdicts = map[string]bool{"ruling": true, "rulings": true, "verdict": true, "verdicts": true, "judgment": true, "judgement": true, "sentence": true, "conviction": true, "acquittal": true}

// toldOf gives who does what the row's words, or the deed's own verb alone, tell of in sentence at,
// verbs before nouns; nobody where it tells of several.
func (w *deedWork) toldOf(at, s, n int, row *deed, own bool) []int {
	t, end := w.tree(at), len(w.sentences[at].Tokens)
	if at == s {
		end = n
	}
	for _, verbs := range []bool{true, false} {
		if own && !verbs {
			return nil
		}
		var who []int
		for k := range end {
			if own && !akin(w.token(at, k).Lower, w.token(s, n).Lower) {
				continue
			}
			again := !verbs && at < s && w.token(at, k).Lower == w.token(s, n).Lower // "Chad's arrest of Lee"
			if verbs && w.reason(at, k) || verbal(t[k].Tag) != verbs || !again && !lemma(row.told, w.token(at, k).Lower) || !verbs && w.token(at, k).Lower == "state" || at == s && says(t, k, n) {
				continue // who "says that the attack" has not attacked; "a Palestinian state" states nothing
			}
			got := w.doers(at, k)
			if got == nil && row.where {
				got = w.where(at, k)
			}
			if verdicts[w.token(s, n).Lower] {
				got = slices.DeleteFunc(slices.Clone(got), func(i int) bool { return w.out[i].Entity.Type == entity.Person })
			}
			if len(got) == 0 || slices.ContainsFunc(got, func(i int) bool { return w.first(i) }) {
				continue
			}
			if who != nil && !w.same(who, got) {
				return nil
			}
			who = got
		}
		if who != nil {
			return who
		}
	}
	if row.told["bombing"] && len(row.Subject) == 0 {
		if who := w.claimed(at, end, row); !slices.ContainsFunc(who, func(i int) bool { return w.first(i) }) {
			return who
		}
	}
	return nil
}

// akin tells whether two words begin with the same three letters, as "ruled" and "ruling" do.
func akin(a, b string) bool {
	return len(a) > 2 && len(b) > 2 && a[:3] == b[:3]
}

// reason tells whether the verb at token k tells of an earlier deed that was the reason of another:
// "revenge for villages that Chad had bombed".
func (w *deedWork) reason(s, k int) bool {
	t, had, that := w.tree(s), false, -1
	for j := range t {
		if t[j].Head != k || j > k {
			continue
		}
		switch w.token(s, j).Lower {
		case "had":
			had = true
		case "that", "which":
			that = j
		}
	}
	if !had || that < 1 || t[that-1].Tag[0] != 'N' {
		return false
	}
	switch w.preposition(s, that-1) {
	case "for", "over", "after":
		return true
	}
	return false
}

// says tells whether token n is part of what depends on token k, joined clauses
// aside: "Chad asked for aid; Mali rejected the request".
func says(t syntax.Tree, k, n int) bool {
	for ; t[n].Head >= 0; n = t[n].Head {
		if t[n].Head == k {
			return t[n].Label != syntax.Conjunct && t[n].Label != syntax.Parataxis && t[n].Label != syntax.Adverbial
		}
	}
	return false
}

// first tells whether a mention is a pronoun of the first person: of "we" and
// what we do another may speak.
func (w *deedWork) first(i int) bool {
	p := w.pronouns[w.lower(i)]
	return w.out[i].Form == entity.Pronoun && p != nil && p.person == "1"
}

// own lists what the phrase of a deed names itself: "the attack on Gao".
func (w *deedWork) own(s, n int) (out []int) {
	next := -1
	if scenes[w.token(s, n+1).Lower] || w.token(s, n+1).Lower == "on" {
		next = w.follows(s, n)
	}
	for _, i := range w.known[s] {
		if top := w.node(i).top; i == next || top > n && under(w.tree(s), top, n) {
			out = append(out, i)
		}
	}
	return out
}

// tells tells whether a sentence speaks of each of them.
func (w *deedWork) tells(s int, of []int) bool {
	return !slices.ContainsFunc(of, func(i int) bool { return !w.among(i, w.known[s]) })
}

// among tells whether one of a list of mentions stands for the actor of mention i.
func (w *deedWork) among(i int, list []int) bool {
	return slices.ContainsFunc(list, func(j int) bool { return w.out[i].Entity.ID == w.out[j].Entity.ID })
}

// same tells whether two lists of mentions stand for the same actors.
func (w *deedWork) same(a, b []int) bool {
	return len(a) == len(b) && !slices.ContainsFunc(a, func(i int) bool { return !w.among(i, b) })
}

// main gives who acts in the main clause of a sentence; it is false where that
// but answers a deed told of before.
func (w *deedWork) main(s int) ([]int, bool) {
	t := w.tree(s)
	for k := range t {
		if t[k].Head >= 0 || !verbal(t[k].Tag) {
			continue
		}
		if lemma(w.answers, w.token(s, k).Lower) {
			return nil, false
		}
		if lemma(w.hearsay, w.token(s, k).Lower) {
			for j := range t {
				if t[j].Head != k || t[j].Label != syntax.Complement || !verbal(t[j].Tag) {
					continue
				}
				if lemma(w.answers, w.token(s, j).Lower) {
					return nil, false
				}
				if who := w.agents(s, j); who != nil {
					return who, true
				}
				if w.informs(s, j) || w.reports(s, j) {
					return nil, false
				}
			}
		}
		who := w.agents(s, k)
		return who, !slices.ContainsFunc(who, func(i int) bool { return w.first(i) })
	}
	return nil, true
}

// informs tells whether the clause whose verb is token k tells of what has been done to somebody by
// nobody named: who "said that Chad had been informed" has done nothing that a step could be.
func (w *deedWork) informs(s, k int) bool {
	passive := false
	for j, word := range w.tree(s) {
		if word.Head != k {
			continue
		}
		if l := w.token(s, j).Lower; l == "will" || l == "would" || l == "to" || l == "should" {
			return false // what will be done is what who says it plans
		}
		passive = passive || word.Label == syntax.PassiveAux
	}
	return passive
}

// reports tells whether the clause whose verb is token k tells in the past what others or things have
// done: who "said that the talks had failed" has done nothing either.
func (w *deedWork) reports(s, k int) bool {
	t := w.tree(s)
	subject := subjectOf(t, k)
	if subject < 0 || w.pronouns[w.token(s, subject).Lower] != nil || t[subject].Tag[0] != 'N' {
		return false
	}
	for j := range t {
		if t[j].Head == k && w.token(s, j).Lower == "had" {
			return true
		}
	}
	return false
}

// above gives who acts in a clause that the one of token n is joined to or
// hangs on, other than as what is said in it, or in one that comes before it:
// "After Chad closed the border, Mali condemned the move".
func (w *deedWork) above(s, n int) []int {
	t := w.tree(s)
	for k := n; t[k].Head >= 0; k = t[k].Head {
		h := t[k].Head
		switch t[k].Label {
		case syntax.Conjunct, syntax.Adverbial, syntax.Parataxis, syntax.Apposition:
		default:
			continue
		}
		if !verbal(t[k].Tag) && k != n {
			continue
		}
		for h >= 0 && !verbal(t[h].Tag) {
			h = t[h].Head // what "a move" is an apposition to
		}
		if h < 0 || k != n && w.talks(s, h) {
			return nil
		}
		return w.agents(s, h)
	}
	for k := range n {
		if h := t[k].Head; h > k && t[k].Label == syntax.Adverbial && verbal(t[k].Tag) && t[h].Head < 0 && under(t, n, h) && !w.talks(s, k) {
			return w.agents(s, k)
		}
	}
	return nil
}

// talks tells whether the verb at token k answers a deed or tells of one.
func (w *deedWork) talks(s, k int) bool {
	return lemma(w.answers, w.token(s, k).Lower) || lemma(w.hearsay, w.token(s, k).Lower)
}
