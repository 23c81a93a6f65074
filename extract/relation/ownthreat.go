package relation

import (
	"slices"
	"strings"

	"geokg/extract/entity"
	"geokg/extract/syntax"
)

// unthreatened leaves out threats to the threatener's own side: to whom is to carry them
// out, as where a president of Mali "threatens to pull Mali out of the bloc" or the chief
// of Chad's army "warns that Chad will retaliate"; and to the state that the threatener
// governs, which no more sanctions itself. Nor is it the own body that a person warns of what
// it would do: "the party's leader warned [the party] would boycott the vote".
func (d *document) unthreatened(found []Relation) []Relation {
	return sift(found, func(r Relation) bool {
		by, own := d.mentions[r.Subject].Entity, d.mentions[r.Object].Entity
		if r.Name == "THREATENS" && by.Type == entity.Person && d.wouldDo(r) && slices.ContainsFunc(found, func(x Relation) bool {
			return (x.Name == "HAS_ROLE_IN" || x.Name == "MEMBER_OF") && x.Status == "actual" && d.samePair(x, r)
		}) {
			return true
		}
		if r.Name != "THREATENS" && r.Name != "SANCTIONS" || by.Country == "" || by.Country != own.Country {
			return false
		}
		return slices.ContainsFunc(found, func(x Relation) bool {
			if d.inOffice(x) && d.samePair(x, r) {
				return true
			}
			return r.Name == "THREATENS" && x.Sentence == r.Sentence && x.Status == "threatened" && x.Source >= 0 &&
				d.one(x.Source, r.Subject) && d.one(x.Subject, r.Object)
		})
	})
}

// wouldDo tells whether the object of a threat stands right behind its verb as the subject of
// what would be done: "warned [the party] would", "warned that [the party] will".
func (d *document) wouldDo(r Relation) bool {
	v, m := d.views[r.Sentence], &d.mentions[r.Object]
	if !d.inside(v, r.Object) || m.Last == len(v.tree) || v.tree[m.Last].Tag != "MD" {
		return false
	}
	first := m.First
	for first > 0 && (v.lower(first-1) == "that" || v.tree[first-1].Tag == "DT") {
		first--
	}
	return first > 0 && v.at(r.Cue.Start) == first-1
}

// inOffice tells whether a relation is that of a person to the state in which they hold
// an office of government: president, not opposition leader.
func (d *document) inOffice(r Relation) bool {
	if r.Name != "HAS_ROLE_IN" || r.Status != "actual" || d.mentions[r.Object].Entity.Type != entity.Country {
		return false
	}
	words := strings.Fields(strings.ToLower(r.Item))
	return len(words) > 0 && words[0] != "former" && words[0] != "opposition" && slices.ContainsFunc(words, d.kinds.governing.has)
}

// replaced has whom somebody replaces hold the office or the seat now, though who comes
// is yet to take it: "Falkner was elected president, replacing Kestrel". The statuses
// are changed where they stand.
func (d *document) replaced(found []Relation) {
	d.each(found, func(v *view, r *Relation) {
		if r.Name != "HAS_ROLE_IN" && r.Name != "MEMBER_OF" || r.Status != "planned" || !d.inside(v, r.Subject) {
			return
		}
		m := &d.mentions[r.Subject]
		n := v.top(m.First, m.Last)
		for range climb {
			if h := v.tree[n].Head; h < 0 || v.label(n) != syntax.Conjunct {
				break
			}
			n = v.tree[n].Head
		}
		if h := v.tree[n].Head; h >= 0 && v.label(n) == syntax.Object && v.kinds.replacing.has(v.lower(h)) {
			r.Status = "actual"
		}
	})
}

// followedBy has a person who replaces another only come after him, if it is no president or the
// like who could put another in his place: "[Kestrel] replaced Falkner". The relations are
// changed where they stand.
func (d *document) followedBy(found []Relation) {
	d.each(found, func(v *view, r *Relation) {
		if r.Name != "DISMISSES" || d.mentions[r.Subject].Entity.Type != entity.Person || d.mentions[r.Object].Entity.Type != entity.Person || !d.inside(v, r.Object) {
			return
		}
		c := v.cueOf(*r)
		m := &d.mentions[r.Object]
		if !v.verbal(c.top) || v.passive(c.top) || !strings.HasPrefix(v.lower(c.top), "replac") || v.hasWord("with", m.Last, len(v.tree)) {
			return
		}
		if slices.ContainsFunc(found, func(x Relation) bool { return d.one(x.Subject, r.Subject) && d.inOffice(x) }) {
			return
		}
		r.Name, r.Item = "OTHER", v.lower(c.top)
	})
}
