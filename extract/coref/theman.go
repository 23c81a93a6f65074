package coref

import (
	"slices"

	"geokg/extract/entity"
	"geokg/extract/syntax"
)

// theMan resolves "the man" and "the woman" as the only person whom the sentences before name that can
// be one, where they tell of nobody nameless: "Togo jailed Jan Novak. Benin asked for [the man]".
func (x *resolution) theMan(i int) bool {
	m, n := &x.out[i], x.places[i].noun
	head := x.token(m.Sentence, m.Head).Lower
	if n == nil || head != "man" && head != "woman" || m.Last-m.First != 2 || x.token(m.Sentence, m.First).Lower != "the" || x.places[i].quote >= 0 || restricting[x.token(m.Sentence, m.Last).Lower] || whereabouts[x.token(m.Sentence, m.Last).Lower] {
		return false
	}
	acting := x.actorsAt(i, subjectOf(x.tree(m.Sentence), max(0, x.node(i).clause)))
	var only *actor
	for j := i - 1; j >= 0 && m.Sentence-x.out[j].Sentence <= 2; j-- {
		b := &x.out[j]
		q := x.nouns[x.token(b.Sentence, b.Head).Lower]
		if q != nil && q.nameless() && q.number != many && (q.gender == n.gender || q.gender == unknown) && (b.Entity == nil || b.Form == entity.Demonym) && !x.isApposed(j) {
			return false
		}
		if b.Entity == nil || b.Entity.Type != entity.Person {
			continue
		}
		a := x.actor(b.Entity)
		if a == only || a.gender != unknown && a.gender != n.gender {
			continue
		}
		if b.Sentence == m.Sentence && slices.Contains(acting, a) {
			continue // "Ada Qwerin called the man a liar"
		}
		if only != nil {
			return false
		}
		only = a
	}
	if only == nil {
		return false
	}
	x.set(i, only.entity, only.last(), "the only one")
	return true
}

// whereabouts are words behind "the man" that tell which one it is.
var whereabouts = wordSet("in with at behind on accused suspected wanted charged convicted arrested believed killed known")

// isApposed tells whether mention j only tells what somebody named is: "Jan Novak, a journalist".
func (x *resolution) isApposed(j int) bool {
	n := x.node(j)
	t := x.tree(x.out[j].Sentence)
	return n.top >= 0 && (t[n.top].Label == syntax.Apposition || t[n.top].Label == syntax.Compound || hasChild(t, n.top, syntax.Copula))
}
