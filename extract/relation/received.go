package relation

import (
	"slices"
	"strings"

	"geokg/extract/entity"
)

// received has what somebody gets given by the other end: "Chad denies receiving [Malian]
// weapons". The ends are changed where they stand.
func (d *document) received(found []Relation) {
	d.each(found, func(v *view, r *Relation) {
		if r.Name != "SUPPLIES" || !d.inside(v, r.Subject) || !d.inside(v, r.Object) {
			return
		}
		s, o := &d.mentions[r.Subject], &d.mentions[r.Object]
		verb := o.First - 1
		if s.End > r.Cue.Start || o.Start < r.Cue.End || o.Last == len(v.tree) || v.tree[o.Last].Tag[0] != 'N' && !isPossessive(v.lower(o.Last)) {
			return
		}
		gets := func(k int) bool {
			return strings.HasPrefix(v.lower(k), "receiv") || strings.HasPrefix(v.lower(k), "acquir")
		}
		cue := v.tokensOf(r.Cue)
		if k := slices.IndexFunc(cue, gets); k < 0 || cue[k] != verb || v.tree[verb].Tag[0] != 'V' || v.passive(verb) {
			return
		}
		r.Subject, r.Object = r.Object, r.Subject
	})
}

// extradited has whom somebody wants extradited from a state be handed over by that state:
// "plans to extradite Falkner from [Mali]". The relations are changed where they stand.
func (d *document) extradited(found []Relation) {
	d.each(found, func(v *view, r *Relation) {
		if r.Name != "RELEASES" || !d.inside(v, r.Object) || !slices.ContainsFunc(v.tokensOf(r.Cue), func(i int) bool { return strings.HasPrefix(v.lower(i), "extradit") }) {
			return
		}
		m := &d.mentions[r.Object]
		if m.Last+1 >= len(v.tree) || v.lower(m.Last) != "from" || r.Cue.Start > m.Start || d.inside(v, r.Subject) && d.mentions[r.Subject].First >= m.Last {
			return
		}
		for _, k := range v.own {
			o := &d.mentions[k]
			if d.known(k) && o.Entity.Type == entity.Country && o.First >= m.Last && o.First <= m.Last+2 && !d.one(k, r.Subject) {
				r.Subject = k
				if r.Status == "planned" || r.Status == "possible" {
					r.Status = "requested"
				}
				return
			}
		}
	})
}
