package relation

import "slices"

// rivals are how much speaks, in the sentence, for the same relation of others: the
// greatest logits of three kinds, the floor for none.
type rivals struct {
	other  float32 // between one of the two and a third: of "Italy" and "the Italian president" one met the guest
	turned float32 // the other way round
	listed float32 // of who stands in a list with one of the two: what holds of A in "A, B and C" holds of C
}

// compete notes for every candidate what speaks for those beside it. lists number
// the mentions that stand in a list.
func compete(order []contender, lists map[int]int) {
	joined := func(a, b int) bool {
		x, in := lists[a]
		y, too := lists[b]
		return in && too && x == y
	}
	for i, x := range order {
		k := x.tie
		x.rivals = rivals{floor, floor, floor}
		for j, y := range order {
			switch o := y.tie; {
			case i == j || y.number != x.number || o.relation != k.relation:
			case o.subject == k.object && o.object == k.subject:
				x.rivals.turned = max(x.rivals.turned, y.logit)
			case o.object == k.object && joined(x.subject, y.subject), o.subject == k.subject && joined(x.object, y.object):
				x.rivals.listed = max(x.rivals.listed, y.logit)
			case o.subject == k.subject || o.object == k.object || o.subject == k.object || o.object == k.subject:
				x.rivals.other = max(x.rivals.other, y.logit)
			}
		}
	}
}

// lists number the lists of the sentence's mentions, "A, B and C", for each that
// stands in one.
func (d *document) lists(v *view) map[int]int {
	out := map[int]int{}
	for i, k := range v.own {
		for _, o := range v.own[i+1:] {
			if !d.listed(v, k, o) {
				continue
			}
			if _, ok := out[k]; !ok {
				out[k] = k
			}
			out[o] = out[k]
		}
	}
	return out
}

// listed tells whether only what divides a list stands between a mention and a
// later one.
func (d *document) listed(v *view, a, b int) bool {
	from, to := d.mentions[a].Last, d.mentions[b].First
	divided := false
	for i := from; i < to; i++ {
		switch w := v.lower(i); {
		case slices.Contains([]string{",", ";", "and", "or", "&"}, w):
			divided = true
		case w != "the":
			return false
		}
	}
	return divided && d.mentions[a].Span != d.mentions[b].Span
}
