package graph

import (
	"cmp"
	"slices"
	"strings"

	"geokg/extract"
)

// profile is what is known of an entity. Each statement knows a little; the
// properties of an Entity node are the join of all of it.
type profile struct {
	name    string
	kind    string   // "person", "country" …
	country string   // ISO 3166 alpha-3
	qid     string   // Wikidata item
	aliases []string // sorted, without the name
}

// kinds are the entity types and their labels, the one that prevails first: where
// statements disagree on the type of an entity, its node has one label all the same.
var kinds = []struct{ name, label string }{
	{"country", "Country"},
	{"organization", "Organization"},
	{"armed_group", "ArmedGroup"},
	{"person", "Person"},
	{"place", "Place"},
	{"nationality", "Nationality"},
}

// kindRank is the position of a type in kinds, or len(kinds).
func kindRank(kind string) int {
	for i, k := range kinds {
		if k.name == kind {
			return i
		}
	}
	return len(kinds)
}

// kindNames lists the types for people.
func kindNames() string {
	names := make([]string, len(kinds))
	for i, k := range kinds {
		names[i] = k.name
	}
	return strings.Join(names, ", ")
}

func profileOf(a extract.Actor) profile {
	return profile{name: a.Name, kind: a.Type, country: a.Country, qid: a.QID}.join(profile{aliases: a.Aka})
}

// join puts two profiles together. It is commutative, associative and idempotent:
// the order in which statements come, and how often, does not matter.
func (p profile) join(q profile) profile {
	j := profile{
		name:    preferred(p.name, q.name),
		kind:    p.kind,
		country: least(p.country, q.country),
		qid:     least(p.qid, q.qid),
	}
	if kindRank(q.kind) < kindRank(p.kind) {
		j.kind = q.kind
	}
	names := append(slices.Concat(p.aliases, q.aliases), p.name, q.name)
	names = slices.DeleteFunc(names, func(s string) bool { return s == "" || s == j.name })
	slices.Sort(names)
	j.aliases = slices.Compact(names)
	return j
}

// profiles are what is known of entities, by id.
type profiles map[string]profile

// add joins what else is known of an entity to it.
func (m profiles) add(id string, p profile) {
	if known, ok := m[id]; ok {
		p = known.join(p)
	}
	m[id] = p
}

// preferred gives the longer name, since more of a name tells more; of two as
// long, the first in order of bytes.
func preferred(a, b string) string {
	if c := cmp.Or(cmp.Compare(len(b), len(a)), cmp.Compare(a, b)); c <= 0 {
		return a
	}
	return b
}

// least gives the first in order of bytes that is known.
func least(a, b string) string {
	switch {
	case a == "":
		return b
	case b == "":
		return a
	}
	return min(a, b)
}

// label is that of the entity's type.
func (p profile) label() string { return kinds[kindRank(p.kind)].label }

func (p profile) equal(q profile) bool {
	return p.name == q.name && p.kind == q.kind && p.country == q.country && p.qid == q.qid &&
		slices.Equal(p.aliases, q.aliases)
}

// properties are those of the Entity node.
func (p profile) properties(id string) params {
	return params{
		"id": id, "name": p.name, "type": p.kind, "country": optional(p.country),
		"qid": optional(p.qid), "aliases": optionalList(p.aliases),
	}
}
