package relation

import (
	"slices"

	"geokg/extract/coref"
	"geokg/extract/text"
)

// contrasts puts right what is told of one who is only set against another: "condemned Mali but not
// [Chad]", "Togo, not [Chad], attacked Mali", "armed Mali rather than [Chad]".
func (d *document) contrasts(found []Relation) []Relation {
	return amend(found, func(r *Relation, _ []Relation) bool {
		v := d.views[r.Sentence]
		if len(v.tree) == 0 || r.Name == "HAS_ROLE_IN" || r.Name == "MEMBER_OF" || !d.inside(v, r.Subject) || !d.inside(v, r.Object) {
			return true
		}
		switch {
		case d.parallel(v, *r, found) || d.ratherThan(v, r.Subject) || d.ratherThan(v, r.Object):
			return false
		case d.excepted(v, r.Subject) || d.excepted(v, r.Object):
			if r.Status == "actual" && !v.denied(v.cueOf(*r).top) && v.verbal(v.cueOf(*r).top) {
				r.Status = "negated"
			}
		case r.Status == "negated" && d.exceptsNext(v, r):
			r.Status = "actual"
		}
		return true
	})
}

// ratherThan tells whether "rather than" or "instead of" stands right before mention k.
func (d *document) ratherThan(v *view, k int) bool {
	i := v.skipBack(d.mentions[k].First-1, "the")
	return i > 0 && (v.lower(i) == "than" && v.lower(i-1) == "rather" || v.lower(i) == "of" && v.lower(i-1) == "instead")
}

// excepted tells whether "not" stands right before mention k, behind a comma or "but".
func (d *document) excepted(v *view, k int) bool {
	i := v.skipBack(d.mentions[k].First-1, "the")
	return i > 0 && v.lower(i) == "not" && (v.lower(i-1) == "," || v.lower(i-1) == "but")
}

// exceptsNext tells whether the only "not" of the sentence is the one by which another is set against the
// subject right behind it: "[Togo], not Chad, attacked Mali".
func (d *document) exceptsNext(v *view, r *Relation) bool {
	k := d.mentions[r.Subject].Last
	if k+2 >= len(v.tree) || v.lower(k) != "," || v.lower(k+1) != "not" || !d.known(v.cover[k+2]) {
		return false
	}
	return !slices.ContainsFunc(v.Tokens[k+2:len(v.tree)], func(t text.Token) bool { return v.kinds.negated.has(t.Lower) })
}

// parallel tells whether the ends stand in two clauses in a row, each of which has the same relation between two
// of its own: "Togo attacked [Mali] and Benin attacked [Chad]".
func (d *document) parallel(v *view, r Relation, found []Relation) bool {
	a, b := &d.mentions[r.Subject], &d.mentions[r.Object]
	if a.First > b.First {
		a, b = b, a
	}
	clauseOf := func(m *coref.Mention) (first, last, other int) { // of the shortest other relation that m is in, and who else is
		first, last, other = -1, -1, -1
		for _, x := range found {
			s, o := &d.mentions[x.Subject], &d.mentions[x.Object]
			if x.Name != r.Name || x.Sentence != r.Sentence || s.Last > o.First || s.First != m.First && o.First != m.First || d.samePair(x, r) || d.turnedPair(x, r) {
				continue
			}
			n := v.cueOf(x).top
			if n < s.Last || n >= o.First || !v.finiteBefore(n, n+1) {
				continue // "over a plot to kill"
			}
			if first < 0 || o.Last-s.First < last-first {
				first, last, other = s.First, o.Last, x.Subject
				if s.First == m.First {
					other = x.Object
				}
			}
		}
		return first, last, other
	}
	_, l1, k1 := clauseOf(a)
	f2, _, k2 := clauseOf(b)
	if k1 < 0 || k2 < 0 || d.one(k1, k2) || slices.ContainsFunc([]int{k1, k2}, func(k int) bool { return d.one(k, r.Subject) || d.one(k, r.Object) }) {
		return false
	}
	return l1 <= f2 && !v.finiteBefore(l1, f2)
}
