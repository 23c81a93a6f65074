package relation

import (
	"slices"

	"geokg/extract/entity"
	"geokg/extract/text"
)

// sender tells whether the subject is a person who only sends somebody: "[Falkner] will send an
// envoy to Mali". Whom a body sends goes there.
func (d *document) sender(v *view, r Relation) bool {
	m := &d.mentions[r.Subject]
	if m.Entity.Type != entity.Person {
		return false
	}
	return slices.ContainsFunc(v.tokensOf(r.Cue), func(i int) bool {
		switch v.lower(i) {
		case "send", "sends", "sent", "sending", "dispatch", "dispatches", "dispatched", "dispatching":
			return v.verbal(i) && !v.passive(i) && m.Start < v.Tokens[i].Start
		}
		return false
	})
}

// flag tells whether the object only says whose plane it is: "arrived in Gao on a [Chadian] plane".
func (d *document) flag(v *view, r Relation) bool {
	if !d.inside(v, r.Object) {
		return false
	}
	o := &d.mentions[r.Object]
	article := o.First
	if v.tree[article].Tag != "DT" {
		article--
	}
	if article < 1 || v.tree[article].Tag != "DT" || v.lower(article-1) != "on" && v.lower(article-1) != "aboard" {
		return false
	}
	for i := o.First; i < min(o.Last+3, len(v.tree)); i++ {
		switch v.lower(i) {
		case "plane", "aircraft", "jet", "helicopter", "airliner", "flight":
			return true
		}
	}
	return false
}

// venueApart tells whether the subject is only the state in which the city before the comma lies:
// "announced at a meeting in Gao, [Mali], includes a ban on".
func (d *document) venueApart(v *view, r Relation) bool {
	if !d.inside(v, r.Subject) || d.mentions[r.Subject].Start >= r.Cue.Start {
		return false
	}
	s := &d.mentions[r.Subject]
	if s.Entity.Type != entity.Country || s.First < 3 || s.Last >= len(v.tree) || v.lower(s.First-1) != "," || v.lower(s.Last) != "," {
		return false
	}
	city := v.cover[s.First-2]
	if !d.known(city) || d.mentions[city].Entity.Type != entity.Place || d.mentions[city].Entity.Country != s.Entity.Country || d.mentions[city].First < 1 {
		return false
	}
	at := d.mentions[city].First - 1
	return at > 0 && v.lower(at) == "in" && v.kinds.gathering.has(v.lower(at-1))
}

// gathering tells whether the cue "meet" is the noun: "came for the Trade Ministers' meet".
func (v *view) gathering(r Relation) bool {
	i := v.at(r.Cue.Start)
	if i < 1 || v.lower(i) != "meet" || v.between(r.Cue) != v.Tokens[i].Text {
		return false
	}
	w := v.lower(i - 1)
	return isPossessive(w) || w == "a" || w == "this"
}

// joinedBy tells whether one is of those who came to a meeting with the other: "was accompanied
// to the talks by Trade Minister [Falkner]". Who joins another may be another's, "was joined by".
func (d *document) joinedBy(v *view, r Relation) bool {
	for _, k := range [...]int{r.Subject, r.Object} {
		if !d.inside(v, k) {
			continue
		}
		first := v.listedFrom(d.mentions[k].First)
		if first < 2 || v.lower(first-1) != "by" {
			continue
		}
		for i := first - 2; i > 0 && i > first-10; i-- {
			if v.tree[i].Tag[0] != 'V' {
				continue
			}
			if v.kinds.escorted.has(v.lower(i)) {
				return true
			}
			a, b := d.mentions[r.Subject].Entity, d.mentions[r.Object].Entity
			if v.lower(i) == "joined" && a.Type == b.Type && a.Type == entity.Person && (a.Country == b.Country || a.Country == "" || b.Country == "") {
				return true
			}
			break
		}
	}
	return false
}

// listedFrom is where the list of names, with titles and brackets, begins of which the one from
// token first on is part.
func (v *view) listedFrom(first int) int {
	for first > 0 {
		switch t := v.tree[first-1].Tag; {
		case v.cover[first-1] >= 0, t[0] == 'N', t[0] == 'J', v.lower(first-1) == "and", v.lower(first-1) == ",", v.lower(first-1) == ")", v.lower(first-1) == "(":
			first--
		default:
			return first
		}
	}
	return first
}

// portfolio tells whether the body is only what a minister is for, in brackets: "Ministers Falkner
// ([Finance]) and Kestrel".
func (d *document) portfolio(v *view, r Relation) bool {
	if !d.inside(v, r.Subject) || !d.inside(v, r.Object) {
		return false
	}
	o := &d.mentions[r.Object]
	if o.First < 2 || o.Last >= len(v.tree) || v.lower(o.First-1) != "(" || v.lower(o.Last) != ")" || o.Entity.Type != entity.Organization || o.Entity.Country != "" {
		return false // a party, more likely
	}
	first := v.listedFrom(o.First)
	return slices.ContainsFunc(v.Tokens[first:o.First], func(t text.Token) bool {
		return t.Lower == "ministers" || t.Lower == "secretaries"
	})
}
