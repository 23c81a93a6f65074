package relation

import "geokg/extract/syntax"

// deniedSayings has what somebody would do by words that another denies be denied by that one: "[Chad] denies
// that Falkner said he would invade (Mali)". What is told as done may have been done whether or not he said so.
func (d *document) deniedSayings(found []Relation) {
	d.each(found, func(v *view, r *Relation) {
		if r.Status != "planned" && r.Status != "possible" && (r.Name != "THREATENS" || r.Status != "actual") {
			return
		}
		says := v.cueOf(*r).top
		if !v.says(says) {
			says = v.sayingAbove(says)
		}
		if says < 0 || v.label(says) != syntax.Complement {
			return
		}
		denies := v.tree[says].Head
		if denies < 0 || denies > says || !v.verbal(denies) || !v.kinds.denying.has(v.lower(denies)) || v.denied(denies) {
			return
		}
		k := v.grammatical(denies, 0)
		if k < 0 {
			return
		}
		for _, e := range d.actors(v, k) {
			if e.trust >= 0.45 {
				r.Status, r.Source = "negated", e.mention
				return
			}
		}
	})
}

// sayingAbove is the verb of saying whose clause, or an infinitive in it, token n leads; or -1.
func (v *view) sayingAbove(n int) int {
	for range climb {
		head := v.tree[n].Head
		if head < 0 || head > n {
			return -1
		}
		switch v.label(n) {
		case syntax.Complement:
			if v.says(head) {
				return head
			}
		case syntax.OpenComplement:
		default:
			return -1
		}
		n = head
	}
	return -1
}
