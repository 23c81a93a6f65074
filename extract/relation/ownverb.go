package relation

import "slices"

// ownVerbs leaves out what ties the actors of one clause to the verb of the next, where each has its own
// subject and object: "Togo praised [Chad] and Niger invaded Ghana", "Iran bombed Iraq, Iraq bombed [Syria]".
func (d *document) ownVerbs(found []Relation) []Relation {
	return d.without(found, func(v *view, r Relation) bool {
		return slices.ContainsFunc(found, func(x Relation) bool {
			if x.Sentence != r.Sentence || !d.inside(v, x.Subject) {
				return false
			}
			verb, z := v.at(x.Cue.Start), &d.mentions[x.Subject]
			if tag := v.tree[verb].Tag; z.Last != verb || tag != "VBD" && tag != "VBZ" {
				return false
			}
			start := v.phraseStart(z.First)
			return d.ofVerbBefore(v, found, r, x, start) || d.objectBeyond(v, found, r, x, start)
		})
	})
}

// ofVerbBefore tells whether r ties the object of the verb before "and" to the verb behind the subject of x, which
// begins at token start, or that subject to the verb before.
func (d *document) ofVerbBefore(v *view, found []Relation, r, x Relation, start int) bool {
	z := &d.mentions[x.Subject]
	if start < 4 || v.lower(start-1) != "and" {
		return false
	}
	y := v.cover[start-2]
	if y < 0 || !d.known(y) || d.mentions[y].Last != start-1 {
		return false
	}
	before := v.phraseStart(d.mentions[y].First) - 1
	if before < 1 || v.tree[before].Tag != "VBD" && v.tree[before].Tag != "VBZ" && v.tree[before].Tag != "VBN" {
		return false
	}
	return slices.ContainsFunc(found, func(o Relation) bool {
		switch {
		case o.Sentence != x.Sentence || d.mentions[o.Object].Span != d.mentions[y].Span || !o.Cue.Overlaps(v.Tokens[before].Span) || o.Cue.Overlaps(x.Cue):
			return false
		case r.Cue.Overlaps(v.Tokens[before].Span):
			return d.mentions[r.Subject].Span == z.Span || d.mentions[r.Object].Span == z.Span
		case !r.Cue.Overlaps(x.Cue) || d.one(y, x.Object) || d.samePair(r, x):
			return false
		}
		return d.one(r.Subject, y) || d.one(r.Object, y) || r.Name == x.Name && d.one(r.Object, x.Object) && d.one(r.Subject, o.Subject)
	})
}

// objectBeyond tells whether r, whose verb has its object, reaches for that of x in a clause of its own.
func (d *document) objectBeyond(v *view, found []Relation, r, x Relation, start int) bool {
	if !d.one(r.Object, x.Object) || r.Cue.End > v.Tokens[start].Start || r.Cue.Overlaps(x.Cue) || d.mentions[r.Object].Start < x.Cue.End || d.mentions[r.Object].Sentence != v.Index {
		return false
	}
	return v.newClause(v.at(r.Cue.Start), start) && slices.ContainsFunc(found, func(o Relation) bool {
		return o.Name == r.Name && o.Sentence == r.Sentence && o.Cue.Overlaps(r.Cue) && !d.one(o.Object, r.Object) && d.mentions[o.Object].End <= v.Tokens[start].Start && d.mentions[o.Object].Start >= r.Cue.Start
	})
}
