package relation

import (
	"slices"
	"strings"

	"geokg/extract/syntax"
	"geokg/extract/text"
)

// deniedReports has what reports tell that somebody rejects be denied by him, and him reject nobody whom
// the reports are only about: "[Falkner] dismissed suggestions that Chad would leave (Mali)".
func (d *document) deniedReports(found []Relation) []Relation {
	if !slices.ContainsFunc(d.views, func(v *view) bool {
		return slices.ContainsFunc(v.Tokens[:len(v.tree)], func(t text.Token) bool { return v.kinds.hearsay.has(t.Lower) })
	}) {
		return found
	}
	d.each(found, func(v *view, r *Relation) {
		if undeniable(r.Name) || r.Status == "requested" || r.Status == "threatened" {
			return
		}
		verb, noun := v.hearsayOf(r.Cue.Start)
		if verb < 0 || !v.whatIsSaid(noun, v.cueOf(*r)) {
			return
		}
		by := -1
		if k := v.cover[max(verb-1, 0)]; verb > 0 && d.known(k) {
			by = k
		} else if k := v.grammatical(verb, 0); k >= 0 {
			for _, e := range d.actors(v, k) {
				if by < 0 && e.trust >= 0.45 {
					by = e.mention
				}
			}
		}
		if by >= 0 {
			r.Status, r.Source = "negated", by
		}
	})
	return d.without(found, func(v *view, r Relation) bool {
		if r.Name != "REJECTS" || !d.inside(v, r.Object) {
			return false
		}
		verb, noun := v.hearsayOf(d.mentions[r.Object].Start)
		return verb >= 0 && verb >= v.at(r.Cue.Start) && verb <= v.at(r.Cue.End-1) && noun > 0
	})
}

// hearsayOf gives the verb of denying and the noun for the reports that it denies, of which what stands at
// the byte is told: "[dismissed] media [reports] of a visit by", "[denied] a [claim] that"; -1, -1 for none.
func (v *view) hearsayOf(start int) (verb, noun int) {
	for i := v.at(start) - 1; i > 1; i-- {
		switch w := v.lower(i); {
		case w == ";" || w == "," || (w == "and" || w == "but") && i+1 < len(v.tree) && v.says(i+1):
			return -1, -1
		case !v.kinds.hearsay.has(w) || v.tree[i].Tag[0] != 'N' && !strings.HasPrefix(v.tree[i-1].Tag, "NN") && v.tree[i-1].Tag != "JJ":
			continue
		}
		switch w := v.lower(i + 1); {
		case w == "that" || w == "about":
		case w == "of" && (strings.HasPrefix(v.lower(i), "report") || strings.HasPrefix(v.lower(i), "rumo") || v.lower(i) == "talk"):
		default:
			return -1, -1
		}
		for k := i - 1; k >= 0 && i-k < 6; k-- {
			if (v.kinds.denying.has(v.lower(k)) || v.kinds.rejecting.has(v.lower(k))) && (v.verbal(k) && !v.passive(k) || v.tree[k].Tag == "JJ" && k > 0 && v.cover[k-1] >= 0) {
				return k, i
			}
			if v.tree[k].Tag[0] == 'V' || v.lower(k) == "," || v.lower(k) == "but" || v.lower(k) == "and" && k == i-1 {
				return -1, -1 // "denies it and claims that"
			}
		}
		return -1, -1
	}
	return -1, -1
}

// whatIsSaid tells whether the cue is what the noun for reports tells has been done, not what is only named
// or told beside it: "reports that Chad [raided] Mali", "reports of a [visit] to", not "reports that
// the [raid] on Mali failed".
func (v *view) whatIsSaid(noun int, c cueAt) bool {
	if v.lower(noun+1) != "that" {
		for i := noun + 2; i < c.top; i++ {
			if tag := v.tree[i].Tag; tag[0] != 'J' && tag != "DT" && tag != "VBN" && tag != "POS" && tag != "NNP" && tag != "CD" && v.cover[i] < 0 {
				return false
			}
		}
		return v.tree[c.top].Tag[0] == 'N'
	}
	if !v.verbal(c.top) {
		return false
	}
	for i := noun + 2; i < c.top; i++ {
		switch w := v.lower(i); {
		case w == "who", w == "which", w == "whom", w == "whose", w == "after", w == "before", w == "while", w == "when", w == "because", v.kinds.negated.has(w):
			return false
		case v.tree[i].Tag == "CC" && v.label(c.top) == syntax.Conjunct && v.tree[c.top].Head < noun:
			return false
		}
	}
	return true
}
