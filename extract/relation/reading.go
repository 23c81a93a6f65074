package relation

import "geokg/extract/lexicon"

// readingSigns tell how the time that n heads is read, which decides among its
// readings: "on Friday" of what is planned, "three days" of what begins.
func (v *view) readingSigns(out *signList, r Relation, c cueAt, m Moment, n int) {
	as, tense := "as plain", v.tense(c.top)
	if m.as != "" {
		as = "as " + m.as
	}
	out.add(as)
	out.add(as + ", " + r.Status)
	out.add(as + ", cue " + tense)
	out.add(as + ", " + grain(m.Value))
	out.add(as + ", after word " + v.lead(v.at(m.time.Start)))
	stretch := m.time.Stretch(m.Value)
	if stretch == "" {
		return
	}
	out.add(stretch)
	out.add(stretch + ", " + r.Name)
	out.add(stretch + ", cue " + tense)
	out.add(stretch + ", " + grain(m.Value))
	for _, at := range []int{v.tree[n].Head, v.clause(n), c.top} {
		if at < 0 {
			continue
		}
		for _, w := range lexicon.Lemmas(v.lower(at)) {
			out.add(as + ", near " + w)
		}
	}
}

// lead is the word that leads the time from token first on: "since", or what
// stands before it.
func (v *view) lead(first int) string {
	if v.tree[first].Tag != "IN" && first > 0 {
		return v.lower(first - 1)
	}
	return v.lower(first)
}
