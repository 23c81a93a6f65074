package relation

import (
	"slices"

	"geokg/extract/syntax"
)

// unthreatened leaves out threats to the threatener's own side where it is who is to
// carry them out: a president of Mali who "threatens to pull Mali out of the bloc" and
// the chief of Chad's army who "warns that Chad will retaliate against Mali" threaten
// neither Mali nor Chad.
func (d *document) unthreatened(found []Relation) []Relation {
	return slices.DeleteFunc(found, func(r Relation) bool {
		by, own := d.mentions[r.Subject].Entity, d.mentions[r.Object].Entity
		if r.Name != "THREATENS" || by.Country == "" || by.Country != own.Country {
			return false
		}
		return slices.ContainsFunc(found, func(x Relation) bool {
			return x.Sentence == r.Sentence && x.Status == "threatened" && x.Source >= 0 && d.one(x.Source, r.Subject) && d.one(x.Subject, r.Object)
		})
	})
}

// replaced has whom somebody replaces hold the office or the seat now, though who comes
// is yet to take it: "Falkner was elected president, replacing Kestrel". The statuses
// are changed where they stand.
func (d *document) replaced(found []Relation) {
	for i := range found {
		r := &found[i]
		if r.Name != "HAS_ROLE_IN" && r.Name != "MEMBER_OF" || r.Status != "planned" {
			continue
		}
		m, v := &d.mentions[r.Subject], d.views[r.Sentence]
		if m.Sentence != r.Sentence || m.First < 0 || m.Last > len(v.tree) || m.First >= m.Last {
			continue
		}
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
	}
}
