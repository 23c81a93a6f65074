package relation

import (
	"cmp"
	"slices"
	"strings"

	"geokg/extract/entity"
)

// candidate is a relation under judgement.
type candidate struct {
	subject, object int // mentions of the document
	a, b            int // their places among the scored mentions; -1: none
	number          int // of the relation; -1: the head does not know it
	logit           float32
	rule            *Relation
	rival           float32
}

// contender is a candidate with what it ties.
type contender struct {
	tie tie
	*candidate
}

// floor is the logit below which a relation is not considered.
const floor = -6

// judged is a pair of places and what the head says of it, and of it the other way round.
type judged struct {
	a, b         int
	logits, back []float32
}

// score keeps for every two actors and relation the mentions that speak most
// for it.
func (d *document) score(c *Scorer, at cast, found map[tie]*candidate) {
	pairs := d.room.judged[:0]
	for a := range at.mentions {
		for b := range at.mentions {
			if c.Paired(at.scene, a, b) {
				pairs = append(pairs, judged{a, b, c.logitsOf(at.scene, a, b), c.logitsOf(at.scene, b, a)})
			}
		}
	}
	d.room.judged = pairs
	for r, name := range c.h.relations {
		symmetric := d.symmetric[name]
		for i := range pairs {
			p := &pairs[i]
			x := p.logits[r]
			if symmetric {
				if p.b < p.a {
					continue
				}
				x = (x + p.back[r]) / 2
			}
			if x < floor {
				continue
			}
			for _, i := range at.mentions[p.a] {
				for _, j := range at.mentions[p.b] {
					d.keep(found, name, candidate{subject: i, object: j, a: p.a, b: p.b, logit: x})
				}
			}
		}
	}
}

func (d *document) keep(found map[tie]*candidate, name string, x candidate) {
	s, o := d.mentions[x.subject].Entity, d.mentions[x.object].Entity
	if s.ID == o.ID || !d.fits(name, s, o) {
		return
	}
	name, ok := d.deedFits(name, x.subject, x.object)
	if !ok {
		return
	}
	k := d.tie(name, x.subject, x.object)
	switch old := found[k]; {
	case old == nil:
		found[k] = d.room.candidate(x)
	case x.logit > old.logit:
		*old = x
	}
}

// addRuled joins what the rules found: to the same relation of the same
// actors, or as a candidate of its own. It gives the pairs that rules tie:
// ties without a relation.
func (d *document) addRuled(ruled []Relation, mentions [][]int, found map[tie]*candidate) map[tie]bool {
	pairs := map[tie]bool{}
	place := func(m int) int {
		return slices.IndexFunc(mentions, func(in []int) bool { return slices.Contains(in, m) })
	}
	for i := range ruled {
		rule := &ruled[i]
		far := rule.Name == "RESIGNS_FROM" && d.mentions[rule.Object].Sentence != rule.Sentence
		if far && !d.quits(rule) {
			continue
		}
		k := d.tie(rule.Name, rule.Subject, rule.Object)
		pairs[tie{k.subject, "", k.object}] = true
		x := found[k]
		if x == nil {
			x = d.room.candidate(candidate{logit: floor})
			if a, b := place(rule.Subject), place(rule.Object); a >= 0 && a == b || min(a, b) < 0 {
				x.logit = 0 // of "the two", where the head is not asked, it says neither yes nor no
				if d.inTable(rule) {
					x.logit = heldLogit
				} else if far {
					x.logit = farLogit
				}
			}
			found[k] = x
		}
		if x.rule == nil || rule.Confidence > x.rule.Confidence {
			x.rule = rule
			x.subject, x.object, x.a, x.b = rule.Subject, rule.Object, place(rule.Subject), place(rule.Object)
		}
	}
	return pairs
}

// heldLogit stands for the head's word on an office by the title at the name of somebody whom the
// tables know, where the head is not asked because nothing in the sentence but the title tells whose
// office it is. It is fitted so that the confidence of such roles is their share that was right, 102 of
// 122 in 1,190 texts that the head has not learnt.
const heldLogit = 3.2

// farLogit stands likewise for its word on who gives up an office of which an earlier sentence tells.
const farLogit = 1.5

// quits tells whether the words of a resignation from an office told of before are of the last person
// named before them, and no bare infinitive: not "whose governor, [Falkner], resigned", said of another.
func (d *document) quits(r *Relation) bool {
	v, m := d.views[r.Sentence], &d.mentions[r.Subject]
	top := v.cueOf(*r).top
	if top < 0 || m.Sentence != r.Sentence || r.Status == "actual" && v.tense(top) == "to" {
		return false
	}
	return !slices.ContainsFunc(v.own, func(k int) bool {
		o := &d.mentions[k]
		return d.known(k) && o.Entity.Type == entity.Person && o.First >= m.Last && o.Last <= top && !d.one(k, r.Subject)
	})
}

// inTable tells whether a rule has found the office by the title at the name of somebody whom the
// tables know: "Foreign Minister Sergey Lavrov left".
func (d *document) inTable(r *Relation) bool {
	m := &d.mentions[r.Subject]
	return r.Name == "HAS_ROLE_IN" && m.Form == entity.Name && m.Title != "" && strings.HasPrefix(r.Rule, "persons.txt")
}

// rivals notes for every candidate how much speaks for the same relation
// between one of its actors and somebody else: of "Italy" and "the Italian
// president" one met the guest.
func rivals(order []contender) {
	for i, x := range order {
		k, most := x.tie, float32(floor)
		for j, y := range order {
			if o := y.tie; y.number == x.number && i != j && o.relation == k.relation &&
				(o.subject == k.subject || o.object == k.object || o.subject == k.object || o.object == k.subject) {
				most = max(most, y.logit)
			}
		}
		x.rival = most
	}
}

// byPlace orders candidates by where their mentions stand.
func byPlace(x, y *candidate) int {
	return cmp.Or(cmp.Compare(x.subject, y.subject), cmp.Compare(x.object, y.object))
}
