package relation

// themselves leaves out that somebody does something to those of three or more of whom the object
// is called as one, being one of them: in what a dozen states say together, "we acknowledge the
// diversity of our economies" is nothing that Chad does to Mali. What two are told to do they
// often do to each other.
func (d *document) themselves(found []Relation) []Relation {
	return sift(found, func(r Relation) bool {
		return shared(r.Name) && !d.symmetric[r.Name] && d.shares(r.Subject, r.Object) && len(d.others(r.Object)) > 1
	})
}
