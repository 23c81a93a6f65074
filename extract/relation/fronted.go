package relation

import "geokg/extract/syntax"

// fronted tells whether a hit's verb is a participle in a clause at the head of the sentence, which has
// the subject of the verb behind the comma: "After attacking [Mali], [Togo] left". Grammar leaves no other
// reading, and the head has seldom seen it.
func (d *document) fronted(v *view, h hit, subject, object end) bool {
	n := h.top
	if !v.verbal(n) || v.tree[n].Tag != "VBG" && (v.tree[n].Tag != "VBN" || n < 1 || v.lower(n-1) != "having") {
		return false
	}
	if v.label(n) != syntax.Adverbial || v.subject(n) >= 0 || subject.trust < 0.9 || object.trust < 0.9 {
		return false
	}
	main := v.tree[n].Head
	if main < n || v.tree[main].Head >= 0 && v.label(main) != syntax.Complement {
		return false
	}
	s, o := &d.mentions[subject.mention], &d.mentions[object.mention]
	who := v.subject(main)
	if who < 0 || v.named[who] != subject.mention || s.First < o.Last || o.First < n || !v.hasWord(",", o.Last, s.First) {
		return false
	}
	for i := range n {
		if v.tree[i].Tag[0] == 'V' && v.lower(i) != "having" || v.lower(i) == "," {
			return false
		}
	}
	return true
}
