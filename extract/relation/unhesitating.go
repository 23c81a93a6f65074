package relation

import (
	"slices"

	"geokg/extract/syntax"
)

// harmful are relations of what one threatens to do.
var harmful = map[string]bool{"ATTACKS": true, "KILLS": true, "INVADES": true, "SANCTIONS": true, "EXPELS": true, "DETAINS": true, "SEIZES": true, "BLOCKS": true, "CUTS_TIES_WITH": true, "PROSECUTES": true, "WITHDRAWS_FROM": true}

// unhesitating tells whether the verb n is what somebody will not hesitate to do.
func (v *view) unhesitating(n int) bool {
	if n >= 0 && !v.verbal(n) && v.label(n) == syntax.Object {
		n = v.tree[n].Head // "to hold talks"
	}
	if n < 0 || !v.verbal(n) {
		return false
	}
	for v.label(n) == syntax.Conjunct && v.tree[n].Head >= 0 && v.verbal(v.tree[n].Head) && v.subject(n) < 0 {
		n = v.tree[n].Head // "to leave and attack"
	}
	h := n // where the cue has that verb too
	if n > 1 && v.lower(n-1) == "to" {
		h = n - 2
	}
	switch v.lower(h) {
	case "hesitate", "hesitating", "hesitated":
		return v.denied(h) || slices.ContainsFunc(v.tree[max(0, h-3):h], tagged("MD")) && v.hasWord("not", max(0, h-3), h)
	}
	return false
}
