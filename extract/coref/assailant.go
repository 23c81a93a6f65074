package coref

import (
	"geokg/extract/entity"
	"geokg/extract/syntax"
)

// goods holds what of a state others attack, enter or meddle in, and it itself does not.
var goods = wordSet(`territory territories airspace waters border borders soil sovereignty affairs interests soldiers troops
	ships vessels tankers ship vessel tanker sites facilities embassy embassies consulate bases base positions computers
	networks servers servicemen sailors peacekeepers diplomats airliner planes jets drones missiles drone plane jet`)

// captives holds who of a state is carried off by others alone.
var captives = wordSet("citizens nationals people subjects sailors fishermen journalists children workers")

// hostile holds the verbs and nouns of what is done to others' goods.
var hostile = wordSet(`attack meddle interfere interference meddling violate violation invade invasion incursion intrude seize occupy occupation
	breach shell shelling bomb bombing strike raid threaten threat hack infringe encroach send fly enter intrusion target hit assault fire down jam spy
	strikes raids threats attacks strikes violations incursions`)

// kidnaps holds the verbs of what is done to others' citizens.
var kidnaps = wordSet("kidnap abduct kidnapping abduction abductions kidnappings")

// blaming holds verbs whose object is who did what behind them.
var blaming = wordSet("accuse condemn threaten warn blame criticise criticize denounce suspect sanction punish rebuke sue")

// assailant gives who is told to do something hostile to what pronoun i owns: Bolivia
// after "Peru accuses Bolivia of meddling in its affairs"; nil for nobody known, and
// where it is said to be one's own.
func (x *resolution) assailant(i int) *entity.Entity {
	m, n := &x.out[i], x.node(i)
	if n.owner < 0 || x.token(m.Sentence, m.Last).Lower == "own" {
		return nil
	}
	head := x.token(m.Sentence, n.owner).Lower
	if !goods[head] && !captives[head] {
		return nil
	}
	t := x.tree(m.Sentence)
	for at, steps := t[n.owner].Head, 0; at >= 0 && steps < 2; at, steps = t[at].Head, steps+1 {
		word := x.token(m.Sentence, at).Lower
		if goods[head] && lemma(hostile, word) || captives[head] && lemma(kidnaps, word) {
			if j := x.doerOf(t, m.Sentence, at, i); j >= 0 {
				return x.out[j].Entity
			}
			return nil
		}
	}
	return nil
}

// doerOf gives the mention, other than i, of who does what token k tells of: the subject
// of a verb, else the object of the verb of blame over it; of a noun, whose it is said to
// be: "Kenyan attacks". It is -1 for nobody known.
func (x *resolution) doerOf(t syntax.Tree, sentence, k, i int) int {
	if !verbal(t[k].Tag) {
		for j := x.begin[sentence]; j < x.begin[sentence+1]; j++ {
			if b := &x.out[j]; j != i && b.Entity != nil && x.node(j).top >= 0 && t[x.node(j).top].Head == k {
				switch t[x.node(j).top].Label {
				case syntax.Possessive, syntax.Compound, syntax.Adjective:
					return j
				}
			}
		}
	}
	for steps := 0; k >= 0 && steps < 4; steps++ {
		if s := subjectOf(t, k); s >= 0 && verbal(t[k].Tag) {
			return x.knownAt(sentence, s, i)
		}
		up := t[k].Head
		if up < 0 {
			return -1
		}
		if lemma(blaming, x.token(sentence, up).Lower) {
			if o := x.child(t, up, syntax.Object); o >= 0 && o != k {
				return x.knownAt(sentence, o, i)
			}
		}
		if t[k].Label != syntax.OpenComplement && t[k].Label != syntax.Adverbial && t[k].Label != syntax.Conjunct {
			return -1
		}
		k = up
	}
	return -1
}

// child gives the first token that depends on another in a way, -1 for none.
func (x *resolution) child(t syntax.Tree, head int, label syntax.Label) int {
	for k := range t {
		if t[k].Head == head && t[k].Label == label {
			return k
		}
	}
	return -1
}

// knownAt gives the known mention, other than i, that hangs in its tree by a token; -1 for none.
func (x *resolution) knownAt(sentence, token, i int) int {
	for j := x.begin[sentence]; j < x.begin[sentence+1]; j++ {
		if j != i && x.out[j].Entity != nil && x.node(j).top == token {
			return j
		}
	}
	return -1
}
