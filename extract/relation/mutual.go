package relation

import (
	"math"
	"slices"
)

// mutual are those who do to each other what the verb tells whose object, or phrase, the
// words "each other" are that end with token n: "A and B blamed one another", "each side
// accused the other"; none for other tokens.
func (d *document) mutual(v *view, n int) []end {
	if n < 1 || n >= len(v.tree) {
		return nil
	}
	both := false
	switch a, b := v.lower(n-1), v.lower(n); {
	case v.reciprocal(n - 1):
	case a == "the" && b == "other":
		both = true
	case a == "other" && n >= 2 && v.lower(n-2) == "the":
		both = true // "the other side"
	default:
		return nil
	}
	verb := v.clause(v.tree[n].Head)
	if verb < 0 {
		return nil
	}
	k := v.grammatical(verb, 0)
	if k < 0 || k > n {
		return nil
	}
	if both && !slices.ContainsFunc(v.kids[k], func(i int) bool { return v.lower(i) == "each" || v.lower(i) == "both" || v.lower(i) == "either" }) {
		return nil
	}
	if got := d.actors(v, k); len(got) > 1 {
		return got
	}
	return nil
}

// reciprocal tells whether "each other" or "one another" begins at token n.
func (v *view) reciprocal(n int) bool {
	if n+1 >= len(v.tree) {
		return false
	}
	a, b := v.lower(n), v.lower(n+1)
	return a == "each" && b == "other" || a == "one" && b == "another"
}

// mutually gives a cue whose object "each other" is its subjects as objects too.
func (d *document) mutually(v *view, h *hit) {
	if len(h.subjects) < 2 {
		return
	}
	for _, n := range v.fill(h.match, h.pattern.object, h.pattern.subject) {
		if len(d.mutual(v, n)) > 1 || len(d.mutual(v, n+1)) > 1 {
			h.objects, h.mutual = h.subjects, true
		}
	}
}

// reflect gives what two do to each other the same odds either way round, and where the
// words of a table say so at least the odds of these, for the head has hardly seen such.
// It tells of which candidates that is so. Odds are logarithms.
func (d *document) reflect(v *view, order []contender, odds []float64) []bool {
	mutual := make([]bool, len(order))
	for n := range v.tree {
		ends := d.mutual(v, n)
		if len(ends) < 2 {
			continue
		}
		is := func(m int) bool { return slices.ContainsFunc(ends, func(e end) bool { return d.one(e.mention, m) }) }
		for i, x := range order {
			mutual[i] = mutual[i] || shared(x.tie.relation) && !d.symmetric[x.tie.relation] && is(x.subject) && is(x.object)
		}
	}
	for i, x := range order {
		if x.rule != nil && x.rule.mutual {
			mutual[i] = true
			if p := x.rule.Confidence; p < 1 {
				odds[i] = max(odds[i], math.Log(p/(1-p)))
			}
		}
		if !mutual[i] {
			continue
		}
		for j, y := range order {
			if y.tie == (tie{x.tie.object, x.tie.relation, x.tie.subject}) {
				mutual[j], odds[j] = true, max(odds[i], odds[j])
			}
		}
	}
	return mutual
}

// eachOther tells whether two relations are the two ways round of what two do to each
// other.
func (d *document) eachOther(a, b Relation) bool {
	return a.mutual && b.mutual && a.Name == b.Name && d.one(a.Subject, b.Object) && d.one(a.Object, b.Subject)
}
