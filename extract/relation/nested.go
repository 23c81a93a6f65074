package relation

import (
	"slices"

	"geokg/extract/coref"
	"geokg/extract/entity"
)

// unnested leaves out what is said of a state merely because its name stands
// in that of the body which acts, "U.S." in "the U.S. Senate", or the other
// way about: of one relation in one sentence that differ in such an end alone
// the surer is kept. Of a state and its body right after it, "Togo's Liberal
// Party", the body is. The relations must be those of the whole document.
func (d *document) unnested(found []Relation) []Relation {
	type place struct {
		sentence int
		name     string
	}
	beside := map[place][]int{}
	for i, r := range found {
		p := place{r.Sentence, r.Name}
		beside[p] = append(beside[p], i)
	}
	beaten := make([]bool, len(found))
	for i, r := range found {
		for _, j := range beside[place{r.Sentence, r.Name}] {
			if d.actsFor(r, found[j]) {
				beaten[i] = true
			}
			if i < j && d.nests(r, found[j]) {
				loser := i
				if n := d.owned(r, found[j]); n != 0 {
					if n > 0 {
						loser = j
					}
				} else if r.Confidence > found[j].Confidence || r.Confidence == found[j].Confidence && d.length(r) > d.length(found[j]) {
					loser = j
				}
				beaten[loser] = true
			}
		}
	}
	i := -1
	return slices.DeleteFunc(found, func(Relation) bool { i++; return beaten[i] })
}

// twice is how much likelier one of a person and the person's state must be to be the
// one that is meant.
const twice = 2

// actsFor tells whether a is told of a person or body or of its state, and b, at least
// twice as likely, the same of the other: what is done is done by one of them, or to one.
func (d *document) actsFor(a, b Relation) bool {
	odds := func(p float64) float64 { return p / (1 - min(p, 0.999)) }
	if !shared(a.Name) || odds(b.Confidence) < twice*odds(a.Confidence) {
		return false
	}
	own := func(x, y int) bool {
		p, s := d.mentions[x].Entity, d.mentions[y].Entity
		if p.Type == entity.Country {
			p, s = s, p
		}
		return p.Type != entity.Country && p.Type != entity.Place && s.Type == entity.Country && p.Country != "" && p.Country == s.Country
	}
	return d.one(a.Object, b.Object) && own(a.Subject, b.Subject) || d.one(a.Subject, b.Subject) && own(a.Object, b.Object) ||
		d.symmetric[a.Name] && (d.one(a.Object, b.Subject) && own(a.Subject, b.Object) || d.one(a.Subject, b.Object) && own(a.Object, b.Subject))
}

// nests tells whether two relations of one name have one end in common, and of
// the others one is a state that stands in the name of a body.
func (d *document) nests(a, b Relation) bool {
	if d.one(a.Object, b.Object) && d.within(a.Subject, b.Subject) || d.one(a.Subject, b.Subject) && d.within(a.Object, b.Object) {
		return true
	}
	if d.owned(a, b) != 0 {
		return true
	}
	return d.symmetric[a.Name] &&
		(d.one(a.Object, b.Subject) && d.within(a.Subject, b.Object) || d.one(a.Subject, b.Object) && d.within(a.Object, b.Subject))
}

// within tells whether one of two mentions is a state, the other a body, and
// the state's words are some of the body's, or of what the body is called in the sentence before:
// "[Malian] police said [they] had arrested".
func (d *document) within(a, b int) bool {
	x, y := &d.mentions[a], &d.mentions[b]
	if x.Entity.Type != entity.Country {
		x, y = y, x
	}
	body := y.Entity.Type == entity.Organization || y.Entity.Type == entity.ArmedGroup
	if x.Entity.Type != entity.Country || !body {
		return false
	}
	if x.Span != y.Span && y.Contains(x.Span) {
		return true
	}
	return x.Form == entity.Demonym && x.Sentence == y.Sentence && slices.ContainsFunc(d.views[x.Sentence].own, func(k int) bool {
		o := &d.mentions[k]
		return o.Span != x.Span && o.Contains(x.Span) && d.known(k) && o.Entity.ID == y.Entity.ID
	})
}

// owned is 1 where two relations have one end in common and the other of a is a body
// that the other of b, a state, owns by the words; -1 the other way about; else 0.
func (d *document) owned(a, b Relation) int {
	x, y := a.Subject, b.Subject
	switch {
	case d.one(a.Subject, b.Subject):
		x, y = a.Object, b.Object
	case !d.one(a.Object, b.Object):
		return 0
	}
	switch v := d.views[a.Sentence]; {
	case d.owns(v, y, x):
		return 1
	case d.owns(v, x, y):
		return -1
	}
	return 0
}

// owns tells whether mention a is a state and b a body of the sentence right after it,
// with 's between and at most two words more: "Togo's ruling Liberal Party"; or where b is
// the place of which the state's is said to be one, "the Indian state of Kerala".
func (d *document) owns(v *view, a, b int) bool {
	x, y := &d.mentions[a], &d.mentions[b]
	if y.Entity.Type == entity.Place && (x.Entity.Type == entity.Country || x.Entity.Type == entity.Place) && x.Entity.ID != y.Entity.ID && x.Form <= entity.Demonym && x.Sentence == v.Index && y.Sentence == v.Index {
		return d.hasPlace(v, x, y)
	}
	body := y.Entity.Type == entity.Organization || y.Entity.Type == entity.ArmedGroup
	if x.Entity.Type != entity.Country || !body || x.Sentence != v.Index || y.Sentence != v.Index || x.Last >= len(v.Tokens) || y.First <= x.Last || y.First > x.Last+3 {
		return false
	}
	if !isPossessive(v.Tokens[x.Last].Text) {
		return false
	}
	for i := x.Last + 1; i < y.First; i++ {
		if v.cover[i] >= 0 || v.lower(i) == "and" || v.Tokens[i].Text == "," {
			return false
		}
	}
	return true
}

// hasPlace tells whether only the kind of a place stands between where it lies and its name,
// "Nigerian city of Kano", or whether y is that kind: "Nigerian city".
func (d *document) hasPlace(v *view, x, y *coref.Mention) bool {
	switch between := y.First - x.Last; {
	case between == 0:
		return y.Form == entity.Nominal && y.Last < len(v.Tokens) && v.lower(y.Last) == "of"
	case between < 2 || between > 4 || v.lower(y.First-1) != "of":
		return false
	}
	for i := x.Last; i < y.First-1; i++ {
		if t := v.Tokens[i].Text; t[0] < 'a' || t[0] > 'z' || v.lower(i) == "of" || v.lower(i) == "and" {
			return false
		}
	}
	return true
}

// length is how many bytes a relation's ends have.
func (d *document) length(r Relation) int {
	return d.mentions[r.Subject].Len() + d.mentions[r.Object].Len()
}
