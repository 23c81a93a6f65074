package relation

import "geokg/extract/syntax"

// settle gives a verbal act the status and source that it has by being told at all. A
// threat is made although what it threatens is not done yet, what somebody rejects or
// accuses somebody of may be denied but that he does so is not, unless the words deny
// just that, and who threatens or accuses need not say so.
func (d *document) settle(r *Relation) {
	switch {
	case r.Name == "THREATENS" && (r.Status == "threatened" || r.Status == "planned"),
		(r.Name == "REJECTS" || r.Name == "ACCUSES") && r.Status == "negated" && !d.notMade(*r):
		r.Status = "actual"
	case r.Name == "ACCUSES" && r.Status == "actual" && d.notMade(*r):
		r.Status = "negated"
	}
	if (r.Name == "THREATENS" || r.Name == "ACCUSES") && r.Source >= 0 && d.one(r.Source, r.Subject) {
		r.Source = -1
	}
}

// notMade tells whether the verb of the cue is denied, or is what somebody avoids: "did not accuse Mali or
// blame Chad", "avoided accusing", "stopped short of accusing".
func (d *document) notMade(r Relation) bool {
	if r.Sentence >= len(d.views) || len(d.views[r.Sentence].tree) == 0 {
		return false
	}
	v := d.views[r.Sentence]
	n := v.cueOf(r).top
	if n < 0 || !v.verbal(n) || r.Name == "REJECTS" && !v.kinds.rejecting.has(v.lower(n)) {
		return false // "does not recognise the court" rejects it
	}
	for {
		h := v.tree[n].Head
		if v.denied(n) || v.mark(n) == "without" || n > 1 && v.lower(n-1) == "of" && v.lower(n-2) == "short" {
			return true
		}
		if h < 0 || !v.verbal(h) {
			return false
		}
		switch v.label(n) {
		case syntax.Conjunct:
			if h > n || v.subject(n) >= 0 || !v.hasWord("or", h, n) && !v.hasWord("nor", h, n) {
				return false
			}
			n = h
		case syntax.OpenComplement, syntax.Complement:
			return v.kinds.denying.has(v.lower(h)) && !v.hasWord(",", h, n) || v.kinds.avoiding.has(v.lower(h)) && v.subject(n) < 0
		case syntax.Adverbial:
			return h < n && v.kinds.denying.has(v.lower(h)) && v.mark(n) == "" && !v.hasWord(",", h, n) // "denied accusing Mali", as the parser has it
		default:
			return false
		}
	}
}
