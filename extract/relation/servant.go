package relation

import (
	"geokg/extract/entity"
)

// servants gives those who serve the holder of an office their own: who is "the Malian president's
// adviser" is adviser, not president. The relations are changed where they stand.
func (d *document) servants(found []Relation) {
	d.each(found, func(v *view, r *Relation) {
		if r.Name != "HAS_ROLE_IN" || !d.inside(v, r.Subject) || d.mentions[r.Subject].Entity.Type != entity.Person {
			return
		}
		m, i := &d.mentions[r.Subject], v.at(r.Cue.End-1)+1
		if i+1 >= len(v.tree) || !isPossessive(v.lower(i)) || m.First < i && m.Last > v.at(r.Cue.Start) || !v.office(i-1) {
			return
		}
		last := v.service(i, m.First)
		if last < 0 || m.Last <= i && !d.besideTitle(v, m.Last, v.at(r.Cue.Start)) || m.First > last+2 {
			return
		}
		r.Cue = v.span(i+1, last)
		r.Item = v.between(r.Cue)
	})
}

// service is the last token of the office behind the possessive at token i whose holder serves that of
// the office before: "aide" of "the president of Togo['s] chief aide"; -1 for none. A name that begins at
// token name, as that of the servant may, ends the office.
func (v *view) service(i, name int) int {
	last := i
	for k := i + 1; k < len(v.tree) && k-i <= longest && (v.tree[k].Tag[0] == 'N' || v.tree[k].Tag[0] == 'J') && k != name; k++ {
		last = k
	}
	if last == i || !v.kinds.serving.has(v.lower(last)) {
		return -1
	}
	return last
}

// office tells whether token i is the office of one whom others serve.
func (v *view) office(i int) bool {
	return v.kinds.served.has(v.lower(i))
}

// besideTitle tells whether nothing but a comma, an article and the name of a state stands among the tokens [i, j).
func (d *document) besideTitle(v *view, i, j int) bool {
	if i >= j || v.lower(i) != "," {
		return false
	}
	for k := i + 1; k < j; k++ {
		if v.tree[k].Tag != "DT" && !d.known(v.cover[k]) && v.tree[k].Tag[0] != 'J' && v.tree[k].Tag != "POS" {
			return false
		}
	}
	return true
}
