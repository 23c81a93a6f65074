package relation

import (
	"slices"
	"strings"

	"geokg/extract/entity"
	"geokg/extract/syntax"
	"geokg/extract/text"
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
		if s.End > r.Cue.Start || o.Start < r.Cue.End {
			return
		}
		if v.takesDelivery(verb) {
			r.Subject, r.Object = r.Object, r.Subject
			return
		}
		if o.Last == len(v.tree) || v.tree[o.Last].Tag[0] != 'N' && !isPossessive(v.lower(o.Last)) {
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

// takesDelivery tells whether token i is the "of" of what somebody gets: "took first delivery of".
func (v *view) takesDelivery(i int) bool {
	if i < 2 || v.lower(i) != "of" || !strings.HasPrefix(v.lower(i-1), "deliver") {
		return false
	}
	for i -= 2; i > 0 && (v.tree[i].Tag[0] == 'J' || v.tree[i].Tag == "PRP$" || v.tree[i].Tag == "DT"); i-- {
	}
	return strings.HasPrefix(v.lower(i), "tak") || v.lower(i) == "took"
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

// exchanged has those who are freed in exchange for others be freed by those out of whose
// custody they come, and by nobody else: "Chad freed a spy in return for the release of Falkner
// from a [Malian] prison". They are free if the others are.
func (d *document) exchanged(found []Relation) []Relation {
	if !slices.ContainsFunc(found, func(r Relation) bool { return r.Name == "RELEASES" }) {
		return found
	}
	return amend(found, func(r *Relation, _ []Relation) bool {
		v := d.views[r.Sentence]
		if r.Name != "RELEASES" || len(v.tree) == 0 || !d.inside(v, r.Object) {
			return true
		}
		if m := &d.mentions[r.Object]; v.custody(m.Last) && v.lower(m.First-min(m.First, 1)) == "from" {
			return false
		}
		verb := v.forRelease(r.Cue)
		keeper := d.keeper(v, r.Object)
		if verb < 0 || keeper < 0 {
			return true
		}
		if !d.one(keeper, r.Subject) {
			if slices.ContainsFunc(found, func(x Relation) bool {
				return x.Name == r.Name && x.Sentence == r.Sentence && d.one(x.Subject, keeper) && d.one(x.Object, r.Object)
			}) {
				return false
			}
			r.Subject = keeper
		}
		if v.tree[verb].Tag == "VBD" && v.child(verb, syntax.Auxiliary) < 0 {
			r.Status, r.Source = "actual", -1
		}
		return true
	})
}

// forRelease gives the verb above the exchange for which a release with the cue c is made: "freed
// a spy in return for the release of"; -1 for none.
func (v *view) forRelease(c text.Span) int {
	noun := slices.IndexFunc(v.Tokens, func(t text.Token) bool { return t.Lower == "release" && t.Overlaps(c) })
	k := noun - 1
	if k > 0 && v.lower(k) == "the" {
		k--
	}
	if k < 3 || v.lower(k) != "for" || v.lower(k-1) != "exchange" && v.lower(k-1) != "return" || v.lower(k-2) != "in" {
		return -1
	}
	for k -= 3; k >= 0; k-- {
		if v.verbal(k) {
			return k
		}
	}
	return -1
}

// keeper is the state or group right behind mention k out of whose custody they come: "Falkner from
// [Malian] custody"; -1 for none.
func (d *document) keeper(v *view, k int) int {
	from := d.mentions[k].Last
	if from+2 >= len(v.tree) || v.lower(from) != "from" {
		return -1
	}
	for _, o := range v.own {
		m := &d.mentions[o]
		if d.known(o) && m.Entity.Type != entity.Person && m.Entity.Type != entity.Place && m.First > from && m.First <= from+2 && v.custody(m.Last) {
			return o
		}
	}
	return -1
}

// custody tells whether a word for where people are held stands at token i.
func (v *view) custody(i int) bool {
	if i < len(v.tree) && isPossessive(v.lower(i)) {
		i++
	}
	if i >= len(v.tree) {
		return false
	}
	switch v.lower(i) {
	case "custody", "captivity", "detention", "jail", "jails", "prison", "prisons", "hands":
		return true
	}
	return false
}
