package relation

import (
	"slices"
	"strings"

	"geokg/extract/entity"
)

// ownBodies leaves out that somebody is arrested or tried by the body whose member or
// officer the words before a passive say they are: "the chairman of the Liberal Party
// was charged with fraud".
func (d *document) ownBodies(found []Relation) []Relation {
	return slices.DeleteFunc(found, func(r Relation) bool {
		if r.Name != "DETAINS" && r.Name != "PROSECUTES" || d.mentions[r.Subject].Entity.Type != entity.Organization || !d.patient(r) {
			return false
		}
		return slices.ContainsFunc(found, func(x Relation) bool {
			return (x.Name == "HAS_ROLE_IN" || x.Name == "MEMBER_OF") && d.turnedPair(x, r)
		})
	})
}

// notOfCourt leaves out that somebody has an office in the court that, in the same sentence, tries or holds them: the captain
// of another whom "the court jailed, its captain, Falkner".
func (d *document) notOfCourt(found []Relation) []Relation {
	return sift(found, func(r Relation) bool {
		name := strings.ToLower(d.mentions[r.Object].Entity.Name)
		if r.Name != "HAS_ROLE_IN" || !strings.Contains(name, "court") && !strings.Contains(name, "tribunal") {
			return false
		}
		court := d.mentions[r.Object].Entity
		return slices.ContainsFunc(found, func(x Relation) bool {
			switch x.Name {
			case "PROSECUTES", "DETAINS", "SANCTIONS", "BLOCKS", "RELEASES", "EXPELS":
				by := d.mentions[x.Subject].Entity
				return x.Sentence == r.Sentence && d.one(x.Object, r.Subject) && (d.one(x.Subject, r.Object) || by.Type == entity.Country && by.Country == court.Country)
			case "HAS_ROLE_IN":
				return x.Sentence == r.Sentence && x.Cue == r.Cue && d.one(x.Subject, r.Subject) && !d.one(x.Object, r.Object) && strings.EqualFold(d.views[r.Sentence].between(r.Cue), "leader")
			}
			return false
		})
	})
}

// patient tells whether the cue stands after all mentions of both actors, as that of a
// passive without an agent does.
func (d *document) patient(r Relation) bool {
	v := d.views[r.Sentence]
	if len(v.tree) == 0 {
		return false
	}
	top := v.cueOf(r).top
	return !slices.ContainsFunc(v.own, func(k int) bool {
		return d.mentions[k].First > top && d.known(k) && (d.one(k, r.Subject) || d.one(k, r.Object))
	})
}

// ownSides leaves out that a ministry or the like expels its own state, whose diplomats others
// have expelled; that a state bars members of its own chamber, another's being meant; and that it
// spies on its own people.
func (d *document) ownSides(found []Relation) []Relation {
	return sift(found, func(r Relation) bool {
		by, own := d.mentions[r.Subject].Entity, d.mentions[r.Object].Entity
		if by.Country == "" || by.Country != own.Country {
			return false
		}
		switch r.Name {
		case "HACKS":
			// who is said to spy on a state's people does so for another; its own services watch them
			return by.Type == entity.Country && own.Type == entity.Nationality && strings.Contains(strings.ToLower(d.views[r.Sentence].between(r.Cue)), "spy")
		case "EXPELS":
			return by.Type == entity.Organization && own.Type == entity.Country
		case "SANCTIONS", "BLOCKS":
			return by.Type == entity.Country && own.Type == entity.Organization && d.membersOf(d.views[r.Sentence], r.Object)
		}
		return false
	})
}

// membersOf tells whether mention k is of the body whose members the words are about: "ten members
// of [the Senate]".
func (d *document) membersOf(v *view, k int) bool {
	m := &d.mentions[k]
	if m.Sentence != v.Index || m.First < 2 || m.First > len(v.Tokens) {
		return false
	}
	of := m.First - 1
	if v.lower(of) == "the" {
		of--
	}
	return of > 0 && v.lower(of) == "of" && v.lower(of-1) == "members" && chamber(m.Entity)
}

// chamber tells whether a body is a house of a parliament, by its name.
func chamber(e *entity.Entity) bool {
	return slices.ContainsFunc(strings.Fields(e.Name), func(w string) bool {
		return w == "Senate" || w == "Congress" || w == "Parliament" || w == "Assembly" || w == "House"
	})
}

// presides tells whether somebody would meet the own state's body whose meeting they hold: "[the
// president] held a meeting of (the council)".
func (d *document) presides(v *view, r Relation) bool {
	a, b := &d.mentions[r.Subject], &d.mentions[r.Object]
	if !d.inside(v, r.Object) || b.Entity.Type != entity.Organization || a.Entity.Type != entity.Person || !sameState(a.Entity, b.Entity) {
		return false
	}
	k := b.First - 1
	if k > 0 && v.lower(k) == "the" {
		k--
	}
	return k > 0 && v.lower(k) == "of" && slices.Contains([]string{"meeting", "session", "sitting"}, v.lower(k-1))
}
