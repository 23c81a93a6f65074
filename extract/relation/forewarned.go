package relation

import "geokg/extract/syntax"

// forewarned leaves out that somebody threatens those of whose deed he only warns others: "Chad warned of a
// [Malian] attack", "warned that a [Malian] strike was imminent", but not "warned that [Malian] strikes would be answered".
func (d *document) forewarned(found []Relation) []Relation {
	return d.without(found, func(v *view, r Relation) bool {
		if r.Name != "THREATENS" || !d.inside(v, r.Object) {
			return false
		}
		verb := v.cueOf(r).top
		switch v.lower(verb) {
		case "warn", "warns", "warned", "warning":
		default:
			return false
		}
		m := &d.mentions[r.Object]
		n := v.top(m.First, m.Last)
		switch v.label(n) {
		case syntax.Adjective, syntax.Compound, syntax.Possessive:
		default:
			return false
		}
		deed := v.tree[n].Head
		if m.First < verb || v.tree[deed].Tag[0] != 'N' {
			return false
		}
		if v.tree[deed].Head == verb {
			return v.label(deed) == syntax.Oblique && v.preposition(deed) == "of"
		}
		clause := v.tree[deed].Head
		return clause >= 0 && v.label(deed) == syntax.Subject && v.label(clause) == syntax.Complement && v.tree[clause].Head == verb && !v.modal(clause)
	})
}
