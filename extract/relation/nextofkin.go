package relation

import (
	"slices"
	"strings"

	"geokg/extract/coref"
	"geokg/extract/entity"
	"geokg/extract/syntax"
)

// overreached leaves out what the words tell of one named beside an end: whose aide was met, of
// whose kin a relative clause tells, to whose office an office belongs, with whom somebody fought
// whom he did not mediate between.
func (d *document) overreached(found []Relation) []Relation {
	return d.without(found, func(v *view, r Relation) bool {
		switch r.Name {
		case "MEETS", "CALLS", "NEGOTIATES_WITH":
			return d.aideMet(v, r.Subject) || d.aideMet(v, r.Object)
		case "DETAINS", "PROSECUTES", "KILLS", "EXPELS", "SANCTIONS", "RELEASES", "DISMISSES", "ABDUCTS":
			return d.ofAntecedent(v, r, found)
		case "HAS_ROLE_IN":
			return d.secondApposed(v, r, found) || d.ownersOffice(v, r)
		case "MEDIATES":
			return d.beforeMediation(v, r, found)
		}
		return false
	})
}

// aideMet tells whether mention k only says whose aide somebody met: "met [Falkner]'s deputy".
func (d *document) aideMet(v *view, k int) bool {
	if !d.inside(v, k) || d.mentions[k].Entity.Type != entity.Person {
		return false
	}
	m := &d.mentions[k]
	i := m.Last
	switch {
	case i < len(v.tree) && isPossessive(v.lower(i)):
		i++
	case v.tree[m.Last-1].Tag != "PRP$":
		return false
	}
	for end := i + 3; i < min(end, len(v.tree)); i++ {
		if v.kinds.attendant.has(v.lower(i)) || v.kinds.envoy.has(v.lower(i)) {
			return true
		}
		if tag := v.tree[i].Tag; tag[0] != 'J' && tag != "NN" {
			break
		}
	}
	return false
}

// ofAntecedent tells whether the relative clause in which the cue is tells of another, right
// before its "whom", to whom the same was done: "[Ada] is a sister of Falkner, whom Mali jailed".
func (d *document) ofAntecedent(v *view, r Relation, found []Relation) bool {
	open := v.asideAt(v.cueOf(r).top)
	if open < 1 || v.lower(open) != "whom" || !d.inside(v, r.Object) || d.mentions[r.Object].Last >= open-1 || v.lower(open-1) != "," {
		return false
	}
	in := d.fellows(v)
	return slices.ContainsFunc(found, func(x Relation) bool {
		if x.Sentence != r.Sentence || x.Name != r.Name || !x.Cue.Overlaps(r.Cue) || !d.one(x.Subject, r.Subject) || d.one(x.Object, r.Object) {
			return false
		}
		return slices.ContainsFunc(v.own, func(k int) bool {
			return d.known(k) && d.one(k, x.Object) && d.mentions[k].Last == open-1 && !d.fellow(in, &candidate{subject: x.Subject, object: k}, &candidate{subject: r.Subject, object: r.Object})
		})
	})
}

// secondApposed tells whether an office is that of the one whose father or the like he is who
// has it: "Kestrel, the father of [Falkner] and president of the Senate".
func (d *document) secondApposed(v *view, r Relation, found []Relation) bool {
	if !d.inside(v, r.Subject) {
		return false
	}
	m := &d.mentions[r.Subject]
	if m.Last >= len(v.tree) || v.lower(m.Last) != "and" || v.at(r.Cue.Start) < m.Last || v.at(r.Cue.Start) > m.Last+3 || d.kinNounOf(v, m.First) < 0 {
		return false
	}
	return slices.ContainsFunc(found, func(x Relation) bool {
		return x.Sentence == r.Sentence && x.Name == r.Name && x.Cue.Overlaps(r.Cue) && d.one(x.Object, r.Object) && !d.one(x.Subject, r.Subject)
	})
}

