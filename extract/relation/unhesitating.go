package relation

import "geokg/extract/syntax"

// harmful are relations of what one threatens to do.
var harmful = map[string]bool{"ATTACKS": true, "KILLS": true, "INVADES": true, "SANCTIONS": true, "EXPELS": true, "DETAINS": true, "SEIZES": true, "BLOCKS": true, "CUTS_TIES_WITH": true, "PROSECUTES": true, "WITHDRAWS_FROM": true}

// unhesitating tells whether the verb n is what somebody will not hesitate to do.
func (v *view) unhesitating(n int) bool {
	if n < 0 || !v.verbal(n) {
		return false
	}
	for h := v.tree[n].Head; h >= 0; n, h = h, v.tree[h].Head {
		switch {
		case v.label(n) == syntax.Conjunct && v.verbal(h) && v.subject(n) < 0:
			continue
		case v.label(n) != syntax.OpenComplement && v.label(n) != syntax.Complement:
			return false
		}
		switch v.lower(h) {
		case "hesitate", "hesitating", "shy", "shrink", "shirk":
			return v.denied(h)
		}
		return false
	}
	return false
}
