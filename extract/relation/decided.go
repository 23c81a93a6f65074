package relation

import (
	"slices"

	"geokg/extract/syntax"
)

// decided tells whether the verb n is what somebody is told to have decided to do, as what was done:
// with the past day of the decision, "the decision in June 2024 to expel", or as what made others
// act, "cut the ties after Mali's decision to expel". What is joined to such a verb was done too.
func (d *document) decided(v *view, n int) bool {
	for v.label(n) == syntax.Conjunct && v.tree[n].Head >= 0 && v.verbal(v.tree[n].Head) {
		n = v.tree[n].Head
	}
	at := -1
	for i := n - 1; i > max(0, n-9) && at < 0; i-- {
		if w := v.lower(i); w == "decision" {
			at = i
		} else if v.tree[i].Tag[0] == 'V' || w == "," {
			return false
		}
	}
	if at < 0 || !v.hasWord("to", at+1, n) {
		return false
	}
	dated := false
	for _, t := range d.times {
		if t.Sentence != v.Index {
			continue
		}
		if t.Side(t.Value) != "past" {
			return false // "the decision in May to leave by next year"
		}
		dated = dated || v.at(t.Start) > at && v.at(t.End-1) < n
	}
	if slices.ContainsFunc(v.tree[:at], func(a syntax.Word) bool { return a.Tag == "MD" }) {
		return false // what comes of it is to come
	}
	return dated || v.outcome(at)
}

// outcome tells whether noun n is what brought about what the sentence tells before it: "the quarrel
// began with Mali's [decision]", "ties soured after the [decision]".
func (v *view) outcome(n int) bool {
	for i := n - 1; i > max(0, n-7); i-- {
		switch tag := v.tree[i].Tag; {
		case tag[0] == 'V' || v.lower(i) == ",":
			return false
		case tag == "IN" && v.lower(i) != "of" || tag == "TO" || v.lower(i) == "following":
			for k := i - 1; k >= max(0, i-4); k-- {
				if v.kinds.origin.has(v.lower(k)) {
					return true
				}
			}
			return false
		}
	}
	return false
}

// yetTo tells whether the cue is what somebody has not done so far: "has yet to recall its envoy".
func (v *view) yetTo(r Relation) bool {
	for _, n := range v.tokensOf(r.Cue) {
		if n < 3 || v.lower(n-1) != "to" || v.lower(n-2) != "yet" {
			continue
		}
		switch v.lower(n - 3) {
		case "has", "have", "had", "is", "are", "was", "were":
			return true
		}
	}
	return false
}