// ownersOffice tells whether an office is that of whose spokesman or the like the person is: "the
// secretary-general's spokesman, [Falkner]".
func (d *document) ownersOffice(v *view, r Relation) bool {
	if !d.inside(v, r.Subject) || r.Rule != modelRule {
		return false
	}
	at := v.at(r.Cue.End-1) + 1
	return at < d.mentions[r.Subject].First && isPossessive(v.lower(at)) && v.tree[at+1].Tag[0] == 'N' && !slices.ContainsFunc(v.own, func(k int) bool {
		return d.known(k) && d.mentions[k].First < at && d.mentions[k].Last >= at && d.one(k, r.Object) && d.mentions[k].Entity.Type != entity.Person && d.mentions[k].Form == entity.Name
	})
}

// beforeMediation tells whether the object stands in the clause before the one that tells of a
// mediation, which has its own two sides behind it: "fought [Togo], and it was its mediation
// that ended the war between Chad and Mali".
func (d *document) beforeMediation(v *view, r Relation, found []Relation) bool {
	if !d.inside(v, r.Object) || d.mentions[r.Object].End > r.Cue.Start {
		return false
	}
	joined := false
	for i := d.mentions[r.Object].Last; i+1 < len(v.tree) && v.Tokens[i].Start < r.Cue.Start; i++ {
		joined = joined || v.lower(i) == "," && v.lower(i+1) == "and"
	}
	behind := 0
	for _, x := range found {
		if x.Sentence == r.Sentence && x.Name == r.Name && x.Cue.Overlaps(r.Cue) && d.one(x.Subject, r.Subject) && d.mentions[x.Object].Start >= r.Cue.End {
			behind++
		}
	}
	return joined && behind > 1
}

// bothSides has who mediates between two do so with the second as well, where only the first
// was found: "mediated between Chad and [Mali]".
func (d *document) bothSides(found []Relation) []Relation {
	out := found
	for _, r := range found {
		v := d.views[r.Sentence]
		if r.Name != "MEDIATES" || len(v.tree) == 0 || !d.inside(v, r.Object) {
			continue
		}
		k := d.secondSide(v, d.mentions[r.Object])
		if k < 0 || d.one(k, r.Subject) || d.one(k, r.Object) || slices.ContainsFunc(out, func(x Relation) bool {
			return x.Sentence == r.Sentence && x.Name == r.Name && d.one(x.Subject, r.Subject) && d.one(x.Object, k)
		}) {
			continue
		}
		r.Object = k
		out = append(out[:len(out):len(out)], r)
	}
	return out
}

// secondSide is the mention behind mention m in "between m and it"; -1 for none.
func (d *document) secondSide(v *view, m coref.Mention) int {
	first, and := m.First-1, m.Last
	for first > 0 && (v.tree[first].Tag == "DT" || v.tree[first].Tag[0] == 'J') {
		first--
	}
	if first < 0 || v.lower(first) != "between" || and+1 >= len(v.tree) || v.lower(and) != "and" {
		return -1
	}
	and++
	if v.tree[and].Tag == "DT" {
		and++
	}
	for _, k := range v.own {
		if o := &d.mentions[k]; d.known(k) && (o.First == and || o.First == and-1) && o.First > m.Last && o.Entity.Type != entity.Place && (o.Last >= len(v.tree) || !isPossessive(v.lower(o.Last))) {
			return k
		}
	}
	return -1
}

// timeless has who is one of "the other members" of a body belong to it now, whatever is planned
// with them.
func (d *document) timeless(found []Relation) {
	d.each(found, func(v *view, r *Relation) {
		if at := v.at(r.Cue.Start); r.Name == "MEMBER_OF" && r.Status == "planned" && at > 0 && v.lower(at-1) == "other" && strings.HasPrefix(v.lower(at), "member") && v.label(at) != syntax.Root {
			r.Status = "actual"
		}
	})
}
