// Package syntax finds the grammatical structure of a sentence: a tag for
// every word and the word that it depends on, in the manner of Universal
// Dependencies.
//
// Call [Load] once and [Parser.Parse] for each sentence. A Parser is read-only
// and may be shared by goroutines. It is small and greedy (an averaged
// perceptron over arc-hybrid transitions, Kuhlmann et al. 2011, Goldberg and
// Nivre 2013): right on nine arcs in ten of news text, so what builds on it
// must bear a wrong one.
package syntax

import "geokg/extract/text"

// Label is how a word depends on its head.
type Label uint8

// The labels: those of Universal Dependencies, with rare subtypes folded into
// their type and everything without a use for relations folded into Dep.
const (
	Root Label = iota
	Subject
	PassiveSubject
	Object
	IndirectObject
	Oblique     // a prepositional phrase, or a time, of a verb
	Agent       // obl:agent: the "by" phrase of a passive
	NounPhrase  // nmod: a prepositional phrase of a noun
	Possessive  // nmod:poss
	Compound    // a noun before a noun
	Flat        // the later words of a name
	Fixed       // the later words of "according to"
	Adjective   // amod
	Determiner  // det
	Number      // nummod
	Apposition  // appos
	Case        // the preposition of a phrase, the 's of a possessive
	Mark        // "to", "that", "because"
	Auxiliary   // aux
	PassiveAux  // aux:pass
	Copula      // cop
	Conjunct    // conj
	Coordinator // cc
	Clause      // acl: a clause that says more of a noun
	Relative    // acl:relcl
	Adverbial   // advcl
	Adverb      // advmod
	Complement  // ccomp
	OpenComplement
	Particle  // compound:prt
	Parataxis // "…, he said"
	Punctuation
	Dep // anything else
	labels
)

var labelNames = [labels]string{"root", "nsubj", "nsubj:pass", "obj", "iobj", "obl", "obl:agent", "nmod", "nmod:poss", "compound",
	"flat", "fixed", "amod", "det", "nummod", "appos", "case", "mark", "aux", "aux:pass", "cop", "conj", "cc", "acl", "acl:relcl", "advcl",
	"advmod", "ccomp", "xcomp", "compound:prt", "parataxis", "punct", "dep"}

// String is the label's name in Universal Dependencies.
func (l Label) String() string { return labelNames[l] }

// Word is what is known of one token.
type Word struct {
	Tag   string // Penn Treebank tag: "NN", "VBD"
	Head  int    // the token it depends on; -1 for the root
	Label Label
}

// Tree is the structure of a sentence, one Word a token.
type Tree []Word

// Parse tags the sentence's tokens and builds its tree. The tree has one root,
// no cycles and no crossing arcs.
func (p *Parser) Parse(tokens []text.Token) Tree {
	tree := p.parse(tokens, -1)
	if k := alone(tokens, tree); k >= 0 {
		return p.parseAlone(tokens, tree, k)
	}
	if k := lostVerb(tree); k >= 0 {
		return p.parse(tokens, k)
	}
	return tree
}

// parse does it with the tag of a verb in the past for one token, -1 for none.
func (p *Parser) parse(tokens []text.Token, past int) Tree {
	if len(tokens) == 0 {
		return nil
	}
	words := make([]uint32, len(tokens))
	forms := make([]string, len(tokens))
	for i, t := range tokens {
		forms[i] = t.Text
		words[i] = hashWord(t.Lower)
	}
	tags := p.tag(forms, words)
	if past >= 0 {
		tags[past] = pastTag
	}
	c := newState(words, tags)
	var scores [transitions]int32
	var features [featureCount]uint32
	for !c.done() {
		if t := c.only(); t >= 0 {
			c.apply(t)
			continue
		}
		c.features(&features)
		p.moves.score(&features, &scores)
		c.apply(c.best(scores[:]))
	}
	tree := make(Tree, len(tokens))
	for i := range tree {
		tree[i] = Word{Tag: tagNames[tags[i]], Head: c.heads[i], Label: c.labels[i]}
		if c.heads[i] == len(tokens) {
			tree[i].Head, tree[i].Label = -1, Root
		}
	}
	return tree
}
