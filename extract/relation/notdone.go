package relation

import "slices"

// joinedNot tells whether the cue's verb is the second of two behind one "not": "has not asked for a truce
// or [sought] talks with Mali". Who refuses by not doing something does so all the same.
func (d *document) joinedNot(v *view, r Relation, c cueAt) bool {
	if r.Name == "REJECTS" {
		return false
	}
	verb := v.verbOf(r, c)
	i := verb - 1
	for i > 1 && v.tree[i].Tag == "RB" && !v.kinds.negated.has(v.lower(i)) {
		i--
	}
	if i < 3 || v.lower(i) != "or" && v.lower(i) != "nor" {
		return false
	}
	for not := i - 2; not > 0 && not > i-12; not-- {
		if !v.kinds.negated.has(v.lower(not)) {
			if v.breaks(not) {
				return false
			}
			continue
		}
		first := not + 1
		for first < i && v.tree[first].Tag == "RB" && v.lower(first) != "only" {
			first++
		}
		return v.tree[first].Tag == v.tree[verb].Tag || v.tree[first].Tag == "VBD" && v.tree[verb].Tag == "VBN" || v.tree[first].Tag == "VBN" && v.tree[verb].Tag == "VBD"
	}
	return false
}

// verbOf is the verb of a cue: its first, or, of a noun, the one of asking or doing right before it; -1 for none.
func (v *view) verbOf(r Relation, c cueAt) int {
	for _, i := range v.tokensOf(r.Cue) {
		if v.tree[i].Tag[0] == 'V' {
			return i
		}
	}
	i := v.at(r.Cue.Start) - 1
	for i > 0 && (v.tree[i].Tag == "DT" || v.tree[i].Tag[0] == 'J') {
		i--
	}
	if i > 0 && v.tree[i].Tag[0] == 'V' && (v.kinds.light.has(v.lower(i)) || v.asks(i)) {
		return i
	}
	return -1
}

// asks tells whether a word of the status table at token i makes what follows a wish: "sought talks".
func (v *view) asks(i int) bool {
	return slices.ContainsFunc(v.statuses, func(s match) bool { return s.means == "requested" && slices.Contains(s.tokens, i) })
}

// breaks tells whether token i parts two clauses.
func (v *view) breaks(i int) bool {
	switch v.lower(i) {
	case ",", ";", ":", "that", "who", "which", "if", "but", "because", "whether", "when", "while", "after", "before", "—", "–":
		return true
	}
	return false
}

// unmeant tells whether the cue is what somebody did without meaning to: "did not mean to kill". What one
// did not intend may not have come about, but that somebody was killed is then told.
func (v *view) unmeant(r Relation, c cueAt) bool {
	k := v.at(r.Cue.Start)
	if k < 3 || v.tree[k].Tag != "VB" || v.lower(k-1) != "to" {
		return false
	}
	switch w := v.lower(k - 2); w {
	case "mean", "meant", "intend", "intended":
		if w[0] == 'i' && r.Name != "KILLS" {
			return false
		}
	default:
		return false
	}
	switch v.lower(k - 3) {
	case "never":
		return true
	case "not", "n't", "n’t":
		return k > 3 && (v.lower(k-4) == "did" || v.lower(k-4) == "had")
	}
	return false
}

// givenUp tells whether the cue is what somebody will, or plans to, do "no longer", where its words mean
// that without the "no longer": "will no longer [cut ties] with Mali", not "will no longer [recognise] Mali".
func (d *document) givenUp(v *view, r Relation, c cueAt) bool {
	k := v.at(r.Cue.Start)
	if k > 3 && v.lower(k-1) == "to" {
		k -= 2
	}
	return k > 1 && v.noLonger(k-1) && v.verbal(c.top) && d.means(v, c.top, r.Name, -1)
}
