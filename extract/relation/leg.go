package relation

import "slices"

// taking are the forms of the verb by which a journey brings the traveller somewhere.
var taking = []string{"take", "takes", "took", "taken", "taking", "brought", "brings"}

// legs tells of the legs of a journey what its own clause tells: "will end a tour that has
// taken him to Chad" has had him in Chad, and what "takes him out of Mali" is no visit of
// it.
func (d *document) legs(found []Relation) []Relation {
	out := found[:0]
	for _, r := range found {
		if r.Name == "VISITS" {
			v := d.views[r.Sentence]
			verb, left := d.leg(v, r)
			if left {
				continue
			}
			if verb > 0 && r.Status == "planned" && (v.tree[verb].Tag == "VBD" || v.lower(verb-1) == "has" || v.lower(verb-1) == "had") {
				r.Status = "actual"
			}
		}
		out = append(out, r)
	}
	return out
}

// leg is the verb of "took him to Chad, Togo and Mali", him being who visits and one of
// the listed what is visited, or -1; left tells that it is "out of".
func (d *document) leg(v *view, r Relation) (verb int, left bool) {
	k := d.beforeList(v, r.Object, "and", ",", "the", "both")
	if k < 2 {
		return -1, false
	}
	if left = v.lower(k) == "of" && v.lower(k-1) == "out"; left {
		k--
	} else if v.lower(k) != "to" {
		return -1, false
	}
	m := v.cover[k-1]
	if m < 0 || !d.known(m) || !d.one(m, r.Subject) || d.mentions[m].First < 1 {
		return -1, false
	}
	if verb = d.mentions[m].First - 1; !slices.Contains(taking, v.lower(verb)) {
		return -1, false
	}
	return verb, left
}
