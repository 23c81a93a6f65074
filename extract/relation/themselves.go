package relation

// themselves leaves out that somebody does something to those of three or more of whom the object
// is called as one, being one of them: in what a dozen states say together, "we acknowledge the
// diversity of our economies" is nothing that Chad does to Mali. What two are told to do they
// often do to each other.
func (d *document) themselves(found []Relation) []Relation {
	return sift(found, func(r Relation) bool {
		return shared(r.Name) && !d.symmetric[r.Name] && d.oneOfSeveral(r.Object, r.Subject)
	})
}

// oneOfSeveral tells whether mention k stands for three actors or more, that of another mention
// among them.
func (d *document) oneOfSeveral(k, other int) bool {
	span, members, too := d.mentions[k].Span, 1, false
	for _, step := range [...]int{-1, 1} {
		for i := k + step; i >= 0 && i < len(d.mentions) && d.mentions[i].Span == span; i += step {
			if d.known(i) {
				members++
				too = too || d.one(i, other)
			}
		}
	}
	return too && members > 2
}
