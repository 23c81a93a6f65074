package relation

import (
	"math"
	"slices"

	"geokg/extract/syntax"
)

// fellows give mentions of the sentence that stand in one list, "A, B and C", one
// number. What is told of one of a list is told of all of them, as far as grammar
// goes: where the head is sure of one and doubts the other, it has misread the
// sentence rather than seen a difference.
func (d *document) fellows(v *view) map[int]int { return d.rows(v, true) }

// rows does it with those whom a list names as somebody's own, "Chad and its ally Mali", or without.
func (d *document) rows(v *view, own bool) map[int]int {
	out := map[int]int{}
	if len(v.tree) == 0 {
		return out
	}
	size := map[int]int{}
	for _, k := range v.own {
		m := &d.mentions[k]
		if m.Entity == nil || m.First < 0 || m.Last > len(v.tree) || m.First >= m.Last {
			continue
		}
		n := v.top(m.First, m.Last)
		if v.named[n] != k {
			continue
		}
		n = v.listed(n)
		if first := d.besideOwn(v, m.First); own && first >= 0 {
			n = v.listed(first)
		}
		out[k] = n
		size[n]++
	}
	for k, n := range out {
		if size[n] < 2 {
			delete(out, k)
		}
	}
	return out
}

// besideOwn is the token that heads the mention to which "and" and what is its own join the name from a
// token on, so that both are one list: "[Chad] and its ally Mali", "[Falkner] and his deputy, Ada Kestrel,".
// It is -1 for none.
func (d *document) besideOwn(v *view, first int) int {
	k := first - 1
	for k > max(1, first-6) && (v.tree[k].Tag[0] == 'N' || v.tree[k].Tag[0] == 'J' || k == first-1 && v.lower(k) == ",") {
		k--
	}
	if k < 2 || k == first-1 || v.tree[k].Tag != "PRP$" || v.lower(k-1) != "and" {
		return -1
	}
	for _, j := range v.own {
		if m := &d.mentions[j]; m.Last == k-1 && d.known(j) && m.First < m.Last {
			return v.top(m.First, m.Last)
		}
	}
	return -1
}

// listed is the first of the list that token n is one of.
func (v *view) listed(n int) int {
	for v.label(n) == syntax.Conjunct && !v.verbal(n) && v.tree[n].Head >= 0 && !v.verbal(v.tree[n].Head) {
		n = v.tree[n].Head
	}
	return n
}

// shared tells whether a relation is one that those of a list have alike: what office one
// holds, and where one belongs, the next need not.
func shared(relation string) bool {
	return relation != "HAS_ROLE_IN" && relation != "MEMBER_OF" && relation != "OTHER"
}

// share doubles the odds of a candidate that the head doubts, odds being their logarithm,
// or brings them halfway to those of the surest of its fellows, if that is less: of
// those with the same relation to the same actor, of one list. Where the head says no
// it is left at that: who is listed is not always one of the list that is meant.
func (d *document) share(v *view, order []contender, odds []float64) {
	in := d.fellows(v)
	if len(in) == 0 {
		return
	}
	was := slices.Clone(odds)
	for i, x := range order {
		if !shared(x.tie.relation) {
			continue
		}
		for j, y := range order {
			if i == j || x.tie.relation != y.tie.relation || was[j] <= was[i] ||
				x.tie.relation == "CONTROLS" && x.tie.object == y.tie.object { // "the ruling Liberals and the Greens"
				continue
			}
			if d.fellow(in, x.candidate, y.candidate) || d.symmetric[x.tie.relation] && d.fellow(in, x.candidate, y.turned()) {
				odds[i] = max(odds[i], min(was[i]+math.Ln2, (was[i]+was[j])/2))
			}
		}
	}
}

// turned is the candidate the other way round.
func (x *candidate) turned() *candidate { return &candidate{subject: x.object, object: x.subject} }

// fellow tells whether two candidates have one end in common and others that stand in
// one list, with which the end in common is not.
func (d *document) fellow(in map[int]int, x, y *candidate) bool {
	id := func(k int) string { return d.mentions[k].Entity.ID }
	one := func(a, b, rest int) bool {
		m, ok := in[a]
		n, also := in[b]
		r, listed := in[rest]
		return ok && also && m == n && id(a) != id(b) && !(listed && r == m)
	}
	switch {
	case id(x.subject) == id(y.subject):
		return one(x.object, y.object, x.subject)
	case id(x.object) == id(y.object):
		return one(x.subject, y.subject, x.object)
	}
	return false
}

// alike gives what one cue tells of several in one list one source and one status, those
// of the surest: who says it of the first says it of all.
func (d *document) alike(found []Relation) {
	for first, end := 0, 0; first < len(found); first = end {
		for end = first; end < len(found) && found[end].Sentence == found[first].Sentence; end++ {
		}
		d.alikeIn(found[first:end])
	}
}

// alikeIn does so for relations of one sentence.
func (d *document) alikeIn(found []Relation) {
	var in map[int]int
	for i := range found {
		r := &found[i]
		for k := range found {
			x := &found[k]
			if x.Name != r.Name || x.Cue != r.Cue || x.Source == r.Source && x.Status == r.Status ||
				x.Confidence < r.Confidence || x.Confidence == r.Confidence && k >= i {
				continue
			}
			if in == nil {
				in = d.fellows(d.views[r.Sentence])
			}
			if d.fellow(in, &candidate{subject: r.Subject, object: r.Object}, &candidate{subject: x.Subject, object: x.Object}) {
				r.Source, r.Status = x.Source, x.Status
			}
		}
	}
}
