package relation

import (
	"slices"
	"strings"

	"geokg/extract/entity"
	"geokg/extract/text"
)

// thwarted tells whether the subject keeps from the object what the relation tells: "will
// [Chad] block any attempt to impose sanctions on [Mali]".
func (d *document) thwarted(v *view, r Relation) bool {
	if !d.inside(v, r.Subject) || !d.inside(v, r.Object) {
		return false
	}
	for i := d.mentions[r.Subject].Last; i < min(v.at(r.Cue.End), d.mentions[r.Object].First); i++ {
		if k := v.grammatical(i, 0); !v.kinds.sparing.has(v.lower(i)) || k < 0 || !slices.ContainsFunc(d.actors(v, k), func(e end) bool { return d.one(e.mention, r.Subject) }) {
			continue
		}
		for k := i + 1; k < min(i+4, len(v.tree)-1); k++ {
			if v.kinds.attempt.has(v.lower(k)) && (v.lower(k+1) == "to" || v.lower(k+1) == "at" || v.lower(k+1) == "by") && r.Cue.End > v.Tokens[k].End {
				return true
			}
		}
	}
	return false
}

// introduced tells whether the cue is a verb of making known, not of appointing, or the
// office is that of the nameless one to whom somebody is made known: "introduced [Falkner] to a
// director of [the firm]", but not "as director".
func (d *document) introduced(v *view, r Relation) bool {
	at := v.at(r.Cue.Start)
	verb := slices.IndexFunc(v.Tokens, func(t text.Token) bool { return strings.HasPrefix(t.Lower, "introduc") })
	if verb < 0 || v.tree[verb].Tag[0] != 'V' || r.Name == "APPOINTS" && at != verb || r.Name == "HAS_ROLE_IN" && at < verb {
		return false
	}
	for i := verb + 1; i+1 < len(v.tree); i++ {
		switch v.lower(i) {
		case "as":
			return false
		case "to":
			next := v.lower(i + 1)
			return r.Name == "APPOINTS" || (next == "a" || next == "an") && (at == verb || at > i && at < i+4)
		}
	}
	return false
}

// lastSeen tells whether a meeting is only when somebody was seen: "they last saw [Falkner]".
func (v *view) lastSeen(r Relation) bool {
	at := v.at(r.Cue.Start)
	w := v.lower(at)
	return at > 0 && (w == "saw" || w == "seen") && v.lower(at-1) == "last"
}

// opposed tells whether an end is only what nameless people are for or against: "anti-[Chad]
// demonstrators clashed with police".
func (d *document) opposed(v *view, r Relation) bool {
	if d.forOrAgainst(v, r.Subject) {
		return true
	}
	return d.forOrAgainst(v, r.Object) && (d.symmetric[r.Name] || r.Name == "FIGHTS")
}

// forOrAgainst tells whether "anti-" or "pro-" stands before mention k, of a state, in a
// phrase that names nobody.
func (d *document) forOrAgainst(v *view, k int) bool {
	if !d.inside(v, k) {
		return false
	}
	m := &d.mentions[k]
	if e := m.Entity.Type; e != entity.Country && e != entity.Nationality && e != entity.Person || m.Last >= len(v.tree) {
		return false
	}
	before := v.lower(m.First)
	for i := m.First - 1; i >= max(0, m.First-2) && v.Tokens[i].End == v.Tokens[i+1].Start; i-- {
		before = v.lower(i) + before
	}
	if !strings.HasPrefix(before, "anti-") && !strings.HasPrefix(before, "pro-") && !strings.HasPrefix(before, "anti–") {
		return false
	}
	return v.kinds.marcher.has(v.lower(m.Last)) && !d.known(v.cover[m.Last])
}
