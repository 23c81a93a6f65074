package coref

import "geokg/extract/entity"

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
			if j := x.doerOf(at, i); j >= 0 {
				return x.out[j].Entity
			}
			return nil
		}
	}
	return nil
}
