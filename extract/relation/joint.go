package relation

import (
	"slices"
	"strings"

	"geokg/extract/entity"
)

// crowd is how many may act together and still be told of each with each: of more, what
// they do jointly is told of them and whom they do it with alone.
const crowd = 6

// unjoined leaves out what a long list is told to do with itself, "A, B, C, D, E, F and G
// issued a joint statement", and what is told of the members of a body that are listed
// right after it where the body is told to do the same: "the G7 ministers of A, B and C".
func (d *document) unjoined(found []Relation) []Relation {
	lists := map[int][][]int{}
	of := func(sentence int) [][]int {
		got, ok := lists[sentence]
		if !ok {
			got = d.lists(d.views[sentence])
			lists[sentence] = got
		}
		return got
	}
	return sift(found, func(r Relation) bool {
		switch {
		case r.Name == "MEMBER_OF" && d.mentions[r.Subject].Entity.Type != entity.Country && d.alongside(of(r.Sentence), r):
			return true
		case !shared(r.Name):
			return false
		case r.Status == "negated" && d.symmetric[r.Name] && d.mentions[r.Subject].Span == d.mentions[r.Object].Span && d.views[r.Sentence].ours(d.mentions[r.Subject].First):
			return true // what "we will not do" is with others
		case d.symmetric[r.Name] && slices.ContainsFunc(of(r.Sentence), func(in []int) bool {
			return len(in) > crowd && d.among(in, r.Subject) && d.among(in, r.Object)
		}):
			return true
		}
		officer := d.undersigns(r)
		return slices.ContainsFunc(found, func(x Relation) bool {
			return x.Sentence == r.Sentence && x.Name == r.Name &&
				(officer && d.one(x.Object, r.Object) && d.mentions[x.Subject].Entity.Type != entity.Person ||
					d.one(x.Object, r.Object) && d.memberOf(of, r, r.Subject, x.Subject) ||
					d.one(x.Subject, r.Subject) && d.memberOf(of, r, r.Object, x.Object) ||
					d.symmetric[r.Name] && (d.one(x.Object, r.Subject) && d.memberOf(of, r, r.Object, x.Subject) ||
						d.one(x.Subject, r.Object) && d.memberOf(of, r, r.Subject, x.Object)))
		})
	})
}

// alongside tells whether the subject of a membership, no state, only closes the list of
// states that are the members: "the G7 ministers of A, B and C, and the Union".
func (d *document) alongside(lists [][]int, r Relation) bool {
	body := &d.mentions[r.Object]
	if body.Sentence != r.Sentence || body.Entity.Type != entity.Organization || body.Entity.Country != "" {
		return false
	}
	v := d.views[r.Sentence]
	for _, in := range lists {
		first, states := &d.mentions[in[0]], 0
		for _, k := range in {
			if d.mentions[k].Entity.Type == entity.Country {
				states++
			}
		}
		if states > 2 && first.Last > body.Last && v.leads(body.Last, first.Last-1) && d.mentions[r.Subject].Start > d.mentions[in[states-1]].Start {
			return true
		}
	}
	return false
}

// undersigns tells whether the subject of a relation is one of the officers, by the office alone,
// in whose names a statement is: "We, the ministers of A and the High Representative of the
// Union, condemn". They stand for those whose officers they are.
func (d *document) undersigns(r Relation) bool {
	v, m := d.views[r.Sentence], &d.mentions[r.Subject]
	return len(v.Tokens) > 2 && v.ours(0) && v.Tokens[1].Text == "," && m.Form == entity.Role && m.Entity.Type == entity.Person
}

// ours tells whether token i is "we" or "us".
func (v *view) ours(i int) bool {
	return i >= 0 && i < len(v.Tokens) && (v.lower(i) == "we" || v.lower(i) == "us")
}

// among tells whether the actor of mention m is one of a list.
func (d *document) among(in []int, m int) bool {
	return slices.ContainsFunc(in, func(k int) bool { return d.one(k, m) })
}

// memberOf tells whether mention m is a state of a list of three or more that says who
// the members of the body of mention b are, which stands right before it.
func (d *document) memberOf(lists func(int) [][]int, r Relation, m, b int) bool {
	body := &d.mentions[b]
	if d.mentions[m].Entity.Type != entity.Country || body.Entity.Type != entity.Organization || body.Entity.Country != "" || body.Sentence != r.Sentence {
		return false
	}
	v := d.views[r.Sentence]
	for _, in := range lists(r.Sentence) {
		first := &d.mentions[in[0]]
		if len(in) >= 3 && d.among(in, m) && !d.among(in, b) && first.Last > body.Last && v.leads(body.Last, first.Last-1) {
			return true
		}
	}
	return false
}

// leads tells whether the tokens [i, end) after a body's name open the list of its
// members: "the G7 foreign ministers of", "the Troika (".
func (v *view) leads(i, end int) bool {
	if end-i > 6 {
		return false
	}
	opened := false
	for ; i < end; i++ {
		switch w := v.Tokens[i]; {
		case w.Text == "(", w.Lower == "of":
			opened = true
		case w.Lower == "the", w.Lower == "-", w.Text == "–", opened && w.Text != w.Lower:
		case opened || !v.noun(i) && v.tree[i].Tag != "JJ":
			return false
		}
	}
	return opened
}

// lists are the actors of the sentence that stand side by side with nothing but commas,
// "and" and the words of names between them, each list in order; and those of a plural
// mention, as "we" may be.
func (d *document) lists(v *view) [][]int {
	var out [][]int
	var list []int
	add := func() {
		if len(list) > 1 {
			out = append(out, list)
		}
		list = nil
	}
	for _, k := range v.own {
		m := &d.mentions[k]
		if m.Entity == nil || m.First < 0 || m.Last > len(v.Tokens) {
			continue
		}
		switch n := len(list) - 1; {
		case n < 0 || m.Span == d.mentions[list[n]].Span:
		case m.Last <= d.mentions[list[n]].Last:
			continue // a name within a name
		case m.First < d.mentions[list[n]].Last: // "the G7 {foreign ministers of Canada}"
			add()
		case d.among(list, k) && v.bracketed(d.mentions[list[n]].Last, m.First):
			continue // its short form
		case !v.goesOn(d.mentions[list[n]].Last, m.First):
			add()
		}
		if !d.among(list, k) {
			list = append(list, k)
		}
	}
	add()
	return out
}

// bracketed tells whether the tokens [i, end) are an opening bracket alone.
func (v *view) bracketed(i, end int) bool { return end == i+1 && v.Tokens[i].Text == "(" }

// goesOn tells whether the tokens [i, end) stand between two of a list.
func (v *view) goesOn(i, end int) bool {
	joint := false
	for ; i < end; i++ {
		switch w := v.Tokens[i]; {
		case w.Text == ",", w.Text == ";", w.Lower == "and", w.Text == "&":
			joint = true
		case w.Lower == "the", w.Lower == "of", w.Text == "(", w.Text == ")", w.Text != w.Lower && strings.ToUpper(w.Text[:1]) == w.Text[:1]:
		default:
			return false
		}
	}
	return joint
}
