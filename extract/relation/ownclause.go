package relation

import (
	"slices"
	"strings"
)

// ownClause leaves out that somebody does what the next clause tells of its own subject: "[Falkner] has
// left, and Kestrel urged Mali to stop", or a relative clause of the noun that it belongs to: "[Falkner] met Kestrel,
// who had jailed Adjei". It has to be found that the clause's own subject does it. See crossed.go.
func (d *document) ownClause(found []Relation) []Relation {
	return d.without(found, func(v *view, r Relation) bool {
		c := v.cueOf(r)
		if !shared(r.Name) || !d.inside(v, r.Subject) || !v.verbal(c.top) || v.passive(c.top) || v.tree[c.top].Tag == "VBG" {
			return false
		}
		first := v.at(r.Cue.Start)
		for first > 0 && (v.tree[first-1].Tag[:1] == "R" || v.tree[first-1].Tag == "MD" || v.lower(first-1) == "has" || v.lower(first-1) == "had" || v.lower(first-1) == "have") {
			first--
		}
		m := &d.mentions[r.Subject]
		return slices.ContainsFunc(found, func(x Relation) bool {
			if x.Name != r.Name || x.Sentence != r.Sentence || !x.Cue.Overlaps(r.Cue) || d.one(x.Subject, r.Subject) || !d.inside(v, x.Subject) {
				return false
			}
			if d.relativeOf(v, m.Last, x.Subject, first) {
				return true
			}
			end := d.mentions[x.Subject].Last
			for end < first && v.tree[end].Tag[0] == 'N' {
				end++ // "Malian experts"
			}
			return end == first && v.newClause(m.Last, v.phraseStart(d.mentions[x.Subject].First))
		})
	})
}

// relativeOf tells whether the verb that begins at token first is in a relative clause behind a comma, and mention k is
// what that clause tells more of, "[Kestrel], who", or is its subject, "a call, in which [she]"; whoever ends at token
// last, before the comma, then has to have a finite verb of the own.
func (d *document) relativeOf(v *view, last, k, first int) bool {
	open := v.asideAt(first)
	if open < 2 || last >= open {
		return false
	}
	m := &d.mentions[k]
	comma := open
	for comma > 0 && v.lower(comma) != "," {
		comma--
	}
	switch {
	case m.Last == comma: // "Kestrel, who"
		return v.finiteBefore(last, m.First)
	case m.First == open && v.lower(open) != "whose", m.First > open && m.Last == first:
		return v.finiteBefore(last, comma)
	}
	return false
}

// newClause tells whether a clause of its own, joined by "and" or "while" behind a comma, or by the comma alone, begins
// at token n, and the tokens from i on before it have a verb of theirs.
func (v *view) newClause(i, n int) bool {
	if n > 2 && i < n && v.lower(n-1) == "," {
		return v.finiteBefore(i, n-1) || slices.ContainsFunc(v.numbers[max(i, 1):n-1], func(k int) bool { return v.tree[k].Tag == "VBN" && v.cover[k-1] >= 0 })
	}
	if n < 3 || i >= n || !clauseJoint[v.lower(n-1)] || v.lower(n-2) != "," && v.lower(n-2) != ";" {
		return false
	}
	return v.finiteBefore(i, n-2)
}

// clauseJoint are the words that join a clause with a subject of its own to the one before.
var clauseJoint = map[string]bool{"and": true, "but": true, "while": true, "whereas": true, "as": true, "so": true}

// onlyTold leaves out that a news agency, or a group that watches what others do, did a deed which it only
// reports behind it, and which has no doer: "Falkner was also freed, [Reuters] said", "was expelled,
// according to [Amnesty International]". The police, on the other hand, have done what they say was done.
func (d *document) onlyTold(found []Relation) []Relation {
	return d.without(found, func(v *view, r Relation) bool {
		switch r.Name {
		case "DETAINS", "PROSECUTES", "RELEASES", "CONCEDES_TO", "EXPELS", "KILLS", "ATTACKS", "ABDUCTS", "DISMISSES":
		default:
			return false
		}
		if !d.inside(v, r.Subject) || !d.watches(r.Subject) {
			return false
		}
		m := &d.mentions[r.Subject]
		if m.Start < r.Cue.End || v.hasWord("by", v.at(r.Cue.Start), m.First) && !v.hasWord(",", v.at(r.Cue.End-1), m.First) {
			return false
		}
		first := v.phraseStart(m.First)
		if first > 1 && v.lower(first-1) == "to" && v.lower(first-2) == "according" {
			return true
		}
		end := m.Last
		for end < len(v.tree) && v.tree[end].Tag[0] == 'N' {
			end++ // its short name
		}
		return first > 0 && v.lower(first-1) == "," && end < len(v.tree) && v.says(end)
	})
}

// watches tells whether a mention is of a news agency or of a group that reports what others do, by its name.
func (d *document) watches(k int) bool {
	name := strings.ToLower(d.mentions[k].Entity.Name)
	if strings.Contains(name, "court") || strings.Contains(name, "ministry") {
		return false
	}
	return d.kinds.agency.has(name) || slices.ContainsFunc(strings.Fields(name), func(w string) bool { return d.kinds.watcher.has(w) })
}
