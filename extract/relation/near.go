package relation

import (
	"geokg/extract/entity"
	"geokg/extract/syntax"
)

// nearTrust is how sure an end is that stands beside the cue where the tree
// ties nothing to it.
const nearTrust = 0.75

// nearby is the known mention that stands where slot s of the cue is usually
// filled, for cues to which the parser has tied nothing there: right behind an
// active verb or before a passive one, behind "by" or the preposition sought;
// or -1.
func (d *document) nearby(v *view, m match, s slot) int {
	first, last := m.tokens[0], m.tokens[0]
	for _, t := range m.tokens {
		first, last = min(first, t), max(last, t)
	}
	if v.verbal(m.top) && !m.copular(v) {
		passive := v.passive(m.top)
		switch {
		case s == slotObject && !passive:
			return d.after(v, last+1)
		case s == slotObject || s == slotSubject && !passive:
			return d.before(v, first-1)
		case s == slotSubject:
			return d.behind(v, last+1, "by")
		}
	}
	if prepositions[s] {
		return d.behind(v, last, string(s))
	}
	return -1
}

// after is the mention with which the noun phrase from token i on ends.
func (d *document) after(v *view, i int) int {
	end := i
	for ; end < min(i+10, len(v.tree)); end++ {
		if tag := v.tree[end].Tag; tag != "DT" && tag != "CD" && tag != "PRP$" && tag != "PRP" && tag[0] != 'J' && tag[0] != 'N' {
			break
		}
	}
	if end < len(v.tree) && v.tree[end].Tag == "POS" {
		return -1
	}
	return d.endingAt(v, end-1)
}

// endingAt is the longest known mention whose last token is i, or -1.
func (d *document) endingAt(v *view, i int) int {
	best := -1
	for _, k := range v.own {
		if m := &d.mentions[k]; m.Last-1 == i && m.Entity != nil && m.Form != entity.Office && (best < 0 || m.First < d.mentions[best].First) {
			best = k
		}
	}
	return best
}

// before is the mention that ends at token i, or before auxiliaries and
// adverbs there.
func (d *document) before(v *view, i int) int {
	for start := i - 3; i > start && i >= 0; i-- {
		if k := d.endingAt(v, i); k >= 0 {
			return k
		}
		switch v.label(i) {
		case syntax.Auxiliary, syntax.PassiveAux, syntax.Adverb, syntax.Copula:
		default:
			return -1
		}
	}
	return -1
}

// behind is the mention after the first preposition prep at token i or later,
// no verb, comma or conjunction being between.
func (d *document) behind(v *view, i int, prep string) int {
	for end := i + 6; i < end && i < len(v.tree); i++ {
		if w := v.lower(i); w == prep || same[w] == prep {
			return d.after(v, i+1)
		}
		switch tag := v.tree[i].Tag; {
		case tag == "IN", tag == "TO", tag == "CC", tag == ",", tag == ".", tag == ":", tag[0] == 'W':
			return -1
		case tag[0] == 'V' && v.tree[i].Tag != "VBN" && v.tree[i].Tag != "VBG":
			return -1
		}
	}
	return -1
}
