package coref

import "geokg/extract/entity"

// administration gives the state whose government is called "the administration": that
// of the one named last, "the Trump administration", else the United States where the
// text speaks of them, for no other state's news use the word alone; nil for none.
func (x *resolution) administration(i int) *entity.Entity {
	m := &x.out[i]
	if before := x.token(m.Sentence, m.Head-1).Lower; !newer[before] || x.token(m.Sentence, m.Last).Lower == "of" || x.token(m.Sentence, m.Last).Lower == "in" {
		return nil // "the regional administration"
	}
	for j := i - 1; j >= 0; j-- {
		b := &x.out[j]
		if b.Entity != nil && b.Form != entity.Pronoun && x.token(b.Sentence, b.Head).Lower == "administration" {
			return b.Entity
		}
	}
	if x.token(m.Sentence, m.Head).Text != "administration" {
		return nil
	}
	for _, a := range x.order {
		if a.entity.Country == "USA" && len(a.at) > 0 && (a.entity.Type == entity.Country || a.entity.Type == entity.Person) {
			return x.state("USA")
		}
	}
	return nil
}

// newer holds what may stand right before "administration" where it is a government's
// and no authority's.
var newer = wordSet("the this new incoming outgoing current previous next last a an")
