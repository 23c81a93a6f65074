package relation

import (
	"slices"

	"geokg/extract/entity"
)

// accused tells whether the object is only whom the words that somebody rejects accuse:
// "rejected the charges against [Falkner]"; and whether who rejects them would have made them.
func (d *document) accused(v *view, r Relation) bool {
	if r.Name != "REJECTS" && r.Name != "PROSECUTES" || !d.inside(v, r.Subject) || !d.inside(v, r.Object) ||
		d.mentions[r.Object].Entity.Type != entity.Person || d.mentions[r.Subject].Entity.Type == entity.Organization {
		return false // a court that rejects charges tries him
	}
	noun := v.leadsTo(d.mentions[r.Object].First, &v.kinds.reproach, "against")
	if noun < 2 || d.mentions[r.Subject].Last > noun {
		return false
	}
	verb := noun - 1
	for verb > 0 && (v.tree[verb].Tag == "DT" || v.tree[verb].Tag[0] == 'J' || v.tree[verb].Tag[0] == 'N' && v.lower(verb) == v.Tokens[verb].Text) {
		verb--
	}
	return (v.kinds.rejecting.has(v.lower(verb)) || v.kinds.denying.has(v.lower(verb))) && d.mentions[r.Subject].Last <= verb
}

// petitioner is the mention of the person whose lawyers or the like have made the request that
// is rejected, where the object is of what that was against: "denied a request by [Falkner]'s
// lawyers to block the request filed by Mali"; -1 for none.
func (d *document) petitioner(v *view, r Relation) int {
	if r.Name != "REJECTS" || !d.inside(v, r.Object) {
		return -1
	}
	last := d.mentions[r.Object].First
	for i := v.at(r.Cue.Start); i+2 < last; i++ {
		if v.lower(i) != "by" {
			continue
		}
		for _, k := range v.own {
			m := &d.mentions[k]
			if !d.known(k) || m.Form == entity.Office || m.First < i+1 || m.First > i+3 || m.Last >= last || !isPossessive(v.lower(m.Last)) {
				continue
			}
			if v.kinds.side.has(v.lower(m.Last+1)) && v.hasWord("to", m.Last+1, last) && !d.one(k, r.Subject) {
				return k
			}
		}
		return -1
	}
	return -1
}

// petitioned has what is rejected be of whose lawyers have asked for it. The objects are changed
// where they stand.
func (d *document) petitioned(found []Relation) {
	d.each(found, func(v *view, r *Relation) {
		if k := d.petitioner(v, *r); k >= 0 {
			r.Object, r.Item = k, ""
		}
	})
}

// drawn tells whether the subject only stands before what has drawn the criticism of others: "was
// detained, drawing condemnation of Mali".
func (d *document) drawn(v *view, r Relation) bool {
	if r.Name != "CRITICIZES" || !d.inside(v, r.Subject) || d.mentions[r.Subject].End > r.Cue.Start {
		return false
	}
	c := v.cueOf(r)
	noun := slices.IndexFunc(c.tokens, func(i int) bool { return v.tree[i].Tag[0] == 'N' })
	if noun < 0 {
		return false
	}
	for i := c.tokens[noun]; i > max(d.mentions[r.Subject].Last, c.tokens[noun]-5); i-- {
		if tag := v.tree[i].Tag; tag[0] == 'V' && tag != "VBN" {
			return v.kinds.drawing.has(v.lower(i))
		}
	}
	return false
}
