package relation

import (
	"slices"

	"geokg/extract/entity"
	"geokg/extract/syntax"
)

// spectators leaves out what is told of who is only near a deed: who writes of an arrest, the body
// at whose conference others pledge, before whose door others protest.
func (d *document) spectators(found []Relation) []Relation {
	return d.without(found, func(v *view, r Relation) bool {
		if d.crossed(v, r, found) {
			return true
		}
		switch r.Name {
		case "DETAINS", "ABDUCTS", "KILLS", "EXPELS", "RELEASES":
			return d.writesOf(v, r) || d.afterHisDeed(v, r)
		case "PROTESTS":
			return d.atTheDoor(v, r)
		case "MEMBER_OF":
			return d.votesFor(v, r)
		}
		return d.hostOfOthers(v, r)
	})
}

// writesOf tells whether a person is only who tells of the deed: "was shot after reporting the
// arrest of Kestrel".
func (d *document) writesOf(v *view, r Relation) bool {
	if !d.inside(v, r.Subject) || d.mentions[r.Subject].Entity.Type != entity.Person {
		return false
	}
	top := v.cueOf(r).top
	if top < 0 || v.verbal(top) || v.label(top) != syntax.Object {
		return false
	}
	verb := v.tree[top].Head
	return v.verbal(verb) && v.kinds.covering.has(v.lower(verb)) && d.mentions[r.Subject].Last <= verb
}

// afterHisDeed tells whether the object only says whom the nameless one killed or hurt to whom
// something is done: "the man who shot [Falkner] was killed by police".
func (d *document) afterHisDeed(v *view, r Relation) bool {
	if !d.inside(v, r.Object) {
		return false
	}
	o, top := &d.mentions[r.Object], v.cueOf(r).top
	if top < 0 || !v.verbal(top) || !v.passive(top) || o.Last > top {
		return false
	}
	verb := o.First - 1
	for verb > 0 && (v.tree[verb].Tag == "DT" || v.cover[verb] >= 0) {
		verb--
	}
	return verb > 1 && v.lower(verb-1) == "who" && v.tree[verb].Tag[0] == 'V' && !d.known(v.cover[verb-2]) && v.tree[verb-2].Tag == "NN" &&
		v.subject(top) == verb-2
}

// atTheDoor tells whether those who protest do so before the door of the subject: "gathered outside
// [the Malian parliament] to protest against".
func (d *document) atTheDoor(v *view, r Relation) bool {
	if !d.inside(v, r.Subject) {
		return false
	}
	k := v.beginning(d.mentions[r.Subject].First) - 1
	if k < 1 || d.mentions[r.Subject].Start > r.Cue.Start {
		return false
	}
	switch v.lower(k) {
	case "outside", "near":
		return true
	case "of":
		return k > 1 && v.lower(k-1) == "front" && v.lower(k-2) == "in"
	case "to", "at":
		return slices.ContainsFunc(v.tree[:k], tagged("V")) && !slices.ContainsFunc(v.tree[k:v.at(r.Cue.Start)], tagged("VBD"))
	}
	return false
}

// votesFor tells whether a state would belong to a parliament, to which its voters elect members.
func (d *document) votesFor(v *view, r Relation) bool {
	s, o := d.mentions[r.Subject].Entity, &d.mentions[r.Object]
	return s.Type == entity.Country && d.inside(v, r.Object) && o.Last > 0 && o.Last <= len(v.tree) && v.lower(o.Last-1) == "parliament"
}

// hostOfOthers tells whether the subject is only the body at whose conference nameless states act:
// "At [a Union] conference, donors pledged aid for Mali".
func (d *document) hostOfOthers(v *view, r Relation) bool {
	if !d.inside(v, r.Subject) {
		return false
	}
	s, top := &d.mentions[r.Subject], v.cueOf(r).top
	at := v.beginning(s.First) - 1
	if top < 0 || at < 0 || v.lower(at) != "at" && v.lower(at) != "during" || isPossessive(v.lower(min(s.Last, len(v.tree)-1))) {
		return false
	}
	noun := s.Last
	for noun < len(v.tree) && v.tree[noun].Tag[0] == 'N' && !v.kinds.gathering.has(v.lower(noun)) {
		noun++
	}
	if noun >= len(v.tree) || !v.kinds.gathering.has(v.lower(noun)) || d.known(v.cover[noun]) {
		return false
	}
	n := top
	for !v.verbal(n) && v.tree[n].Head >= 0 {
		n = v.tree[n].Head
	}
	who := v.subject(n)
	return who >= 0 && !d.known(v.cover[who]) && v.kinds.donor.has(v.lower(who))
}
