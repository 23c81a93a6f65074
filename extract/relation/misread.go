package relation

import (
	"slices"

	"geokg/extract/syntax"
)

// misread finds who acts where the parser has taken the verb of a short
// sentence for a word that says something of a noun: for a participle after its
// subject, "[soldiers] clashed with rebels", or before its object, "[Chad]
// deployed police to Mali".
func (d *document) misread(v *view, m match, p pattern) []end {
	if m.pos != 'v' || p.subject != slotSubject || p.object == slotObject {
		return nil
	}
	k := -1
	if head := v.tree[m.top].Head; v.verbal(m.top) {
		if v.label(m.top) == syntax.Clause && v.tree[m.top].Tag == "VBN" && head >= 0 && head < m.top && v.tree[head].Head < 0 && v.noun(head) &&
			v.child(m.top, syntax.Agent) < 0 {
			k = head
		}
	} else if head < 0 {
		for _, t := range m.tokens {
			if t >= m.top || v.tree[t].Head != m.top || v.label(t) != syntax.Adjective || !slices.Contains([]string{"VBD", "VBN", "JJ"}, v.tree[t].Tag) {
				continue
			}
			if k = v.subject(t); k < 0 {
				if c := v.child(m.top, syntax.Compound, syntax.Subject); c >= 0 && c < t {
					k = c
				}
			}
			break
		}
	}
	if k < 0 {
		return nil
	}
	return d.doubted(v, k, 0.85)
}
