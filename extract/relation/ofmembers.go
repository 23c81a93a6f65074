package relation

import (
	"slices"
	"strings"

	"geokg/extract/entity"
	"geokg/extract/text"
)

// memberTrust is the confidence of a membership that only the words before a list tell.
const memberTrust = 0.6

// ofMembers takes from a body what its members do whom the next words name, and has them all belong to it:
// "[Union] members Chad and Mali struck Togo".
func (d *document) ofMembers(found []Relation) []Relation {
	for _, v := range d.views {
		if !slices.ContainsFunc(v.Tokens[:len(v.tree)], func(t text.Token) bool { return t.Lower == "members" || t.Lower == "member" }) {
			continue
		}
		for _, k := range v.own {
			if list, at := d.memberStates(v, k); list != nil {
				found = d.belong(d.leftToMembers(found, v, k), v, k, list, at)
			}
		}
	}
	return found
}

// leftToMembers are the relations found but those that the body of mention k has in its sentence by the
// same words as a member of it.
func (d *document) leftToMembers(found []Relation, v *view, k int) []Relation {
	return sift(found, func(r Relation) bool {
		return r.Sentence == v.Index && r.Subject == k && r.Name != "MEMBER_OF" && slices.ContainsFunc(found, func(x Relation) bool {
			return x.Sentence == r.Sentence && x.Name == r.Name && x.Subject != k && d.mentions[x.Subject].First > d.mentions[k].First && d.one(x.Object, r.Object)
		})
	})
}

// belong adds for each of the list that it is a member of the body of mention k, where nothing tells so yet.
func (d *document) belong(found []Relation, v *view, k int, list []int, at int) []Relation {
	for _, who := range list {
		if d.one(who, k) || slices.ContainsFunc(found, func(x Relation) bool { return x.Name == "MEMBER_OF" && d.one(x.Subject, who) && d.one(x.Object, k) }) {
			continue
		}
		found = append(found[:len(found):len(found)], Relation{Sentence: v.Index, Subject: who, Object: k, Name: "MEMBER_OF", Status: "actual", Source: -1,
			Cue: v.Tokens[at].Span, Rule: modelRule, Confidence: memberTrust})
	}
	return found
}

// memberStates are the states that the words right behind a body's name list as members of it, and the token that
// says so: "[Union] member states (Chad) and (Mali)"; nil for none.
func (d *document) memberStates(v *view, k int) (list []int, at int) {
	m := &d.mentions[k]
	if !d.known(k) || !d.inside(v, k) || m.Entity.Type != entity.Organization || m.Form == entity.Pronoun {
		return nil, -1
	}
	at = m.Last
	if w := v.lower(at - 1); w == "members" || w == "member" {
		at--
	}
	if at >= len(v.tree) || v.lower(at) != "members" && v.lower(at) != "member" || noMember(v.lower(m.First)) || noMember(v.lower(max(m.First, 1)-1)) {
		return nil, -1
	}
	i := at + 1
	if i < len(v.tree) && slices.Contains([]string{"state", "states", "country", "countries", "nation", "nations"}, v.lower(i)) {
		i++
	}
	for i < len(v.tree) && v.cover[i] >= 0 {
		s := v.cover[i]
		o := &d.mentions[s]
		if !d.known(s) || o.First != i || o.Entity.Type != entity.Country || o.Form != entity.Name || o.Last < len(v.tree) && isPossessive(v.lower(o.Last)) {
			break
		}
		list = append(list, s)
		for i = o.Last; i < len(v.tree) && (v.lower(i) == "," || v.lower(i) == "and" || v.lower(i) == "the"); i++ {
		}
	}
	return list, at
}

// noMember tells words that keep a body's name from being that of the members named: "non-Union members".
func noMember(word string) bool {
	return word == "non" || word == "former" || word == "not" || word == "aspiring" || strings.HasPrefix(word, "non-")
}
