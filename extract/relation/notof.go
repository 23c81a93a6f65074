package relation

import (
	"slices"
	"strings"

	"geokg/extract/entity"
)

// notOf leaves out offices of a state that cannot be its own: of an ambassador in the state that
// he is sent to, or that expels him; of a minister in the United States, which have secretaries;
// of who shares the chair with another. Of one office in a body told once, before one and behind another,
// it leaves the surer: in "the minister, Falkner, the head of the Guard, Kestrel," Falkner is no head.
func (d *document) notOf(found []Relation) []Relation {
	return d.without(found, func(v *view, r Relation) bool {
		if r.Name != "HAS_ROLE_IN" {
			return false
		}
		o := d.mentions[r.Object].Entity
		if o.Type != entity.Country { // a state has had several presidents
			return slices.ContainsFunc(found, func(x Relation) bool { return d.sameOffice(v, r, x) })
		}
		item := strings.ToLower(r.Item)
		switch {
		case d.inside(v, r.Subject) && slices.ContainsFunc(v.own, func(k int) bool {
			return d.known(k) && d.one(k, r.Object) && d.mentions[r.Subject].End <= d.mentions[k].Start && d.fledTo(v, k, r.Subject)
		}):
			return true
		case d.ofItsParty(v, r):
			return true
		case strings.HasPrefix(item, "co-chair"), strings.HasPrefix(item, "co-leader"):
			return true
		case strings.HasSuffix(item, "minister") && o.Country == "USA":
			return r.Rule == modelRule
		case strings.Contains(item, "ambassador") || strings.Contains(item, "envoy") || strings.Contains(item, "high commissioner"):
			return d.sentThere(v, r) || slices.ContainsFunc(found, func(x Relation) bool { return d.hosts(r, x) })
		}
		return false
	})
}

// sameOffice tells whether relation x gives another on the other side of the words the office
// that r tells of by the same words, and more surely.
func (d *document) sameOffice(v *view, r, x Relation) bool {
	if x.Name != r.Name || x.Sentence != r.Sentence || x.Confidence <= r.Confidence || x.Cue.Start > r.Cue.End || r.Cue.Start > x.Cue.End ||
		!d.one(x.Object, r.Object) || d.one(x.Subject, r.Subject) || strings.HasSuffix(v.between(r.Cue), "s") {
		return false
	}
	a, b := &d.mentions[r.Subject], &d.mentions[x.Subject]
	return a.End <= r.Cue.Start && b.Start >= x.Cue.End || b.End <= x.Cue.Start && a.Start >= r.Cue.End
}

// ofItsParty tells whether the office is one in a party, union or firm of the state: "the leader of
// [Chad]'s biggest trade union".
func (d *document) ofItsParty(v *view, r Relation) bool {
	if !d.inside(v, r.Object) || d.mentions[r.Object].First < 1 || v.lower(d.mentions[r.Object].First-1) != "of" {
		return false
	}
	i := d.mentions[r.Object].Last
	if i+1 >= len(v.tree) || !isPossessive(v.lower(i)) {
		return false
	}
	for end := i + 6; i+1 < min(end, len(v.tree)); {
		i++
		switch v.lower(i) {
		case "party", "union", "federation", "church", "company", "firm", "club", "newspaper", "university", "airline":
			return i+1 == len(v.tree) || v.tree[i+1].Tag[0] != 'N' || v.cover[i+1] >= 0
		}
		if tag := v.tree[i].Tag; tag[0] != 'J' && tag[0] != 'N' && tag[0] != 'R' {
			return false
		}
	}
	return false
}

// sentThere tells whether the state of a role is the one that an envoy is sent to: "the
// ambassador to [Chad]".
func (d *document) sentThere(v *view, r Relation) bool {
	if !d.inside(v, r.Object) {
		return false
	}
	k := d.mentions[r.Object].First - 1
	if k > 0 && v.lower(k) == "the" {
		k--
	}
	if k < 1 || v.lower(k) != "to" {
		return false
	}
	w := v.lower(k - 1)
	return w == "ambassador" || w == "envoy" || w == "commissioner"
}

// fledTo tells whether mention k is only where the one of mention who has gone to be safe: "fled to
// [Chad]", "has sought refuge in [Mali]".
func (d *document) fledTo(v *view, k, who int) bool {
	if !d.inside(v, k) {
		return false
	}
	to := v.skipBack(d.mentions[k].First-1, "the")
	if to < 1 {
		return false
	}
	verb := -1
	switch v.lower(to) {
	case "to", "in", "into", "for":
		if v.kinds.fleeing.has(v.lower(to - 1)) {
			verb = to - 1
		} else if to > 2 && v.kinds.fleeing.has(v.lower(to-3)) && v.lower(to-2) == "the" {
			verb = to - 3 // "fled the country for"
		}
	}
	if verb >= 0 && !v.verbal(verb) {
		verb = v.governor(verb)
	}
	if verb < 0 {
		return false
	}
	g := v.grammatical(verb, 0)
	return g >= 0 && slices.ContainsFunc(d.actors(v, g), func(e end) bool { return d.one(e.mention, who) })
}

// hosts tells whether by x the state of role r, or a body of it, expels, takes to task or
// receives who has the role.
func (d *document) hosts(r, x Relation) bool {
	receives := x.Name == "MEETS" && strings.HasPrefix(d.views[x.Sentence].between(x.Cue), "receive")
	return (x.Name == "EXPELS" || x.Name == "CRITICIZES" || receives) && x.Sentence == r.Sentence && d.one(x.Object, r.Subject) &&
		d.mentions[x.Subject].Entity.Country == d.mentions[r.Object].Entity.Country
}
