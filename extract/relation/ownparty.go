package relation

import "geokg/extract/entity"

// ownParty leaves out that a party has appointed one of its own whom voters elect: "[Labour] candidate
// (Falkner) is elected mayor", "(Falkner) of the [Liberal Party] is elected".
func (d *document) ownParty(found []Relation) []Relation {
	return d.without(found, func(v *view, r Relation) bool {
		if r.Name != "APPOINTS" || !d.inside(v, r.Subject) || !d.inside(v, r.Object) || d.mentions[r.Subject].Entity.Type != entity.Organization {
			return false
		}
		c := v.cueOf(r)
		party, one := &d.mentions[r.Subject], &d.mentions[r.Object]
		if one.Last > c.top || party.First > c.top || !v.kinds.chosen.has(v.lower(c.top)) || !v.passive(c.top) || r.Cue.Start < one.Start {
			return false
		}
		if party.First >= one.Last {
			at := v.skipBack(party.First-1, "the")
			return at == one.Last && v.kinds.within.has(v.lower(at))
		}
		if one.First == party.Last {
			return v.kinds.follower.has(v.lower(party.Last - 1))
		}
		return one.First == party.Last+1 && v.kinds.belonging.has(v.lower(party.Last))
	})
}
