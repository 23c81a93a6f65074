package coref

import (
	"slices"

	"geokg/extract/entity"
)

// Of the bodies and groups that a text names, "her party" is one to which the text says that
// she belongs, and none that it says is another's.

// ownBody gives what the noun of mention i, owned by a person, stands for: the name behind
// its comma, "his party, Fretilin,", else the latest of the bodies to which the text has the
// owner belong. It is nil where there is none.
func (x *resolution) ownBody(i int, owner *actor) (e *entity.Entity, at int) {
	n := x.places[i].noun
	if j := x.behindComma(i, func(b *Mention) bool { return n.of(b.Entity.Type) && x.closes(b) }); j >= 0 {
		return x.out[j].Entity, j
	}
	for j := i - 1; j >= 0; j-- {
		b := &x.out[j]
		if b.Entity != nil && n.of(b.Entity.Type) && n.fits(x.tables, x.actor(b.Entity)) > 0 && x.memberBeside(j) == owner.entity {
			return b.Entity, j
		}
	}
	for k := len(owner.offices) - 1; k >= 0; k-- {
		o := &owner.offices[k]
		if o.of != nil && !o.past && n.of(o.of.Type) && n.fits(x.tables, x.actor(o.of)) > 0 {
			return o.of, owner.last()
		}
	}
	return nil, -1
}

// memberBeside gives the person who by the words beside it belongs to the body of mention j:
// "Republican Ann Lee", "Fatah's Ann Lee", "Labour leader Ann Lee", "Ann Lee of the Labour
// Party", "Ann Lee leads Labour"; nil for nobody.
func (x *resolution) memberBeside(j int) *entity.Entity {
	b := &x.out[j]
	word := func(k int) string { return x.token(b.Sentence, k).Lower }
	for k := x.begin[b.Sentence]; k < x.begin[b.Sentence+1]; k++ {
		p := &x.out[k]
		if p.Form != entity.Name || p.Entity == nil || p.Entity.Type != entity.Person {
			continue
		}
		switch {
		case p.TitleOf != nil && p.TitleOf == b.Entity,
			p.First == b.Last, p.First == b.Last+1 && (word(b.Last) == "'s" || word(b.Last) == "’s"),
			p.Title != "" && p.First > b.Last && p.First <= b.Last+3,
			b.First > p.Last && b.First <= p.Last+2 && lemma(x.presiding, word(p.Last)) && (b.First == p.Last+1 || small[word(p.Last+1)]),
			b.First > p.Last && b.First <= p.Last+2 && word(p.Last) == "of" && (b.First == p.Last+1 || small[word(p.Last+1)]):
			return p.Entity
		}
	}
	return nil
}

// anothers tells whether a body is one to which the text has somebody else belong than its
// owner, or lies in another state than the owner's.
func (x *resolution) anothers(a, owner *actor) bool {
	if c := owner.entity.Country; c != "" && a.entity.Country != "" && a.entity.Country != c {
		return true
	}
	return slices.ContainsFunc(a.at, func(j int) bool {
		p := x.memberBeside(j)
		return p != nil && p.ID != owner.entity.ID
	})
}
