package relation

import (
	"slices"

	"geokg/extract/syntax"
)

// scope gives signs, led by how, of how the cue hangs under token n, by which somebody says
// or does something: in what is said, or in what is only mentioned there.
func (d *document) scope(v *view, r Relation, c cueAt, how string, n int) []string {
	if n == c.top || !v.under(c.top, n) {
		return nil
	}
	out := make([]string, 0, 12)
	var way [3]string
	passing, last, depth := "", c.top, 0
	for at := c.top; at != n; at = v.tree[at].Head {
		if depth < len(way) {
			way[depth] = v.label(at).String()
		}
		last, depth = at, depth+1
		switch v.label(at) {
		case syntax.Relative, syntax.Adverbial, syntax.Clause:
			passing = v.tie(at)
		case syntax.Oblique, syntax.NounPhrase:
			if s := d.own(how, "by way of ", v.tie(at)); !slices.Contains(out, s) {
				out = append(out, s)
			}
		}
	}
	out = append(out, d.own(how, "hangs by ", v.tie(c.top)), d.own(how, "said in ", v.tie(last)), d.own(how, "depth ", bucket(depth)), d.own(how, "tense ", v.tense(c.top)))
	switch depth {
	case 1:
		out = append(out, d.own(how, "way ", way[0]))
	case 2:
		out = append(out, d.own(how, "way ", way[0], " ", way[1]))
	case 3:
		out = append(out, d.own(how, "way ", way[0], " ", way[1], " ", way[2]))
	}
	if passing != "" {
		out = append(out, d.own(how, "within ", passing))
	}
	if !v.verbal(c.top) {
		out = append(out, d.own(how, "noun hangs by ", v.tie(c.top)))
	}
	if d.heirs[v.Index].marks.holds(r.Cue) {
		out = append(out, d.own(how, "in quotes"))
	}
	return out
}

// tie is how token n depends on its head, with the word that leads it.
func (v *view) tie(n int) string {
	l := v.label(n)
	switch l {
	case syntax.Oblique, syntax.NounPhrase, syntax.Adverbial, syntax.Clause, syntax.Complement:
		if m := v.mark(n); m != "" {
			return l.String() + " " + m
		}
	}
	return l.String()
}

// compare adds what is known of the bids beside each other: how many speak and
// whose word of saying is the nearest, and how the cue stands in the sentence.
func (d *document) compare(v *view, r Relation, bids []Bid) {
	if len(v.tree) == 0 {
		return
	}
	c := v.cueOf(r)
	speaking, nearest := 0, 0
	for _, b := range bids[1:] {
		if b.speaks() {
			speaking++
		}
		if n := b.depth(); n > 0 && (nearest == 0 || n < nearest) {
			nearest = n
		}
	}
	nobody := &bids[0]
	tense := v.tense(c.top)
	nobody.add(d.sign("nobody, ", bucket(speaking), " speak"))
	nobody.add(d.sign("nobody, cue ", tense))
	nobody.add(d.sign("nobody, hangs by ", v.tie(c.top)))
	if d.heirs[v.Index].marks.holds(r.Cue) {
		nobody.add(d.sign("nobody, quoted"))
	}
	for i := range bids[1:] {
		b := &bids[i+1]
		e, who, how := d.mentions[b.Mention].Entity, d.standing(b.Mention, r), "silent"
		if b.speaks() {
			how = "speaks"
		}
		b.add(d.sign(how, " ", string(e.Type), " ", who))
		b.add(d.sign(how, ", ", r.Name, " ", who))
		b.add(d.sign(how, ", cue ", tense, " ", who))
		if n := b.depth(); n > 0 && speaking > 1 {
			b.add(d.sign("one of several who say"))
			if n == nearest {
				b.add(d.sign("nearest who says"))
			} else {
				b.add(d.sign("another who says is nearer"))
			}
		}
	}
}

// deeds adds what else the bidders do in the sentence: who asks somebody for
// something is whose claim it is that they should do it.
func (d *document) deeds(r Relation, bids []Bid, others []Relation) {
	id := func(k int) string { return d.mentions[k].Entity.ID }
	for i := range bids[1:] {
		b := &bids[i+1]
		for _, o := range others {
			if o.Sentence != r.Sentence || id(o.Subject) != id(b.Mention) || o.Name == "HAS_ROLE_IN" || o.Name == "MEMBER_OF" || o.Cue == r.Cue && o.Name == r.Name {
				continue
			}
			to := " a third"
			switch id(o.Object) {
			case id(r.Subject):
				to = " the subject"
			case id(r.Object):
				to = " the object"
			}
			b.add(d.sign(o.Name, " somebody"))
			b.add(d.sign(o.Name, to))
			b.add(d.sign(o.Name, to, ", ", r.Status))
		}
	}
}

// add adds a sign if ok and the bid has not got it yet.
func (b *Bid) add(s string, ok bool) { b.put(s, ok && !slices.Contains(b.Signs, s)) }

func (b *Bid) speaks() bool { return slices.Contains(b.Signs, "speaks") }

// depth is how far above the cue the bidder's nearest word of saying stands; 0
// for none.
func (b *Bid) depth() int {
	for _, d := range depths {
		if slices.Contains(b.Signs, d.sign) {
			return d.n
		}
	}
	return 0
}

// depths are the signs of how far above the cue a word of saying stands.
var depths = [...]struct {
	n    int
	sign string
}{
	{1, "says, depth 1"}, {2, "says, depth 2"}, {3, "says, depth 3"}, {5, "says, depth 5"},
	{8, "says, depth 8"}, {12, "says, depth 12"}, {20, "says, depth 20"},
}
