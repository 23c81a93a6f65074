package coref

import (
	"geokg/extract/entity"
	"geokg/extract/syntax"
)

// Who does what a word in the sentence of a mention tells: another of its mentions that is
// known so far. (Of deeds, doing.go asks the same once every mention is resolved.)

// knownAt gives the known mention that hangs in the tree by a token; -1 for none.
func (x *resolution) knownAt(token, i int) int {
	sentence := x.out[i].Sentence
	for j := x.begin[sentence]; j < x.begin[sentence+1]; j++ {
		if j != i && x.out[j].Entity != nil && x.node(j).top == token {
			return j
		}
	}
	return -1
}

// ownActor gives the known mention of who does what a verb tells by the words
// right there: its own subject, or whom another does something to "for blocking" him; -1 for none.
func (x *resolution) ownActor(verb, i int) int {
	sentence := x.out[i].Sentence
	t := x.tree(sentence)
	if s := subjectOf(t, verb); s >= 0 {
		return x.knownAt(s, i)
	}
	w := x.token(sentence, verb-1).Lower
	if t[verb].Label != syntax.Adverbial || t[verb].Head < 0 || t[verb].Tag != "VBG" || w != "for" && w != "of" && w != "from" {
		return -1
	}
	if o := childOf(t, t[verb].Head, syntax.Object); o >= 0 {
		return x.knownAt(o, i)
	}
	return -1
}

// doneTo gives the known mention, no pronoun, of what a verb has as its object; -1 for none.
func (x *resolution) doneTo(verb, i int) int {
	o := childOf(x.tree(x.out[i].Sentence), verb, syntax.Object)
	if o < 0 {
		return -1
	}
	if j := x.knownAt(o, i); j >= 0 && x.out[j].Form != entity.Pronoun {
		return j
	}
	return -1
}

// actingAt gives the known mention of who does what a verb tells: its own
// subject, or that of the verb that it is joined to or completes; -1 for none.
func (x *resolution) actingAt(verb, i int) int {
	t := x.tree(x.out[i].Sentence)
	for steps := 0; verb >= 0 && steps < 4; steps++ {
		if s := subjectOf(t, verb); s >= 0 {
			return x.knownAt(s, i)
		}
		if t[verb].Head < 0 {
			return -1
		}
		switch t[verb].Label {
		case syntax.OpenComplement:
			if o := childOf(t, t[verb].Head, syntax.Object); o >= 0 {
				return x.knownAt(o, i) // "asked Kenya to sell"
			}
		case syntax.Conjunct:
		default:
			return -1
		}
		verb = t[verb].Head
	}
	return -1
}

// doerOf gives the mention of who does what token k tells of: the subject
// of a verb, else the object of the verb of blame over it; of a noun, whose it is said to
// be: "Kenyan attacks". It is -1 for nobody known.
func (x *resolution) doerOf(k, i int) int {
	sentence := x.out[i].Sentence
	t := x.tree(sentence)
	if !verbal(t[k].Tag) {
		for j := x.begin[sentence]; j < x.begin[sentence+1]; j++ {
			top := x.node(j).top
			if j == i || x.out[j].Entity == nil || top < 0 || t[top].Head != k {
				continue
			}
			switch t[top].Label {
			case syntax.Possessive, syntax.Compound, syntax.Adjective:
				return j
			}
		}
	}
	for steps := 0; k >= 0 && steps < 4; steps++ {
		if s := subjectOf(t, k); s >= 0 && verbal(t[k].Tag) {
			return x.knownAt(s, i)
		}
		up := t[k].Head
		if up < 0 {
			return -1
		}
		if lemma(x.hints.blaming, x.token(sentence, up).Lower) {
			if o := childOf(t, up, syntax.Object); o >= 0 && o != k {
				return x.knownAt(o, i)
			}
		}
		if !sharesSubject(t[k].Label) {
			return -1
		}
		k = up
	}
	return -1
}
