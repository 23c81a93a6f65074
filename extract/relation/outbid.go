package relation

import "slices"

// outbidBy is by how much surer a relation must be to rule out another that shares its
// cue and one of its actors. Of statements of gold/train that were so far behind one in
// seven was right; nearer to one another both often are.
const outbidBy = 0.45

// outbid leaves out relations whose cue tells a much surer one of the same name, with one
// of the two actors: in "Falkner phoned Mali, and Kestrel spoke with Chad" Falkner does
// not speak with Chad.
func (d *document) outbid(found []Relation) []Relation {
	return sift(found, func(r Relation) bool {
		return slices.ContainsFunc(found, func(x Relation) bool {
			return x.Confidence-r.Confidence >= outbidBy && x.Name == r.Name && x.Sentence == r.Sentence && x.Cue.Overlaps(r.Cue) && d.shareOne(x, r) && !d.listedWith(x, r)
		})
	})
}

// shareOne tells whether two relations of one name have one actor in common, at the same
// end or, of one that holds either way round, at either; not both.
func (d *document) shareOne(a, b Relation) bool {
	s, o := d.one(a.Subject, b.Subject), d.one(a.Object, b.Object)
	if d.symmetric[a.Name] && !s && !o {
		s, o = d.one(a.Subject, b.Object), d.one(a.Object, b.Subject)
	}
	return s != o
}

// listedWith tells whether the actors that two relations do not share stand in one list.
func (d *document) listedWith(a, b Relation) bool {
	in := d.fellows(d.views[a.Sentence])
	x, y := &candidate{subject: a.Subject, object: a.Object}, &candidate{subject: b.Subject, object: b.Object}
	return d.fellow(in, x, y) || d.symmetric[a.Name] && d.fellow(in, x, y.turned())
}
