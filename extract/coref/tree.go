package coref

import (
	"slices"

	"geokg/extract/entity"
	"geokg/extract/syntax"
)

// node is where a mention hangs in the tree of its sentence.
type node struct {
	top    int          // the token that the mention's others depend on; -1 where the sentence has no tree
	label  syntax.Label // how the phrase depends that the mention is, or is a part of by "and" or apposition
	part   syntax.Label // Conjunct, Apposition or Flat where it is such a part, else Root
	clause int          // the token that heads its clause
	depth  int          // how many clauses that one is part of
	owner  int          // of possessives, the token of what is owned, else -1
}

// tree gives the tree of a sentence, parsed when first asked for.
func (x *resolution) tree(sentence int) syntax.Tree {
	if x.trees == nil {
		x.trees = make([]syntax.Tree, len(x.sentences))
	}
	if x.trees[sentence] == nil {
		x.trees[sentence] = x.parser.Parse(x.sentences[sentence].Tokens)
	}
	return x.trees[sentence]
}

// node gives the place of mention i in its tree.
func (x *resolution) node(i int) *node {
	x.nodes = slices.Grow(x.nodes, len(x.out)-len(x.nodes))
	for len(x.nodes) < len(x.out) {
		x.nodes = append(x.nodes, node{top: -2})
	}
	n := &x.nodes[i]
	if n.top == -2 {
		*n = nodeOf(x.tree(x.out[i].Sentence), &x.out[i].Mention)
	}
	return n
}

func nodeOf(t syntax.Tree, m *entity.Mention) node {
	n := node{top: -1, owner: -1}
	for k := m.First; k < min(m.Last, len(t)); k++ {
		if h := t[k].Head; n.top < 0 || h < m.First || h >= m.Last {
			if n.top < 0 || k == m.Head || t[n.top].Head >= m.First && t[n.top].Head < m.Last {
				n.top = k
			}
		}
	}
	if n.top < 0 {
		return n
	}
	at := n.top
	for steps := 0; t[at].Head >= 0 && steps < 8; steps++ {
		l := t[at].Label
		if l != syntax.Flat && l != syntax.Compound && l != syntax.Apposition && (l != syntax.Conjunct || verbal(t[at].Tag)) {
			break
		}
		if n.part == syntax.Root {
			n.part = l
		}
		at = t[at].Head
	}
	n.label = t[at].Label
	if n.label == syntax.Possessive {
		n.owner = t[at].Head
	}
	n.clause = clauseOf(t, at)
	for c := n.clause; t[c].Head >= 0; n.depth++ {
		c = clauseOf(t, c)
	}
	return n
}

// clauseOf gives the head of the clause that token i is a part of; of the head
// of a clause, that of the next one up. The root is its own.
func clauseOf(t syntax.Tree, i int) int {
	for t[i].Head >= 0 {
		if i = t[i].Head; heads(t, i) {
			break
		}
	}
	return i
}

// heads tells whether a token heads a clause.
func heads(t syntax.Tree, i int) bool {
	switch t[i].Label {
	case syntax.Root, syntax.Complement, syntax.OpenComplement, syntax.Adverbial, syntax.Clause, syntax.Relative, syntax.Parataxis:
		return true
	case syntax.Conjunct:
		return verbal(t[i].Tag)
	}
	return false
}

func verbal(tag string) bool { return tag[0] == 'V' || tag == "MD" }

// under tells whether token i depends on top, directly or not.
func under(t syntax.Tree, i, top int) bool {
	for i = t[i].Head; i >= 0; i = t[i].Head {
		if i == top {
			return true
		}
	}
	return false
}

// childOf gives the first token that depends on another in one of some ways, -1 for none.
func childOf(t syntax.Tree, head int, labels ...syntax.Label) int {
	return slices.IndexFunc(t, func(w syntax.Word) bool { return w.Head == head && slices.Contains(labels, w.Label) })
}

// hasChild tells whether a token has one that depends on it in one of some ways.
func hasChild(t syntax.Tree, head int, labels ...syntax.Label) bool {
	return childOf(t, head, labels...) >= 0
}

// subjectOf gives the token that is the subject of a verb, -1 for none.
func subjectOf(t syntax.Tree, verb int) int {
	return childOf(t, verb, syntax.Subject, syntax.PassiveSubject)
}

// rootOf gives the first token of a sentence that hangs on no other, the head of its main clause;
// -1 for none.
func rootOf(t syntax.Tree) int {
	return slices.IndexFunc(t, func(w syntax.Word) bool { return w.Head < 0 })
}

// sharesSubject tells whether a clause that hangs in such a way on another and has no subject
// has that of the other: "visited Chad and met Ann Lee", "wants to leave", "left, saying".
func sharesSubject(l syntax.Label) bool {
	return l == syntax.Conjunct || l == syntax.OpenComplement || l == syntax.Adverbial
}

// duty is what a phrase is to its verb, coarser than labels.
type duty uint8

const (
	agent duty = iota // subject
	patient
	beside // prepositional phrase of a verb
	owning
	within // phrase of a noun
	otherwise
)

func dutyOf(l syntax.Label) duty {
	switch l {
	case syntax.Subject:
		return agent
	case syntax.PassiveSubject, syntax.Object, syntax.IndirectObject:
		return patient
	case syntax.Oblique, syntax.Agent:
		return beside
	case syntax.Possessive:
		return owning
	case syntax.NounPhrase:
		return within
	}
	return otherwise
}
