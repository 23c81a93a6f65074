package coref

import (
	"strings"

	"geokg/extract/entity"
)

// Offices that a role says to be somebody's: "its president", "his ambassador", "the president"
// of a minister's sentence, "a Hamas spokesman".

// officeOwner gives whose a role is said to be by the pronoun that it begins with, "its
// president"; it is false where it begins with none.
func (x *resolution) officeOwner(i int) (*actor, bool) {
	m := &x.out[i]
	p := x.pronouns[x.token(m.Sentence, m.First).Lower]
	if p == nil || p.person != "3" || !p.owns() || p.number == many || m.Head == m.First {
		return nil, false
	}
	return x.owner(i)
}

// othersOffice tells of whom a role is not, because it is of another state than theirs: by its
// owner, or by the officer in whose sentence it stands.
func (x *resolution) othersOffice(i int) func(*actor) bool {
	if kin := x.kinOfRole(i); kin != nil {
		return func(a *actor) bool { return key(a.entity) == key(kin) }
	}
	if owner, ok := x.officeOwner(i); ok {
		if owner == nil || owner.entity.Type == entity.Organization && owner.entity.Country == "" {
			return func(*actor) bool { return false }
		}
		code := owner.entity.Country
		return func(a *actor) bool {
			return a == owner || code != "" && a.entity.Country != "" && a.entity.Country != code
		}
	}
	code := x.officersState(i)
	return func(a *actor) bool { return code != "" && a.entity.Country != "" && a.entity.Country != code }
}

// holderOfOwners gives who holds on the day of the text the office that a role says to be that
// of a state, or of the state of the officer in whose sentence it stands, the text naming nobody:
// "Iran protested. Its foreign minister called it a lie"; nil for unknown.
func (x *resolution) holderOfOwners(i int, title string) *entity.Entity {
	if x.inOffice == nil {
		return nil
	}
	if owner, ok := x.officeOwner(i); ok {
		if owner == nil || owner.entity.Type != entity.Country {
			return nil
		}
		return x.inOffice(title, owner.entity.Country, x.doc.Published)
	}
	if code := x.officersState(i); code != "" {
		x.out[i].AtHand = nil // the state that the text has most to do with
		return x.inOffice(title, code, x.doc.Published)
	}
	return nil
}

// officersState gives the state of the minister or envoy by name who acts in the clause of "the
// president", whose that is: "Defence Minister Ann Lee greeted the president"; "" for none.
func (x *resolution) officersState(i int) string {
	m := &x.out[i]
	if m.TitleOf != nil || m.Last-m.First != 2 || x.token(m.Sentence, m.First).Lower != "the" {
		return ""
	}
	switch x.token(m.Sentence, m.Head).Lower {
	case "president", "premier", "king":
	default:
		return ""
	}
	n := x.node(i)
	if n.top < 0 {
		return ""
	}
	j := x.actingAt(n.clause, i)
	if j < 0 || x.out[j].First > m.First {
		return ""
	}
	b := &x.out[j]
	if b.Form != entity.Name || b.Entity.Type != entity.Person || b.TitleOf == nil || b.TitleOf.Type != entity.Country || b.Former {
		return ""
	}
	if t := strings.ToLower(b.Title); !strings.HasSuffix(t, "minister") && !strings.HasSuffix(t, "ambassador") || strings.HasSuffix(t, "prime minister") {
		return ""
	}
	return b.TitleOf.Country
}

// namedTo gives whom somebody makes what a role behind "as" says: "named Ann Lee as the new
// commander", not as one of a body that is named, whose he will be; -1 for none.
func (x *resolution) namedTo(i int) int {
	m := &x.out[i]
	k := m.First - 1
	if x.token(m.Sentence, k).Lower != "as" || k < 2 || m.TitleOf != nil {
		return -1
	}
	for j := i - 1; j >= x.begin[m.Sentence]; j-- {
		if b := &x.out[j]; b.Last == k && b.Form == entity.Name && b.Entity != nil && b.Entity.Type == entity.Person {
			for v := b.First - 1; v >= max(0, b.First-5) && !breaksClause[x.token(m.Sentence, v).Lower]; v-- {
				if lemma(x.hints.naming, x.token(m.Sentence, v).Lower) {
					return j
				}
			}
		}
	}
	return -1
}

// spokesOf gives the mention of the body or state right before a noun for a person, whose that
// one is: "A Hamas spokesman", "Russia's envoy"; -1 for none.
func (x *resolution) spokesOf(i int) int {
	m, n := &x.out[i], x.places[i].noun
	if n == nil || n.number != one || !n.of(entity.Person) || len(n.kinds) != 1 {
		return -1
	}
	for j := i - 1; j >= x.begin[m.Sentence]; j-- {
		b := &x.out[j]
		if b.Last > m.First || m.First-b.Last > 1 {
			continue
		}
		if b.Last < m.First && x.token(m.Sentence, b.Last).Lower != "'s" {
			return -1
		}
		if b.Entity == nil || b.Entity.Type == entity.Person || b.Entity.Type == entity.Place {
			return -1
		}
		return j
	}
	return -1
}

// servesElsewhere tells whether a noun for a person says of itself that it is nobody named before,
// "A Hamas spokesman", or whose it is, which an actor is not known to be: the Kremlin's spokesman
// is none of the Pentagon's.
func (x *resolution) servesElsewhere(i int) func(*actor) bool {
	j := x.spokesOf(i)
	if j < 0 {
		return func(*actor) bool { return false }
	}
	b := &x.out[j]
	article := indefinites[x.token(b.Sentence, b.First).Lower] || indefinites[x.token(b.Sentence, b.First-1).Lower]
	return func(a *actor) bool {
		if article || a.entity.Type != entity.Person {
			return article
		}
		for _, o := range a.offices {
			if o.of != nil && (o.of.ID == b.Entity.ID || o.of.Country != "" && o.of.Country == b.Entity.Country) {
				return false
			}
		}
		return a.entity.Country == "" || a.entity.Country != b.Entity.Country
	}
}
